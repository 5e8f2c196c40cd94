import { createContext, useContext } from 'react'
import { useTranslations } from 'use-intl/react'
import * as format from '#kernel/format.ts'
import type { Day, Instant, Language } from '#kernel/schemas.ts'

/** The sentence for a key, in the reader's language. */
export const useText = () => useTranslations()

export const LanguageContext = createContext<{
  language: Language
  timeZone: string
  choose: (language: Language) => void
}>({
  language: 'nl',
  timeZone: 'Europe/Amsterdam',
  choose: () => undefined,
})
export const useLanguage = () => useContext(LanguageContext)

const now = () => new Date().toISOString() as Instant

/** How days, moments and texts in two languages are said to this reader. */
export function useSay() {
  const { language, timeZone } = useLanguage()
  return {
    in: (text: { nl: string; en: string }) => text[language],
    day: (day: Day | string) => format.sayDay(language, day as Day, now()),
    weekday: (day: Day | string) => format.sayWeekday(language, day as Day),
    month: (day: Day | string) => format.sayMonth(language, day as Day),
    momentDay: (moment: Instant) => format.sayMomentDay(language, moment, timeZone, now()),
    moment: (moment: Instant) => format.sayMoment(language, moment, timeZone, now()),
    momentShort: (moment: Instant) => format.sayMomentShort(language, moment, timeZone),
    clock: (moment: Instant) => format.sayClock(language, moment, timeZone, now()),
    time: (moment: Instant) => format.sayTime(language, moment, timeZone),
    today: () => format.dayAndClock(now(), timeZone).date as Day,
    timeNow: () => format.dayAndClock(now(), timeZone).time,
    period: (from: Instant, until: Instant) => format.sayPeriod(language, from, until, timeZone),
    number: (value: number) => format.sayNumber(language, value),
    list: (words: string[]) => format.sayList(language, words),
  }
}
export type Say = ReturnType<typeof useSay>
