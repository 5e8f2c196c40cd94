import { createHash } from 'node:crypto'
import { Socket } from 'node:net'
import pg from 'pg'
import { asInstant } from '#kernel/dates.ts'
import { sendBack } from '../priority.ts'

/** How values of PostgreSQL arrive: moments and days as text in our own form, counts and measures as numbers. */
const parsers: Record<number, (text: string) => unknown> = {
  20: Number, // int8
  1700: Number, // numeric
  1082: (text) => text, // date
  1184: (text) => asInstant(text), // timestamptz
}
export const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => (parsers[oid] ?? pg.types.getTypeParser(oid, format)) as (value: string) => unknown,
}

/** Sends what is written in one turn of the event loop at once: statements that go out together leave in one packet. */
class Gathering extends Socket {
  override uncork(): void {
    process.nextTick(() => super.uncork())
  }
}

/** Statements that do not wait for one another go out together, in one round trip, and are carried out in turn. */
export function makePool(config: pg.PoolConfig, onLost: (error: Error) => void): pg.Pool {
  const pool = new pg.Pool({
    max: 16,
    connectionTimeoutMillis: 10_000,
    pipeline: true,
    stream: () => new Gathering(),
    ...config,
    types,
  })
  // A connection that breaks while nobody uses it: the pool replaces it; a query that needs it fails by itself.
  pool.on('error', onLost)
  return pool
}

/** Connections for what takes long and nobody waits for: few, apart from those of requests, and last in turn. */
export function makeAside(app: pg.ClientConfig, onLost: (error: Error) => void): pg.Pool {
  const pool = makePool({ ...app, max: 3 }, onLost)
  pool.on('connect', (client) => sendBack(client, client.user ?? ''))
  return pool
}

const names = new Map<string, string>()

/** The name under which a statement is prepared once per connection. Our statements are a closed set of texts. */
export function preparedName(sql: string): string {
  let name = names.get(sql)
  if (!name) names.set(sql, (name = createHash('sha256').update(sql).digest('base64url').slice(0, 20)))
  return name
}
