import { webcrypto } from 'node:crypto'
import { asInstant } from '#kernel/dates.ts'
import { uuidv7 } from '#kernel/ids.ts'
import type { Instant } from '#kernel/schemas.ts'

/** What time it is, and new ids: passed in everywhere, so that a test has its own. */
export type Clock = { now: () => Instant; newId: () => string }

export const clock: Clock = {
  now: () => asInstant(Date.now()),
  newId: () => uuidv7(Date.now(), webcrypto.getRandomValues(new Uint8Array(10))),
}
