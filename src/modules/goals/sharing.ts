import { sql } from 'kysely'
import { demand } from '#kernel/decision.ts'
import { fieldProblem, notFound, Problem } from '#kernel/problems.ts'
import type { GoalId, PersonId } from '#kernel/schemas.ts'
import type { Db } from '#platform/database/bound.ts'
import type { Work } from '#platform/work.ts'
import { namesOfReaders } from '#modules/people/readers.ts'
import type { Goal } from './contract.ts'
import { audienceNow, findGoal } from './goals.ts'
import { mayShareGoal } from './policy.ts'

type Which = { goalId: GoalId }

/** «Wie leest dit?», for one goal. Of a goal of the organisation only those who read it anyway have a name. */
export async function readReadersOfGoal(work: Work, { goalId }: Which) {
  const [goal, { now }] = await Promise.all([
    work.db.selectFrom('goals').select('audience').where('id', '=', goalId).executeTakeFirst(),
    namesOfReaders(work, sql`app.readers_of_goal(${goalId})`),
  ])
  if (!goal) throw notFound()
  return { now, everybody: goal.audience === 'organisation' }
}

/**
 * Chooses who else reads a goal, who helps, and to which goal it contributes. The words as they are now are written once
 * more, for the new readers; what was said about the goal before stays with those it was written for.
 */
export async function shareGoal(
  work: Work,
  {
    goalId,
    audience,
    helpers,
    contributesTo,
  }: Which & { audience: Goal['audience']; helpers: PersonId[]; contributesTo: GoalId | null },
): Promise<void> {
  const { db, tell } = work
  const goal = await findGoal(db, goalId)
  demand(mayShareGoal(goal))
  await refuseStrangers(db, goal.ownerId, helpers)
  if (contributesTo !== null) await refuseCircle(db, goalId, contributesTo)
  await db.updateTable('goals').set({ audience, contributesTo }).where('id', '=', goalId).execute()
  const asked = await askToHelp(work, goalId, helpers)
  await writeFor(work, goalId, audienceNow({ audience, hasHelpers: helpers.length > 0 }))
  tell({ name: 'goal.shared', subjectId: goalId, aboutId: goal.ownerId, facts: { audience, asked } })
}

async function refuseStrangers(db: Db, ownerId: PersonId, helpers: PersonId[]): Promise<void> {
  const { rows } = await sql<{ id: PersonId }>`
    select id from voortgang.persons
    where id = any (${helpers}::uuid[]) and id <> ${ownerId} and (left_on is null or left_on > app.today())`.execute(db)
  if (rows.length !== new Set(helpers).size) throw fieldProblem('goal.no-such-helper', '/helpers')
}

async function refuseCircle(db: Db, goalId: GoalId, contributesTo: GoalId): Promise<void> {
  const above = await db
    .selectFrom('goals')
    .select(sql<boolean>`app.goal_lies_above(${goalId}, ${contributesTo})`.as('isBelow'))
    .where('id', '=', contributesTo)
    .where('audience', '<>', 'manager')
    .where('closedAt', 'is', null)
    .executeTakeFirst()
  if (!above) throw fieldProblem('goal.nothing-to-contribute-to', '/contributesTo')
  if (above.isBelow) throw fieldProblem('goal.contributes-to-itself', '/contributesTo')
}

/** Out: who did not help yet, and is asked now. */
async function askToHelp({ db, me, now }: Work, goalId: GoalId, helpers: PersonId[]): Promise<PersonId[]> {
  await sql`update voortgang.goal_helpers set ended_at = ${now}
            where goal_id = ${goalId} and ended_at is null and person_id <> all (${helpers}::uuid[])`.execute(db)
  const { rows } = await sql<{ personId: PersonId }>`
    insert into voortgang.goal_helpers (goal_id, person_id, added_by, added_at)
    select ${goalId}, id, ${me}, ${now} from unnest(${helpers}::uuid[]) id
    on conflict do nothing returning person_id`.execute(db)
  return rows.map(({ personId }) => personId)
}

/** Writes the last wording once more when it was written for others than these. Somebody may word it at this very moment. */
async function writeFor({ db, me, now, newId }: Work, goalId: GoalId, audience: string): Promise<void> {
  const { rows } = await sql<{ isFor: boolean; written: boolean }>`
    with last as (
      select version, content, audience from voortgang.goal_wordings where goal_id = ${goalId} order by version desc limit 1
    ), written as (
      insert into voortgang.goal_wordings (goal_id, version, content, author_id, edit_id, saved_at, audience)
      select ${goalId}, version + 1, content, ${me}, ${newId()}, ${now}, ${audience} from last where audience <> ${audience}
      on conflict do nothing returning version
    ) select last.audience = ${audience} as is_for, exists (select from written) as written from last`.execute(db)
  if (!rows[0]!.isFor && !rows[0]!.written) throw new Problem('changed-meanwhile')
}
