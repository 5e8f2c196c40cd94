import { momentAt, plusMonths } from '#kernel/dates.ts'
import type { Day, Instant } from '#kernel/schemas.ts'
import type { Rules, Signal } from './contract.ts'

/** A final score, as far as the rules look at it. */
type Final = { standard: number; scale: string; heldAt: Instant }

/** What holds until HR sets it. What each rule says stands in `docs/inzicht.md`, in the words of the screen. */
export const standardRules: Rules = { belowInRow: 2, aboveInRow: 3, fellLevels: 1, monthsWithout: 9 }
/** The middle of the default scale: «naar verwachting». */
const expected = 3

/**
 * Which rules apply to somebody. In: the final scores that the reader sees, oldest first; the last talk, if any;
 * since when there should have been one (`overdue`); and the rules that hold. Scores count only as far back as the scale is the same, and only
 * scores: no word that anybody wrote is read, and nothing is added up.
 *
 * - below: the last `belowInRow` or more are below the middle of the default scale.
 * - fell: the last one is `fellLevels` or more lower than the one before.
 * - above: the last `aboveInRow` or more are above the middle.
 * - long-without: the last talk was before `overdue`.
 */
export function signalsOf(
  finals: Final[],
  lastTalkAt: Instant | null,
  overdue: Instant,
  rules: Rules = standardRules,
): Signal[] {
  const last = finals.at(-1)
  const sameScale = finals.slice(finals.findLastIndex(({ scale }) => scale !== last?.scale) + 1)
  const run = (holds: (standard: number) => boolean) =>
    sameScale.slice(sameScale.findLastIndex(({ standard }) => !holds(standard)) + 1)
  const below = run((standard) => standard < expected)
  const above = run((standard) => standard > expected)
  const before = sameScale.at(-2)
  const found: Signal[] = []
  if (below.length >= rules.belowInRow) found.push({ rule: 'below', count: below.length, since: below[0]!.heldAt })
  if (last && before && before.standard - last.standard >= rules.fellLevels)
    found.push({ rule: 'fell', count: before.standard - last.standard, since: before.heldAt })
  if (above.length >= rules.aboveInRow) found.push({ rule: 'above', count: above.length, since: above[0]!.heldAt })
  if (lastTalkAt && lastTalkAt < overdue)
    found.push({ rule: 'long-without', count: rules.monthsWithout, since: lastTalkAt })
  return found
}

/** Whose last talk was before this moment has been without one for longer than the rule says: noon of that day. */
export const overdueSince = (
  { today, timeZone }: { today: Day; timeZone: string },
  { monthsWithout }: Rules,
): Instant => momentAt(plusMonths(today, -monthsWithout), '12:00', timeZone)!
