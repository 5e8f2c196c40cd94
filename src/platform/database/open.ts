import pg from 'pg'
import type { Configuration } from '../configuration.ts'
import { errorFacts, type Log } from '../log.ts'
import { Refusal } from '../refusal.ts'
import { makePool } from './connect.ts'
import { startEmbedded, type Embedded } from './embedded.ts'
import { checkLogin, checkServer, checkWalls } from './guard.ts'
import { migrate, pendingMigrations } from './migrate.ts'

export type Opened = {
  /** For requests: logs in as the application. */
  pool: pg.Pool
  /** The same, as settings for connections of their own (the queue, the listener). */
  app: pg.ClientConfig
  /** The embedded PostgreSQL, when it is ours. */
  embedded: Embedded | undefined
  close: () => Promise<void>
}

/**
 * Opens the database: the embedded one, or the server of DATABASE_URL; brings it up to date with the owner's
 * connection, which is then closed; and refuses it when it cannot keep its secrets.
 */
export async function openDatabase(configuration: Configuration, log: Log): Promise<Opened> {
  const embedded = configuration.databaseUrl
    ? undefined
    : await startEmbedded(configuration.dataFolder, { postgresBin: configuration.postgresBin })
  try {
    const owner = embedded
      ? embedded.connect('voortgang_owner')
      : configuration.databaseOwnerUrl
        ? serverAt(configuration.databaseOwnerUrl)
        : undefined
    const app = embedded ? embedded.connect('voortgang_app') : serverAt(configuration.databaseUrl!)
    const client = await connect(app)
    try {
      await checkServer(client)
      await checkLogin(client)
      if (owner) await migrateAsOwner(owner)
      else await refuseWhenBehind(client)
      await checkWalls(client)
    } finally {
      await client.end()
    }
    const pool = makePool(app, (error) => log('warn', 'a database connection was lost', errorFacts(error)))
    return { pool, app, embedded, close: async () => (await pool.end(), await embedded?.stop()) }
  } catch (error) {
    await embedded?.stop()
    throw error
  }
}

/** What roles.sql sets for the role, said again for a login with another name. */
export const serverAt = (connectionString: string): pg.ClientConfig => ({
  connectionString,
  options: '-c search_path=voortgang -c timezone=UTC',
})

export async function connect(config: pg.ClientConfig): Promise<pg.Client> {
  const client = new pg.Client({ ...config, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return client
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    const name = config.connectionString ? new URL(config.connectionString) : undefined
    const place = name ? `${name.hostname}:${name.port || 5432}${name.pathname}` : 'the embedded database'
    const what: Record<string, string> = {
      ECONNREFUSED: 'nobody listens there: is the server running, are host and port right?',
      ENOTFOUND: 'that host is not known: is its name right?',
      EAI_AGAIN: 'that host is not known: is its name right?',
      '28P01': `the password for ${name?.username} is not right.`,
      '28000': `the server does not let ${name?.username} in from here (pg_hba.conf).`,
      '3D000': 'there is no such database on that server.',
    }
    throw new Refusal(`No connection to PostgreSQL at ${place}: ${what[code ?? ''] ?? message}`)
  }
}

async function migrateAsOwner(owner: pg.ClientConfig): Promise<void> {
  await (await connect(owner)).end()
  await migrate(owner)
}

async function refuseWhenBehind(client: pg.Client): Promise<void> {
  const pending = await pendingMigrations(client).catch((error: unknown) => {
    if ((error as { code?: string }).code === '42501')
      throw new Refusal(
        'This database is not one of Voortgang, or its login may not see it. Give the owner’s address in DATABASE_OWNER_URL, so that it can be set up.',
      )
    throw error
  })
  if (pending.length > 0)
    throw new Refusal(
      `The database has not had these migrations: ${pending.join(', ')}. Give the owner’s address in DATABASE_OWNER_URL and start again.`,
    )
}
