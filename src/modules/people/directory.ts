import { sql } from 'kysely'
import type { Day } from '#kernel/schemas.ts'
import type { Db } from '#platform/database/bound.ts'
import type { Work } from '#platform/work.ts'

/** Colleagues whose name has each of these words in it, at most twenty, those who left excepted. */
export async function findPeople({ db, today }: Work, { search }: { search: string }) {
  const people = await db
    .selectFrom('persons')
    .select(['id', 'name', 'jobTitle'])
    .where((row) => row.or([row('leftOn', 'is', null), row('leftOn', '>', today)]))
    .where(isNamed(search))
    .orderBy('familyName')
    .orderBy('givenName')
    .limit(20)
    .execute()
  return { people }
}

/** In the order of family names; each key is of one person. */
export const byName = sql<string>`lower(persons.family_name || ' ' || persons.given_name || ' ' || persons.id)`

/** People who have not left, each with the department and the manager of today. */
export const placedPeople = (db: Db, today: Day) =>
  db
    .selectFrom('persons')
    .leftJoin('placements', (join) =>
      join
        .onRef('placements.personId', '=', 'persons.id')
        .on('placements.fromDay', '<=', today)
        .on((row) => row.or([row('placements.untilDay', 'is', null), row('placements.untilDay', '>', today)])),
    )
    .leftJoin('departments', 'departments.id', 'placements.departmentId')
    .leftJoin('reportingLines', (join) =>
      join
        .onRef('reportingLines.personId', '=', 'persons.id')
        .on('reportingLines.fromDay', '<=', today)
        .on((row) => row.or([row('reportingLines.untilDay', 'is', null), row('reportingLines.untilDay', '>', today)])),
    )
    .leftJoin('persons as managers', 'managers.id', 'reportingLines.managerId')
    .select([
      'persons.id',
      'persons.name',
      'persons.jobTitle',
      'persons.joinedOn',
      'departments.name as department',
      'managers.name as manager',
      byName.as('key'),
    ])
    .where((row) => row.or([row('persons.leftOn', 'is', null), row('persons.leftOn', '>', today)]))

/** Of those whose name has each of these words in it. */
export const isNamed = (search: string) =>
  sql<boolean>`lower(persons.name) like all (${patterns(search.split(/\s+/).filter(Boolean))}::text[])`

/** For `like all`: each word anywhere, its own % and _ taken literally. */
export const patterns = (words: string[]): string[] =>
  words.map((word) => `%${word.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`)
