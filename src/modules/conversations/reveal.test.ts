import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ConversationId } from '#kernel/schemas.ts'
import { routes } from '#src/modules.ts'
import { acting } from '#test/acting.ts'
import { given, nameOf } from '#test/denial/given.ts'
import { idOf, openWorld, type World } from '#test/world.ts'

// While Sanne and Joris prepare, neither learns what the other wrote, nor any score about Sanne that was ever given: not by
// one of the pages, and not by the tables. When both have shared, both see it all.

let world: World
let conversationId: ConversationId
let secrets: { of: string; words: string }[]

beforeAll(async () => {
  world = await openWorld()
  conversationId = await world.conversationOf('sanne', 'preparing')
  const { rows } = await world.database.query<{ of: string; words: string }>(
    `select author_id::text as of, value ->> 'text' as words from answers where conversation_id = $1 and length(value ->> 'text') > 20
     union all select '', reason from report_scores join conversations on conversations.id = conversation_id where employee_id = $2
     union all select '', value ->> 'reason' from report_ratings join conversations on conversations.id = conversation_id where employee_id = $2`,
    [conversationId, idOf('sanne')],
  )
  secrets = rows
})
afterAll(() => world.close())

const column = async (sql: string) =>
  (await world.database.query<{ id: string }>(sql, [idOf('sanne')])).rows.map(({ id }) => id)

/** Everything that this person is answered to any question about Sanne that can be asked, page by page. */
async function everythingAsked(who: string): Promise<{ route: string; status: number; body: string }[]> {
  const ids = {
    conversationId: await column('select id from conversations where employee_id = $1'),
    reportId: await column(
      'select report_versions.id from report_versions join conversations on conversations.id = conversation_id where employee_id = $1',
    ),
    documentId: await column(
      'select documents.id from documents join conversations on conversations.id = conversation_id where employee_id = $1',
    ),
    goalId: await column('select id from goals where owner_id = $1'),
    agreementId: await column('select id from agreements where about_id = $1'),
    personId: [idOf('sanne')],
  }
  const answers = []
  for (const { endpoint } of routes.filter(
    (route) => route.endpoint.method === 'GET' && route.endpoint.as !== 'visitor',
  )) {
    const [name, wanted] = Object.entries(ids).find(([one]) => endpoint.path.includes(`:${one}`)) ?? ['none', ['']]
    for (const id of wanted) {
      const { statusCode: status, payload: body } = await world.send(who, endpoint, given(endpoint, { [name]: id }))
      answers.push({ route: nameOf(endpoint), status, body })
    }
  }
  return answers
}

/** Levels that were chosen, wherever they stand in an answer; the scale itself has levels too. */
function levelsIn(value: unknown): number[] {
  if (value === null || typeof value !== 'object') return []
  // What a picture of a team says of others is about others.
  const { person } = value as { person?: { id?: unknown } }
  if (person?.id !== undefined && person.id !== idOf('sanne')) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key === 'scale' || key === 'levels') return []
    if ((key === 'level' || key === 'standard' || key === 'self') && typeof inner === 'number') return [inner]
    return levelsIn(inner)
  })
}
const parsed = (body: string): unknown => (body.startsWith('{') ? JSON.parse(body) : null)
/** Where one's own scores stand while one prepares. */
const ownPreparation = 'GET /conversations/:conversationId/preparation'

const scoresInTheTables = (who: string) =>
  world.asking<{ count: number }>(
    who,
    `select count(*)::int as count from (
       select from ratings join conversations on conversations.id = conversation_id where employee_id = $1 and not (conversation_id = $2 and author_id = $3)
       union all select from report_ratings join conversations on conversations.id = conversation_id where employee_id = $1
       union all select from report_scores join conversations on conversations.id = conversation_id where employee_id = $1
       union all select from report_documents join conversations on conversations.id = conversation_id where employee_id = $1
       union all select from report_seals join conversations on conversations.id = conversation_id where employee_id = $1
       union all select from insight_scores where employee_id = $1) found`,
    [idOf('sanne'), conversationId, idOf(who)],
  )
const wordsOfTheOther = (who: string) =>
  world.asking<{ count: number }>(
    who,
    'select count(*)::int as count from answers where conversation_id = $1 and author_id <> $2',
    [conversationId, idOf(who)],
  )

test.each(['sanne', 'joris'])(
  'before it opens %s reads of the other nothing, and of earlier scores nothing',
  async (who) => {
    const hidden = secrets.filter(({ of }) => of !== idOf(who))
    expect(hidden.length).toBeGreaterThan(4)
    const answers = await everythingAsked(who)
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(30)
    for (const { route, status, body } of answers) {
      expect(status, route).not.toBe(500)
      for (const { words } of hidden) expect(body.includes(words), `${route} says «${words}»`).toBe(false)
      if (route !== ownPreparation) expect(levelsIn(parsed(body)), route).toEqual([])
    }
    expect(await scoresInTheTables(who)).toEqual([{ count: 0 }])
    expect(await wordsOfTheOther(who)).toEqual([{ count: 0 }])
  },
)

test('once both have shared, both read all of it, with the earlier scores', async () => {
  await acting(world).share('sanne', conversationId)
  for (const who of ['sanne', 'joris']) {
    const all = (await everythingAsked(who)).map(({ body }) => body).join('\n')
    for (const { words } of secrets) expect(all.includes(JSON.stringify(words).slice(1, -1)), words).toBe(true)
    expect((await scoresInTheTables(who))[0]!.count).toBeGreaterThan(10)
    expect((await wordsOfTheOther(who))[0]!.count).toBeGreaterThan(0)
  }
})
