import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asInstant, dayAt, minutesBetween, momentAt, plusDays, plusMinutes, plusMonths } from './dates.ts'
import type { Day, Instant } from './schemas.ts'

const amsterdam = 'Europe/Amsterdam'

test.each([
  // Summer time begins on 28 March 2027 and ends on 31 October 2027.
  ['2027-03-27', '10:00', '2027-03-27T09:00:00.000Z', 'the day before summer time'],
  ['2027-03-28', '01:59', '2027-03-28T00:59:00.000Z', 'the last minute of winter time'],
  ['2027-03-28', '02:00', null, 'an hour that no clock shows'],
  ['2027-03-28', '02:59', null, 'an hour that no clock shows'],
  ['2027-03-28', '03:00', '2027-03-28T01:00:00.000Z', 'the first minute of summer time'],
  ['2027-07-01', '10:00', '2027-07-01T08:00:00.000Z', 'in summer'],
  ['2027-10-31', '01:59', '2027-10-30T23:59:00.000Z', 'just before an hour that comes twice'],
  ['2027-10-31', '02:30', '2027-10-31T00:30:00.000Z', 'an hour that comes twice: the first time'],
  ['2027-10-31', '03:00', '2027-10-31T02:00:00.000Z', 'after it'],
])('%s at %s in Amsterdam is %s (%s)', (day, time, moment, _why) => {
  expect(momentAt(day as Day, time, amsterdam)).toBe(moment)
})

test('a zone without summer time shows every minute of every day', () => {
  expect(momentAt('2027-03-28' as Day, '02:30', 'Asia/Tokyo')).toBe('2027-03-27T17:30:00.000Z')
})

test.each([
  ['2026-11-24T22:59:59.999Z', amsterdam, '2026-11-24'],
  ['2026-11-24T23:00:00.000Z', amsterdam, '2026-11-25'],
  ['2026-07-01T21:59:59.999Z', amsterdam, '2026-07-01'],
  ['2026-07-01T22:00:00.000Z', amsterdam, '2026-07-02'],
  ['2026-11-24T23:00:00.000Z', 'America/Curacao', '2026-11-24'],
  ['2026-12-31T23:00:00.000Z', amsterdam, '2027-01-01'],
])('at %s it is in %s the day %s', (moment, zone, day) => {
  expect(dayAt(moment as Instant, zone)).toBe(day)
})

test('every minute that a clock shows leads to a moment at which that clock shows it', () => {
  const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 })
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 20_000 }),
      minutes,
      fc.constantFrom(amsterdam, 'America/New_York', 'UTC'),
      (days, minute, zone) => {
        const date = plusDays('2000-01-01' as Day, days)
        const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
        const moment = momentAt(date, time, zone)
        if (moment === null) return expect(zone).not.toBe('UTC')
        expect(dayAt(moment, zone)).toBe(date)
        const shown = new Intl.DateTimeFormat('en-GB', {
          timeZone: zone,
          hour: '2-digit',
          minute: '2-digit',
          hourCycle: 'h23',
        })
        expect(shown.format(new Date(moment))).toBe(time)
      },
    ),
    { numRuns: 300 },
  )
})

test.each([
  ['2027-08-31', 6, '2028-02-29', 'the last day of a month that is shorter'],
  ['2026-08-31', 6, '2027-02-28', 'and shorter still'],
  ['2027-01-31', 1, '2027-02-28', 'January to February'],
  ['2027-11-30', 3, '2028-02-29', 'over the turn of the year'],
  ['2027-05-15', -6, '2026-11-15', 'back'],
])('%s plus %i months is %s (%s)', (day, months, then, _why) => {
  expect(plusMonths(day as Day, months)).toBe(then)
})

test('every half year from the end of August is counted from August, not from the shorter February', () => {
  const start = '2026-08-31' as Day
  expect([6, 12, 18, 24].map((months) => plusMonths(start, months))).toEqual([
    '2027-02-28',
    '2027-08-31',
    '2028-02-29',
    '2028-08-31',
  ])
})

test('a day more is the next day on the calendar, also on the days that have 23 or 25 hours', () => {
  expect(plusDays('2027-03-27' as Day, 2)).toBe('2027-03-29')
  expect(plusDays('2027-10-30' as Day, 2)).toBe('2027-11-01')
  expect(plusDays('2027-03-01' as Day, -1)).toBe('2027-02-28')
})

test('minutes are added and counted on the clock of the world, not the one on the wall', () => {
  const before = '2027-03-28T00:45:00.000Z' as Instant
  expect(plusMinutes(before, 60)).toBe('2027-03-28T01:45:00.000Z')
  expect(minutesBetween(before, plusMinutes(before, 90))).toBe(90)
})

test('a moment has one form, whatever form it came in', () => {
  const moment = '2026-11-24T10:00:00.000Z'
  expect(asInstant('2026-11-24 10:00:00+00')).toBe(moment)
  expect(asInstant('2026-11-24T11:00:00+01:00')).toBe(moment)
  expect(asInstant(Date.parse(moment))).toBe(moment)
  expect(() => asInstant('gisteren')).toThrow(RangeError)
})
