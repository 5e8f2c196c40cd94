import type { Day } from '#kernel/schemas.ts'

// Goals run through the periods of the calendar: a quarter, half a year, a year. Nobody has to keep a list of them.

export type Period = { kind: 'quarter' | 'half' | 'year'; number: number; year: number; from: Day; until: Day }

const lasts = { quarter: 3, half: 6, year: 12 } as const

/** The period of this kind in which a month lies; the months count on from 0 through the years. */
function periodAt(kind: Period['kind'], month: number): Period {
  const first = month - (month % lasts[kind])
  const year = Math.floor(first / 12)
  const last = (first % 12) + lasts[kind]
  return {
    kind,
    number: (first % 12) / lasts[kind] + 1,
    year,
    from: `${year}-${twoDigits((first % 12) + 1)}-01` as Day,
    // No period ends in February, so no leap day matters.
    until: `${year}-${twoDigits(last)}-${last === 6 || last === 9 ? 30 : 31}` as Day,
  }
}

const twoDigits = (number: number) => String(number).padStart(2, '0')

/** The periods that one would choose from on this day: of each kind the one that runs and the next. */
export function periodsFrom(today: string): Period[] {
  const month = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1
  return (['quarter', 'half', 'year'] as const).flatMap((kind) => [
    periodAt(kind, month),
    periodAt(kind, month + lasts[kind]),
  ])
}

/** The period of which these are exactly the first and the last day, if there is one. */
export function periodOf(from: string | null, until: string | null): Period | null {
  if (from === null || until === null) return null
  const month = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1
  const found = (['quarter', 'half', 'year'] as const).map((kind) => periodAt(kind, month))
  return found.find((one) => one.from === from && one.until === until) ?? null
}
