import { sql } from 'kysely'
import { demand } from '#kernel/decision.ts'
import { Problem } from '#kernel/problems.ts'
import type { ConversationId, TemplateId } from '#kernel/schemas.ts'
import { demandPart, employeeOf, everybody, findConversation } from '#modules/conversations/facts.ts'
import { mayReact, mayWriteReport } from '#modules/conversations/policy.ts'
import { templateOf } from '#modules/templates/templates.ts'
import { appendVersion, type Edit } from '#platform/versions.ts'
import type { Work } from '#platform/work.ts'
import type { ReportRating } from './contract.ts'

type Which = { conversationId: ConversationId }
type Sent<Value> = Which & { field: string; base: number; edit: string; value: Value }

/** Words of the concept: the manager's, and in the field `reaction` the employee's. */
export const saveReportText = (work: Work, sent: Sent<{ text: string }>) => save(work, 'reportTexts', sent)
export const saveReportRating = (work: Work, sent: Sent<ReportRating>) => save(work, 'reportRatings', sent)

async function save(
  work: Work,
  table: 'reportTexts' | 'reportRatings',
  { conversationId, field, ...edit }: Sent<Edit['value']>,
) {
  const { db, me, now, show } = work
  const open = sql`
    select template_id, template_version from voortgang.conversations
    where id = ${conversationId} and state = 'recorded'
      and (case when ${field} = 'reaction' then employee_id = ${me} else id = any (array(select app.my_conversations_as_manager())) end)
    for share`
  const outcome = await appendVersion<{ templateId: TemplateId; templateVersion: number }>(
    db,
    { table, key: { conversationId, field }, also: { authorId: me }, open },
    { ...edit, now },
  )
  if (outcome === 'not-open') return explain(work, conversationId, field)
  if ('newer' in outcome) throw new Problem('changed-meanwhile', { facts: outcome.newer })
  const { version, savedAt } = outcome
  const { themes, scale } = await templateOf(work, { templateId: outcome.templateId, version: outcome.templateVersion })
  const fields =
    table === 'reportTexts'
      ? ['summary', 'development', 'reaction', ...themes.map(({ key }) => `theme/${key}`)]
      : ['overall', ...themes.map(({ key }) => key)]
  if (!fields.includes(field)) throw new Problem('invalid-input', { fields: [{ pointer: '/field', code: 'choice' }] })
  const { level } = edit.value as { level?: number | null }
  if (typeof level === 'number' && !scale.some((one) => one.level === level))
    throw new Problem('invalid-input', { fields: [{ pointer: '/value/level', code: 'choice' }] })
  const conversation = await findConversation(db, conversationId)
  const readers =
    table === 'reportTexts'
      ? everybody(conversation)
      : conversation.participants.filter(({ part }) => part !== 'guest').map(({ personId }) => personId)
  show({ subjectId: conversationId, people: readers, part: 'report' })
  return { version, savedAt }
}

/** The field is not open to this person: says why, or that the conversation is not there. */
async function explain({ db, me }: Work, conversationId: ConversationId, field: string): Promise<never> {
  const conversation = await findConversation(db, conversationId)
  demandPart(me, conversation)
  demand(field === 'reaction' ? mayReact(me, conversation) : mayWriteReport(me, conversation))
  throw new Problem('changed-meanwhile')
}

export async function readReportVersions(
  { db, me, looked }: Work,
  { conversationId, field }: Which & { field: string },
) {
  const conversation = await findConversation(db, conversationId)
  const capacity = demandPart(me, conversation)
  const rows = await db
    .selectFrom('reportTexts')
    .select(['field', 'version', 'savedAt', 'value', 'authorId'])
    .where('conversationId', '=', conversationId)
    .where('field', '=', field)
    .orderBy('version', 'desc')
    .limit(500)
    .execute()
  if (rows.some(({ authorId }) => authorId !== me))
    looked({ aboutId: employeeOf(conversation).personId, capacity, what: 'report', conversationId })
  return { versions: rows.map((one) => ({ ...one, value: one.value as { text: string } })) }
}

/** The last version of every field of the concept that the one at work may see. */
export async function conceptOf({ db }: Pick<Work, 'db'>, conversationId: ConversationId) {
  const last = (table: 'reportTexts' | 'reportRatings') =>
    db
      .selectFrom(table)
      .distinctOn('field')
      .select(['field', 'version', 'savedAt', 'value'])
      .where('conversationId', '=', conversationId)
      .orderBy('field')
      .orderBy('version', 'desc')
      .execute()
  const [texts, ratings] = await Promise.all([last('reportTexts'), last('reportRatings')])
  return {
    texts: texts.map((one) => ({ ...one, value: one.value as { text: string } })),
    ratings: ratings.map((one) => ({ ...one, value: one.value as ReportRating })),
  }
}
