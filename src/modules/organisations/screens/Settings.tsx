import { useState, type FormEvent } from 'react'
import { AdminPage, Part } from '#modules/people/screens/AdminNav.tsx'
import { useAction, useRead } from '#platform/ui/api.ts'
import { Button } from '#platform/ui/controls/Button.tsx'
import { Done } from '#platform/ui/controls/Done.tsx'
import { CheckField, RadioChoice, SelectField, TextField } from '#platform/ui/controls/Form.tsx'
import { Notice, TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useText } from '#platform/ui/text.ts'
import { changeSettings, readSettings } from '../contract.ts'

const zones = Intl.supportedValuesOf('timeZone')

/** What holds for the whole organisation: what it is called, and who may read more than their own. */
export function Settings() {
  const text = useText()
  const kept = useRead(readSettings, {})
  const [form, set] = useState({ ...kept, handoverMonths: String(kept.handoverMonths) })
  const [saved, setSaved] = useState(false)
  const save = useAction(changeSettings, { then: () => setSaved(true) })
  const change = (changed: Partial<typeof form>) => {
    set({ ...form, ...changed })
    setSaved(false)
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    setSaved(false)
    // Nothing filled in is not zero: the server then says that it is missing.
    const handoverMonths = form.handoverMonths.trim() === '' ? Number.NaN : Number(form.handoverMonths)
    if (!save.busy) save.run({ ...form, handoverMonths })
  }
  return (
    <AdminPage title={text('organisations.settings.title')} lead={text('organisations.settings.lead')}>
      <form onSubmit={submit} noValidate>
        <Part title={text('organisations.settings.organisation')}>
          <TextField
            label={text('organisations.settings.name')}
            autoComplete="off"
            value={form.name}
            onType={(name) => change({ name })}
            error={save.trouble?.at('/name')}
          />
          <RadioChoice
            legend={text('organisations.settings.language')}
            hint={text('organisations.settings.language-hint')}
            options={[
              { value: 'nl', label: text('ui.language.nl') },
              { value: 'en', label: text('ui.language.en') },
            ]}
            value={form.language}
            onChoose={(language) => change({ language })}
            error={save.trouble?.at('/language')}
          />
          <SelectField
            label={text('organisations.settings.time-zone')}
            hint={text('organisations.settings.time-zone-hint')}
            options={[...new Set([kept.timeZone, ...zones])]
              .toSorted()
              .map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
            value={form.timeZone}
            onChoose={(timeZone) => change({ timeZone })}
            error={save.trouble?.at('/timeZone')}
          />
        </Part>
        <Part title={text('organisations.settings.reading')} explain={text('organisations.settings.reading-explain')}>
          <CheckField
            label={text('organisations.settings.hr-reads')}
            explain={text('organisations.settings.hr-reads-explain')}
            checked={form.hrReadsReports}
            onToggle={(hrReadsReports) => change({ hrReadsReports })}
          />
          {form.hrReadsReports && <Notice icon="eye">{text('organisations.settings.hr-looks')}</Notice>}
          <TextField
            label={text('organisations.settings.handover')}
            hint={text('organisations.settings.handover-hint')}
            type="number"
            min={0}
            max={120}
            inputMode="numeric"
            short
            value={form.handoverMonths}
            onType={(handoverMonths) => change({ handoverMonths })}
            error={save.trouble?.at('/handoverMonths')}
          />
          <TroubleNotice of={save.trouble} />
          <Button type="submit" kind="primary" busy={save.busy}>
            {text('organisations.settings.save')}
          </Button>
          <Done>{saved && text('organisations.settings.saved')}</Done>
        </Part>
      </form>
    </AdminPage>
  )
}
