import { sql } from 'kysely'
import type { ConversationId, Day, MailId, OrganisationId, PersonId } from '#kernel/schemas.ts'
import type { Services } from '#platform/services.ts'
import type { JobWork } from '#platform/work.ts'
import type { Actor } from './composing.ts'
import type { Kind } from './kinds.ts'
import { meetingsOf } from './meetings.ts'
import { readersOf, writeMails } from './writing.ts'

/** So many mails are written in one transaction; a whole organisation may be due at eight in the morning. */
const batch = 500

/**
 * Sends the reminders that are due now and were not sent before. Which are due is computed from how things stand
 * (`app.due_mails`); that each comes once is kept by the key of `mails`. So it may run as often as one likes, twice at the
 * same moment, or not at all for days.
 */
export async function sendDueMails(
  services: Services,
  { organisation }: { organisation: OrganisationId },
): Promise<void> {
  while (await services.database.asJob(organisation, (work) => writeSome(services, work)));
}

/** Writes the first so many that are due, in one transaction. Out: how many. */
async function writeSome(services: Services, work: JobWork): Promise<number> {
  const due = await placeDue(work)
  if (due.length === 0) return 0
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
        recipient: recipientId,
        kind,
        moment,
        path: conversationId
          ? `/conversations/${conversationId}${page[kind] ?? ''}`
          : isMine
            ? '/agreements'
            : `/people/${aboutId}`,
        ...(meeting ? { meeting } : {}),
        ...(owner ? { actor: owner } : {}),
        ...(kind === 'agreement-due' || kind === 'agreement-overdue' ? { day: moment.slice(-10) as Day } : {}),
      }
    }),
    readers,
  )
  return due.length
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

type Due = {
  id: MailId
  recipientId: PersonId
  kind: Kind
  moment: string
  conversationId: ConversationId | null
  aboutId: PersonId
  ownerId: PersonId | null
}

/** One statement: what is due, of that what is not in the outbox yet, and its place there. */
async function placeDue({ db, now, newId }: JobWork): Promise<Due[]> {
  const ids = Array.from({ length: batch }, () => newId())
  const { rows } = await sql<Due>`
    with due as (
      select due.*, (${ids}::uuid[])[row_number() over (order by due.recipient_id, due.kind, due.moment)] as id
      from app.due_mails() due
      where not exists (select from voortgang.mails
        where mails.recipient_id = due.recipient_id and mails.kind = due.kind and mails.moment = due.moment)
      order by due.recipient_id, due.kind, due.moment
      limit ${batch}
    ), placed as (
      insert into voortgang.mails (id, recipient_id, kind, moment, created_at)
      select id, recipient_id, kind, moment, ${now} from due
      on conflict do nothing
      returning id
    )
    select due.id, due.recipient_id, due.kind, due.moment, due.conversation_id, due.about_id, due.owner_id from due join placed using (id)`.execute(
    db,
  )
  return rows
}
