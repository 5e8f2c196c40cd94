import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { findBinaries } from '#platform/database/binaries.ts'
import { root } from '#platform/root.ts'

const passwords = { postgres: 'van-de-beheerder', voortgang_owner: 'van-de-eigenaar', voortgang_app: 'van-de-app' }
type Login = keyof typeof passwords

/** A PostgreSQL server as an operator has one: over TCP, with passwords, and with the roles that roles.sql makes. */
export async function startOwnServer() {
  const folder = mkdtempSync(join(tmpdir(), 'voortgang-server-'))
  const { bin, before, as } = findBinaries(folder, undefined)
  const cluster = join(folder, 'cluster')
  writeFileSync(join(folder, 'password'), passwords.postgres)
  const [make, ...how] = [
    ...before,
    join(bin, 'initdb'),
    '-D',
    cluster,
    '-U',
    'postgres',
    '-A',
    'scram-sha-256',
    '-N',
    '-E',
    'UTF8',
    '--no-locale',
  ]
  const made = spawnSync(make, [...how, '--pwfile', join(folder, 'password')], { encoding: 'utf8', ...as })
  if (made.status !== 0) throw new Error(made.stderr)
  const port = await freePort()
  const [run, ...rest] = [
    ...before,
    join(bin, 'postgres'),
    '-D',
    cluster,
    '-h',
    '127.0.0.1',
    '-p',
    String(port),
    '-k',
    '',
  ]
  const server = spawn(run, [...rest, '-c', 'fsync=off', '-c', 'max_connections=60'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    ...as,
  })
  await new Promise<void>((resolve, reject) => {
    let said = ''
    server.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text
      if (said.includes('ready to accept connections')) resolve()
    })
    server.on('exit', () => reject(new Error(said)))
  })

  const url = (login: Login, database: string, password = passwords[login]) =>
    `postgres://${login}:${password}@127.0.0.1:${port}/${database}`
  const administer = async (sql: string, database = 'postgres') => {
    const client = new pg.Client({ connectionString: url('postgres', database) })
    await client.connect()
    try {
      await client.query(sql)
    } finally {
      await client.end()
    }
  }
  await administer(readFileSync(join(root, 'database', 'roles.sql'), 'utf8'))
  for (const role of ['voortgang_owner', 'voortgang_app'] as const)
    await administer(`alter role ${role} password '${passwords[role]}'`)
  return {
    port,
    url,
    administer,
    /** Makes a database that belongs to voortgang_owner; the environment with which Voortgang starts on it. */
    newDatabase: async (name: string) => {
      await administer(`create database ${name} owner voortgang_owner`)
      return { DATABASE_URL: url('voortgang_app', name), DATABASE_OWNER_URL: url('voortgang_owner', name) }
    },
    stop: async () => {
      server.kill('SIGINT')
      await once(server, 'close')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}
