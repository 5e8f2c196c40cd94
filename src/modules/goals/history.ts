import { demand } from '#kernel/decision.ts'
import { notFound, Problem } from '#kernel/problems.ts'
import type { Day, GoalId } from '#kernel/schemas.ts'
import type { Db } from '#platform/database/bound.ts'
import type { Work } from '#platform/work.ts'
import type { Goal } from './contract.ts'
import { asWording, closeGoal, findGoal, findGoals, makeGoal } from './goals.ts'
import { mayChangeGoal } from './policy.ts'

type Which = { goalId: GoalId }

/** One goal with all that it was before. A look at a goal of somebody else is in their access log. */
export async function readGoal(work: Work, { goalId }: Which) {
  const { db, me } = work
  const [[goal], wordings, helpers, [contributesTo], [carriedFrom], [carriedInto]] = await Promise.all([
    findGoals(db, (query) => query.where('goals.id', '=', goalId)),
    wordingsOf(db, goalId),
    helpersOf(db, goalId),
    findTitles(db, (query) =>
      query.where('goals.id', '=', (from) => from.selectFrom('goals').select('contributesTo').where('id', '=', goalId)),
    ),
    findTitles(db, (query) =>
      query.where('goals.id', '=', (from) => from.selectFrom('goals').select('carriedFrom').where('id', '=', goalId)),
    ),
    findTitles(db, (query) => query.where('goals.carriedFrom', '=', goalId)),
  ])
  if (!goal) throw notFound()
  if (goal.owner.id !== me)
    work.looked({
      aboutId: goal.owner.id,
      capacity: goal.may.change.allowed || goal.may.change.because === 'goal.closed' ? 'manager' : 'colleague',
      what: 'goals',
    })
  return {
    goal,
    wordings,
    helpers,
    contributesTo: contributesTo ?? null,
    carriedFrom: carriedFrom ?? null,
    carriedInto: carriedInto ?? null,
  }
}

/**
 * Closes a goal and goes on with it in another period: the same words, from what was measured last, with the milestones
 * that were not reached yet. Out: the goal that it goes on in.
 */
export async function carryGoalOver(
  work: Work,
  {
    goalId,
    closedAs,
    remark,
    startsOn,
    dueOn,
  }: Which & { closedAs: NonNullable<Goal['closedAs']>; remark: string; startsOn: Day; dueOn: Day },
) {
  const { db, tell } = work
  const before = await findGoal(db, goalId)
  demand(mayChangeGoal(before))
  const { ownerId, kind } = before
  const [goal] = await findGoals(db, (query) => query.where('goals.id', '=', goalId))
  if (!goal) throw notFound()
  if (dueOn <= startsOn)
    throw new Problem('goal.ends-before-it-begins', {
      fields: [{ pointer: '/dueOn', code: 'problem:goal.ends-before-it-begins' }],
    })
  await closeGoal(work, { goalId, closedAs, remark })
  const { measure, milestones, ...rest } = goal.wording
  const reached = new Set(goal.checkIns.map(({ milestone }) => milestone))
  const last = goal.checkIns.findLast(({ value }) => value !== null)?.value
  const wording = {
    ...rest,
    startsOn,
    dueOn,
    // Where it starts now may lie beyond the target: then neither the number nor the reader is helped by the old way up.
    measure: measure && { ...measure, start: last ?? measure.start, direction: null },
    milestones: milestones.filter(({ id }) => !reached.has(id)),
  }
  const id = await makeGoal(work, { ownerId, kind, wording, conversationId: null, carriedFrom: goalId })
  tell({ name: 'goal.set', subjectId: id, aboutId: ownerId, facts: { ownerId } })
  return { id }
}

async function wordingsOf(db: Db, goalId: GoalId) {
  const rows = await db
    .selectFrom('goalWordings')
    .innerJoin('persons', 'persons.id', 'goalWordings.authorId')
    .select(['goalWordings.version', 'goalWordings.content', 'goalWordings.savedAt', 'persons.name as author'])
    .where('goalId', '=', goalId)
    .orderBy('version', 'desc')
    .execute()
  return rows.map(({ content, ...rest }) => ({ ...rest, wording: asWording(content) }))
}

const helpersOf = (db: Db, goalId: GoalId) =>
  db
    .selectFrom('goalHelpers')
    .innerJoin('persons', 'persons.id', 'goalHelpers.personId')
    .select(['persons.id', 'persons.name'])
    .where('goalHelpers.goalId', '=', goalId)
    .where('goalHelpers.endedAt', 'is', null)
    .orderBy('persons.name')
    .execute()

const titles = (db: Db) =>
  db
    .selectFrom('goals')
    .innerJoinLateral(
      (from) =>
        from
          .selectFrom('goalWordings')
          .select('content')
          .whereRef('goalId', '=', 'goals.id')
          .orderBy('version', 'desc')
          .limit(1)
          .as('last'),
      (join) => join.onTrue(),
    )
    .select(['goals.id', 'last.content'])

async function findTitles(db: Db, narrow: (query: ReturnType<typeof titles>) => ReturnType<typeof titles>) {
  const rows = await narrow(titles(db)).execute()
  return rows.map(({ id, content }) => ({ id, title: asWording(content).title }))
}
