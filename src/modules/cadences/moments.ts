import { plusDays, plusMonths } from '#kernel/dates.ts'
import { isWeekend, workingDayFrom, workingDayUntil } from '#kernel/holidays.ts'
import type { Day } from '#kernel/schemas.ts'

// When somebody's conversation comes back, by a rule. Pure: days in, days out. Everything counts in days of the
// organisation, so that neither a clock that is put forward nor one that is put back moves anything.

/** How a rule counts. `count` is months for months and probation, weeks for after-talk. */
export type Beat = {
  kind: 'months' | 'anniversary' | 'probation' | 'after-talk'
  count: number
  /** The first day of a rule by months; every other day is counted from here, so that nothing drifts. */
  firstOn: Day | null
  /** So many weeks there are to talk, from the day on. */
  weeks: number
}
/** What there is to know of somebody. `since` is the first day on which the rule holds for them. */
export type Ground = { joinedOn: Day; since: Day; lastTalk: Day | null }
export type Away = { from: Day; until: Day | null }
export type Change = { on: Day; what: 'skipped' | 'moved'; to: Day | null }

/** A moment of a rule for somebody: the day as the rule counts it, and what became of it. */
export type Moment = {
  /** As the rule counts: this day is what the moment is known by. */
  on: Day
  /** The weeks begin here, on a working day; null while it is not known when somebody is back. */
  day: Day | null
  /** From this day on it is in sight: the conversation is made, and the two can prepare. */
  prepareFrom: Day | null
  talkUntil: Day | null
  moved: ('weekend' | 'holiday' | 'away' | 'by-hand')[]
  skipped: boolean
}

/** Days before the weeks begin on which the conversation is made. */
export const noticeOf = ({ kind }: Beat): number => (kind === 'probation' ? 7 : 14)
/** A talk this many days before the moment is that conversation already. */
export const coverOf = ({ kind }: Beat): number => (kind === 'months' || kind === 'anniversary' ? 42 : 0)

/**
 * The days of a rule for somebody, as it counts them, from one day until another (both included), in their order.
 * After a month without that day comes its last day; the months after it are counted from the first day again.
 */
export function daysOf(beat: Beat, { joinedOn, since, lastTalk }: Ground, from: Day, until: Day): Day[] {
  const fits = (day: Day) => day >= since && day >= from && day <= until
  if (beat.kind === 'probation') {
    const last = plusDays(plusMonths(joinedOn, beat.count), -1)
    const third = Math.floor((Date.parse(last) - Date.parse(joinedOn)) / 86_400_000 / 3)
    // The last week is when to say how it goes on: before the probation is over, and not after.
    return [plusDays(joinedOn, third), plusDays(last, -6)].filter(fits)
  }
  const found: Day[] = []
  const next = series(beat, { joinedOn, since, lastTalk })
  for (let place = 0, day = next(0); day <= until; day = next(++place)) if (fits(day)) found.push(day)
  return found
}

/** The days without an end of a rule that goes on. */
function series(beat: Beat, { joinedOn, since, lastTalk }: Ground): (place: number) => Day {
  if (beat.kind === 'months') return (place) => plusMonths(beat.firstOn!, place * beat.count)
  if (beat.kind === 'anniversary') return (place) => plusMonths(joinedOn, (place + 1) * 12)
  // Whoever was not talked with for longer than that when the rule began has their turn then.
  const weeks = beat.count * 7
  const previous = lastTalk ?? joinedOn
  const latest = plusDays(since, -weeks)
  const base = previous > latest ? previous : latest
  return (place) => plusDays(base, (place + 1) * weeks)
}

/**
 * Puts a moment on a day: where HR moved it, after somebody is back, and on a working day. It says that somebody is away
 * and until when it waits, and nothing of why.
 */
export function place(beat: Beat, on: Day, joinedOn: Day, away: Away | null, change: Change | undefined): Moment {
  const skipped = change?.what === 'skipped'
  const begin = change?.what === 'moved' && change.to ? change.to : on
  const byHand = begin === on ? [] : (['by-hand'] as const)
  const day = settle(begin, away)
  if (day === null) return { on, day, prepareFrom: null, talkUntil: null, moved: [...byHand, 'away'], skipped }
  const here = workingDayFrom(begin)
  const why = day !== here ? 'away' : here === begin ? null : isWeekend(begin) ? 'weekend' : 'holiday'
  // A weekend or a holiday takes nothing off the end of the weeks; who was away has them all when they are back.
  const talkUntil = workingDayUntil(plusDays(why === 'away' ? day : begin, beat.weeks * 7 - 1))
  const notice = plusDays(day, -noticeOf(beat))
  const ready = settle(notice < joinedOn ? joinedOn : notice, away)
  return {
    on,
    day,
    prepareFrom: ready === null || ready > day ? day : ready,
    talkUntil: talkUntil < day ? day : talkUntil,
    moved: why ? [...byHand, why] : [...byHand],
    skipped,
  }
}

/** The first working day from this one on that somebody is there; null when that is not known. */
function settle(day: Day, away: Away | null): Day | null {
  const working = workingDayFrom(day)
  if (!away || working < away.from || (away.until && working > away.until)) return working
  return away.until && workingDayFrom(plusDays(away.until, 1))
}
