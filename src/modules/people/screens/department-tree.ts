import { useRead } from '#platform/ui/api.ts'
import { listPeople, type Department } from '../contract.ts'

export type Placed = Department & { depth: number }

/** The departments of the organisation, each followed by those below it. */
export function useDepartments(): Placed[] {
  const { departments } = useRead(listPeople, {})
  return below(departments, null, 0)
}

const below = (all: Department[], parentId: string | null, depth: number): Placed[] =>
  all.filter((one) => one.parentId === parentId).flatMap((one) => [{ ...one, depth }, ...below(all, one.id, depth + 1)])

/** For a list to choose from: nothing first, then every department below its own. */
export const departmentOptions = (departments: Placed[], none: string) => [
  { value: '', label: none },
  ...departments.map(({ id, name, depth }) => ({ value: id as string, label: `${'\u2003'.repeat(depth)}${name}` })),
]
