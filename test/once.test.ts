import type { LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDocument, pauseConversation, planConversation } from '#modules/conversations/contract.ts'
import { routes } from '#src/modules.ts'
import { Refused, idOf, openWorld, type World } from './world.ts'

// A command with a key is carried out once, whatever happens to the answer.

let world: World
beforeAll(async () => {
  world = await openWorld()
}, 120_000)
afterAll(() => world.close())

const meeting = { followsId: null, date: '2026-12-15', time: '10:00', minutes: 60, place: 'Kantoor', link: '' }
const plan = (by: string, key: string, more: object = {}) =>
  world.send(by, planConversation, { employeeId: idOf('dirk'), ...meeting, ...more }, { 'idempotency-key': key })
const codeOf = (answer: LightMyRequestResponse) => new Refused(answer).message
const count = async (table: string) =>
  (await world.database.query<{ count: number }>(`select count(*)::int as count from ${table}`)).rows[0]!.count
/** How many more there are of each after an act. */
const added = async (act: () => Promise<unknown>, ...tables: string[]) => {
  const counts = async () => {
    const found: number[] = []
    for (const table of tables) found.push(await count(table))
    return found
  }
  const before = await counts()
  await act()
  return (await counts()).map((number, place) => number - before[place]!)
}

test('the same command five times at the same moment is done once, and each gets the same answer', async () => {
  let answers: LightMyRequestResponse[] = []
  const act = async () => (answers = await Promise.all(Array.from({ length: 5 }, () => plan('joris', 'vijf'))))
  expect(await added(act, 'conversations', 'events', 'graphile_worker._private_jobs')).toEqual([1, 1, 1])
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200, 200])
  expect(new Set(answers.map(({ payload }) => payload)).size).toBe(1)
})

test('what is done after the commit has no answer to keep, so such a command may be sent twice', () => {
  const kept = routes.filter(
    ({ endpoint, afterwards }) => afterwards && endpoint.method !== 'GET' && !endpoint.repeatable,
  )
  expect(kept.map(({ endpoint }) => `${endpoint.method} ${endpoint.path}`)).toEqual([])
})

test('sent again a day later, after a lost answer, it gets the answer that was kept', async () => {
  const first = await plan('joris', 'later')
  world.clock.later({ days: 1 })
  let again: LightMyRequestResponse | undefined
  expect(await added(async () => (again = await plan('joris', 'later')), 'conversations', 'events')).toEqual([0, 0])
  expect([again!.statusCode, again!.payload]).toEqual([200, first.payload])
})

test('a command that answers nothing is done once as well', async () => {
  const { id: conversationId } = (await plan('joris', 'pauze')).json<{ id: string }>()
  const pause = () => world.send('joris', pauseConversation, { conversationId }, { 'idempotency-key': 'even niet' })
  expect((await pause()).statusCode).toBe(204)
  // Without the key it would be refused: it is paused already.
  expect(codeOf(await world.send('joris', pauseConversation, { conversationId }))).toBe('conversation.paused')
  const again = await pause()
  expect([again.statusCode, again.payload]).toEqual([204, ''])
})

test('a file that is sent again is laid down once, and another file does not pass for it', async () => {
  const { id: conversationId } = (await plan('joris', 'bestand')).json<{ id: string }>()
  const lay = (text: string) =>
    world.send(
      'dirk',
      addDocument,
      { conversationId, name: 'notitie.txt', content: Buffer.from(text) },
      { 'idempotency-key': 'notitie' },
    )
  let answers: LightMyRequestResponse[] = []
  const act = async () => (answers = [await lay('Een regel.\n'), await lay('Een regel.\n')])
  expect(await added(act, 'documents')).toEqual([1])
  expect(answers[0]!.payload).toBe(answers[1]!.payload)
  expect(codeOf(await lay('Een andere regel.\n'))).toBe('key-reused')
})

test('a key belongs to one command of one person', async () => {
  const joris = await plan('joris', 'sleutel')
  expect(codeOf(await plan('joris', 'sleutel', { place: 'Kantine' }))).toBe('key-reused')
  const { id: conversationId } = joris.json<{ id: string }>()
  const other = await world.send('joris', pauseConversation, { conversationId }, { 'idempotency-key': 'sleutel' })
  expect(codeOf(other)).toBe('key-reused')
  expect(codeOf(await plan('joris', 'x'.repeat(101)))).toBe('key-reused')

  const esther = await plan('esther', 'sleutel', { employeeId: idOf('tim') })
  expect(esther.statusCode).toBe(200)
  expect(esther.payload).not.toBe(joris.payload)
})

test('a command that was refused leaves its key free for when it can be done', async () => {
  expect(codeOf(await plan('joris', 'opnieuw', { date: '2020-01-06' }))).toBe('conversation.in-the-past')
  expect((await plan('joris', 'opnieuw')).statusCode).toBe(200)
})
