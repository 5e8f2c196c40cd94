import { sql } from 'kysely'
import { demand } from '#kernel/decision.ts'
import { fieldProblem, notFound, Problem } from '#kernel/problems.ts'
import type { ConversationId, PersonId } from '#kernel/schemas.ts'
import type { Work } from '#platform/work.ts'
import { demandPart, employeeOf, everybody, findConversation, lockConversation } from './facts.ts'
import { nextSequence } from './planning.ts'
import { isLimited, mayInviteGuests, mayLetGuestsGo } from './policy.ts'

type Which = { conversationId: ConversationId }

export async function inviteGuest(
  { db, me, now, today, tell, show }: Work,
  { conversationId, personId }: Which & { personId: PersonId },
): Promise<void> {
  // Locked, so that of two who are asked at one moment the second is counted with the first.
  const conversation = await lockConversation(db, conversationId)
  demandPart(me, conversation)
  demand(mayInviteGuests(me, conversation))
  const role = isLimited(me, conversation) ? 'peer' : null
  const guest = await db
    .selectFrom('persons')
    .select('id')
    .select(
      sql<boolean>`exists (select from voortgang.participants where conversation_id = ${conversationId} and person_id = ${personId} and part = 'manager')`.as(
        'led',
      ),
    )
    .where('id', '=', personId)
    .where((row) => row.or([row('leftOn', 'is', null), row('leftOn', '>', today)]))
    .executeTakeFirst()
  if (!guest) throw new Problem('invalid-input', { fields: [{ pointer: '/personId', code: 'choice' }] })
  if (everybody(conversation).includes(personId)) throw fieldProblem('conversation.guest-already', '/personId')
  if (guest.led) throw fieldProblem('conversation.guest-led', '/personId')
  await db
    .insertInto('participants')
    .values({ conversationId, personId, part: 'guest', role, addedBy: me, addedAt: now })
    .onConflict((conflict) =>
      conflict.columns(['organisationId', 'conversationId', 'personId']).doUpdateSet({ leftAt: null, role }),
    )
    .execute()
  tell({
    name: 'conversation.guest-invited',
    subjectId: conversationId,
    aboutId: employeeOf(conversation).personId,
    facts: { guestId: personId },
  })
  show({ subjectId: conversationId, people: [...everybody(conversation), personId], part: 'conversation' })
}

export async function letGuestGo(
  { db, me, now, tell, show }: Work,
  { conversationId, personId }: Which & { personId: PersonId },
): Promise<void> {
  const conversation = await findConversation(db, conversationId)
  demandPart(me, conversation)
  demand(mayLetGuestsGo(me, conversation))
  await db
    .updateTable('participants')
    .set({ leftAt: now })
    .where('conversationId', '=', conversationId)
    .where('personId', '=', personId)
    .where('part', '=', 'guest')
    .where('leftAt', 'is', null)
    .returning('personId')
    .executeTakeFirstOrThrow(notFound)
  await nextSequence(db, conversationId)
  tell({
    name: 'conversation.guest-left',
    subjectId: conversationId,
    aboutId: employeeOf(conversation).personId,
    facts: { guestId: personId },
  })
  show({ subjectId: conversationId, people: everybody(conversation), part: 'conversation' })
}
