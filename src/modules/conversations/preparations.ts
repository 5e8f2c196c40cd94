import { sql } from 'kysely'
import { demand } from '#kernel/decision.ts'
import { fieldProblem, notFound, Problem } from '#kernel/problems.ts'
import type { ConversationId, PersonId, TemplateId } from '#kernel/schemas.ts'
import { goalStanding } from '#modules/goals/contract.ts'
import type { Party, Question } from '#modules/templates/content.ts'
import { questionOf, templateOf } from '#modules/templates/templates.ts'
import { appendVersion } from '#platform/versions.ts'
import type { Work } from '#platform/work.ts'
import { agreementStanding, type AnswerValue, type RatingValue } from './contract.ts'
import {
  demandPart,
  employeeOf,
  everybody,
  findConversation,
  lockConversation,
  moveOn,
  type Conversation,
} from './facts.ts'
import { mayPrepare, mayShare, mayWithdraw } from './policy.ts'

type Which = { conversationId: ConversationId }
type Sent<Value> = Which & { field: string; base: number; edit: string; value: Value }

export const saveAnswer = (work: Work, sent: Sent<AnswerValue>) => save(work, 'answers', sent)
export const saveRating = (work: Work, sent: Sent<RatingValue>) => save(work, 'ratings', sent)

/** The first word begins the preparation; every later one is one statement in one short transaction. */
async function save<Value extends AnswerValue | RatingValue>(
  work: Work,
  table: 'answers' | 'ratings',
  sent: Sent<Value>,
) {
  const outcome = await append(work, table, sent)
  if (outcome !== 'not-open') return outcome
  await beginPreparation(work, sent)
  const again = await append(work, table, sent)
  if (again === 'not-open') throw new Problem('changed-meanwhile')
  return again
}

async function append(
  work: Work,
  table: 'answers' | 'ratings',
  { conversationId, field, base, edit, value }: Sent<AnswerValue | RatingValue>,
) {
  const { db, me, now } = work
  // The row of the preparation is locked as shared: whoever shares it at this moment waits, or makes this edit wait and miss.
  const open = sql`
    select conversations.template_id, conversations.template_version, participants.part
    from voortgang.preparations
    join voortgang.conversations on conversations.id = preparations.conversation_id
    join voortgang.participants on participants.conversation_id = preparations.conversation_id and participants.person_id = preparations.author_id
    where preparations.conversation_id = ${conversationId} and preparations.author_id = ${me} and shared_at is null and state = 'preparing'
    for share of preparations`
  const outcome = await appendVersion<{ templateId: TemplateId; templateVersion: number; part: Party }>(
    db,
    { table, key: { conversationId, authorId: me, field }, open },
    { base, edit, value, now },
  )
  if (outcome === 'not-open') return outcome
  if ('newer' in outcome) throw new Problem('changed-meanwhile', { facts: outcome.newer })
  const { templateId, templateVersion, part, version, savedAt } = outcome
  const template = await templateOf(work, { templateId, version: templateVersion })
  demandFit(
    field,
    part,
    value,
    (key) => questionOf(template, key, part),
    template.scale.map(({ level }) => level),
  )
  return { version, savedAt }
}

/** Refuses a field that nobody asks of this party, and a value that does not answer its question. */
function demandFit(
  field: string,
  part: Party,
  value: AnswerValue | RatingValue,
  find: (key: string) => Question | undefined,
  levels: number[],
): void {
  const wrong = (pointer: string, code: string) => new Problem('invalid-input', { fields: [{ pointer, code }] })
  if (field === 'points') {
    if (!('text' in value) || 'choice' in value || 'standing' in value) throw wrong('/value', 'wrong-type')
    return
  }
  const [key, about] = field.split('/')
  const question = find(key!)
  const perItem = question?.type === 'goals' || question?.type === 'agreements'
  if (!question || (about !== undefined && !perItem)) throw fieldProblem('preparation.unknown-question', '/field')
  if ('level' in value) {
    if (question.type !== 'score') throw wrong('/value', 'wrong-type')
    if (value.level !== null && !levels.includes(value.level)) throw wrong('/value/level', 'choice')
    return
  }
  if ('choice' in value) {
    if (question.type !== 'choice') throw wrong('/value', 'wrong-type')
    if (!value.choice.every((chosen) => question.options.some((option) => option.key === chosen)))
      throw wrong('/value/choice', 'choice')
    return
  }
  if (!('standing' in value)) return
  if (!perItem) throw wrong('/value', 'wrong-type')
  const words = question.type === 'goals' ? goalStanding : agreementStanding
  if (!words.nullable().safeParse(value.standing).success) throw wrong('/value/standing', 'choice')
}

/** Opens my own preparation; the first of the two moves the conversation on. */
async function beginPreparation({ db, me, now, show }: Work, { conversationId }: Which): Promise<void> {
  const conversation = await lockConversation(db, conversationId)
  demandPart(me, conversation)
  demand(mayPrepare(me, conversation))
  if (conversation.state === 'planned') await moveOn(db, conversation, 'prepare')
  await db
    .insertInto('preparations')
    .values({ conversationId, authorId: me, startedAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  show({ subjectId: conversationId, people: everybody(conversation), part: 'conversation' })
}

export async function readVersions({ db, me }: Work, { conversationId, field }: Which & { field: string }) {
  if (demandPart(me, await findConversation(db, conversationId)) === 'guest') throw notFound()
  const versions = await db
    .selectFrom('answers')
    .select(['field', 'version', 'savedAt', 'value'])
    .where('conversationId', '=', conversationId)
    .where('authorId', '=', me)
    .where('field', '=', field)
    .orderBy('version', 'desc')
    .limit(500)
    .execute()
  return { versions: versions.map((one) => ({ ...one, value: one.value as AnswerValue })) }
}

/** When this is the second of the two, both preparations open in the same transaction. */
export async function sharePreparation({ db, me, now, tell, show }: Work, { conversationId }: Which) {
  const conversation = await lockConversation(db, conversationId)
  demandPart(me, conversation)
  demand(mayShare(me, conversation, { written: await hasWritten(db, conversationId, me) }))
  await db
    .updateTable('preparations')
    .set({ sharedAt: now })
    .where('conversationId', '=', conversationId)
    .where('authorId', '=', me)
    .execute()
  tell({ name: 'preparation.shared', subjectId: conversationId, aboutId: employeeOf(conversation).personId, facts: {} })
  const opened = bothShared(conversation, me)
  if (opened) {
    await moveOn(db, conversation, 'reveal', { revealedAt: now })
    tell({
      name: 'conversation.opened',
      subjectId: conversationId,
      aboutId: employeeOf(conversation).personId,
      facts: { by: 'both-shared' },
    })
  }
  show({ subjectId: conversationId, people: everybody(conversation), part: 'conversation' })
  return { opened }
}

export async function withdrawPreparation({ db, me, tell, show }: Work, { conversationId }: Which): Promise<void> {
  const conversation = await lockConversation(db, conversationId)
  demandPart(me, conversation)
  demand(mayWithdraw(me, conversation))
  await db
    .updateTable('preparations')
    .set({ sharedAt: null })
    .where('conversationId', '=', conversationId)
    .where('authorId', '=', me)
    .execute()
  tell({
    name: 'preparation.withdrawn',
    subjectId: conversationId,
    aboutId: employeeOf(conversation).personId,
    facts: {},
  })
  show({ subjectId: conversationId, people: everybody(conversation), part: 'conversation' })
}

const bothShared = ({ participants, preparations }: Conversation, now: PersonId) =>
  participants
    .filter(({ part }) => part !== 'guest')
    .every(
      ({ personId }) =>
        personId === now || preparations.some(({ authorId, sharedAt }) => authorId === personId && sharedAt !== null),
    )

async function hasWritten(db: Work['db'], conversationId: ConversationId, me: PersonId): Promise<boolean> {
  const { rows } = await sql<{ written: boolean }>`
    select exists (select from voortgang.answers where conversation_id = ${conversationId} and author_id = ${me}
                     and (value ->> 'text' ~ '\\S' or jsonb_array_length(value -> 'choice') > 0 or value ->> 'standing' is not null))
        or exists (select from voortgang.ratings where conversation_id = ${conversationId} and author_id = ${me} and value ->> 'level' is not null) as written`.execute(
    db,
  )
  return rows[0]!.written
}
