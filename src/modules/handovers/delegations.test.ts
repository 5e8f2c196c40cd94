import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ConversationId, Day } from '#kernel/schemas.ts'
import { moveAgreement } from '#modules/agreements/contract.ts'
import {
  agree,
  beginTalk,
  concludeTalk,
  inviteGuest,
  listConversations,
  planConversation,
  readConversation,
  readPreparation,
  readTalk,
  saveAnswer,
  saveRating,
  sharePreparation,
} from '#modules/conversations/contract.ts'
import { listGoals } from '#modules/goals/contract.ts'
import { readAccessLog } from '#modules/privacy/contract.ts'
import { offerReport, readReport, reopenConversation, saveReportText, signReport } from '#modules/reports/contract.ts'
import { endDelegation, handOver, listHandovers, nameDelegate, readFormer, takeOverAsDelegate } from './contract.ts'
import { idOf, openWorld, type World } from '#test/world.ts'

// Esther is away this week, and Daan stands in for her. Sophie works with Esther; their conversation is planned.

let world: World
let conversationId: ConversationId
beforeEach(async () => {
  world = await openWorld()
  const meeting = { date: '2026-11-26', time: '10:00', minutes: 45, place: '', link: '' }
  const plan = { employeeId: idOf('sophie'), followsId: null, ...meeting }
  conversationId = (await world.as('esther')(planConversation, plan as never)).id
})
afterEach(() => world.close())

const inDays = (days: number) =>
  new Date(Date.parse(world.clock.now()) + days * 86_400_000).toISOString().slice(0, 10) as Day
const name = (manager: string, delegate: string, from = 0, until = 4) =>
  world.as(manager)(nameDelegate, { delegateId: idOf(delegate), fromDay: inDays(from), untilDay: inDays(until) })
const take = (who: string) => world.as(who)(takeOverAsDelegate, { conversationId })
const type = async (who: string, text: string) => {
  const typed = { conversationId, base: 0 }
  await world.as(who)(saveAnswer, { ...typed, field: 'points', edit: world.clock.newId(), value: { text } })
  await world.as(who)(saveRating, { ...typed, field: 'results-level', edit: world.clock.newId(), value: { level: 2 } })
}
const share = (who: string) => world.as(who)(sharePreparation, { conversationId })
const notThere = (asked: Promise<unknown>) => expect(asked).rejects.toThrow('not-found')
const offeredTo = async (who: string) =>
  (await world.as(who)(listHandovers)).standIns.filter((one) => one.conversationId === conversationId)

test('a delegate sees which conversations run, and reads one only after taking it over, under the own name', async () => {
  await type('sophie', 'van Sophie')
  await type('esther', 'van Esther')
  await share('sophie')
  await notThere(take('daan'))
  await name('esther', 'daan')
  expect(await offeredTo('daan')).toMatchObject([
    { employee: { name: 'Sophie Meijer' }, manager: { name: 'Esther de Groot' }, may: { allowed: true } },
  ])
  await notThere(world.as('daan')(readConversation, { conversationId }))
  await notThere(world.as('daan')(listGoals, { personId: idOf('sophie') }))
  for (const who of ['sophie', 'amira', 'marloes']) await notThere(take(who))

  await take('daan')
  const mine = await world.as('sophie')(readPreparation, { conversationId })
  expect(mine).toMatchObject({ sharedAt: null, manager: { name: 'Daan Jansen' } })
  expect(mine.readers.later?.people.map(({ name: called }) => called)).toEqual(['Sophie Meijer', 'Daan Jansen'])
  await notThere(world.as('esther')(readConversation, { conversationId }))
  // Nothing to decide while he stands in.
  for (const who of ['esther', 'daan'])
    expect(
      (await world.as(who)(listHandovers)).handovers.filter((one) => one.conversationId === conversationId),
    ).toEqual([])
  await type('daan', 'van Daan')
  await share('daan')
  await share('sophie')
  expect((await world.as('daan')(readTalk, { conversationId })).points).toEqual({
    employee: 'van Sophie',
    manager: 'van Daan',
  })
  await world.work()
  const { looks } = await world.as('sophie')(readAccessLog, {})
  expect(looks).toEqual(
    expect.arrayContaining([expect.objectContaining({ reader: 'Daan Jansen', capacity: 'delegate' })]),
  )
})

test('the part ends with the period: what is under way goes back, what the delegate wrote stays theirs to read', async () => {
  await name('esther', 'daan', 0, 1)
  await take('daan')
  await type('sophie', 'van Sophie')
  await type('daan', 'van Daan')
  world.clock.later({ days: 2 })

  await notThere(world.as('daan')(readConversation, { conversationId }))
  await notThere(world.as('daan')(handOver, { conversationId, choice: 'takes-over' }))
  expect(await world.as('daan')(readFormer, { conversationId })).toMatchObject({ points: 'van Daan' })
  // Nobody is said to read along who does not.
  await world.as('sophie')(beginTalk, { conversationId })
  const readers = (await world.as('sophie')(readTalk, { conversationId })).readers
  expect(JSON.stringify(readers)).not.toContain('Daan')
  // Nor is somebody told of what is agreed in it who is not there any more.
  const wording = { what: 'Het rooster maken', ownerId: idOf('sophie'), dueOn: inDays(20) }
  const { id: agreementId } = await world.as('sophie')(agree, { conversationId, edit: world.clock.newId(), wording })
  await world.work()
  world.mailed.length = 0
  await world.as('sophie')(moveAgreement, { agreementId, dueOn: inDays(30), reason: 'Meer tijd nodig.' })
  await world.work()
  expect(world.mailed.map(({ to }) => to.name)).not.toContain('Daan Jansen')

  const waiting = (await world.as('esther')(listHandovers)).handovers.find(
    (one) => one.conversationId === conversationId,
  )
  expect(waiting).toMatchObject({
    from: { name: 'Daan Jansen' },
    to: { name: 'Esther de Groot' },
    may: { 'takes-over': { allowed: true }, stays: { because: 'handover.period-over' } },
  })
  await world.as('esther')(handOver, { conversationId, choice: 'takes-over' })
  expect(await world.as('esther')(readTalk, { conversationId })).toMatchObject({ tookOver: true, myPart: 'manager' })
  await notThere(world.as('daan')(readTalk, { conversationId }))
  await expect(world.as('sophie')(inviteGuest, { conversationId, personId: idOf('daan') })).rejects.toThrow(
    'conversation.guest-led',
  )
})

test('a report that was signed in the period stays the delegate’s to read, and not to open again', async () => {
  await name('esther', 'daan', 0, 3)
  await take('daan')
  world.clock.later({ days: 2 })
  const daan = world.as('daan')
  await daan(beginTalk, { conversationId })
  await daan(concludeTalk, { conversationId })
  const summary = { field: 'summary', base: 0, edit: world.clock.newId(), value: { text: 'Goed.' } }
  await daan(saveReportText, { conversationId, ...summary })
  const { id: reportId } = await daan(offerReport, { conversationId, withoutAgreements: true })
  for (const who of ['sophie', 'daan'])
    await world.as(who)(signReport, { conversationId, reportId, outcome: 'agreed', reaction: '' })
  world.clock.later({ days: 5 })
  expect(await daan(readReport, { conversationId })).toMatchObject({
    may: { reopen: { because: 'handover.period-over' } },
  })
  await expect(daan(reopenConversation, { conversationId, reason: 'Nog eens.' })).rejects.toThrow(
    'handover.period-over',
  )
})

test('once the preparations are open, whoever they opened to finishes', async () => {
  await type('sophie', 'van Sophie')
  await type('esther', 'van Esther')
  await share('sophie')
  await share('esther')
  await name('esther', 'daan')
  expect(await offeredTo('esther')).toMatchObject([{ may: { because: 'delegate.already-open' } }])
  await expect(take('daan')).rejects.toThrow('delegate.already-open')
})

test('not for oneself, not for one’s own manager, and not for another team', async () => {
  await name('esther', 'sophie')
  expect(await offeredTo('sophie')).toEqual([])
  await notThere(take('sophie'))
  await world.as('esther')(endDelegation, {
    delegationId: (await world.as('esther')(listHandovers)).delegations[0]!.id,
  })
  // Marloes manages Esther, and Sophie stands in for Marloes: not with her own manager.
  const meeting = { date: '2026-11-26', time: '14:00', minutes: 45, place: '', link: '' }
  const plan = { employeeId: idOf('esther'), followsId: null, ...meeting }
  const { id } = await world.as('marloes')(planConversation, plan as never)
  await name('marloes', 'sophie')
  const { standIns } = await world.as('sophie')(listHandovers)
  expect(standIns.map((one) => one.employee.name)).not.toContain('Esther de Groot')
  await notThere(world.as('sophie')(takeOverAsDelegate, { conversationId: id }))
  expect(await offeredTo('sophie')).toEqual([])
})

test('what cannot be: oneself, days that passed or are turned around, two at a time, and a team that is not there', async () => {
  await expect(name('esther', 'esther')).rejects.toThrow('delegate.oneself')
  await expect(name('esther', 'daan', -1)).rejects.toThrow('delegate.in-the-past')
  await expect(name('esther', 'daan', 3, 2)).rejects.toThrow('delegate.days-out-of-order')
  await expect(name('esther', 'daan', 0, 400)).rejects.toThrow('delegate.too-long')
  await notThere(name('sophie', 'daan'))
  await name('esther', 'daan', 0, 4)
  await expect(name('esther', 'marloes', 4, 9)).rejects.toThrow('delegate.one-at-a-time')
  await name('esther', 'marloes', 5, 9)
  const outcomes = await Promise.allSettled([name('esther', 'daan', 20, 24), name('esther', 'hanneke', 22, 26)])
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test('the team and the delegate are told who stands in until when, and the delegate when it ends early', async () => {
  await world.work()
  world.mailed.length = 0
  const { id: delegationId } = await name('esther', 'daan')
  await world.work()
  const told = () => world.mailed.map(({ to, subject }) => [to.name, subject])
  expect(told()).toEqual(
    expect.arrayContaining([
      ['Daan Jansen', 'Esther de Groot vraagt je om in te vallen'],
      ['Sophie Meijer', 'Daan Jansen valt in voor Esther de Groot'],
    ]),
  )
  expect(world.mailed.find(({ to }) => to.name === 'Sophie Meijer')!.text).toContain('leest niets van wat er in staat')
  expect((await world.as('daan')(listConversations)).standIn).toBe(true)
  world.mailed.length = 0
  await notThere(world.as('daan')(endDelegation, { delegationId }))
  await world.as('esther')(endDelegation, { delegationId })
  await world.work()
  expect(told()).toEqual([['Daan Jansen', 'Je valt niet meer in voor Esther de Groot']])
  await notThere(take('daan'))
})
