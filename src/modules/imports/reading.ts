import { sql } from 'kysely'
import type { ImportId, OrganisationId } from '#kernel/schemas.ts'
import type { Services } from '#platform/services.ts'
import type { JobWork } from '#platform/work.ts'
import { compareImport } from './comparing.ts'
import type { Heard, Part } from './reader.ts'
import { isUnderstood, type Remembered } from './recognising.ts'
import { forget } from './tidying.ts'
import { readInWorker } from './workers.ts'

type Job = { organisation: OrganisationId; import: ImportId }

/**
 * Reads the file of an import in a worker, and keeps its rows part by part, each in a transaction of its own: nobody waits
 * for it, and the screen sees it go on. Begins anew when it was broken off. Then it is compared with who there is.
 */
export async function readImportFile(services: Services, job: Job): Promise<void> {
  const order = await services.database.aside.asJob(job.organisation, (work) => begin(work, job.import))
  if (!order) return
  try {
    await readInWorker(order, (heard) => keep(services, job, heard))
  } catch (error) {
    if (error instanceof Withdrawn) return
    throw error
  }
  await compareImport(services, job)
}

/** Somebody withdrew it meanwhile, or handed in another file. */
class Withdrawn extends Error {}

async function begin({ db }: JobWork, importId: ImportId) {
  const under = await db
    .selectFrom('imports')
    .innerJoin('importFiles', 'importFiles.importId', 'imports.id')
    .select('content')
    .where('imports.id', '=', importId)
    .where('state', '=', 'reading')
    .executeTakeFirst()
  if (!under) return undefined
  await db.deleteFrom('importRows').where('importId', '=', importId).execute()
  await db.deleteFrom('importProblems').where('importId', '=', importId).execute()
  await db.updateTable('imports').set({ rows: 0, readTo: 0 }).where('id', '=', importId).execute()
  const said = await db.selectFrom('importHeadings').select('taken').executeTakeFirst()
  return { content: new Uint8Array(under.content), remembered: (said?.taken ?? {}) as Remembered }
}

async function keep({ database }: Services, { organisation, import: importId }: Job, heard: Heard): Promise<void> {
  await database.aside.asJob(organisation, async (work) => {
    const changed = await work.db
      .updateTable('imports')
      .set(standing(heard))
      .where('id', '=', importId)
      .where('state', '=', 'reading')
      .returning('startedBy')
      .executeTakeFirst()
    if (!changed) throw new Withdrawn()
    if ('part' in heard) await keepPart(work, importId, heard.part)
    if ('refused' in heard) await forget(work, importId)
    work.show({ subjectId: importId, people: [changed.startedBy], part: 'import' })
  })
}

function standing(heard: Heard) {
  if ('refused' in heard) return { state: 'refused', refusal: JSON.stringify(heard.refused) } as const
  if ('finished' in heard) return { state: 'comparing' } as const
  if ('columns' in heard)
    return {
      columns: JSON.stringify(heard.columns),
      ...(isUnderstood(heard.columns) ? {} : ({ state: 'asking' } as const)),
    }
  const { part, upTo, of } = heard
  return { rows: sql<number>`rows + ${part.count}`, readTo: upTo, readOf: of }
}

async function keepPart({ db }: JobWork, importId: ImportId, { rows, problems }: Part): Promise<void> {
  await sql`
    insert into voortgang.import_rows (import_id, number, employee_number, given_name, family_prefix, family_name, email, department, job_title, manager, joined_on, last_day)
    select ${importId}::uuid, * from unnest(${rows.number}::integer[], ${rows.employeeNumber}::text[], ${rows.givenName}::text[], ${rows.familyPrefix}::text[],
      ${rows.familyName}::text[], ${rows.email}::text[], ${rows.department}::text[], ${rows.jobTitle}::text[], ${rows.manager}::text[],
      ${rows.joinedOn}::date[], ${rows.lastDay}::date[])`.execute(db)
  await sql`
    insert into voortgang.import_problems (import_id, number, field, code, found)
    select ${importId}::uuid, *, 'reading' from unnest(${problems.number}::integer[], ${problems.field}::text[], ${problems.code}::text[])`.execute(
    db,
  )
}
