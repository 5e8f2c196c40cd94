import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Decision } from '#kernel/decision.ts'
import { lifecycle, type Stage } from '#modules/conversations/lifecycle.ts'
import { openWorld, type World } from '../world.ts'
import { acts, keyOf, type ActName, type Scene } from './acts.ts'
import { happen, history, opening } from './histories.ts'
import type { Conversation } from './model.ts'
import { modelOf } from './records.ts'

const stages = Object.keys(lifecycle) as Stage[]
const leadsTo = (from: Stage, to: Stage) => Object.values<Stage>(lifecycle[from]).includes(to)

describe('the database follows lifecycle.ts', () => {
  let world: World
  beforeAll(async () => {
    world = await openWorld()
  })
  afterAll(() => world.close())

  test.each(stages.flatMap((from) => stages.filter((to) => to !== from).map((to) => [from, to] as const)))(
    'from %s to %s',
    async (from, to) => {
      expect(await goes(from, to)).toBe(leadsTo(from, to))
    },
  )

  test.each(['closed', 'cancelled'] as const)('nothing about a conversation that is %s changes', async (stage) => {
    await expect(inVain(stage, `update conversations set starts_at = starts_at`)).rejects.toThrow('does not change')
  })

  test('preparations that were opened stay open, as of that moment', async () => {
    const wanted = `update conversations set revealed_at = now()`
    await expect(inVain('recorded', wanted)).rejects.toThrow('stay open')
  })

  const goes = (from: Stage, to: Stage) =>
    inVain(from, `update conversations set ${columnsOf(to)}`).then(
      () => true,
      (error: unknown) => {
        expect((error as Error).message).toBe(`a conversation does not go from ${from} to ${to}`)
        return false
      },
    )

  /** Puts a conversation in a stage, whatever the trigger thinks of it, and tries something on it. */
  async function inVain(stage: Stage, statement: string): Promise<void> {
    const id = await world.conversationOf('sanne')
    await world.database.query('begin')
    try {
      await world.database.query(`alter table conversations disable trigger follow_lifecycle`)
      await world.database.query(`update conversations set revealed_at = null, state = 'planned' where id = $1`, [id])
      await world.database.query(`update conversations set ${columnsOf(stage)} where id = $1`, [id])
      await world.database.query(`alter table conversations enable trigger follow_lifecycle`)
      await world.database.query(`${statement} where id = $1`, [id])
    } finally {
      await world.database.query('rollback')
    }
  }
})

/** The moments that belong to a stage; what was opened before stays so. */
const columnsOf = (stage: Stage) =>
  [
    `state = '${stage}'`,
    ...(['planned', 'preparing', 'cancelled'].includes(stage)
      ? []
      : [`revealed_at = coalesce(revealed_at, '2026-11-24')`]),
    `closed_at = ${stage === 'closed' ? 'now()' : 'null'}`,
    `cancelled_at = ${stage === 'cancelled' ? 'now()' : 'null'}`,
  ].join(', ')

type Row = { id: string; state: Stage; revealed_at: string | null; all: string }
type Trial = { act: ActName; who: string; stage: Stage; may: Decision | undefined; came: string }

test('in any history each act does what its button says, and conversations go from stage to stage as they may', async () => {
  const tried = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(history(80), async (happenings) => {
      const world = await openWorld()
      try {
        const model = await modelOf(world)
        const mine: Conversation[] = []
        const typed: Scene['typed'] = new Map()
        let before = await conversationsOf(world)
        for (const one of [...opening(happenings), ...happenings]) {
          await happen(world, model, mine, typed, one, async (act, scene, does) => {
            const stage = scene.c.stage
            const may = await acts[act].may(scene)
            const came = await does()
            expectWhatWasSaid({ act, who: keyOf(scene.who), stage, may, came })
            const outcome = `${act} ${came === 'done' ? 'done' : 'refused'}`
            tried.set(outcome, (tried.get(outcome) ?? 0) + 1)
            return came
          })
          const after = await conversationsOf(world)
          expectLawful(before, after)
          const strayed = [...model.conversations.values()].filter(({ id, stage }) => after.get(id)?.state !== stage)
          expect(strayed).toEqual([])
          before = after
        }
      } finally {
        await world.close()
      }
    }),
    { seed: 20261127, numRuns: 16, endOnFailure: true },
  )
  // Every act was done at least once and refused at least once: otherwise this proves less than it says.
  const missing = Object.keys(acts).flatMap((act) => [`${act} done`, `${act} refused`].filter((one) => !tried.has(one)))
  expect(missing).toEqual([])
}, 300_000)

/** Allowed: it was done. Not allowed: it was refused, with that reason. No page for this person: refused. */
function expectWhatWasSaid({ may, came, ...trial }: Trial): void {
  const said = may === undefined ? came : may.allowed ? 'done' : may.because
  expect({ ...trial, came }).toEqual({ ...trial, came: said })
}

async function conversationsOf({ database }: World): Promise<Map<string, Row>> {
  const { rows } = await database.query<Row>(
    `select id, state, revealed_at, conversations::text as all from conversations`,
  )
  return new Map(rows.map((row) => [row.id, row]))
}

/** Asked after each of thousands of acts, of every conversation there is: so it compares by itself, and expects once. */
function expectLawful(before: Map<string, Row>, after: Map<string, Row>): void {
  const broken = [...before].flatMap(([id, was]) => {
    const is = after.get(id)!
    const unlawful =
      is.state === was.state
        ? (was.state === 'closed' || was.state === 'cancelled') && is.all !== was.all
        : !leadsTo(was.state, is.state)
    const closedAgain = was.revealed_at !== null && is.revealed_at !== was.revealed_at
    return unlawful || closedAgain ? [{ was, is }] : []
  })
  expect(broken).toEqual([])
}
