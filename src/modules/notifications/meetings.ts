import { sql } from 'kysely'
import type { ConversationId, Instant, PersonId } from '#kernel/schemas.ts'
import type { JobWork } from '#platform/work.ts'

/** When, where and with whom; nothing of what is said. */
export type Meeting = {
  conversationId: ConversationId
  /** Null as long as nobody has chosen a moment. */
  times: { startsAt: Instant; endsAt: Instant } | null
  place: string
  link: string
  sequence: number
  cancelled: boolean
  participants: { id: PersonId; name: string; email: string | null; part: 'employee' | 'manager' | 'guest' }[]
}

/** The meetings of these conversations, in two statements. Somebody who just left is named too, when asked for. */
export async function meetingsOf(
  { db }: JobWork,
  conversationIds: ConversationId[],
  alsoGone?: PersonId,
): Promise<Map<ConversationId, Meeting>> {
  if (conversationIds.length === 0) return new Map()
  const [meetings, participants] = await Promise.all([
    db
      .selectFrom('conversations')
      .innerJoin('meetings', 'meetings.conversationId', 'conversations.id')
      .select(['conversations.id', 'startsAt', 'endsAt', 'state', 'place', 'link', 'sequence'])
      .where('conversations.id', 'in', conversationIds)
      .execute(),
    db
      .selectFrom('participants')
      .innerJoin('persons', 'persons.id', 'participants.personId')
      .select(['conversationId', 'persons.id', 'persons.name', 'persons.email', 'participants.part'])
      .where('conversationId', 'in', conversationIds)
      .where((row) => row.or([row('leftAt', 'is', null), ...(alsoGone ? [row('persons.id', '=', alsoGone)] : [])]))
      .where(sql<boolean>`(left_at is not null or delegation_id is null or delegation_id not in (select app.ended_delegations())
        or conversation_id in (select id from voortgang.conversations where state = 'closed'))`)
      .orderBy('persons.id')
      .execute(),
  ])
  const found = new Map<ConversationId, Meeting>(
    meetings.map(({ id, state, startsAt, endsAt, ...rest }) => [
      id,
      {
        conversationId: id,
        ...rest,
        times: startsAt && endsAt ? { startsAt, endsAt } : null,
        cancelled: state === 'cancelled',
        participants: [],
      },
    ]),
  )
  for (const { conversationId, ...one } of participants) found.get(conversationId)?.participants.push(one)
  return found
}

/** The meeting of one conversation that is there. */
export async function meetingOf(work: JobWork, id: ConversationId, alsoGone?: PersonId): Promise<Meeting> {
  return (await meetingsOf(work, [id], alsoGone)).get(id)!
}
