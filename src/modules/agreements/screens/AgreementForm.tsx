import { useState, type FormEvent } from 'react'
import type { Trouble } from '#platform/ui/api.ts'
import { Button } from '#platform/ui/controls/Button.tsx'
import { AreaField, Pair, SelectField, TextField } from '#platform/ui/controls/Form.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useText } from '#platform/ui/text.ts'

type Draft = { what: string; ownerId: string; dueOn: string }
type Wording = { what: string; ownerId: string; dueOn: string | null }
type AgreementFormProps = {
  owners: { id: string; name: string }[]
  first: Draft
  submit: string
  busy: boolean
  trouble: Trouble | null
  onSubmit: (wording: Wording) => void
}

/** What, who, before when. */
export function AgreementForm({ owners, first, submit, busy, trouble, onSubmit }: AgreementFormProps) {
  const text = useText()
  const [draft, set] = useState(first)
  function send(event: FormEvent) {
    event.preventDefault()
    if (!busy) onSubmit({ ...draft, dueOn: draft.dueOn || null })
  }
  return (
    <form onSubmit={send} noValidate>
      <TroubleNotice of={trouble} />
      <AreaField
        label={text('agreements.what')}
        rows={2}
        value={draft.what}
        onType={(what) => set({ ...draft, what })}
        error={trouble?.at('/wording/what')}
      />
      <Pair>
        <SelectField
          label={text('agreements.who')}
          options={owners.map(({ id, name }) => ({ value: id, label: name }))}
          value={draft.ownerId}
          onChoose={(ownerId) => set({ ...draft, ownerId })}
          error={trouble?.at('/wording/ownerId')}
        />
        <TextField
          type="date"
          label={text('agreements.when')}
          value={draft.dueOn}
          onType={(dueOn) => set({ ...draft, dueOn })}
          error={trouble?.at('/wording/dueOn')}
        />
      </Pair>
      <Button type="submit" kind="primary" busy={busy}>
        {submit}
      </Button>
    </form>
  )
}
