import { sql } from 'kysely'
import { fieldProblem, notFound, Problem } from '#kernel/problems.ts'
import type { FeedbackId, PersonId } from '#kernel/schemas.ts'
import type { Db } from '#platform/database/bound.ts'
import { appendVersion } from '#platform/versions.ts'
import type { Work } from '#platform/work.ts'
import { parts, type Part, type Words } from './contract.ts'

type Which = { feedbackId: FeedbackId }

/** Begins feedback to a colleague who works here now. What one was writing to them is found again, not begun twice. */
export async function beginFeedback({ db, me, now, newId }: Work, { receiverId }: { receiverId: PersonId }) {
  if (receiverId === me) throw fieldProblem('feedback.oneself', '/receiverId')
  await refuseStranger(db, receiverId)
  const begun = await db
    .insertInto('feedback')
    .values({ id: newId() as FeedbackId, giverId: me, receiverId, begunAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return (
    begun ??
    (await drafts(db, me)
      .select('id')
      .where('receiverId', '=', receiverId)
      .where('requestId', 'is', null)
      .executeTakeFirstOrThrow())
  )
}

export async function readFeedbackDraft({ db, me }: Work, { feedbackId }: Which) {
  const [draft, fields] = await Promise.all([
    drafts(db, me)
      .innerJoin('persons as receivers', 'receivers.id', 'receiverId')
      .leftJoin('reportingLines as lines', (join) =>
        join.onRef('lines.personId', '=', 'receiverId').on(isToday).on('lines.managerId', '<>', me),
      )
      .leftJoin('persons as managers', (join) =>
        join
          .onRef('managers.id', '=', 'lines.managerId')
          .on(sql<boolean>`managers.left_on is null or managers.left_on > app.today()`),
      )
      .leftJoin('feedbackRequests as requests', 'requests.id', 'requestId')
      .leftJoin('persons as askers', 'askers.id', 'requests.askerId')
      .select([
        'feedback.id',
        'receiverId',
        'requests.askerId',
        'askers.name as asker',
        'requests.question',
        'requests.dueOn',
        'receivers.name as receiver',
        'managers.id as managerId',
        'managers.name as manager',
      ])
      .where('feedback.id', '=', feedbackId)
      .executeTakeFirstOrThrow(notFound),
    db
      .selectFrom('feedbackDrafts')
      .distinctOn('field')
      .select(['field', 'version', 'value', 'savedAt'])
      .where('feedbackId', '=', feedbackId)
      .orderBy('field')
      .orderBy('version', 'desc')
      .execute(),
  ])
  const { id, receiverId, receiver, managerId, manager, askerId, asker, question, dueOn } = draft
  const request =
    askerId && asker && question && dueOn ? { asker: { id: askerId, name: asker }, question, dueOn } : null
  return {
    id,
    receiver: { id: receiverId, name: receiver },
    request,
    // Who asked reads along as long as they manage the receiver; to an answer nobody else is added.
    asker: request && askerId === managerId ? request.asker : null,
    manager: !request && managerId && manager ? { id: managerId, name: manager } : null,
    fields: fields.map((one) => ({ ...one, value: one.value as Words })),
  }
}

/** Appends what was typed; once it is sent or dropped nothing is typed any more. */
export async function saveFeedbackWords(
  { db, me, now }: Work,
  { feedbackId, field, base, edit, value }: Which & { field: Part; base: number; edit: string; value: Words },
) {
  // Locked as shared: whoever sends it at this moment waits, or makes this edit wait and miss.
  const open = sql`
    select id from voortgang.feedback
    where id = ${feedbackId} and giver_id = ${me} and sent_at is null and dropped_at is null for share`
  const outcome = await appendVersion<{ id: FeedbackId }>(
    db,
    { table: 'feedbackDrafts', key: { feedbackId, field }, open },
    { base, edit, value, now },
  )
  if (outcome === 'not-open') throw notFound()
  if ('newer' in outcome) throw new Problem('changed-meanwhile', { facts: outcome.newer })
  return { version: outcome.version, savedAt: outcome.savedAt }
}

export async function dropFeedbackDraft({ db, me, now }: Work, { feedbackId }: Which): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('feedback')
    .set({ droppedAt: now })
    .where('id', '=', feedbackId)
    .where('giverId', '=', me)
    .where('sentAt', 'is', null)
    .where('droppedAt', 'is', null)
    .executeTakeFirstOrThrow()
  if (!numUpdatedRows) throw notFound()
}

/**
 * Sends it. In: the words as they stand on the screen of the giver, and the readers whose names stood beside them. Those
 * become the readers for ever; when they are others by now (a new manager), nothing is sent and the giver is told.
 */
export async function sendFeedback(
  work: Work,
  {
    feedbackId,
    words,
    withManager,
    readers,
  }: Which & { words: Record<Part, string>; withManager: boolean; readers: PersonId[] },
): Promise<void> {
  const { db, me, now, tell, show } = work
  await drafts(db, me).select('id').where('id', '=', feedbackId).forUpdate().executeTakeFirstOrThrow(notFound)
  const { receiver, manager, asker } = await readFeedbackDraft(work, { feedbackId })
  await refuseStranger(db, receiver.id)
  const promised = [
    { readerId: receiver.id, capacity: 'receiver' as const },
    ...(asker ? [{ readerId: asker.id, capacity: 'asker' as const }] : []),
    ...(withManager && manager ? [{ readerId: manager.id, capacity: 'manager' as const }] : []),
  ]
  if (
    !areSame(
      readers,
      promised.map(({ readerId }) => readerId),
    ) ||
    (withManager && !manager)
  )
    throw new Problem('feedback.readers-changed')
  if (!words.behaviour.trim()) throw fieldProblem('feedback.nothing-said', '/words/behaviour')

  await db
    .insertInto('feedbackReaders')
    .values(promised.map((one) => ({ feedbackId, ...one })))
    .execute()
  await db
    .insertInto('feedbackWords')
    .values(
      parts
        .filter((part) => words[part].trim())
        .map((part, place) => ({ feedbackId, number: place + 1, part, words: words[part], at: now })),
    )
    .execute()
  await db.updateTable('feedback').set({ sentAt: now }).where('id', '=', feedbackId).execute()
  tell({ name: 'feedback.sent', subjectId: feedbackId, aboutId: receiver.id, facts: {} })
  show({ subjectId: feedbackId, people: [receiver.id], part: 'feedback' })
}

const drafts = (db: Db, me: PersonId) =>
  db.selectFrom('feedback').where('giverId', '=', me).where('sentAt', 'is', null).where('droppedAt', 'is', null)

const isToday = sql<boolean>`lines.from_day <= app.today() and (lines.until_day is null or lines.until_day > app.today())`

/** Refuses who is not here (any more). */
export async function refuseStranger(db: Db, personId: PersonId): Promise<void> {
  const person = await db
    .selectFrom('persons')
    .select(sql<boolean>`left_on is null or left_on > app.today()`.as('works'))
    .where('id', '=', personId)
    .executeTakeFirstOrThrow(notFound)
  if (!person.works) throw fieldProblem('feedback.no-such-receiver', '/receiverId')
}

const areSame = (some: PersonId[], others: PersonId[]) =>
  some.length === others.length && new Set([...some, ...others]).size === others.length
