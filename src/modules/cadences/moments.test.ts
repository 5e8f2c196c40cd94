import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asInstant, dayAt, plusDays, plusMonths } from '#kernel/dates.ts'
import { isWorkingDay } from '#kernel/holidays.ts'
import type { Day } from '#kernel/schemas.ts'
import { decide, momentsOf, type Case, type Outcome, type Talk } from './deciding.ts'
import { daysOf, place, type Away, type Beat, type Change } from './moments.ts'

const day = (from = 2020, until = 2040) =>
  fc
    .integer({ min: Date.UTC(from, 0, 1) / 86_400_000, max: Date.UTC(until, 11, 31) / 86_400_000 })
    .map((number) => asInstant(number * 86_400_000).slice(0, 10) as Day)
const monthEnd = fc.constantFrom(
  '2024-02-29',
  '2023-01-31',
  '2023-08-31',
  '2027-12-31',
  '2028-02-29',
) as fc.Arbitrary<Day>
const anyDay = fc.oneof(day(), monthEnd)
const weeks = fc.integer({ min: 1, max: 6 })
const beat: fc.Arbitrary<Beat> = fc.oneof(
  fc.record({ kind: fc.constant('months'), count: fc.constantFrom(3, 4, 6, 12), firstOn: anyDay, weeks }),
  fc.record({ kind: fc.constant('anniversary'), count: fc.constant(12), firstOn: fc.constant(null), weeks }),
  fc.record({
    kind: fc.constant('probation'),
    count: fc.constantFrom(1, 2),
    firstOn: fc.constant(null),
    weeks: fc.constant(1),
  }),
  fc.record({ kind: fc.constant('after-talk'), count: fc.constant(6), firstOn: fc.constant(null), weeks }),
)
const away: fc.Arbitrary<Away | null> = fc.option(
  fc
    .record({ from: anyDay, length: fc.integer({ min: 0, max: 400 }), ends: fc.boolean() })
    .map(({ from, length, ends }) => ({
      from,
      until: ends ? plusDays(from, length) : null,
    })),
)
const ground = fc.record({ joinedOn: anyDay, since: anyDay, lastTalk: fc.option(anyDay) })
const plain: Beat = { kind: 'months', count: 6, firstOn: '2026-08-31' as Day, weeks: 4 }

describe('the days of a rule', () => {
  test('come back on the day of the month they began on, or its last day: nothing drifts', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(3, 4, 6, 12), (firstOn, count) => {
        const joinedOn = '2000-01-01' as Day
        const found = daysOf(
          { kind: 'months', count, firstOn, weeks: 4 },
          { joinedOn, since: joinedOn, lastTalk: null },
          firstOn,
          plusMonths(firstOn, 120),
        )
        expect(found.length).toBe(120 / count + 1)
        for (const one of found) {
          const [year, month, date] = one.split('-').map(Number) as [number, number, number]
          expect(date).toBe(Math.min(Number(firstOn.slice(8)), new Date(Date.UTC(year, month, 0)).getUTCDate()))
        }
      }),
    )
    const since = '2026-01-01' as Day
    const quarterly: Beat = { kind: 'months', count: 3, firstOn: '2026-08-31' as Day, weeks: 4 }
    expect(daysOf(quarterly, { joinedOn: since, since, lastTalk: null }, since, '2028-06-01' as Day)).toEqual([
      '2026-08-31',
      '2026-11-30',
      '2027-02-28',
      '2027-05-31',
      '2027-08-31',
      '2027-11-30',
      '2028-02-29',
      '2028-05-31',
    ])
  })

  test('whoever joined on 29 February has an anniversary each year', () => {
    const joinedOn = '2024-02-29' as Day
    const beat: Beat = { kind: 'anniversary', count: 12, firstOn: null, weeks: 4 }
    expect(daysOf(beat, { joinedOn, since: joinedOn, lastTalk: null }, joinedOn, '2028-12-31' as Day)).toEqual([
      '2025-02-28',
      '2026-02-28',
      '2027-02-28',
      '2028-02-29',
    ])
  })

  test('a probation has two: at one third, and in the week before it ends', () => {
    const joinedOn = '2026-02-01' as Day
    const of = (count: number) =>
      daysOf(
        { kind: 'probation', count, firstOn: null, weeks: 1 },
        { joinedOn, since: joinedOn, lastTalk: null },
        joinedOn,
        '2027-01-01' as Day,
      )
    expect([of(1), of(2)]).toEqual([
      ['2026-02-10', '2026-02-22'],
      ['2026-02-20', '2026-03-25'],
    ])
  })

  test('six weeks after the previous talk; at once for whoever was not talked with for longer when the rule began', () => {
    const beat: Beat = { kind: 'after-talk', count: 6, firstOn: null, weeks: 2 }
    const since = '2026-11-25' as Day
    const of = (lastTalk: string | null, joinedOn = '2020-01-01') =>
      daysOf(beat, { joinedOn: joinedOn as Day, since, lastTalk: lastTalk as Day }, since, '2027-01-10' as Day)
    expect([of('2026-11-16'), of('2026-03-01'), of(null), of(null, '2026-11-20')]).toEqual([
      ['2026-12-28'],
      ['2026-11-25', '2027-01-06'],
      ['2026-11-25', '2027-01-06'],
      ['2027-01-01'],
    ])
  })

  test('are the same whoever asks and when: two halves are the whole', () => {
    fc.assert(
      fc.property(beat, ground, anyDay, fc.nat(900), fc.nat(900), (beat, ground, from, one, other) => {
        const middle = plusDays(from, one)
        const until = plusDays(middle, other)
        const halves = [...daysOf(beat, ground, from, middle), ...daysOf(beat, ground, plusDays(middle, 1), until)]
        expect(halves).toEqual(daysOf(beat, ground, from, until))
      }),
    )
  })
})

describe('a moment on its day', () => {
  test('is never at a weekend, on a holiday or while somebody is away, and its weeks are in order', () => {
    fc.assert(
      fc.property(beat, anyDay, anyDay, away, fc.option(anyDay), (beat, on, joinedOn, away, to) => {
        const { day, prepareFrom, talkUntil } = place(
          beat,
          on,
          joinedOn,
          away,
          to ? { on, what: 'moved', to } : undefined,
        )
        if (!day) {
          expect([away?.until, prepareFrom, talkUntil]).toEqual([null, null, null])
          return
        }
        expect([day, prepareFrom!, talkUntil!].map(isWorkingDay)).toEqual([true, true, true])
        expect(prepareFrom! <= day && day <= talkUntil!).toBe(true)
        for (const one of [day, prepareFrom!])
          expect(away !== null && one >= away.from && (away.until === null || one <= away.until)).toBe(false)
        // Not before its time, and not later than the longest row of days off after it, or after being away.
        const begin = to ?? on
        const back = away?.until && away.until > begin ? away.until : begin
        expect(day >= begin && day <= plusDays(back, 6)).toBe(true)
      }),
    )
  })

  test('keeps the order of the rule', () => {
    fc.assert(
      fc.property(beat, anyDay, fc.nat(800), anyDay, away, (beat, one, later, joinedOn, away) => {
        const [first, second] = [one, plusDays(one, later)].map((on) => place(beat, on, joinedOn, away, undefined))
        if (first!.day && second!.day) expect(first!.day <= second!.day).toBe(true)
        if (first!.talkUntil && second!.talkUntil) expect(first!.talkUntil <= second!.talkUntil).toBe(true)
      }),
    )
  })

  test('says why it moved', () => {
    const of = (on: string, away: Away | null = null, change?: Change) => {
      const { day, talkUntil, moved } = place(plain, on as Day, '2020-01-01' as Day, away, change)
      return [day, talkUntil, ...moved]
    }
    const leave = { from: '2027-01-01' as Day, until: '2027-06-30' as Day }
    expect([
      of('2027-03-01'),
      of('2027-02-28'),
      of('2027-04-27'),
      of('2026-12-25'),
      of('2027-02-28', leave),
      of('2027-02-28', { ...leave, until: null }),
      of('2027-02-28', null, { on: '2027-02-28' as Day, what: 'moved', to: '2027-03-15' as Day }),
    ]).toEqual([
      ['2027-03-01', '2027-03-25'],
      ['2027-03-01', '2027-03-25', 'weekend'],
      ['2027-04-28', '2027-05-24', 'holiday'],
      ['2026-12-28', '2027-01-21', 'holiday'],
      ['2027-07-01', '2027-07-28', 'away'],
      [null, null, 'away'],
      ['2027-03-15', '2027-04-09', 'by-hand'],
    ])
  })
})

describe('what becomes of it', () => {
  const person = (more: Partial<Case>): Case => ({
    joinedOn: '2019-05-01' as Day,
    since: '2026-01-01' as Day,
    lastTalk: null,
    beat: plain,
    away: null,
    changes: [],
    done: new Set(),
    talks: [],
    hasManager: true,
    ...more,
  })
  const final = new Set<Outcome>(['made', 'missed'])

  /** Lets a scheduler look at these moments of the clock, keeping what it did; each conversation is held on its first day. */
  function live(one: Case, clock: string[]): { made: Talk[]; decided: Day[] } {
    const made: Talk[] = []
    const decided: Day[] = []
    for (const moment of clock) {
      const today = dayAt(asInstant(moment), 'Europe/Amsterdam')
      const talks = [...one.talks, ...made]
      const lastTalk = talks
        .filter(({ until }) => until <= today)
        .map(({ until }) => until)
        .toSorted()
        .at(-1)
      const verdicts = decide({ ...one, done: new Set(decided), talks, lastTalk: lastTalk ?? one.lastTalk }, today)
      for (const { on, outcome, talkFrom } of verdicts) {
        if (final.has(outcome)) decided.push(on)
        if (outcome === 'made') made.push({ id: null, from: talkFrom!, until: talkFrom! })
      }
    }
    return { made, decided }
  }
  const hours = (from: Day, count: number, step: number) =>
    Array.from({ length: count }, (_, place) => asInstant(Date.parse(from) + place * step * 3_600_000))

  test('a scheduler that looks time and again, across leap days and both changes of the clock, makes each once', () => {
    fc.assert(
      fc.property(fc.constantFrom(3, 4, 6), day(2026, 2028), fc.constantFrom(12, 24), (count, firstOn, step) => {
        const one = person({ since: firstOn, beat: { ...plain, count, firstOn } })
        const { made, decided } = live(one, hours(firstOn, Math.ceil((800 * 24) / step), step))
        const expected = momentsOf(one, firstOn, plusDays(firstOn, 799)).filter(
          ({ prepareFrom }) => prepareFrom! <= plusDays(firstOn, 799),
        )
        expect(new Set(decided).size).toBe(decided.length)
        expect(made.length).toBeGreaterThanOrEqual(expected.length)
        expect(made.slice(0, expected.length).map(({ from }) => from)).toEqual(expected.map(({ day }) => day))
      }),
      { numRuns: 6 },
    )
  })

  test('however seldom it looks and however often: no moment twice, no flood, no two talks on top of each other', () => {
    fc.assert(
      fc.property(
        beat.filter(({ kind }) => kind !== 'probation'),
        ground,
        away,
        fc.array(fc.nat(700), { minLength: 1, maxLength: 12 }),
        (beat, ground, away, silences) => {
          let at = ground.since
          const clock = silences.flatMap((silence) => {
            at = plusDays(at, silence)
            return [`${at}T03:00:00.000Z`, `${at}T03:00:00.000Z`]
          })
          const { made, decided } = live(person({ ...ground, beat, away }), clock)
          expect(new Set(decided).size).toBe(decided.length)
          // One look gives one conversation at most, and the second look of the same moment none.
          expect(made.length).toBeLessThanOrEqual(silences.length)
          const days = made.map(({ from }) => from)
          expect(days.toSorted()).toEqual(days)
          expect(new Set(days).size).toBe(days.length)
        },
      ),
    )
  })

  test('three missed moments give one conversation, with all its weeks from today', () => {
    const quarterly = person({ beat: { ...plain, count: 3, firstOn: '2026-01-31' as Day } })
    expect(
      decide(quarterly, '2026-09-10' as Day).map(({ on, outcome, talkFrom, talkUntil }) => [
        on,
        outcome,
        talkFrom,
        talkUntil,
      ]),
    ).toEqual([
      ['2026-01-31', 'missed', '2026-02-02', '2026-02-27'],
      ['2026-04-30', 'missed', '2026-04-30', '2026-05-27'],
      ['2026-07-31', 'made', '2026-09-10', '2026-10-07'],
    ])
    // Eight weeks after its own weeks it is let pass: the next one comes.
    expect(['2026-11-20', '2026-11-21'].map((today) => decide(person({}), today as Day)[0]!.outcome)).toEqual([
      'made',
      'missed',
    ])
  })

  test('whoever has a talk already gets no second, and nobody is forgotten who has no manager or is away', () => {
    const today = '2026-08-20' as Day
    const talk = (from: string, until = from) => [{ id: null, from: from as Day, until: until as Day }]
    const of = (more: Partial<Case>) => decide(person(more), today).map(({ outcome }) => outcome)
    expect(of({})).toEqual(['made'])
    expect(of({ talks: talk('2026-07-20') })).toEqual(['covered'])
    expect(of({ talks: talk('2026-07-19') })).toEqual(['made'])
    expect(of({ talks: talk('2026-06-01', today) })).toEqual(['covered'])
    expect(of({ talks: talk('2026-09-25') })).toEqual(['covered'])
    expect(of({ talks: talk('2026-10-01') })).toEqual(['made'])
    expect(of({ hasManager: false })).toEqual(['no-manager'])
    expect(of({ away: { from: '2026-08-01' as Day, until: null } })).toEqual(['away'])
    expect(of({ away: { from: '2026-08-01' as Day, until: '2026-10-01' as Day } })).toEqual(['away'])
    expect(of({ changes: [{ on: '2026-08-31' as Day, what: 'skipped', to: null }] })).toEqual(['skipped'])
    expect(of({ changes: [{ on: '2026-08-31' as Day, what: 'moved', to: '2026-10-15' as Day }] })).toEqual([])
    expect(of({ done: new Set(['2026-08-31' as Day]) })).toEqual([])
  })

  test('a probation that is over is not made up for', () => {
    const beat: Beat = { kind: 'probation', count: 1, firstOn: null, weeks: 1 }
    const joinedOn = '2026-02-01' as Day
    const of = (today: string) =>
      decide(person({ beat, joinedOn, since: joinedOn }), today as Day).map(({ on, outcome, talkUntil }) => [
        on,
        outcome,
        talkUntil,
      ])
    expect(of('2026-02-05')).toEqual([['2026-02-10', 'made', '2026-02-16']])
    expect(of('2026-02-26')).toEqual([
      ['2026-02-10', 'missed', '2026-02-16'],
      ['2026-02-22', 'made', '2026-02-27'],
    ])
    expect(of('2026-03-02').map(([, outcome]) => outcome)).toEqual(['missed', 'missed'])
  })
})
