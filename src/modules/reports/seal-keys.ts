import type { OrganisationId } from '#kernel/schemas.ts'
import type { Database, JobWork } from '#platform/work.ts'
import { makeSealKey, type SealKey } from '#platform/seal.ts'

/** The key of an organisation, made when it is first needed. No person's role may read it. */
export async function sealKeyOf(database: Database, organisation: OrganisationId): Promise<SealKey> {
  const key = await database.asJob(organisation, async ({ db, now }: JobWork) => {
    const there = await db.selectFrom('sealKeys').select(['publicKey', 'privateKey']).executeTakeFirst()
    if (there) return there
    await db
      .insertInto('sealKeys')
      .values({ ...makeSealKey(), madeAt: now })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    return db.selectFrom('sealKeys').select(['publicKey', 'privateKey']).executeTakeFirstOrThrow()
  })
  return key!
}
