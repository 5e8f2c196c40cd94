import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AgreementId, ConversationId } from '#kernel/schemas.ts'
import { readHome } from '#modules/home/contract.ts'
import { acting } from '#test/acting.ts'
import { idOf, openWorld, type World } from '#test/world.ts'
import { checkInOnAgreement, listAgreements, rewordAgreement } from './contract.ts'

// Promises live on after the talk: on the home page of who made them, with how they stand.

let world: World
let conversationId: ConversationId
let mine: AgreementId
let hers: AgreementId

beforeAll(async () => {
  world = await openWorld()
  const act = acting(world)
  conversationId = await act.hold('sophie', 'esther')
  mine = await act.agree('esther', conversationId, 'Esther vraagt een stoel aan', 'esther', '2026-12-01')
  hers = await act.agree('sophie', conversationId, 'Sophie maakt een rooster', 'sophie', '2027-02-01')
  await act.report('esther', conversationId, 'summary', 'Goed gesproken.')
  const reportId = await act.offer('esther', conversationId, false)
  await act.sign('esther', conversationId, reportId)
  await act.sign('sophie', conversationId, reportId)
})
afterAll(() => world.close())

const onHome = async (who: string) => (await world.as(who)(readHome)).agreements.map(({ what }) => what)
const find = async (who: string, id: AgreementId) =>
  (await world.as(who)(listAgreements)).agreements.find((one) => one.id === id)

test('what Esther promised stands on her home page, what Sophie promised on hers, and each sees what the other owes', async () => {
  expect(await onHome('esther')).toContain('Esther vraagt een stoel aan')
  expect(await onHome('esther')).not.toContain('Sophie maakt een rooster')
  expect(await onHome('sophie')).toEqual(
    expect.arrayContaining(['Esther vraagt een stoel aan', 'Sophie maakt een rooster']),
  )
})

test('the owner says how it stands, and so does the other; done takes it off the home page and out of nobody’s list', async () => {
  const say = (
    who: string,
    agreementId: AgreementId,
    standing: 'on-its-way' | 'stuck' | 'done' | 'reopened',
    remark: string,
  ) => world.as(who)(checkInOnAgreement, { agreementId, standing, remark })
  await say('esther', mine, 'on-its-way', 'Besteld.')
  await say('sophie', mine, 'stuck', 'Nog niet gezien.')
  await say('esther', mine, 'done', 'Staat er.')
  expect(await onHome('sophie')).not.toContain('Esther vraagt een stoel aan')
  await expect(say('esther', mine, 'stuck', 'Toch niet.')).rejects.toThrow('agreement.over')
  expect(
    (await find('sophie', mine))!.checkIns.map(({ author, standing, remark }) => [author, standing, remark]),
  ).toEqual([
    ['Esther de Groot', 'on-its-way', 'Besteld.'],
    ['Sophie Meijer', 'stuck', 'Nog niet gezien.'],
    ['Esther de Groot', 'done', 'Staat er.'],
  ])
  await say('sophie', mine, 'reopened', 'Hij is kapot.')
  expect(await onHome('esther')).toContain('Esther vraagt een stoel aan')
  await expect(say('amira', mine, 'done', '')).rejects.toThrow('not-found')
})

test('a day later than agreed it is overdue, and another day is agreed by wording it anew; the first wording is kept', async () => {
  expect((await find('esther', mine))!.overdue).toBe(false)
  world.clock.later({ days: 8 })
  expect((await find('esther', mine))!.overdue).toBe(true)
  const wording = { what: 'Esther vraagt een stoel aan', ownerId: idOf('esther'), dueOn: '2027-01-10' }
  const edit = world.clock.newId()
  expect(await world.as('sophie')(rewordAgreement, { agreementId: mine, base: 1, edit, wording })).toEqual({
    version: 2,
  })
  expect(await world.as('sophie')(rewordAgreement, { agreementId: mine, base: 1, edit, wording })).toEqual({
    version: 2,
  })
  await expect(
    world.as('esther')(rewordAgreement, { agreementId: mine, base: 1, edit: world.clock.newId(), wording }),
  ).rejects.toMatchObject({ status: 409, problem: { facts: { version: 2, value: { dueOn: '2027-01-10' } } } })
  expect((await find('esther', mine))!.overdue).toBe(false)
  const { rows } = await world.database.query('select due_on from agreement_wordings where agreement_id = $1', [mine])
  expect(rows).toHaveLength(2)
})

test('what is signed stays as it was signed, whatever becomes of the agreement afterwards', async () => {
  await world.as('sophie')(checkInOnAgreement, { agreementId: hers, standing: 'dropped', remark: 'Niet meer nodig.' })
  const { rows } = await world.database.query<{ agreements: { what: string }[] }>(
    `select content -> 'agreements' as agreements from report_versions where conversation_id = $1`,
    [conversationId],
  )
  expect(rows[0]!.agreements.map(({ what }) => what)).toEqual([
    'Esther vraagt een stoel aan',
    'Sophie maakt een rooster',
  ])
})
