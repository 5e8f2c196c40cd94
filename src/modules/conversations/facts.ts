import { sql } from 'kysely'
import { asInstant } from '#kernel/dates.ts'
import { changedMeanwhile, notFound } from '#kernel/problems.ts'
import type { ConversationId, Day, Instant, PersonId, TemplateId } from '#kernel/schemas.ts'
import type { Db } from '#platform/database/bound.ts'
import type { Conversations } from '#platform/database/tables.ts'
import type { Work } from '#platform/work.ts'
import { templateOf } from '#modules/templates/templates.ts'
import type { Header, Term } from './contract.ts'
import { after, type Act, type Stage } from './lifecycle.ts'
import { partOf, type Facts, type Part, type Role } from './policy.ts'

export type Conversation = Omit<Facts, 'participants' | 'preparations'> & {
  id: ConversationId
  kind: Conversations['kind']
  templateId: TemplateId
  templateVersion: number
  endsAt: Instant | null
  revealedAt: Instant | null
  closedAt: Instant | null
  followsId: ConversationId | null
  place: string
  link: string
  participants: {
    personId: PersonId
    part: Part
    role: Role | null
    name: string
    givenName: string
    jobTitle: string
    cameLater: boolean
    lapsed: boolean
  }[]
  preparations: { authorId: PersonId; sharedAt: Instant | null; givenName: string }[]
}

/** A conversation with all that its rules look at, in one statement; not-found when it is not there for this person. */
export async function findConversation(db: Db, id: ConversationId): Promise<Conversation> {
  const found = await db
    .selectFrom('conversations')
    .select([
      'id',
      'kind',
      'templateId',
      'templateVersion',
      'state',
      'startsAt',
      'endsAt',
      'pausedAt',
      'plannedBy',
      'revealedAt',
      'closedAt',
      'followsId',
      'prepareFrom',
      'talkFrom',
      'talkUntil',
      'peers',
      'managerPrepares',
      'guestsSign',
    ])
    .select(
      sql<PersonId | null>`
      (select manager_id from voortgang.reporting_lines
       join voortgang.persons manager on manager.id = manager_id and (manager.left_on is null or manager.left_on > app.today())
       join voortgang.persons report on report.id = person_id and (report.left_on is null or report.left_on > app.today())
       where person_id = employee_id and from_day <= app.today() and (until_day is null or until_day > app.today()))`.as(
        'managerToday',
      ),
    )
    .select(
      sql<ConversationId | null>`
      (select next.id from voortgang.conversations next where next.follows_id = conversations.id and next.state <> 'cancelled' order by next.id limit 1)`.as(
        'followedById',
      ),
    )
    .select(
      sql<Conversation['participants']>`
      array(select json_build_object('personId', person_id, 'part', part, 'role', role, 'name', name, 'givenName', given_name, 'jobTitle', job_title, 'cameLater', came_later,
                                    'lapsed', coalesce(delegation_id in (select app.ended_delegations()), false))
            from voortgang.participants join voortgang.persons on persons.id = person_id where conversation_id = conversations.id and left_at is null order by part, name)`.as(
        'participants',
      ),
    )
    .select(
      sql<{ authorId: PersonId; sharedAt: string | null; givenName: string }[]>`
      array(select json_build_object('authorId', author_id, 'sharedAt', shared_at, 'givenName', given_name)
            from voortgang.preparations join voortgang.persons on persons.id = author_id where conversation_id = conversations.id order by started_at)`.as(
        'preparations',
      ),
    )
    .select(
      sql<{
        place: string
        link: string
      } | null>`(select json_build_object('place', place, 'link', link) from voortgang.meetings where conversation_id = conversations.id)`.as(
        'meeting',
      ),
    )
    .where('id', '=', id)
    .executeTakeFirstOrThrow(notFound)
  const { meeting, preparations, prepareFrom, talkFrom, talkUntil, ...rest } = found
  return {
    ...rest,
    term: termOf({ prepareFrom, talkFrom, talkUntil }),
    place: meeting?.place ?? '',
    link: meeting?.link ?? '',
    preparations: preparations.map(({ sharedAt, ...one }) => ({
      ...one,
      sharedAt: sharedAt === null ? null : asInstant(sharedAt),
    })),
  }
}

type Days = { prepareFrom: Day | null; talkFrom: Day | null; talkUntil: Day | null }
/** The days that a round gives, which are all there or none of them. */
export const termOf = ({ prepareFrom, talkFrom, talkUntil }: Days): Term | null =>
  prepareFrom && talkFrom && talkUntil ? { prepareFrom, talkFrom, talkUntil } : null

/** When an opened conversation was held. The database keeps none that is open and has no moment. */
export const heldAt = ({ startsAt }: Pick<Conversation, 'startsAt'>): Instant => startsAt!

/**
 * The same, with the row locked until the end of the transaction: for acts that decide on what both parties have done,
 * so that two at the same moment take turns.
 */
export const lockConversation = async (db: Db, id: ConversationId): Promise<Conversation> => {
  await db.selectFrom('conversations').select('id').where('id', '=', id).forUpdate().executeTakeFirst()
  return findConversation(db, id)
}

/** Somebody without a part (a manager who only sees that it exists) has no business with what is in it. */
export function demandPart(me: PersonId, conversation: Conversation): Part {
  const part = partOf(me, conversation)
  if (!part) throw notFound()
  return part
}

/** Whose words stand on the manager's side: the manager's, or of whoever was the manager when the preparations opened. */
export function preparerOf(conversation: Conversation): { personId: PersonId; givenName: string } {
  const manager = managerOf(conversation)
  if (!manager.cameLater) return manager
  const employee = employeeOf(conversation).personId
  const before = conversation.preparations.findLast(
    ({ authorId }) => authorId !== employee && authorId !== manager.personId,
  )
  return before ? { personId: before.authorId, givenName: before.givenName } : manager
}

export const employeeOf = ({ participants }: Conversation) => participants.find(({ part }) => part === 'employee')!
export const managerOf = ({ participants }: Conversation) => participants.find(({ part }) => part === 'manager')!
export const everybody = ({ participants }: Conversation): PersonId[] => participants.map(({ personId }) => personId)

/** Moves a conversation one stage on, if it still is in the stage that was decided on. */
export async function moveOn(
  db: Db,
  { id, state }: Pick<Conversation, 'id' | 'state'>,
  act: Act,
  changes: Partial<Record<'revealedAt' | 'recordedAt' | 'closedAt' | 'cancelledAt', Instant | null>> = {},
): Promise<Stage> {
  const next = after(state, act)
  if (!next) throw changedMeanwhile()
  await db
    .updateTable('conversations')
    .set({ state: next, ...changes })
    .where('id', '=', id)
    .where('state', '=', state)
    .returning('id')
    .executeTakeFirstOrThrow(changedMeanwhile)
  return next
}

export async function headerOf(
  work: Pick<Work, 'db' | 'organisation' | 'me' | 'of'>,
  conversation: Conversation,
): Promise<Header> {
  const { name } = await templateOf(work, {
    templateId: conversation.templateId,
    version: conversation.templateVersion,
  })
  const { id, kind, state, startsAt, endsAt, term, place, link, pausedAt, followsId, followedById, participants } =
    conversation
  const { managerPrepares, guestsSign } = conversation
  const employee = employeeOf(conversation)
  const manager = managerOf(conversation)
  return {
    id,
    kind,
    name,
    state,
    employee: {
      id: employee.personId,
      name: employee.name,
      givenName: employee.givenName,
      jobTitle: employee.jobTitle,
    },
    manager: { id: manager.personId, name: manager.name, givenName: manager.givenName },
    guests: participants.flatMap(({ part, personId, name: called, role }) =>
      part === 'guest' ? [{ id: personId, name: called, role }] : [],
    ),
    myPart: demandPart(work.me, conversation),
    preparer: preparerOf(conversation).givenName,
    tookOver: participants.some(
      ({ personId, part, cameLater }) => personId === work.me && part === 'manager' && cameLater,
    ),
    startsAt,
    endsAt,
    term,
    place,
    link,
    pausedAt,
    followsId,
    followedById,
    managerPrepares,
    guestsSign,
  }
}
