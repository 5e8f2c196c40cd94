import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inConversations } from '../visibility/rows.ts'
import { Tables } from '../visibility/sight.ts'
import { idOf, openWorld, type World } from '../world.ts'
import { keyOf, type Scene } from './acts.ts'
import { employees, happen, history, opening } from './histories.ts'
import { isLapsed, isPeriodOver, sees, type Conversation, type Model, type Role } from './model.ts'
import { modelOf, recordsAbout } from './records.ts'

// Random histories, through the application; then every record about two employees, asked of the tables as everybody
// who can have to do with them, in every role. The oracle (model.ts) must say of each exactly what the tables show.

const everybody =
  'sophie amira esther daan marloes hanneke lucas fatima gerrit carla tim omar thomas naomi peter saskia'.split(' ')
const only = new Set(Object.keys(inConversations))

test('after any history, everybody sees in the tables exactly what the oracle says', async ({ annotate }) => {
  let decisions = 0
  let seenOnes = 0
  const stoodIn = { now: 0, lapsed: 0, closed: 0 }
  await fc.assert(
    fc.asyncProperty(history(40), async (happenings) => {
      const world = await openWorld()
      const tables = await Tables.open(world)
      try {
        const model = await modelOf(world)
        const mine: Conversation[] = []
        const typed: Scene['typed'] = new Map()
        for (const one of opening(happenings)) await happen(world, model, mine, typed, one)
        for (const [number, one] of happenings.entries()) {
          await happen(world, model, mine, typed, one)
          if (number % 20 === 19) {
            const counts = await compare(world, tables, model)
            decisions += counts.decisions
            seenOnes += counts.seen
            for (const c of mine)
              if (c.standsInBy) stoodIn[isLapsed(model, c) ? 'lapsed' : isPeriodOver(model, c) ? 'closed' : 'now']++
          }
        }
      } finally {
        await tables.close()
        await world.close()
      }
    }),
    { seed: 20261124, numRuns: 16, endOnFailure: true },
  )
  await annotate(`${decisions} decisions compared, ${seenOnes} of them «sees it»`)
  expect(decisions).toBeGreaterThan(100_000)
  // Somebody stood in, and the period was over, or this proves nothing about it.
  expect(Object.values(stoodIn).filter((times) => times === 0)).toEqual([])
}, 300_000)

async function compare(world: World, tables: Tables, model: Model): Promise<{ decisions: number; seen: number }> {
  model.now = new Date(world.clock.now())
  model.today = world.clock.now().slice(0, 10)
  const records = await recordsAbout(world, tables, employees.map(idOf))
  const wrong: string[] = []
  let seenOnes = 0
  for (const key of everybody)
    for (const role of ['person', 'hr', 'administrator'] satisfies Role[]) {
      const seen = await tables.seenBy(key, role, only)
      for (const record of records) {
        const expected = sees(model, idOf(key), role, record)
        if (expected) seenOnes++
        if (expected !== seen.has(record.row))
          wrong.push(
            `${key}, as ${role}: ${record.row} is ${expected ? 'hidden' : 'seen'} (${stageOf(model, record.conversation)})`,
          )
      }
    }
  expect(wrong.slice(0, 10)).toEqual([])
  return { decisions: records.length * everybody.length * 3, seen: seenOnes }
}

const stageOf = ({ conversations }: Model, id: string | null) => {
  const c = id === null ? undefined : conversations.get(id)
  return c ? `${c.stage}, of ${keyOf(c.employee)} with ${keyOf(c.manager)}` : 'no conversation'
}
