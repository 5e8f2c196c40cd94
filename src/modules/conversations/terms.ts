import { sql, type RawBuilder } from 'kysely'
import type { ConversationId, Day, TemplateId } from '#kernel/schemas.ts'
import type { JobWork, Work } from '#platform/work.ts'

// Conversations that a round asks for: many at once, with days between which they are to be held instead of a moment.

/**
 * Plans a conversation without a moment for each row of `asked`, with its two parties: three statements, however many.
 * In: a select with the columns id, employee_id, manager_id, template_id, template_version, prepare_from, talk_from,
 * talk_until, planned_by, paused, peers, manager_prepares, guests_sign. Nobody is told: whoever asks for so many tells them in its own way.
 */
export async function planAll({ db, now }: JobWork, asked: RawBuilder<unknown>): Promise<void> {
  await db
    .insertInto('conversations')
    .columns([
      'id',
      'employeeId',
      'kind',
      'templateId',
      'templateVersion',
      'prepareFrom',
      'talkFrom',
      'talkUntil',
      'plannedBy',
      'plannedAt',
      'pausedAt',
      'peers',
      'managerPrepares',
      'guestsSign',
    ])
    .expression(
      sql`select asked.id, employee_id, kind, template_id, template_version, prepare_from, talk_from, talk_until, planned_by, ${now}::timestamptz,
                 case when paused then ${now}::timestamptz end, peers, manager_prepares, guests_sign
          from (${asked}) asked join voortgang.templates on templates.id = template_id`,
    )
    .execute()
  await db
    .insertInto('participants')
    .columns(['conversationId', 'personId', 'part', 'addedBy', 'addedAt'])
    .expression(
      sql`select asked.id, one.person_id, one.part, planned_by, ${now}::timestamptz
          from (${asked}) asked, lateral (values (employee_id, 'employee'), (manager_id, 'manager')) one (person_id, part)`,
    )
    .execute()
  await db
    .insertInto('meetings')
    .columns(['conversationId'])
    .expression(sql`select asked.id from (${asked}) asked`)
    .execute()
}

/** Puts a guest at a conversation for each row of `asked`. In: a select with conversation_id, guest_id, role, added_by. */
export async function inviteAll({ db, now }: JobWork, asked: RawBuilder<unknown>): Promise<void> {
  await db
    .insertInto('participants')
    .columns(['conversationId', 'personId', 'part', 'role', 'addedBy', 'addedAt'])
    .expression(
      sql`select conversation_id, guest_id, 'guest', role, added_by, ${now}::timestamptz from (${asked}) asked`,
    )
    .execute()
}

/** Those of these conversations that I planned and that have not been opened, to be held until another day. Out: how many. */
export const extendAll = async ({ db }: Work, which: RawBuilder<unknown>, talkUntil: Day): Promise<number> => {
  const { numUpdatedRows } = await db
    .updateTable('conversations')
    .set({ talkUntil })
    .where(sql<boolean>`id in (${which})`)
    .where('state', 'in', ['planned', 'preparing'])
    .where('talkFrom', '<=', talkUntil)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/**
 * Those of these conversations for which nobody has chosen a moment in time, to be held until a later day: a conversation
 * that no round asks for would otherwise have no day left to choose.
 */
export const leaveOpen = async ({ db }: JobWork, which: RawBuilder<unknown>, talkUntil: Day): Promise<void> => {
  await db
    .updateTable('conversations')
    .set({ talkUntil })
    .where(sql<boolean>`id in (${which})`)
    .where('state', 'in', ['planned', 'preparing'])
    .where('startsAt', 'is', null)
    .where('talkUntil', '<', talkUntil)
    .execute()
}

/** Another template for those of these conversations in which nobody has begun to prepare. Out: how many. */
export const giveTemplate = async (
  { db }: Work,
  which: RawBuilder<unknown>,
  { templateId, version }: { templateId: TemplateId; version: number },
): Promise<number> => {
  const { kind } = await db
    .selectFrom('templates')
    .select('kind')
    .where('id', '=', templateId)
    .executeTakeFirstOrThrow()
  const { numUpdatedRows } = await db
    .updateTable('conversations')
    .set({ templateId, templateVersion: version, kind })
    .where(sql<boolean>`id in (${which})`)
    .where('state', '=', 'planned')
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** On pause, or no more, as long as the preparations have not been opened. Out: whether it was. */
export const pauseOne = async (
  { db, now, tell }: Work,
  { conversationId, paused }: { conversationId: ConversationId; paused: boolean },
): Promise<boolean> => {
  const changed = await db
    .updateTable('conversations')
    .set({ pausedAt: paused ? now : null })
    .where('id', '=', conversationId)
    .where('state', 'in', ['planned', 'preparing'])
    .where('pausedAt', paused ? 'is' : 'is not', null)
    .returning('employeeId')
    .executeTakeFirst()
  if (!changed) return false
  tell({
    name: paused ? 'conversation.paused' : 'conversation.resumed',
    subjectId: conversationId,
    aboutId: changed.employeeId,
    facts: {},
  })
  return true
}
