import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { plusMinutes } from '#kernel/dates.ts'
import { canonical, type Json } from '#kernel/canonical.ts'
import { notFound } from '#kernel/problems.ts'
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
  { database }: Pick<Services, 'database'>,
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

/**
 * Where each log of an organisation ends: its last seal, and how many rows are sealed in all; number 0 when there is none.
 * Whoever keeps this elsewhere sees later that the end of a log was not taken off together with its seals.
 */
export async function readLastSeals({ database }: Pick<Services, 'database'>, organisation: OrganisationId) {
  const found = await database.asJob(organisation, async ({ db }) => {
    const [{ name }, seals] = await Promise.all([
      db.selectFrom('organisations').select('name').executeTakeFirstOrThrow(),
      db
        .selectFrom('logSeals')
        .distinctOn('log')
        .select(['log', 'number', 'sealedAt', 'sha256'])
        .select(sql<number>`sum(rows) over (partition by log)::int`.as('rows'))
        .orderBy('log')
        .orderBy('number', 'desc')
        .execute(),
    ])
    return { name, seals }
  })
  if (!found) throw notFound()
  return {
    name: found.name,
    seals: logs.map((log) => {
      const seal = found.seals.find((one) => one.log === log)
      return seal
        ? { ...seal, sha256: seal.sha256.toString('hex') }
        : { log, number: 0, rows: 0, sealedAt: null, sha256: null }
    }),
  }
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
