import { useState, type FormEvent } from 'react'
import type { Trouble } from '#platform/ui/api.ts'
import { Button } from '#platform/ui/controls/Button.tsx'
import { AreaField, RadioChoice, SelectField, TextField } from '#platform/ui/controls/Form.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import type { Need } from '../contract.ts'

export type Competency = { id: string; name: { nl: string; en: string } }
type Given = { source: Need['source']; competencyId: string | null; wording: Need['wording'] }

/** What is to be learnt, why, and, when it is new, from where that came. */
export function NeedForm({
  first,
  competencies,
  submit,
  busy,
  trouble,
  onSubmit,
}: {
  first?: Need['wording']
  competencies: Competency[]
  submit: string
  busy: boolean
  trouble: Trouble | null
  onSubmit: (need: Given) => void
}) {
  const text = useText()
  const say = useSay()
  const [wording, word] = useState(first ?? { title: '', why: '' })
  const [source, come] = useState<Need['source']>('conversation')
  const [competency, choose] = useState('')
  function send(event: FormEvent) {
    event.preventDefault()
    if (!busy) onSubmit({ source, competencyId: source === 'competency' && competency ? competency : null, wording })
  }
  return (
    <form onSubmit={send} noValidate>
      <TextField
        label={text('development.need.title')}
        value={wording.title}
        onType={(title) => word({ ...wording, title })}
        error={trouble?.at('/wording/title')}
      />
      <AreaField
        label={text('development.need.why')}
        rows={3}
        value={wording.why}
        onType={(why) => word({ ...wording, why })}
        error={trouble?.at('/wording/why')}
      />
      {!first && (
        <RadioChoice
          compact
          legend={text('development.need.source')}
          options={(['conversation', 'competency', 'ambition', 'other'] as const).map((one) => ({
            value: one,
            label: text(`development.source.${one}`),
          }))}
          value={source}
          onChoose={come}
        />
      )}
      {!first && source === 'competency' && (
        <SelectField
          label={text('development.need.competency')}
          value={competency}
          onChoose={choose}
          error={trouble?.at('/competencyId')}
          options={[
            { value: '', label: text('development.need.choose-competency') },
            ...competencies.map(({ id, name }) => ({ value: id, label: say.in(name) })),
          ]}
        />
      )}
      <TroubleNotice of={trouble} />
      <Button type="submit" kind="primary" busy={busy}>
        {submit}
      </Button>
    </form>
  )
}
