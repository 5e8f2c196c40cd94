import { Temporal } from 'temporal-polyfill'
import type { Day, Instant } from './schemas.ts'

/** The same moment in the one form in which we write moments. In: anything `Date` reads, or milliseconds since 1970. */
export const asInstant = (moment: string | number): Instant => new Date(moment).toISOString() as Instant

/** The day it is at a moment in a time zone (IANA name). */
export const dayAt = (moment: Instant, timeZone: string): Day =>
  Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone).toPlainDate().toString() as Day

/**
 * The moment at which a clock on the wall of a time zone shows this day and time (`HH:MM`), or null when no clock there
 * ever shows it, because summer time begins. When a clock shows it twice, the first time.
 */
export function momentAt(date: Day, time: string, timeZone: string): Instant | null {
  const wanted = Temporal.PlainDate.from(date).toPlainDateTime(Temporal.PlainTime.from(time))
  const found = wanted.toZonedDateTime(timeZone, { disambiguation: 'earlier' })
  return found.toPlainDateTime().equals(wanted) ? asInstant(found.epochMilliseconds) : null
}

export const plusMinutes = (moment: Instant, minutes: number): Instant =>
  asInstant(Date.parse(moment) + minutes * 60_000)
export const plusDays = (date: Day, days: number): Day => Temporal.PlainDate.from(date).add({ days }).toString() as Day
/** The same day of the month so many months later; the last day of the month where that day does not exist. */
export const plusMonths = (date: Day, months: number): Day =>
  Temporal.PlainDate.from(date).add({ months }).toString() as Day
/** Whole minutes from one moment to another. */
export const minutesBetween = (from: Instant, until: Instant): number =>
  Math.round((Date.parse(until) - Date.parse(from)) / 60_000)
/** Whole seconds from one moment until another has come. */
export const secondsBetween = (from: Instant, until: Instant): number =>
  Math.ceil((Date.parse(until) - Date.parse(from)) / 1000)
