import { sql } from 'kysely'
import type { GoalId } from '#kernel/schemas.ts'
import type { Db } from '#platform/database/bound.ts'
import type { Work } from '#platform/work.ts'
import type { Branch } from './contract.ts'
import { asWording } from './goals.ts'

const atOnce = 50
const found = 20

/** The goals on top of the tree, or those that contribute to one of them; the rest comes after the last one given. */
export async function listBranches(
  { db, me }: Work,
  { under, after }: { under?: GoalId | undefined; after?: GoalId | undefined },
) {
  const goals = await branches(db, (query) => {
    const open = query
      .where((row) => row.or([row('goals.audience', '<>', 'manager'), row('goals.ownerId', '=', me)]))
      .$if(after !== undefined, (from) => from.where('goals.id', '>', after!))
      .limit(atOnce + 1)
    return under
      ? open.where('goals.contributesTo', '=', under)
      : open.where('goals.audience', '<>', 'manager').where('goals.contributesTo', 'is', null)
  })
  return { goals: goals.slice(0, atOnce), next: goals.length > atOnce ? goals[atOnce - 1]!.id : null }
}

/** Goals that one could contribute to, by words of their title. */
export async function findBranches({ db }: Work, { search }: { search: string }) {
  const words = `%${search.trim().replaceAll(/[\\%_]/g, '\\$&')}%`
  const goals = await branches(db, (query) =>
    query
      .where('goals.audience', '<>', 'manager')
      // Which goals ever had these words, asked once of all wordings; then only of those whether the last one still has.
      .where(
        sql<boolean>`goals.id in (select goal_id from voortgang.goal_wordings where content ->> 'title' ilike ${words})`,
      )
      .where(sql<boolean>`last.content ->> 'title' ilike ${words}`)
      .limit(found),
  )
  return { goals }
}

/** Goals of others with which the one at work helps. */
export async function listHelped({ db }: Work) {
  return {
    goals: await branches(db, (query) =>
      query.where(sql<boolean>`goals.id = any (array(select app.goals_i_help()))`).limit(atOnce),
    ),
  }
}

const rows = (db: Db) =>
  db
    .selectFrom('goals')
    .innerJoin('persons', 'persons.id', 'goals.ownerId')
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
    .select(['goals.id', 'goals.kind', 'goals.audience', 'goals.ownerId', 'persons.name', 'last.content'])
    .select(
      sql<number | null>`(select value::float8 from voortgang.goal_check_ins
        where goal_id = goals.id and value is not null order by goal_check_ins.id desc limit 1)`.as('value'),
    )
    .select(
      sql<boolean>`exists (select from voortgang.goals below where below.contributes_to = goals.id and below.closed_at is null
        and (below.audience <> 'manager' or below.owner_id = app.person()))`.as('hasBelow'),
    )
    .where('goals.closedAt', 'is', null)
    .orderBy('goals.id')

async function branches(
  db: Db,
  narrow: (query: ReturnType<typeof rows>) => ReturnType<typeof rows>,
): Promise<Branch[]> {
  const all = await narrow(rows(db)).execute()
  return all.map(({ ownerId, name, content, value, ...rest }) => {
    const { title, dueOn, measure } = asWording(content)
    return {
      ...rest,
      title,
      dueOn,
      owner: { id: ownerId, name },
      measure: measure && { unit: measure.unit, start: measure.start, target: measure.target, value },
    }
  })
}
