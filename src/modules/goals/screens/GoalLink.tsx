import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { Item, Tag } from '#platform/ui/controls/List.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import type { Goal } from '../contract.ts'

/** One goal on a list that has other things to show: what it is and how it stands, and the way to its page. */
export function GoalLink({ of, actions, children }: { of: Goal; actions?: ReactNode; children?: ReactNode }) {
  const text = useText()
  const say = useSay()
  const { title, measure, dueOn } = of.wording
  const measured = of.checkIns.findLast(({ value }) => value !== null)?.value ?? null
  return (
    <Item actions={actions}>
      <p>
        <Link href={`/goals/${of.id}`}>{title}</Link>
      </p>
      <p className="small soft">
        {text(`goals.kind.${of.kind}`)}
        {dueOn && ` · ${text('goals.due', { day: say.day(dueOn) })}`}{' '}
        {of.closedAs && (
          <Tag tone={of.closedAs === 'reached' ? 'accent' : 'plain'}>{text(`goals.closed.${of.closedAs}`)}</Tag>
        )}
      </p>
      {measure && (
        <p className="small">
          {text('goals.measure.said', {
            start: say.number(measure.start),
            target: say.number(measure.target),
            unit: measure.unit,
            value: measured === null ? text('goals.measure.none') : say.number(measured),
          })}
        </p>
      )}
      {children}
    </Item>
  )
}
