import type { Goal } from '../contract.ts'

// How a measured goal stands beside a steady pace from its first day to its last. It says where the number is, and
// nothing about the person. Missing is not zero: what was not measured has no place on the line.

type Measured = { day: string; value: number; remark: string; author: string }
export type Progress = {
  measured: Measured[]
  from: string
  until: string | null
  /** The value that a steady pace has on this day; null when the goal has no last day. */
  expectedOn: (day: string) => number | null
  last: (Measured & { expected: number | null; verdict: Verdict | null }) | null
}
type Verdict = 'reached' | 'ahead' | 'on-course' | 'behind'

/** In: a goal with a measure. `dayAt` says on which day a moment lies for the reader. */
export function progressOf(
  { wording, checkIns, createdAt }: Pick<Goal, 'wording' | 'checkIns' | 'createdAt'>,
  dayAt: (moment: string) => string,
): Progress {
  const { start, target } = wording.measure!
  const from = wording.startsOn ?? dayAt(createdAt)
  const until = wording.dueOn !== null && wording.dueOn > from ? wording.dueOn : null
  const expectedOn = (day: string) => {
    if (until === null) return null
    const part = Math.min(Math.max(daysBetween(from, day) / daysBetween(from, until), 0), 1)
    return start + (target - start) * part
  }
  const measured = checkIns.flatMap(({ value, at, remark, author }) =>
    value === null ? [] : [{ day: dayAt(at), value, remark, author }],
  )
  const last = measured.at(-1)
  const expected = last ? expectedOn(last.day) : null
  return {
    measured,
    from,
    until,
    expectedOn,
    last: last ? { ...last, expected, verdict: verdictOf(wording.measure!, last.value, expected) } : null,
  }
}

/** Within a twentieth of the whole way nobody is ahead or behind. */
function verdictOf(
  { start, target, direction }: NonNullable<Goal['wording']['measure']>,
  value: number,
  expected: number | null,
): Verdict | null {
  const up = target === start ? direction !== 'down' : target > start
  const beyond = (one: number, other: number) => (up ? one - other : other - one)
  if (beyond(value, target) >= 0) return 'reached'
  if (expected === null || start === target) return null
  const margin = Math.abs(target - start) / 20
  const ahead = beyond(value, expected)
  return ahead > margin ? 'ahead' : ahead < -margin ? 'behind' : 'on-course'
}

export const daysBetween = (from: string, until: string): number => (Date.parse(until) - Date.parse(from)) / 86_400_000
