import { sql } from 'kysely'
import { demand } from '#kernel/decision.ts'
import { fieldProblem, notFound, Problem } from '#kernel/problems.ts'
import type { Day, PersonId, RoundId } from '#kernel/schemas.ts'
import { cancelOfRound } from '#modules/conversations/planning.ts'
import { extendAll, giveTemplate, pauseOne } from '#modules/conversations/terms.ts'
import type { Work } from '#platform/work.ts'
import { lockRound, type Round, type Version } from './facts.ts'
import { mayLead, mayReopen } from './policy.ts'

type Which = { roundId: RoundId }
type Whom = Which & { personId: PersonId }
type Days = { talkUntil: Day; signBefore: Day }

/** Everybody who has not talked yet gets until another day; who has got longer already keeps it. */
export async function extendRound(work: Work, { roundId, ...days }: Which & Days): Promise<void> {
  const round = await lead(work, roundId)
  const { talkUntil, signBefore } = round.plan
  demandLater(days, { talkUntil: talkUntil!, signBefore: signBefore! })
  await work.db.updateTable('rounds').set(days).where('id', '=', roundId).execute()
  await extendAll(
    work,
    sql`select conversation_id from voortgang.round_people where round_id = ${roundId} and outcome = 'made' and skipped_at is null`,
    days.talkUntil,
  )
  work.tell({ name: 'round.days-changed', subjectId: roundId, facts: { personId: null, ...days } })
}

export async function extendPerson(work: Work, { roundId, personId, ...days }: Whom & Days): Promise<void> {
  await lead(work, roundId)
  const member = await memberOf(work, roundId, personId)
  if (!member.talkUntil) throw new Problem('round.no-conversation')
  demandLater(days, { talkUntil: member.talkUntil, signBefore: member.signBefore })
  if ((await extendAll(work, sql`select ${member.conversationId}::uuid`, days.talkUntil)) === 0)
    throw new Problem('conversation.already-open')
  await work.db
    .updateTable('roundPeople')
    .set({ signBefore: days.signBefore })
    .where('roundId', '=', roundId)
    .where('personId', '=', personId)
    .execute()
  work.tell({ name: 'round.days-changed', subjectId: roundId, aboutId: personId, facts: { personId, ...days } })
}

function demandLater(asked: Days, now: Days): void {
  if (asked.talkUntil < now.talkUntil) throw fieldProblem('round.only-later', '/talkUntil')
  if (asked.signBefore < now.signBefore) throw fieldProblem('round.only-later', '/signBefore')
  if (asked.signBefore < asked.talkUntil) throw fieldProblem('round.days-out-of-order', '/signBefore')
}

/** Skipping cancels the conversation, as long as nothing was opened in it. Whoever has no conversation is left alone too. */
export async function skipPerson(work: Work, { roundId, personId, reason }: Whom & { reason: string }): Promise<void> {
  await lead(work, roundId)
  const member = await memberOf(work, roundId, personId)
  if (member.skippedAt) throw new Problem('round.skipped')
  if (member.conversationId && member.state !== 'cancelled')
    await cancelOfRound(work, { conversationId: member.conversationId })
  await work.db
    .updateTable('roundPeople')
    .set({ skippedAt: work.now, skipReason: reason })
    .where('roundId', '=', roundId)
    .where('personId', '=', personId)
    .execute()
  work.tell({ name: 'round.skipped', subjectId: roundId, aboutId: personId, facts: { personId } })
}

/** After all: the conversation that was cancelled stays as it is, and the job that launches makes a new one. */
export async function unskipPerson(work: Work, { roundId, personId }: Whom): Promise<void> {
  await lead(work, roundId)
  const member = await memberOf(work, roundId, personId)
  if (!member.skippedAt) throw new Problem('round.not-skipped')
  await work.db
    .updateTable('roundPeople')
    .set({ skippedAt: null, skipReason: null, outcome: 'waiting' })
    .where('roundId', '=', roundId)
    .where('personId', '=', personId)
    .execute()
  work.tell({ name: 'round.people-changed', subjectId: roundId, aboutId: personId, facts: { personId } })
}

export const pausePerson = (work: Work, whom: Whom) => pause(work, whom, true)
export const resumePerson = (work: Work, whom: Whom) => pause(work, whom, false)

async function pause(work: Work, { roundId, personId }: Whom, paused: boolean): Promise<void> {
  await lead(work, roundId)
  const { conversationId } = await memberOf(work, roundId, personId)
  if (!conversationId || !(await pauseOne(work, { conversationId, paused }))) throw new Problem('round.no-conversation')
}

/** Who has not begun gets another template, and so does whoever joins from now on; who has begun keeps what they answer. */
export async function changeTemplate(work: Work, { roundId, from, to }: Which & { from: Version; to: Version }) {
  const { db } = work
  await lead(work, roundId)
  await db
    .selectFrom('templateVersions')
    .select('version')
    .where('templateId', '=', to.id)
    .where('version', '=', to.version)
    .executeTakeFirstOrThrow(() => new Problem('invalid-input', { fields: [{ pointer: '/to', code: 'choice' }] }))
  const next = { templateId: to.id, templateVersion: to.version }
  const changed = await giveTemplate(
    work,
    sql`select conversation_id from voortgang.round_people
        where round_id = ${roundId} and outcome = 'made' and template_id = ${from.id} and template_version = ${from.version}`,
    { templateId: to.id, version: to.version },
  )
  await db
    .updateTable('roundPeople')
    .set(next)
    .where('roundId', '=', roundId)
    .where('templateId', '=', from.id)
    .where('templateVersion', '=', from.version)
    .where('conversationId', 'in', (conversation) =>
      conversation
        .selectFrom('conversations')
        .select('id')
        .where('templateId', '=', to.id)
        .where('templateVersion', '=', to.version),
    )
    .execute()
  for (const table of ['rounds', 'roundGroups'] as const)
    await db
      .updateTable(table)
      .set(next)
      .where(table === 'rounds' ? 'id' : sql<RoundId>`round_id`, '=', roundId)
      .where('templateId', '=', from.id)
      .where('templateVersion', '=', from.version)
      .execute()
  work.tell({ name: 'round.template-changed', subjectId: roundId, facts: { changed } })
  return { changed }
}

export async function closeRound({ db, me, now, tell }: Work, { roundId }: Which): Promise<void> {
  demand(mayLead(me, await lockRound(db, roundId)))
  await db.updateTable('rounds').set({ closedAt: now }).where('id', '=', roundId).execute()
  tell({ name: 'round.closed', subjectId: roundId, facts: {} })
}

export async function reopenRound({ db, me, tell }: Work, { roundId }: Which): Promise<void> {
  demand(mayReopen(me, await lockRound(db, roundId)))
  await db.updateTable('rounds').set({ closedAt: null }).where('id', '=', roundId).execute()
  tell({ name: 'round.reopened', subjectId: roundId, facts: {} })
}

async function lead({ db, me }: Work, roundId: RoundId): Promise<Round> {
  const round = await lockRound(db, roundId)
  demand(mayLead(me, round))
  return round
}

/** Somebody of the round, with the conversation made for them; not-found when they are not in it, or not in my scope. */
const memberOf = ({ db }: Work, roundId: RoundId, personId: PersonId) =>
  db
    .selectFrom('roundPeople')
    .innerJoin('rounds', 'rounds.id', 'roundPeople.roundId')
    .leftJoin('conversations', 'conversations.id', 'roundPeople.conversationId')
    .select(['skippedAt', 'conversationId', 'conversations.state', 'conversations.talkUntil'])
    .select(sql<Day>`greatest(round_people.sign_before, rounds.sign_before)`.as('signBefore'))
    .where('roundId', '=', roundId)
    .where('personId', '=', personId)
    .executeTakeFirstOrThrow(notFound)
