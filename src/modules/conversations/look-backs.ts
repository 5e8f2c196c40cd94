import { sql } from 'kysely'
import { asInstant, plusMinutes } from '#kernel/dates.ts'
import { demand } from '#kernel/decision.ts'
import { changedMeanwhile, notFound, Problem } from '#kernel/problems.ts'
import type { ConversationId, GoalId, Instant } from '#kernel/schemas.ts'
import type { Goal } from '#modules/goals/contract.ts'
import type { Db } from '#platform/database/bound.ts'
import { appendVersion } from '#platform/versions.ts'
import type { Work } from '#platform/work.ts'
import type { AgreedStanding, LookBack, Topic } from './contract.ts'
import { demandPart, employeeOf, findConversation, type Conversation } from './facts.ts'
import { mayAgree } from './policy.ts'

// At a talk one looks back on the goals of before: first each alone, in the preparation, then together.

/** Without an earlier talk: goals that were closed within this time are looked back on. */
const daysBack = 365

/**
 * Saves how both say that a goal stands. Either of the two may type it, as long as they may agree on anything.
 * Errors: not-found for a goal that is not the employee's; changed-meanwhile with what stands there now.
 */
export async function agreeOnGoal(
  { db, me, now, show }: Work,
  {
    conversationId,
    goalId,
    base,
    edit,
    value,
  }: { conversationId: ConversationId; goalId: GoalId; base: number; edit: string; value: AgreedStanding },
) {
  const conversation = await findConversation(db, conversationId)
  demandPart(me, conversation)
  demand(mayAgree(me, conversation))
  const employeeId = employeeOf(conversation).personId
  await db
    .selectFrom('goals')
    .select('id')
    .where('id', '=', goalId)
    .where('ownerId', '=', employeeId)
    .executeTakeFirstOrThrow(notFound)
  // Whoever offers the report at this moment waits, or makes this edit wait and miss.
  const open = sql`select from voortgang.conversations where id = ${conversationId} and state in ('revealed', 'recorded') for share`
  const outcome = await appendVersion(
    db,
    { table: 'agreedStandings', key: { conversationId, goalId }, also: { employeeId, authorId: me }, open },
    { base, edit, value, now },
  )
  if (outcome === 'not-open') throw changedMeanwhile()
  if ('newer' in outcome) throw new Problem('changed-meanwhile', { facts: outcome.newer })
  const parties = conversation.participants.filter(({ part }) => part !== 'guest')
  show({ subjectId: conversationId, people: parties.map(({ personId }) => personId), part: 'goals' })
  return { version: outcome.version, savedAt: outcome.savedAt }
}

/** What was agreed at this talk of each goal, as far as the one at work may see it. */
export async function standingsOf(db: Db, conversationId: ConversationId) {
  const rows = await db
    .selectFrom('agreedStandings')
    .distinctOn('goalId')
    .select(['goalId', 'version', 'savedAt', 'value'])
    .where('conversationId', '=', conversationId)
    .orderBy('goalId')
    .orderBy('version', 'desc')
    .execute()
  return rows.map((one) => ({ ...one, value: one.value as AgreedStanding }))
}
type Standings = Awaited<ReturnType<typeof standingsOf>>

/**
 * The moment from which goals that were closed are looked back on: the end of the talk before this one. A report that was
 * opened again counts as concluded then, so the planned end holds when it was earlier.
 */
export async function lookBackFrom({ db, now }: Pick<Work, 'db' | 'now'>, conversation: Conversation) {
  const { rows } = await sql<{ ended: string | null }>`
    select max(least(recorded_at, ends_at)) as ended from voortgang.conversations
    where employee_id = ${employeeOf(conversation).personId} and id <> ${conversation.id}
      and recorded_at is not null and cancelled_at is null
      and starts_at <= ${conversation.startsAt ?? now}`.execute(db)
  const { ended } = rows[0]!
  return ended === null ? plusMinutes(now, -daysBack * 24 * 60) : asInstant(ended)
}

/** A goal that came of this talk: set in it, or since it was opened. */
export const madeHere = ({ id, revealedAt }: Conversation, { conversationId, createdAt }: Goal): boolean =>
  conversationId === id || (revealedAt !== null && createdAt > revealedAt)

/** A goal of before this talk that is open, or that was closed since the one before. */
export const isLookedBackOn = (conversation: Conversation, from: Instant, goal: Goal): boolean =>
  !madeHere(conversation, goal) && (goal.closedAt === null || goal.closedAt > from)

/** The goals they look back on, each with what both wrote and what they agreed: open ones first, as goals are listed. */
export function lookBacksOf(
  conversation: Conversation,
  from: Instant,
  goals: Goal[],
  topics: Topic[],
  standings: Standings,
): LookBack[] {
  return goals.flatMap((goal) => {
    const about = topics.filter(({ type, key }) => type === 'goals' && key.endsWith(`/${goal.id}`))
    const agreed = standings.find(({ goalId }) => goalId === goal.id)
    if (!isLookedBackOn(conversation, from, goal) && about.length === 0 && !agreed) return []
    return [
      {
        goal,
        topics: about,
        agreed: agreed ? { version: agreed.version, savedAt: agreed.savedAt, value: agreed.value } : null,
      },
    ]
  })
}
