import { sql } from 'kysely'
import { canonical } from '#kernel/canonical.ts'
import { demand } from '#kernel/decision.ts'
import { notFound, Problem } from '#kernel/problems.ts'
import type { CompetencyId, Instant } from '#kernel/schemas.ts'
import type { Db } from '#platform/database/bound.ts'
import type { Work } from '#platform/work.ts'
import { competencyContent, type CompetencyContent, type ReadyKey } from './content.ts'
import { ready } from './library/ready.ts'
import { mayAddCompetency, mayArchiveCompetency, mayBringBackCompetency, mayChangeCompetency } from './policy.ts'

type Which = { competencyId: CompetencyId }
type Row = { id: CompetencyId; libraryKey: string | null; version: number; content: CompetencyContent }
type Kept = Row & { publishedAt: Instant; archivedAt: Instant | null; asked: boolean }

/** Those in use, as everybody reads them, by name in the order they were added. */
export async function listCompetencies({ db }: Work) {
  const rows = await allOf(db)
  return {
    competencies: rows.flatMap(({ id, content, archivedAt }) => (archivedAt === null ? [{ id, content }] : [])),
  }
}

export async function listKeptCompetencies({ db }: Work) {
  const rows = await allOf(db)
  const inUse = rows.filter(({ archivedAt }) => archivedAt === null).length
  const taken = new Set(rows.map(({ libraryKey }) => libraryKey))
  return {
    competencies: rows.map(({ content, ...one }) => ({
      ...one,
      name: content.name,
      may: { archive: mayArchiveCompetency(one), bringBack: mayBringBackCompetency(one, inUse) },
    })),
    ready: Object.entries(ready).map(([key, { name, about }]) => ({
      key: key as ReadyKey,
      name,
      about,
      taken: taken.has(key),
    })),
    may: { add: mayAddCompetency(inUse) },
  }
}

/** Takes ready competencies over, in one statement each for what they are and what they say. */
export async function takeCompetencies(work: Work, { keys }: { keys: ReadyKey[] }): Promise<void> {
  const { db, me, now, newId, tell } = work
  const rows = await allOf(db)
  const inUse = rows.filter(({ archivedAt }) => archivedAt === null).length
  const had = new Set(rows.map(({ libraryKey }) => libraryKey))
  const fresh = [...new Set(keys)].filter((key) => !had.has(key))
  if (fresh.length === 0) return
  demand(mayAddCompetency(inUse + fresh.length - 1))
  const made = fresh.map((libraryKey) => ({ id: newId() as CompetencyId, libraryKey }))
  // Whoever else takes one over at this moment waits, and then the same key is refused as taken.
  await db
    .insertInto('competencies')
    .values(made.map((one) => ({ ...one, createdAt: now })))
    .execute()
  await db
    .insertInto('competencyVersions')
    .values(
      made.map(({ id, libraryKey }) => ({
        competencyId: id,
        version: 1,
        content: JSON.stringify(ready[libraryKey]),
        authorId: me,
        publishedAt: now,
      })),
    )
    .execute()
  for (const { id } of made) tell({ name: 'competency.published', subjectId: id, facts: { version: 1 } })
}

export async function addCompetency(
  { db, me, now, newId, tell }: Work,
  { wording: content }: { wording: CompetencyContent },
) {
  const rows = await allOf(db)
  demand(mayAddCompetency(rows.filter(({ archivedAt }) => archivedAt === null).length))
  const id = newId() as CompetencyId
  await db.insertInto('competencies').values({ id, createdAt: now }).execute()
  await db
    .insertInto('competencyVersions')
    .values({ competencyId: id, version: 1, content: JSON.stringify(content), authorId: me, publishedAt: now })
    .execute()
  tell({ name: 'competency.published', subjectId: id, facts: { version: 1 } })
  return { id }
}

export async function readKeptCompetency({ db }: Work, { competencyId }: Which) {
  const rows = await db
    .selectFrom('competencyVersions')
    .innerJoin('competencies', 'competencies.id', 'competencyVersions.competencyId')
    .innerJoin('persons', 'persons.id', 'competencyVersions.authorId')
    .select(['version', 'content', 'persons.name as author', 'publishedAt', 'archivedAt'])
    .where('competencyId', '=', competencyId)
    .orderBy('version', 'desc')
    .execute()
  if (!rows[0]) throw notFound()
  const { archivedAt } = rows[0]
  return {
    id: competencyId,
    archivedAt,
    versions: rows.map(({ content, ...one }) => ({ ...one, content: competencyContent.parse(content) })),
    may: { change: mayChangeCompetency({ archivedAt }) },
  }
}

/** Appends a version on top of the one that was read; whoever was second gets what the first wrote. */
export async function changeCompetency(
  { db, me, now, tell }: Work,
  { competencyId, base, wording: content }: Which & { base: number; wording: CompetencyContent },
) {
  const { archivedAt, version: last, content: before } = await find(db, competencyId)
  demand(mayChangeCompetency({ archivedAt }))
  if (last !== base) throw new Problem('changed-meanwhile', { facts: { version: last, value: before } })
  if (canonical(before) === canonical(content)) throw new Problem('competency.unchanged')
  const added = await db
    .insertInto('competencyVersions')
    .values({ competencyId, version: base + 1, content: JSON.stringify(content), authorId: me, publishedAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('version')
    .executeTakeFirst()
  if (!added) throw new Problem('changed-meanwhile')
  tell({ name: 'competency.published', subjectId: competencyId, facts: { version: added.version } })
  return added
}

export async function archiveCompetency({ db, now, tell }: Work, { competencyId }: Which): Promise<void> {
  const one = await find(db, competencyId)
  demand(mayArchiveCompetency(one))
  await put(db, competencyId, now)
  tell({ name: 'competency.put-away', subjectId: competencyId, facts: {} })
}

export async function bringBackCompetency({ db, tell }: Work, { competencyId }: Which): Promise<void> {
  const rows = await allOf(db)
  const one = rows.find(({ id }) => id === competencyId)
  if (!one) throw notFound()
  demand(mayBringBackCompetency(one, rows.filter(({ archivedAt }) => archivedAt === null).length))
  await put(db, competencyId, null)
  tell({ name: 'competency.brought-back', subjectId: competencyId, facts: {} })
}

const put = (db: Db, competencyId: CompetencyId, archivedAt: Instant | null) =>
  db.updateTable('competencies').set({ archivedAt }).where('id', '=', competencyId).execute()

async function find(db: Db, competencyId: CompetencyId): Promise<Kept> {
  const one = (await allOf(db)).find(({ id }) => id === competencyId)
  if (!one) throw notFound()
  return one
}

/** Every competency of the organisation with its last version, and whether a job in use asks it. */
async function allOf(db: Db): Promise<Kept[]> {
  const { rows } = await sql<Kept>`
    with asked as (
      select distinct (one ->> 'competencyId')::uuid as id
      from voortgang.job_profiles
      cross join lateral (select content from voortgang.job_profile_versions
        where profile_id = job_profiles.id order by version desc limit 1) last
      cross join lateral jsonb_array_elements(last.content -> 'expected') one
      where job_profiles.archived_at is null
    )
    select competencies.id, library_key, last.version, last.content, last.published_at, archived_at,
      competencies.id in (select id from asked) as asked
    from voortgang.competencies
    cross join lateral (select version, content, published_at from voortgang.competency_versions
      where competency_id = competencies.id order by version desc limit 1) last
    order by created_at, competencies.id`.execute(db)
  return rows.map((one) => ({ ...one, content: competencyContent.parse(one.content) }))
}
