import { createHash } from 'node:crypto'
import { mkdirSync, rmdirSync, rmSync, statSync } from 'node:fs'
import { createConnection, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Refusal } from '../refusal.ts'

/**
 * Makes this process the only one on a data folder, and answers those who come after with who holds it.
 * It listens on a socket, not in a file: a dead process cannot answer, so nothing is stolen and nothing goes stale.
 * In: the folder, and what to say of this process. Throws a `Refusal` that names the holder.
 */
export async function holdFolder(folder: string, about: () => string): Promise<() => Promise<void>> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const path = holderSocket(folder)
  const server = createServer((socket) => socket.on('error', () => undefined).end(`process ${process.pid}${about()}`))
  await oneAtATime(path, folder, async () => {
    const holder = await ask(path)
    if (holder !== undefined)
      throw new Refusal(
        `The data folder ${folder} is in use by ${holder}. Stop that one first, or set VOORTGANG_DATA to another folder.`,
      )
    rmSync(path, { force: true })
    await listen(server, path)
  })
  return async () => {
    await new Promise((done) => server.close(done))
    rmSync(path, { force: true })
  }
}

/** Between finding nobody and answering oneself, nobody else may look: they would find nobody, too. */
async function oneAtATime(path: string, folder: string, take: () => Promise<void>): Promise<void> {
  const turn = `${path}.turn`
  for (let tried = 0; ; tried++) {
    try {
      mkdirSync(turn)
      break
    } catch {
      if (tried > 0 || !isLeftBehind(turn))
        throw new Refusal(`The data folder ${folder} is being started by another process at this moment.`)
      rmSync(turn, { recursive: true, force: true })
    }
  }
  try {
    await take()
  } finally {
    rmdirSync(turn)
  }
}

/** A turn takes milliseconds; one of a minute ago is of a process that died in it. */
function isLeftBehind(turn: string): boolean {
  return Date.now() - (statSync(turn, { throwIfNoEntry: false })?.mtimeMs ?? 0) > 60_000
}

/** A socket path may be 107 bytes; for a folder too deep for that, a short name that only this user can reach. */
function holderSocket(folder: string): string {
  const usual = join(folder, 'holder.sock')
  if (Buffer.byteLength(usual) <= 100) return usual
  const me = process.getuid?.() ?? 0
  const short = join(tmpdir(), `voortgang-${me}`)
  mkdirSync(short, { recursive: true, mode: 0o700 })
  if (statSync(short).uid !== me)
    throw new Refusal(
      `The folder ${short} belongs to another user. Remove it, or set VOORTGANG_DATA to a shorter path.`,
    )
  return join(short, `${createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 24)}.sock`)
}

function ask(path: string): Promise<string | undefined> {
  return new Promise((answer) => {
    const socket = createConnection(path)
    let said = ''
    socket.setTimeout(2000, () => (socket.destroy(), answer('a process that does not answer')))
    socket.on('data', (data) => (said += data.toString()))
    socket.on('end', () => answer(said || 'another process'))
    socket.on('error', () => answer(undefined))
  })
}

function listen(server: Server, path: string): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(path, done)
    server.unref()
  })
}
