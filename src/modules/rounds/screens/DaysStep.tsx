import type { Day } from '#kernel/schemas.ts'
import { Pair, TextField } from '#platform/ui/controls/Form.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import type { KeptDraft } from './kept-draft.ts'
import style from './Rounds.module.css'

type Name = 'prepareFrom' | 'talkFrom' | 'talkUntil' | 'signBefore'

/** The four days of a round, each said in words as well. */
export function DaysStep({ plan, change, trouble }: KeptDraft) {
  const text = useText()
  const say = useSay()
  const field = (name: Name) => {
    const day = plan[name]
    return {
      type: 'date',
      value: day ?? '',
      onType: (typed: string) => change({ [name]: (typed || null) as Day | null }),
      error: trouble?.at(`/${name}`),
      // A year that is still being typed can have too many digits to be a day.
      hint: day?.length === 10 ? text('rounds.draft.said', { day: say.weekday(day) }) : undefined,
    }
  }
  return (
    <div className={style.form}>
      <TextField short label={text('rounds.draft.prepare-from')} {...field('prepareFrom')} />
      <Pair>
        <TextField label={text('rounds.draft.talk-from')} {...field('talkFrom')} />
        <TextField label={text('rounds.draft.talk-until')} {...field('talkUntil')} />
      </Pair>
      <TextField short label={text('rounds.draft.sign-before')} {...field('signBefore')} />
    </div>
  )
}
