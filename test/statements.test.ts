import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Endpoint } from '#platform/http/endpoint.ts'
import { startImport } from '#modules/imports/contract.ts'
import { routes } from '../src/modules.ts'
import { idFrom } from '../src/demo/ids.ts'
import { muchFeedback, multiplyPeople, multiplyTalks } from './many.ts'
import { idOf, openWorld, people, type World } from './world.ts'

// What a page costs does not grow with what there is: as many statements for somebody with a thousand conversations in an
// organisation of hundreds as for somebody with a handful, and no more round trips to the database than stand here.

type Made = Record<
  | 'conversationId'
  | 'preparing'
  | 'handedOver'
  | 'reportId'
  | 'mailId'
  | 'templateId'
  | 'agreementId'
  | 'goalId'
  | 'importId'
  | 'feedbackId'
  | 'draftId'
  | 'competencyId',
  string
>
type Line = readonly [route: string, as: string, roundTrips: number, input?: (made: Made) => Record<string, unknown>]

const talk = ({ conversationId }: Made) => ({ conversationId })
const preparing = ({ preparing: conversationId }: Made) => ({ conversationId })
const report = ({ reportId }: Made) => ({ reportId })
const round = () => ({ roundId: idFrom('round bakkerij') })
const rule = () => ({ cadenceId: idFrom('cadence winkels') })
const sanne = () => ({ personId: idOf('sanne') })

// oxfmt-ignore
/** Every route that reads a list or a page. The first round trip opens the work of a person, the last one closes it. */
const lines: Line[] = [
  ['GET /me', 'joris', 3],
  ['GET /draft-key', 'joris', 4],
  ['GET /home', 'sanne', 4],
  ['GET /home', 'joris', 4],
  ['GET /agreements', 'sanne', 3],
  ['GET /agreements', 'joris', 3],
  ['GET /agreements/:agreementId/readers', 'sanne', 4, ({ agreementId }) => ({ agreementId })],
  ['GET /access-log', 'sanne', 3],
  ['GET /mail-preferences', 'joris', 4],
  ['GET /calendar-feed', 'joris', 3],
  ['GET /planning', 'joris', 3],
  ['GET /people', 'joris', 3, () => ({ search: 'a' })],
  ['GET /templates', 'joris', 3],
  ['GET /templates/:templateId/versions/:version', 'joris', 2, ({ templateId }) => ({ templateId, version: 1 })],

  ['GET /conversations', 'sanne', 3],
  ['GET /conversations/:conversationId', 'sanne', 3, talk],
  ['GET /conversations/:conversationId/preparation', 'sanne', 4, preparing],
  ['GET /conversations/:conversationId/preparation/versions', 'sanne', 4, (made) => ({ ...preparing(made), field: 'points' })],
  ['GET /conversations/:conversationId/previous-report', 'sanne', 4, preparing],
  ['GET /conversations/:conversationId/talk', 'joris', 4, talk],
  ['GET /conversations/:conversationId/notes', 'joris', 4, talk],
  ['GET /conversations/:conversationId/report', 'joris', 4, talk],
  ['GET /conversations/:conversationId/report/versions', 'joris', 4, (made) => ({ ...talk(made), field: 'summary' })],

  ['GET /insight', 'joris', 4],
  ['GET /insight/distribution', 'hanneke', 3],
  ['GET /people/:personId/development', 'joris', 3, sanne],
  ['GET /people/:personId/file', 'joris', 3, sanne],
  ['GET /people/:personId/goals', 'joris', 4, sanne],
  ['GET /feedback', 'sanne', 3],
  ['GET /feedback-requests', 'sanne', 3],
  ['GET /feedback-pieces', 'sanne', 3, () => ({ box: 'shared' })],
  ['GET /feedback/:feedbackId', 'joris', 3, ({ feedbackId }) => ({ feedbackId })],
  ['GET /feedback/drafts/:feedbackId', 'sanne', 3, ({ draftId: feedbackId }) => ({ feedbackId })],
  ['GET /people/:personId/feedback', 'joris', 3, sanne],
  ['GET /logbook', 'sanne', 3],
  ['GET /recognitions', 'joris', 3],
  ['GET /recognitions/team-of/:personId', 'joris', 3, sanne],
  ['GET /goal-tree', 'sanne', 3],
  ['GET /goal-tree/search', 'sanne', 3, () => ({ search: 'derving' })],
  ['GET /helped-goals', 'sanne', 3],
  ['GET /goals/:goalId/readers', 'joris', 3, ({ goalId }) => ({ goalId })],
  ['GET /goals/:goalId', 'joris', 3, ({ goalId }) => ({ goalId })],
  ['GET /people/:personId/goals/readers', 'joris', 4, sanne],
  ['GET /people/:personId/reports', 'sanne', 4, sanne],
  ['GET /reports/:reportId', 'sanne', 3, report],

  ['GET /people/:personId/plan', 'joris', 5, sanne],
  ['GET /mentored-activities', 'lia', 3],
  ['GET /competencies', 'sanne', 3],
  ['GET /people/:personId/career', 'joris', 3, sanne],
  ['GET /matches/:matchId', 'sanne', 3, () => ({ matchId: idFrom('match sanne') })],
  ['GET /handovers', 'joris', 3],
  ['GET /handovers', 'aylin', 3],
  ['GET /handovers/:conversationId', 'aylin', 5, ({ handedOver: conversationId }) => ({ conversationId })],
  ['GET /hr/handovers', 'fatima', 3],
  ['GET /hr/progress', 'fatima', 4],
  ['GET /hr/insight', 'fatima', 4],
  ['GET /hr/insight/distribution', 'fatima', 3],
  ['GET /hr/people/:personId/development', 'fatima', 3, sanne],
  ['GET /hr/people/:personId/reports', 'fatima', 4, sanne],
  ['GET /next-moments', 'joris', 3],
  ['GET /hr/cadences', 'fatima', 3],
  ['GET /hr/cadences/:cadenceId', 'fatima', 4, rule],
  ['GET /hr/cadences/:cadenceId/trial', 'fatima', 4, rule],
  ['GET /hr/people/:personId/cadence', 'fatima', 3, sanne],
  ['GET /hr/rounds', 'fatima', 3],
  ['GET /hr/round-choices', 'fatima', 3],
  ['GET /hr/rounds/:roundId', 'fatima', 3, round],
  ['GET /hr/rounds/:roundId/trial', 'fatima', 4, round],
  ['GET /hr/rounds/:roundId/progress', 'fatima', 4, round],
  ['GET /team/rounds', 'joris', 3],
  ['GET /team/rounds/:roundId', 'joris', 3, round],
  ['GET /hr/reports/:reportId', 'fatima', 4, report],

  ['GET /admin/people', 'thomas', 3],
  ['GET /admin/people/:personId', 'thomas', 3, sanne],
  ['GET /admin/moves', 'thomas', 3],
  ['GET /admin/competencies', 'thomas', 3],
  ['GET /admin/competencies/:competencyId', 'thomas', 3, ({ competencyId }) => ({ competencyId })],
  ['GET /admin/job-profiles', 'thomas', 3],
  ['GET /admin/job-profiles/:profileId', 'thomas', 3, () => ({ profileId: idFrom('job bakker') })],
  ['GET /admin/library', 'thomas', 3],
  ['GET /admin/library/:libraryKey', 'thomas', 2, () => ({ libraryKey: 'exit' })],
  ['GET /admin/questions', 'thomas', 2],
  ['GET /admin/scales', 'thomas', 2],
  ['GET /admin/templates', 'thomas', 3],
  ['GET /admin/templates/:templateId/draft', 'thomas', 3, ({ templateId }) => ({ templateId })],
  ['GET /admin/templates/:templateId/draft/versions', 'thomas', 3, ({ templateId }) => ({ templateId, field: 'order' })],
  ['GET /admin/templates/:templateId/preview', 'thomas', 3, ({ templateId }) => ({ templateId, party: 'employee' })],
  ['GET /admin/templates/:templateId/comparison', 'thomas', 3, ({ templateId }) => ({ templateId, from: 1 })],
  ['GET /admin/imports/current', 'thomas', 3],
  ['GET /admin/imports/:importId/changes', 'thomas', 4, ({ importId }) => ({ importId, kind: 'missing' })],
  ['GET /admin/imports/:importId/mistakes', 'thomas', 4, ({ importId }) => ({ importId })],
  ['GET /admin/organisation', 'thomas', 3],
  ['GET /admin/mails', 'thomas', 3],
  ['GET /admin/required-mail', 'thomas', 3],
  ['GET /admin/mail-texts', 'thomas', 3],
  ['GET /admin/mail-texts/:kind/:language', 'thomas', 3, () => ({ kind: 'planned', language: 'nl' })],
  ['GET /admin/mails/:mailId', 'thomas', 6, ({ mailId }) => ({ mailId })],
]

/** Routes that hand out one file, or read what belongs to nobody's page: they are asked for by themselves. */
const others = [
  'GET /account',
  'GET /welcome',
  'GET /calendar/:organisationId/:token/voortgang.ics',
  'GET /seal',
  'GET /documents/:documentId',
  'GET /templates/:templateId/versions/:version/form',
  'GET /demo/forms',
  'GET /demo/forms/:libraryKey',
  'GET /reports/:reportId/pdf',
  'GET /reports/:reportId/json',
  'GET /hr/reports/:reportId/pdf',
  'GET /admin/export',
  'GET /insight/file',
  'GET /hr/insight/file',
]

type Cost = { statements: number; roundTrips: number }

let world: World
let made: Made
let small: Cost[]
let large: Cost[]

beforeAll(async () => {
  world = await openWorld()
  made = await make()
  await costs() // The first time reads the template, which stays in memory after it.
  small = await costs()
  await multiplyPeople(world.database, people.sanne!.organisationId, 10)
  await multiplyTalks(world.database, [idOf('sanne')], 200)
  await muchFeedback(world.database, [idOf('sanne'), idOf('joris')], 10_000)
  large = await costs()
}, 120_000)
afterAll(() => world.close())

test('Sanne has a thousand conversations now, and the bakery hundreds of people', async () => {
  const { rows } = await world.database.query<{ talks: number; people: number }>(
    `select (select count(*) from conversations where employee_id = $1) as talks, (select count(*) from persons) as people`,
    [idOf('sanne')],
  )
  expect(rows[0]!.talks).toBeGreaterThanOrEqual(1000)
  expect(rows[0]!.people).toBeGreaterThanOrEqual(300)
})

test('every route that reads a list or a page is counted', () => {
  const reading = routes.filter(({ endpoint }) => endpoint.method === 'GET').map(({ endpoint }) => nameOf(endpoint))
  expect(reading.filter((name) => !others.includes(name)).toSorted()).toEqual(
    [...new Set(lines.map(([route]) => route))].toSorted(),
  )
})

describe.each(lines.map(([route, as, most], index) => ({ route, as, most, index })))('$route as $as', (line) => {
  test('takes as many statements at a thousand conversations as at a handful', () => {
    expect(large[line.index]!.statements).toBe(small[line.index]!.statements)
  })
  test(`takes ${line.most} round trips at most`, () => {
    expect(large[line.index]!.roundTrips).toBeLessThanOrEqual(line.most)
  })
})

async function costs(): Promise<Cost[]> {
  const found: Cost[] = []
  for (const [route, as, , input] of lines) {
    world.statements.length = 0
    world.trips.length = 0
    await world.as(as)(endpointOf(route), (input?.(made) ?? {}) as never)
    found.push({ statements: world.statements.length, roundTrips: world.trips.length })
  }
  return found
}

const nameOf = ({ method, path }: Endpoint): string => `${method} ${path}`
const endpointOf = (route: string): Endpoint => routes.find(({ endpoint }) => nameOf(endpoint) === route)!.endpoint

async function make(): Promise<Made> {
  const conversationId = await world.conversationOf('sanne', 'closed')
  const one = async (sql: string, values: unknown[] = []): Promise<string> =>
    (await world.database.query<{ id: string }>(sql, values)).rows[0]!.id
  const mailId = await one(
    `with mail as (insert into mails (organisation_id, id, recipient_id, kind, moment, created_at)
       values ($1, $2, $3, 'conversation-planned', 'first', now()) returning organisation_id, id)
     insert into mail_messages (organisation_id, mail_id, message) select organisation_id, id, $4 from mail returning mail_id as id`,
    [people.sanne!.organisationId, world.services.clock.newId(), idOf('sanne'), JSON.stringify(letter)],
  )
  const file = {
    name: 'mensen.csv',
    content: Buffer.from('Personeelsnummer;Voornaam;Achternaam\r\n1;Iet;Iets\r\n2;;Iets'),
  }
  const { id: importId } = await world.as('thomas')(startImport, file)
  await world.work()
  return {
    conversationId,
    importId,
    preparing: await world.conversationOf('sanne', 'preparing'),
    handedOver: await world.conversationOf('fleur', 'cancelled'),
    reportId: await one('select id from report_versions where conversation_id = $1', [conversationId]),
    competencyId: await one(`select id from competencies where library_key = 'craft' limit 1`),
    templateId: await one('select template_id as id from conversations where id = $1', [conversationId]),
    goalId: await one('select id from goals where owner_id = $1 order by id limit 1', [idOf('sanne')]),
    agreementId: await one('select id from agreements where about_id = $1 order by id limit 1', [idOf('sanne')]),
    mailId,
    feedbackId: await one(
      `select feedback_id as id from feedback_readers where reader_id = $1 and capacity = 'manager' order by 1 limit 1`,
      [idOf('joris')],
    ),
    draftId: await one('select id from feedback where giver_id = $1 and sent_at is null', [idOf('sanne')]),
  }
}

const letter = {
  to: { name: 'Sanne', address: 'sanne@demolen.example' },
  subject: 'Gesprek',
  text: 'Dag',
  html: '<p>Dag</p>',
}
