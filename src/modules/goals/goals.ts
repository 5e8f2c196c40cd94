import { sql } from 'kysely'
import { asInstant } from '#kernel/dates.ts'
import { demand } from '#kernel/decision.ts'
import { notFound, Problem } from '#kernel/problems.ts'
import type { ConversationId, GoalId, PersonId } from '#kernel/schemas.ts'
import type { Db } from '#platform/database/bound.ts'
import type { Work } from '#platform/work.ts'
import { namesOfReaders } from '#modules/people/readers.ts'
import type { Goal, GoalWording } from './contract.ts'
import { mayChangeGoal } from './policy.ts'

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
  const { db, me, now, newId, tell, show } = work
  await refuseStranger(work, personId)
  if (conversationId)
    await db
      .selectFrom('conversations')
      .select('id')
      .where('id', '=', conversationId)
      .where('employeeId', '=', personId)
      .executeTakeFirstOrThrow(notFound)
  const id = newId() as GoalId
  await db
    .insertInto('goals')
    .values({ id, ownerId: personId, kind, conversationId, createdBy: me, createdAt: now })
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
  tell({ name: 'goal.set', subjectId: id, aboutId: personId, facts: { ownerId: personId } })
  if (conversationId) await showInTalk(db, show, conversationId)
  return { id }
}

export async function wordGoal(
  { db, me, now, tell, show }: Work,
  { goalId, base, edit, wording }: Which & { base: number; edit: string; wording: GoalWording },
) {
  const goal = await find(db, goalId)
  const saved = await db
    .insertInto('goalWordings')
    .values({
      goalId,
      version: base + 1,
      content: JSON.stringify(fitting(goal.kind, wording)),
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
  { goalId, value, remark }: Which & { value: number | null; remark: string },
): Promise<void> {
  const goal = await find(db, goalId)
  demand(mayChangeGoal(goal))
  if (value === null && !remark.trim())
    throw new Problem('invalid-input', { fields: [{ pointer: '/remark', code: 'required' }] })
  await db.insertInto('goalCheckIns').values({ id: newId(), goalId, authorId: me, value, remark, at: now }).execute()
  tell({ name: 'goal.checked-in', subjectId: goalId, aboutId: goal.ownerId, facts: {} })
}

export async function closeGoal(
  work: Work,
  { goalId, closedAs, remark }: Which & { closedAs: NonNullable<Goal['closedAs']>; remark: string },
): Promise<void> {
  const { db, me, now, newId, tell } = work
  const goal = await find(db, goalId)
  demand(mayChangeGoal(goal))
  if (remark.trim())
    await db
      .insertInto('goalCheckIns')
      .values({ id: newId(), goalId, authorId: me, value: null, remark, at: now })
      .execute()
  await db
    .updateTable('goals')
    .set({ closedAt: now, closedAs })
    .where('id', '=', goalId)
    .where('closedAt', 'is', null)
    .execute()
  tell({ name: 'goal.closed', subjectId: goalId, aboutId: goal.ownerId, facts: { closedAs } })
}

/** Somebody's goals as the one at work may see them: open ones first, each with its last wording and all check-ins. */
export async function goalsOf(db: Db, personId: PersonId): Promise<Goal[]> {
  const rows = await db
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
      'goals.conversationId',
      'goals.closedAt',
      'goals.closedAs',
      'last.content',
      'last.version',
    ])
    .select(
      sql<{ value: number | null; remark: string; at: string; author: string }[]>`
      array(select json_build_object('value', value, 'remark', remark, 'at', at, 'author', authors.name)
            from voortgang.goal_check_ins join voortgang.persons authors on authors.id = author_id where goal_id = goals.id order by goal_check_ins.id)`.as(
        'checkIns',
      ),
    )
    .where('goals.ownerId', '=', personId)
    .orderBy('goals.closedAt', (order) => order.desc().nullsFirst())
    .orderBy('goals.id')
    .execute()
  return rows.map(({ ownerId, name, content, checkIns, ...rest }) => ({
    ...rest,
    owner: { id: ownerId, name },
    wording: content as unknown as GoalWording,
    checkIns: checkIns.map((one) => ({ ...one, at: asInstant(one.at) })),
    may: { change: mayChangeGoal(rest) },
  }))
}

/** Somebody I do not guide has no goals for me to see, and none to set; the same as somebody who is not there. */
async function refuseStranger({ db, me }: Work, personId: PersonId): Promise<void> {
  const { rows } = await sql<{
    guided: boolean
  }>`select ${personId}::uuid = any (array(select app.people_i_guide())) as guided`.execute(db)
  if (personId !== me && !rows[0]!.guided) throw notFound()
}

const find = (db: Db, goalId: GoalId) =>
  db
    .selectFrom('goals')
    .select(['id', 'ownerId', 'kind', 'closedAt', 'conversationId'])
    .where('id', '=', goalId)
    .executeTakeFirstOrThrow(notFound)

/** A learning goal has no number, whatever was sent along. */
const fitting = (kind: Goal['kind'], wording: GoalWording): GoalWording =>
  kind === 'learning' ? { ...wording, measure: null } : wording

async function showInTalk(db: Db, show: Work['show'], conversationId: ConversationId): Promise<void> {
  const people = await db
    .selectFrom('participants')
    .select('personId')
    .where('conversationId', '=', conversationId)
    .where('leftAt', 'is', null)
    .execute()
  show({ subjectId: conversationId, people: people.map(({ personId }) => personId), part: 'goals' })
}
