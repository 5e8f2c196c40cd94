import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Day } from '#kernel/schemas.ts'
import { planConversation, readPlanning } from '#modules/conversations/contract.ts'
import { listHandoversAsHr } from '#modules/handovers/contract.ts'
import { idOf, openWorld, people, Refused, type World } from '#test/world.ts'
import * as contract from './contract.ts'

// Esther’s shop closes: who works there goes to Daan, all at once, from a day that still has to come.

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const fromDay = '2026-12-07' as Day
const thomas = () => world.as('thomas')
type Move = { who: string[]; to?: string | null; day?: string; where?: string }
const asked = async ({ who, to, day = fromDay, where }: Move) => ({
  personIds: who.map(idOf),
  fromDay: day as Day,
  ...(to === undefined ? {} : { managerId: to && idOf(to) }),
  ...(where === undefined
    ? {}
    : { departmentId: (await thomas()(contract.listPeople)).departments.find(({ name }) => name === where)!.id }),
})
const trial = async (move: Move) => thomas()(contract.tryMove, await asked(move))
const carryOut = async (move: Move) => {
  const { revision } = await trial(move)
  return thomas()(contract.movePeople, { ...(await asked(move)), revision })
}
const undo = (who: string[], day = fromDay as string) =>
  thomas()(contract.undoMoves, { moves: who.map((one) => ({ personId: idOf(one), fromDay: day as Day })) })
const teamOf = async (who: string) => (await world.as(who)(readPlanning)).team.map(({ name }) => name)
const planned = async () => (await thomas()(contract.listMoves)).moves
const places = async () =>
  (
    await world.database.query(
      `select person_id, manager_id as of, from_day, until_day from reporting_lines where organisation_id = $1
       union all select person_id, department_id, from_day, until_day from placements where organisation_id = $1 order by 1, 2, 3`,
      [people.thomas!.organisationId],
    )
  ).rows

test('the trial says what changes for each, who cannot be moved and why, and how many conversations will wait', async () => {
  const meeting = { followsId: null, date: '2027-01-12', time: '10:00', minutes: 60, place: '', link: '' }
  await world.as('esther')(planConversation, { employeeId: idOf('sophie'), ...meeting })
  const before = await places()
  const { people: found, waiting } = await trial({ who: ['tim', 'sophie', 'marloes', 'daan'], to: 'daan' })
  expect(found.map(({ name, manager, may }) => [name, manager, may.allowed || may.because])).toEqual([
    ['Tim Bos', { from: 'Esther de Groot', to: 'Daan Jansen' }, true],
    ['Marloes van den Heuvel', { from: 'Hanneke Vermeer', to: 'Daan Jansen' }, 'person.circle'],
    ['Daan Jansen', { from: 'Marloes van den Heuvel', to: 'Daan Jansen' }, 'person.manages-self'],
    ['Sophie Meijer', { from: 'Esther de Groot', to: 'Daan Jansen' }, true],
  ])
  expect(found.every(({ department }) => department === null)).toBe(true)
  expect(waiting).toBeGreaterThanOrEqual(1)
  expect(await places()).toEqual(before)
  await expect(trial({ who: ['tim'] })).rejects.toThrow('move.nothing-chosen')
  await expect(trial({ who: ['tim'], to: 'daan', day: '2026-11-01' })).rejects.toThrow('invalid-input')
  await expect(trial({ who: ['tim', 'peter'], to: 'daan' })).rejects.toThrow('invalid-input')
  await expect(trial({ who: ['tim'], to: 'peter' })).rejects.toThrow('invalid-input')
})

test('many at once are one act, which takes no more statements than moving two; the day before nothing has changed', async () => {
  const statementsOf = async (move: Move) => {
    const { revision } = await trial(move)
    const input = { ...(await asked(move)), revision }
    world.statements.length = 0
    const { moved } = await thomas()(contract.movePeople, input)
    return { moved, statements: world.statements.length }
  }
  const { rows } = await world.database.query<{ id: string }>(
    `select persons.id from persons where organisation_id = $1 and id <> all ($2) and joined_on <= $3 and left_on is null
       and id not in (select manager_id from reporting_lines)
       and id not in (select person_id from reporting_lines where manager_id = $4 and until_day is null) limit 50`,
    [people.thomas!.organisationId, ['sophie', 'tim', 'thomas', 'fatima'].map(idOf), fromDay, idOf('daan')],
  )
  const everybody = rows.map(({ id }) => Object.values(people).find(({ personId }) => personId === id)!.key)
  const few = await statementsOf({ who: everybody.slice(0, 2), to: 'daan', day: '2026-12-08' })
  const many = await statementsOf({ who: everybody.slice(2), to: 'daan', day: '2026-12-09' })
  expect(many.moved).toBe(everybody.length - 2)
  expect(many.moved).toBeGreaterThan(15)
  expect(many.statements).toBeLessThanOrEqual(few.statements)
  expect(await teamOf('daan')).not.toContain('Tim Bos')
  await undo(everybody.slice(2), '2026-12-09')
  await undo(everybody.slice(0, 2), '2026-12-08')
  expect(await planned()).toEqual([])
})

test('what was shown is what is done, or it is refused: somebody else moved people in the meantime', async () => {
  const { revision } = await trial({ who: ['tim', 'sophie'], to: 'daan' })
  await carryOut({ who: ['tim'], to: 'daan' })
  const move = await asked({ who: ['tim', 'sophie'], to: 'daan' })
  await expect(thomas()(contract.movePeople, { ...move, revision })).rejects.toThrow('move.outdated')
  expect(await carryOut({ who: ['tim', 'sophie', 'marloes'], to: 'daan' })).toEqual({ moved: 1 })
  await expect(carryOut({ who: ['tim', 'marloes'], to: 'daan' })).rejects.toThrow('move.nobody')
  expect(await planned()).toMatchObject([
    { person: { name: 'Tim Bos' }, fromDay, manager: { from: 'Esther de Groot', to: 'Daan Jansen' }, department: null },
    { person: { name: 'Sophie Meijer' }, fromDay, department: null },
  ])
})

test('before the day a move is corrected or taken back, and what was goes on as if nothing had been planned', async () => {
  await carryOut({ who: ['tim'], to: 'hanneke' })
  expect((await planned())[0]).toMatchObject({ manager: { from: 'Esther de Groot', to: 'Hanneke Vermeer' } })
  await carryOut({ who: ['tim'], to: 'daan', where: 'Bakkerij', day: '2026-12-20' })
  await undo(['tim'])
  expect(await planned()).toMatchObject([
    { person: { name: 'Sophie Meijer' } },
    { person: { name: 'Tim Bos' }, fromDay: '2026-12-20', manager: { from: 'Esther de Groot', to: 'Daan Jansen' } },
  ])
  await expect(undo(['tim'])).rejects.toThrow('changed-meanwhile')
  await undo(['tim'], '2026-12-20')
  await expect(undo(['esther'])).rejects.toThrow('changed-meanwhile')
})

test('taking back what keeps two people from managing one another is refused, and so is a circle that begins later', async () => {
  await carryOut({ who: ['daan'], to: 'hanneke' })
  await carryOut({ who: ['marloes'], to: 'daan', day: '2026-12-10' })
  await expect(undo(['daan'])).rejects.toThrow('move.circle')
  // Marloes will work for Daan: he cannot work for her from a day before that on.
  expect((await trial({ who: ['daan'], to: 'marloes', day: '2026-12-08' })).people[0]!.may).toMatchObject({
    because: 'person.circle',
  })
  await undo(['marloes'], '2026-12-10')
  await undo(['daan'])
  expect((await planned()).map(({ person }) => person.name)).toEqual(['Sophie Meijer'])
})

test('on the day itself the new manager is there, the conversation waits for a decision, and nothing is taken back any more', async () => {
  const waiting = async () =>
    (await world.as('fatima')(listHandoversAsHr)).handovers.filter(({ employee }) => employee.id === idOf('sophie'))
  expect(await waiting()).toEqual([])
  world.clock.set('2026-12-07T09:00:00.000Z')
  expect(await teamOf('daan')).toContain('Sophie Meijer')
  expect(await waiting()).toMatchObject([{ from: { name: 'Esther de Groot' }, to: { name: 'Daan Jansen' } }])
  expect(await planned()).toEqual([])
  await expect(undo(['sophie'])).rejects.toThrow('move.begun')
})

test('whatever is planned and taken back, in any order: what remains is what was', async () => {
  const who = fc.constantFrom('tim', 'omar', 'carla')
  const move = fc.record({
    who,
    to: fc.constantFrom('esther', 'daan', 'hanneke', null),
    days: fc.integer({ min: 1, max: 3 }),
  })
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(move, { maxLength: 4, selector: (one) => one.who + one.days }), async (moves) => {
      const before = await places()
      const day = ({ days }: { days: number }) => `2026-12-${20 + days}`
      // In order of their days, because a move replaces what was planned after it.
      for (const one of moves.toSorted((a, b) => a.days - b.days))
        await carryOut({ who: [one.who], to: one.to, day: day(one) }).catch((error: unknown) => {
          if (!(error instanceof Refused && error.message === 'move.nobody')) throw error
        })
      const there = (await planned()).map(({ person, fromDay: on }) => ({ personId: person.id, fromDay: on }))
      if (there.length > 0) await thomas()(contract.undoMoves, { moves: there.toReversed() })
      expect(await places()).toEqual(before)
    }),
    { numRuns: 25, seed: 20261125 },
  )
})
