import { createHash } from 'node:crypto'
import { plusMinutes } from '#kernel/dates.ts'
import { uuidv7 } from '#kernel/ids.ts'
import type { Instant } from '#kernel/schemas.ts'
import type { Clock } from '#platform/clock.ts'

export type TestClock = Clock & {
  later: (by: { minutes?: number; days?: number }) => void
  set: (moment: string) => void
}

/** Tuesday 24 November 2026, eleven in the morning in the Netherlands; it stands still until a test moves it. Ids come in order. */
export function testClock(seed = 'tests', start = '2026-11-24T10:00:00.000Z'): TestClock {
  let now = start as Instant
  let made = 0
  return {
    now: () => now,
    newId: () => uuidv7(Date.parse(now) + (made++ % 1000), createHash('sha256').update(`${seed} ${made}`).digest()),
    later: ({ minutes = 0, days = 0 }) => (now = plusMinutes(now, minutes + days * 24 * 60)),
    set: (moment) => (now = moment as Instant),
  }
}
