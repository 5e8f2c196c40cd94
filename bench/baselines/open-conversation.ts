import { readFileSync } from 'node:fs'
import fastify from 'fastify'
import pg from 'pg'

export type Statement = { name: string; text: string; values: unknown[] }
/** What one request sent to the database, and what it answered. Statements of one step went out together. */
export type Recording = { steps: Statement[][]; answer: unknown }

/**
 * Takes the wall away: this database has one organisation, every table is open to its owner, and every index that begins
 * with the organisation has a twin without it, as the tables of one organisation would have.
 */
export async function takeTheWallAway(client: pg.ClientBase, organisation: string): Promise<void> {
  await client.query(`set session_replication_role = replica`)
  await client.query(`delete from voortgang.organisations where id <> $1`, [organisation])
  await client.query(`do $$ declare one record; begin
    for one in select attrelid::regclass as name from pg_attribute join pg_class on pg_class.oid = attrelid
               where relnamespace = 'voortgang'::regnamespace and relkind = 'r' and attname = 'organisation_id' loop
      execute format('delete from %s where organisation_id not in (select id from voortgang.organisations)', one.name);
    end loop;
    for one in select oid::regclass as name from pg_class where relnamespace = 'voortgang'::regnamespace and relkind = 'r' loop
      execute format('alter table %s no force row level security, disable row level security', one.name);
    end loop;
    for one in select indexdef from pg_indexes where schemaname = 'voortgang' and indexdef like '%(organisation_id, %' and indexdef like '%btree%' loop
      execute regexp_replace(replace(one.indexdef, '(organisation_id, ', '('), '^create (unique )?index \\S+', 'create index', 'i');
    end loop;
  end $$; grant execute on all functions in schema app to voortgang_owner`)
  await client.query('vacuum analyze')
  await client.query('checkpoint')
}

/** A bare route: the same statements as the owner of the tables, and the same answer, with nothing around them. */
export async function serveBare(file: string, database: pg.PoolConfig): Promise<void> {
  const recordings = JSON.parse(readFileSync(file, 'utf8')) as Recording[]
  const pool = new pg.Pool({ ...database, max: 16, pipeline: true })
  const app = fastify({ logger: false })
  app.get('/:number', async (request) => {
    const { steps, answer } = recordings[Number((request.params as { number: string }).number)]!
    const client = await pool.connect()
    try {
      for (const step of steps) await Promise.all(step.map((statement) => client.query(statement)))
    } finally {
      client.release()
    }
    return answer
  })
  await app.listen({ host: '127.0.0.1', port: 0 })
  console.log(`The baseline runs at http://localhost:${(app.server.address() as { port: number }).port}`)
}
