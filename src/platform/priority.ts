import { readFileSync, readlinkSync, writeFileSync } from 'node:fs'
import { setPriority } from 'node:os'
import type pg from 'pg'

// Work that nobody waits for goes when nothing else wants the processor. On Linux a thread can say so of itself, and this
// process of the PostgreSQL processes that work for it on the same machine, as the same user. Elsewhere it changes nothing.

/** How far back: from 10 on, somebody else who wants a processor gets nine tenths of it (sched(7), `nice`). */
const back = 10

/** From now on this thread lets the others go first. */
export function stepBack(): void {
  if (process.platform !== 'linux') return
  quietly(() => setPriority(Number(readlinkSync('/proc/thread-self').split('/').at(-1)), back))
}

/** From now on, and for as long as it is open, this connection lets the others go first. */
export function sendBack(client: pg.ClientBase, user: string): void {
  const { processID: id } = client as pg.ClientBase & { processID?: number }
  if (process.platform !== 'linux' || !id) return
  quietly(() => {
    // With a server on another machine, that number is another program's here.
    if (!readFileSync(`/proc/${id}/cmdline`, 'latin1').startsWith(`postgres: ${user} `)) return
    setPriority(id, back)
    // Where each session is a group of its own, priority counts between groups.
    writeFileSync(`/proc/${id}/autogroup`, String(back))
  })
}

function quietly(act: () => void): void {
  try {
    act()
  } catch {
    // Not ours to send back: then it goes as everything else does.
  }
}
