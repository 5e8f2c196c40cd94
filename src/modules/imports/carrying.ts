import { sql } from 'kysely'
import { demand } from '#kernel/decision.ts'
import { notFound, Problem } from '#kernel/problems.ts'
import type { ImportId, OrganisationId } from '#kernel/schemas.ts'
import type { Db } from '#platform/database/bound.ts'
import type { Services } from '#platform/services.ts'
import type { Work } from '#platform/work.ts'
import { mergePeople, type Part } from '#modules/people/merging.ts'
import { expectMany } from './comparing.ts'
import type { Counts } from './contract.ts'
import { mayCarryOut } from './policy.ts'
import type { Column } from './recognising.ts'

type Job = { organisation: OrganisationId; import: ImportId }
type Step = (done: number, parts: number) => Promise<void>

/** The parts are gone through for details, for places and to tell of them. */
const rounds = 3
/** How many changes make a part: the screen hears of each. */
const partSize = 10_000

/**
 * Carries out an import in the name of who confirmed it, in one transaction: whoever looks meanwhile sees nothing of it,
 * and when it is broken off nothing was done and it begins anew. What was changed here since stops it, and so does
 * whoever withdraws it before the end. How far it is, is kept apart from that transaction.
 */
export async function carryOutImport(
  { database }: Pick<Services, 'database'>,
  { organisation, import: importId }: Job,
): Promise<void> {
  const order = await database.asJob(organisation, ({ db }) =>
    db
      .selectFrom('imports')
      .select(['carriedBy', 'startedBy'])
      .where('id', '=', importId)
      .where('state', '=', 'carrying')
      .executeTakeFirst(),
  )
  if (!order) return
  const people = [...new Set([order.startedBy, order.carriedBy!])]
  const keep = (what: { parts: number; partsDone: number } | { state: 'ready' }, failed = false) =>
    database.asJob(organisation, async ({ db, now, show }) => {
      const failedAt = failed ? now : null
      await db
        .updateTable('imports')
        .set({ ...what, failedAt })
        .where('id', '=', importId)
        .where('state', '=', 'carrying')
        .execute()
      show({ subjectId: importId, people, part: 'import' })
    })
  try {
    const done = await database.aside.inTheNameOf(
      { organisation, person: order.carriedBy! },
      'administrator',
      async (work) => {
        if (!work.isAdministrator) throw notFound()
        await carry(work, importId, async (partsDone, parts) => {
          await keep({ parts, partsDone })
          // After the first part of each round: what it writes to may have been almost empty.
          if ((partsDone - 1) % (parts / rounds) === 0) database.planAnew()
        })
        work.show({ subjectId: importId, people, part: 'import' })
      },
    )
    if (!done) throw notFound()
  } catch (error) {
    if (error instanceof Withdrawn) return
    // Why it may not be (people were changed, its day has passed) stands beside the button.
    const refused = error instanceof Problem && error.code !== 'not-found'
    await keep({ state: 'ready' }, !refused)
    if (!(error instanceof Problem)) throw error
  }
}

/** Somebody withdrew it meanwhile, or handed in another file: nothing of it is done. */
class Withdrawn extends Error {}

async function carry({ db, me, now, today, tell }: Work, importId: ImportId, step: Step): Promise<void> {
  // Whoever changes people waits, and so does a second one that carries out the same.
  const { rows: held } = await sql<{ revision: number }>`select app.hold_people() as revision`.execute(db)
  const found = await db
    .selectFrom('imports')
    .selectAll()
    .where('id', '=', importId)
    .where('state', '=', 'carrying')
    .executeTakeFirst()
  if (!found) throw new Withdrawn()
  const counts = found.counts as Counts | null
  demand(
    mayCarryOut({ ...found, state: 'ready', counts, comparedAt: found.revision, revision: held[0]!.revision }, today),
  )
  await expectMany(db)
  const mapped = ((found.columns ?? []) as Column[]).flatMap(({ taken }) => (taken ? [taken] : []))
  const { closeMissing } = found
  const parts = await partsOf(db, importId)
  let stepsDone = 0
  const next = () => step(++stepsDone, parts.length * rounds)
  const closed = await mergePeople(db, { importId, mapped, closeMissing, me, parts, step: next })
  for (const { first, last } of parts) {
    await sql`select app.tell_import(${importId}, ${first}, ${last})`.execute(db)
    await next()
  }
  if (closeMissing) await sql`select app.tell_import(${importId}, null, null)`.execute(db)
  const { numUpdatedRows } = await db
    .updateTable('imports')
    .set({ state: 'done', doneAt: now })
    .where('id', '=', importId)
    .where('state', '=', 'carrying')
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new Withdrawn()
  tell({ name: 'people.imported', subjectId: importId, facts: { ...counts!, closed } })
}

/** The rows of the file that change something, in parts of about as many. */
async function partsOf(db: Db, importId: ImportId): Promise<Part[]> {
  const { rows } = await sql<Part>`
    select min(number) as first, max(number) as last
    from (select number, (row_number() over (order by number) - 1) / ${partSize}::int as part
          from voortgang.import_changes where import_id = ${importId} and number is not null) numbered
    group by part order by part`.execute(db)
  return rows
}
