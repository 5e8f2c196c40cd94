import { expect, test } from 'vitest'
import {
  compareNames,
  sayDay,
  sayList,
  sayMoment,
  sayMomentShort,
  sayMonth,
  sayNumber,
  sayPeriod,
  sayTime,
  sayWeekday,
} from './format.ts'
import type { Day, Instant } from './schemas.ts'

const amsterdam = 'Europe/Amsterdam'
const winter = '2026-11-03T09:00:00.000Z' as Instant
const summer = '2027-07-01T08:05:00.000Z' as Instant
const day = '2026-11-03' as Day

test.each([
  ['a day', sayDay('nl', day), '3 november 2026', sayDay('en', day), '3 November 2026'],
  ['a weekday', sayWeekday('nl', day), 'dinsdag 3 november 2026', sayWeekday('en', day), 'Tuesday 3 November 2026'],
  ['a month', sayMonth('nl', day), 'november 2026', sayMonth('en', day), 'November 2026'],
  ['a time in winter', sayTime('nl', winter, amsterdam), '10.00 uur', sayTime('en', winter, amsterdam), '10:00'],
  ['a time in summer', sayTime('nl', summer, amsterdam), '10.05 uur', sayTime('en', summer, amsterdam), '10:05'],
  [
    'a moment',
    sayMoment('nl', winter, amsterdam),
    'dinsdag 3 november 2026, 10.00 uur',
    sayMoment('en', winter, amsterdam),
    'Tuesday 3 November 2026, 10:00',
  ],
  [
    'a short moment',
    sayMomentShort('nl', winter, amsterdam),
    '3 nov 2026, 10.00 uur',
    sayMomentShort('en', winter, amsterdam),
    '3 Nov 2026, 10:00',
  ],
  [
    'a period',
    sayPeriod('nl', winter, '2026-11-03T10:00:00.000Z' as Instant, amsterdam),
    '10.00 tot 11.00 uur',
    sayPeriod('en', winter, '2026-11-03T10:00:00.000Z' as Instant, amsterdam),
    '10:00 to 11:00',
  ],
  ['a number', sayNumber('nl', 1234.5), '1.234,5', sayNumber('en', 1234.5), '1,234.5'],
  [
    'a list',
    sayList('nl', ['Sanne', 'Joris', 'Fatima']),
    'Sanne, Joris en Fatima',
    sayList('en', ['Sanne', 'Joris']),
    'Sanne and Joris',
  ],
])('%s is said as people say it, in both languages', (_, dutch, wantedDutch, english, wantedEnglish) => {
  // English lists and dates may have a comma after the weekday, by version of the locale data.
  expect(dutch).toBe(wantedDutch)
  expect(english.replace('Tuesday, ', 'Tuesday ')).toBe(wantedEnglish)
})

test('midnight is the beginning of a day, not twenty-four hours', () => {
  expect(sayTime('nl', '2026-11-02T23:00:00.000Z' as Instant, amsterdam)).toBe('00.00 uur')
})

test('a day is the day it says, whatever the zone of the machine', () => {
  expect(sayWeekday('nl', '2027-01-01' as Day)).toBe('vrijdag 1 januari 2027')
})

test('names are sorted as readers expect, with letters that have a mark among those that have none', () => {
  expect(['Zee', 'Yılmaz', 'Élan', 'de Boer', 'Eva'].toSorted(compareNames('nl'))).toEqual([
    'de Boer',
    'Élan',
    'Eva',
    'Yılmaz',
    'Zee',
  ])
})
