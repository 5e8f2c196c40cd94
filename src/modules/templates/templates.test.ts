import { afterAll, beforeAll, expect, test } from 'vitest'
import { planConversation, readPreparation } from '#modules/conversations/contract.ts'
import { acting } from '#test/acting.ts'
import { idOf, openWorld, people, type World } from '#test/world.ts'
import { templateContent, type Bilingual } from './content.ts'
import { listTemplates, readTemplate } from './contract.ts'
import { voortgangsgesprek } from './library/voortgangsgesprek.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const questions = voortgangsgesprek.themes.flatMap((theme) =>
  theme.questions.map((one) => ({ theme: theme.key, ...one })),
)
const texts = (value: unknown): Bilingual[] =>
  value === null || typeof value !== 'object'
    ? []
    : 'nl' in value
      ? [value as Bilingual]
      : Object.values(value).flatMap(texts)

test('the progress conversation has more than thirty questions, with every theme and every kind of answer among them', () => {
  expect(templateContent.safeParse(voortgangsgesprek).success).toBe(true)
  expect(questions.length).toBeGreaterThanOrEqual(30)
  expect(voortgangsgesprek.themes.map(({ name }) => name.nl)).toEqual([
    'Terugblik',
    'Resultaten',
    'Samenwerken',
    'Werk en werkplezier',
    'Ontwikkeling',
    'Loopbaan',
    'Verwachtingen van elkaar',
    'Leiding en organisatie',
  ])
  expect(new Set(questions.map(({ type }) => type))).toEqual(
    new Set(['open', 'score', 'choice', 'goals', 'agreements']),
  )
  expect(new Set(questions.map(({ key }) => key)).size).toBe(questions.length)
  // About the manager and the organisation, as much as about the employee.
  expect(questions.find(({ key }) => key === 'support')).toMatchObject({ theme: 'leadership' })
  expect(questions.find(({ key }) => key === 'organisation')).toMatchObject({ theme: 'leadership' })
})

test('every question says to whom it is put, with a hint for each of them, and a choice has something to choose', () => {
  for (const { key, ask, hint, type, options } of questions) {
    expect(ask.employee ?? ask.manager, key).not.toBeNull()
    expect([hint.employee !== null, hint.manager !== null], key).toEqual([ask.employee !== null, ask.manager !== null])
    expect(options.length, key).toBeGreaterThanOrEqual(type === 'choice' ? 2 : 0)
  }
  expect(questions.some(({ ask }) => ask.manager === null)).toBe(true)
  expect(questions.some(({ ask }) => ask.employee === null)).toBe(true)
})

test('both languages are there, each in its own words', () => {
  const all = texts(voortgangsgesprek)
  expect(all.length).toBeGreaterThan(200)
  expect(all.filter(({ nl, en }) => nl.trim() === '' || en.trim() === '')).toEqual([])
  expect(all.filter(({ nl, en }) => nl.length > 12 && nl === en)).toEqual([])
  expect(all.filter(({ nl, en }) => nl.includes('{name}') !== en.includes('{name}'))).toEqual([])
})

test('nobody is asked about their health: not ill, not tired, no complaint or doctor', () => {
  const medical =
    /ziek|klacht|diagnos|dokter|huisarts|bedrijfsarts|medisch|medicijn|burn-?out|depress|zwanger|herstel|overspannen|\b(ill|illness|sick|doctor|medic\w*|diagnos\w*|pregnan\w*|depress\w*)\b/i
  const warning = /schrijf niets over ziekte of behandeling|write nothing about illness or treatment/
  const said = texts(voortgangsgesprek.themes).flatMap(({ nl, en }) => [nl, en])
  expect(said.some((words) => warning.test(words))).toBe(true)
  expect(said.filter((words) => medical.test(words.replace(warning, '')))).toEqual([])
})

test('both parties are guided through the same five moments', () => {
  for (const party of ['employee', 'manager'] as const)
    expect(voortgangsgesprek.guidance[party].map(({ moment }) => moment)).toEqual([
      'preparing',
      'opening',
      'listening',
      'feedback',
      'closing',
    ])
  expect(voortgangsgesprek.guidance.employee).not.toEqual(voortgangsgesprek.guidance.manager)
})

test('a scale has a label and a description for every level, so that nobody scores a bare number', () => {
  expect(voortgangsgesprek.scale.map(({ level }) => level)).toEqual([1, 2, 3, 4, 5])
  for (const { label, description } of voortgangsgesprek.scale) expect(description.nl).not.toBe(label.nl)
})

test('Bram is asked about Noor by her name, and Noor about herself', async () => {
  const conversationId = await world.conversationOf('noor', 'planned')
  const [noor, bram] = [
    await world.as('noor')(readPreparation, { conversationId }),
    await world.as('bram')(readPreparation, { conversationId }),
  ]
  const ask = (of: typeof noor, key: string) =>
    of.themes.flatMap(({ questions: asked }) => asked).find((one) => one.key === key)?.ask.nl
  expect(ask(noor, 'proud')).toBe('Waar ben je trots op?')
  expect(ask(bram, 'proud')).toBe('Waar kan Noor trots op zijn?')
  expect(ask(noor, 'contribution')).toBeUndefined()
  expect(ask(bram, 'contribution')).toBe('Wat voegt Noor toe aan het team?')
  expect(ask(bram, 'unseen-work')).toBeUndefined()
  expect(JSON.stringify([noor, bram])).not.toContain('{name}')
})

test('a conversation keeps the version it was planned with; a new one takes the new version', async () => {
  const before = await acting(world).plan('joris', 'dirk')
  const { templates } = await world.as('joris')(listTemplates)
  const { id, version } = templates[0]!
  expect(version).toBe(1)
  const changed = {
    ...voortgangsgesprek,
    name: { nl: 'Gesprek nieuwe stijl', en: 'Conversation in a new style' },
    themes: voortgangsgesprek.themes.slice(0, 1),
  }
  await world.database.query(
    'insert into template_versions (organisation_id, template_id, version, content, published_at) values ($1, $2, 2, $3, $4)',
    [people.joris!.organisationId, id, JSON.stringify(changed), world.clock.now()],
  )
  const { id: after } = await world.as('esther')(planConversation, {
    employeeId: idOf('tim'),
    followsId: null,
    date: '2026-12-15',
    time: '10:00',
    minutes: 60,
    place: '',
    link: '',
  })
  const old = await world.as('dirk')(readPreparation, { conversationId: before })
  expect(old.name.nl).toBe('Voortgangsgesprek')
  expect(old.themes).toHaveLength(8)
  const made = await world.as('tim')(readPreparation, { conversationId: after })
  expect(made.name.nl).toBe('Gesprek nieuwe stijl')
  expect(made.themes).toHaveLength(1)
  expect((await world.as('joris')(readTemplate, { templateId: id, version: 1 })).themes).toHaveLength(8)
})

test('a version that is out does not change: not even for the owner of the table', async () => {
  await expect(world.database.query(`update template_versions set content = '{}'`)).rejects.toThrow(/written once/)
  await expect(world.database.query('delete from template_versions')).rejects.toThrow(/written once/)
})
