import type { ReactNode } from 'react'
import { Details } from '#platform/ui/controls/List.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import type { RuleSet, Signal } from '../contract.ts'
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

/** How they come about: the rules, word for word, and who set them when, for whoever wants to know. */
export function Rules({ of: rules, children }: { of: RuleSet; children?: ReactNode }) {
  const text = useText()
  const say = useSay()
  const [last, ...earlier] = rules.history
  return (
    <Details summary={text('insight.rules.title')}>
      <p>{text('insight.rules.lead')}</p>
      <ul>
        <li>{text('insight.rules.below', { count: String(rules.belowInRow) })}</li>
        <li>{text('insight.rules.fell', { count: rules.fellLevels })}</li>
        <li>{text('insight.rules.above', { count: String(rules.aboveInRow) })}</li>
        <li>{text('insight.rules.long-without', { count: String(rules.monthsWithout) })}</li>
      </ul>
      <p>{text('insight.rules.scale')}</p>
      <p>
        {last
          ? text('insight.rules.set-by', { name: last.by, day: say.momentDay(last.at) })
          : text('insight.rules.standard')}
      </p>
      {earlier.length > 0 && (
        <>
          <h3>{text('insight.rules.earlier')}</h3>
          <ul>
            {earlier.map((one) => (
              <li key={one.at}>
                {text('insight.rules.was', {
                  name: one.by,
                  day: say.momentDay(one.at),
                  below: String(one.belowInRow),
                  fell: String(one.fellLevels),
                  above: String(one.aboveInRow),
                  months: String(one.monthsWithout),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      {children}
    </Details>
  )
}
