import fc from 'fast-check'
import { expect, test } from 'vitest'
import { easterOf, holidayOn, holidaysOf, isWorkingDay, workingDayFrom, workingDayUntil } from './holidays.ts'
import type { Day } from './schemas.ts'

const day = fc
  .integer({ min: Date.UTC(2014, 0, 1) / 86_400_000, max: Date.UTC(2199, 11, 31) / 86_400_000 })
  .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10) as Day)

test('Easter is when the almanac says', () => {
  expect([2024, 2025, 2026, 2027, 2038, 2285].map(easterOf)).toEqual([
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2038-04-25',
    '2285-03-22',
  ])
})

test('the holidays of 2026 and 2025, by day', () => {
  expect(holidaysOf(2026).map((one) => one.day)).toEqual([
    '2026-01-01',
    '2026-04-03',
    '2026-04-06',
    '2026-04-27',
    '2026-05-05',
    '2026-05-14',
    '2026-05-25',
    '2026-12-25',
    '2026-12-26',
  ])
  // The 27th of April 2025 was a Sunday.
  expect(holidayOn('2025-04-26' as Day)?.name).toEqual({ nl: 'Koningsdag', en: 'King’s Day' })
  expect(holidayOn('2025-04-27' as Day)).toBeNull()
  // In 2016 Ascension Day was the fifth of May.
  expect(holidayOn('2016-05-05' as Day)?.name.nl).toBe('Bevrijdingsdag')
})

test('a working day that is looked for is one, is the nearest, and stays what it is', () => {
  fc.assert(
    fc.property(day, (from) => {
      const [next, last] = [workingDayFrom(from), workingDayUntil(from)]
      expect([isWorkingDay(next), isWorkingDay(last)]).toEqual([true, true])
      expect(next >= from && last <= from).toBe(true)
      expect([workingDayFrom(next), workingDayUntil(last)]).toEqual([next, last])
      // Nowhere are there more than five days off in a row: Good Friday until Easter Monday, with a day before or after.
      expect(Date.parse(next) - Date.parse(last)).toBeLessThanOrEqual(6 * 86_400_000)
      if (isWorkingDay(from)) expect([next, last]).toEqual([from, from])
    }),
  )
})
