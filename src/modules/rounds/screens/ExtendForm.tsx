import { useState, type FormEvent } from 'react'
import type { Day } from '#kernel/schemas.ts'
import type { Trouble } from '#platform/ui/api.ts'
import { Button } from '#platform/ui/controls/Button.tsx'
import { Pair, TextField } from '#platform/ui/controls/Form.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useSay, useText } from '#platform/ui/text.ts'

type Days = { talkUntil: Day; signBefore: Day }
type ExtendFormProps = {
  first: { talkUntil: Day | null; signBefore: Day | null }
  busy: boolean
  trouble: Trouble | null
  onSubmit: (days: Days) => void
}

/** Until which days, for one person or for all. */
export function ExtendForm({ first, busy, trouble, onSubmit }: ExtendFormProps) {
  const text = useText()
  const say = useSay()
  const [days, set] = useState({ talkUntil: first.talkUntil ?? '', signBefore: first.signBefore ?? '' })
  const field = (name: keyof Days) => ({
    type: 'date',
    value: days[name],
    onType: (typed: string) => set({ ...days, [name]: typed }),
    error: trouble?.at(`/${name}`),
    hint: days[name].length === 10 ? text('rounds.draft.said', { day: say.weekday(days[name]) }) : undefined,
  })
  function send(event: FormEvent) {
    event.preventDefault()
    if (!busy) onSubmit(days as Days)
  }
  return (
    <form onSubmit={send} noValidate>
      <p>{text('rounds.lead.extend-explain')}</p>
      <TroubleNotice of={trouble} />
      <Pair>
        <TextField label={text('rounds.draft.talk-until')} {...field('talkUntil')} />
        <TextField label={text('rounds.draft.sign-before')} {...field('signBefore')} />
      </Pair>
      <Button type="submit" kind="primary" busy={busy}>
        {text('rounds.lead.extend')}
      </Button>
    </form>
  )
}
