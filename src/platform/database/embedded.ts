import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { Refusal } from '../refusal.ts'
import { root } from '../root.ts'
import { findBinaries, type Binaries } from './binaries.ts'

export type Embedded = {
  /** Connection settings for a role of this database; nobody but this operating-system user reaches the socket. */
  connect: (user: string) => pg.ClientConfig
  /** Stops PostgreSQL and waits until it is down. */
  stop: () => Promise<void>
  /** Resolves when PostgreSQL has ended, asked or not. */
  ended: Promise<void>
}

type Options = {
  postgresBin?: string | undefined
  /** Settings for `postgres -c`. Tests switch durability off here; nothing else does. */
  settings?: Record<string, string>
}

/**
 * Starts PostgreSQL on `<folder>/postgres`, making that cluster with its roles and its database when it is new.
 * A PostgreSQL that was left behind in this folder by a process that died is stopped first.
 */
export async function startEmbedded(folder: string, { postgresBin, settings = {} }: Options = {}): Promise<Embedded> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const binaries = findBinaries(folder, postgresBin)
  if (binaries.as) chownSync(folder, binaries.as.uid, binaries.as.gid)
  const cluster = join(folder, 'postgres')
  await stopOrphan(cluster)
  if (!existsSync(join(cluster, 'PG_VERSION'))) makeCluster(binaries, cluster, settings.fsync === 'off')

  const { socket, forget } = socketFolder(folder, binaries)
  const server = launch(binaries, cluster, socket, settings)
  const connect = (user: string): pg.ClientConfig => ({ host: socket, user, database: 'voortgang' })
  await ready(server, { ...connect('postgres'), database: 'postgres' })
  await makeDatabase({ ...connect('postgres'), database: 'postgres' })
  return { connect, stop: async () => (await stop(server), forget()), ended: server.ended }
}

/** Makes the cluster beside its place and moves it there when it is whole: half a cluster is never taken for one. */
function makeCluster(binaries: Binaries, cluster: string, quick: boolean): void {
  const building = `${cluster}.new`
  rmSync(building, { recursive: true, force: true })
  const [command, ...rest] = [
    ...binaries.before,
    join(binaries.bin, 'initdb'),
    '-D',
    building,
    '-U',
    'postgres',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--locale-provider=builtin',
    '--locale=C.UTF-8',
    '--data-checksums',
    ...(quick ? ['--no-sync'] : []),
  ]
  const made = spawnSync(command!, rest, { encoding: 'utf8', ...binaries.as })
  if (made.status !== 0)
    throw new Refusal(`PostgreSQL could not make a database in ${cluster}:\n${made.stderr || made.error?.message}`)
  renameSync(building, cluster)
}

/** A socket's path may be 107 bytes long; in a deep folder it goes to a short one of its own. */
function socketFolder(folder: string, binaries: Binaries): { socket: string; forget: () => void } {
  const usual = join(folder, 'run')
  const fits = Buffer.byteLength(join(usual, '.s.PGSQL.5432')) <= 100
  const socket = fits ? usual : mkdtempSync(join(tmpdir(), 'voortgang-'))
  mkdirSync(socket, { recursive: true, mode: 0o700 })
  if (binaries.as) chownSync(socket, binaries.as.uid, binaries.as.gid)
  return { socket, forget: () => void (fits || rmSync(socket, { recursive: true, force: true })) }
}

type Server = { shell: ChildProcess; ended: Promise<void>; said: () => string; hasEnded: () => boolean }

/**
 * PostgreSQL runs below a shell that holds a pipe of this process. When this process ends, however it ends, the pipe
 * closes and the shell stops PostgreSQL. Its own process group keeps Ctrl-C in the terminal for us.
 */
function launch(binaries: Binaries, cluster: string, socket: string, settings: Record<string, string>): Server {
  const options = {
    listen_addresses: '',
    unix_socket_directories: socket,
    unix_socket_permissions: '0700',
    log_parameter_max_length: '0',
    log_parameter_max_length_on_error: '0',
    log_min_error_statement: 'panic',
    max_connections: '60',
    ...settings,
  }
  const command = [
    ...binaries.before,
    join(binaries.bin, 'postgres'),
    '-D',
    cluster,
    ...Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]
  const lifeline = '"$@" & child=$!; cat >/dev/null; kill -INT $child 2>/dev/null; wait $child'
  const shell = spawn('sh', ['-c', lifeline, 'voortgang-postgres', ...command], {
    stdio: ['pipe', 'ignore', 'pipe'],
    detached: true,
    ...binaries.as,
  })
  let said = ''
  let over = false
  shell.stderr.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-4000)))
  // The shell waits for our pipe, so a PostgreSQL that ends by itself is noticed by its closing the pipe it writes to.
  const ended = new Promise<void>((resolve) => {
    shell.stderr.on('close', () => ((over = true), shell.stdin.end(), resolve()))
    shell.on('error', () => ((over = true), resolve()))
  })
  shell.stdin.on('error', () => undefined)
  return { shell, ended, said: () => said, hasEnded: () => over }
}

async function ready(server: Server, config: pg.ClientConfig): Promise<void> {
  for (let waited = 0; waited < 30_000; waited += 15) {
    if (server.hasEnded()) throw new Refusal(`PostgreSQL did not start:\n${server.said()}`)
    if ((await answers(config)) === 'open') return
    await new Promise((resolve) => setTimeout(resolve, 15))
  }
  throw new Refusal(`PostgreSQL was not ready within 30 seconds:\n${server.said()}`)
}

/** Whether a server is open at this place, is there and lets nobody in (it starts or stops), or is not there. */
async function answers(config: pg.ClientConfig): Promise<'open' | 'busy' | 'gone'> {
  const client = new pg.Client(config)
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.end()
    return 'open'
  } catch (error) {
    return (error as { code?: string }).code === '57P03' ? 'busy' : 'gone'
  }
}

async function makeDatabase(config: pg.ClientConfig): Promise<void> {
  const client = new pg.Client(config)
  await client.connect()
  try {
    const { rowCount } = await client.query(`select from pg_database where datname = 'voortgang'`)
    if (rowCount) return
    await client.query(readFileSync(join(root, 'database', 'roles.sql'), 'utf8'))
    await client.query('create database voortgang owner voortgang_owner')
  } finally {
    await client.end()
  }
}

async function stop(server: Server): Promise<void> {
  server.shell.stdin!.end()
  await server.ended
}

/**
 * Stops a PostgreSQL whose Voortgang died, and waits until it is down; it may be on its way there already, or have died
 * itself. The holder of the folder is asked first (see holder.ts), so whoever is in the pid file belongs to nobody.
 */
async function stopOrphan(cluster: string): Promise<void> {
  const file = join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return
  const [line, , , , socket] = readFileSync(file, 'utf8').split('\n')
  const pid = Number(line)
  const there = socket ? await answers({ host: socket, user: 'postgres', database: 'postgres' }) : 'gone'
  if (there !== 'gone') send(pid, 'SIGINT')
  // Who does not answer is just going, or went long ago and its number is another program's now.
  const patience = there === 'gone' ? 1_000 : 30_000
  for (let waited = 0; waited < patience && existsSync(file) && send(pid, 0); waited += 20)
    await new Promise((resolve) => setTimeout(resolve, 20))
}

/** Sends a signal to a process; says whether that process is there. */
function send(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
