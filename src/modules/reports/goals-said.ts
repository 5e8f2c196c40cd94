import type { Work } from '#platform/work.ts'
import { employeeOf, type Conversation } from '#modules/conversations/facts.ts'
import { lookBackFrom, lookBacksOf, madeHere, standingsOf } from '#modules/conversations/look-backs.ts'
import type { Goal } from '#modules/goals/contract.ts'
import { goalsOf } from '#modules/goals/goals.ts'
import type { ReportContent } from './content.ts'

/** What a report says of goals: those that were looked back on, with what both agreed, and then those that were set. */
export async function goalsSaid(work: Work, conversation: Conversation): Promise<ReportContent['goals']> {
  const [goals, from, standings] = await Promise.all([
    goalsOf(work.db, employeeOf(conversation).personId),
    lookBackFrom(work, conversation),
    standingsOf(work.db, conversation.id),
  ])
  const before = lookBacksOf(conversation, from, goals, [], standings)
  const made = goals.filter((goal) => madeHere(conversation, goal) && !before.some((one) => one.goal.id === goal.id))
  return [
    ...before.map(({ goal, agreed }) => ({
      ...snapshotOf(goal),
      standing: agreed?.value.standing ?? null,
      said: agreed?.value.text ?? '',
      setNow: false,
    })),
    ...made.map((goal) => ({ ...snapshotOf(goal), standing: null, said: '', setNow: true })),
  ]
}

function snapshotOf({ kind, wording, checkIns, closedAs }: Goal) {
  const value = checkIns.findLast((one) => one.value !== null)?.value ?? null
  return { kind, ...wording, measure: wording.measure && { ...wording.measure, value }, closedAs }
}
