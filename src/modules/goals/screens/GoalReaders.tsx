import { useLater } from '#platform/ui/api.ts'
import { Readers } from '#platform/ui/controls/Readers.tsx'
import { useMe } from '#platform/ui/me.ts'
import { useText } from '#platform/ui/text.ts'
import { readGoalReaders, readReadersOfGoal } from '../contract.ts'

/** Who reads a new goal of this person, and what is said about it. */
export function GoalReaders({ of: personId }: { of: string }) {
  const readers = useLater(readGoalReaders, { personId })
  return readers ? <Readers of={{ ...readers, later: null }} /> : null
}

/** Who reads this goal, and what is said about it. */
export function ReadersOfGoal({ of: goalId }: { of: string }) {
  const text = useText()
  const { organisation } = useMe()
  const readers = useLater(readReadersOfGoal, { goalId })
  if (!readers) return null
  const everybody = { name: text('goals.share.everybody', { organisation: organisation.name }), me: false }
  return <Readers of={{ now: readers.everybody ? [...readers.now, everybody] : readers.now, later: null }} />
}
