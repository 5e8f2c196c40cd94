import { plusDays } from '#kernel/dates.ts'
import { workingDayFrom, workingDayUntil } from '#kernel/holidays.ts'
import type { ConversationId, Day } from '#kernel/schemas.ts'
import { coverOf, daysOf, place, type Away, type Beat, type Change, type Ground, type Moment } from './moments.ts'

// What becomes of a moment. Pure: from what is so, to what is to be done about it, so that it may be asked as often as one
// likes and after any silence.

export type Outcome = 'made' | 'covered' | 'no-manager' | 'away' | 'skipped' | 'missed'
/** A conversation that runs or was held, as the days within which it takes place. One that was not held yet reaches until today. */
export type Talk = { id: ConversationId | null; from: Day; until: Day }
/** Somebody under a rule. `done` are the moments about which nothing is decided any more. */
export type Case = Ground & {
  beat: Beat
  away: Away | null
  changes: Change[]
  done: ReadonlySet<Day>
  talks: Talk[]
  hasManager: boolean
}
export type Verdict = {
  on: Day
  outcome: Outcome
  prepareFrom: Day | null
  talkFrom: Day | null
  talkUntil: Day | null
  coveredBy: ConversationId | null
}

/** How long a moment that nobody made a conversation for is still made up for, after its weeks are over. */
const makesUpFor = 56
/** Earlier moments than this are not looked at any more. */
export const looksBack = 400

/** The moments of somebody between two days, each on its day. */
export const momentsOf = (one: Case, from: Day, until: Day): Moment[] =>
  daysOf(one.beat, one, from, until).map((on) =>
    place(
      one.beat,
      on,
      one.joinedOn,
      one.away,
      one.changes.find((change) => change.on === on),
    ),
  )

/**
 * What to do today about each moment of somebody that came in sight and is not done. Several that were missed give one
 * conversation, that of the last of them. Whoever has a talk already gets no second; whoever has no manager or is away has
 * an outcome that says so, and is looked at again tomorrow.
 */
export function decide(one: Case, today: Day): Verdict[] {
  const open = momentsOf(one, plusDays(today, -looksBack), plusDays(today, 62)).filter(({ on }) => !one.done.has(on))
  const inSight = open.filter(({ prepareFrom }) => prepareFrom !== null && prepareFrom <= today)
  const pending = inSight.filter(({ skipped }) => !skipped).toSorted(byDay)
  const last = pending.at(-1)
  return open.flatMap((moment): Verdict[] => {
    if (moment === last) return [verdictOf(one, moment, today)]
    if (pending.includes(moment)) return [without(moment, 'missed')]
    if (moment.skipped) return inSight.includes(moment) ? [without(moment, 'skipped')] : []
    return wouldBeInSight(one, moment, today) ? [without(moment, 'away')] : []
  })
}

const byDay = (one: Moment, other: Moment) => one.day!.localeCompare(other.day!) || one.on.localeCompare(other.on)
const without = ({ on, prepareFrom, day, talkUntil }: Moment, outcome: Outcome): Verdict => ({
  on,
  outcome,
  prepareFrom,
  talkFrom: day,
  talkUntil,
  coveredBy: null,
})

/** It waits because somebody is away, and for nothing else. */
const wouldBeInSight = ({ beat, joinedOn, changes, away }: Case, { on }: Moment, today: Day): boolean =>
  away !== null &&
  place(
    beat,
    on,
    joinedOn,
    null,
    changes.find((change) => change.on === on),
  ).prepareFrom! <= today

function verdictOf(one: Case, moment: Moment, today: Day): Verdict {
  const until = moment.talkUntil!
  if (today > (one.beat.kind === 'probation' ? until : plusDays(until, makesUpFor))) return without(moment, 'missed')
  const window = windowOf(one.beat, moment, today)
  const talk = coveringOf(one, moment.day!, window.talkUntil)
  if (talk) return { ...without(moment, 'covered'), coveredBy: talk.id }
  if (!one.hasManager) return without(moment, 'no-manager')
  return { on: moment.on, outcome: 'made', ...window, coveredBy: null }
}

/** The days of the conversation. When it is made too late, it gets its weeks from today, but for a probation, that ends when it ends. */
function windowOf({ kind, weeks }: Beat, { prepareFrom, day, talkUntil }: Moment, today: Day) {
  const talkFrom = day! < today ? workingDayFrom(today) : day!
  const isLate = talkFrom !== day && talkUntil! < plusDays(talkFrom, 6) && kind !== 'probation'
  return {
    prepareFrom: prepareFrom! < today ? today : prepareFrom!,
    talkFrom,
    talkUntil: isLate ? workingDayUntil(plusDays(talkFrom, weeks * 7 - 1)) : talkUntil!,
  }
}

/** The talk that is this conversation already: one that takes place in its weeks, or shortly before. */
export const coveringOf = ({ beat, talks }: Pick<Case, 'beat' | 'talks'>, day: Day, until: Day): Talk | undefined =>
  talks.find((talk) => talk.from <= until && talk.until >= plusDays(day, -coverOf(beat)))
