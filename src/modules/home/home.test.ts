import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ConversationId, Day, Instant } from '#kernel/schemas.ts'
import { pauseConversation, resumeConversation, type ListItem } from '#modules/conversations/contract.ts'
import { acting } from '#test/acting.ts'
import { idOf, openWorld, people, type World } from '#test/world.ts'
import { readHome, readPersonFile, readProgress } from './contract.ts'
import { stepsFor } from './steps.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const home = (who: string) => world.as(who)(readHome)
const steps = async (who: string) =>
  (await home(who)).steps.map(({ what, with: other }) => `${what} ${other.name.split(' ')[0]}`)

test('what is next comes in the order in which it presses: sign, talk, begin, mend, prepare, write, plan', async () => {
  expect(await steps('mehmet')).toEqual(['sign Bram'])
  expect(await steps('jurrien')).toEqual(['talk Joris'])
  expect(await steps('julia')).toEqual(['begin Daan'])
  expect(await steps('sanne')).toEqual(['prepare Joris'])
  expect(await steps('fatima')).toEqual(['sign Mehmet'])
  // Joris opens his day with the talk of today, then what he prepares himself, then the report of Bram.
  expect(await steps('joris')).toEqual([
    'talk Jurrien',
    'prepare Hanneke',
    'prepare Lia',
    'write-report Bram',
    'plan Aylin',
    'plan Dirk',
  ])
  // Aylin has a correction to make; Iris is paused, so nobody is chased for her.
  const aylin = await steps('aylin')
  expect(aylin[0]).toBe('correct Lotte')
  expect(aylin.some((step) => step.endsWith('Iris'))).toBe(false)
})

test('what presses more comes first, whenever it is, and of two alike the earlier one', () => {
  const [lia, joris] = ['lia', 'joris'].map((key) => ({ id: idOf(key), name: people[key]!.name }))
  const soon = '2026-11-25T09:00:00.000Z' as Instant
  const conversation = (name: string, more: Partial<ListItem>): ListItem => ({
    id: name as ConversationId,
    name: { nl: name, en: name },
    state: 'planned',
    employee: lia!,
    manager: joris!,
    myPart: 'manager',
    startsAt: soon,
    term: null,
    closedAt: null,
    pausedAt: null,
    preparedByEmployee: false,
    preparedByManager: false,
    optional: false,
    ...more,
  })
  const { now } = world.clock
  const found = stepsFor({
    me: joris!.id,
    now: now(),
    today: now().slice(0, 10) as Day,
    conversations: [
      conversation('write', { state: 'recorded' }),
      conversation('prepare later', { startsAt: '2026-11-26T09:00:00.000Z' as Instant }),
      conversation('prepare', { state: 'preparing' }),
      conversation('mend', { state: 'recorded' }),
      conversation('begin', { startsAt: now() }),
      conversation('talk', { state: 'revealed' }),
      conversation('signed', { state: 'signing' }),
      conversation('sign', { state: 'signing', startsAt: '2026-12-26T09:00:00.000Z' as Instant }),
    ],
    team: [{ person: { ...lia!, jobTitle: '' }, current: null, lastHeldAt: null }],
    signedByMe: ['signed' as ConversationId],
    correctionAsked: ['mend' as ConversationId],
  })
  expect(found.map(({ conversationId, what }) => conversationId ?? what)).toEqual([
    'sign',
    'talk',
    'begin',
    'mend',
    'prepare',
    'prepare later',
    'write',
    'plan',
  ])
})

test('who leads nobody and has nothing to do is asked nothing', async () => {
  expect(await steps('thomas')).toEqual([])
  expect((await home('thomas')).team).toEqual([])
  expect(await steps('lucas')).toEqual([])
})

test('what was done is no step any more', async () => {
  const act = acting(world)
  const id = await world.conversationOf('mehmet', 'signing')
  const { rows } = await world.database.query<{ id: string }>(
    'select id from report_versions where conversation_id = $1',
    [id],
  )
  await act.sign('mehmet', id, rows[0]!.id, 'seen')
  expect(await steps('mehmet')).toEqual([])
  const sanne = await world.conversationOf('sanne', 'preparing')
  await act.share('sanne', sanne)
  expect(await steps('sanne')).toEqual(['talk Joris'])
})

test('a conversation far away asks nothing yet, one in three weeks does, and a paused one waits', async () => {
  const act = acting(world)
  const id = await act.plan('esther', 'tim', '2026-12-30')
  expect(await steps('tim')).toEqual([])
  world.clock.later({ days: 16 })
  expect(await steps('tim')).toEqual(['prepare Esther'])
  await world.as('esther')(pauseConversation, { conversationId: id })
  expect(await steps('tim')).toEqual([])
  expect((await home('esther')).team.find(({ person }) => person.id === idOf('tim'))!.current!.pausedAt).not.toBeNull()
  await world.as('tim')(resumeConversation, { conversationId: id })
  expect(await steps('tim')).toEqual(['prepare Esther'])
  world.clock.set('2026-11-24T10:00:00.000Z')
})

const everyWord = async (employee: string) =>
  (
    await world.database.query<{ words: string }>(
      `select value ->> 'text' as words from answers join conversations on conversations.id = conversation_id where employee_id = $1
       union all select value ->> 'text' from report_texts join conversations on conversations.id = conversation_id where employee_id = $1
       union all select reason from report_scores join conversations on conversations.id = conversation_id where employee_id = $1
       union all select content ->> 'title' from goal_wordings join goals on goals.id = goal_id where owner_id = $1
       union all select what from agreement_wordings join agreements on agreements.id = agreement_id where about_id = $1 and agreements.owner_id <> $2`,
      [idOf(employee), idOf('joris')],
    )
  ).rows.map(({ words }) => words)

test('the team of Joris: of each the state and the days, and not a word of what was written or agreed', async () => {
  const { team } = await home('joris')
  expect(team.map(({ person, current }) => [person.name, current?.state ?? null])).toEqual([
    ['Lia Brouwer', 'planned'],
    ['Sanne Mulder', 'revealed'],
    ['Jurrien Postma', 'revealed'],
    ['Bram Visser', 'recorded'],
    ['Aylin Yılmaz', null],
    ['Dirk van der Zee', null],
  ])
  expect(team.every(({ lastHeldAt }) => lastHeldAt !== null)).toBe(true)
  const said = JSON.stringify(team)
  for (const who of ['lia', 'sanne', 'jurrien', 'bram'])
    for (const words of await everyWord(who))
      if (words.length > 8) expect(said).not.toContain(JSON.stringify(words).slice(1, -1))
})

test('each conversation stands in one place: those of Joris with his team beside its people, his own above', async () => {
  const { conversations, team } = await home('joris')
  const beside = team.flatMap(({ current }) => (current ? [current.id] : []))
  expect(beside.length).toBeGreaterThan(3)
  expect(conversations.map(({ manager }) => manager.name)).toContain('Hanneke Vermeer')
  expect(conversations.filter(({ id }) => beside.includes(id))).toEqual([])
})

test('HR sees the progress of who is in scope and nothing of the content: Lucas of the shops, Fatima of everybody', async () => {
  const lucas = await world.as('lucas')(readProgress)
  expect(lucas.rows.map(({ person }) => person.name).toSorted()).toEqual(
    ['marloes', 'esther', 'sophie', 'amira', 'tim', 'max', 'daan', 'julia', 'omar']
      .map((key) => people[key]!.name)
      .toSorted(),
  )
  const fatima = await world.as('fatima')(readProgress)
  expect(fatima.rows).toHaveLength(36)
  const said = JSON.stringify(fatima.rows)
  for (const words of await everyWord('lia'))
    if (words.length > 8) expect(said).not.toContain(JSON.stringify(words).slice(1, -1))
  await expect(world.as('joris')(readProgress)).rejects.toThrow('not-found')
})

test('the file of somebody is for who leads them: Joris of Sanne, not Hanneke above him', async () => {
  const file = await world.as('joris')(readPersonFile, { personId: idOf('sanne') })
  expect(file.conversations.length).toBeGreaterThanOrEqual(4)
  expect(file.goals.length).toBeGreaterThan(0)
  for (const who of ['hanneke', 'fatima', 'thomas', 'lia', 'bram'])
    await expect(world.as(who)(readPersonFile, { personId: idOf('sanne') })).rejects.toThrow('not-found')
})
