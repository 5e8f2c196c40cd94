import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ConversationId } from '#kernel/schemas.ts'
import {
  addDocument,
  beginTalk,
  listConversations,
  openDocument,
  planConversation,
  readConversation,
  readPreparation,
  readTalk,
  saveAnswer,
  saveRating,
  sharePreparation,
} from '#modules/conversations/contract.ts'
import { readHome } from '#modules/home/contract.ts'
import { letPersonLeave, placePerson } from '#modules/people/contract.ts'
import { saveReportText } from '#modules/reports/contract.ts'
import { handOver, handOverAsHr, listHandovers, listHandoversAsHr, readFormer } from './contract.ts'
import { idOf, openWorld, type World } from '#test/world.ts'

// Sophie works with Esther, and then with Daan. Their conversation is under way.

let world: World
let conversationId: ConversationId
beforeEach(async () => {
  world = await openWorld()
  const meeting = { date: '2026-11-26', time: '10:00', minutes: 45, place: '', link: '' }
  const plan = { employeeId: idOf('sophie'), followsId: null, ...meeting }
  conversationId = (await world.as('esther')(planConversation, plan as never)).id
})
afterEach(() => world.close())

const type = async (who: string, text: string) => {
  const typed = { conversationId, base: 0 }
  await world.as(who)(saveAnswer, { ...typed, field: 'points', edit: world.clock.newId(), value: { text } })
  await world.as(who)(saveRating, { ...typed, field: 'results-level', edit: world.clock.newId(), value: { level: 2 } })
}
const share = (who: string) => world.as(who)(sharePreparation, { conversationId })
const goOverToDaan = async () => {
  const today = world.clock.now().slice(0, 10) as never
  const { rows } = await world.database.query<{ id: never }>(`select id from departments where name = 'Bakkerij'`)
  const place = { personId: idOf('sophie'), departmentId: rows[0]!.id, managerId: idOf('daan'), fromDay: today }
  await world.as('thomas')(placePerson, place)
}
const decide = (who: string, choice: 'stays' | 'takes-over' | 'joins') =>
  world.as(who)(handOver, { conversationId, choice })
const listOf = async (who: string) =>
  (await world.as(who)(listHandovers)).handovers.filter((one) => one.conversationId === conversationId)
const wordsSeenBy = async (who: string) =>
  (
    await world.asking<{ text: string }>(
      who,
      `select value ->> 'text' as text from answers where conversation_id = $1 union all select value ->> 'level' from ratings where conversation_id = $1 order by 1`,
      [conversationId],
    )
  ).map(({ text }) => text)

test('both managers and HR are asked what happens, and nobody else', async () => {
  expect(await listOf('esther')).toEqual([])
  await goOverToDaan()
  for (const who of ['esther', 'daan'])
    expect(await listOf(who)).toMatchObject([
      { employee: { name: 'Sophie Meijer' }, from: { name: 'Esther de Groot' }, to: { name: 'Daan Jansen' } },
    ])
  expect((await world.as('daan')(readHome)).handovers).toBe(1)
  expect((await world.as('fatima')(listHandoversAsHr)).handovers.map((one) => one.conversationId)).toContain(
    conversationId,
  )
  for (const who of ['sophie', 'marloes', 'amira', 'thomas', 'fatima']) expect(await listOf(who)).toEqual([])
  await expect(decide('sophie', 'takes-over')).rejects.toThrow('not-found')
})

test('who takes over before it opened leads on; what was prepared and shared for another is not passed on', async () => {
  await type('sophie', 'van Sophie')
  await type('esther', 'van Esther')
  await share('sophie')
  await goOverToDaan()
  await decide('daan', 'takes-over')

  // Sophie chooses again, and reads to whom.
  const mine = await world.as('sophie')(readPreparation, { conversationId })
  expect(mine).toMatchObject({ sharedAt: null, manager: { name: 'Daan Jansen' } })
  expect(mine.readers.later?.people.map(({ name }) => name)).toEqual(['Sophie Meijer', 'Daan Jansen'])
  await expect(world.as('esther')(readConversation, { conversationId })).rejects.toThrow('not-found')

  await type('daan', 'van Daan')
  await share('daan')
  await share('sophie')
  for (const who of ['sophie', 'daan']) expect(await wordsSeenBy(who)).toEqual(['2', '2', 'van Daan', 'van Sophie'])
  // What Esther wrote is hers, for ever, and nobody else's.
  expect(await wordsSeenBy('esther')).toEqual(['2', 'van Esther'])
  expect((await world.as('sophie')(readTalk, { conversationId })).points).toEqual({
    employee: 'van Sophie',
    manager: 'van Daan',
  })
  expect(await listOf('daan')).toEqual([])
})

test('once the preparations are open whoever began finishes, or brings the other to the table', async () => {
  await type('sophie', 'van Sophie')
  await type('esther', 'van Esther')
  await share('sophie')
  await share('esther')
  await goOverToDaan()
  await expect(decide('daan', 'takes-over')).rejects.toThrow('handover.already-open')
  await expect(decide('daan', 'joins')).rejects.toThrow('handover.manager-invites')
  await decide('esther', 'joins')
  const talk = await world.as('daan')(readTalk, { conversationId })
  expect(talk).toMatchObject({ myPart: 'guest', points: null, topics: null })
  expect(await wordsSeenBy('daan')).toEqual([])
})

test('who handed over reads back what they wrote themselves, with who else reads it, and nothing of how it went on', async () => {
  await type('esther', 'van Esther')
  const note = { conversationId, name: 'rooster.txt', content: Buffer.from('Maandag vrij.\n') }
  const { id: documentId } = await world.as('esther')(addDocument, note)
  await expect(world.as('esther')(readFormer, { conversationId })).rejects.toThrow('not-found')
  expect((await world.as('esther')(listConversations)).handedOver).toBe(false)
  await goOverToDaan()
  await decide('daan', 'takes-over')
  await type('daan', 'van Daan')

  const { former } = await world.as('esther')(listHandovers)
  expect(former).toMatchObject([
    {
      conversationId,
      employee: { name: 'Sophie Meijer' },
      to: { name: 'Daan Jansen' },
      handedOverAt: world.clock.now(),
    },
  ])
  expect((await world.as('esther')(listConversations)).handedOver).toBe(true)
  const mine = await world.as('esther')(readFormer, { conversationId })
  expect(mine).toMatchObject({ points: 'van Esther', readers: [{ name: 'Esther de Groot', me: true }] })
  expect(mine.themes.flatMap(({ answers }) => answers.map(({ field, level }) => [field, level !== null]))).toEqual([
    ['results-level', true],
  ])
  expect(mine.documents.map(({ name }) => name)).toEqual(['rooster.txt'])
  expect(Buffer.from((await world.as('esther')(openDocument, { documentId })) as never).toString()).toBe(
    'Maandag vrij.\n',
  )
  expect(JSON.stringify(mine)).not.toContain('van Daan')
  for (const who of ['daan', 'sophie', 'marloes', 'fatima', 'thomas', 'peter']) {
    await expect(world.as(who)(readFormer, { conversationId }), who).rejects.toThrow('not-found')
    await expect(world.as(who)(openDocument, { documentId }), who).rejects.toThrow('not-found')
    expect((await world.as(who)(listHandovers)).former).toEqual([])
  }
})

test('what had opened to the employee before somebody else came, the employee reads too, and the page says so', async () => {
  await type('esther', 'van Esther')
  world.clock.later({ days: 2 })
  await world.as('sophie')(beginTalk, { conversationId })
  await goOverToDaan()
  const leave = (leftOn: string | null) => world.as('thomas')(letPersonLeave, { personId: idOf('esther'), leftOn })
  await leave(world.clock.now().slice(0, 10))
  await decide('daan', 'takes-over')
  // Esther comes back to the shop, and not to this conversation. Another one with Sophie begins afresh.
  await leave(null)
  expect(await world.as('esther')(readFormer, { conversationId })).toMatchObject({
    points: 'van Esther',
    readers: [{ name: 'Esther de Groot' }, { name: 'Sophie Meijer' }],
  })
  await expect(world.as('esther')(readConversation, { conversationId })).rejects.toThrow('not-found')
})

test('when the manager has left, the next one writes the report without reading what was prepared for another', async () => {
  await type('sophie', 'van Sophie')
  await type('esther', 'van Esther')
  world.clock.later({ days: 2 })
  await world.as('sophie')(beginTalk, { conversationId })
  await goOverToDaan()
  await world.as('thomas')(letPersonLeave, {
    personId: idOf('esther'),
    leftOn: world.clock.now().slice(0, 10),
  })
  await expect(world.as('fatima')(handOverAsHr, { conversationId, choice: 'stays' })).rejects.toThrow(
    'handover.manager-left',
  )
  await world.as('fatima')(handOverAsHr, { conversationId, choice: 'takes-over' })

  expect(await world.as('daan')(readTalk, { conversationId })).toMatchObject({
    tookOver: true,
    myPart: 'manager',
    preparer: 'Esther',
    points: { employee: '', manager: '' },
    topics: [],
  })
  expect(await wordsSeenBy('daan')).toEqual([])
  // To Sophie both had opened, and stay so.
  expect(await wordsSeenBy('sophie')).toEqual(['2', '2', 'van Esther', 'van Sophie'])
  expect((await world.as('sophie')(readTalk, { conversationId })).points).toEqual({
    employee: 'van Sophie',
    manager: 'van Esther',
  })
  await expect(
    world.as('daan')(saveReportText, {
      conversationId,
      field: 'summary',
      base: 0,
      edit: world.clock.newId(),
      value: { text: 'Samen besproken.' },
    }),
  ).rejects.toThrow('report.not-recorded')
})

test('the employee and both managers hear of it, with a place in the calendar for who comes and none for who goes', async () => {
  await world.work()
  await goOverToDaan()
  await decide('daan', 'takes-over')
  world.mailed.length = 0
  await world.work()
  const mailed = world.mailed.map(({ to, subject, calendar }) => [to.name, subject, calendar?.method])
  expect(mailed.toSorted(([one], [other]) => one!.localeCompare(other!))).toEqual([
    ['Daan Jansen', expect.stringContaining('Daan Jansen leidt nu het gesprek'), 'REQUEST'],
    ['Esther de Groot', 'Je gesprek met Sophie Meijer is overgenomen', 'CANCEL'],
    ['Sophie Meijer', expect.stringContaining('Daan Jansen leidt nu het gesprek'), 'REQUEST'],
  ])
})

test('two who decide at the same moment decide once', async () => {
  await goOverToDaan()
  const outcomes = await Promise.allSettled([decide('daan', 'takes-over'), decide('esther', 'takes-over')])
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await world.as('daan')(readConversation, { conversationId })).toMatchObject({
    manager: { name: 'Daan Jansen' },
  })
})
