import { afterAll, beforeAll, expect, test } from 'vitest'
import type { GoalId } from '#kernel/schemas.ts'
import { readHome } from '#modules/home/contract.ts'
import { readAccessLog } from '#modules/privacy/contract.ts'
import { idOf, openWorld, type World } from '#test/world.ts'
import {
  carryGoalOver,
  checkInOnGoal,
  closeGoal,
  findBranches,
  listBranches,
  listGoals,
  listHelped,
  readGoal,
  setGoal,
  shareGoal,
  wordGoal,
} from './contract.ts'

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

const shares = (goalId: GoalId, more: object = {}) =>
  world.as('sophie')(shareGoal, { goalId, audience: 'manager', helpers: [], contributesTo: null, ...more })
const rowsOf = async (who: string, goalId: GoalId) =>
  (
    await world.asking<{ words: string }>(
      who,
      `select content ->> 'title' as words from goal_wordings where goal_id = '${goalId}'
       union select remark from goal_check_ins where goal_id = '${goalId}' order by 1`,
    )
  ).map(({ words }) => words)

test('what was written for few stays with few, however wide a goal becomes, and whoever it was', async () => {
  const goalId = await sets()
  await world.as('esther')(checkInOnGoal, { goalId, value: null, remark: 'Alleen voor Sophie' })
  await world.as('sophie')(wordGoal, { goalId, base: 1, edit: world.clock.newId(), wording })
  for (const who of ['amira', 'ruben', 'peter']) expect(await rowsOf(who, goalId)).toEqual([])

  await shares(goalId, { helpers: [idOf('ruben')] })
  await world.as('ruben')(checkInOnGoal, { goalId, value: null, remark: 'Ik help' })
  expect(await rowsOf('ruben', goalId)).toEqual(['Ik help', 'Sneller bedienen'])
  expect((await world.as('ruben')(listHelped)).goals.map(({ id }) => id)).toEqual([goalId])
  expect((await read('ruben', goalId)).goal.may).toMatchObject({
    change: { because: 'goal.owner-and-manager' },
    checkIn: { allowed: true },
    share: { because: 'goal.owner-shares' },
  })
  await expect(world.as('ruben')(wordGoal, { goalId, base: 3, edit: world.clock.newId(), wording })).rejects.toThrow(
    'goal.owner-and-manager',
  )

  // Who is asked gets one mail, that leads to the goal; being asked once more is no news.
  await shares(goalId, { helpers: [idOf('ruben')], audience: 'manager' })
  await world.work()
  const { rows: mails } = await world.database.query<{ link: string }>(
    `select message ->> 'link' as link from mails join mail_messages on mail_id = mails.id where kind = 'goal-help' and recipient_id = $1`,
    [idOf('ruben')],
  )
  expect(mails.map(({ link }) => new URL(link).pathname)).toEqual([`/goals/${goalId}`])

  // Amira has the same manager. She reads the goal from now on, and not what was said for fewer before.
  await shares(goalId, { audience: 'team', helpers: [idOf('ruben')] })
  await world.as('sophie')(checkInOnGoal, { goalId, value: 6, remark: 'Voor het team' })
  expect(await rowsOf('amira', goalId)).toEqual(['Sneller bedienen', 'Voor het team'])
  expect(await rowsOf('bram', goalId)).toEqual([])
  await expect(world.as('amira')(checkInOnGoal, { goalId, value: 1, remark: '' })).rejects.toThrow(
    'goal.who-works-on-it',
  )

  // The whole organisation, another one never.
  await shares(goalId, { audience: 'organisation' })
  expect(await rowsOf('bram', goalId)).toEqual(['Sneller bedienen'])
  expect(await rowsOf('ruben', goalId)).toEqual(['Sneller bedienen'])
  expect(await rowsOf('peter', goalId)).toEqual([])
  await read('bram', goalId)
  const { looks } = await world.as('sophie')(readAccessLog, {})
  expect(looks.map(({ reader, capacity }) => `${reader}: ${capacity}`)).toContain('Bram Visser: colleague')

  await shares(goalId)
  for (const who of ['amira', 'ruben', 'bram']) expect(await rowsOf(who, goalId)).toEqual([])
  expect(await rowsOf('esther', goalId)).toContain('Alleen voor Sophie')
  await expect(
    world.as('esther')(shareGoal, { goalId, audience: 'team', helpers: [], contributesTo: null }),
  ).rejects.toThrow('goal.owner-shares')
})

test('goals stand in a tree of what everybody here may read and one’s own, and no goal comes to lie above itself', async () => {
  const sanne = world.as('sanne')
  const top = (await sanne(listBranches, {})).goals.find(({ title }) => title.startsWith('Een derde minder'))!
  expect(top).toMatchObject({ hasBelow: true, audience: 'organisation', measure: { value: 505 } })
  const below = async (who: string, under: GoalId) =>
    (await world.as(who)(listBranches, { under })).goals.map(({ title, owner }) => `${title} (${owner.name})`)
  expect(await below('sanne', top.id)).toEqual([
    'Uitval in de bakkerij naar 3 procent (Joris de Wit)',
    'Derving in de winkels naar 5 procent (Marloes van den Heuvel)',
  ])
  // The goal of the bakers is for their team; what Sanne does for it, for herself and Joris.
  expect(await below('sophie', top.id)).toEqual(['Derving in de winkels naar 5 procent (Marloes van den Heuvel)'])
  const { goals } = await sanne(findBranches, { search: 'BAKKERIJ naar 3' })
  expect(await below('sanne', goals[0]!.id)).toEqual(['Rustiger laden, minder uitval (Sanne Mulder)'])
  expect(await below('joris', goals[0]!.id)).toEqual([])

  const [one, other] = [await sets(), await sets({ title: 'Een ander doel' })]
  await shares(one, { audience: 'team' })
  await shares(other, { audience: 'team', contributesTo: one })
  await expect(shares(one, { audience: 'team', contributesTo: other })).rejects.toThrow('goal.contributes-to-itself')
  await expect(shares(one, { contributesTo: goals[0]!.id })).rejects.toThrow('goal.nothing-to-contribute-to')
  await expect(shares(one, { helpers: [idOf('sophie')] })).rejects.toThrow('goal.no-such-helper')
})
