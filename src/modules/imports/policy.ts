import { no, yes, type Decision } from '#kernel/decision.ts'
import type { Day } from '#kernel/schemas.ts'
import type { Counts } from './contract.ts'

type Facts = {
  state: string
  fromDay: Day
  counts: Counts | null
  /** How often people were changed when the file was compared with them, and until now. */
  comparedAt: number | null
  revision: number
}

/** What was shown, and only when it is still so: nobody changed people since, the day has not passed, no circle. */
export function mayCarryOut({ state, fromDay, counts, comparedAt, revision }: Facts, today: Day): Decision {
  if (state === 'carrying') return no('import.carrying')
  if (state !== 'ready' || !counts) return no('import.not-ready')
  if (comparedAt !== revision) return no('import.outdated')
  if (fromDay < today) return no('import.day-passed')
  if (counts.circles > 0) return no('import.circle')
  const { new: added, changed, moved, manager, left, missing } = counts
  return added + changed + moved + manager + left + missing > 0 ? yes : no('import.nothing')
}

/** As long as it was not carried out to the end, and it was not withdrawn: what is being carried out is undone then. */
export const mayChange = (state: string): Decision =>
  state === 'done' || state === 'withdrawn' ? no('import.over') : yes

/** Columns and choices are for a file that could be read. */
export const mayChoose = (state: string): Decision =>
  state === 'carrying'
    ? no('import.carrying')
    : state === 'refused' || state === 'done' || state === 'withdrawn'
      ? no('import.over')
      : yes
