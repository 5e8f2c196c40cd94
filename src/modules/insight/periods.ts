import { Temporal } from 'temporal-polyfill'
import { plusDays, plusMonths } from '#kernel/dates.ts'
import type { Day } from '#kernel/schemas.ts'

/** How long a column of the picture is, in months. */
export const lengths = { quarter: 3, half: 6, year: 12 } as const
export type Length = keyof typeof lengths

/** Part of the calendar: from the first day up to and with the last. `number` is the quarter or the half of its year. */
export type Period = { from: Day; until: Day; year: number; number: number }

/** The last `count` periods of the calendar, oldest first; the last one is the one that `today` is in. */
export function periodsUntil(today: Day, length: Length, count: number): Period[] {
  const months = lengths[length]
  const { year, month } = Temporal.PlainDate.from(today)
  const current = Math.floor((year * 12 + month - 1) / months)
  return Array.from({ length: count }, (_, place) => {
    const first = (current - count + 1 + place) * months
    const from = Temporal.PlainDate.from({ year: Math.floor(first / 12), month: (first % 12) + 1, day: 1 })
    const day = from.toString() as Day
    return {
      from: day,
      until: plusDays(plusMonths(day, months), -1),
      year: from.year,
      number: (from.month - 1) / months + 1,
    }
  })
}
