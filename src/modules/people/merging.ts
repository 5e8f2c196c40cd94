import { sql } from 'kysely'
import type { ImportId, PersonId } from '#kernel/schemas.ts'
import { Problem } from '#kernel/problems.ts'
import type { Db } from '#platform/database/bound.ts'
import { placeFrom } from './placing.ts'

type Merge = {
  importId: ImportId
  /** Which fields the file has: of the others nothing is changed. */
  mapped: string[]
  closeMissing: boolean
  me: PersonId
  /** The rows of the file in parts, from one number to another; after each part of the work `step` is called. */
  parts: Part[]
  step: () => Promise<void>
}
export type Part = { first: number; last: number }

/**
 * Carries out what an import was found to change (`import_changes`), many people at once: newcomers, details, who leaves,
 * and places and managers from a day on, as `placePerson` does for one. Out: how many were closed because the file does
 * not name them. The caller holds the people (`app.hold_people`), so that they still are as they were compared.
 */
export async function mergePeople(db: Db, merge: Merge): Promise<number> {
  const { importId, closeMissing, me, parts, step } = merge
  await sql`
    insert into voortgang.departments (id, parent_id, name)
    select id, parent_id, name from voortgang.import_new_departments where import_id = ${importId}`.execute(db)
  for (const part of parts) {
    await mergeDetails(db, merge, part)
    await step()
  }
  // When all are there: the manager of somebody may stand in a later part.
  for (const part of parts) {
    await mergePlaces(db, merge, part)
    await step()
  }
  if (!closeMissing) return 0
  const closed = await sql`
    update voortgang.persons set left_on = changes.left_on from voortgang.import_changes changes
    where changes.import_id = ${importId} and kind = 'missing' and persons.id = changes.person_id and persons.id <> ${me}`.execute(
    db,
  )
  return Number(closed.numAffectedRows ?? 0)
}

async function mergeDetails(db: Db, { importId, mapped }: Merge, { first, last }: Part): Promise<void> {
  const has = (field: string) => sql.lit(mapped.includes(field))
  const those = sql`
    voortgang.import_changes changes
    join voortgang.import_rows read on read.import_id = ${importId} and read.number = changes.number
    where changes.import_id = ${importId} and changes.number between ${first} and ${last}`
  await sql`
    insert into voortgang.persons (id, employee_number, given_name, family_prefix, family_name, email, job_title, joined_on, left_on)
    select person_id, read.employee_number, read.given_name, coalesce(read.family_prefix, ''), read.family_name, read.email, coalesce(read.job_title, ''),
           coalesce(read.joined_on, changes.from_day), changes.left_on
    from ${those} and kind = 'new' order by person_id`.execute(db)
  await sql`
    update voortgang.persons set
      employee_number = coalesce(read.employee_number, persons.employee_number),
      given_name = read.given_name,
      family_prefix = case when ${has('familyPrefix')} then coalesce(read.family_prefix, '') else persons.family_prefix end,
      family_name = read.family_name,
      email = coalesce(read.email, persons.email),
      job_title = case when ${has('jobTitle')} then coalesce(read.job_title, '') else persons.job_title end,
      joined_on = coalesce(read.joined_on, persons.joined_on),
      left_on = case when changes.leaves then changes.left_on else persons.left_on end
    from ${those} and kind = 'known' and (details or leaves) and persons.id = changes.person_id`.execute(db)
}

async function mergePlaces(db: Db, { importId }: Merge, { first, last }: Part): Promise<void> {
  for (const [table, differs] of [
    ['placements', 'moves'],
    ['reporting_lines', 'reports'],
  ] as const) {
    const placed = sql`
      select person_id, department_id, manager_id, from_day from voortgang.import_changes
      where import_id = ${importId} and ${sql.ref(differs)} and number between ${first} and ${last}`
    await placeFrom(db, table, placed, sql`${placed} and kind = 'known'`)
  }
}

/** Who carries it out stays, whoever handed the file in. */
export async function refuseLeaving(db: Db, importId: ImportId, me: PersonId): Promise<void> {
  const leaves = await db
    .selectFrom('importChanges')
    .select('personId')
    .where('importId', '=', importId)
    .where('personId', '=', me)
    .where('kind', '=', 'known')
    .where('leaves', '=', true)
    .where('leftOn', 'is not', null)
    .executeTakeFirst()
  if (leaves) throw new Problem('person.leaves-oneself')
}
