import { afterAll, beforeAll, expect, test } from 'vitest'
import { acting } from '#test/acting.ts'
import { idOf, openWorld, type World } from '#test/world.ts'
import { readHome, readProgress } from '#modules/home/contract.ts'
import {
  beginTalk,
  cancelAsHr,
  cancelConversation,
  inviteGuest,
  listConversations,
  moveAsHr,
  moveConversation,
  pauseConversation,
  planAsHr,
  planConversation,
  readConversation,
  readPlanning,
  readPreparation,
  readTalk,
  resumeConversation,
} from './contract.ts'

let world: World
let act: ReturnType<typeof acting>
beforeAll(async () => {
  world = await openWorld()
  act = acting(world)
})
afterAll(() => world.close())

const meeting = { date: '2026-12-15', time: '10:00', minutes: 45, place: 'Kantine', link: '' }
const plan = (who: string, employee: string, more: object = {}) =>
  world.as(who)(planConversation, { employeeId: idOf(employee), followsId: null, ...meeting, ...more })

test('who can be planned with: one’s manager, and one’s own team', async () => {
  const esther = await world.as('esther')(readPlanning)
  expect(esther.myManager?.name).toBe('Marloes van den Heuvel')
  expect(esther.team.map(({ name }) => name.split(' ')[0])).toEqual(['Tim', 'Amira', 'Sophie', 'Maximiliaan-Alexander'])
  expect(esther.templates.map(({ kind, name, minutes }) => [kind, name.nl, minutes])).toEqual([
    ['progress', 'Voortgangsgesprek', 10],
    ['functioning', 'Functioneringsgesprek', 15],
    ['appraisal', 'Beoordelingsgesprek', 15],
    ['development', 'Ontwikkelgesprek (POP)', 15],
    ['start', 'Begin van de proeftijd', 10],
  ])
  expect(await world.as('hanneke')(readPlanning)).toMatchObject({ myManager: null })
})

test('date, time, place and link are what both see, at the time of the organisation', async () => {
  const { id } = await plan('tim', 'tim', { link: 'https://overleg.example/kamer', minutes: 45 })
  for (const who of ['tim', 'esther'])
    expect(await world.as(who)(readConversation, { conversationId: id })).toMatchObject({
      state: 'planned',
      employee: { name: 'Tim Bos' },
      manager: { name: 'Esther de Groot' },
      startsAt: '2026-12-15T09:00:00.000Z',
      endsAt: '2026-12-15T09:45:00.000Z',
      place: 'Kantine',
      link: 'https://overleg.example/kamer',
      prepared: { mine: 'not-begun', other: 'not-begun' },
    })
  expect((await world.as('esther')(listConversations)).conversations.map((one) => one.id)).toContain(id)
})

test.each([
  ['a moment that is gone', { date: '2026-11-24', time: '10:59' }, 'conversation.in-the-past'],
  ['the hour that summer time skips', { date: '2027-03-28', time: '02:30' }, 'conversation.time-does-not-exist'],
  ['a day that is not there', { date: '2027-02-29' }, 'invalid-input'],
  ['a link that runs', { link: 'javascript:alert(1)' }, 'invalid-input'],
  ['two minutes', { minutes: 2 }, 'invalid-input'],
])('%s is refused with the field that is wrong', async (_, more, code) => {
  await expect(plan('tim', 'tim', more)).rejects.toMatchObject({
    problem: { code, errors: [{ pointer: `/${Object.keys(more).at(code.endsWith('exist') ? 1 : 0)!}` }] },
  })
})

test('the hour that comes twice is the first of the two', async () => {
  const { id } = await plan('tim', 'tim', { date: '2027-10-31', time: '02:30' })
  expect((await world.as('tim')(readConversation, { conversationId: id })).startsAt).toBe('2027-10-31T00:30:00.000Z')
})

test('HR moves and cancels what HR planned, and nothing that others planned', async () => {
  const { id } = await world.as('lucas')(planAsHr, { employeeId: idOf('max'), followsId: null, ...meeting })
  await world.as('lucas')(moveAsHr, { conversationId: id, ...meeting, time: '16:00' })
  expect((await world.as('max')(readConversation, { conversationId: id })).startsAt).toBe('2026-12-15T15:00:00.000Z')
  const own = await act.plan('esther', 'amira')
  await expect(world.as('lucas')(moveAsHr, { conversationId: own, ...meeting })).rejects.toThrow(
    'conversation.parties-only',
  )
  await expect(world.as('lucas')(cancelAsHr, { conversationId: own })).rejects.toThrow('conversation.parties-only')
  await world.as('lucas')(cancelAsHr, { conversationId: id })
  expect(await world.as('max')(readConversation, { conversationId: id })).toMatchObject({ state: 'cancelled' })
  await expect(world.as('esther')(moveConversation, { conversationId: id, ...meeting })).rejects.toThrow(
    'conversation.over',
  )
  expect(
    (await world.as('lucas')(readProgress)).rows.find(({ person }) => person.id === idOf('max'))!.current?.id,
  ).not.toBe(id)
})

test('a cancelled conversation gives everybody their own words back, and only those', async () => {
  const id = await act.plan('bram', 'kees')
  await act.write('kees', id, 'proud', 'Alleen voor mezelf, nu weer.')
  await act.write('bram', id, 'proud', 'Wat Bram schreef.')
  await act.share('kees', id)
  await act.share('bram', id)
  expect(JSON.stringify(await world.as('bram')(readTalk, { conversationId: id }))).toContain('Alleen voor mezelf')
  await expect(world.as('kees')(cancelConversation, { conversationId: id })).rejects.toThrow('report.manager-writes')
  await world.as('bram')(cancelConversation, { conversationId: id })
  const kees = await world.as('kees')(readPreparation, { conversationId: id })
  expect(kees.answers.map(({ value }) => value.text)).toEqual(['Alleen voor mezelf, nu weer.'])
  const bram = JSON.stringify(await world.as('bram')(readTalk, { conversationId: id }))
  expect(bram).not.toContain('Alleen voor mezelf')
  expect(
    await world.asking('bram', `select from answers where conversation_id = $1 and author_id = $2`, [id, idOf('kees')]),
  ).toEqual([])
})

test('who is on leave is paused, not chased, and why is asked nowhere', async () => {
  const { id } = await plan('esther', 'sophie', { date: '2026-11-24', time: '11:10' })
  await world.as('sophie')(pauseConversation, { conversationId: id })
  await expect(world.as('esther')(beginTalk, { conversationId: id })).rejects.toThrow('conversation.paused')
  expect((await world.as('esther')(readHome)).steps.map(({ conversationId }) => conversationId)).not.toContain(id)
  const { rows } = await world.database.query<{ column: string }>(
    `select attname as column from pg_attribute where attrelid = 'conversations'::regclass and attname ~ 'reason|why|illness|leave'`,
  )
  expect(rows).toEqual([])
  await world.as('esther')(resumeConversation, { conversationId: id })
  await world.as('esther')(beginTalk, { conversationId: id })
})

test('a follow-up is planned from a talk that was held, of the same employee, by who was there', async () => {
  const held = await act.hold('ruben', 'bram')
  await expect(plan('bram', 'noor', { followsId: held })).rejects.toThrow('not-found')
  const ahead = await act.plan('bram', 'ruben', '2027-01-20')
  await expect(plan('bram', 'ruben', { followsId: ahead })).rejects.toThrow('conversation.not-begun')
  const { id } = await plan('ruben', 'ruben', { followsId: held, date: '2027-03-16' })
  expect(await world.as('bram')(readConversation, { conversationId: id })).toMatchObject({
    followsId: held,
    state: 'planned',
  })

  // Once: whoever comes second is shown the way to it, until it is called off.
  expect(await world.as('bram')(readConversation, { conversationId: held })).toMatchObject({ followedById: id })
  await expect(plan('bram', 'ruben', { followsId: held })).rejects.toThrow('conversation.followed')
  await world.as('ruben')(cancelConversation, { conversationId: id })
  for (const _ of Array.from({ length: 8 })) {
    const both = await Promise.allSettled(
      ['bram', 'ruben'].map((who) => plan(who, 'ruben', { followsId: held, date: '2027-03-16' })),
    )
    const planned = both.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
    expect(planned).toHaveLength(1)
    await world.as('ruben')(cancelConversation, { conversationId: planned[0]!.id })
  }
})

test('a guest is somebody who works here, and once', async () => {
  const id = await act.plan('esther', 'amira', '2026-12-18')
  const invite = (key: string) => world.as('amira')(inviteGuest, { conversationId: id, personId: idOf(key) })
  await invite('carla')
  await expect(invite('carla')).rejects.toThrow('conversation.guest-already')
  await expect(invite('esther')).rejects.toThrow('conversation.guest-already')
  await expect(invite('peter')).rejects.toThrow('invalid-input')
  await world.database.query('update persons set left_on = $1 where id = $2', ['2026-11-24', idOf('willem')])
  await expect(invite('willem')).rejects.toThrow('invalid-input')
  expect((await world.as('carla')(readConversation, { conversationId: id })).prepared).toEqual({
    mine: null,
    other: null,
  })
})
