import { sql } from 'kysely'
import { asInstant } from '#kernel/dates.ts'
import { demand } from '#kernel/decision.ts'
import { fieldProblem, notFound, Problem } from '#kernel/problems.ts'
import type { ConversationId, GoalId, PersonId } from '#kernel/schemas.ts'
import type { Db } from '#platform/database/bound.ts'
import type { Work } from '#platform/work.ts'
import { namesOfReaders } from '#modules/people/readers.ts'
import { goalWording, type Goal, type GoalWording } from './contract.ts'
import { mayChangeGoal, mayCheckIn, mayShareGoal, type GoalFacts } from './policy.ts'

type Which = { goalId: GoalId }

export async function listGoals(work: Work, { personId }: { personId: PersonId }) {
  await refuseStranger(work, personId)
  const goals = await goalsOf(work.db, personId)
  if (personId !== work.me && goals.length > 0) work.looked({ aboutId: personId, capacity: 'manager', what: 'goals' })
  return { goals }
}

/** «Wie leest dit?», for what is written in and about the goals of somebody. */
export const readGoalReaders = (work: Work, { personId }: { personId: PersonId }) =>
  namesOfReaders(work, sql`app.readers_of_goals_of(${personId})`)

export async function setGoal(
  work: Work,
  {
    personId,
    kind,
    wording,
    conversationId,
  }: { personId: PersonId; kind: Goal['kind']; wording: GoalWording; conversationId: ConversationId | null },
) {
  const { db, tell, show } = work
  await refuseStranger(work, personId)
  if (conversationId)
    await db
      .selectFrom('conversations')
      .select('id')
      .where('id', '=', conversationId)
      .where('employeeId', '=', personId)
      .executeTakeFirstOrThrow(notFound)
  const id = await makeGoal(work, { ownerId: personId, kind, wording, conversationId, carriedFrom: null })
  tell({ name: 'goal.set', subjectId: id, aboutId: personId, facts: { ownerId: personId } })
  if (conversationId) await showInTalk(db, show, conversationId)
  return { id }
}

export async function wordGoal(
  { db, me, now, tell, show }: Work,
  { goalId, base, edit, wording }: Which & { base: number; edit: string; wording: GoalWording },
) {
  const goal = await findGoal(db, goalId)
  // Who may word it comes first; that it was closed meanwhile, after what was saved before.
  demand(mayChangeGoal({ ...goal, closedAt: null }))
  refuseAgainstItself(wording)
  const saved = await db
    .insertInto('goalWordings')
    .values({
      goalId,
      version: base + 1,
      content: JSON.stringify(fitting(goal.kind, wording)),
      audience: audienceNow(goal),
      authorId: me,
      editId: edit,
      savedAt: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('version')
    .executeTakeFirst()
  if (!saved) {
    const there = await db
      .selectFrom('goalWordings')
      .select(['version', 'content', 'editId'])
      .where('goalId', '=', goalId)
      .orderBy('version', 'desc')
      .executeTakeFirstOrThrow()
    if (there.editId === edit) return { version: there.version }
    throw new Problem('changed-meanwhile', { facts: { version: there.version, value: there.content } })
  }
  demand(mayChangeGoal(goal))
  tell({ name: 'goal.worded', subjectId: goalId, aboutId: goal.ownerId, facts: {} })
  if (goal.conversationId) await showInTalk(db, show, goal.conversationId)
  return saved
}

export async function checkInOnGoal(
  { db, me, now, newId, tell }: Work,
  { goalId, value, remark, milestone }: Which & { value: number | null; remark: string; milestone: string | null },
): Promise<void> {
  const goal = await findGoal(db, goalId)
  demand(mayCheckIn(goal))
  if (value === null && milestone === null) refuseSilence(remark)
  if (milestone !== null && !(await isMilestoneOf(db, goalId, milestone)))
    throw fieldProblem('goal.no-such-milestone', '/milestone')
  await db
    .insertInto('goalCheckIns')
    .values({ id: newId(), goalId, authorId: me, value, remark, milestone, audience: audienceNow(goal), at: now })
    .execute()
  tell({ name: 'goal.checked-in', subjectId: goalId, aboutId: goal.ownerId, facts: {} })
}

/** Closes a goal: with how it ended, and a look back that stays beside its check-ins. */
export async function closeGoal(
  { db, me, now, newId, tell }: Work,
  { goalId, closedAs, remark }: Which & { closedAs: NonNullable<Goal['closedAs']>; remark: string },
): Promise<void> {
  const goal = await findGoal(db, goalId)
  demand(mayChangeGoal(goal))
  refuseSilence(remark)
  await db
    .insertInto('goalCheckIns')
    .values({ id: newId(), goalId, authorId: me, value: null, remark, audience: audienceNow(goal), at: now })
    .execute()
  const closed = await db
    .updateTable('goals')
    .set({ closedAt: now, closedAs })
    .where('id', '=', goalId)
    .where('closedAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!closed) throw new Problem('goal.closed')
  tell({ name: 'goal.closed', subjectId: goalId, aboutId: goal.ownerId, facts: { closedAs } })
}

/** Writes a new goal with its first wording; whoever calls has decided that it may. Out: its id. */
export async function makeGoal(
  { db, me, now, newId }: Work,
  {
    ownerId,
    kind,
    wording,
    conversationId,
    carriedFrom,
  }: {
    ownerId: PersonId
    kind: Goal['kind']
    wording: GoalWording
    conversationId: ConversationId | null
    carriedFrom: GoalId | null
  },
): Promise<GoalId> {
  refuseAgainstItself(wording)
  const id = newId() as GoalId
  await db
    .insertInto('goals')
    .values({ id, ownerId, kind, conversationId, carriedFrom, createdBy: me, createdAt: now })
    .execute()
  await db
    .insertInto('goalWordings')
    .values({
      goalId: id,
      version: 1,
      content: JSON.stringify(fitting(kind, wording)),
      authorId: me,
      editId: newId(),
      savedAt: now,
    })
    .execute()
  return id
}

/** Somebody's goals as the one at work may see them: open ones first, each with its last wording and all check-ins. */
export const goalsOf = (db: Db, personId: PersonId): Promise<Goal[]> =>
  findGoals(db, (query) => query.where('goals.ownerId', '=', personId))

/** Goals that the one at work may see, as far as `narrow` wants them: open ones first. */
export async function findGoals(
  db: Db,
  narrow: (query: ReturnType<typeof rows>) => ReturnType<typeof rows>,
): Promise<Goal[]> {
  const found = await narrow(rows(db)).execute()
  return found.map(({ ownerId, name, content, checkIns, isMine, iGuide, iHelp, ...rest }) => ({
    ...rest,
    owner: { id: ownerId, name },
    wording: asWording(content),
    checkIns: checkIns.map((one) => ({ ...one, at: asInstant(one.at) })),
    may: mayOf({ isMine, iGuide, iHelp, closedAt: rest.closedAt }),
  }))
}

const rows = (db: Db) =>
  db
    .selectFrom('goals')
    .innerJoin('persons', 'persons.id', 'goals.ownerId')
    .innerJoinLateral(
      (from) =>
        from
          .selectFrom('goalWordings')
          .select(['content', 'version'])
          .whereRef('goalId', '=', 'goals.id')
          .orderBy('version', 'desc')
          .limit(1)
          .as('last'),
      (join) => join.onTrue(),
    )
    .select([
      'goals.id',
      'goals.ownerId',
      'persons.name',
      'goals.kind',
      'goals.audience',
      'goals.conversationId',
      'goals.createdAt',
      'goals.closedAt',
      'goals.closedAs',
      'last.content',
      'last.version',
    ])
    .select(
      sql<{ value: number | null; remark: string; milestone: string | null; at: string; author: string }[]>`
      array(select json_build_object('value', value, 'remark', remark, 'milestone', milestone, 'at', at, 'author', authors.name)
            from voortgang.goal_check_ins join voortgang.persons authors on authors.id = author_id where goal_id = goals.id order by goal_check_ins.id)`.as(
        'checkIns',
      ),
    )
    .select(myParts)
    .orderBy('goals.closedAt', (order) => order.desc().nullsFirst())
    .orderBy('goals.id')

/** Somebody I do not guide has no goals for me to see, and none to set; the same as somebody who is not there. */
async function refuseStranger({ db, me }: Work, personId: PersonId): Promise<void> {
  const { rows } = await sql<{
    guided: boolean
  }>`select ${personId}::uuid = any (array(select app.people_i_guide())) as guided`.execute(db)
  if (personId !== me && !rows[0]!.guided) throw notFound()
}

/** What it takes to decide about a goal. Throws `not-found` for one that is not the asker's to see. */
export const findGoal = (db: Db, goalId: GoalId) =>
  db
    .selectFrom('goals')
    .select(['goals.id', 'goals.ownerId', 'goals.kind', 'goals.closedAt', 'goals.conversationId', 'goals.audience'])
    .select(myParts)
    .select(
      sql<boolean>`exists (select from voortgang.goal_helpers where goal_id = goals.id and ended_at is null)`.as(
        'hasHelpers',
      ),
    )
    .where('goals.id', '=', goalId)
    .executeTakeFirstOrThrow(notFound)

/** What the one at work is to a goal. */
const myParts = [
  sql<boolean>`goals.owner_id = app.person()`.as('isMine'),
  sql<boolean>`goals.owner_id = any (array(select app.people_i_guide()))`.as('iGuide'),
  sql<boolean>`goals.id = any (array(select app.goals_i_help()))`.as('iHelp'),
]

const mayOf = (facts: GoalFacts) => ({
  change: mayChangeGoal(facts),
  checkIn: mayCheckIn(facts),
  share: mayShareGoal(facts),
})

type Written = 'manager' | 'helpers' | 'team' | 'organisation'
/** For whom something is written about a goal now. It stays so, whatever becomes of the goal. */
export const audienceNow = ({ audience, hasHelpers }: { audience: Goal['audience']; hasHelpers: boolean }): Written =>
  audience === 'manager' && hasHelpers ? 'helpers' : audience

async function isMilestoneOf(db: Db, goalId: GoalId, milestone: string): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select content -> 'milestones' @> ${JSON.stringify([{ id: milestone }])}::jsonb as found
    from voortgang.goal_wordings where goal_id = ${goalId} order by version desc limit 1`.execute(db)
  return rows[0]?.found ?? false
}

/** Refuses an end or a check-in of which nothing is said. */
export function refuseSilence(remark: string): void {
  if (!remark.trim()) throw new Problem('invalid-input', { fields: [{ pointer: '/remark', code: 'required' }] })
}

/** Refuses what cannot be: ending before it begins, or going up to a lower number. */
function refuseAgainstItself({ startsOn, dueOn, measure }: GoalWording): void {
  if (startsOn !== null && dueOn !== null && dueOn <= startsOn)
    throw fieldProblem('goal.ends-before-it-begins', '/wording/dueOn')
  if (measure !== null && measure.direction !== null && measure.target !== measure.start)
    if (measure.direction === 'up' ? measure.target < measure.start : measure.target > measure.start)
      throw fieldProblem('goal.other-direction', '/wording/measure/direction')
}

/** A learning goal has no number, whatever was sent along. */
const fitting = (kind: Goal['kind'], wording: GoalWording): GoalWording =>
  kind === 'learning'
    ? { ...wording, measure: null, milestones: wording.milestones.map((one) => ({ ...one, value: null })) }
    : wording

/** What was written before goals had a first day, a direction and milestones has none of them. */
export const asWording = (content: unknown): GoalWording => goalWording.parse(content)

async function showInTalk(db: Db, show: Work['show'], conversationId: ConversationId): Promise<void> {
  const people = await db
    .selectFrom('participants')
    .select('personId')
    .where('conversationId', '=', conversationId)
    .where('leftAt', 'is', null)
    .execute()
  show({ subjectId: conversationId, people: people.map(({ personId }) => personId), part: 'goals' })
}
