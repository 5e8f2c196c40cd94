import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TemplateId } from '#kernel/schemas.ts'
import { planConversation, readPreparation } from '#modules/conversations/contract.ts'
import { acting } from '#test/acting.ts'
import { idOf, openWorld, type Refused, type World } from '#test/world.ts'
import { differences } from './comparison.ts'
import type { TemplateContent } from './content.ts'
import {
  archiveTemplate,
  bringBackTemplate,
  compareVersions,
  listKeptTemplates,
  listTemplates,
  previewDraft,
  publishTemplate,
  readDraft,
  readPartVersions,
  readTemplate,
  saveDraft,
  startTemplate,
} from './contract.ts'
import { offeredScales } from './library/scale.ts'
import { library } from './library/library.ts'
import { voortgangsgesprek } from './library/voortgangsgesprek.ts'
import { draftOf, partsOf, type Order, type PartValue, type QuestionPart, type ScalePart } from './parts.ts'
import { lacksOf, minutesOf, publishable, warningsOf } from './publishing.ts'

let world: World
let templateId: TemplateId
beforeAll(async () => {
  world = await openWorld()
  templateId = (await world.as('thomas')(listTemplates)).templates[0]!.id
})
afterAll(() => world.close())

const read = (id = templateId) => world.as('thomas')(readDraft, { templateId: id })
type Part<Value> = { version: number; value: Value }
const part = async (field: string, id = templateId): Promise<Part<PartValue>> =>
  (await read(id)).parts.find((one) => one.field === field)!
const save = (field: string, base: number, value: PartValue, id = templateId) =>
  world.as('thomas')(saveDraft, { templateId: id, field, base, edit: world.clock.newId(), value })
const refusal = async (act: Promise<unknown>) => {
  const refused = await act.then(
    () => undefined,
    (error: unknown) => error as Refused,
  )
  return refused!.problem
}

test('a template falls apart in parts and comes together again, whatever is in it', () => {
  for (const { key, content } of library) {
    const { minutes: _, ...draft } = content
    expect(draftOf(partsOf(content)), key).toEqual(draft)
    expect(lacksOf(draft), key).toEqual([])
    expect({ ...publishable(draft), minutes: 0 }, key).toEqual({ ...content, minutes: 0 })
  }
})

test('how long it takes follows from the questions, within three minutes of what the library says', () => {
  for (const { key, content } of library) {
    const longest = Math.max(minutesOf(content, 'employee'), minutesOf(content, 'manager'))
    expect(Math.abs(longest - content.minutes), `${key}: ${longest} and ${content.minutes}`).toBeLessThanOrEqual(3)
  }
})

test('a ready scale has three to seven levels, and a higher level never counts as less', () => {
  expect(offeredScales.map(({ length }) => length)).toEqual([3, 4, 5, 6, 7])
  for (const scale of offeredScales) {
    const levels = scale.map((one, place) => ({ level: place + 1, ...one }))
    expect(lacksOf({ ...voortgangsgesprek, scale: levels })).toEqual([])
  }
})

test('nine fixed questions, more than twenty minutes and eight levels are each worth a warning, and stop nobody', () => {
  const draft = structuredClone(voortgangsgesprek)
  expect(warningsOf(draft)).toEqual({ questions: [], minutes: [], levels: null })
  for (const theme of draft.themes) for (const question of theme.questions) question.prominence = 'asked'
  draft.scale = Array.from({ length: 10 }, (_, place) => ({
    ...draft.scale[0]!,
    level: place + 1,
    standard: Math.floor(place / 2) + 1,
  }))
  expect(warningsOf(draft)).toMatchObject({ questions: [{ party: 'employee' }, { party: 'manager' }], levels: 10 })
  expect(warningsOf(draft).minutes.every(({ count }) => count > 20)).toBe(true)
  expect(lacksOf(draft)).toEqual([])
})

test('what is lacking is named by its place: a translation, somebody to ask, a level that counts as less than a lower one', () => {
  const draft = structuredClone(voortgangsgesprek)
  const [first] = draft.themes[0]!.questions
  first!.ask = { employee: { nl: 'Alleen Nederlands', en: ' ' }, manager: null }
  first!.hint = { employee: { nl: '', en: 'Only English' }, manager: null }
  draft.themes[1]!.questions[0]!.ask = { employee: null, manager: null }
  draft.themes[2]!.questions = []
  draft.scale[4]!.standard = 3
  draft.guidance.manager[0]!.text = []
  expect(lacksOf(draft)).toEqual([
    { pointer: `/question/${first!.key}/ask/employee/en`, code: 'required' },
    { pointer: `/question/${first!.key}/hint/employee/nl`, code: 'required' },
    { pointer: `/question/${draft.themes[1]!.questions[0]!.key}/ask`, code: 'asks-nobody' },
    { pointer: `/theme/${draft.themes[2]!.key}`, code: 'theme-empty' },
    { pointer: '/scale/levels/4/standard', code: 'scale-order' },
    { pointer: '/guidance/manager/tips/0/text', code: 'required' },
  ])
})

test('two versions differ in exactly what was changed between them', () => {
  const after = structuredClone(voortgangsgesprek)
  expect(differences(voortgangsgesprek, after)).toEqual([])
  const [theme, other] = [after.themes[0]!, after.themes[1]!]
  const gone = theme.questions.pop()!
  const words = { nl: 'Waar ben je blij mee?', en: 'What are you happy with?' }
  const reworded = theme.questions[0]!
  const before = reworded.ask.employee
  reworded.ask = { ...reworded.ask, employee: words }
  const moved = other.questions.shift()!
  theme.questions.push(moved)
  expect(differences(voortgangsgesprek, after)).toEqual([
    expect.objectContaining({
      about: 'question',
      key: reworded.key,
      what: 'changed',
      places: [{ place: 'ask-employee', number: null, before, after: words }],
    }),
    expect.objectContaining({ about: 'question', key: moved.key, what: 'moved', places: [] }),
    expect.objectContaining({ about: 'question', key: gone.key, what: 'removed' }),
  ])
})

test('whatever moves, nothing is called new or gone, and what is not called moved kept its order', () => {
  const shuffled = fc
    .shuffledSubarray(voortgangsgesprek.themes, { minLength: voortgangsgesprek.themes.length })
    .chain((themes) =>
      fc.tuple(
        ...themes.map((theme) =>
          fc
            .shuffledSubarray(theme.questions, { minLength: theme.questions.length })
            .map((questions) => ({ ...theme, questions })),
        ),
      ),
    )
  fc.assert(
    fc.property(shuffled, (themes) => {
      const after: TemplateContent = { ...voortgangsgesprek, themes }
      const changes = differences(voortgangsgesprek, after)
      expect(changes.every(({ what, places }) => what === 'moved' && places.length === 0)).toBe(true)
      const stayed = (of: TemplateContent, key: string) =>
        of.themes
          .find((theme) => theme.key === key)!
          .questions.map((one) => one.key)
          .filter((one) => !changes.some((change) => change.key === one))
      for (const { key } of themes) expect(stayed(after, key)).toEqual(stayed(voortgangsgesprek, key))
      const names = (of: TemplateContent) =>
        of.themes
          .map(({ key }) => key)
          .filter((key) => !changes.some((one) => one.about === 'theme' && one.key === key))
      expect(names(after)).toEqual(names(voortgangsgesprek))
    }),
    { numRuns: 100, seed: 20261125 },
  )
})

test('only an administrator of the organisation reads or writes a draft; for everybody else it is not there', async () => {
  for (const who of ['joris', 'sanne', 'fatima', 'saskia']) {
    await expect(world.as(who)(readDraft, { templateId }), who).rejects.toThrow('not-found')
    await expect(world.as(who)(publishTemplate, { templateId, revision: 0 }), who).rejects.toThrow('not-found')
    await expect(world.as(who)(archiveTemplate, { templateId }), who).rejects.toThrow('not-found')
  }
  await expect(world.asking('thomas', 'select * from template_drafts')).rejects.toThrow(/permission denied/)
})

test('of two editors neither overwrites the other: who is second meets what stands there, and both texts are kept', async () => {
  const { value, version } = (await part('question/proud')) as Part<QuestionPart>
  expect(version).toBe(0)
  const worded = (nl: string): QuestionPart => ({
    ...value,
    ask: { ...value.ask, employee: { ...value.ask.employee!, nl } },
  })
  const [one, two] = [worded('Waar ben je blij mee?'), worded('Wat lukte er?')]
  await save('question/proud', 0, one)
  const { code, facts } = await refusal(save('question/proud', 0, two))
  expect({ code, facts }).toMatchObject({ code: 'changed-meanwhile', facts: { version: 1, value: one } })
  // Another part is nobody's business.
  const scale = (await part('scale')) as Part<ScalePart>
  await save('scale', 0, scale.value)
  await save('question/proud', 1, two)
  const { versions } = await world.as('thomas')(readPartVersions, { templateId, field: 'question/proud' })
  expect(versions.map((each) => [each.version, each.value, each.author])).toEqual([
    [2, two, 'Thomas Okafor'],
    [1, one, 'Thomas Okafor'],
  ])
})

test('two saves at the same moment: one is kept, the other is told', async () => {
  const { value, version } = (await part('question/energy')) as Part<QuestionPart>
  const answers = await Promise.allSettled(
    [1, 2, 3, 4].map((each) =>
      save('question/energy', version, { ...value, prominence: each % 2 ? 'asked' : 'optional' }),
    ),
  )
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  await save('question/energy', version + 1, value)
})

test('a part that does not fit its name, or an order that names something twice, is refused', async () => {
  const { value } = (await part('order')) as Part<Order>
  expect((await refusal(save('scale', 1, value))).errors).toMatchObject([{ pointer: '/value' }])
  const twice = { themes: [...value.themes, value.themes[0]!] }
  expect((await refusal(save('order', 0, twice))).errors).toMatchObject([{ pointer: '/value' }])
})

test('a version is published whole: with what is lacking named, and not over what somebody else wrote meanwhile', async () => {
  const { value, version } = (await part('question/proud')) as Part<QuestionPart>
  const { version: lacking } = await save('question/proud', version, {
    ...value,
    ask: { ...value.ask, employee: { nl: 'Waar ben je trots op?', en: '' } },
  })
  const seen = await read()
  expect(seen.may.publish).toEqual({ allowed: false, because: 'template.incomplete' })
  const publish = (revision: number) => world.as('thomas')(publishTemplate, { templateId, revision })
  const { code, errors } = await refusal(publish(seen.revision))
  expect(code).toBe('template.incomplete')
  expect(errors).toMatchObject([{ pointer: '/question/proud/ask/employee/en', detail: 'Vul dit in.' }])

  const running = await acting(world).plan('joris', 'dirk')
  const asked = { nl: 'Wat ging er goed?', en: 'What went well?' }
  await save('question/proud', lacking, { ...value, ask: { ...value.ask, employee: asked } })
  await expect(publish(seen.revision)).rejects.toThrow('changed-meanwhile')
  expect(await publish((await read()).revision)).toEqual({ version: 2 })
  expect(await read()).toMatchObject({
    version: 2,
    changed: false,
    may: { publish: { because: 'template.unchanged' } },
  })
  await expect(publish((await read()).revision)).rejects.toThrow('template.unchanged')

  // What runs goes on as it was planned; what is planned from now on asks the new question.
  const ask = async (who: string, conversationId: typeof running) =>
    (await world.as(who)(readPreparation, { conversationId })).themes
      .flatMap(({ questions }) => questions)
      .find(({ key }) => key === 'proud')!.ask
  expect(await ask('dirk', running)).toEqual(
    voortgangsgesprek.themes[0]!.questions.find(({ key }) => key === 'proud')!.ask.employee,
  )
  expect(await ask('tim', await acting(world).plan('esther', 'tim', '2026-12-16'))).toEqual(asked)

  const { changes, versions } = await world.as('thomas')(compareVersions, { templateId, from: 1, to: 2 })
  expect(versions.map((one) => one.version)).toEqual([2, 1])
  expect(changes.map(({ about, key, places }) => [about, key, places.map(({ place }) => place)])).toEqual([
    ['question', 'proud', ['ask-employee']],
  ])
  expect((await world.as('thomas')(compareVersions, { templateId, from: 2 })).changes).toEqual([])
  await expect(world.as('thomas')(compareVersions, { templateId, from: 3 })).rejects.toThrow('not-found')
})

test('a copy has everything of the last version and a name of its own; nobody sees it before it is published', async () => {
  const name = { nl: 'Gesprek in de winkel', en: 'Conversation in the shop' }
  const { id } = await world.as('thomas')(startTemplate, { kind: 'check-in', name, from: templateId })
  const copy = await read(id)
  const content = await world.as('thomas')(readTemplate, { templateId, version: 2 })
  expect(draftOf(new Map(copy.parts.map(({ field, value }) => [field, value])))).toEqual({
    ...content,
    name,
    minutes: undefined,
  })
  expect((await world.as('sanne')(listTemplates)).templates.some((one) => one.id === id)).toBe(false)
  const plan = () =>
    world.as('esther')(planConversation, {
      employeeId: idOf('tim'),
      followsId: null,
      templateId: id,
      date: '2026-12-17',
      time: '10:00',
      minutes: 60,
      place: '',
      link: '',
    })
  await expect(plan()).rejects.toThrow('not-found')

  // Three levels, each counted as one of the default scale.
  const { value, version } = (await part('scale', id)) as Part<ScalePart>
  const levels = [0, 2, 4].map((place) => value.levels[place]!)
  await save('scale', version, { levels: [levels[2]!, levels[1]!, levels[0]!] }, id)
  expect((await read(id)).lacks.map(({ code }) => code)).toEqual(['scale-order', 'scale-order'])
  await save('scale', version + 1, { levels }, id)
  await world.as('thomas')(publishTemplate, { templateId: id, revision: (await read(id)).revision })
  const { scale } = await world.as('sanne')(readTemplate, { templateId: id, version: 1 })
  expect(scale.map(({ level, standard }) => [level, standard])).toEqual([
    [1, 1],
    [2, 3],
    [3, 5],
  ])
  expect((await plan()).id).toBeDefined()

  // From nothing there is nothing but the default scale; both parties see in a preview what they would be asked.
  const { id: fresh } = await world.as('thomas')(startTemplate, { kind: 'progress', name, from: null })
  expect((await read(fresh)).lacks.map(({ code }) => code)).toEqual(['required', 'required', 'template-empty'])
  const preview = await world.as('thomas')(previewDraft, { templateId, party: 'manager' })
  expect(JSON.stringify(preview)).not.toContain('{name}')
  expect(preview.themes.flatMap(({ questions }) => questions).some(({ ask }) => ask.nl.includes('Sam'))).toBe(true)
})

test('what is put away is not planned with and not written on, until it is brought back; one always stays', async () => {
  const thomas = world.as('thomas')
  const inUse = async () => (await thomas(listTemplates)).templates.map(({ id }) => id)
  const all = await inUse()
  await thomas(archiveTemplate, { templateId })
  expect(await inUse()).toEqual(all.slice(1))
  expect((await thomas(listKeptTemplates)).templates.find(({ id }) => id === templateId)!.archivedAt).not.toBeNull()
  const scale = (await part('scale')) as Part<ScalePart>
  await expect(save('scale', scale.version, scale.value)).rejects.toThrow('template.archived')
  await expect(thomas(archiveTemplate, { templateId })).rejects.toThrow('template.archived')

  // Of two who put the last two away at the same moment, one is refused.
  for (const id of all.slice(3)) await thomas(archiveTemplate, { templateId: id })
  const last = await Promise.allSettled(all.slice(1, 3).map((id) => thomas(archiveTemplate, { templateId: id })))
  expect(last.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect((last.find((one) => one.status === 'rejected') as PromiseRejectedResult).reason).toMatchObject({
    message: 'template.last',
  })

  await thomas(bringBackTemplate, { templateId })
  await expect(thomas(bringBackTemplate, { templateId })).rejects.toThrow('template.not-archived')
  expect(await inUse()).toContain(templateId)
})

test('what was written on a draft does not change: not even for the owner of the table', async () => {
  await expect(world.database.query('delete from template_drafts')).rejects.toThrow(/written once/)
})
