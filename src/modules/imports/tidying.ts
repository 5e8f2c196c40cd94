import { plusMinutes } from '#kernel/dates.ts'
import type { ImportId, OrganisationId } from '#kernel/schemas.ts'
import type { Services } from '#platform/services.ts'
import type { JobWork } from '#platform/work.ts'

const week = 7 * 24 * 60
const kept = [
  'importFiles',
  'importRows',
  'importProblems',
  'importDepartments',
  'importNewDepartments',
  'importChanges',
] as const

/** What was carried out or withdrawn keeps its place in the history, and nothing of the file. */
export async function forgetImport(
  { database }: Services,
  { organisation, import: importId }: { organisation: OrganisationId; import: ImportId },
): Promise<void> {
  await database.aside.asJob(organisation, (work) => forget(work, importId))
}

/** A file that nobody did anything with for a week is withdrawn. */
export async function forgetOldImports(
  { database }: Services,
  { organisation }: { organisation: OrganisationId },
): Promise<void> {
  await database.asJob(organisation, async (work) => {
    const old = await work.db
      .updateTable('imports')
      .set({ state: 'withdrawn' })
      .where('startedAt', '<', plusMinutes(work.now, -week))
      .where('state', 'not in', ['done', 'withdrawn'])
      .returning('id')
      .execute()
    for (const { id } of old) await forget(work, id as ImportId)
  })
}

/** Erases what came from the file. Of an import that is over, the headings and the cells beside them too. */
export async function forget({ db }: JobWork, importId: ImportId): Promise<void> {
  await db
    .updateTable('imports')
    .set({ columns: null })
    .where('id', '=', importId)
    .where('state', 'in', ['refused', 'done', 'withdrawn'])
    .execute()
  for (const table of kept) await db.deleteFrom(table).where('importId', '=', importId).execute()
}
