import { beforeEach, expect, test, vi } from 'vitest'
import type { Saying, Sentences } from './sentences.ts'

// What is said grows with the rooms that come, in every language that is spoken.

let { bring, speak }: typeof import('./sentences.ts') = await import('./sentences.ts')
beforeEach(async () => {
  vi.resetModules()
  ;({ bring, speak } = await import('./sentences.ts'))
})

const says = (nl: Sentences, en: Sentences): Saying => ({
  nl: () => Promise.resolve({ default: { ...nl } }),
  en: () => Promise.resolve({ default: { ...en } }),
})
const house = says({ ui: { close: 'Sluiten' } }, { ui: { close: 'Close' } })
const goals = says(
  { ui: { save: 'Opslaan' }, goals: { title: ['Doel ', ['name']] } },
  { ui: { save: 'Save' }, goals: { title: ['Goal ', ['name']] } },
)
const inDutch = { ui: { close: 'Sluiten', save: 'Opslaan' }, goals: { title: ['Doel ', ['name']] } }
const inEnglish = { ui: { close: 'Close', save: 'Save' }, goals: { title: ['Goal ', ['name']] } }

test('a room brings its sentences beside those that were there, in the language that is spoken and no other', async () => {
  const asked = vi.fn<Saying['en']>(goals.en)
  await bring(house)
  const spoken = await speak('nl')
  await bring({ ...goals, en: asked })
  expect(spoken).toEqual(inDutch)
  expect(await speak('nl')).toBe(spoken)
  expect(asked).not.toHaveBeenCalled()
})

test('another language comes with all that was brought before, and changes nothing of the first', async () => {
  await bring(house)
  const dutch = await speak('nl')
  await bring(goals)
  expect(await speak('en')).toEqual(inEnglish)
  expect(dutch).toEqual(inDutch)
})

test('a room that arrives while the language changes has both', async () => {
  let arrive = (): void => undefined
  const arrived = new Promise<void>((resolve) => (arrive = resolve))
  await bring(house)
  const dutch = await speak('nl')
  const coming = bring({ nl: async () => (await arrived, goals.nl()), en: goals.en })
  const english = speak('en')
  arrive()
  await coming
  expect([dutch, await english]).toEqual([inDutch, inEnglish])
})

test('what could not be fetched is asked for again', async () => {
  await bring(house)
  const spoken = await speak('nl')
  const offline = vi.fn<Saying['nl']>().mockRejectedValueOnce(new Error('offline')).mockImplementation(goals.nl)
  const room: Saying = { ...goals, nl: offline }
  await expect(bring(room)).rejects.toThrow('offline')
  await bring(room)
  expect(spoken).toEqual(inDutch)
})
