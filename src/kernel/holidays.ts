import type { Day, Language } from './schemas.ts'

// The days on which the Netherlands does not work, as the law lists them, and days at work around them.

/**
 * Public holidays by art. 3 of the Algemene termijnenwet: New Year's Day, Easter Monday, Ascension Day, Whit Monday, both
 * Christmas days, the day on which the King's birthday is celebrated, the fifth of May in every year, and Good Friday, which
 * the same article puts on a par with them.
 */
export type Holiday = { day: Day; name: Record<Language, string> }

const oneDay = 86_400_000
const shifted = (day: Day, days: number): Day =>
  new Date(Date.parse(day) + days * oneDay).toISOString().slice(0, 10) as Day
/** 0 is Sunday, 6 Saturday. */
const weekday = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay()

/** Easter Sunday of a year in the Gregorian calendar (the anonymous algorithm, as in Meeus, Astronomical Algorithms, chapter 8). */
export function easterOf(year: number): Day {
  const a = year % 19
  const [b, c] = [Math.floor(year / 100), year % 100]
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const days = h + l - 7 * m + 114
  return `${year}-0${Math.floor(days / 31)}-${String((days % 31) + 1).padStart(2, '0')}` as Day
}

/** King's Day is 27 April; when that is a Sunday, the Saturday before it. So it is since 2014. */
const kingsDay = (year: number): Day => {
  const birthday = `${year}-04-27` as Day
  return weekday(birthday) === 0 ? shifted(birthday, -1) : birthday
}

const known = new Map<number, Holiday[]>()

/** The public holidays of a year, in their order. */
export function holidaysOf(year: number): Holiday[] {
  const before = known.get(year)
  if (before) return before
  const easter = easterOf(year)
  const holidays = (
    [
      [`${year}-01-01` as Day, 'Nieuwjaarsdag', 'New Year’s Day'],
      [shifted(easter, -2), 'Goede Vrijdag', 'Good Friday'],
      [shifted(easter, 1), 'tweede paasdag', 'Easter Monday'],
      [kingsDay(year), 'Koningsdag', 'King’s Day'],
      [`${year}-05-05` as Day, 'Bevrijdingsdag', 'Liberation Day'],
      [shifted(easter, 39), 'Hemelvaartsdag', 'Ascension Day'],
      [shifted(easter, 50), 'tweede pinksterdag', 'Whit Monday'],
      [`${year}-12-25` as Day, 'eerste kerstdag', 'Christmas Day'],
      [`${year}-12-26` as Day, 'tweede kerstdag', 'Boxing Day'],
    ] as const
  )
    .map(([day, nl, en]): Holiday => ({ day, name: { nl, en } }))
    .toSorted((one, other) => one.day.localeCompare(other.day))
  known.set(year, holidays)
  return holidays
}

/** The public holiday on a day, or null. On a day that is two at once, such as Ascension Day on 5 May, the first of the list. */
export const holidayOn = (day: Day): Holiday | null =>
  holidaysOf(Number(day.slice(0, 4))).find((holiday) => holiday.day === day) ?? null

export const isWeekend = (day: Day): boolean => weekday(day) % 6 === 0
export const isWorkingDay = (day: Day): boolean => !isWeekend(day) && holidayOn(day) === null

/** This day, or else the first working day after it. */
export function workingDayFrom(day: Day): Day {
  let found = day
  while (!isWorkingDay(found)) found = shifted(found, 1)
  return found
}

/** This day, or else the last working day before it. */
export function workingDayUntil(day: Day): Day {
  let found = day
  while (!isWorkingDay(found)) found = shifted(found, -1)
  return found
}
