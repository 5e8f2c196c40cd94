import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AgreementId, ConversationId } from '#kernel/schemas.ts'
import { readHome, readPersonFile } from '#modules/home/contract.ts'
import { acting } from '#test/acting.ts'
import { idOf, openWorld, type World } from '#test/world.ts'
import {
  answerDropOfAgreement,
  askToDropAgreement,
  checkInOnAgreement,
  listAgreements,
  moveAgreement,
  rewordAgreement,
  withdrawDropOfAgreement,
} from './contract.ts'

// Promises live on after the talk: on the home page of who made them, with how they stand.

let world: World
let conversationId: ConversationId
let mine: AgreementId
let hers: AgreementId

beforeAll(async () => {
  world = await openWorld({ mailServer: true })
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
/** To whom something is mailed, and under which subject. */
const mailsOf = async (act: () => Promise<unknown>) => {
  await world.work()
  world.mailed.length = 0
  await act()
  await world.work()
  for (const { text } of world.mailed) expect(text).not.toMatch(/stoel|rooster|leverancier|nodig|Gelezen/)
  return world.mailed.map(({ to, subject }) => [to.name, subject])
}
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

test('moved to another day with a reason: the history keeps both days, and the other gets a mail without a word of it', async () => {
  const move = (who: string, dueOn: string, reason: string) =>
    world.as(who)(moveAgreement, { agreementId: mine, dueOn, reason })
  await expect(move('esther', '2027-01-20', '  ')).rejects.toMatchObject({
    problem: { errors: [{ pointer: '/reason', code: 'required' }] },
  })
  await expect(move('esther', '2026-12-01', 'Te laat.')).rejects.toMatchObject({
    problem: { errors: [{ pointer: '/dueOn', code: 'in-the-past' }] },
  })
  await expect(move('esther', '2027-01-10', 'Zelfde.')).rejects.toMatchObject({
    problem: { errors: [{ pointer: '/dueOn', code: 'same-day' }] },
  })
  await expect(move('amira', '2027-01-20', 'Ik ook.')).rejects.toThrow('not-found')
  expect(await mailsOf(() => move('esther', '2027-01-20', 'De leverancier is dicht.'))).toEqual([
    ['Sophie Meijer', 'Esther de Groot heeft een afspraak verzet naar woensdag 20 januari 2027'],
  ])
  const { checkIns, dueOn, overdue, version } = (await find('sophie', mine))!
  expect([dueOn, overdue, version]).toEqual(['2027-01-20', false, 3])
  expect(checkIns.at(-1)).toMatchObject({
    standing: 'moved',
    author: 'Esther de Groot',
    remark: 'De leverancier is dicht.',
    dueOn: '2027-01-20',
    dueBefore: '2027-01-10',
  })
  const wording = { what: 'Esther vraagt een stoel aan', ownerId: idOf('esther'), dueOn: '2027-01-10' }
  await expect(
    world.as('sophie')(rewordAgreement, { agreementId: mine, base: 2, edit: world.clock.newId(), wording }),
  ).rejects.toMatchObject({ status: 409, problem: { facts: { version: 3, value: { dueOn: '2027-01-20' } } } })
})

test('dropped only by both: one proposes with a reason, both see it, it stands until the other confirms', async () => {
  const ask = (who: string, agreementId: AgreementId, reason = 'Niet meer nodig.') =>
    world.as(who)(askToDropAgreement, { agreementId, reason })
  const answer = (who: string, agreementId: AgreementId, agreed: boolean) =>
    world.as(who)(answerDropOfAgreement, { agreementId, agreed, remark: 'Gelezen.' })
  await expect(answer('esther', hers, true)).rejects.toThrow('agreement.no-drop-asked')
  await expect(ask('amira', hers)).rejects.toThrow('not-found')
  expect(await mailsOf(() => ask('sophie', hers))).toEqual([
    ['Esther de Groot', 'Sophie Meijer stelt voor om een afspraak te laten vervallen'],
  ])
  // The mail leads to this agreement, not to the list it is in.
  const { rows } = await world.database.query<{ link: string }>(
    `select message ->> 'link' as link from mails join mail_messages on mail_id = mails.id where kind = 'agreement-drop' order by mails.id desc limit 1`,
  )
  expect(new URL(rows[0]!.link)).toMatchObject({ pathname: `/people/${idOf('sophie')}`, hash: `#${hers}` })
  for (const who of ['sophie', 'esther']) {
    const { agreements } = await world.as(who)(readPersonFile, { personId: idOf('sophie') })
    const { dropAskedBy, droppedAt, checkIns, may } = agreements.find(({ id }) => id === hers)!
    expect([dropAskedBy!.name, droppedAt]).toEqual(['Sophie Meijer', null])
    expect(checkIns.at(-1)).toMatchObject({ standing: 'drop-asked', remark: 'Niet meer nodig.' })
    expect(may.answerDrop.allowed).toBe(who === 'esther')
  }
  await expect(ask('esther', hers)).rejects.toThrow('agreement.drop-asked-already')
  await expect(answer('sophie', hers, true)).rejects.toThrow('agreement.other-answers')
  // Who proposed it takes it back, and nobody else does; then there is nothing to answer.
  const takesBack = (who: string) => world.as(who)(withdrawDropOfAgreement, { agreementId: hers })
  await expect(takesBack('esther')).rejects.toThrow('agreement.other-asked')
  await takesBack('sophie')
  await expect(takesBack('sophie')).rejects.toThrow('agreement.no-drop-asked')
  await expect(answer('esther', hers, true)).rejects.toThrow('agreement.no-drop-asked')
  await ask('sophie', hers)
  expect(await mailsOf(() => answer('esther', hers, false))).toEqual([['Sophie Meijer', 'Een afspraak blijft staan']])
  expect((await find('sophie', hers))!).toMatchObject({ dropAskedBy: null, droppedAt: null })

  await ask('esther', hers)
  await expect(answer('esther', hers, true)).rejects.toThrow('agreement.other-answers')
  expect(await mailsOf(() => answer('sophie', hers, true))).toEqual([['Esther de Groot', 'Een afspraak is vervallen']])
  expect((await find('sophie', hers))!.droppedAt).not.toBeNull()
  expect(await onHome('sophie')).not.toContain('Sophie maakt een rooster')
  expect((await find('sophie', hers))!.checkIns.map(({ standing }) => standing)).toEqual([
    'drop-asked',
    'drop-withdrawn',
    'drop-asked',
    'drop-declined',
    'drop-asked',
    'dropped',
  ])
  // Done ends a proposal that nobody answered.
  await ask('sophie', mine)
  await world.as('esther')(checkInOnAgreement, { agreementId: mine, standing: 'done', remark: '' })
  await expect(answer('esther', mine, true)).rejects.toThrow('agreement.no-drop-asked')
  await expect(ask('esther', mine)).rejects.toThrow('agreement.over')
})

test('what is signed stays as it was signed, whatever became of the agreements afterwards', async () => {
  expect((await find('sophie', hers))!.droppedAt).not.toBeNull()
  const { rows } = await world.database.query<{ agreements: { what: string }[] }>(
    `select content -> 'agreements' as agreements from report_versions where conversation_id = $1`,
    [conversationId],
  )
  expect(rows[0]!.agreements.map(({ what }) => what)).toEqual([
    'Esther vraagt een stoel aan',
    'Sophie maakt een rooster',
  ])
})
