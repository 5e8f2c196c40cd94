import { useRead } from '#platform/ui/api.ts'
import { Details, List } from '#platform/ui/controls/List.tsx'
import { Empty, Page, Section } from '#platform/ui/controls/Page.tsx'
import { useMe } from '#platform/ui/me.ts'
import { useText } from '#platform/ui/text.ts'
import { listGoals, listHelped, type Goal } from '../contract.ts'
import { GoalLink } from './GoalLink.tsx'
import { GoalRow } from './GoalRow.tsx'
import { periodOf } from './periods.ts'
import { usePeriodName } from './PeriodFields.tsx'
import { SetGoal } from './SetGoal.tsx'
import { Branches, Tree } from './Tree.tsx'

/** What I work towards, by period, and what became of earlier goals. */
export function Goals() {
  const text = useText()
  const me = useMe()
  const name = usePeriodName()
  const { goals } = useRead(listGoals, { personId: me.person.id })
  const helped = useRead(listHelped, {}).goals
  const open = goals.filter(({ closedAt }) => closedAt === null)
  const closed = goals.filter(({ closedAt }) => closedAt !== null)
  const periods = byPeriod(open)
  return (
    <Page title={text('goals.page.title')} lead={text('goals.page.lead')} actions={<SetGoal personId={me.person.id} />}>
      {open.length === 0 && <Empty>{text('goals.page.empty')}</Empty>}
      {periods.map(({ period, of }) => (
        <Section
          key={period?.from ?? 'own'}
          title={period ? name(period) : text(periods.length > 1 ? 'goals.page.own' : 'goals.page.open')}
        >
          <List>
            {of.map((goal) => (
              <GoalRow key={goal.id} of={goal} />
            ))}
          </List>
        </Section>
      ))}
      {closed.length > 0 && (
        <Details summary={text('goals.page.closed', { count: closed.length })}>
          <List>
            {closed.map((goal) => (
              <GoalLink key={goal.id} of={goal} />
            ))}
          </List>
        </Details>
      )}
      {helped.length > 0 && (
        <Section title={text('goals.page.helped')}>
          <Branches of={helped} />
        </Section>
      )}
      <Section title={text('goals.tree.title')} explain={text('goals.tree.explain')}>
        <Tree />
      </Section>
    </Page>
  )
}

/** Goals of the same period together, the period that ends first on top; those with days of their own come last. */
function byPeriod(goals: Goal[]) {
  const found = new Map<string, { period: ReturnType<typeof periodOf>; of: Goal[] }>()
  for (const goal of goals) {
    const period = periodOf(goal.wording.startsOn, goal.wording.dueOn)
    const key = period ? `${period.until} ${period.from}` : 'own'
    const group = found.get(key)
    if (group) group.of.push(goal)
    else found.set(key, { period, of: [goal] })
  }
  return [...found].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, group]) => group)
}
