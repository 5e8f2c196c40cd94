import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Goal } from '../contract.ts'
import { periodOf, periodsFrom } from './periods.ts'
import { progressOf } from './progress.ts'

const goal = (start: number, target: number, values: (number | null)[], dueOn: string | null = '2026-12-31') =>
  ({
    wording: { startsOn: '2026-01-01', dueOn, measure: { unit: 'x', start, target, direction: null } },
    createdAt: '2026-01-01T09:00:00.000Z',
    checkIns: values.map((value) => ({ value, at: '2026-07-02T09:00:00.000Z', remark: '', author: 'Sanne' })),
  }) as unknown as Goal
const progress = (...given: Parameters<typeof goal>) => progressOf(goal(...given), (moment) => moment.slice(0, 10))

test('halfway the year a steady pace is halfway the way, up as well as down', () => {
  expect(progress(0, 100, [20]).last).toMatchObject({ expected: 50, verdict: 'behind' })
  expect(progress(100, 0, [20]).last).toMatchObject({ expected: 50, verdict: 'ahead' })
  expect(progress(0, 100, [52]).last).toMatchObject({ verdict: 'on-course' })
  expect(progress(8, 4, [3.9]).last).toMatchObject({ verdict: 'reached' })
  expect(progress(4, 4, [5]).last).toMatchObject({ verdict: 'reached' })
})

test('what was not measured has no place on the line, and without a last day nothing is expected', () => {
  expect(progress(0, 100, [null]).last).toBeNull()
  expect(progress(0, 100, [0, null]).measured).toHaveLength(1)
  expect(progress(0, 100, [20], null).last).toMatchObject({ expected: null, verdict: null })
})

test('a steady pace never leaves the way from start to target', () => {
  const number = fc.integer({ min: -1000, max: 1000 })
  const day = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2032-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(number, number, day, (start, target, on) => {
      const expected = progress(start, target, []).expectedOn(on)!
      expect(expected).toBeGreaterThanOrEqual(Math.min(start, target) - 1e-9)
      expect(expected).toBeLessThanOrEqual(Math.max(start, target) + 1e-9)
    }),
  )
})

test('every period that is offered is recognised by its days, and follows on the one before', () => {
  const periods = periodsFrom('2026-11-25')
  expect(periods.map(({ from, until }) => `${from} ${until}`)).toEqual([
    '2026-10-01 2026-12-31',
    '2027-01-01 2027-03-31',
    '2026-07-01 2026-12-31',
    '2027-01-01 2027-06-30',
    '2026-01-01 2026-12-31',
    '2027-01-01 2027-12-31',
  ])
  for (const period of periods) expect(periodOf(period.from, period.until)).toEqual(period)
  expect(periodOf('2026-10-02', '2026-12-31')).toBeNull()
})
