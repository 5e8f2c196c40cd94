import { sql, type RawBuilder } from 'kysely'
import type { Json } from '#kernel/canonical.ts'
import type { Instant } from '#kernel/schemas.ts'
import type { Db } from './database/bound.ts'

/** What a browser sends of one field: the version it was typed on, an id of its own, and what was typed. */
export type Edit = { base: number; edit: string; value: Json }
export type Saved<More> = { version: number; savedAt: Instant } & More
/** Somebody else was first: what stands there now. */
export type Newer = { version: number; savedAt: Instant; value: Json }

/**
 * Appends one version of a field, and nothing else: no version is ever overwritten.
 * In: the table with the columns that name the field, and `open`, a query that gives its one row as long as this field
 * may be written (and locks what that depends on). Out: the saved version with the columns of `open`; what is newer,
 * when the edit was made on an older version than the last; or `not-open`.
 * Sending the same edit again finds it saved and changes nothing.
 */
export async function appendVersion<More extends object>(
  db: Db,
  {
    table,
    key,
    also = {},
    open,
  }: { table: string; key: Record<string, string>; also?: Record<string, string>; open: RawBuilder<unknown> },
  { base, edit, value, now }: Edit & { now: Instant },
): Promise<Saved<More> | { newer: Newer } | 'not-open'> {
  const here = sql.join(
    Object.entries(key).map(([column, one]) => sql`${sql.ref(column)} = ${one}`),
    sql` and `,
  )
  const columns = { ...key, ...also }
  const inserted = await sql<Saved<More>>`
    with open as (${open}), added as (
      insert into ${sql.table(table)} (${sql.join(Object.keys(columns).map((column) => sql.ref(column)))}, version, value, edit_id, saved_at)
      select ${sql.join(Object.values(columns).map((one) => sql`${one}`))}, ${base + 1}, ${JSON.stringify(value)}::jsonb, ${edit}, ${now} from open
      where coalesce((select max(version) from ${sql.table(table)} where ${here}), 0) = ${base}
      on conflict do nothing
      returning version, saved_at
    ) select added.*, open.* from added, open`.execute(db)
  if (inserted.rows[0]) return inserted.rows[0]
  const opened = await sql<More>`${open}`.execute(db)
  const versions = await sql<
    Newer & { editId: string }
  >`select version, saved_at, value, edit_id from ${sql.table(table)} where ${here} order by version desc`.execute(db)
  const mine = versions.rows.find(({ editId }) => editId === edit)
  if (mine && opened.rows[0]) return { version: mine.version, savedAt: mine.savedAt, ...opened.rows[0] }
  if (!opened.rows[0]) return 'not-open'
  const last = versions.rows[0]
  return {
    newer: last
      ? { version: last.version, savedAt: last.savedAt, value: last.value }
      : { version: 0, savedAt: now, value: null },
  }
}
