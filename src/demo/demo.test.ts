import { afterAll, beforeAll, expect, test } from 'vitest'
import { readReport } from '#modules/reports/contract.ts'
import { testClock } from '#test/clock.ts'
import { idOf, openWorld, people, type World } from '#test/world.ts'
import { fill } from './load.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const rows = async <Row extends object>(sql: string, values: unknown[] = []) =>
  (await world.database.query<Row>(sql, values)).rows

test('some thirty people in a tree of three levels, and another organisation behind the wall', async () => {
  const sizes = await rows<{ name: string; people: number }>(
    'select organisations.name, count(*)::int as people from organisations join persons on organisation_id = organisations.id group by 1 order by 1',
  )
  expect(sizes).toEqual([
    { name: 'Bakkerij De Molen', people: 36 },
    { name: 'Zorgcentrum De Linde', people: 6 },
  ])
  const [depth] = await rows<{ levels: number }>(
    `with recursive tree as (
       select id, 1 as level from persons where organisation_id = $1 and not exists (select from reporting_lines where person_id = persons.id and until_day is null)
       union all select person_id, level + 1 from reporting_lines join tree on manager_id = tree.id where until_day is null
     ) select max(level) as levels from tree`,
    [people.joris!.organisationId],
  )
  // Hanneke, the heads, the team leaders, and who bakes and sells.
  expect(depth!.levels).toBe(4)
  const [crossed] = await rows<{ count: number }>(
    `select count(*)::int as count from participants join persons on persons.id = person_id where persons.organisation_id <> participants.organisation_id`,
  )
  expect(crossed!.count).toBe(0)
})

test('two years of conversations, and one in every state at this moment', async () => {
  const [history] = await rows<{ first: string; talks: number; people: number }>(
    `select min(starts_at) as first, count(*)::int as talks, count(distinct employee_id)::int as people from conversations where state = 'closed'`,
  )
  expect(Date.parse(history!.first)).toBeLessThan(Date.parse('2025-01-01'))
  expect(history!.talks).toBeGreaterThan(80)
  expect(history!.people).toBeGreaterThan(30)
  const states = await rows<{ state: string }>('select distinct state from conversations order by state')
  expect(states.map(({ state }) => state)).toEqual([
    'cancelled',
    'closed',
    'planned',
    'preparing',
    'recorded',
    'revealed',
    'signing',
  ])
  const [besides] = await rows<{ paused: boolean; reopened: boolean; corrected: boolean }>(
    `select exists (select from conversations where paused_at is not null) as paused, exists (select from reopenings) as reopened,
            exists (select from correction_requests) as corrected`,
  )
  expect(besides).toEqual({ paused: true, reopened: true, corrected: true })
  const outcomes = await rows<{ outcome: string }>('select distinct outcome from signatures order by outcome')
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(['agreed', 'refused', 'seen', 'seen-disagreed'])
})

const overall = (who: string) =>
  rows<{ level: number; heldAt: string }>(
    `select level, starts_at as "heldAt" from report_scores join conversations on conversations.id = conversation_id
     where employee_id = $1 and theme = 'overall' order by starts_at`,
    [idOf(who)],
  )

test('Lia is below par for a year, Jurrien does better and better, each with the reason in words', async () => {
  const lia = await overall('lia')
  const lately = lia.filter(({ level }) => level <= 2)
  expect(lately).toEqual(lia.slice(-lately.length))
  expect(lately.length).toBeGreaterThanOrEqual(2)
  const below = Date.parse(lately.at(-1)!.heldAt) - Date.parse(lately[0]!.heldAt)
  expect(Date.parse('2026-11-24') - Date.parse(lately[0]!.heldAt)).toBeGreaterThan(300 * 86_400_000)
  expect(below).toBeGreaterThan(150 * 86_400_000)
  const jurrien = (await overall('jurrien')).map(({ level }) => level)
  expect(jurrien).toEqual(jurrien.toSorted((one, other) => one - other))
  expect(jurrien.slice(-2)).toEqual([5, 5])
  const [reasons] = await rows<{ short: number }>(
    'select count(*)::int as short from report_scores where length(trim(reason)) < 25',
  )
  expect(reasons!.short).toBe(0)
})

test('what people wrote is written for them: no filler, hardly a sentence twice, and about the one it is about', async () => {
  const texts = await rows<{ words: string }>(
    `select value ->> 'text' as words from answers union all select value ->> 'text' from report_texts union all select reason from report_scores
     union all select what from agreement_wordings union all select content ->> 'specific' from goal_wordings union all select remark from goal_check_ins where remark <> ''`,
  )
  expect(texts.length).toBeGreaterThan(1000)
  expect(
    texts.filter(({ words }) => /lorem|ipsum|dolor sit|todo|tbd|xxx|voorbeeldtekst|blabla|asdf|\{\w+\}/i.test(words)),
  ).toEqual([])
  expect(texts.filter(({ words }) => words.trim().length < 12).length / texts.length).toBeLessThan(0.01)
  const summaries = await rows<{ words: string; name: string }>(
    `select value ->> 'text' as words, given_name as name from report_texts join conversations on conversations.id = conversation_id join persons on persons.id = employee_id
     where field = 'summary'`,
  )
  expect(new Set(summaries.map(({ words }) => words)).size).toBe(summaries.length)
  expect(summaries.filter(({ words }) => words.length < 80)).toEqual([])
  const byName = summaries.filter(({ words, name }) => words.includes(name))
  expect(byName.length / summaries.length).toBeGreaterThan(0.9)
})

test('managers promise as well, some of what was promised is done and some is late', async () => {
  const [promises] = await rows<{ managers: number; done: number; late: number }>(
    `select count(*) filter (where owner_id <> about_id)::int as managers, count(done_at)::int as done,
            count(*) filter (where done_at is null and dropped_at is null and due_on < $1)::int as late from agreements`,
    ['2026-11-24'],
  )
  for (const count of Object.values(promises!)) expect(count).toBeGreaterThan(2)
})

test('what happened in the past happened in order: prepared before it was opened, offered before it was signed', async () => {
  const [wrong] = await rows<{ count: number }>(
    `select ((select count(*) from conversations where revealed_at < planned_at or closed_at < revealed_at or closed_at < recorded_at)
          + (select count(*) from answers join conversations on conversations.id = conversation_id where saved_at > coalesce(revealed_at, 'infinity'))
          + (select count(*) from signatures join report_versions on report_versions.id = report_id where signed_at < offered_at)
          + (select count(*) from agreement_check_ins join agreements on agreements.id = agreement_id where at < created_at))::int as count`,
  )
  expect(wrong!.count).toBe(0)
})

test('Lia reads her last report as it was signed', async () => {
  const report = await world.as('lia')(readReport, { conversationId: await world.conversationOf('lia', 'closed') })
  expect(report.versions.at(-1)).toMatchObject({ sealed: true })
})

test.each([
  ['a leap day', '2028-02-29T08:00:00.000Z'],
  ['the last minute of a Sunday', '2026-11-29T22:59:00.000Z'],
  ['the evening of New Year’s Eve', '2026-12-31T22:30:00.000Z'],
])(
  'it can be started on %s',
  async (_, moment) => {
    await world.database.query(
      `begin; set local session_replication_role = replica; truncate organisations, accounts cascade; set local session_replication_role = origin`,
    )
    try {
      await fill(world.database, testClock('another day', moment))
      const [there] = await rows<{ later: number; states: number }>(
        `select (select count(*)::int from access_log where at > $1) as later, (select count(distinct state)::int from conversations) as states`,
        [moment],
      )
      expect(there).toEqual({ later: 0, states: 7 })
    } finally {
      await world.database.query('rollback; set search_path = voortgang')
    }
  },
  120_000,
)
