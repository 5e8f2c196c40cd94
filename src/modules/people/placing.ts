import { sql, type RawBuilder } from 'kysely'
import type { Day, PersonId } from '#kernel/schemas.ts'
import type { Db } from '#platform/database/bound.ts'

/** Where somebody works, and for whom: each from a day on. */
const columns = { placements: 'department_id', reporting_lines: 'manager_id' } as const
export type Placing = keyof typeof columns

export const placings = Object.keys(columns) as Placing[]
export const partsOf = (table: Placing) => ({ table: sql.table(`voortgang.${table}`), column: sql.ref(columns[table]) })

/**
 * Places any number of people in three statements: what was planned from their day on is replaced, what was before it
 * stays as it was. In: SQL for rows of person_id, from_day and the new department_id or manager_id, null for none; and of
 * these those who may have a place already, when that is not all of them.
 */
export async function placeFrom(
  db: Db,
  of: Placing,
  placed: RawBuilder<unknown>,
  known: RawBuilder<unknown> = placed,
): Promise<void> {
  const { table, column } = partsOf(of)
  const theirs = sql`${table}.person_id = placed.person_id`
  await sql`delete from ${table} using (${known}) placed where ${theirs} and ${table}.from_day >= placed.from_day`.execute(
    db,
  )
  await sql`
    update ${table} set until_day = placed.from_day from (${known}) placed
    where ${theirs} and ${table}.from_day < placed.from_day and (until_day is null or until_day > placed.from_day)`.execute(
    db,
  )
  await sql`
    insert into ${table} (person_id, ${column}, from_day)
    select person_id, ${column}, from_day from (${placed}) placed where ${column} is not null order by person_id`.execute(
    db,
  )
}

/**
 * SQL, for within a recursive «with»: `above`, everybody who will be above this manager on this day or on a later one,
 * as far as that is planned, the manager included.
 */
export const aboveFrom = (managerId: PersonId | null, day: Day) => sql`
  days (day) as (
    select ${day}::date union select from_day from voortgang.reporting_lines where from_day > ${day}
  ),
  above (id, day) as (
    select ${managerId}::uuid, day from days where ${managerId}::uuid is not null
    union
    select manager_id, above.day from above join voortgang.reporting_lines on person_id = above.id
    where from_day <= above.day and (until_day is null or until_day > above.day)
  )`
