import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { canonical, type Json } from '#kernel/canonical.ts'
import type { ConversationId } from '#kernel/schemas.ts'
import { checkInOnGoal, setGoal } from '#modules/goals/contract.ts'
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
const pdf = async (who: string, reportId: string, language: 'nl' | 'en') =>
  (await world.send(who, contract.downloadReport, { reportId, language })).rawPayload
const json = async (who: string, reportId: string) =>
  (await world.send(who, contract.exportReport, { reportId })).rawPayload

test('Tim and Esther: the whole report, as both read it, on paper in both languages, sealed, provable, and nothing of it in a mail', async () => {
  const id = await act.hold('tim', 'esther', '09:00')
  const smart = {
    title: 'Minder derving aan het eind van de dag',
    specific: 'Elke middag om drie uur afprijzen.',
    measurable: 'Het aantal broden dat we weggooien.',
    achievable: 'Met de nieuwe prijslijst.',
    relevant: 'Het scheelt geld en het is zonde.',
    dueOn: '2027-06-01',
    measure: { unit: 'broden', start: 30, target: 10 },
  }
  const personId = idOf('tim')
  const { id: goalId } = await world.as('esther')(setGoal, {
    personId,
    kind: 'result',
    wording: smart,
    conversationId: id,
  })
  await world.as('tim')(checkInOnGoal, { goalId, value: 24, remark: 'De eerste week.' })
  await world.as('tim')(setGoal, {
    personId,
    kind: 'learning',
    wording: { ...smart, title: 'Leren etaleren', specific: 'Hoe je een etalage opbouwt.' },
    conversationId: id,
  })
  await act.agree('tim', id, 'Tim schrijft een prijslijst', 'tim', '2026-12-31')
  await act.agree('esther', id, 'Esther vraagt een tweede kassa aan', 'esther', '2027-01-15')
  await act.report('esther', id, 'summary', 'Tim staat steviger in de winkel.\n\nWe spraken over de middag.')
  await act.report('esther', id, 'theme/results', 'De derving is te hoog.')
  await act.report('esther', id, 'development', 'Een cursus etaleren.')
  await act.score('esther', id, 'overall', 3, 'Doet wat de functie vraagt.')
  await act.score('esther', id, 'results', 2, 'De derving bleef dertig broden per dag.')
  // The employee reacts, and only the employee; the words of the manager are the manager's.
  await expect(act.report('esther', id, 'reaction', 'Namens Tim')).rejects.toThrow('report.employee-reacts')
  await expect(act.report('tim', id, 'summary', 'Mooier')).rejects.toThrow('report.manager-writes')
  await act.report('tim', id, 'reaction', 'De derving ligt ook aan de levertijd.')
  const reportId = await act.offer('esther', id, false)

  const { versions } = await read('tim', id)
  expect(versions).toHaveLength(1)
  expect(versions[0]!.content).toMatchObject({
    number: 1,
    summary: 'Tim staat steviger in de winkel.\n\nWe spraken over de middag.',
    themes: [{ key: 'results', conclusion: 'De derving is te hoog.' }],
    development: 'Een cursus etaleren.',
    reaction: 'De derving ligt ook aan de levertijd.',
    agreements: [
      { what: 'Tim schrijft een prijslijst', owner: 'Tim Bos', dueOn: '2026-12-31' },
      { what: 'Esther vraagt een tweede kassa aan', owner: 'Esther de Groot', dueOn: '2027-01-15' },
    ],
    withoutAgreements: false,
  })
  const ofThisTalk = versions[0]!.content.goals.filter(({ setNow }) => setNow)
  expect(ofThisTalk).toMatchObject([
    { kind: 'result', ...smart, measure: { ...smart.measure, value: 24 } },
    // A learning goal has no number, whatever was sent along.
    { kind: 'learning', title: 'Leren etaleren', measure: null },
  ])
  expect(versions[0]!.scores).toMatchObject([
    { theme: 'overall', level: 3, label: { nl: 'Naar verwachting' }, reason: 'Doet wat de functie vraagt.' },
    { theme: 'results', level: 2, reason: 'De derving bleef dertig broden per dag.' },
  ])

  await act.sign('tim', id, reportId, 'seen-disagreed', 'Ik had liever een drie gezien.')
  expect(await act.sign('esther', id, reportId)).toEqual({ closed: true })

  const dutch = textOfPdf(await pdf('tim', reportId, 'nl')).replace(/\s+/g, ' ')
  const english = textOfPdf(await pdf('esther', reportId, 'en')).replace(/\s+/g, ' ')
  for (const words of [
    'Tim staat steviger in de winkel.',
    'De derving is te hoog.',
    'Een cursus etaleren.',
    'De derving ligt ook aan de levertijd.',
    'Minder derving aan het eind van de dag',
    'Elke middag om drie uur afprijzen.',
    'Tim schrijft een prijslijst',
    'Esther vraagt een tweede kassa aan',
    'De derving bleef dertig broden per dag.',
    'Ik had liever een drie gezien.',
  ]) {
    expect(dutch).toContain(words)
    expect(english).toContain(words)
  }
  for (const words of ['Naar verwachting', 'Gezien, niet akkoord', 'Akkoord', '1 juni 2027', 'Ondertekening'])
    expect(dutch).toContain(words)
  for (const words of ['Meets expectations', '1 June 2027', 'Signatures']) expect(english).toContain(words)

  const file = await json('tim', reportId)
  const { document, seal } = JSON.parse(file.toString()) as {
    document: { content: Json; contentSha256: string }
    seal: { sha256: string }
  }
  const sha256 = (value: Json) => createHash('sha256').update(canonical(value)).digest('hex')
  expect(document.contentSha256).toBe(sha256(document.content))
  expect(seal.sha256).toBe(sha256(document as unknown as Json))
  for (const one of [file, await pdf('tim', reportId, 'nl')])
    expect(proveFile(one, { texts: world.services.texts, language: 'nl' }).code).toBe(0)

  await world.work()
  const mails = JSON.stringify(world.mailed.map(({ subject, text, html, calendar }) => [subject, text, html, calendar]))
  expect(mails).toContain('Er ligt een verslag om te ondertekenen')
  for (const words of [
    'derving',
    'etaleren',
    'steviger',
    'prijslijst',
    'kassa',
    'verwachting',
    'liever een drie',
    'nodig heeft',
  ])
    expect(mails.toLowerCase()).not.toContain(words)
})

test('a report is offered with a summary, with an agreement or the word that there is none, and each score with its reason', async () => {
  const id = await act.hold('omar', 'daan', '11:00')
  await expect(act.offer('daan', id, true)).rejects.toThrow('report.empty')
  await act.report('daan', id, 'summary', 'Kort gesproken.')
  await expect(act.offer('daan', id, false)).rejects.toThrow('report.no-agreement')
  await act.score('daan', id, 'overall', 4, '  ')
  await expect(act.offer('daan', id, true)).rejects.toThrow('report.rating-without-reason')
  await act.score('daan', id, 'overall', 4, 'Altijd op tijd.', 1)
  await expect(act.offer('omar', id, true)).rejects.toThrow('report.manager-writes')
  await act.offer('daan', id, true)
  expect(await stateOf(id)).toBe('signing')
})

test('two tabs of the manager do not overwrite one another in the concept', async () => {
  const id = await act.hold('mehmet', 'bram', '09:30')
  await act.report('bram', id, 'summary', 'Van tab één.')
  await expect(act.report('bram', id, 'summary', 'Van tab twee.')).rejects.toMatchObject({
    status: 409,
    problem: { facts: { version: 1, value: { text: 'Van tab één.' } } },
  })
  await act.report('bram', id, 'summary', 'Van allebei.', 1)
  const { versions } = await world.as('bram')(contract.readReportVersions, { conversationId: id, field: 'summary' })
  expect(versions.map(({ value }) => value.text)).toEqual(['Van allebei.', 'Van tab één.'])
})
