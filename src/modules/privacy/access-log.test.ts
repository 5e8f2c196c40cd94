import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Endpoint } from '#platform/http/endpoint.ts'
import { canonical } from '#kernel/canonical.ts'
import type { ConversationId, OrganisationId } from '#kernel/schemas.ts'
import { inviteGuest, openDocument, readNotes, readPreparation, readTalk } from '#modules/conversations/contract.ts'
import { checkInOnAgreement, listAgreements } from '#modules/agreements/contract.ts'
import { checkInOnGoal, listGoals, setGoal } from '#modules/goals/contract.ts'
import { readPersonFile } from '#modules/home/contract.ts'
import * as reports from '#modules/reports/contract.ts'
import { routes } from '#src/modules.ts'
import { given } from '#test/denial/given.ts'
import { acting } from '#test/acting.ts'
import { idOf, openWorld, people, type World } from '#test/world.ts'
import { readAccessLog } from './contract.ts'
import { findBrokenSeal, sealLogs } from './seals.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

type Line = { id: string; reader: string; capacity: string; what: string }
const lines = async (about: string) =>
  (
    await world.database.query<Line>(
      `select access_log.id, persons.name as reader, capacity, what from access_log join persons on persons.id = reader_id where about_id = $1`,
      [idOf(about)],
    )
  ).rows
const added = (before: Line[], after: Line[]) =>
  after
    .filter(({ id }) => !before.some((one) => one.id === id))
    .map(({ reader, capacity, what }) => ({ reader, capacity, what }))
const lastReport = async (of: string) =>
  (
    await world.database.query<{ id: string; conversation: ConversationId }>(
      `select report_id as id, conversation_id as conversation from report_closings join conversations on conversations.id = conversation_id
       where employee_id = $1 order by starts_at desc limit 1`,
      [idOf(of)],
    )
  ).rows[0]!

/** Every page on which somebody reads what another wrote about, or for, the employee: who, as what, and which line it leaves. */
async function looks(): Promise<
  [who: string, endpoint: Endpoint, input: object, about: string, capacity: string, what: string][]
> {
  const jurrien = { conversationId: await world.conversationOf('jurrien', 'revealed') }
  const bram = { conversationId: await world.conversationOf('bram', 'recorded') }
  const mehmet = { conversationId: await world.conversationOf('mehmet', 'signing') }
  const sanne = { conversationId: await world.conversationOf('sanne', 'preparing') }
  const lias = { reportId: (await lastReport('lia')).id }
  // Gerrit held this one; Joris reads it as the manager who came after him.
  const { rows } = await world.database.query<{ id: string }>(
    `select report_id as id from report_closings join conversations on conversations.id = conversation_id
     join participants on participants.conversation_id = conversations.id and part = 'manager'
     where employee_id = $1 and person_id = $2 order by starts_at desc limit 1`,
    [idOf('lia'), idOf('gerrit')],
  )
  const handedOver = { reportId: rows[0]!.id }
  await acting(world).share('sanne', sanne.conversationId)
  const file = { documentId: (await world.as('joris')(readTalk, sanne)).documents[0]!.id }
  return [
    ['joris', readTalk, jurrien, 'jurrien', 'manager', 'preparation'],
    ['joris', readNotes, jurrien, 'jurrien', 'manager', 'talk'],
    ['joris', openDocument, file, 'sanne', 'manager', 'document'],
    ['joris', readPersonFile, { personId: idOf('sanne') }, 'sanne', 'manager', 'goals'],
    ['joris', listGoals, { personId: idOf('lia') }, 'lia', 'manager', 'goals'],
    ['joris', reports.readReport, bram, 'bram', 'manager', 'report'],
    ['bram', reports.readReportVersions, { ...bram, field: 'summary' }, 'bram', 'employee', 'report'],
    ['fatima', readTalk, mehmet, 'mehmet', 'guest', 'talk'],
    ['fatima', reports.readReport, mehmet, 'mehmet', 'guest', 'report'],
    ['fatima', reports.readReportVersions, { ...mehmet, field: 'summary' }, 'mehmet', 'guest', 'report'],
    ['fatima', reports.readSignedReportAsHr, lias, 'lia', 'hr-adviser', 'report'],
    ['fatima', reports.downloadReportAsHr, lias, 'lia', 'hr-adviser', 'report-file'],
    ['joris', reports.readSignedReport, handedOver, 'lia', 'next-manager', 'report'],
    ['joris', reports.exportReport, lias, 'lia', 'manager', 'report-file'],
    [
      'joris',
      reports.readPreviousReport,
      { conversationId: await world.conversationOf('lia', 'planned') },
      'lia',
      'manager',
      'report',
    ],
    [
      'joris',
      readPreparation,
      { conversationId: await world.conversationOf('lia', 'planned') },
      'lia',
      'manager',
      'goals',
    ],
  ]
}
let all: Awaited<ReturnType<typeof looks>>

test('every look at somebody’s file is written down with who looked, as what, and at what', async () => {
  all = await looks()
  for (const [who, endpoint, input, about, capacity, what] of all) {
    const before = await lines(about)
    const { statusCode } = await world.send(who, endpoint, input)
    expect(statusCode, endpoint.path).toBe(200)
    expect(added(before, await lines(about)), `${who}: ${endpoint.path}`).toEqual([
      { reader: people[who]!.name, capacity, what },
    ])
  }
})

test('where the line cannot be written, the page is not given', async () => {
  await world.database.query(
    `create function refuse() returns trigger language plpgsql as $$ begin raise exception 'the disk is full'; end $$;
     create trigger refuse before insert on access_log for each row execute function refuse()`,
  )
  const answers = []
  for (const [who, endpoint, input] of all) {
    const { statusCode, payload } = await world.send(who, endpoint, input)
    answers.push([endpoint.path, statusCode, JSON.parse(payload).code as string])
  }
  await world.database.query('drop trigger refuse on access_log; drop function refuse()')
  expect(answers).toEqual(all.map(([, { path }]) => [path, 500, 'went-wrong']))
})

test('whoever reads, on whatever page, what another said about an agreement or a goal leaves a line with whom it is about', async () => {
  const act = acting(world)
  const conversationId = await act.hold('sophie', 'esther')
  await world.as('esther')(inviteGuest, { conversationId, personId: idOf('carla') })
  const promises: [owner: string, by: string][] = [
    ['sophie', 'sophie'],
    ['esther', 'sophie'],
    ['esther', 'esther'],
    ['carla', 'sophie'],
  ]
  const said = new Map<string, { by: string; about: string }>()
  const say = (by: string, about = 'sophie') => {
    const word = `tussenstand-${said.size}-van-${by}`
    said.set(word, { by, about })
    return word
  }
  let agreementId
  for (const [owner, by] of promises) {
    agreementId = await act.agree('esther', conversationId, `Iets van ${owner}`, owner, null)
    await world.as(by)(checkInOnAgreement, { agreementId, standing: 'stuck', remark: say(by) })
  }
  const { id: goalId } = await world.as('sophie')(setGoal, {
    ...given(setGoal),
    personId: idOf('sophie'),
    conversationId,
  } as never)
  for (const by of ['sophie', 'esther']) await world.as(by)(checkInOnGoal, { goalId, value: null, remark: say(by) })

  const ids = { conversationId, personId: idOf('sophie'), agreementId, goalId }
  const pages = routes.filter(({ endpoint }) => endpoint.method === 'GET' && endpoint.as !== 'visitor')
  const read = new Set<string>()
  const unwritten: string[] = []
  for (const who of ['esther', 'carla', 'daan'])
    for (const { endpoint } of pages) {
      const before = await lines('sophie')
      const { payload, statusCode } = await world.send(who, endpoint, given(endpoint, ids))
      const wordsOfOthers = [...said].filter(
        ([word, { by, about }]) => by !== who && about !== who && payload.includes(word),
      )
      if (statusCode !== 200 || wordsOfOthers.length === 0) continue
      read.add(`${who} ${endpoint.path}`)
      if (!added(before, await lines('sophie')).some(({ reader }) => reader === people[who]!.name))
        unwritten.push(`${who} ${endpoint.path}`)
    }
  expect(unwritten).toEqual([])
  expect([...read]).toEqual(
    expect.arrayContaining(['esther /agreements', 'carla /agreements', 'esther /conversations/:conversationId/talk']),
  )
  expect([...read].filter((one) => one.endsWith('/home') || one.startsWith('daan '))).toEqual([])
  const before = await lines('sophie')
  for (const who of ['esther', 'carla', 'sophie']) await world.as(who)(listAgreements)
  expect(added(before, await lines('sophie')).toSorted((a, b) => a.reader.localeCompare(b.reader))).toEqual([
    { reader: people.carla!.name, capacity: 'owner', what: 'agreements' },
    { reader: people.esther!.name, capacity: 'manager', what: 'agreements' },
  ])
})

test('a look that came to nothing leaves no line', async () => {
  const before = await lines('lia')
  await expect(world.as('bram')(reports.readSignedReport, { reportId: (await lastReport('lia')).id })).rejects.toThrow(
    'not-found',
  )
  await expect(world.as('thomas')(listGoals, { personId: idOf('lia') })).rejects.toThrow('not-found')
  expect(added(before, await lines('lia'))).toEqual([])
})

test('Lia sees who looked, as what and when, newest first; not her own looks, and nobody else sees the list', async () => {
  await world.as('lia')(reports.readSignedReport, { reportId: (await lastReport('lia')).id })
  world.clock.later({ minutes: 1 })
  await world.as('fatima')(reports.readSignedReportAsHr, { reportId: (await lastReport('lia')).id })
  const { looks: seen } = await world.as('lia')(readAccessLog)
  expect(seen[0]).toMatchObject({
    reader: 'Fatima El Amrani',
    capacity: 'hr-adviser',
    what: 'report',
    at: world.clock.now(),
    conversation: { id: (await lastReport('lia')).conversation, name: { nl: 'Voortgangsgesprek' } },
  })
  expect(seen.map(({ id }) => id)).toEqual(
    seen
      .map(({ id }) => id)
      .toSorted()
      .toReversed(),
  )
  expect(seen.some(({ reader }) => reader === 'Lia Brouwer')).toBe(false)
  for (const who of ['joris', 'fatima', 'thomas'])
    expect(await world.asking(who, 'select from access_log where about_id = $1', [idOf('lia')])).toEqual([])
})

test('the log is only added to, and in one’s own name', async () => {
  await expect(world.database.query('update access_log set capacity = $1', ['guest'])).rejects.toThrow(/written once/)
  await expect(world.database.query('delete from access_log')).rejects.toThrow(/written once/)
  const add = (reader: string) =>
    world.asking(
      'joris',
      `insert into access_log (id, reader_id, about_id, capacity, what, at) values ($1, $2, $3, 'manager', 'goals', $4)`,
      [world.clock.newId(), idOf(reader), idOf('lia'), world.clock.now()],
    )
  await expect(add('hanneke')).rejects.toThrow(/row-level security/)
  await add('joris')
})

/** The hash that the first seal would have over its rows as they are now. */
async function firstSealAnew(organisation: OrganisationId): Promise<Buffer> {
  const rows = await world.services.database.asJob(organisation, ({ db }) =>
    db
      .selectFrom('accessLog')
      .selectAll()
      .where('id', '<=', (from) =>
        from.selectFrom('logSeals').select('untilId').where('log', '=', 'access_log').where('number', '=', 1),
      )
      .orderBy('id')
      .execute(),
  )
  const hash = createHash('sha256').update(Buffer.alloc(32))
  for (const row of rows!) hash.update(canonical(row)).update('\n')
  return hash.digest()
}

test('seals chain the log: adding, changing or taking out one line, or a seal, shows from which seal on', async () => {
  const organisation = people.lia!.organisationId
  const services = world.services
  for (let batch = 0; batch < 3; batch++) {
    await world.as('joris')(listGoals, { personId: idOf('lia') })
    world.clock.later({ minutes: 5 })
    await sealLogs(services, { organisation })
  }
  expect(await findBrokenSeal(services, organisation)).toBeNull()
  const { rows: seals } = await world.database.query<{ number: number }>(
    `select number from log_seals where organisation_id = $1 and log = 'access_log' order by number`,
    [organisation],
  )
  expect(seals.map(({ number }) => number)).toEqual([1, 2, 3])

  await world.database.query(
    'create temp table kept_log as table access_log; create temp table kept_seals as table log_seals',
  )
  const ofSeal = `select id from access_log where organisation_id = '${organisation}' order by id`
  const tamper: [string, number][] = [
    [`update access_log set capacity = 'guest' where id = (${ofSeal} limit 1)`, 1],
    [`delete from access_log where id = (${ofSeal} desc limit 1)`, 3],
    [
      `insert into access_log select organisation_id, overlay(id::text placing '000000000000' from 25)::uuid, reader_id, about_id, capacity, what, conversation_id, at from access_log where id = (${ofSeal} limit 1)`,
      1,
    ],
    [
      `update log_seals set sha256 = sha256('x') where organisation_id = '${organisation}' and log = 'access_log' and number = 2`,
      2,
    ],
    [`delete from log_seals where organisation_id = '${organisation}' and log = 'access_log' and number = 2`, 3],
  ]
  // Whoever can count as well seals the changed line anew: then the seal after it does not fit.
  await world.database.query(
    `begin; set local session_replication_role = replica; update access_log set capacity = 'guest' where id = (${ofSeal} limit 1)`,
  )
  await world.database.query('commit')
  await world.database.query(`begin; set local session_replication_role = replica`)
  await world.database.query(
    `update log_seals set sha256 = $1 where organisation_id = $2 and log = 'access_log' and number = 1`,
    [await firstSealAnew(organisation), organisation],
  )
  await world.database.query('commit')
  expect(await findBrokenSeal(services, organisation)).toEqual({ log: 'access_log', number: 2 })
  await restore()

  for (const [sql, number] of tamper) {
    // Whoever owns the tables can lift the guard; the chain shows it all the same.
    await world.database.query('begin; set local session_replication_role = replica')
    await world.database.query(sql)
    await world.database.query('commit')
    const broken = await findBrokenSeal(services, organisation)
    expect(broken, sql).toEqual({ log: 'access_log', number })
    await restore()
    expect(await findBrokenSeal(services, organisation)).toBeNull()
  }

  async function restore(): Promise<void> {
    await world.database
      .query(`begin; set local session_replication_role = replica; delete from access_log; delete from log_seals;
      insert into access_log select * from kept_log; insert into log_seals select * from kept_seals; commit`)
  }
})
