import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runMigrations } from 'graphile-worker'
import pg from 'pg'
import { Refusal } from '../refusal.ts'
import { root } from '../root.ts'

const folder = join(root, 'database', 'migrations')

type Migration = { number: number; name: string; sql: string; sha256: string }

function migrationsOnDisk(): Migration[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .toSorted()
    .map((name) => {
      const sql = readFileSync(join(folder, name), 'utf8')
      return { number: Number(name.slice(0, 4)), name, sql, sha256: createHash('sha256').update(sql).digest('hex') }
    })
}

/**
 * Brings the database to the newest version: each migration once, in order, in a transaction of its own; several
 * processes at once take turns. In: settings with which the owner connects. Out: the names of those that were run.
 */
export async function migrate(owner: pg.ClientConfig): Promise<string[]> {
  const client = new pg.Client(owner)
  await client.connect()
  try {
    await client.query(`select pg_advisory_lock(hashtext('voortgang migrations'))`)
    await client.query(`create schema if not exists app`)
    await client.query(
      `create table if not exists app.migrations (number integer primary key, name text not null, sha256 text not null, applied_at timestamptz not null default now())`,
    )
    const pending = await findPending(client)
    for (const migration of pending) await apply(client, migration)
    await migrateQueue(owner)
    return pending.map(({ name }) => name)
  } finally {
    await client.end()
  }
}

/** Throws a `Refusal` when this database has had other migrations than this version of Voortgang has. */
async function findPending(client: pg.ClientBase): Promise<Migration[]> {
  const { rows } = await client.query<Migration>('select number, name, sha256 from app.migrations order by number')
  const here = migrationsOnDisk()
  const newer = rows.filter(({ number }) => !here.some((migration) => migration.number === number))
  if (newer.length > 0)
    throw new Refusal(
      `This database was brought up to date by a newer version of Voortgang: this one does not know ${newer.map(({ name }) => name).join(', ')}. Install that version, or restore a backup of before.`,
    )
  const done = new Map(rows.map((row) => [row.number, row]))
  return here.filter((migration) => {
    const earlier = done.get(migration.number)
    if (earlier && earlier.sha256 !== migration.sha256)
      throw new Refusal(
        `Migration ${migration.name} was changed after it was run on this database. Migrations are only ever added; put the file back as it was.`,
      )
    return !earlier
  })
}

async function apply(client: pg.Client, { number, name, sql, sha256 }: Migration): Promise<void> {
  await client.query('begin')
  try {
    await client.query(sql)
    await client.query('insert into app.migrations (number, name, sha256) values ($1, $2, $3)', [number, name, sha256])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`Migration ${name} failed: ${(error as Error).message}`, { cause: error })
  }
}

/** The tables of the job queue are graphile-worker's own, and belong to the role that works in it. */
async function migrateQueue(owner: pg.ClientConfig): Promise<void> {
  const pool = new pg.Pool({ ...owner, max: 1, options: '-c role=voortgang_job' })
  try {
    await runMigrations({ pgPool: pool })
  } finally {
    await pool.end()
  }
}

/** The names of migrations that this database has not had. In: any connection that may read `app.migrations`. */
export async function pendingMigrations(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ there: boolean }>(`select to_regclass('app.migrations') is not null as there`)
  if (!rows[0]!.there) return migrationsOnDisk().map(({ name }) => name)
  return (await findPending(client)).map(({ name }) => name)
}
