import { notFound } from '#kernel/problems.ts'
import type { Work } from '#platform/work.ts'
import type { Settings } from './contract.ts'

const columns = ['name', 'language', 'timeZone', 'hrReadsReports', 'handoverMonths'] as const

export const readSettings = ({ db, organisation }: Work): Promise<Settings> =>
  db.selectFrom('organisations').select(columns).where('id', '=', organisation).executeTakeFirstOrThrow(notFound)

export async function changeSettings(work: Work, settings: Settings): Promise<void> {
  const before = await readSettings(work)
  const changed = columns.filter((name) => before[name] !== settings[name])
  if (changed.length === 0) return
  await work.db.updateTable('organisations').set(settings).where('id', '=', work.organisation).execute()
  work.tell({ name: 'organisation.changed', subjectId: work.organisation, facts: { changed } })
}
