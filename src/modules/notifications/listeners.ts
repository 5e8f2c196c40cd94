import { sql } from 'kysely'
import type { EventName, Events } from '#kernel/events.ts'
import type { ConversationId, Day, PersonId } from '#kernel/schemas.ts'
import type { JobWork } from '#platform/work.ts'
import type { Wanted } from './composing.ts'
import type { Kind } from './kinds.ts'
import { meetingOf, type Meeting } from './meetings.ts'

type Told<Name extends EventName> = {
  id: string
  name: Name
  subjectId: string
  actorId: PersonId | null
  aboutId: PersonId | null
  facts: Events[Name]
}
type Listener<Name extends EventName> = (work: JobWork, told: Told<Name>) => Promise<Wanted[]>

/** What is mailed when what happens. Whoever did it gets no mail about it, but for the invitation in the calendar. */
export const listeners: { [Name in EventName]?: Listener<Name> } = {
  'conversation.planned': async (work, told) => [
    ...(await toParties(work, told, 'planned', { calendar: 'REQUEST', actorToo: true })),
    // A round puts guests at a conversation before it has a moment.
    ...(await toSome(work, told, 'guest-planned', { calendar: 'REQUEST' }, ({ part }) => part === 'guest')),
  ],
  'conversation.moved': (work, told) => toEverybody(work, told, 'moved', { calendar: 'REQUEST', actorToo: true }),
  'conversation.cancelled': (work, told) =>
    toEverybody(work, told, 'cancelled', { calendar: 'CANCEL', actorToo: true }),
  'conversation.guest-invited': async (work, told) => [
    ...(await toSome(work, told, 'guest', { calendar: 'REQUEST' }, ({ id }) => id === told.facts.guestId)),
    ...(await toSome(work, told, 'guest-comes', {}, ({ part }) => part !== 'guest')),
  ],
  'conversation.guest-left': async (work, told) => {
    const meeting = await meetingOf(work, told.subjectId as ConversationId, told.facts.guestId)
    return [
      {
        recipient: told.facts.guestId,
        kind: 'guest-cancelled',
        moment: told.id,
        meeting,
        calendar: 'CANCEL',
        goesOn: true,
        path: '/',
      },
    ]
  },
  'conversation.handed-over': async (work, told) => {
    const { fromId, toId, choice } = told.facts
    if (choice === 'joins')
      return [
        ...(await toSome(work, told, 'guest', { calendar: 'REQUEST', actorToo: true }, ({ id }) => id === toId)),
        ...(await toSome(work, told, 'guest-comes', {}, ({ part }) => part !== 'guest')),
      ]
    const others = choice === 'stays' ? [] : [fromId]
    const meeting = await meetingOf(work, told.subjectId as ConversationId, ...others)
    const same = { moment: told.id, meeting }
    if (choice === 'stays')
      return [
        ...(await toParties(work, told, 'handover-stays')),
        ...(toId === told.actorId ? [] : [{ ...same, recipient: toId, kind: 'handover-stays' as const, path: '/' }]),
      ]
    return [
      ...(await toParties(work, told, 'handover-taken', { calendar: 'REQUEST', actorToo: true })),
      { ...same, recipient: fromId, kind: 'handover-left', calendar: 'CANCEL', goesOn: true, path: '/handovers' },
    ]
  },
  'delegate.named': (work, told) => toStandIn(work, told, told.facts),
  'delegate.ended': (work, told) => toStandIn(work, told, told.facts),
  // The second to share opens both, and that is told by the next line.
  'preparation.shared': async (work, told) =>
    (await isOpen(work, told.subjectId as ConversationId))
      ? []
      : toParties(work, told, 'shared', { page: '/preparation' }),
  'conversation.opened': async (work, told) =>
    told.facts.by === 'both-shared' ? toParties(work, told, 'opened', { page: '/talk' }) : [],
  'report.offered': (work, told) => toEverybody(work, told, 'offered', { page: '/report' }),
  'report.taken-back': (work, told) => toEverybody(work, told, 'taken-back', { page: '/report' }),
  'report.correction-asked': (work, told) =>
    toSome(work, told, 'correction', { page: '/report' }, ({ part }) => part === 'manager'),
  // That somebody does not sign, another recorded: whom it is about hears so. That somebody does not agree, the manager hears.
  'report.signed': async (work, told) =>
    told.facts.outcome === 'refused'
      ? toSome(work, told, 'refusal', { page: '/report' }, ({ id }) => id === told.facts.signerId)
      : told.facts.outcome === 'seen-disagreed'
        ? toSome(work, told, 'disagreed', { page: '/report' }, ({ part }) => part === 'manager')
        : [],
  'report.closed': (work, told) => toEverybody(work, told, 'closed', { page: '/report', actorToo: true }),
  'agreement.moved': (work, told) => toPeopleOf(work, told, 'agreement-moved', () => true),
  // To the employee the manager answers, to anybody else the employee.
  'agreement.drop-asked': (work, told) =>
    toPeopleOf(work, told, 'agreement-drop', ({ personId, aboutId, isManager }) =>
      told.actorId === aboutId ? isManager : personId === aboutId,
    ),
  'agreement.drop-withdrawn': async ({ db, now }, { subjectId }) => {
    await db
      .updateTable('mails')
      .set({ state: 'dropped', settledAt: now })
      .where('kind', '=', 'agreement-drop')
      .where('moment', 'in', (from) =>
        from
          .selectFrom('events')
          .select(sql<string>`id::text`.as('moment'))
          .where('subjectId', '=', subjectId),
      )
      .where('state', '=', 'held')
      .execute()
    return []
  },
  // What was answered hears who proposed it, and whose it is to do.
  'agreement.drop-answered': (work, told) =>
    toPeopleOf(
      work,
      told,
      told.facts.agreed ? 'agreement-dropped' : 'agreement-stays',
      ({ personId, ownerId }) => personId === told.facts.askedBy || personId === ownerId,
    ),
  // Who is asked to help hears so, once: whoever helps already is not asked again.
  'goal.shared': async (_, { id, subjectId, facts }) =>
    facts.asked.map((recipient) => ({
      recipient,
      kind: 'goal-help' as const,
      moment: id,
      path: `/goals/${subjectId}`,
    })),
  'recognition.given': async (_, { subjectId, facts }) => [
    { recipient: facts.receiverId, kind: 'recognition' as const, moment: subjectId, path: '/recognition' },
  ],
  // The employee handed in: it is the turn of who manages them today. That one handed in: both are open to both.
  'match.handed-in': async ({ db, today }, told) => {
    const { part, personId } = told.facts
    const path = `/matches/${told.subjectId}`
    if (part === 'manager') return [{ recipient: personId, kind: 'match-opened', moment: told.id, path }]
    const managers = await db
      .selectFrom('reportingLines')
      .select('managerId')
      .where('personId', '=', personId)
      .where('fromDay', '<=', today)
      .where((row) => row.or([row('untilDay', 'is', null), row('untilDay', '>', today)]))
      .execute()
    return managers.map(({ managerId }) => ({ recipient: managerId, kind: 'match-turn', moment: told.id, path }))
  },
  'activity.set': async (_, { id, actorId, facts }) =>
    facts.mentorId && facts.mentorId !== actorId
      ? [{ recipient: facts.mentorId, kind: 'mentor-named', moment: id, path: '/plan' }]
      : [],
  'feedback.sent': async (_, told) => toOne(told.aboutId, 'feedback-given', told.subjectId, told.subjectId),
  'feedback.added-to': async (_, told) => toOne(told.aboutId, 'feedback-added', told.id, told.subjectId),
  'feedback.opened': async (_, { id, subjectId, facts }) =>
    facts.readerIds.flatMap((reader) => toOne(reader, 'feedback-readable', id, subjectId)),
  'feedback.asked': async (_, { id, actorId, aboutId, facts }) => [
    ...facts.askedIds.map((recipient): Wanted => ({
      recipient,
      kind: 'feedback-asked',
      moment: id,
      path: '/feedback',
      day: facts.dueOn,
    })),
    ...(aboutId && aboutId !== actorId
      ? [{ recipient: aboutId, kind: 'feedback-asked-about' as const, moment: id, path: '/feedback' }]
      : []),
  ],
  'feedback.declined': async (_, { id, facts }) => [
    { recipient: facts.askerId, kind: 'feedback-declined', moment: id, path: '/feedback' },
  ],
  'feedback.thanked': async (_, told) => toOne(told.facts.giverId, 'feedback-thanked', told.id, told.subjectId),
  // What was taken back before it was read is no news any more: a mail that still waits for its hour does not go.
  'feedback.withdrawn': async ({ db, now }, { subjectId }) => {
    await db
      .updateTable('mails')
      .set({ state: 'dropped', settledAt: now })
      .where('kind', '=', 'feedback-given')
      .where('moment', '=', subjectId)
      .where('state', '=', 'held')
      .execute()
    return []
  },
  'report.reopened': (work, told) => toEverybody(work, told, 'reopened', { page: '/report' }),
}

/** About a piece of feedback: who gave it, or who thanks for it, stands in the mail; nothing of what it says. */
const toOne = (recipient: PersonId | null, kind: Kind, moment: string, piece: string): Wanted[] =>
  recipient ? [{ recipient, kind, moment, path: `/feedback/${piece}` }] : []

type Options = { calendar?: 'REQUEST' | 'CANCEL'; actorToo?: boolean; page?: string }
type Participant = Meeting['participants'][number]

const toEverybody = (work: JobWork, told: Told<EventName>, kind: Kind, options: Options = {}) =>
  toSome(work, told, kind, options, () => true)
const toParties = (work: JobWork, told: Told<EventName>, kind: Kind, options: Options = {}) =>
  toSome(work, told, kind, options, ({ part }) => part !== 'guest')

async function toSome(
  work: JobWork,
  told: Told<EventName>,
  kind: Kind,
  { calendar, actorToo, page = '' }: Options,
  wants: (one: Participant) => boolean,
): Promise<Wanted[]> {
  const meeting = await meetingOf(work, told.subjectId as ConversationId)
  // What was called off in the meantime is not put in a calendar any more: that mail could come after the one that takes it out.
  if (calendar === 'REQUEST' && meeting.cancelled) return []
  const recipients = meeting.participants.filter((one) => wants(one) && (actorToo || one.id !== told.actorId))
  return recipients.map(({ id }) => ({
    recipient: id,
    kind,
    moment: told.id,
    meeting,
    path: `/conversations/${meeting.conversationId}${page}`,
    // What was never in a calendar is not taken out of it.
    ...(calendar && meeting.times ? { calendar } : {}),
  }))
}

type Around = { personId: PersonId; aboutId: PersonId; ownerId: PersonId; isManager: boolean; dueOn: Day | null }

/** A mail to those around an agreement who want it, at the page where it stands for them; whoever did it gets none. */
async function toPeopleOf({ db }: JobWork, told: Told<EventName>, kind: Kind, wants: (one: Around) => boolean) {
  const { rows } = await sql<Around>`
    select person_id, about_id, owner_id, is_manager, due_on from app.people_of_agreement(${told.subjectId})`.execute(
    db,
  )
  return rows
    .filter((one) => one.personId !== told.actorId && wants(one))
    .map(({ personId, aboutId, ownerId, dueOn }): Wanted => ({
      recipient: personId,
      kind,
      moment: told.id,
      path: `${personId === aboutId || personId === ownerId ? '/agreements' : `/people/${aboutId}`}#${told.subjectId}`,
      ...(dueOn ? { day: dueOn } : {}),
    }))
}

/** The delegate; and, when somebody is named, the team that this person stands in for. */
async function toStandIn(
  { db, today }: JobWork,
  { id, name, actorId }: Told<'delegate.named' | 'delegate.ended'>,
  { delegateId, fromDay, untilDay }: { delegateId: PersonId; fromDay: Day; untilDay: Day },
): Promise<Wanted[]> {
  const { rows } = await sql<{ manager: string; delegate: string; team: PersonId[] }>`
    select manager.name as manager, delegate.name as delegate,
           array(select person_id::text from voortgang.reporting_lines
                 where manager_id = ${actorId} and from_day <= ${today} and (until_day is null or until_day > ${today})) as team
    from voortgang.persons manager, voortgang.persons delegate where manager.id = ${actorId} and delegate.id = ${delegateId}`.execute(
    db,
  )
  const { manager, delegate, team } = rows[0]!
  const same = { moment: id, standIn: { manager, delegate, fromDay, untilDay } }
  const told = { ...same, recipient: delegateId, path: '/handovers' }
  if (name === 'delegate.ended') return [{ ...told, kind: 'delegate-ended' }]
  return [
    { ...told, kind: 'delegate-asked' },
    ...team
      .filter((one) => one !== delegateId)
      .map((recipient) => ({ ...same, recipient, kind: 'delegate-named' as const, path: '/' })),
  ]
}

const isOpen = async ({ db }: JobWork, conversationId: ConversationId): Promise<boolean> =>
  (await db.selectFrom('conversations').select('revealedAt').where('id', '=', conversationId).executeTakeFirstOrThrow())
    .revealedAt !== null
