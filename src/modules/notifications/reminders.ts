import { sql } from 'kysely'
import type { ConversationId, Day, MailId, PersonId } from '#kernel/schemas.ts'
import type { Services } from '#platform/services.ts'
import type { JobWork } from '#platform/work.ts'
import type { Actor } from './composing.ts'
import { holidaysAhead, mailHabits } from './habits.ts'
import { kindsAndTopics, type Kind } from './kinds.ts'
import { meetingsOf } from './meetings.ts'
import { readersOf, writeMails } from './writing.ts'

/** A reminder that has its place in the outbox. */
export type Due = {
  id: MailId
  recipientId: PersonId
  kind: Kind
  moment: string
  conversationId: ConversationId | null
  aboutId: PersonId
  ownerId: PersonId | null
}

/** What has its place in the outbox and could not be written, so that nothing of it is kept: reminders or people, and why. */
export class Unwritten extends Error {
  readonly of: string[]

  constructor(of: string[], cause: unknown) {
    super('this mail could not be written', { cause })
    this.of = of
  }

  static of =
    (of: string[]) =>
    (cause: unknown): never => {
      throw new Unwritten(of, cause)
    }
}

/** What tells a reminder from all others. */
export const keyOf = ({ recipientId, kind, moment }: Due): string => `${recipientId} ${kind} ${moment}`

/** A part of a statement: which reminders of `app.due_mails()` and `app.plans_due()` are wanted by their reader, not left to choose by a round, and not in the outbox yet, as `due`. */
export const dueAndWanted = (today: Day) => sql`
  select due.* from (select * from app.due_mails(${holidaysAhead(today)}::date[]) union all select * from app.plans_due() union all select * from app.feedback_due()) due
  join unnest(${kindsAndTopics.kinds}::text[], ${kindsAndTopics.topics}::text[]) as known (kind, topic) using (kind)
  left join ${mailHabits(today)} habits on habits.person_id = due.recipient_id
  where topic <> all (coalesce(unwanted, '{}')) and not exists (select from voortgang.mails
    where mails.recipient_id = due.recipient_id and mails.kind = due.kind and mails.moment = due.moment)
    and not (due.kind in ('prepare', 'sign') and exists (select from voortgang.conversations
      join voortgang.participants on conversation_id = conversations.id and participants.person_id = due.recipient_id
      where conversations.id = due.conversation_id
        and ((due.kind = 'prepare' and part = 'manager' and not manager_prepares) or (due.kind = 'sign' and part = 'guest' and not guests_sign))))`

/** Which of them get a place now: those of people who may be mailed now, but for some, or those for the mail of the day of these people. */
type Where = { as: 'waiting'; without: string[] } | { as: 'bundled'; of: PersonId[] }

/** One statement: what is due and wanted, and its place in the outbox; as many as `most`. */
export async function placeDue({ db, now, today, newId }: JobWork, most: number, where: Where): Promise<Due[]> {
  const ids = Array.from({ length: most }, () => newId())
  const wanted =
    where.as === 'bundled'
      ? sql`due.recipient_id = any (${where.of}::uuid[])`
      : sql`not coalesce(digest, false) and coalesce(may_now, true)
          and due.recipient_id || ' ' || due.kind || ' ' || due.moment <> all (${where.without}::text[])`
  const { rows } = await sql<Due>`
    with due as (
      select due.*, (${ids}::uuid[])[row_number() over (order by due.recipient_id, due.kind, due.moment)] as id
      from (${dueAndWanted(today)} and ${wanted}) due
      order by due.recipient_id, due.kind, due.moment
      limit ${most}
    ), placed as (
      insert into voortgang.mails (id, recipient_id, kind, moment, created_at, state, settled_at)
      select id, recipient_id, kind, moment, ${now}, ${where.as}, case ${where.as} when 'bundled' then ${now}::timestamptz end from due
      on conflict do nothing
      returning id
    )
    select due.id, due.recipient_id, due.kind, due.moment, due.conversation_id, due.about_id, due.owner_id from due join placed using (id)`.execute(
    db,
  )
  return rows
}

/** Writes reminders that have their place. */
export async function writeReminders(
  services: Services,
  work: JobWork,
  due: Due[],
  state: 'waiting' | 'bundled',
): Promise<void> {
  if (due.length === 0) return
  const readers = await readersOf(
    work,
    due.map(({ recipientId }) => recipientId),
  )
  const meetings = await meetingsOf(
    work,
    due.flatMap(({ conversationId }) => conversationId ?? []),
  )
  const owners = await namesOf(
    work,
    due.flatMap(({ ownerId }) => ownerId ?? []),
  )
  await writeMails(
    services,
    work,
    due.map(({ id, recipientId, kind, moment, conversationId, aboutId, ownerId }) => {
      const meeting = conversationId && meetings.get(conversationId)
      const owner = ownerId && owners.get(ownerId)
      const isMine = recipientId === aboutId || recipientId === ownerId
      return {
        id,
        state,
        recipient: recipientId,
        kind,
        moment,
        path: conversationId
          ? `/conversations/${conversationId}${page[kind] ?? ''}`
          : kind === 'goal'
            ? '/goals'
            : kind === 'feedback-due'
              ? '/feedback'
              : `${isMine ? '/agreements' : `/people/${aboutId}`}#${moment.slice(0, -11)}`,
        ...(meeting ? { meeting } : {}),
        ...(owner ? { actor: owner } : {}),
        ...(kind.startsWith('agreement-') || kind === 'feedback-due' ? { day: moment.slice(-10) as Day } : {}),
      }
    }),
    readers,
  )
}

/** Where the thing itself is done. */
const page: Partial<Record<Kind, string>> = {
  prepare: '/preparation',
  draft: '/preparation',
  write: '/report',
  sign: '/report',
}

async function namesOf({ db }: JobWork, people: PersonId[]): Promise<Map<PersonId, Actor>> {
  if (people.length === 0) return new Map()
  const rows = await db.selectFrom('persons').select(['id', 'name']).where('id', 'in', people).execute()
  return new Map(rows.map((one) => [one.id, one]))
}
