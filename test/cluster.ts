import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { types } from '#platform/database/connect.ts'
import { startEmbedded, type Embedded } from '#platform/database/embedded.ts'
import { migrate } from '#platform/database/migrate.ts'
import { fill } from '../src/demo/load.ts'
import { people } from '../src/demo/ids.ts'
import { buildServer, buildWeb, root } from '../scripts/build.mjs'
import { tokenHashFor } from './tokens.ts'
import { testClock } from './clock.ts'

declare module 'vitest' {
  interface ProvidedContext {
    socket: string
  }
}

/**
 * One throw-away PostgreSQL for all tests, in memory where that is possible. The demonstration is loaded into it once,
 * as seen from the clock of the tests; every test file works on a copy of its own.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // The PDF worker and the programs run as built; the screens need only be there.
  await buildServer()
  if (!existsSync(join(root, 'dist', 'web', 'index.html'))) await buildWeb()
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'voortgang-test-'))
  const embedded = await startEmbedded(folder, {
    settings: {
      fsync: 'off',
      synchronous_commit: 'off',
      full_page_writes: 'off',
      max_connections: '200',
      shared_buffers: '64MB',
    },
  })
  const stop = async () => {
    await embedded.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await prepare(embedded)
  } catch (error) {
    await stop()
    throw error
  }
  project.provide('socket', String(embedded.connect('postgres').host))
  return stop
}

async function prepare(embedded: Embedded): Promise<void> {
  await migrate(embedded.connect('voortgang_owner'))
  const client = new pg.Client({ ...embedded.connect('postgres'), types, pipeline: true })
  await client.connect()
  // Also when it fails: a connection that is still there hides, by its own end, what was wrong.
  try {
    await load(client)
  } finally {
    await client.end()
  }
}

async function load(client: pg.Client): Promise<void> {
  await client.query('begin')
  await fill(client, testClock())
  const sessions = Object.values(people).map(({ key, accountId, organisationId }) => ({
    token: tokenHashFor(key).toString('hex'),
    account: accountId,
    organisation: organisationId,
  }))
  await client.query(
    `insert into voortgang.sessions (token_hash, account_id, organisation_id, method, created_at, seen_at, expires_at)
     select decode(one ->> 'token', 'hex'), (one ->> 'account')::uuid, (one ->> 'organisation')::uuid, 'password', now(), 'infinity', 'infinity' from jsonb_array_elements($1) one`,
    [JSON.stringify(sessions)],
  )
  // Mail of before the tests is nobody's business in them.
  await client.query('commit')
  await client.query('truncate graphile_worker._private_jobs')
  await client.query('vacuum analyze')
}
