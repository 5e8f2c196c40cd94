import { sql } from 'kysely'
import { demand } from '#kernel/decision.ts'
import { fieldProblem, notFound, Problem } from '#kernel/problems.ts'
import type { Day, ImportId } from '#kernel/schemas.ts'
import type { Db } from '#platform/database/bound.ts'
import type { Work } from '#platform/work.ts'
import { refuseLeaving } from '#modules/people/merging.ts'
import type { Counts, ImportState } from './contract.ts'
import { mayCarryOut, mayChange, mayChoose } from './policy.ts'
import { missingIn, plain, type Column, type Taken } from './recognising.ts'
import type { Refusal } from './reader.ts'

type Which = { importId: ImportId }

/** The file is kept and read after the commit. What was under way before it is withdrawn: there is one import at a time. */
export async function startImport(
  { db, me, now, today, newId, tell }: Work,
  { name, content }: { name: string; content: Uint8Array },
) {
  const id = newId() as ImportId
  const before = await db
    .updateTable('imports')
    .set({ state: 'withdrawn' })
    .where('state', 'not in', ['done', 'withdrawn'])
    .returning('id')
    .execute()
  for (const one of before) tell({ name: 'import.withdrawn', subjectId: one.id, facts: {} })
  await db.insertInto('imports').values({ id, startedBy: me, startedAt: now, fileName: name, fromDay: today }).execute()
  await db
    .insertInto('importFiles')
    .values({ importId: id, content: Buffer.from(content) })
    .execute()
  tell({ name: 'import.started', subjectId: id, facts: {} })
  return { id }
}

/** What the columns are, in their order in the file. Remembered by their headings, also that one is not used. */
export async function sayColumns(
  { db, now, tell }: Work,
  { importId, taken }: Which & { taken: Taken[] },
): Promise<void> {
  const { state, columns: found } = await lock(db, importId)
  demand(mayChoose(state))
  const columns = (found ?? []) as Column[]
  if (taken.length !== columns.length)
    throw new Problem('invalid-input', { fields: [{ pointer: '/taken', code: 'choice' }] })
  const said = columns.map((column, place) => ({ ...column, taken: taken[place]! }))
  const used = taken.filter((one) => one !== 'ignored')
  if (new Set(used).size < used.length) throw fieldProblem('import.column-twice', '/taken')
  if (missingIn(said).length > 0) throw fieldProblem('import.column-missing', '/taken')
  const headings = Object.fromEntries(said.map(({ heading, taken: as }) => [plain(heading), as]))
  await db
    .insertInto('importHeadings')
    .values({ taken: JSON.stringify(headings), keptAt: now })
    .onConflict((conflict) =>
      conflict.column('organisationId').doUpdateSet({
        taken: sql`import_headings.taken || excluded.taken`,
        keptAt: now,
      }),
    )
    .execute()
  await db
    .updateTable('imports')
    .set({ state: 'reading', columns: JSON.stringify(said), rows: 0, readTo: 0 })
    .where('id', '=', importId)
    .execute()
  tell({ name: 'import.columns-said', subjectId: importId, facts: {} })
}

/** From which day changes count, and whether departments are added that are not there yet. Compares again, also when nothing else changed. */
export async function chooseHow(
  { db, today, tell }: Work,
  { importId, fromDay, addDepartments }: Which & { fromDay: Day; addDepartments: boolean },
): Promise<void> {
  const { state } = await lock(db, importId)
  demand(mayChoose(state))
  if (state !== 'ready') throw new Problem('import.not-ready')
  if (fromDay < today) throw new Problem('invalid-input', { fields: [{ pointer: '/fromDay', code: 'in-the-past' }] })
  await db
    .updateTable('imports')
    .set({ state: 'comparing', fromDay, addDepartments })
    .where('id', '=', importId)
    .execute()
  tell({ name: 'import.choices-made', subjectId: importId, facts: {} })
}

/** Nothing was changed by it, and nothing of it is kept. */
export async function withdrawImport({ db, tell }: Work, { importId }: Which): Promise<void> {
  const { state } = await lock(db, importId)
  demand(mayChange(state))
  await db.updateTable('imports').set({ state: 'withdrawn' }).where('id', '=', importId).execute()
  tell({ name: 'import.withdrawn', subjectId: importId, facts: {} })
}

/** From here on a job carries it out: exactly what was shown. */
export async function carryOut(
  { db, me, today, tell }: Work,
  { importId, closeMissing }: Which & { closeMissing: boolean },
): Promise<void> {
  const found = await lock(db, importId)
  const { rows } = await sql<{
    revision: number
  }>`select coalesce((select revision from voortgang.people_revisions), 0) as revision`.execute(db)
  demand(
    mayCarryOut(
      { ...found, counts: found.counts as Counts | null, comparedAt: found.revision, revision: rows[0]!.revision },
      today,
    ),
  )
  await refuseLeaving(db, importId, me)
  await db
    .updateTable('imports')
    .set({ state: 'carrying', carriedBy: me, closeMissing, parts: 0, partsDone: 0, failedAt: null })
    .where('id', '=', importId)
    .execute()
  tell({ name: 'import.confirmed', subjectId: importId, facts: {} })
}

/** The last import that was not withdrawn: under way, refused, or done. */
export async function readImport({ db, today }: Work): Promise<{ import: ImportState | null }> {
  const [found] = await db
    .selectFrom('imports')
    .innerJoin('persons', 'persons.id', 'imports.startedBy')
    .selectAll('imports')
    .select('persons.name as starter')
    .select(sql<number>`coalesce((select revision from voortgang.people_revisions), 0)`.as('now'))
    .select(
      sql<
        string[]
      >`array(select path from voortgang.import_new_departments where import_id = imports.id order by path limit 100)`.as(
        'newDepartments',
      ),
    )
    .where('state', '<>', 'withdrawn')
    .orderBy('imports.id', 'desc')
    .limit(1)
    .execute()
  if (!found) return { import: null }
  const { id, fileName, startedAt, fromDay, addDepartments, rows, newDepartments } = found
  const columns = (found.columns ?? []) as Column[]
  const counts = found.counts as Counts | null
  const facts = { state: found.state, fromDay, counts, comparedAt: found.revision, revision: found.now }
  return {
    import: {
      id: id as ImportId,
      fileName,
      startedAt,
      fromDay,
      addDepartments,
      rows,
      newDepartments,
      columns,
      counts,
      state: found.state as ImportState['state'],
      startedBy: found.starter,
      lacks: missingIn(columns),
      read: found.readOf ? Math.min(1, found.readTo / found.readOf) : null,
      carried: found.parts ? found.partsDone / found.parts : null,
      failed: found.failedAt !== null,
      refusal: found.refusal as Refusal | null,
      may: { carryOut: mayCarryOut(facts, today) },
    },
  }
}

async function lock(db: Db, importId: ImportId) {
  return db.selectFrom('imports').selectAll().where('id', '=', importId).forUpdate().executeTakeFirstOrThrow(notFound)
}
