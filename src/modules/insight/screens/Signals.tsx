import { Details } from '#platform/ui/controls/List.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import type { Rules as RuleSet, Signal } from '../contract.ts'
import style from './Insight.module.css'

/** What the rules say of one person, each with its facts; nothing when they say nothing. */
export function Signals({ of }: { of: Signal[] }) {
  const text = useText()
  const say = useSay()
  if (of.length === 0) return null
  return (
    <ul className={style.signals}>
      {of.map(({ rule, count, since }) => (
        <li key={rule} data-rule={rule}>
          {text(`insight.signal.${rule}`, { count, day: say.month(since.slice(0, 10)) })}
        </li>
      ))}
    </ul>
  )
}

/** How they come about: the rules, word for word, for whoever wants to know. */
export function Rules({ of: rules }: { of: RuleSet }) {
  const text = useText()
  const counts = { below: rules.belowInARow, fell: 1, above: rules.aboveInARow, 'long-without': rules.monthsWithout }
  return (
    <Details summary={text('insight.rules.title')}>
      <p>{text('insight.rules.lead')}</p>
      <ul>
        {(['below', 'fell', 'above', 'long-without'] as const).map((rule) => (
          <li key={rule}>{text(`insight.rules.${rule}`, { count: String(counts[rule]) })}</li>
        ))}
      </ul>
      <p>{text('insight.rules.scale')}</p>
    </Details>
  )
}
