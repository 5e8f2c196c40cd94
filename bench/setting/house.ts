import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { clock } from '#platform/clock.ts'
import { types } from '#platform/database/connect.ts'
import { startEmbedded } from '#platform/database/embedded.ts'
import { migrate } from '#platform/database/migrate.ts'
import { root } from '#platform/root.ts'
import { multiplyPeople, multiplyTalks } from '#test/many.ts'
import { idFrom } from '../../src/demo/ids.ts'
import { fill } from '../../src/demo/load.ts'

export type House = Awaited<ReturnType<typeof openHouse>>

const tmpfs = 0x01021994
export const organisationId = idFrom('organisation molen')

/** A folder for throw-away data on a real disk: in memory, nothing that waits for the disk can be measured. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'voortgang-bench-'))
  if (statfsSync(folder).type !== tmpfs) return folder
  rmSync(folder, { recursive: true })
  throw new Error(`${tmpdir()} is in memory. Set TMPDIR to a folder on a disk.`)
}

/**
 * PostgreSQL as it comes with Voortgang, as durable as it always is, with the demonstration in it, whose people all have
 * a session; with `large`, its bakery is thirty-one times as large: about a thousand people with ten conversations each.
 */
export async function openHouse({ large }: { large: boolean }) {
  const folder = makeFolder()
  const embedded = await startEmbedded(folder)
  const clear = () => rmSync(folder, { recursive: true, force: true })
  const stop = async () => {
    await embedded.stop()
    clear()
  }
  const connect = (user: string, database = 'voortgang') => ({
    ...embedded.connect(user),
    database,
    types,
    pipeline: true,
  })
  try {
    await migrate(connect('voortgang_owner'))
    await within(connect('postgres'), (client) => settle(client, large))
  } catch (error) {
    await stop()
    throw error
  }
  return {
    folder,
    connect,
    /** Stops PostgreSQL, and leaves the folder to a process of its own. */
    leave: () => embedded.stop(),
    /** Removes the folder, once nobody works in it. */
    clear,
    stop,
  }
}

/** One connection, for as long as `act` takes. */
export async function within<Result>(config: pg.ClientConfig, act: (client: pg.Client) => Promise<Result>) {
  const client = new pg.Client(config)
  await client.connect()
  try {
    return await act(client)
  } finally {
    await client.end()
  }
}

async function settle(client: pg.Client, large: boolean): Promise<void> {
  await client.query('begin; set local synchronous_commit = off')
  await fill(client, clock)
  await client.query('commit; set search_path = voortgang; set synchronous_commit = off')
  if (large) await multiply(client)
  await openSessions(client)
  await client.query('vacuum analyze')
  await client.query('checkpoint')
}

async function multiply(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ id: string }>('select id from persons where organisation_id = $1', [
    organisationId,
  ])
  await multiplyTalks(
    client,
    rows.map(({ id }) => id),
    2,
  )
  await multiplyPeople(client, organisationId, 30)
}

export const tokenOf = (account: string): string => `a-session-of-${account}`

async function openSessions(client: pg.ClientBase): Promise<void> {
  await client.query(
    `insert into sessions (token_hash, account_id, organisation_id, method, created_at, seen_at, expires_at)
     select sha256(convert_to('a-session-of-' || account_id, 'UTF8')), account_id, organisation_id, 'password', now(), now(), 'infinity' from memberships where organisation_id = $1`,
    [organisationId],
  )
}

/** The real process, from what was built, until it says where it runs. */
export async function startProcess(environment: Record<string, string>, program = 'main', given: string[] = []) {
  const child = spawn(process.execPath, [join(root, 'dist/server', `${program}.js`), ...given], {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-4000)))
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()))
  const port = await new Promise<number>((resolve, reject) => {
    let heard = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      heard = (heard + text).slice(-4000)
      const found = /localhost:(\d+)/.exec(heard)
      if (found) resolve(Number(found[1]))
    })
    child.on('exit', () => reject(new Error(`${program} did not start:\n${heard}\n${said}`)))
  })
  const kill = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    await ended
  }
  return { pid: child.pid!, port, kill }
}
