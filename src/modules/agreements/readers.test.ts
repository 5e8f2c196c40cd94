import { afterAll, beforeAll, expect, test } from 'vitest'
import type { GoalId } from '#kernel/schemas.ts'
import { idOf, openWorld, people, type World } from '#test/world.ts'
import { readGoalReaders, readReadersOfGoal } from '#modules/goals/contract.ts'
import { readAgreementReaders } from './contract.ts'

// «Wie leest dit?» names exactly those to whom the tables themselves show it.

let world: World
let seen: Map<string, Set<string>>
const bakery = Object.values(people).filter(({ organisationId }) => organisationId === people.sanne!.organisationId)

beforeAll(async () => {
  world = await openWorld()
  seen = new Map()
  for (const { key } of bakery) {
    const rows = await world.asking<{ id: string }>(key, 'select id from agreements union all select id from goals')
    seen.set(key, new Set(rows.map(({ id }) => id)))
  }
}, 60_000)
afterAll(() => world.close())

const whoSees = (id: string) =>
  bakery
    .filter(({ key }) => seen.get(key)!.has(id))
    .map(({ name }) => name)
    .toSorted()

test('every agreement in the demonstration names who reads it, whichever of its readers asks', async () => {
  const { rows } = await world.database.query<{ id: string }>(
    'select id from agreements where organisation_id = $1 order by id',
    [people.sanne!.organisationId],
  )
  expect(rows.length).toBeGreaterThan(50)
  for (const { id } of rows)
    for (const { key, name } of bakery.filter((one) => seen.get(one.key)!.has(id))) {
      const { now } = await world.as(key)(readAgreementReaders, { agreementId: id })
      expect(now.map((one) => one.name).toSorted()).toEqual(whoSees(id))
      expect(now[0]).toEqual({ name, me: true })
    }
}, 60_000)

test('the goals of everybody name who reads them; next to their manager of today, whoever still holds a talk with them', async () => {
  const { rows } = await world.database.query<{ id: string; owner: string }>(
    `select distinct on (owner_id) id, owner_id as owner from goals where organisation_id = $1 and audience = 'manager'
       and not exists (select from goal_helpers where goal_id = goals.id) order by owner_id, id`,
    [people.sanne!.organisationId],
  )
  expect(rows.length).toBeGreaterThan(10)
  for (const { id, owner } of rows) {
    const { key } = bakery.find(({ personId }) => personId === owner)!
    const { now } = await world.as(key)(readGoalReaders, { personId: owner })
    expect(now.map(({ name }) => name).toSorted()).toEqual(whoSees(id))
  }
})

test('every goal names who reads it, whichever of them asks: helpers and team by name, the whole organisation as such', async () => {
  const { rows } = await world.database.query<{ id: GoalId; audience: string }>(
    `select id, audience from goals where organisation_id = $1 order by id`,
    [people.sanne!.organisationId],
  )
  expect(new Set(rows.map(({ audience }) => audience)).size).toBe(3)
  for (const { id: goalId, audience } of rows) {
    const readers = bakery.filter((one) => seen.get(one.key)!.has(goalId))
    // Of what everybody reads, three ask for all.
    for (const { key, name } of audience === 'organisation' ? readers.slice(0, 3) : readers) {
      const { now, everybody } = await world.as(key)(readReadersOfGoal, { goalId })
      expect(everybody).toBe(audience === 'organisation')
      if (everybody) expect(readers).toHaveLength(bakery.length)
      else expect([now.map((one) => one.name).toSorted(), now[0]]).toEqual([whoSees(goalId), { name, me: true }])
    }
  }
}, 60_000)

test('whoever does not read the goals of Sanne is not told who does', async () => {
  for (const key of ['max', 'hanneke', 'fatima', 'thomas', 'peter'])
    await expect(world.as(key)(readGoalReaders, { personId: idOf('sanne') })).rejects.toThrow('not-found')
})
