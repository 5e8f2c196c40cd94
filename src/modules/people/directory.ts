import { sql } from 'kysely'
import type { Work } from '#platform/work.ts'

/** Colleagues whose name has each of these words in it, at most twenty, those who left excepted. */
export async function findPeople({ db, today }: Work, { search }: { search: string }) {
  const words = search.split(/\s+/).filter(Boolean)
  const people = await db
    .selectFrom('persons')
    .select(['id', 'name', 'jobTitle'])
    .where((row) => row.or([row('leftOn', 'is', null), row('leftOn', '>', today)]))
    .where(sql<boolean>`lower(name) like all (${patterns(words)}::text[])`)
    .orderBy('familyName')
    .orderBy('givenName')
    .limit(20)
    .execute()
  return { people }
}

/** For `like all`: each word anywhere, its own % and _ taken literally. */
export const patterns = (words: string[]): string[] =>
  words.map((word) => `%${word.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`)
