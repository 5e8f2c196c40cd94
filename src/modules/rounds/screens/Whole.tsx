import type { ReactNode } from 'react'
import { useSay, useText } from '#platform/ui/text.ts'
import type { Tally } from '../contract.ts'
import style from './Rounds.module.css'

const stages = ['signed', 'held', 'prepared', 'planned', 'toPlan'] as const

/** How far a round is: in a sentence, in a bar, and in numbers. */
export function Whole({ of: total, children }: { of: Tally; children?: ReactNode }) {
  const text = useText()
  const say = useSay()
  const names = useStages()
  return (
    <>
      <p className={style.big}>{text('rounds.progress.told', { signed: total.signed, people: total.people })}</p>
      <div className={style.bar} role="img" aria-label={text('rounds.progress.bar', total)}>
        {stages.map(
          (stage) =>
            total[stage] > 0 && <span key={stage} className={style[stage]} style={{ flexGrow: total[stage] }} />,
        )}
      </div>
      <ul className={style.key}>
        {stages.map((stage) => (
          <li key={stage} className={style[stage]}>
            {names[stage]} {say.number(total[stage])}
          </li>
        ))}
      </ul>
      {children}
    </>
  )
}

/** The stages of a round as they are called. */
export function useStages(): Record<(typeof stages)[number], string> {
  const text = useText()
  return {
    toPlan: text('rounds.progress.standing.to-plan'),
    planned: text('rounds.progress.standing.planned'),
    prepared: text('rounds.progress.standing.prepared'),
    held: text('rounds.progress.standing.held'),
    signed: text('rounds.progress.standing.signed'),
  }
}
