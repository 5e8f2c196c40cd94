import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { seeded } from './figure.ts'
import { startProcess, within, type House } from './house.ts'
import { Wire } from './wire.ts'
import { edit, writersOf, type Writer } from './writers.ts'

// People type, and the process is killed while they do. What it said was saved must be there afterwards, once.

type Edit = { id: string; version: number; text: string }
type Desk = Writer & { wire: Wire; acknowledged: Edit[]; underWay: { id: string; text: string } | undefined }
export type Kept = { edit_id: string; version: number; text: string }

const writers = 5
const editsARound = 200

/**
 * `rounds` times: five people save two hundred edits between them; somewhere in the middle the process gets a SIGKILL
 * (every other time its watcher too, which leaves its PostgreSQL behind), is started again on the same folder, and
 * everybody goes on as a browser does: what was under way is sent again with the id it had, and so is, once more,
 * the last edit that was acknowledged. Out: every edit that was acknowledged, and every one that the tables hold.
 */
export async function killInTheMiddle(house: House, rounds: number): Promise<{ acknowledged: Edit[]; kept: Kept[] }> {
  const random = seeded(7)
  const people = await writersOf(house, writers)
  await house.leave()
  const environment = { VOORTGANG_DATA: house.folder }
  let running = await startProcess(environment)
  const desks: Desk[] = await Promise.all(
    people.map(async (writer) => ({
      ...writer,
      wire: await Wire.open(running.port),
      acknowledged: [],
      underWay: undefined,
    })),
  )
  try {
    for (let round = 0; round < rounds; round++) {
      const killedAt = Math.floor(editsARound * (0.2 + 0.6 * random()))
      const before = await typeUntil(desks, killedAt, () => {
        if (round % 2 === 1) for (const child of childrenOf(running.pid)) process.kill(child, 'SIGKILL')
        process.kill(running.pid, 'SIGKILL')
      })
      await running.kill('SIGKILL')
      running = await startProcess(environment)
      await Promise.all(
        desks.map(async (desk) => {
          desk.wire = await Wire.open(running.port)
          await sendAgain(desk)
        }),
      )
      await typeUntil(desks, editsARound - before)
    }
    const kept = await within(house.connect('postgres'), (client) =>
      client.query<Kept>(
        `select edit_id, version, value ->> 'text' as text from voortgang.answers where field = 'points' and (author_id, conversation_id) in (select * from unnest($1::uuid[], $2::uuid[]))`,
        [desks.map(({ person }) => person), desks.map(({ conversation }) => conversation)],
      ),
    )
    return { acknowledged: desks.flatMap(({ acknowledged }) => acknowledged), kept: kept.rows }
  } finally {
    for (const { wire } of desks) wire.close()
    await running.kill('SIGTERM')
  }
}

/** Everybody types until `howMany` edits are acknowledged, or nobody answers any more. Out: how many were. */
async function typeUntil(desks: Desk[], howMany: number, then?: () => void): Promise<number> {
  let acknowledged = 0
  await Promise.all(
    desks.map(async (desk) => {
      while (acknowledged < howMany) {
        desk.underWay ??= { id: randomUUID(), text: `${desk.person} ${randomUUID()}` }
        // One edit after the other, as somebody types.
        if (!(await send(desk, desk.underWay))) return
        if (++acknowledged === howMany) then?.()
      }
    }),
  )
  return acknowledged
}

/** Sends one edit. Out: whether it was acknowledged; not, when the process is no longer there. */
async function send(desk: Desk, { id, text }: { id: string; text: string }): Promise<boolean> {
  const answer = await desk.wire.ask(edit(desk, text, id)).catch(() => undefined)
  if (!answer) return false
  if (answer.status !== 200) throw new Error(`${answer.status}: ${answer.body.toString()}`)
  const { version } = JSON.parse(answer.body.toString()) as { version: number }
  desk.acknowledged.push({ id, version, text })
  desk.base = version
  desk.underWay = undefined
  return true
}

async function sendAgain(desk: Desk): Promise<void> {
  const last = desk.acknowledged.at(-1)
  if (last) {
    const { base } = desk
    desk.base = last.version - 1
    const { underWay } = desk
    await send(desk, last)
    Object.assign(desk, { base, underWay })
  }
  if (desk.underWay) await send(desk, desk.underWay)
}

/** Edits that were acknowledged and are not there as they were typed, under the version that was said. */
export const missing = (acknowledged: Edit[], kept: Kept[]): Edit[] => {
  const there = new Map(kept.map((one) => [one.edit_id, one]))
  return acknowledged.filter(({ id, version, text }) => {
    const found = there.get(id)
    return found?.version !== version || found.text !== text
  })
}

/** Edits that are there more than once. */
export const doubled = (kept: Kept[]): Kept[] => {
  const seen = new Set<string>()
  return kept.filter(({ edit_id: id, text }) => {
    const again = seen.has(id) || seen.has(text)
    seen.add(id).add(text)
    return again
  })
}

/** The shell that watches over PostgreSQL; nobody can be asked for it where there is no /proc. */
function childrenOf(parent: number): number[] {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
        return Number(fields.slice(fields.lastIndexOf(')') + 2).split(' ')[1]) === parent
      } catch {
        return false
      }
    })
}
