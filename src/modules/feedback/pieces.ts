import { sql } from 'kysely'
import { demand } from '#kernel/decision.ts'
import { Problem } from '#kernel/problems.ts'
import type { FeedbackId } from '#kernel/schemas.ts'
import type { Work } from '#platform/work.ts'
import { mayAdd, mayOpen, mayThank, mayWithdraw } from './policy.ts'
import { findPiece } from './reading.ts'

type Which = { feedbackId: FeedbackId }

/** Opens what somebody received. Whoever takes it back at the same moment waits for this row, or this finds it gone. */
export async function openFeedback({ db, me, now, tell, show }: Work, { feedbackId }: Which): Promise<void> {
  const piece = await findPiece(db, feedbackId)
  demand(mayOpen(me, piece))
  const { numUpdatedRows } = await db
    .updateTable('feedback')
    .set({ openedAt: now })
    .where('id', '=', feedbackId)
    .where('openedAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirstOrThrow()
  if (!numUpdatedRows) throw new Problem('feedback.withdrawn')
  const readers = await db
    .selectFrom('feedbackReaders')
    .select('readerId')
    .where('feedbackId', '=', feedbackId)
    .where('readerId', '<>', me)
    .execute()
  const readerIds = readers.map(({ readerId }) => readerId)
  tell({ name: 'feedback.opened', subjectId: feedbackId, aboutId: piece.receiverId, facts: { readerIds } })
  show({ subjectId: feedbackId, people: [piece.giverId, ...readerIds], part: 'feedback' })
}

/** Takes back what nobody has read: from then on it is there for its giver alone. */
export async function withdrawFeedback({ db, me, now, tell, show }: Work, { feedbackId }: Which): Promise<void> {
  const piece = await findPiece(db, feedbackId)
  demand(mayWithdraw(me, piece))
  const { numUpdatedRows } = await db
    .updateTable('feedback')
    .set({ withdrawnAt: now })
    .where('id', '=', feedbackId)
    .where('openedAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirstOrThrow()
  if (!numUpdatedRows) throw new Problem('feedback.opened')
  tell({ name: 'feedback.withdrawn', subjectId: feedbackId, aboutId: piece.receiverId, facts: {} })
  show({ subjectId: feedbackId, people: [piece.receiverId], part: 'feedback' })
}

/** Adds a record beside those that are there, for the readers that were promised. */
export async function addToFeedback(
  { db, me, now, tell, show }: Work,
  { feedbackId, text }: Which & { text: string },
): Promise<void> {
  const piece = await findPiece(db, feedbackId)
  demand(mayAdd(me, piece))
  refuseSilence(text)
  const { rows } = await sql`
    insert into voortgang.feedback_words (feedback_id, number, part, words, at)
    select ${feedbackId}, max(number) + 1, 'addition', ${text}, ${now} from voortgang.feedback_words where feedback_id = ${feedbackId}
    on conflict do nothing returning number`.execute(db)
  if (rows.length === 0) throw new Problem('changed-meanwhile')
  tell({ name: 'feedback.added-to', subjectId: feedbackId, aboutId: piece.receiverId, facts: {} })
  show({ subjectId: feedbackId, people: [piece.receiverId], part: 'feedback' })
}

/** Thanks the giver, between the two of them. */
export async function thankForFeedback(
  { db, me, now, tell, show }: Work,
  { feedbackId, text }: Which & { text: string },
): Promise<void> {
  const piece = await findPiece(db, feedbackId)
  demand(mayThank(me, piece))
  const thanked = await db
    .insertInto('feedbackThanks')
    .values({ feedbackId, words: text.trim(), at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('at')
    .executeTakeFirst()
  if (!thanked) throw new Problem('feedback.thanked')
  tell({
    name: 'feedback.thanked',
    subjectId: feedbackId,
    aboutId: piece.receiverId,
    facts: { giverId: piece.giverId },
  })
  show({ subjectId: feedbackId, people: [piece.giverId], part: 'feedback' })
}

function refuseSilence(text: string): void {
  if (!text.trim()) throw new Problem('invalid-input', { fields: [{ pointer: '/text', code: 'required' }] })
}
