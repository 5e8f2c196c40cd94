import { useState } from 'react'
import { Link } from 'wouter'
import { usePages } from '#platform/ui/pages.ts'
import { Button } from '#platform/ui/controls/Button.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useLater } from '#platform/ui/api.ts'
import { useSay, useText } from '#platform/ui/text.ts'
import { listBranches, type Branch } from '../contract.ts'
import style from './Goal.module.css'

/** Goals of the team and the organisation, each with what contributes to it, which is only fetched when one opens it. */
export function Tree() {
  const text = useText()
  const { pages, hasMore, more, busy, trouble } = usePages(listBranches, {}, 'after')
  const goals = pages.flatMap((page) => page.goals)
  if (goals.length === 0) return <p className="soft">{text('goals.tree.empty')}</p>
  return (
    <>
      <Branches of={goals} />
      <TroubleNotice of={trouble} />
      {hasMore && (
        <Button onClick={more} busy={busy}>
          {text('goals.tree.more')}
        </Button>
      )}
    </>
  )
}

export const Branches = ({ of }: { of: Branch[] }) => (
  <ul className={style.tree}>
    {of.map((goal) => (
      <OneBranch key={goal.id} of={goal} />
    ))}
  </ul>
)

function OneBranch({ of }: { of: Branch }) {
  const text = useText()
  const say = useSay()
  const [open, toggle] = useState(false)
  const { title, owner, dueOn, measure, hasBelow } = of
  return (
    <li>
      <p>
        <Link href={`/goals/${of.id}`}>{title}</Link>
      </p>
      <p className="small soft">
        {owner.name} · {text(`goals.audience.${of.audience}`)}
        {dueOn && ` · ${text('goals.due', { day: say.day(dueOn) })}`}
      </p>
      {measure && (
        <p className="small">
          {text('goals.measure.said', {
            start: say.number(measure.start),
            target: say.number(measure.target),
            unit: measure.unit,
            value: measure.value === null ? text('goals.measure.none') : say.number(measure.value),
          })}
        </p>
      )}
      {hasBelow && (
        <Button
          kind="quiet"
          aria-expanded={open}
          onClick={() => toggle(!open)}
          aria-label={text(open ? 'goals.tree.close-of' : 'goals.tree.open-of', { title })}
        >
          {text(open ? 'goals.tree.close' : 'goals.tree.open')}
        </Button>
      )}
      {open && <Below of={of.id} />}
    </li>
  )
}

/** What contributes to a goal, fifty at a time. */
export function Below({ of: under }: { of: string }) {
  const [after, go] = useState<string[]>([])
  return [undefined, ...after].map((from, place) => (
    <PageBelow key={from ?? 'first'} under={under} from={from} onMore={place === after.length ? go : undefined} />
  ))
}

function PageBelow({
  under,
  from,
  onMore,
}: {
  under: string
  from: string | undefined
  onMore: ((change: (pages: string[]) => string[]) => void) | undefined
}) {
  const text = useText()
  const found = useLater(listBranches, { under, ...(from === undefined ? {} : { after: from }) })
  if (!found) return <p className="soft">{text('ui.loading')}</p>
  const { next } = found
  if (found.goals.length === 0) return <p className="soft">{text('goals.tree.none')}</p>
  return (
    <>
      <Branches of={found.goals} />
      {next !== null && onMore && (
        <Button onClick={() => onMore((pages) => [...pages, next])}>{text('goals.tree.more')}</Button>
      )}
    </>
  )
}
