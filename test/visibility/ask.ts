import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cast } from '../denial/table.ts'
import { handOver } from '../denial/stages.ts'
import { openWorld, type World } from '../world.ts'
import { look, plant } from './asking.ts'
import { everySight, hasBothKinds, otherThan, whoWrites } from './outside.ts'
import { Tables } from './sight.ts'
import { moments, tellTheStory, type Moment } from './story.ts'
import { visibility } from './table.ts'
import { allowTrials } from './trial.ts'

/** For each line of a table and each moment: the letters of who saw it, or did it. */
type Found = Map<string, Partial<Record<Moment, string>>>

/** The lines of a module in `table.ts`, asked of the database. To be called once, at the top of its `visibility.test.ts`. */
export function askTheTables(module: keyof typeof visibility, prepare?: (world: World) => Promise<void>): void {
  const { inConversation = [], writes = [], elsewhere = [], outside = [], writesOutside = [] } = visibility[module]!
  const staged = new Set([...inConversation, ...writes].map(([name]) => tableOf(name)))
  const seen: Found = new Map()
  const written: Found = new Map()
  const writtenElsewhere: Found = new Map()
  let world: World
  let tables: Tables

  beforeAll(async () => {
    world = await openWorld()
    tables = await Tables.open(world)
    await allowTrials(world)
    await prepare?.(world)
    if (staged.size === 0) return handOver(world)
    const others = [
      await world.conversationOf('sanne'),
      await world.conversationOf('sanne', 'closed'),
      await world.conversationOf('rachid'),
    ]
    await tellTheStory(world, async (moment, conversationId) => {
      await look(world, tables, staged, conversationId, noteIn(seen, moment))
      await plant(world, tables, staged, conversationId, noteIn(written, moment))
      if (moment === 'revealed')
        for (const other of others) await plant(world, tables, staged, other, noteIn(writtenElsewhere, moment))
    })
  }, 120_000)
  afterAll(async () => {
    await tables.close()
    await world.close()
  })

  describe.runIf(staged.size > 0)('in a conversation', () => {
    test.each(inConversation)('%s: %s', (name, who) => expect(cells(seen, name)).toBe(evened(who)))
    test.each(writes)('%s: %s', (name, who) => expect(cells(written, name).replaceAll('·', '–')).toBe(evened(who)))
    test('whoever is not in the table sees nothing and writes nothing', () => {
      const strangers = (found: Found, lines: readonly (readonly [string, string])[]) =>
        [...found.keys()].filter((name) => !lines.some(([line]) => line === name) && /\w/.test(cells(found, name)))
      expect(strangers(seen, inConversation)).toEqual([])
      expect(strangers(written, writes)).toEqual([])
      expect([...writtenElsewhere].map(([name, { revealed }]) => [name, revealed])).toEqual(elsewhere)
    })
  })
  describe.runIf(outside.length > 0)('outside conversations', () => {
    test.each(outside)('%s, as %s: %s those %s', async (...line) => {
      expect(await hasBothKinds(world, line)).toEqual([true, true])
      expect(await otherThan(world, tables, line)).toEqual([])
    })
    test('in another role nobody sees anything of these tables', async () => {
      const listed = outside.flatMap(([table, roles]) => roles.split(' ').map((role) => `${table} ${role}`))
      const found = await everySight(tables, new Set(outside.map(([table]) => table)))
      expect([...found].toSorted()).toEqual(listed.toSorted())
    })
    test.runIf(writesOutside.length > 0)('who is in the table writes, and nobody else', async () => {
      const found = await whoWrites(world, tables, new Set(writesOutside.map(([name]) => tableOf(name))))
      expect(Object.fromEntries(found)).toEqual(Object.fromEntries(writesOutside))
    })
  })
}

/** `insert answers`, `answers of E`, `meetings, as hr`: the table that is asked. */
export const tableOf = (line: string): string => line.replace(/^.*\b(insert|update|delete|in) /, '').split(/[ ,]/)[0]!

const noteIn = (found: Found, moment: Moment) => (name: string, letter: string) => {
  const line = found.get(name) ?? {}
  found.set(name, { ...line, [moment]: inOrder((line[moment] ?? '') + letter) })
}
const order = `${Object.keys(cast).join('')}J`
const inOrder = (letters: string) =>
  [...new Set(letters.match(/.\??/g))]
    .toSorted((one, other) => order.indexOf(one[0]!) - order.indexOf(other[0]!))
    .join('')

/** What was found for a line, as the table writes it. */
const cells = (found: Found, name: string): string => {
  // `look` names every kind of row that there is, also when nobody sees it.
  const rows = found.get(name.replace(/, as \w+$/, ''))
  return moments.map((moment) => found.get(name)?.[moment] || (rows?.[moment] === undefined ? '–' : '·')).join(' ')
}
const evened = (who: string) => who.split(/ +/).join(' ')
