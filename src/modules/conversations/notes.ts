import * as Y from 'yjs'
import { demand } from '#kernel/decision.ts'
import { Problem } from '#kernel/problems.ts'
import type { ConversationId } from '#kernel/schemas.ts'
import type { Work } from '#platform/work.ts'
import { demandPart, everybody, findConversation } from './facts.ts'
import { mayTakeNotes } from './policy.ts'

type Which = { conversationId: ConversationId }

/** The notes of a talk are one Yjs document: the sum of its updates, each appended before it is acknowledged. */
export async function readNotes({ db, me, looked }: Work, { conversationId, after }: Which & { after: number }) {
  const conversation = await findConversation(db, conversationId)
  const capacity = demandPart(me, conversation)
  const rows = await db
    .selectFrom('noteUpdates')
    .select(['number', 'content', 'authorId'])
    .where('conversationId', '=', conversationId)
    .where('number', '>', after)
    .orderBy('number')
    .execute()
  const employee = conversation.participants.find(({ part }) => part === 'employee')!.personId
  if (rows.some(({ authorId }) => authorId !== me))
    looked({ aboutId: employee, capacity, what: 'talk', conversationId })
  const updates =
    rows.length > 1 ? [Y.mergeUpdates(rows.map(({ content }) => content))] : rows.map(({ content }) => content)
  return {
    last: rows.at(-1)?.number ?? after,
    updates: updates.map((update) => Buffer.from(update).toString('base64')),
  }
}

/** The book of the conversation hands out the numbers and is locked until the commit, so nobody ever misses one. */
export async function writeNotes({ db, me, now, show }: Work, { conversationId, update }: Which & { update: string }) {
  const conversation = await findConversation(db, conversationId)
  demandPart(me, conversation)
  demand(mayTakeNotes(me, conversation))
  const content = Buffer.from(update, 'base64')
  if (!isUpdate(content))
    throw new Problem('notes.damaged', { fields: [{ pointer: '/update', code: 'problem:notes.damaged' }] })
  const { last: number } = await db
    .insertInto('noteBooks')
    .values({ conversationId, last: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['organisationId', 'conversationId'])
        .doUpdateSet((row) => ({ last: row('noteBooks.last', '+', 1) })),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  await db.insertInto('noteUpdates').values({ conversationId, number, authorId: me, content, at: now }).execute()
  show({ subjectId: conversationId, people: everybody(conversation), part: 'notes' })
  return { number }
}

/** A damaged update would make the whole document unreadable for everybody, so it is tried on an empty one first. */
function isUpdate(content: Uint8Array): boolean {
  try {
    Y.decodeUpdate(content)
    Y.applyUpdate(new Y.Doc(), content)
    return true
  } catch {
    return false
  }
}
