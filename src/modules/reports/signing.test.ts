import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ConversationId } from '#kernel/schemas.ts'
import { inviteGuest, letGuestGo, moveConversation } from '#modules/conversations/contract.ts'
import { acting } from '#test/acting.ts'
import { textOfPdf } from '#test/pdf-text.ts'
import { idOf, openWorld, type World } from '#test/world.ts'
import * as contract from './contract.ts'
import { proveFile } from './proof.ts'

let world: World
let act: ReturnType<typeof acting>
beforeAll(async () => {
  world = await openWorld()
  act = acting(world)
})
afterAll(() => world.close())

const stateOf = async (id: ConversationId) =>
  (await world.database.query<{ state: string }>('select state from conversations where id = $1', [id])).rows[0]!.state
const read = (who: string, conversationId: ConversationId) => world.as(who)(contract.readReport, { conversationId })
/** A report with nothing but a summary, laid before who takes part. */
async function offered(employee: string, manager: string, time: string): Promise<[ConversationId, string]> {
  const id = await act.hold(employee, manager, time)
  await act.report(manager, id, 'summary', 'We hebben goed gesproken.')
  return [id, await act.offer(manager, id)]
}
const pdf = async (who: string, reportId: string, language: 'nl' | 'en') =>
  (await world.send(who, contract.downloadReport, { reportId, language })).rawPayload
const json = async (who: string, reportId: string) =>
  (await world.send(who, contract.exportReport, { reportId })).rawPayload

test('a signed report does not change: not for the manager, and not for the owner of the tables', async () => {
  const [id, reportId] = await offered('omar', 'daan', '09:00')
  await act.sign('omar', id, reportId)
  await act.sign('daan', id, reportId)
  await expect(act.report('daan', id, 'summary', 'Toch anders.', 1)).rejects.toThrow('report.not-recorded')
  await expect(act.report('omar', id, 'reaction', 'Nog iets.')).rejects.toThrow('report.not-recorded')
  for (const sql of [
    `update report_versions set content = '{}' where id = '${reportId}'`,
    `update report_documents set document = '{}' where report_id = '${reportId}'`,
    `update report_seals set sealed_at = now() where report_id = '${reportId}'`,
    `update report_scores set level = 5 where report_id = '${reportId}'`,
    `update signatures set outcome = 'agreed' where report_id = '${reportId}'`,
    `delete from signatures where report_id = '${reportId}'`,
    `delete from report_closings where report_id = '${reportId}'`,
    `update report_texts set value = '{"text":"anders"}' where conversation_id = '${id}'`,
    'truncate report_seals',
  ])
    await expect(world.database.query(sql), sql).rejects.toThrow(/written once/)
  await expect(world.database.query(`update conversations set starts_at = now() where id = '${id}'`)).rejects.toThrow(
    /does not change/,
  )
  await expect(
    world.as('daan')(moveConversation, {
      conversationId: id,
      date: '2027-01-04',
      time: '10:00',
      minutes: 60,
      place: '',
      link: '',
    }),
  ).rejects.toThrow('conversation.over')
})

test.each(['agreed', 'seen', 'seen-disagreed'] as const)(
  'signing as «%s» says so on the report and on paper',
  async (outcome) => {
    const [id, reportId] = await offered('ruben', 'bram', '09:00')
    if (outcome === 'seen-disagreed')
      await expect(act.sign('ruben', id, reportId, outcome, ' ')).rejects.toThrow(
        'report.disagreement-without-reaction',
      )
    const reaction = outcome === 'seen-disagreed' ? 'Dit herken ik niet.' : ''
    expect(await act.sign('ruben', id, reportId, outcome, reaction)).toEqual({ closed: false })
    await expect(act.sign('ruben', id, reportId)).rejects.toThrow('report.already-signed')
    expect(await act.sign('bram', id, reportId)).toEqual({ closed: true })
    const { versions } = await read('bram', id)
    expect(versions[0]!.signatures.find(({ part }) => part === 'employee')).toMatchObject({
      name: 'Ruben de Boer',
      outcome,
      reaction,
      recordedBy: null,
      signedAt: world.clock.now(),
    })
    const said = { agreed: 'Akkoord', seen: 'Gezien', 'seen-disagreed': 'Gezien, niet akkoord' }[outcome]
    expect(textOfPdf(await pdf('ruben', reportId, 'nl')).split('\n')).toContain(said)
  },
)

test('the order of signing is free: employee, manager and guest in all six ways, and the last one closes it', async () => {
  const signers = ['naomi', 'pieter', 'willem']
  const orders = signers.flatMap((first) =>
    signers
      .filter((one) => one !== first)
      .map((second) => [first, second, signers.find((one) => one !== first && one !== second)!]),
  )
  expect(orders).toHaveLength(6)
  for (const [place, order] of orders.entries()) {
    const id = await act.hold('naomi', 'pieter', `${10 + place}:00`)
    await world.as('naomi')(inviteGuest, { conversationId: id, personId: idOf('willem') })
    await act.report('pieter', id, 'summary', 'Goed gesproken.')
    const reportId = await act.offer('pieter', id)
    const closed = []
    for (const who of order) closed.push((await act.sign(who, id, reportId)).closed)
    expect(closed).toEqual([false, false, true])
    expect(await stateOf(id)).toBe('closed')
  }
})

test('all sign at the very same moment: every signature is there, and it closes once', async () => {
  const [id, reportId] = await offered('naomi', 'pieter', '08:00')
  const outcomes = await Promise.all([act.sign('naomi', id, reportId), act.sign('pieter', id, reportId)])
  expect(outcomes.filter(({ closed }) => closed)).toHaveLength(1)
  expect((await read('naomi', id)).versions[0]!.signatures).toHaveLength(2)
})

test('a correction is asked before signing: the report goes back with the request, and the next version is signed anew by everybody', async () => {
  const [id, first] = await offered('stefan', 'pieter', '09:00')
  await act.sign('pieter', id, first)
  const ask = (who: string, request: string) =>
    world.as(who)(contract.askCorrection, { conversationId: id, reportId: first, request })
  await expect(ask('pieter', 'Anders')).rejects.toThrow('report.employee-asks')
  await expect(ask('stefan', '  ')).rejects.toThrow('invalid-input')
  await ask('stefan', 'Er staat niets over de nachtritten.')
  expect(await stateOf(id)).toBe('recorded')
  await expect(act.sign('stefan', id, first)).rejects.toThrow('report.not-offered')
  expect((await read('pieter', id)).versions[0]).toMatchObject({
    number: 1,
    sealed: false,
    corrections: [{ name: 'Stefan Kowalski', request: 'Er staat niets over de nachtritten.' }],
  })

  await act.report('pieter', id, 'summary', 'We hebben goed gesproken, ook over de nachtritten.', 1)
  const second = await act.offer('pieter', id)
  await expect(act.sign('stefan', id, first)).rejects.toThrow('report.newer-version')
  expect(await act.sign('stefan', id, second)).toEqual({ closed: false })
  expect(await act.sign('pieter', id, second)).toEqual({ closed: true })
  const { versions } = await read('stefan', id)
  expect(versions.map(({ number, sealed, content }) => [number, sealed, content.summary])).toEqual([
    [1, false, 'We hebben goed gesproken.'],
    [2, true, 'We hebben goed gesproken, ook over de nachtritten.'],
  ])
})

test('who does not sign: the manager records it with a reason, and it takes nothing from the report', async () => {
  const [id, reportId] = await offered('stefan', 'pieter', '11:00')
  const record = (who: string, whom: string, reason: string) =>
    world.as(who)(contract.recordRefusal, { conversationId: id, reportId, personId: idOf(whom), reason })
  await expect(record('stefan', 'pieter', 'Hij wil niet')).rejects.toThrow('report.manager-records')
  await expect(record('pieter', 'pieter', 'Ik wil niet')).rejects.toThrow('report.manager-records')
  await expect(record('pieter', 'stefan', '')).rejects.toThrow('invalid-input')
  await expect(record('pieter', 'naomi', 'Die was er niet bij')).rejects.toThrow('not-found')
  await act.sign('pieter', id, reportId)
  expect(await record('pieter', 'stefan', 'Wil pas tekenen na overleg met de bond.')).toEqual({ closed: true })
  const words = textOfPdf(await pdf('stefan', reportId, 'nl')).replace(/\s+/g, ' ')
  expect(words).toContain('Wil pas tekenen na overleg met de bond.')
  expect(words).toContain('Pieter Bakker')
  expect(
    (await read('stefan', id)).versions[0]!.signatures.map(({ outcome, recordedBy }) => [outcome, recordedBy]),
  ).toEqual(
    expect.arrayContaining([
      ['agreed', null],
      ['refused', 'Pieter Bakker'],
    ]),
  )
})

test('while it is out to be signed nobody joins or leaves the table; taken back, it is a concept again', async () => {
  const id = await act.hold('naomi', 'pieter', '16:00')
  await world.as('naomi')(inviteGuest, { conversationId: id, personId: idOf('willem') })
  await act.report('pieter', id, 'summary', 'Goed gesproken.')
  await act.offer('pieter', id)
  await expect(world.as('naomi')(letGuestGo, { conversationId: id, personId: idOf('willem') })).rejects.toThrow(
    'conversation.being-signed',
  )
  await expect(world.as('naomi')(inviteGuest, { conversationId: id, personId: idOf('carla') })).rejects.toThrow(
    'conversation.being-signed',
  )
  await world.as('pieter')(contract.takeBackReport, { conversationId: id })
  await world.as('naomi')(letGuestGo, { conversationId: id, personId: idOf('willem') })
  const reportId = await act.offer('pieter', id)
  await act.sign('pieter', id, reportId)
  expect(await act.sign('naomi', id, reportId)).toEqual({ closed: true })
})

test('opened again with a reason: a second version beside the first, which stays readable, downloadable and provable', async () => {
  const [id, first] = await offered('ruben', 'bram', '14:00')
  await act.sign('ruben', id, first)
  await act.sign('bram', id, first)
  const before = await json('ruben', first)
  const reopen = (who: string, reason: string) =>
    world.as(who)(contract.reopenConversation, { conversationId: id, reason })
  await expect(reopen('ruben', 'Ik wil het anders')).rejects.toThrow('report.manager-writes')
  await expect(reopen('bram', ' ')).rejects.toThrow('invalid-input')
  await reopen('bram', 'De datum van de cursus klopt niet.')
  expect(await stateOf(id)).toBe('recorded')
  expect((await read('ruben', id)).reopenings).toMatchObject([
    { name: 'Bram Visser', reason: 'De datum van de cursus klopt niet.' },
  ])
  expect((await json('ruben', first)).equals(before)).toBe(true)

  await act.report('bram', id, 'summary', 'De cursus is in maart.', 1)
  const second = await act.offer('bram', id)
  await act.sign('bram', id, second)
  await act.sign('ruben', id, second, 'seen')
  const { reports } = await world.as('ruben')(contract.listReports, { personId: idOf('ruben') })
  expect(reports.filter(({ conversationId }) => conversationId === id).map(({ number }) => number)).toEqual([2, 1])
  expect((await json('ruben', first)).equals(before)).toBe(true)
  for (const reportId of [first, second])
    expect(proveFile(await pdf('ruben', reportId, 'nl'), { texts: world.services.texts, language: 'nl' }).code).toBe(0)
  expect(textOfPdf(await pdf('ruben', second, 'nl'))).toContain('De cursus is in maart.')
})
