import { afterAll, beforeAll, expect, test } from 'vitest'
import { openHouse, type House } from '../bench/setting/house.ts'
import { doubled, killInTheMiddle, missing } from '../bench/setting/killing.ts'

// The short form of `npm run bench -- kill`: the real process, a real disk, and SIGKILL in the middle of two hundred
// autosaves; once with the process alone, once with its watcher too, so that its PostgreSQL is left behind.

let house: House

beforeAll(async () => {
  house = await openHouse({ large: false })
}, 60_000)
afterAll(() => house.clear())

test('killed in the middle of typing, it loses nothing it acknowledged and keeps nothing twice', async () => {
  const { acknowledged, kept } = await killInTheMiddle(house, 2)

  expect(new Set(acknowledged.map(({ id }) => id)).size).toBeGreaterThanOrEqual(400 - 2 * 5)
  expect(missing(acknowledged, kept)).toEqual([])
  expect(doubled(kept)).toEqual([])

  const neverSent = { id: 'never sent', version: 1, text: 'never sent' }
  expect(missing([...acknowledged, neverSent], kept)).toEqual([neverSent])
  expect(doubled([...kept, kept[0]!])).toEqual([kept[0]])
}, 120_000)
