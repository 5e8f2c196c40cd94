import type pg from 'pg'
import type { World } from '../world.ts'

/**
 * Lets everything happen as it would, and at the last moment not: as long as it lasts, what would be committed is rolled
 * back. So an allowed act can be tried by everybody, one after the other, on the same rows. Returns how to end it.
 */
export function undoEverything({ services }: World): () => void {
  const { pool } = services.database as unknown as { pool: pg.Pool }
  const touched = new WeakSet<pg.PoolClient>()
  let undoing = true
  const connect = pool.connect.bind(pool) as (...args: unknown[]) => Promise<pg.PoolClient>
  pool.connect = (async (...args: unknown[]) => {
    const client = await connect(...args)
    const query = client.query.bind(client) as (...args: unknown[]) => unknown
    if (!touched.has(client)) {
      touched.add(client)
      client.query = ((first: unknown, ...more: unknown[]) =>
        query(undoing && typeof first === 'string' ? first.replace(/\bcommit$/, 'rollback') : first, ...more)) as never
    }
    return client
  }) as never
  return () => {
    pool.connect = connect as never
    undoing = false
  }
}

/** A fingerprint of every row of every table and of the queue, to see that nothing has changed. */
export async function fingerprint({ database }: World): Promise<Record<string, string>> {
  const { rows: tables } = await database.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname = 'voortgang' or (schemaname, tablename) = ('graphile_worker', '_private_jobs') order by 1`,
  )
  const parts = tables.map(
    ({ name }) =>
      `select '${name}' as name, coalesce(md5(string_agg(md5(one::text), '' order by md5(one::text))), '') as hash from ${name} one`,
  )
  const { rows } = await database.query<{ name: string; hash: string }>(parts.join(' union all '))
  return Object.fromEntries(rows.map(({ name, hash }) => [name, hash]))
}
