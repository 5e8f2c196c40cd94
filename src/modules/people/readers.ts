import { sql, type RawBuilder } from 'kysely'
import { notFound } from '#kernel/problems.ts'
import type { Reader } from '#kernel/schemas.ts'
import type { Work } from '#platform/work.ts'

/**
 * «Wie leest dit?»: the names behind a set of person ids, oneself first. In: SQL for that set, which is empty when what
 * is asked about is not the asker's to see; then it does not exist.
 */
export async function namesOfReaders(
  { db, me }: Pick<Work, 'db' | 'me'>,
  ids: RawBuilder<unknown>,
): Promise<{ now: Reader[] }> {
  const now = await db
    .selectFrom('persons')
    .select(['name', sql<boolean>`id = ${me}`.as('me')])
    .where(sql<boolean>`id = any (array(select ${ids}))`)
    .orderBy('me', 'desc')
    .orderBy('name')
    .execute()
  if (now.length === 0) throw notFound()
  return { now }
}
