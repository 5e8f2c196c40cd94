import { useState, type FormEvent } from 'react'
import { PersonPicker } from '#modules/people/screens/PersonPicker.tsx'
import type { Trouble } from '#platform/ui/api.ts'
import { Button } from '#platform/ui/controls/Button.tsx'
import { AreaField, Pair, SelectField, TextField } from '#platform/ui/controls/Form.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useText } from '#platform/ui/text.ts'
import type { Activity } from '../contract.ts'

type Wording = Omit<Activity['wording'], 'dueOn'> & { dueOn: string | null }
type Given = { kind: Activity['kind']; mentorId: string | null; wording: Wording }

const kinds = ['training', 'mentoring', 'on-the-job', 'reading', 'education'] as const

/** What will be done, with the support, the hours and the cost as far as they are known, and perhaps a mentor. */
export function ActivityForm({
  first,
  submit,
  busy,
  trouble,
  onSubmit,
}: {
  first?: Activity['wording']
  submit: string
  busy: boolean
  trouble: Trouble | null
  onSubmit: (activity: Given) => void
}) {
  const text = useText()
  const [kind, choose] = useState<Activity['kind']>('training')
  const [mentor, pick] = useState<{ id: string; name: string } | null>(null)
  const [typed, type] = useState({
    what: first?.what ?? '',
    support: first?.support ?? '',
    hours: String(first?.hours ?? ''),
    cost: String(first?.cost ?? ''),
    dueOn: String(first?.dueOn ?? ''),
  })
  const put = (field: keyof typeof typed) => (value: string) => type({ ...typed, [field]: value })
  function send(event: FormEvent) {
    event.preventDefault()
    const { what, support, hours, cost, dueOn } = typed
    const wording = { what, support, hours: numberOf(hours), cost: numberOf(cost), dueOn: dueOn || null }
    if (!busy) onSubmit({ kind, mentorId: mentor?.id ?? null, wording })
  }
  const at = (field: string) => trouble?.at(`/wording/${field}`)
  return (
    <form onSubmit={send} noValidate>
      {!first && (
        <SelectField
          label={text('development.activity.kind')}
          value={kind}
          onChoose={(chosen) => choose(chosen as Activity['kind'])}
          options={kinds.map((one) => ({ value: one, label: text(`development.kind.${one}`) }))}
        />
      )}
      <TextField label={text('development.activity.what')} value={typed.what} onType={put('what')} error={at('what')} />
      <AreaField
        label={text('development.activity.support')}
        rows={2}
        value={typed.support}
        onType={put('support')}
        error={at('support')}
      />
      <Pair>
        <TextField
          inputMode="decimal"
          label={text('development.activity.hours')}
          hint={text('development.activity.unknown')}
          value={typed.hours}
          onType={put('hours')}
          error={at('hours')}
        />
        <TextField
          inputMode="decimal"
          label={text('development.activity.cost')}
          hint={text('development.activity.unknown')}
          value={typed.cost}
          onType={put('cost')}
          error={at('cost')}
        />
      </Pair>
      <TextField
        short
        type="date"
        label={text('development.activity.due')}
        value={typed.dueOn}
        onType={put('dueOn')}
        error={at('dueOn')}
      />
      {!first && (
        <PersonPicker
          label={text('development.activity.mentor')}
          hint={text('development.activity.mentor-hint')}
          none={text('development.activity.no-mentor')}
          value={mentor}
          onChoose={pick}
          error={trouble?.at('/mentorId')}
        />
      )}
      <TroubleNotice of={trouble} />
      <Button type="submit" kind="primary" busy={busy}>
        {submit}
      </Button>
    </form>
  )
}

/** Nothing typed is not known, which is not zero; what is no number stays none, and the server says so. */
const numberOf = (typed: string): number | null => (typed.trim() === '' ? null : Number(typed.trim().replace(',', '.')))
