import { afterAll, beforeAll, expect, test } from 'vitest'
import { readReport, recordRefusal, signReport } from '#modules/reports/contract.ts'
import { idOf, openWorld, people, type World } from '#test/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld({ mailServer: true })
})
afterAll(() => world.close())

test('Mehmet, of whom Bram records that he does not sign, hears so, and nobody else; the reason is not in the mail', async () => {
  const conversationId = await world.conversationOf('mehmet', 'signing')
  const { versions } = await world.as('bram')(readReport, { conversationId })
  const reportId = versions.at(-1)!.id
  const reason = 'Mehmet wil eerst met de vakbond praten.'
  await world.as('bram')(recordRefusal, { conversationId, reportId, personId: idOf('mehmet'), reason })
  await world.work()

  expect(world.mailed.map(({ to, subject }) => [to.address, subject])).toEqual([
    [people['mehmet']!.email, 'Er is vastgelegd dat je een verslag niet tekent'],
  ])
  expect(JSON.stringify(world.mailed)).not.toContain('vakbond')
})

test('signing oneself is no news for anybody, until it is the last signature', async () => {
  const conversationId = await world.conversationOf('mehmet', 'signing')
  const { versions } = await world.as('fatima')(readReport, { conversationId })
  world.mailed.length = 0
  await world.as('fatima')(signReport, { conversationId, reportId: versions.at(-1)!.id, outcome: 'seen', reaction: '' })
  await world.work()

  const subjects = new Set(world.mailed.map(({ subject }) => subject))
  expect([...subjects]).toEqual(['Het verslag is ondertekend en afgesloten'])
  expect(world.mailed).toHaveLength(3)
})

test('that somebody signs as seen and does not agree, the manager hears at once; what was written about it is not in the mail', async () => {
  const conversationId = await world.conversationOf('anouk', 'signing')
  const { versions } = await world.as('anouk')(readReport, { conversationId })
  world.mailed.length = 0
  await world.as('anouk')(signReport, {
    conversationId,
    reportId: versions.at(-1)!.id,
    outcome: 'seen-disagreed',
    reaction: 'Dit klopt niet met de roosters.',
  })
  await world.work()

  const [first] = world.mailed
  expect(first!.to.address).toBe(people['bram']!.email)
  expect(first!.subject).toBe('Anouk Peters heeft getekend voor gezien, niet akkoord')
  expect(JSON.stringify(world.mailed)).not.toContain('roosters')
})
