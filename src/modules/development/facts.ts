import { sql, type RawBuilder } from 'kysely'
import { notFound, Problem } from '#kernel/problems.ts'
import type { Instant, NeedId, PersonId } from '#kernel/schemas.ts'
import type { Db } from '#platform/database/bound.ts'
import type { Work } from '#platform/work.ts'
import type { ActivityWording, NeedWording } from './contract.ts'

/** What it takes to decide about a need. Throws `not-found` for one that is not the asker’s to see. */
export async function findNeed(db: Db, needId: NeedId) {
  const { rows } = await sql<{ personId: PersonId; closedAt: Instant | null; underWay: number }>`
    select person_id, closed_at, (select count(*)::int from voortgang.development_activities where need_id = development_needs.id and ended_at is null) as under_way
    from voortgang.development_needs where id = ${needId}`.execute(db)
  if (!rows[0]) throw notFound()
  return rows[0]
}

/** Appends a wording on the one it was written on; the same edit again finds itself, and who was second gets the first. */
export async function appendWording(
  { db, me, now }: Work,
  table: RawBuilder<unknown>,
  key: RawBuilder<unknown>,
  id: string,
  { base, edit, wording }: { base: number; edit: string; wording: NeedWording | ActivityWording },
): Promise<{ version: number }> {
  const { rows } = await sql<{ version: number }>`
    insert into ${table} (${key}, version, content, author_id, edit_id, saved_at)
    select ${id}, ${base + 1}, ${JSON.stringify(wording)}::jsonb, ${me}, ${edit}, ${now}
    where (select max(version) from ${table} where ${key} = ${id}) = ${base}
    on conflict do nothing returning version`.execute(db)
  if (rows[0]) return rows[0]
  const there = await sql<{ version: number; content: object; editId: string }>`
    select version, content, edit_id from ${table} where ${key} = ${id} order by version desc limit 1`.execute(db)
  const last = there.rows[0]!
  if (last.editId === edit) return { version: last.version }
  throw new Problem('changed-meanwhile', { facts: { version: last.version, value: last.content } })
}
