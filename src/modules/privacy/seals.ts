import { createHash } from 'node:crypto'
import { plusMinutes } from '#kernel/dates.ts'
import { canonical, type Json } from '#kernel/canonical.ts'
import type { OrganisationId } from '#kernel/schemas.ts'
import type { Services } from '#platform/services.ts'
import type { JobWork } from '#platform/work.ts'

// The audit trail and the access log are sealed in batches: each seal is a hash over the rows of its batch and the seal
// before it. Adding, changing or taking out a row, or a seal, breaks the chain. Batches, so that nobody who reads or
// writes has to wait for a chain that everybody shares.

const logs = ['events', 'access_log'] as const
type Log = (typeof logs)[number]
/** Rows get their id when they are made and appear when they are committed, at most half a minute later. */
const settledAfterMinutes = 2
const batch = 5000

export async function sealLogs(
  { database }: Services,
  { organisation }: { organisation: OrganisationId },
): Promise<void> {
  for (const log of logs) while ((await database.asJob(organisation, (work) => sealBatch(work, log))) === batch);
}

async function sealBatch(work: JobWork, log: Log): Promise<number> {
  const { db, now } = work
  const last = await db
    .selectFrom('logSeals')
    .selectAll()
    .where('log', '=', log)
    .orderBy('number', 'desc')
    .executeTakeFirst()
  const rows = await rowsAfter(work, log, last?.untilId)
  if (rows.length === 0) return 0
  const sha256 = hashOf(last?.sha256, rows)
  await db
    .insertInto('logSeals')
    .values({
      log,
      number: (last?.number ?? 0) + 1,
      untilId: rows.at(-1)!.id,
      rows: rows.length,
      sha256,
      sealedAt: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return rows.length
}

/** Goes over all seals of an organisation. Out: the log and the number of the first seal that does not fit, or null. */
export async function findBrokenSeal(
  { database }: Pick<Services, 'database'>,
  organisation: OrganisationId,
): Promise<{ log: Log; number: number } | null> {
  const broken = await database.asJob(organisation, async (work) => {
    for (const log of logs) {
      const seals = await work.db.selectFrom('logSeals').selectAll().where('log', '=', log).orderBy('number').execute()
      let before: (typeof seals)[number] | undefined
      for (const seal of seals) {
        const rows = (await rowsAfter(work, log, before?.untilId, seal.untilId)) satisfies { id: string }[]
        const fits =
          seal.number === (before?.number ?? 0) + 1 &&
          seal.rows === rows.length &&
          seal.sha256.equals(hashOf(before?.sha256, rows))
        if (!fits) return { log, number: seal.number }
        before = seal
      }
    }
    return null
  })
  return broken ?? null
}

async function rowsAfter(
  { db, now }: JobWork,
  log: Log,
  after: string | undefined,
  until?: string,
): Promise<{ id: string }[]> {
  const table = log === 'events' ? 'events' : 'accessLog'
  let query = db.selectFrom(table).selectAll().orderBy('id')
  if (after) query = query.where('id', '>', after)
  query = until
    ? query.where('id', '<=', until)
    : query.where('at', '<', plusMinutes(now, -settledAfterMinutes)).limit(batch)
  return query.execute()
}

function hashOf(before: Buffer | undefined, rows: object[]): Buffer {
  const hash = createHash('sha256').update(before ?? Buffer.alloc(32))
  for (const row of rows) hash.update(canonical(row as Json)).update('\n')
  return hash.digest()
}
