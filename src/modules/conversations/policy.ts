import { plusMinutes } from '#kernel/dates.ts'
import { no, yes, type Decision } from '#kernel/decision.ts'
import type { ConversationId, Day, Instant, PersonId } from '#kernel/schemas.ts'
import { after, type Act, type Stage } from './lifecycle.ts'

// Who may do what now, and why not. Pure: facts in, decision out. Who may see is not decided here.

export type Part = 'employee' | 'manager' | 'guest'
/** Why a guest is there, when a round or its limits say so. */
export type Role = 'second-manager' | 'hr' | 'mentor' | 'peer'
export type Facts = {
  state: Stage
  /** Null as long as nobody has chosen a moment. */
  startsAt: Instant | null
  /** The days between which a round wants the talk. */
  term: { prepareFrom: Day; talkFrom: Day; talkUntil: Day } | null
  pausedAt: Instant | null
  plannedBy: PersonId
  /** Whom the employee has as manager today, who need not be the manager of this conversation any more. */
  managerToday: PersonId | null
  /** The conversation that was planned from this one. */
  followedById: ConversationId | null
  /** How many colleagues the employee may ask along; null when no round says so. */
  peers: number | null
  managerPrepares: boolean
  guestsSign: boolean
  /** Lapsed: stood in for the manager, in a period that is over. */
  participants: { personId: PersonId; part: Part; role: Role | null; lapsed: boolean }[]
  preparations: { authorId: PersonId; sharedAt: Instant | null }[]
}

/** The talk may be opened this long before it is planned to start. */
const minutesBefore = 15
/** Somebody who is preparing is not surprised by a talk within this time, by moving it. */
const hoursOfNotice = 24

/** The part that somebody has. Whoever stood in has none any more when the period is over before the conversation is. */
export const partOf = (
  me: PersonId,
  facts: { state: Stage; participants: { personId: PersonId; part: Part; lapsed: boolean }[] },
): Part | undefined => {
  const mine = facts.participants.find(({ personId }) => personId === me)
  return mine?.lapsed && !isOver(facts) ? undefined : mine?.part
}

const isParty = (me: PersonId, facts: Facts) => partOf(me, facts) === 'employee' || partOf(me, facts) === 'manager'
const isOver = ({ state }: Pick<Facts, 'state'>) => state === 'closed' || state === 'cancelled'
const isOpen = ({ state }: Facts) => state !== 'planned' && state !== 'preparing'
const preparationOf = (person: PersonId, { preparations }: Facts) =>
  preparations.find(({ authorId }) => authorId === person)

function party(me: PersonId, facts: Facts, act: Act): Decision {
  if (!isParty(me, facts)) return no('conversation.parties-only')
  if (isOver(facts)) return no('conversation.over')
  return after(facts.state, act) ? yes : no('conversation.already-open')
}

/**
 * Moving, by a party or by the HR adviser who planned it, until the preparations are open. Whoever has begun to prepare
 * and has not shared is not brought to the talk sooner than a day from now by the other: at its start everything opens.
 * A conversation of a round stays within the days of the round.
 */
export function mayMove(me: PersonId, facts: Facts, now: Instant, to?: { moment: Instant; day: Day }): Decision {
  if (!isParty(me, facts) && facts.plannedBy !== me) return no('conversation.parties-only')
  if (isOver(facts)) return no('conversation.over')
  if (isOpen(facts)) return no('conversation.already-open')
  if (to === undefined) return yes
  if (to.moment <= now) return no('conversation.in-the-past')
  const { term } = facts
  if (term && (to.day < term.talkFrom || to.day > term.talkUntil)) return no('conversation.outside-round')
  const othersAtWork = facts.preparations.some(({ authorId, sharedAt }) => authorId !== me && sharedAt === null)
  const sooner = facts.startsAt === null || to.moment < facts.startsAt
  if (othersAtWork && sooner && to.moment < plusMinutes(now, hoursOfNotice * 60))
    return no('conversation.too-soon-for-the-other')
  return yes
}

/** Before the preparations are open by either party or the HR adviser who planned; afterwards by the manager. */
export function mayCancel(me: PersonId, facts: Facts): Decision {
  if (isOver(facts)) return no('conversation.over')
  if (isOpen(facts)) return partOf(me, facts) === 'manager' ? yes : no('report.manager-writes')
  return isParty(me, facts) || facts.plannedBy === me ? yes : no('conversation.parties-only')
}

export function mayPause(me: PersonId, facts: Facts): Decision {
  if (!isParty(me, facts)) return no('conversation.parties-only')
  if (isOver(facts)) return no('conversation.over')
  return facts.pausedAt ? no('conversation.paused') : yes
}

export function mayResume(me: PersonId, facts: Facts): Decision {
  if (!isParty(me, facts)) return no('conversation.parties-only')
  if (isOver(facts)) return no('conversation.over')
  return facts.pausedAt ? yes : no('conversation.not-paused')
}

/** Inviting guests: as letting go, and by the employee of a round as many colleagues as the round allows. */
export function mayInviteGuests(me: PersonId, facts: Facts): Decision {
  const may = mayLetGuestsGo(me, facts)
  if (!may.allowed || !isLimited(me, facts)) return may
  if (facts.peers === 0) return no('conversation.no-peers')
  return facts.participants.filter(({ role }) => role === 'peer').length < facts.peers!
    ? yes
    : no('conversation.peers-full')
}

/** Whether whom this person invites is a colleague within the limits of a round. */
export const isLimited = (me: PersonId, facts: Facts): boolean =>
  facts.peers !== null && partOf(me, facts) === 'employee'

/** Letting guests go: not while the report is out, because it says who signs it. */
export function mayLetGuestsGo(me: PersonId, facts: Facts): Decision {
  if (!isParty(me, facts)) return no('conversation.parties-only')
  if (isOver(facts)) return no('conversation.over')
  if (!facts.startsAt) return no('conversation.no-moment')
  return facts.state === 'signing' ? no('conversation.being-signed') : yes
}

/** Writing one's own preparation: until one shares it, or the preparations open. */
export function mayPrepare(me: PersonId, facts: Facts): Decision {
  if (!isParty(me, facts)) return no('conversation.parties-only')
  if (isOver(facts)) return no('conversation.over')
  if (isOpen(facts)) return no('preparation.already-open')
  return preparationOf(me, facts)?.sharedAt ? no('preparation.already-shared') : yes
}

/**
 * Sharing: once, with something written, when there is a moment to talk about it. When the other has shared too, both
 * open at the same moment.
 */
export function mayShare(me: PersonId, facts: Facts, { written }: { written: boolean }): Decision {
  const write = mayPrepare(me, facts)
  if (!write.allowed) return write
  if (!facts.startsAt) return no('conversation.no-moment')
  return written ? yes : no('preparation.empty')
}

/** Taking it back: until the other has shared, because then both are open. */
export function mayWithdraw(me: PersonId, facts: Facts): Decision {
  if (!isParty(me, facts)) return no('conversation.parties-only')
  if (isOver(facts)) return no('conversation.over')
  if (isOpen(facts)) return no('preparation.already-open')
  return preparationOf(me, facts)?.sharedAt ? yes : no('preparation.not-shared')
}

/** Opening the talk: both preparations open, shared or not. Not long before the planned start, so that nobody is surprised. */
export function mayBegin(me: PersonId, facts: Facts, now: Instant): Decision {
  const may = party(me, facts, 'begin')
  if (!may.allowed) return may
  if (facts.pausedAt) return no('conversation.paused')
  if (!facts.startsAt) return no('conversation.no-moment')
  return now >= plusMinutes(facts.startsAt, -minutesBefore) ? yes : no('conversation.too-early')
}

/** Notes and agreements are written together, from the opening of the talk until the last signature. */
export function mayTakeNotes(me: PersonId, facts: Facts): Decision {
  if (partOf(me, facts) === undefined) return no('conversation.parties-only')
  if (isOver(facts)) return no('conversation.over')
  return isOpen(facts) ? yes : no('conversation.not-begun')
}

export function mayAgree(me: PersonId, facts: Facts): Decision {
  if (!isParty(me, facts)) return no('conversation.parties-only')
  if (isOver(facts)) return no('conversation.over')
  return facts.state === 'revealed' || facts.state === 'recorded'
    ? yes
    : no(isOpen(facts) ? 'report.not-recorded' : 'conversation.not-begun')
}

export function mayConclude(me: PersonId, facts: Facts): Decision {
  if (partOf(me, facts) !== 'manager') return no('report.manager-writes')
  if (isOver(facts)) return no('conversation.over')
  if (!isOpen(facts)) return no('conversation.not-begun')
  return after(facts.state, 'conclude') ? yes : no('conversation.already-concluded')
}

/** The report: the manager writes it, until it is offered. */
export function mayWriteReport(me: PersonId, facts: Facts): Decision {
  if (partOf(me, facts) !== 'manager') return no('report.manager-writes')
  return facts.state === 'recorded' ? yes : no('report.not-recorded')
}

/** The employee's own reaction in the report, while it is a concept. */
export function mayReact(me: PersonId, facts: Facts): Decision {
  if (partOf(me, facts) !== 'employee') return no('report.employee-reacts')
  return facts.state === 'recorded' ? yes : no('report.not-recorded')
}

export type Draft = {
  summary: string
  agreements: number
  withoutAgreements: boolean
  ratings: { level: number | null; reason: string }[]
}

/** Laying the report before the signers: with a summary, with an agreement or the word that there is none, each score with its reason. */
export function mayOffer(me: PersonId, facts: Facts, draft: Draft): Decision {
  const write = mayWriteReport(me, facts)
  if (!write.allowed) return write
  if (!draft.summary.trim()) return no('report.empty')
  if (draft.agreements === 0 && !draft.withoutAgreements) return no('report.no-agreement')
  if (draft.ratings.some(({ level, reason }) => level !== null && !reason.trim()))
    return no('report.rating-without-reason')
  return yes
}

/** Signing: everybody who takes part, in any order, once for each version; a guest where guests are asked to. */
export function maySign(me: PersonId, facts: Facts, signed: PersonId[]): Decision {
  if (partOf(me, facts) === undefined) return no('conversation.parties-only')
  if (partOf(me, facts) === 'guest' && !facts.guestsSign) return no('report.guests-do-not-sign')
  if (facts.state !== 'signing') return no('report.not-offered')
  return signed.includes(me) ? no('report.already-signed') : yes
}

/** Asking for a correction: the employee, before signing. The report goes back to being a concept. */
export function mayAskCorrection(me: PersonId, facts: Facts, signed: PersonId[]): Decision {
  if (partOf(me, facts) !== 'employee') return no('report.employee-asks')
  if (facts.state !== 'signing') return no('report.not-offered')
  return signed.includes(me) ? no('report.already-signed') : yes
}

/** Taking an offered report back to mend it, by the manager, until everybody has signed. */
export function mayTakeBack(me: PersonId, facts: Facts): Decision {
  if (partOf(me, facts) !== 'manager') return no('report.manager-writes')
  return facts.state === 'signing' ? yes : no('report.not-offered')
}

/** Recording that somebody does not sign: the manager, of another, with a reason. It takes nothing from the report. */
export function mayRecordRefusal(me: PersonId, facts: Facts, signed: PersonId[], signer: PersonId): Decision {
  if (partOf(me, facts) !== 'manager' || signer === me) return no('report.manager-records')
  if (partOf(signer, facts) === 'guest' && !facts.guestsSign) return no('report.guests-do-not-sign')
  if (facts.state !== 'signing') return no('report.not-offered')
  return signed.includes(signer) ? no('report.already-signed') : yes
}

export function mayReopen(me: PersonId, facts: Facts): Decision {
  if (partOf(me, facts) !== 'manager') return no('report.manager-writes')
  if (facts.participants.some(({ personId, lapsed }) => personId === me && lapsed)) return no('handover.period-over')
  return after(facts.state, 'reopen') ? yes : no('report.not-closed')
}

/** The next conversation is planned from this one once, by a party, after the talk was held: with the manager of today, or by them. */
export function mayFollowUp(me: PersonId, facts: Facts): Decision {
  if (!isParty(me, facts)) return no('conversation.parties-only')
  if (facts.state === 'cancelled') return no('conversation.over')
  if (!isOpen(facts)) return no('conversation.not-begun')
  if (facts.followedById) return no('conversation.followed')
  if (!facts.managerToday) return no('person.no-manager')
  return partOf(me, facts) === 'manager' && facts.managerToday !== me ? no('conversation.handed-over') : yes
}
