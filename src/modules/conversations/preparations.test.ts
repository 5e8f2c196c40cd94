import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ConversationId } from '#kernel/schemas.ts'
import { Refused, idOf, openWorld, type World } from '#test/world.ts'
import { acting } from '#test/acting.ts'
import { readPreviousReport } from '#modules/reports/contract.ts'
import {
  addDocument,
  beginTalk,
  moveConversation,
  openDocument,
  readConversation,
  readPreparation,
  readTalk,
  readVersions,
  removeDocument,
  saveAnswer,
  withdrawPreparation,
} from './contract.ts'

let world: World
let act: ReturnType<typeof acting>
/** Sanne's: she is writing, Joris has shared. */
let conversationId: ConversationId

beforeAll(async () => {
  world = await openWorld()
  act = acting(world)
  conversationId = await world.conversationOf('sanne', 'preparing')
})
afterAll(() => world.close())

const save = (base: number, text: string, edit: string = world.clock.newId(), field = 'energy') =>
  world.as('sanne')(saveAnswer, { conversationId, field, base, edit, value: { text } })
const versions = (field: string, who = 'sanne') =>
  world
    .as(who)(readVersions, { conversationId, field })
    .then((found) => found.versions.map(({ version, value }) => [version, value.text]))
const kept = async (field: string) =>
  (
    await world.database.query<{ version: number; text: string }>(
      `select version, value ->> 'text' as text from answers where conversation_id = $1 and author_id = $2 and field = $3 order by version`,
      [conversationId, idOf('sanne'), field],
    )
  ).rows

test('saved means on disk: another connection sees it by the time it is acknowledged', async () => {
  const { version, savedAt } = await save(0, 'Samen iets nieuws bedenken.', undefined, 'strengths')
  expect({ version, savedAt }).toEqual({ version: 1, savedAt: world.clock.now() })
  expect(await kept('strengths')).toEqual([{ version: 1, text: 'Samen iets nieuws bedenken.' }])
})

test('what the database does not keep at the very last moment is not acknowledged', async () => {
  await world.database.query(
    `create function refuse() returns trigger language plpgsql as $$ begin raise exception 'the disk is full'; end $$;
     create constraint trigger refuse after insert on answers deferrable initially deferred for each row execute function refuse()`,
  )
  await expect(save(0, 'Dit gaat verloren.', undefined, 'helping')).rejects.toThrow('went-wrong')
  await world.database.query('drop trigger refuse on answers; drop function refuse()')
  expect(await kept('helping')).toEqual([])
})

test('every version is kept, only for who wrote it, and an older one is put back as the newest', async () => {
  const field = 'learned'
  await save(0, 'De oven.', undefined, field)
  await save(1, 'De oven, en dat ik hulp mag vragen.', undefined, field)
  await save(2, '', undefined, field)
  expect(await versions(field)).toEqual([
    [3, ''],
    [2, 'De oven, en dat ik hulp mag vragen.'],
    [1, 'De oven.'],
  ])
  await save(3, 'De oven, en dat ik hulp mag vragen.', undefined, field)
  expect((await versions(field))[0]).toEqual([4, 'De oven, en dat ik hulp mag vragen.'])
  expect(await versions(field, 'joris')).toEqual([])
  expect(await kept(field)).toHaveLength(4)
})

test('two tabs: the second is told what the first wrote, and nothing is overwritten', async () => {
  const field = 'changes'
  await save(0, 'De planning.', undefined, field)
  await save(1, 'De planning, door tab één.', undefined, field)
  const refused = await save(1, 'De planning, door tab twee.', undefined, field).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(Refused)
  expect(refused).toMatchObject({
    status: 409,
    problem: {
      code: 'changed-meanwhile',
      facts: { version: 2, value: { text: 'De planning, door tab één.' } },
    },
  })
  expect((await kept(field)).map(({ text }) => text)).toEqual(['De planning.', 'De planning, door tab één.'])
  // Nor does an edit count that was made on a version that is not there.
  await expect(save(7, 'Uit de toekomst.', undefined, field)).rejects.toThrow('changed-meanwhile')
  // Having seen it, tab two writes on.
  await save(2, 'De planning, door allebei.', undefined, field)
})

test('two tabs at the very same moment: one is first, ten times out of ten', async () => {
  for (let round = 0; round < 10; round++) {
    const outcomes = await Promise.allSettled([
      save(round, `tab één, ${round}`, undefined, 'priorities'),
      save(round, `tab twee, ${round}`, undefined, 'priorities'),
    ])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  }
  expect((await kept('priorities')).map(({ version }) => version)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
})

test('the same edit sent twice, also at once, also after a later one, is one version', async () => {
  const field = 'own-decisions'
  const edit = world.clock.newId()
  const [one, two] = await Promise.all([save(0, 'Het rooster.', edit, field), save(0, 'Het rooster.', edit, field)])
  expect([one.version, two.version]).toEqual([1, 1])
  await save(1, 'Het rooster en de inkoop.', undefined, field)
  expect(await save(0, 'Het rooster.', edit, field)).toEqual(one)
  expect(await kept(field)).toHaveLength(2)
})

test('every kind of answer fits its own question and no other', async () => {
  const send = (field: string, value: object) =>
    world.as('sanne')(saveAnswer, { conversationId, field, base: 0, edit: world.clock.newId(), value } as never)
  await send('workload', { choice: [], text: 'Wisselend.' })
  await expect(send('obstacles', { choice: ['no-such-option'], text: '' })).rejects.toThrow('invalid-input')
  await expect(send('improve', { choice: [], text: '' })).rejects.toThrow('invalid-input')
  await expect(send('no-such-question', { text: 'Iets' })).rejects.toThrow('preparation.unknown-question')
  // Only the manager is asked what somebody adds to the team.
  await expect(send('contribution', { text: 'Veel.' })).rejects.toThrow('preparation.unknown-question')
  await expect(act.rate('sanne', conversationId, 'results-level', 6, 1)).rejects.toThrow('invalid-input')
  await expect(act.rate('sanne', conversationId, 'proud', 3)).rejects.toThrow('invalid-input')
})

test('laid beside it: open goals and agreements, the last report without a score, and one’s own files', async () => {
  const sanne = await world.as('sanne')(readPreparation, { conversationId })
  expect(sanne.goals.length).toBeGreaterThan(0)
  expect(sanne.goals.every(({ closedAt }) => closedAt === null)).toBe(true)
  expect(sanne.agreements.length).toBeGreaterThan(0)
  expect(sanne.agreements.every(({ doneAt, droppedAt }) => doneAt === null && droppedAt === null)).toBe(true)
  expect(sanne.documents).toEqual([expect.objectContaining({ name: 'Uitval per week.csv', mine: true })])
  const joris = await world.as('joris')(readPreparation, { conversationId })
  expect(joris.goals.map(({ id }) => id)).toEqual(sanne.goals.map(({ id }) => id))
  expect(joris.documents).toEqual([])

  const { rows } = await world.database.query<{ reason: string }>(
    `select reason from report_scores join conversations on conversations.id = conversation_id where employee_id = $1`,
    [idOf('sanne')],
  )
  expect(rows.length).toBeGreaterThan(0)
  for (const who of ['sanne', 'joris']) {
    const { previous } = await world.as(who)(readPreviousReport, { conversationId })
    expect(previous!.content.summary.length).toBeGreaterThan(40)
    expect(previous!.content).not.toHaveProperty('scores')
    for (const { reason } of rows) expect(JSON.stringify(previous)).not.toContain(reason)
  }
})

test('the first conversation somebody had is beside no report, however many came after it', async () => {
  const { rows } = await world.database.query<{ id: ConversationId }>(
    'select id from conversations where employee_id = $1 order by starts_at limit 1',
    [idOf('sanne')],
  )
  expect(await world.as('sanne')(readPreviousReport, { conversationId: rows[0]!.id })).toEqual({ previous: null })
})

const pdf = Buffer.from('%PDF-1.7\nsomething')
test.each([
  ['a PDF', 'rooster.pdf', pdf, 'application/pdf'],
  ['a picture', 'brood.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1]), 'image/png'],
  ['a text', 'notitie.txt', Buffer.from('één regel'), 'text/plain; charset=utf-8'],
  ['a spreadsheet', 'uitval.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 9]), expect.stringContaining('spreadsheetml')],
])(
  '%s is taken for what its first bytes say, and comes back byte for byte to its author alone',
  async (_, name, content, mediaType) => {
    const { id } = await world.as('sanne')(addDocument, { conversationId, name, content })
    const card = (await world.as('sanne')(readPreparation, { conversationId })).documents.find((one) => one.id === id)
    expect(card).toMatchObject({ name, size: content.length, mediaType })
    expect(await world.as('sanne')(openDocument, { documentId: id })).toEqual(content)
    await expect(world.as('joris')(openDocument, { documentId: id })).rejects.toThrow('not-found')
    await world.as('sanne')(removeDocument, { documentId: id })
    await expect(world.as('sanne')(openDocument, { documentId: id })).rejects.toThrow('not-found')
  },
)

test.each([
  ['a program called a PDF', 'rooster.pdf', Buffer.from('MZ\u0090\u0000\u0003')],
  ['a page with a script called a picture', 'brood.png', Buffer.from('<html><script>alert(1)</script>')],
  ['a page with a script', 'brood.html', Buffer.from('<script>alert(1)</script>')],
  ['a drawing that can hold a script', 'brood.svg', Buffer.from('<svg onload="alert(1)"/>')],
  ['an archive', 'alles.zip', Buffer.from([0x50, 0x4b, 3, 4, 9])],
  ['bytes called a text', 'notitie.txt', Buffer.from([0xff, 0xfe, 0x00, 0x41])],
])('%s is refused', async (_, name, content) => {
  await expect(world.as('sanne')(addDocument, { conversationId, name, content })).rejects.toThrow('document.kind')
})

test('a file of more than ten megabytes, and a twenty-first file, are refused', async () => {
  const tooLarge = Buffer.concat([pdf, Buffer.alloc(10 * 1024 * 1024)])
  await expect(
    world.as('sanne')(addDocument, { conversationId, name: 'groot.pdf', content: tooLarge }),
  ).rejects.toThrow('too-large')
  const id = await act.plan('bram', 'noor', '2026-12-16')
  for (let count = 0; count < 20; count++)
    await world.as('noor')(addDocument, { conversationId: id, name: `${count}.pdf`, content: pdf })
  await expect(
    world.as('noor')(addDocument, { conversationId: id, name: 'nog een.pdf', content: pdf }),
  ).rejects.toThrow('document.too-many')
})

test('sharing is taken back until the other has shared; the second to share opens both at the same moment', async () => {
  const as = world.as
  await as('joris')(withdrawPreparation, { conversationId })
  await expect(as('joris')(withdrawPreparation, { conversationId })).rejects.toThrow('preparation.not-shared')
  expect((await as('sanne')(readConversation, { conversationId })).prepared).toEqual({ mine: 'begun', other: 'begun' })
  await act.write('joris', conversationId, 'support', 'Ik bel te laat terug.')
  expect(await act.share('joris', conversationId)).toEqual({ opened: false })
  await expect(act.write('joris', conversationId, 'support', 'Nog iets.', 1)).rejects.toThrow(
    'preparation.already-shared',
  )
  await expect(as('sanne')(readTalk, { conversationId })).rejects.toThrow('not-found')

  expect(await act.share('sanne', conversationId)).toEqual({ opened: true })
  for (const who of ['sanne', 'joris']) {
    const { topics } = await as(who)(readTalk, { conversationId })
    const proud = topics!.find(({ key }) => key === 'proud')!
    expect([proud.employee!.text.length > 0, proud.manager!.text.length > 0]).toEqual([true, true])
    await expect(as(who)(withdrawPreparation, { conversationId })).rejects.toThrow('preparation.already-open')
    await expect(act.write(who, conversationId, 'difficult', 'Nog iets.')).rejects.toThrow('preparation.already-open')
  }
})

test('both share at the very same moment: it opens once, and neither is left waiting', async () => {
  const id = await act.plan('joris', 'dirk')
  await act.write('dirk', id, 'proud', 'De nieuwe route.')
  await act.write('joris', id, 'proud', 'De route van Dirk.')
  const outcomes = await Promise.all([act.share('dirk', id), act.share('joris', id)])
  expect(new Set(outcomes.map(({ opened }) => opened))).toEqual(new Set([false, true]))
  expect(await world.as('dirk')(readConversation, { conversationId: id })).toMatchObject({ state: 'revealed' })
})

test('nothing written is nothing to share', async () => {
  const id = await act.plan('bram', 'kees', '2026-12-17')
  await act.write('kees', id, 'proud', '   ')
  await expect(act.share('kees', id)).rejects.toThrow('preparation.empty')
  await act.rate('kees', id, 'results-level', 3)
  expect(await act.share('kees', id)).toEqual({ opened: false })
})

test('at the start of the talk both open, shared or not: Daan begins with Julia ten minutes early, and not an hour early', async () => {
  const julia = await world.conversationOf('julia', 'preparing')
  await expect(world.as('daan')(readTalk, { conversationId: julia })).rejects.toThrow('not-found')
  const id = await act.plan('esther', 'sophie', '2026-11-24', '12:00')
  await expect(world.as('esther')(beginTalk, { conversationId: id })).rejects.toThrow('conversation.too-early')

  await world.as('daan')(beginTalk, { conversationId: julia })
  const { topics } = await world.as('daan')(readTalk, { conversationId: julia })
  expect(topics!.find(({ key }) => key === 'proud')!.employee!.text).toContain('De zaterdag dat de oven uitviel')
})

test('who is still writing is not brought to the talk by surprise', async () => {
  const id = await act.plan('esther', 'amira', '2026-12-20', '10:00')
  await act.write('amira', id, 'proud', 'Nog niet klaar.')
  const move = (date: string, time: string) =>
    world.as('esther')(moveConversation, { conversationId: id, date, time, minutes: 60, place: '', link: '' })
  await expect(move('2026-11-24', '11:05')).rejects.toThrow('conversation.too-soon-for-the-other')
  await move('2026-11-26', '10:00')
})
