import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { plusDays } from '#kernel/dates.ts'
import type { Day, Instant, PersonId } from '#kernel/schemas.ts'
import { reopenConversation } from '#modules/reports/contract.ts'
import { changeSettings, readSettings } from '#modules/organisations/contract.ts'
import type { TemplateContent } from '#modules/templates/content.ts'
import { acting } from '#test/acting.ts'
import { idOf, openWorld, people, type World } from '#test/world.ts'
import * as insight from './contract.ts'
import { lengths, periodsUntil, type Length } from './periods.ts'
import { signalsOf } from './signals.ts'

let world: World
let act: ReturnType<typeof acting>
beforeAll(async () => {
  world = await openWorld()
  act = acting(world)
})
afterAll(() => world.close())

const teamOf = (manager: string) => world.as(manager)(insight.readTeamPicture, {})
const rowOf = async (manager: string, employee: string) =>
  (await teamOf(manager)).rows.find(({ person }) => person.id === idOf(employee))
const hr = (view: object = {}) => world.as('fatima')(insight.readPicture, view)
const names = ({ rows }: { rows: insight.Row[] }) => rows.map(({ person }) => person.name)
const standards = (scores: { standard: number }[]) => scores.map(({ standard }) => standard)
const rulesOf = (row: insight.Row | undefined) => row!.signals.map(({ rule }) => rule)

test('a manager sees the people of today in one picture, and Lia and Jurrien stand out for the reasons that are written down', async () => {
  const { periods, rows } = await teamOf('joris')
  expect(periods.map(({ from }) => from)).toEqual([
    '2024-07-01',
    '2025-01-01',
    '2025-07-01',
    '2026-01-01',
    '2026-07-01',
  ])
  expect(rows).toHaveLength(6)
  const lia = rows.find(({ person }) => person.id === idOf('lia'))!
  expect(standards(lia.scores)).toEqual([3, 3, 2, 2])
  expect(lia.signals).toEqual([{ rule: 'below', count: 2, since: lia.scores[2]!.heldAt }])
  const jurrien = rows.find(({ person }) => person.id === idOf('jurrien'))!
  expect(standards(jurrien.scores)).toEqual([3, 4, 5, 5])
  expect(jurrien.signals).toEqual([{ rule: 'above', count: 3, since: jurrien.scores[1]!.heldAt }])
  expect(rows.filter(({ signals }) => signals.length > 0)).toHaveLength(2)
})

test('where another manager began to give the score, the line says so', async () => {
  const { finals, themes } = await world.as('lia')(insight.readDevelopment, { personId: idOf('lia') })
  expect(finals.map(({ manager, breaks }) => [manager.name, breaks])).toEqual([
    ['Gerrit Hofman', []],
    ['Gerrit Hofman', []],
    ['Joris de Wit', ['manager']],
    ['Joris de Wit', []],
  ])
  expect(finals.every(({ reason }) => reason.length > 20)).toBe(true)
  expect(themes.map(({ key }) => key)).toContain('results')
})

test('employee and manager see what the employee thought beforehand; HR and who came later do not', async () => {
  const about = { personId: idOf('lia') }
  const own = await world.as('lia')(insight.readDevelopment, about)
  expect(own.finals.map(({ self }) => self !== null)).toEqual([true, true, true, true])
  // The first two talks were held by Gerrit: their preparations are between Lia and him.
  const ofManager = await world.as('joris')(insight.readDevelopment, about)
  expect(ofManager.finals.map(({ self }) => self)).toEqual([null, null, own.finals[2]!.self, own.finals[3]!.self])
  const ofHr = await world.as('fatima')(insight.readDevelopmentAsHr, about)
  expect(ofHr.finals.map(({ self }) => self)).toEqual([null, null, null, null])
  expect(ofHr.finals.map(({ reason }) => reason)).toEqual(own.finals.map(({ reason }) => reason))
  expect(ofHr).toMatchObject({ person: { id: idOf('lia') }, isMe: false })
})

test('one’s own judgement counts what was answered: the mean of the questions of a theme, and the mean of the themes', async () => {
  const { finals, themes } = await world.as('lia')(insight.readDevelopment, { personId: idOf('lia') })
  const last = finals.at(-1)!
  const { rows } = await world.database.query<{ field: string; level: number; content: TemplateContent }>(
    `select distinct on (field) field, (value ->> 'level')::int as level, content from ratings
     join conversations on conversations.id = conversation_id
     join template_versions on template_versions.template_id = conversations.template_id and template_versions.version = template_version
     where author_id = $1 and conversation_id = $2
     order by field, ratings.version desc`,
    [idOf('lia'), last.conversationId],
  )
  const mean = (numbers: number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length
  const means = rows[0]!.content.themes.flatMap(({ key, questions }) => {
    const levels = rows.filter(({ field }) => questions.some((question) => question.key === field))
    return levels.length === 0 ? [] : [{ key, mean: mean(levels.map(({ level }) => level)) }]
  })
  expect(means.length).toBeGreaterThan(1)
  expect(last.self).toBeCloseTo(mean(means.map((one) => one.mean)), 1)
  for (const { key, scores } of themes)
    expect(scores.at(-1)!.self ?? undefined, key).toBe(means.find((one) => one.key === key)?.mean)
})

test('a former manager, a manager further up, a colleague and the administrator have no picture of Lia', async () => {
  for (const who of ['gerrit', 'hanneke', 'sanne', 'thomas', 'peter']) {
    expect(await rowOf(who, 'lia')).toBeUndefined()
    await expect(world.as(who)(insight.readDevelopment, { personId: idOf('lia') })).rejects.toThrow('not-found')
    const seen = await world.asking<{ employee_id: PersonId }>(who, 'select employee_id from insight_scores')
    expect(seen.map((row) => row.employee_id)).not.toContain(idOf('lia'))
  }
  await expect(world.asking('joris', 'select from insight_standings')).rejects.toThrow('permission denied')
})

test('who prepares a conversation does not see earlier scores, nor does the picture betray them', async () => {
  const sanne = (await rowOf('joris', 'sanne'))!
  expect(sanne).toMatchObject({ judgesAfresh: true, scores: [], signals: [] })
  const own = await world.as('sanne')(insight.readDevelopment, { personId: idOf('sanne') })
  expect(own).toMatchObject({ judgesAfresh: true, finals: [], themes: [], signals: [] })
  // Whoever is not judging does: HR.
  expect((await hr({ search: 'sanne' })).rows[0]!.scores.length).toBeGreaterThan(0)
})

test('the last signature moves the picture at once, and a word goes to the screens of who may see it', async () => {
  const heard = new Promise<{ people: PersonId[]; subject: string }>((resolve) => {
    world.database.on('notification', ({ payload }) => {
      const news = JSON.parse(payload!) as { part: string; people: PersonId[]; subject: string }
      if (news.part === 'insight') resolve(news)
    })
  })
  await world.database.query('listen voortgang')
  const id = await act.hold('naomi', 'pieter')
  await act.report('pieter', id, 'summary', 'Goed gesproken.')
  await act.score('pieter', id, 'overall', 2, 'Dit keer viel het tegen.')
  const reportId = await act.offer('pieter', id)
  await act.sign('naomi', id, reportId)
  expect(standards((await rowOf('pieter', 'naomi'))!.scores)).toEqual([4, 4, 5])
  await act.sign('pieter', id, reportId)
  expect(standards((await rowOf('pieter', 'naomi'))!.scores)).toEqual([4, 4, 5, 2])
  expect(rulesOf(await rowOf('pieter', 'naomi'))).toEqual(['fell'])
  expect(names(await hr({ sort: 'fall' }))[0]).toBe('Naomi Claassen')
  expect(names(await hr({ signal: 'fell' }))).toContain('Naomi Claassen')
  const { people: told, subject } = await heard
  expect(subject).toBe(idOf('naomi'))
  expect(told).toEqual(expect.arrayContaining(['naomi', 'pieter', 'fatima'].map(idOf)))
  expect(told).not.toContain(idOf('thomas'))

  // Opened again and signed with another score: the old one stays in the report, and the picture has the new one.
  await world.as('pieter')(reopenConversation, { conversationId: id, reason: 'De score klopte niet.' })
  expect(standards((await rowOf('pieter', 'naomi'))!.scores)).toEqual([4, 4, 5, 2])
  await act.score('pieter', id, 'overall', 4, 'Bij nader inzien.', 1)
  const second = await act.offer('pieter', id)
  await act.sign('pieter', id, second)
  await act.sign('naomi', id, second)
  expect(standards((await rowOf('pieter', 'naomi'))!.scores)).toEqual([4, 4, 5, 4])
})

test('HR sees everybody in scope, in every order, page by page; and nothing where the organisation closed that', async () => {
  const everybody = (await hr()).rows
  const value: Record<insight.Sorting, (row: insight.Row) => number | string | undefined> = {
    name: () => '',
    lowest: ({ scores }) => scores.at(-1)?.standard,
    highest: ({ scores }) => scores.at(-1) && -scores.at(-1)!.standard,
    fall: ({ scores }) => changeOf(scores),
    rise: ({ scores }) => changeOf(scores) && -changeOf(scores)!,
    // Who never talked stands by the day on which they came, which the row does not say.
    'longest-without': ({ lastTalkAt }) => lastTalkAt ?? undefined,
  }
  for (const sort of insight.sorting.options) {
    const { rows } = await hr({ sort })
    const found = rows.map(value[sort]).filter((one) => one !== undefined)
    const expectedOrder = found.toSorted((one, other) => (one < other ? -1 : Number(one > other)))
    expect(found, sort).toEqual(expectedOrder)
    const expected = everybody.filter((row) =>
      sort === 'fall' || sort === 'rise'
        ? (value[sort](row) as number) < 0
        : sort === 'longest-without' || value[sort](row) !== undefined,
    )
    expect(names({ rows }).toSorted(), sort).toEqual(names({ rows: expected }).toSorted())
    expect(names(await hr({ sort, after: rows[0]!.person.id })), sort).toEqual(names({ rows }).slice(1))
  }
  for (const rule of ['below', 'fell', 'above', 'long-without'] as const)
    expect(names(await hr({ signal: rule })), rule).toEqual(
      names({ rows: everybody.filter(({ signals }) => signals.some((one) => one.rule === rule)) }),
    )

  const { rows: ofShops } = await world.as('lucas')(insight.readPicture, {})
  expect(ofShops.length).toBeGreaterThan(0)
  expect(ofShops.length).toBeLessThan(everybody.length)
  expect(names({ rows: ofShops })).not.toContain('Lia Brouwer')
  await expect(world.as('lucas')(insight.readDevelopmentAsHr, { personId: idOf('lia') })).rejects.toThrow('not-found')

  const settings = await world.as('thomas')(readSettings)
  await world.as('thomas')(changeSettings, { ...settings, hrReadsReports: false })
  const closed = await hr()
  expect(closed.readsReports).toBe(false)
  expect(closed.rows.flatMap(({ scores }) => scores)).toEqual([])
  expect(await world.asking('fatima', 'select from insight_scores', [], 'hr')).toEqual([])
  expect(await world.asking('fatima', 'select from insight_standings', [], 'hr')).toEqual([])
  await world.as('thomas')(changeSettings, { ...settings, hrReadsReports: true })
})
const changeOf = (scores: insight.Score[]) =>
  scores.length > 1 ? scores.at(-1)!.standard - scores.at(-2)!.standard : undefined

test('the file says what the screen says, for the same people', async () => {
  const { rows } = await teamOf('joris')
  const csv = (await world.as('joris')(insight.downloadTeamPicture, { format: 'csv' })) as unknown as Buffer
  const lines = csv.toString('utf8').trim().split('\r\n')
  expect(lines[0]).toContain('2e helft 2025')
  expect(lines.slice(1).map((line) => line.split(';')[0])).toEqual(names({ rows }))
  expect(lines.find((line) => line.startsWith('Lia'))).toContain('Deels naar verwachting (2)')
  expect(lines.find((line) => line.startsWith('Sanne'))).not.toContain('verwachting')
  const xlsx = (await world.as('fatima')(insight.downloadPicture, { format: 'xlsx' })) as unknown as Buffer
  expect(xlsx.subarray(0, 2).toString()).toBe('PK')

  const nobody = { format: 'csv' as const, search: 'niemand die zo heet' }
  const empty = (await world.as('fatima')(insight.downloadPicture, nobody)) as unknown as Buffer
  expect(empty.toString('utf8').trim().split('\r\n')).toHaveLength(1)
})

// Random histories of scores: where somebody stands, as the database keeps it, is what the rules say of the same scores.

const history = fc.array(
  fc.record({ standard: fc.integer({ min: 1, max: 5 }), scale: fc.constantFrom('a', 'a', 'a', 'b') }),
  { maxLength: 9 },
)
test('where somebody stands is what the rules say of the same scores, whatever they are', async () => {
  const { organisationId } = people.tim!
  await world.database.query(`set session_replication_role = replica`)
  await fc.assert(
    fc.asyncProperty(history, async (scores) => {
      const day = (place: number) => `${plusDays('2020-01-01' as Day, place * 100)}T10:00:00.000Z` as Instant
      await world.database.query('begin')
      await world.database.query(
        `select set_config('app.organisation', '${organisationId}', true), set_config('app.person', '', true)`,
      )
      await world.database.query('delete from insight_scores where employee_id = $1', [idOf('tim')])
      await world.database.query(
        `insert into insight_scores (organisation_id, report_id, theme, conversation_id, employee_id, manager_id, template_id, level, levels, label, standard, scale, held_at, closed_at)
         select '${organisationId}', gen_random_uuid(), 'overall', gen_random_uuid(), $1, $1, gen_random_uuid(), 1, 5, '{}', standard, scale, held, held
         from unnest($2::int[], $3::text[], $4::timestamptz[]) as one (standard, scale, held)`,
        [
          idOf('tim'),
          scores.map(({ standard }) => standard),
          scores.map(({ scale }) => scale),
          scores.map((_, place) => day(place)),
        ],
      )
      const {
        rows: [stands],
      } = await world.database.query<{ last: number; change: number; below: number; above: number }>(
        `select last, change, below, above from app.standings(array[$1]::uuid[])`,
        [idOf('tim')],
      )
      await world.database.query('rollback')
      const finals = scores.map((score, place) => ({ ...score, heldAt: day(place) }))
      const found = Object.fromEntries(signalsOf(finals, null, day(0)).map(({ rule, count }) => [rule, count]))
      expect(stands!.last).toBe(scores.at(-1)?.standard ?? null)
      expect(stands!.below >= 2 ? stands!.below : undefined).toBe(found['below'])
      expect(stands!.above >= 3 ? stands!.above : undefined).toBe(found['above'])
      expect(stands!.change < 0 ? -stands!.change : undefined).toBe(found['fell'])
    }),
    { numRuns: 60 },
  )
  await world.database.query(`set session_replication_role = origin`)
})

test('what the database keeps of everybody is what it says when asked anew', async () => {
  const { organisationId } = people.tim!
  await world.database.query(`set app.organisation = '${organisationId}'`)
  const { rows } = await world.database.query<{ stored: object; anew: object }>(
    `select to_jsonb(insight_standings) as stored, to_jsonb(anew) as anew from insight_standings
     join app.standings(array(select id from persons where organisation_id = $1)) anew using (organisation_id, employee_id)`,
    [organisationId],
  )
  await world.database.query(`reset app.organisation`)
  expect(rows.length).toBeGreaterThan(30)
  for (const { stored, anew } of rows) expect(stored).toEqual(anew)
})

test('periods are parts of the calendar without gaps, and the last one holds today', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
      fc.constantFrom(...(Object.keys(lengths) as Length[])),
      (date, length) => {
        const today = date.toISOString().slice(0, 10) as Day
        const periods = periodsUntil(today, length, 8)
        expect(periods).toHaveLength(8)
        expect(periods.at(-1)!.from <= today && today <= periods.at(-1)!.until).toBe(true)
        for (const [place, { from }] of periods.entries())
          if (place > 0) expect(from).toBe(plusDays(periods[place - 1]!.until, 1))
        expect(periods.every(({ year, number }) => number >= 1 && number <= 12 / lengths[length] && year > 1990)).toBe(
          true,
        )
      },
    ),
  )
})
