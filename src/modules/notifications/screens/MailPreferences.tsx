import { useState, type FormEvent } from 'react'
import { useAction, useRead } from '#platform/ui/api.ts'
import { Button } from '#platform/ui/controls/Button.tsx'
import { Done } from '#platform/ui/controls/Done.tsx'
import { CheckChoice, CheckField, Pair, RadioChoice, SelectField } from '#platform/ui/controls/Form.tsx'
import { Section } from '#platform/ui/controls/Page.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useText } from '#platform/ui/text.ts'
import { choosePreferences, readPreferences, type Preferences } from '../contract.ts'
import { topics } from './topics.ts'

/** How somebody wants their mail: each by itself or once a day, at which hours not, and about what. */
export function MailPreferences() {
  const text = useText()
  const { required, ...kept } = useRead(readPreferences, {})
  const [form, set] = useState<Preferences>(kept)
  const [saved, setSaved] = useState(false)
  const save = useAction(choosePreferences, { then: () => setSaved(true) })
  const change = (changed: Partial<Preferences>) => {
    set({ ...form, ...changed })
    setSaved(false)
  }
  const hours = Array.from({ length: 24 }, (_, hour) => ({
    value: String(hour),
    label: text('notifications.preferences.hour', { hour: String(hour) }),
  }))

  function submit(event: FormEvent) {
    event.preventDefault()
    setSaved(false)
    if (!save.busy) save.run(form)
  }
  return (
    <Section title={text('notifications.preferences.title')} explain={text('notifications.preferences.explain')}>
      <form onSubmit={submit} noValidate>
        <RadioChoice
          legend={text('notifications.preferences.manner')}
          options={(['single', 'digest'] as const).map((value) => ({
            value,
            label: text(`notifications.preferences.${value}`),
            explain: text(`notifications.preferences.${value}-explain`),
          }))}
          value={form.manner}
          onChoose={(manner) => change({ manner })}
        />
        {form.manner === 'digest' ? (
          <SelectField
            label={text('notifications.preferences.digest-hour')}
            hint={text('notifications.preferences.digest-hint')}
            options={hours}
            value={String(form.digestHour)}
            onChoose={(hour) => change({ digestHour: Number(hour) })}
          />
        ) : (
          <>
            <CheckField
              label={text('notifications.preferences.quiet')}
              explain={text('notifications.preferences.quiet-explain')}
              checked={form.quiet !== null}
              onToggle={(quiet) => change({ quiet: quiet ? { from: 18, until: 8 } : null })}
            />
            {form.quiet && (
              <Pair>
                <SelectField
                  label={text('notifications.preferences.quiet-from')}
                  options={hours}
                  value={String(form.quiet.from)}
                  onChoose={(from) => change({ quiet: { ...form.quiet!, from: Number(from) } })}
                />
                <SelectField
                  label={text('notifications.preferences.quiet-until')}
                  options={hours}
                  value={String(form.quiet.until)}
                  onChoose={(until) => change({ quiet: { ...form.quiet!, until: Number(until) } })}
                  error={save.trouble?.at('/quiet/until')}
                />
              </Pair>
            )}
          </>
        )}
        <CheckField
          label={text('notifications.preferences.weekends')}
          explain={text('notifications.preferences.weekends-explain')}
          checked={form.weekends}
          onToggle={(weekends) => change({ weekends })}
        />
        <CheckChoice
          legend={text('notifications.preferences.topics')}
          options={topics.map((value) => ({
            value,
            label: text(`notifications.topic.${value}`),
            explain: text(
              required.includes(value) ? 'notifications.topic.required' : `notifications.topic.${value}-explain`,
            ),
            fixed: required.includes(value),
          }))}
          values={topics.filter((topic) => required.includes(topic) || !form.unwanted.includes(topic))}
          onChoose={(wanted) => change({ unwanted: topics.filter((topic) => !wanted.includes(topic)) })}
        />
        <TroubleNotice of={save.trouble} />
        <Button type="submit" busy={save.busy}>
          {text('notifications.preferences.save')}
        </Button>
        <Done>{saved && text('notifications.preferences.saved')}</Done>
      </form>
    </Section>
  )
}
