import type { Day, Instant, Language } from './schemas.ts'

// How days and moments are said to people, in one place: «dinsdag 3 november 2026, 10.00 uur».

const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' }
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options)
  let made = formatters.get(key)
  if (!made) formatters.set(key, (made = new Intl.DateTimeFormat(locales[language], options)))
  return made
}

const noon = (day: Day) => new Date(`${day}T12:00:00Z`)

/** Some five months: within it nobody needs the year to know which «3 november» is meant. */
const nearby = 150 * 24 * 60 * 60 * 1000
/** Where the sentence is read now (a screen, not a paper that is kept), the year of a day that is near is left out. */
const yearOf = (moment: Date, readAt: Instant | undefined): Intl.DateTimeFormatOptions =>
  readAt && Math.abs(moment.getTime() - Date.parse(readAt)) < nearby ? {} : { year: 'numeric' }

/** «3 november 2026», or near the moment of reading «3 november». */
export const sayDay = (language: Language, day: Day, readAt?: Instant): string =>
  formatter(language, { day: 'numeric', month: 'long', ...yearOf(noon(day), readAt), timeZone: 'UTC' }).format(
    noon(day),
  )

/** «dinsdag 3 november 2026». */
export const sayWeekday = (language: Language, day: Day): string =>
  formatter(language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    noon(day),
  )

/** «november 2026». */
export const sayMonth = (language: Language, day: Day): string =>
  formatter(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(noon(day))

/** «10.00 uur» in Dutch, «10:00» in English, as the clock stands in the time zone. */
export function sayTime(language: Language, moment: Instant, timeZone: string): string {
  const time = formatter(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(
    new Date(moment),
  )
  return language === 'nl' ? `${time.replace(':', '.')} uur` : time
}

/** The day of a moment, as its own zone has it: «dinsdag 3 november 2026», or near the moment of reading without the year. */
export const sayMomentDay = (language: Language, moment: Instant, timeZone: string, readAt?: Instant): string =>
  formatter(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...yearOf(new Date(moment), readAt),
    timeZone,
  }).format(new Date(moment))

/** «dinsdag 3 november 2026, 10.00 uur», or near the moment of reading without the year. */
export const sayMoment = (language: Language, moment: Instant, timeZone: string, readAt?: Instant): string =>
  `${sayMomentDay(language, moment, timeZone, readAt)}, ${sayTime(language, moment, timeZone)}`

/** The clock on the day of reading, day and clock on another. */
export const sayClock = (language: Language, moment: Instant, timeZone: string, readAt: Instant): string =>
  sayMomentDay(language, moment, timeZone) === sayMomentDay(language, readAt, timeZone)
    ? sayTime(language, moment, timeZone)
    : sayMoment(language, moment, timeZone, readAt)

/** Day and clock as a form asks them (2026-11-03 and 10:00), as the clock stands in the time zone. */
export function dayAndClock(moment: Instant, timeZone: string): { date: string; time: string } {
  // Swedish is the language that writes days and clocks as forms want them.
  const swedish = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone })
  const [date, time] = swedish.format(new Date(moment)).split(' ')
  return { date: date!, time: time! }
}

/** «10.00 tot 11.00 uur» in Dutch, «10:00 to 11:00» in English. */
export function sayPeriod(language: Language, from: Instant, until: Instant, timeZone: string): string {
  const start = sayTime(language, from, timeZone).replace(' uur', '')
  return `${start} ${language === 'nl' ? 'tot' : 'to'} ${sayTime(language, until, timeZone)}`
}

/** «3 nov 2026, 10.00 uur», for lists. */
export const sayMomentShort = (language: Language, moment: Instant, timeZone: string): string =>
  `${formatter(language, { day: 'numeric', month: 'short', year: 'numeric', timeZone }).format(new Date(moment))}, ${sayTime(language, moment, timeZone)}`

/** «1.234,5» in Dutch, «1,234.5» in English. */
export const sayNumber = (language: Language, value: number): string =>
  new Intl.NumberFormat(locales[language], { maximumFractionDigits: 4 }).format(value)

/** «Sanne, Joris en Fatima». */
export const sayList = (language: Language, words: string[]): string =>
  new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(words)

/** Sorts names as a reader of this language expects. */
export const compareNames = (language: Language) => new Intl.Collator(locales[language]).compare
