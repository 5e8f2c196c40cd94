import { useLater } from '#platform/ui/api.ts'
import { Readers } from '#platform/ui/controls/Readers.tsx'
import { readGoalReaders } from '../contract.ts'

/** Who reads the goals of this person, and what is said about them. */
export function GoalReaders({ of: personId }: { of: string }) {
  const readers = useLater(readGoalReaders, { personId })
  return readers ? <Readers of={{ ...readers, later: null }} /> : null
}
