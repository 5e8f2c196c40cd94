import { useState } from 'react'
import { useLocation } from 'wouter'
import { useAction } from '#platform/ui/api.ts'
import { Button, ButtonRow } from '#platform/ui/controls/Button.tsx'
import { Dialog } from '#platform/ui/controls/Dialog.tsx'
import { SelectField, TextField } from '#platform/ui/controls/Form.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import type { TemplateKind } from '../content.ts'
import { startTemplate, type KeptTemplate } from '../contract.ts'

const kinds = ['progress', 'functioning', 'appraisal', 'development', 'start', 'check-in', 'exit'] as const

/** A new template, empty or as a copy: its name in both languages, and for what kind of conversation it is. */
export function StartTemplate({ from, onClose }: { from: KeptTemplate | null; onClose: () => void }) {
  const text = useText()
  const say = useSay()
  const [, go] = useLocation()
  const [nl, setNl] = useState('')
  const [en, setEn] = useState('')
  const [kind, choose] = useState<TemplateKind>(from?.kind ?? 'progress')
  const start = useAction(startTemplate, { then: ({ id }) => go(`/admin/templates/${id}/edit`) })
  return (
    <Dialog
      title={from ? text('templates.start.copy', { name: say.in(from.name) }) : text('templates.start.new')}
      onClose={onClose}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          start.run({ kind, name: { nl, en }, from: from?.id ?? null })
        }}
      >
        <p>{text(from ? 'templates.start.copy-explain' : 'templates.start.new-explain')}</p>
        <TextField
          label={text('templates.start.name-nl')}
          lang="nl"
          value={nl}
          onType={setNl}
          maxLength={80}
          error={start.trouble?.at('/name/nl')}
        />
        <TextField
          label={text('templates.start.name-en')}
          lang="en"
          value={en}
          onType={setEn}
          maxLength={80}
          error={start.trouble?.at('/name/en')}
        />
        <SelectField
          label={text('templates.start.kind')}
          hint={text('templates.start.kind-hint')}
          value={kind}
          onChoose={(chosen) => choose(chosen as TemplateKind)}
          options={kinds.map((one) => ({ value: one, label: text(`templates.kind.${one}`) }))}
        />
        <TroubleNotice of={start.trouble} />
        <ButtonRow>
          <Button kind="primary" type="submit" busy={start.busy}>
            {text('templates.start.submit')}
          </Button>
          <Button onClick={onClose}>{text('ui.cancel')}</Button>
        </ButtonRow>
      </form>
    </Dialog>
  )
}
