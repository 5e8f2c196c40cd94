import { sql } from 'kysely'
import { asInstant, plusDays } from '#kernel/dates.ts'
import type { ConversationId, Day, Instant, PersonId } from '#kernel/schemas.ts'
import { findAgreements } from '#modules/agreements/agreements.ts'
import { goalsOf } from '#modules/goals/goals.ts'
import type { Bilingual } from '#modules/templates/content.ts'
import { questionsFor, templateOf } from '#modules/templates/templates.ts'
import type { Db } from '#platform/database/bound.ts'
import type { Work } from '#platform/work.ts'
import type { AnswerValue, ListItem, RatingValue } from './contract.ts'
import { documentsOf } from './documents.ts'
import { demandPart, employeeOf, findConversation, headerOf, termOf, type Conversation } from './facts.ts'
import { isLookedBackOn, lookBackFrom } from './look-backs.ts'
import {
  mayBegin,
  mayCancel,
  mayFollowUp,
  isLimited,
  mayInviteGuests,
  mayLetGuestsGo,
  mayMove,
  mayPause,
  mayPrepare,
  mayResume,
  mayShare,
  mayWithdraw,
  type Part,
} from './policy.ts'
import { circleOf, readersOf } from './readers.ts'
import { notFound } from '#kernel/problems.ts'

type Which = { conversationId: ConversationId }
const page = 50

export async function readConversation(work: Work, { conversationId }: Which) {
  const { db, me, now } = work
  const conversation = await findConversation(db, conversationId)
  const header = await headerOf(work, conversation)
  const other = header.myPart === 'employee' ? 'manager' : 'employee'
  return {
    ...header,
    prepared:
      header.myPart === 'guest'
        ? { mine: null, other: null }
        : { mine: preparedBy(conversation, header.myPart), other: preparedBy(conversation, other) },
    peersLeft: isLimited(me, conversation)
      ? Math.max(0, conversation.peers! - conversation.participants.filter(({ role }) => role === 'peer').length)
      : null,
    may: {
      move: mayMove(me, conversation, now),
      cancel: mayCancel(me, conversation),
      pause: mayPause(me, conversation),
      resume: mayResume(me, conversation),
      inviteGuests: mayInviteGuests(me, conversation),
      letGuestsGo: mayLetGuestsGo(me, conversation),
      prepare: mayPrepare(me, conversation),
      begin: mayBegin(me, conversation, now),
      followUp: mayFollowUp(me, conversation),
    },
  }
}

function preparedBy({ participants, preparations }: Conversation, part: Part): 'not-begun' | 'begun' | 'shared' {
  const person = participants.find((one) => one.part === part)?.personId
  const preparation = preparations.find(({ authorId }) => authorId === person)
  if (!preparation) return 'not-begun'
  return preparation.sharedAt ? 'shared' : 'begun'
}

/** One's own preparation with what is known laid beside it; of the other's nothing but whether it was shared. */
export async function readPreparation(work: Work, { conversationId }: Which) {
  const { db, me } = work
  const conversation = await findConversation(db, conversationId)
  const party = demandPart(me, conversation)
  if (party === 'guest') throw notFound()
  const employee = employeeOf(conversation)
  const [template, header, mine, goals, agreements, documents, circle, from] = await Promise.all([
    templateOf(work, { templateId: conversation.templateId, version: conversation.templateVersion }),
    headerOf(work, conversation),
    myAnswers(db, me, conversationId),
    goalsOf(db, employee.personId),
    findAgreements(work, (query) =>
      query
        .where('agreements.aboutId', '=', employee.personId)
        .where('agreements.doneAt', 'is', null)
        .where('agreements.droppedAt', 'is', null),
    ),
    documentsOf(db, me, conversationId),
    circleOf(work, conversation),
    lookBackFrom(work, conversation),
  ])
  if (me !== employee.personId && goals.length + agreements.length > 0)
    work.looked({ aboutId: employee.personId, capacity: 'manager', what: 'goals', conversationId })
  const own = conversation.preparations.find(({ authorId }) => authorId === me)
  const written =
    mine.ratings.some(({ value }) => value.level !== null) || mine.answers.some(({ value }) => isAnswered(value))
  return {
    ...header,
    purpose: template.purpose,
    minutes: template.minutes,
    themes: questionsFor(template, party, employee.givenName),
    scale: template.scale,
    guidance: template.guidance[party],
    ...mine,
    sharedAt: own?.sharedAt ?? null,
    otherShared: conversation.preparations.some(({ authorId, sharedAt }) => authorId !== me && sharedAt !== null),
    documents,
    goals: goals.filter((goal) => isLookedBackOn(conversation, from, goal)),
    agreements,
    readers: readersOf.preparation(circle, party),
    may: {
      write: mayPrepare(me, conversation),
      share: mayShare(me, conversation, { written }),
      withdraw: mayWithdraw(me, conversation),
    },
  }
}

const isAnswered = (value: AnswerValue) =>
  value.text.trim() !== '' ||
  ('choice' in value && value.choice.length > 0) ||
  ('standing' in value && value.standing !== null)

/** What I wrote in a conversation, of each field the last version. */
export async function myAnswers(db: Db, me: PersonId, conversationId: ConversationId) {
  const last = (table: 'answers' | 'ratings') =>
    db
      .selectFrom(table)
      .distinctOn('field')
      .select(['field', 'version', 'savedAt', 'value'])
      .where('conversationId', '=', conversationId)
      .where('authorId', '=', me)
      .orderBy('field')
      .orderBy('version', 'desc')
      .execute()
  const [answers, ratings] = await Promise.all([last('answers'), last('ratings')])
  return {
    answers: answers.map((one) => ({ ...one, value: one.value as AnswerValue })),
    ratings: ratings.map((one) => ({ ...one, value: one.value as RatingValue })),
  }
}

export async function listConversations(work: Work, { before }: { before?: Instant | undefined }) {
  const [rows, handovers] = await Promise.all([
    itemsOf(work, before),
    sql<{ handedOver: boolean; standIn: boolean }>`
      select exists (select from app.talks_i_handed_over()) as handed_over, exists (select app.team()) or exists (select app.stood_in_for()) as stand_in`.execute(
      work.db,
    ),
  ])
  const conversations = rows.slice(0, page)
  const last = conversations.at(-1)
  return {
    conversations,
    next: rows.length > page && last ? (last.startsAt ?? endOf(last.term!.talkUntil)) : null,
    ...handovers.rows[0]!,
  }
}

const itemsOf = (work: Work, before: Instant | undefined) =>
  conversationItems(work.db, work.me, (query) => {
    const mine = query.where(iTakePart)
    return (before ? mine.where(whenToCome, '<', before) : mine).orderBy(whenToCome, 'desc').limit(page + 1)
  })

/** Whoever stood in for a manager takes part until the period is over. */
export const iTakePart = sql<boolean>`conversations.id = any (array(select app.my_conversations()))`

/** Its moment; as long as there is none, the end of the last day on which it is to be held. */
export const whenToCome = sql<Instant>`coalesce(conversations.starts_at, (conversations.talk_until + 1)::timestamp at time zone 'UTC')`
const endOf = (day: Day): Instant => asInstant(Date.parse(plusDays(day, 1)))

/** Conversations as rows of a list: where they stand, never what is in them. */
const items = (db: Db, me: PersonId) =>
  db
    .selectFrom('conversations')
    .innerJoin('persons as employee', 'employee.id', 'conversations.employeeId')
    .innerJoin('participants as leading', (join) =>
      join
        .onRef('leading.conversationId', '=', 'conversations.id')
        .on('leading.part', '=', 'manager')
        .on('leading.leftAt', 'is', null),
    )
    .innerJoin('persons as manager', 'manager.id', 'leading.personId')
    .innerJoin('templateVersions', (join) =>
      join
        .onRef('templateVersions.templateId', '=', 'conversations.templateId')
        .onRef('templateVersions.version', '=', 'conversations.templateVersion'),
    )
    .select([
      'conversations.id',
      'conversations.state',
      'conversations.startsAt',
      'conversations.closedAt',
      'conversations.pausedAt',
      'conversations.prepareFrom',
      'conversations.talkFrom',
      'conversations.talkUntil',
    ])
    .select([
      'employee.id as employeeId',
      'employee.name as employeeName',
      'manager.id as managerId',
      'manager.name as managerName',
    ])
    .select(sql<Bilingual>`template_versions.content -> 'name'`.as('name'))
    .select(
      sql<Part | null>`(select part from voortgang.participants where conversation_id = conversations.id and person_id = ${me} and left_at is null and ${iTakePart})`.as(
        'myPart',
      ),
    )
    .select(
      sql<
        PersonId[]
      >`array(select author_id from voortgang.preparations where conversation_id = conversations.id and shared_at is not null)::text[]`.as(
        'shared',
      ),
    )
    .select(['managerPrepares', 'guestsSign'])

export async function conversationItems(
  db: Db,
  me: PersonId,
  narrow: (query: ReturnType<typeof items>) => ReturnType<typeof items>,
): Promise<ListItem[]> {
  const rows = await narrow(items(db, me)).execute()
  return rows.map(({ employeeId, employeeName, managerId, managerName, shared, ...more }) => {
    const { prepareFrom, talkFrom, talkUntil, managerPrepares, guestsSign, ...rest } = more
    return {
      ...rest,
      term: termOf({ prepareFrom, talkFrom, talkUntil }),
      employee: { id: employeeId, name: employeeName },
      manager: { id: managerId, name: managerName },
      preparedByEmployee: shared.includes(employeeId),
      preparedByManager: shared.includes(managerId),
      optional:
        (rest.myPart === 'manager' && !managerPrepares && (rest.state === 'planned' || rest.state === 'preparing')) ||
        (rest.myPart === 'guest' && !guestsSign && rest.state === 'signing'),
    }
  })
}

/** Of each of these people when the last talk was, signed or still to be signed; nobody is in it who had none. */
export async function lastHeld(db: Db, people: PersonId[]): Promise<Map<PersonId, Instant>> {
  const rows = await db
    .selectFrom('conversations')
    .select((row) => ['employeeId', row.fn.max('startsAt').as('startsAt')])
    .where('employeeId', 'in', people)
    .where('recordedAt', 'is not', null)
    .where('cancelledAt', 'is', null)
    .groupBy('employeeId')
    .execute()
  return new Map(rows.map(({ employeeId, startsAt }) => [employeeId, startsAt!]))
}
