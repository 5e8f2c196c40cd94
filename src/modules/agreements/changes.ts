import { sql } from 'kysely'
import { demand } from '#kernel/decision.ts'
import { Problem } from '#kernel/problems.ts'
import type { Day, PersonId } from '#kernel/schemas.ts'
import type { Work } from '#platform/work.ts'
import { findAgreement, peopleAround, type Which } from './agreements.ts'
import { mayAnswerDrop, mayAskDrop, mayMove, mayWithdrawDrop } from './policy.ts'

// What was agreed by two changes in sight of both: another day with a reason, and dropped only when both say so.

type Found = Awaited<ReturnType<typeof findAgreement>>
type Happening = {
  standing: 'moved' | 'drop-asked' | 'drop-declined' | 'drop-withdrawn' | 'dropped'
  remark: string
  dueOn?: Day
  dueBefore?: Day | null
}

/** Another day, with the reason. The wording gets the day too, so whoever rewords an older one is told. */
export async function moveAgreement(
  work: Work,
  { agreementId, dueOn, reason }: Which & { dueOn: Day; reason: string },
): Promise<void> {
  const { db, me, now, today, newId, tell } = work
  const agreement = await findAgreement(db, agreementId)
  demand(mayMove(me, agreement))
  const wrong = dueOn < today ? 'in-the-past' : dueOn === agreement.dueOn ? 'same-day' : null
  if (wrong) throw new Problem('invalid-input', { fields: [{ pointer: '/dueOn', code: wrong }] })
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('agreementWordings')
    .columns(['agreementId', 'version', 'what', 'ownerId', 'dueOn', 'authorId', 'editId', 'savedAt'])
    .expression((from) =>
      from
        .selectFrom('agreementWordings')
        .select(['agreementId', sql<number>`version + 1`.as('version'), 'what', 'ownerId'])
        .select([
          sql<Day>`${dueOn}::date`.as('dueOn'),
          sql<PersonId>`${me}::uuid`.as('authorId'),
          sql<string>`${newId()}::uuid`.as('editId'),
          sql<typeof now>`${now}::timestamptz`.as('savedAt'),
        ])
        .where('agreementId', '=', agreementId)
        .orderBy('version', 'desc')
        .limit(1),
    )
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow()
  if (!numInsertedOrUpdatedRows) throw new Problem('changed-meanwhile')
  await db.updateTable('agreements').set({ dueOn }).where('id', '=', agreementId).execute()
  await keep(work, agreement, { standing: 'moved', remark: reason, dueOn, dueBefore: agreement.dueOn })
  tell({ name: 'agreement.moved', subjectId: agreementId, aboutId: agreement.aboutId, facts: {} })
}

/** Proposes that it is dropped. Until the other confirms, it stands. */
export async function askToDropAgreement(
  work: Work,
  { agreementId, reason }: Which & { reason: string },
): Promise<void> {
  const { db, me, tell } = work
  const agreement = await findAgreement(db, agreementId)
  demand(mayAskDrop(me, agreement))
  const { numUpdatedRows } = await db
    .updateTable('agreements')
    .set({ dropAskedBy: me })
    .where('id', '=', agreementId)
    .where('dropAskedBy', 'is', null)
    .executeTakeFirstOrThrow()
  if (!numUpdatedRows) throw new Problem('agreement.drop-asked-already')
  await keep(work, agreement, { standing: 'drop-asked', remark: reason })
  tell({ name: 'agreement.drop-asked', subjectId: agreementId, aboutId: agreement.aboutId, facts: {} })
}

/** Takes the proposal back: it was not answered, and the agreement stands as it did. */
export async function withdrawDropOfAgreement(work: Work, { agreementId }: Which): Promise<void> {
  const { db, me, tell } = work
  const agreement = await findAgreement(db, agreementId)
  demand(mayWithdrawDrop(me, agreement))
  const { numUpdatedRows } = await db
    .updateTable('agreements')
    .set({ dropAskedBy: null })
    .where('id', '=', agreementId)
    .where('dropAskedBy', '=', me)
    .executeTakeFirstOrThrow()
  if (!numUpdatedRows) throw new Problem('agreement.no-drop-asked')
  await keep(work, agreement, { standing: 'drop-withdrawn', remark: '' })
  tell({ name: 'agreement.drop-withdrawn', subjectId: agreementId, aboutId: agreement.aboutId, facts: {} })
}

/** The other's answer: dropped by both, or it stands. */
export async function answerDropOfAgreement(
  work: Work,
  { agreementId, agreed, remark }: Which & { agreed: boolean; remark: string },
): Promise<void> {
  const { db, me, now, tell } = work
  const agreement = await findAgreement(db, agreementId)
  demand(mayAnswerDrop(me, agreement))
  const askedBy = agreement.dropAskedBy!
  const { numUpdatedRows } = await db
    .updateTable('agreements')
    .set({ dropAskedBy: null, droppedAt: agreed ? now : null })
    .where('id', '=', agreementId)
    .where('dropAskedBy', '=', askedBy)
    .executeTakeFirstOrThrow()
  if (!numUpdatedRows) throw new Problem('agreement.no-drop-asked')
  await keep(work, agreement, { standing: agreed ? 'dropped' : 'drop-declined', remark })
  tell({
    name: 'agreement.drop-answered',
    subjectId: agreementId,
    aboutId: agreement.aboutId,
    facts: { agreed, askedBy },
  })
}

/** Writes it in the history, and shows it on the page where both sit. */
async function keep({ db, me, now, newId, show }: Work, agreement: Found, happened: Happening): Promise<void> {
  await db
    .insertInto('agreementCheckIns')
    .values({ id: newId(), agreementId: agreement.id, authorId: me, at: now, ...happened })
    .execute()
  if (agreement.conversationId)
    show({ subjectId: agreement.conversationId, people: await peopleAround(db, agreement), part: 'agreements' })
}
