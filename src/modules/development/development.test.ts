import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ActivityId, NeedId } from '#kernel/schemas.ts'
import { readAccessLog } from '#modules/privacy/contract.ts'
import { idOf, openWorld, type World } from '#test/world.ts'
import {
  closeNeed,
  endActivity,
  listMentored,
  noteActivity,
  readPlan,
  setActivity,
  setNeed,
  wordActivity,
  wordNeed,
} from './contract.ts'

// Dirk works for Joris, and Bram is his mentor in one thing.

let world: World
let needId: NeedId
let activityId: ActivityId
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const dirk = () => ({ personId: idOf('dirk') })
const wording = { title: 'De nieuwe ovens afstellen', why: 'De monteur van buiten komt te laat.' }
const course = {
  what: 'Drie ochtenden meelopen',
  support: 'Vrij van storingen.',
  hours: 9,
  cost: null,
  dueOn: '2027-02-01',
}
const edit = () => crypto.randomUUID()

test('Dirk and Joris both write in his plan; nobody else finds it, and Dirk sees that Joris looked', async () => {
  needId = (await world.as('dirk')(setNeed, { ...dirk(), source: 'other', competencyId: null, wording })).id
  const { id } = await world.as('joris')(setActivity, {
    needId,
    kind: 'mentoring',
    mentorId: idOf('bram'),
    wording: course,
  })
  activityId = id
  await world.work()
  const { rows: mails } = await world.database.query<{ recipient: string }>(
    `select recipient_id as recipient from mails where kind = 'mentor-named'`,
  )
  expect(mails).toEqual([{ recipient: idOf('bram') }])
  const plan = await world.as('joris')(readPlan, dirk())
  expect(plan.needs[0]).toMatchObject({ wording, activities: [{ wording: course, mentor: { id: idOf('bram') } }] })
  expect(plan.readers.map(({ me }) => me)).toEqual([true, false])
  for (const other of ['bram', 'sanne', 'gerrit', 'fatima', 'thomas', 'peter'])
    await expect(world.as(other)(readPlan, dirk())).rejects.toThrow('not-found')
  const { looks } = await world.as('dirk')(readAccessLog)
  expect(looks.filter(({ what }) => what === 'plan').map(({ capacity }) => capacity)).toEqual(['manager'])
})

test('the mentor reads that one activity and says how it goes; the need and the rest are not there', async () => {
  await world.as('joris')(setActivity, {
    needId,
    kind: 'reading',
    mentorId: null,
    wording: { ...course, what: 'Het handboek' },
  })
  const { activities } = await world.as('bram')(listMentored)
  expect(activities.map(({ wording: { what } }) => what)).toEqual(['Drie ochtenden meelopen'])
  await world.as('bram')(noteActivity, { activityId, remark: 'De eerste ochtend ging goed.' })
  await expect(world.as('bram')(wordActivity, { activityId, base: 1, edit: edit(), wording: course })).rejects.toThrow(
    'plan.mentor-reads',
  )
  await expect(world.as('bram')(wordNeed, { needId, base: 1, edit: edit(), wording })).rejects.toThrow('not-found')
  expect(await world.asking('bram', 'select from need_wordings where need_id = $1', [needId])).toEqual([])
})

test('who was second meets what the first wrote, and the same edit twice is one version', async () => {
  const mine = { needId, base: 1, edit: edit(), wording: { ...wording, title: 'Ovens zelf afstellen' } }
  expect(await world.as('dirk')(wordNeed, mine)).toEqual({ version: 2 })
  expect(await world.as('dirk')(wordNeed, mine)).toEqual({ version: 2 })
  await expect(world.as('joris')(wordNeed, { ...mine, edit: edit() })).rejects.toThrow('changed-meanwhile')
})

test('an activity ends with its result and what was learnt, and a need is closed when nothing is under way', async () => {
  await expect(world.as('dirk')(closeNeed, { needId })).rejects.toThrow('plan.under-way')
  const end = { activityId, endedAs: 'done' as const, result: 'Ik stel ze nu zelf af.', learnt: 'Rustig blijven.' }
  await expect(world.as('dirk')(endActivity, { ...end, result: ' ' })).rejects.toThrow('invalid-input')
  await world.as('dirk')(endActivity, end)
  await expect(world.as('joris')(endActivity, end)).rejects.toThrow('plan.ended')
  const { needs } = await world.as('dirk')(readPlan, dirk())
  const left = needs[0]!.activities.find(({ endedAt }) => endedAt === null)!
  await world.as('dirk')(endActivity, { ...end, activityId: left.id, endedAs: 'dropped' })
  await world.as('dirk')(closeNeed, { needId })
  await expect(
    world.as('joris')(setActivity, { needId, kind: 'reading', mentorId: null, wording: course }),
  ).rejects.toThrow('plan.need-closed')
  const after = await world.as('dirk')(readPlan, dirk())
  const ended = after.needs[0]!.activities.find(({ id }) => id === activityId)!
  expect(ended.notes.at(-1)).toMatchObject({ remark: end.result, learnt: end.learnt })
  expect(ended.wording.cost).toBeNull()
})
