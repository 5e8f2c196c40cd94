import { afterAll, beforeAll, expect, test } from 'vitest'
import type { GoalId } from '#kernel/schemas.ts'
import { readHome } from '#modules/home/contract.ts'
import { readAccessLog } from '#modules/privacy/contract.ts'
import { idOf, openWorld, type World } from '#test/world.ts'
import { carryGoalOver, checkInOnGoal, closeGoal, listGoals, readGoal, setGoal, wordGoal } from './contract.ts'

// What somebody works towards, through the year and from one period to the next. Sophie works for Esther, who handed
// her over to Daan today.

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const wording = {
  title: 'Sneller bedienen',
  specific: 'In de ochtendspits.',
  measurable: 'Wachttijd.',
  achievable: 'Met twee kassa’s.',
  relevant: 'Klanten lopen weg.',
  dueOn: '2027-06-01',
  measure: { unit: 'minuten', start: 8, target: 4 },
}
const step = (n: number, what: string) => ({ id: world.clock.newId(), what, by: null, value: n })
const sets = async (more: object = {}, kind: 'result' | 'learning' = 'result') =>
  (
    await world.as('sophie')(setGoal, {
      personId: idOf('sophie'),
      kind,
      wording: { ...wording, ...more },
      conversationId: null,
    })
  ).id
const read = (who: string, goalId: GoalId) => world.as(who)(readGoal, { goalId })

test('a goal is measured, worded anew and closed by its owner and by who leads her, each under their own name', async () => {
  const personId = idOf('sophie')
  const sophie = world.as('sophie')
  const esther = world.as('esther')
  const goalId = await sets()
  const goal = async () => (await esther(listGoals, { personId })).goals.find(({ id }) => id === goalId)!
  await expect(sophie(checkInOnGoal, { goalId, value: null, remark: ' ' })).rejects.toThrow('invalid-input')
  await sophie(checkInOnGoal, { goalId, value: 6.5, remark: '' })
  await esther(checkInOnGoal, { goalId, value: null, remark: 'Ik zie het ook.' })
  expect((await goal()).checkIns).toMatchObject([
    { value: 6.5, author: 'Sophie Meijer' },
    // No value is not a zero.
    { value: null, remark: 'Ik zie het ook.', author: 'Esther de Groot' },
  ])
  await esther(wordGoal, { goalId, base: 1, edit: world.clock.newId(), wording: { ...wording, dueOn: '2027-09-01' } })
  expect((await goal()).wording.dueOn).toBe('2027-09-01')
  expect((await sophie(readHome)).goals.map(({ id }) => id)).toContain(goalId)

  await expect(sophie(closeGoal, { goalId, closedAs: 'partly', remark: '' })).rejects.toThrow('invalid-input')
  await sophie(closeGoal, { goalId, closedAs: 'partly', remark: 'Vijf minuten, dat is al beter.' })
  expect(await goal()).toMatchObject({
    closedAs: 'partly',
    may: { change: { allowed: false, because: 'goal.closed' } },
  })
  await expect(sophie(checkInOnGoal, { goalId, value: 4, remark: '' })).rejects.toThrow('goal.closed')
  expect((await sophie(readHome)).goals.map(({ id }) => id)).not.toContain(goalId)
  await expect(world.as('marloes')(listGoals, { personId })).rejects.toThrow('not-found')
})

test('the page of a goal keeps every wording it had, and Sophie sees that Esther looked', async () => {
  const goalId = await sets()
  await world.as('sophie')(wordGoal, {
    goalId,
    base: 1,
    edit: world.clock.newId(),
    wording: { ...wording, title: 'Sneller en vriendelijker bedienen' },
  })
  const { wordings } = await read('esther', goalId)
  expect(wordings.map(({ version, wording: { title }, author }) => [version, title, author])).toEqual([
    [2, 'Sneller en vriendelijker bedienen', 'Sophie Meijer'],
    [1, 'Sneller bedienen', 'Sophie Meijer'],
  ])
  const { looks } = await world.as('sophie')(readAccessLog, {})
  expect(looks.map(({ reader, what }) => `${reader}: ${what}`)).toContain('Esther de Groot: goals')
  await expect(read('marloes', goalId)).rejects.toThrow('not-found')
})

test('a step is taken by a check-in, and only one that the goal still has', async () => {
  const [first, gone] = [step(6, 'Een tweede kassa'), step(5, 'Een derde kassa')]
  const goalId = await sets({ milestones: [first, gone] })
  await world.as('sophie')(wordGoal, {
    goalId,
    base: 1,
    edit: world.clock.newId(),
    wording: { ...wording, milestones: [first] },
  })
  const takes = (milestone: string) => world.as('sophie')(checkInOnGoal, { goalId, value: null, remark: '', milestone })
  await takes(first.id)
  await expect(takes(gone.id)).rejects.toThrow('goal.no-such-milestone')
  expect((await read('sophie', goalId)).goal.checkIns).toMatchObject([{ milestone: first.id, value: null }])
})

test('what is carried over closes with a look back, and goes on where it stood with what is still ahead', async () => {
  const [first, second] = [step(6, 'Een tweede kassa'), step(4, 'Pinnen zonder bon')]
  const goalId = await sets({ milestones: [first, second] })
  const sophie = world.as('sophie')
  await sophie(checkInOnGoal, { goalId, value: 6.5, remark: '', milestone: first.id })
  const next = { startsOn: '2027-07-01', dueOn: '2027-12-31' }
  const ends = { goalId, closedAs: 'partly', remark: 'De pinautomaat liet op zich wachten.' } as const
  await expect(sophie(carryGoalOver, { ...ends, startsOn: next.dueOn, dueOn: next.startsOn })).rejects.toThrow(
    'goal.ends-before-it-begins',
  )
  const { id } = await sophie(carryGoalOver, { ...ends, ...next })
  const [before, after] = [await read('sophie', goalId), await read('sophie', id)]
  expect(before).toMatchObject({
    goal: { closedAs: 'partly', checkIns: [{}, { remark: 'De pinautomaat liet op zich wachten.' }] },
    carriedInto: { id, title: 'Sneller bedienen' },
  })
  expect(after).toMatchObject({
    goal: {
      closedAt: null,
      checkIns: [],
      wording: { ...next, measure: { start: 6.5, target: 4 }, milestones: [second] },
    },
    carriedFrom: { id: goalId, title: 'Sneller bedienen' },
  })
  await expect(sophie(carryGoalOver, { ...ends, ...next })).rejects.toThrow('goal.closed')
})

test('a goal that goes the other way or ends before it begins is refused; something to learn has no number', async () => {
  const measure = { unit: 'minuten', start: 8, target: 4, direction: 'up' as const }
  await expect(sets({ measure })).rejects.toThrow('goal.other-direction')
  await expect(sets({ startsOn: '2027-06-02' })).rejects.toThrow('goal.ends-before-it-begins')
  const goalId = await sets({ milestones: [step(3, 'Een week meelopen')] }, 'learning')
  expect((await read('sophie', goalId)).goal.wording).toMatchObject({ measure: null, milestones: [{ value: null }] })
})
