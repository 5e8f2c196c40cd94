import { afterAll, beforeAll, expect, test } from 'vitest'
import { planConversation, readPreparation } from '#modules/conversations/contract.ts'
import { acting } from '#test/acting.ts'
import { idOf, openWorld, people, type World } from '#test/world.ts'
import { templateContent, type Bilingual } from './content.ts'
import { listLibrary, listQuestions, listTemplates, readTemplate, takeTemplate } from './contract.ts'
import { library } from './library/library.ts'
import { standardScale } from './library/scale.ts'
import { voortgangsgesprek } from './library/voortgangsgesprek.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const progress = voortgangsgesprek.themes.flatMap((theme) =>
  theme.questions.map((one) => ({ theme: theme.key, ...one })),
)
const everywhere = library.flatMap(({ content }) => content.themes.flatMap(({ questions }) => questions))
const questions = [...new Map(everywhere.map((one) => [one.key, one])).values()]
const texts = (value: unknown): Bilingual[] =>
  value === null || typeof value !== 'object'
    ? []
    : 'nl' in value
      ? [value as Bilingual]
      : Object.values(value).flatMap(texts)

test('the library has a ready template for each moment, with at least 120 different questions together', () => {
  expect(library.map(({ key, kind }) => [key, kind])).toEqual([
    ['progress', 'progress'],
    ['functioning', 'functioning'],
    ['appraisal', 'appraisal'],
    ['development', 'development'],
    ['feed-forward', 'development'],
    ['probation-start', 'start'],
    ['probation-end', 'start'],
    ['return', 'check-in'],
    ['leading', 'check-in'],
    ['exit', 'exit'],
  ])
  for (const { key, content } of library) expect(templateContent.safeParse(content).error, key).toBeUndefined()
  expect(questions.length).toBeGreaterThanOrEqual(120)
})

test('no question is there twice: one key is one wording, and no two questions ask the same', () => {
  for (const one of everywhere) {
    const { ask, hint } = questions.find(({ key }) => key === one.key)!
    expect({ ask: one.ask, hint: one.hint }, one.key).toEqual({ ask, hint })
  }
  for (const language of ['nl', 'en'] as const)
    for (const party of ['employee', 'manager'] as const) {
      const said = questions.flatMap(({ ask }) => ask[party]?.[language].toLowerCase() ?? [])
      expect(said.filter((one, place) => said.indexOf(one) !== place)).toEqual([])
    }
  for (const { key, content } of library) {
    const keys = content.themes.flatMap((theme) => [theme.key, ...theme.questions.map((one) => one.key)])
    expect(new Set(content.themes.map((theme) => theme.key)).size, key).toBe(content.themes.length)
    const asked = content.themes.flatMap(({ questions: some }) => some.map((one) => one.key))
    expect(new Set(asked).size, key).toBe(asked.length)
    expect(keys.length, key).toBeGreaterThan(8)
  }
})

test('nobody is asked more than eight fixed questions, or for more than twenty minutes', () => {
  for (const { key, content } of library)
    for (const party of ['employee', 'manager'] as const) {
      const fixed = content.themes
        .flatMap(({ questions: some }) => some)
        .filter(({ prominence, ask }) => prominence === 'asked' && ask[party])
      expect(fixed.length, `${key} ${party}`).toBeLessThanOrEqual(8)
      expect(fixed.length, `${key} ${party}`).toBeGreaterThanOrEqual(5)
      expect(content.minutes, key).toBeLessThanOrEqual(20)
    }
})

test('the progress conversation has more than thirty questions, with every theme and every kind of answer among them', () => {
  expect(progress.length).toBeGreaterThanOrEqual(30)
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
  expect(new Set(progress.map(({ type }) => type))).toEqual(new Set(['open', 'score', 'choice', 'goals', 'agreements']))
  // About the manager and the organisation, as much as about the employee.
  expect(progress.find(({ key }) => key === 'support')).toMatchObject({ theme: 'leadership' })
  expect(progress.find(({ key }) => key === 'organisation')).toMatchObject({ theme: 'leadership' })
})

test('every question says to whom it is put, with a hint for each of them, and a choice has something to choose', () => {
  for (const { key, ask, hint, type, options } of questions) {
    expect(ask.employee ?? ask.manager, key).not.toBeNull()
    expect([hint.employee !== null, hint.manager !== null], key).toEqual([ask.employee !== null, ask.manager !== null])
    expect(options.length, key).toBeGreaterThanOrEqual(type === 'choice' ? 2 : 0)
    expect(ask.employee?.nl ?? '', key).not.toContain('{name}')
  }
  expect(questions.some(({ ask }) => ask.manager === null)).toBe(true)
  expect(questions.some(({ ask }) => ask.employee === null)).toBe(true)
})

test('both languages are there, each in its own words', () => {
  const all = texts(library.map(({ content }) => content))
  expect(all.length).toBeGreaterThan(900)
  expect(all.filter(({ nl, en }) => nl.trim() === '' || en.trim() === '')).toEqual([])
  expect(all.filter(({ nl, en }) => nl.length > 12 && nl === en)).toEqual([])
  const names = everywhere.flatMap(({ ask, hint }) => texts([ask, hint]))
  expect(names.filter(({ nl, en }) => nl.includes('{name}') !== en.includes('{name}'))).toEqual([])
  // Guidance and names of things are shown without a person beside them.
  const unnamed = library.flatMap(({ content: { name, purpose, guidance } }) => texts([name, purpose, guidance]))
  expect(unnamed.filter(({ nl, en }) => `${nl}${en}`.includes('{name}'))).toEqual([])
})

test('nobody is asked about their health or their life at home: not ill, not tired, no doctor, no family', () => {
  const forbidden =
    /ziek|klacht|diagnos|dokter|huisarts|bedrijfsarts|medisch|medicijn|burn-?out|depress|zwanger|herstel|overspannen|moe\b|slaap|\bthuis\b|gezin|partner|kinderen|relatie\b|\b(ill|illness|sick|doctor|medic\w*|diagnos\w*|pregnan\w*|depress\w*|tired|sleep|home|family|children|spouse)\b/i
  const warning = /schrijf niets over ziekte of behandeling|write nothing about illness or treatment/i
  const said = texts(library.map(({ content }) => content.themes)).flatMap(({ nl, en }) => [nl, en])
  expect(said.some((words) => warning.test(words))).toBe(true)
  expect(said.filter((words) => forbidden.test(words.replace(warning, '')))).toEqual([])
})

test('both parties are guided through the same five moments', () => {
  for (const { key, content } of library) {
    for (const party of ['employee', 'manager'] as const)
      expect(
        content.guidance[party].map(({ moment }) => moment),
        key,
      ).toEqual(['preparing', 'opening', 'listening', 'feedback', 'closing'])
    expect(content.guidance.employee).not.toEqual(content.guidance.manager)
  }
})

test('a scale has a label and a description for every level, so that nobody scores a bare number', () => {
  expect(standardScale.map(({ level, standard }) => [level, standard])).toEqual(
    [1, 2, 3, 4, 5].map((one) => [one, one]),
  )
  for (const { label, description } of standardScale) expect(description.nl).not.toBe(label.nl)
})

test('Thomas takes a ready template over, once; then Esther plans with it, and Tim is asked its questions', async () => {
  const { templates } = await world.as('thomas')(listLibrary)
  expect(templates.find(({ key }) => key === 'feed-forward')).toMatchObject({ taken: false, kind: 'development' })
  expect(templates.find(({ key }) => key === 'progress')).toMatchObject({ taken: true, questions: progress.length })
  await expect(world.as('esther')(takeTemplate, { libraryKey: 'feed-forward' })).rejects.toThrow('not-found')
  const { id } = await world.as('thomas')(takeTemplate, { libraryKey: 'feed-forward' })
  await expect(world.as('thomas')(takeTemplate, { libraryKey: 'feed-forward' })).rejects.toThrow('template.taken')

  const meeting = { followsId: null, date: '2026-12-16', time: '10:00', minutes: 60, place: '', link: '' }
  const made = await world.as('esther')(planConversation, { employeeId: idOf('tim'), templateId: id, ...meeting })
  const asked = await world.as('tim')(readPreparation, { conversationId: made.id })
  expect(asked).toMatchObject({ name: { nl: 'Vooruitkijkgesprek (feed-forward)' }, kind: 'development' })
  expect(asked.themes[0]!.questions[0]!.ask.nl).toBe('Welk moment in je werk wil je graag vaker meemaken?')

  // A template of another organisation is not there; one that was put away can no longer be chosen.
  const elsewhere = (await world.as('peter')(listTemplates)).templates[0]!.id
  const plan = (templateId: typeof id) =>
    world.as('esther')(planConversation, { employeeId: idOf('tim'), templateId, ...meeting })
  await expect(plan(elsewhere)).rejects.toThrow('not-found')
  await world.database.query('update templates set archived_at = now() where id = $1', [id])
  await expect(plan(id)).rejects.toThrow('template.archived')
  await world.database.query('update templates set archived_at = null where id = $1', [id])
})

test('the question bank has every question of the library, each once', async () => {
  const { themes } = await world.as('thomas')(listQuestions)
  const keys = themes.flatMap(({ questions: some }) => some.map(({ key }) => key))
  expect(keys.toSorted()).toEqual(questions.map(({ key }) => key).toSorted())
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
