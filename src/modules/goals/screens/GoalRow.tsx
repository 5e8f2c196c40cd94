import type { Goal } from '../contract.ts'
import { useGoalActs } from './GoalActs.tsx'
import { GoalLink } from './GoalLink.tsx'

/** One goal where one works on goals: what it is, how it stands, and what can be done with it. */
export function GoalRow({ of }: { of: Goal }) {
  const { buttons, open } = useGoalActs(of, ['check-in', 'change', 'close'], 'quiet')
  return (
    <GoalLink of={of} actions={buttons}>
      {open}
    </GoalLink>
  )
}
