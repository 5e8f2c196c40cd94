import { afterAll, beforeAll, expect, test } from 'vitest'
import { chooseOrganisation, readAccount } from '#modules/accounts/contract.ts'
import {
  listConversations,
  planAsHr,
  planConversation,
  readPlanning,
  readTalk,
} from '#modules/conversations/contract.ts'
import { listGoals } from '#modules/goals/contract.ts'
import { readHome, readProgress } from '#modules/home/contract.ts'
import { listReports } from '#modules/reports/contract.ts'
import { routes } from '#src/modules.ts'
import { acting } from '#test/acting.ts'
import { given } from '#test/denial/given.ts'
import { idOf, openWorld, people, type World } from '#test/world.ts'
import * as contract from './contract.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const thomas = () => world.as('thomas')
const kept = (who: string) => thomas()(contract.readKeptPerson, { personId: idOf(who) })
const department = async (name: string) =>
  (await thomas()(contract.listPeople)).departments.find((one) => one.name === name)!.id
const place = async (who: string, where: string, manager: string | null, fromDay: string) =>
  thomas()(contract.placePerson, {
    personId: idOf(who),
    departmentId: await department(where),
    managerId: manager && idOf(manager),
    fromDay,
  })
const teamOf = async (who: string) => (await world.as(who)(readPlanning)).team.map(({ name }) => name)
const meeting = { followsId: null, date: '2027-01-12', time: '10:00', minutes: 60, place: '', link: '' }

test('from the first of December Tim works for Daan: until then for Esther, and what was stays as it was', async () => {
  await place('tim', 'Winkel Overvecht', 'daan', '2026-12-01')
  expect(await teamOf('esther')).toContain('Tim Bos')
  expect(await teamOf('daan')).not.toContain('Tim Bos')
  await expect(world.as('daan')(planConversation, { employeeId: idOf('tim'), ...meeting })).rejects.toThrow('not-found')
  await expect(world.as('daan')(listGoals, { personId: idOf('tim') })).rejects.toThrow('not-found')

  world.clock.set('2026-12-01T09:00:00.000Z')
  expect(await teamOf('esther')).not.toContain('Tim Bos')
  expect(await teamOf('daan')).toContain('Tim Bos')
  await world.as('daan')(planConversation, { employeeId: idOf('tim'), ...meeting })
  await expect(world.as('esther')(planConversation, { employeeId: idOf('tim'), ...meeting })).rejects.toThrow(
    'not-found',
  )
  // Daan reads what was handed over; Esther keeps the conversations she held.
  expect((await world.as('daan')(listReports, { personId: idOf('tim') })).reports.length).toBeGreaterThan(0)
  expect(
    (await world.as('esther')(listConversations)).conversations.some(({ employee }) => employee.id === idOf('tim')),
  ).toBe(true)
  const { rows } = await world.database.query(
    'select from_day, until_day from reporting_lines where person_id = $1 order by from_day',
    [idOf('tim')],
  )
  expect(rows).toEqual([
    { from_day: expect.any(String), until_day: '2026-12-01' },
    { from_day: '2026-12-01', until_day: null },
  ])
  expect(await kept('tim')).toMatchObject({
    manager: { name: 'Daan Jansen' },
    department: { name: 'Winkel Overvecht' },
  })
})

test('nobody is their own manager, not even by way of others', async () => {
  await expect(place('joris', 'Bakkerij', 'joris', '2026-12-02')).rejects.toThrow('person.manages-self')
  await expect(place('joris', 'Bakkerij', 'mehmet', '2026-12-02')).rejects.toThrow('person.circle')
  await expect(place('ruben', 'Brood', 'bram', '2020-01-01')).rejects.toThrow('invalid-input')
})

const inScope = async (who: string) => (await world.as(who)(readProgress)).rows.map(({ person }) => person.name)

test('Lucas is of the shops: who moves out of them leaves his sight that day, and a department below them comes with all its people', async () => {
  expect(await inScope('lucas')).toContain('Omar Benali')
  await place('omar', 'Brood', 'bram', '2026-12-02')
  expect(await inScope('lucas')).toContain('Omar Benali')
  world.clock.set('2026-12-02T09:00:00.000Z')
  expect(await inScope('lucas')).not.toContain('Omar Benali')
  await expect(world.as('lucas')(planAsHr, { employeeId: idOf('omar'), ...meeting })).rejects.toThrow('not-found')
  await world.as('fatima')(planAsHr, { employeeId: idOf('omar'), ...meeting })

  expect(await inScope('lucas')).not.toContain('Willem Dekker')
  await thomas()(contract.changeDepartment, {
    departmentId: await department('Logistiek en inkoop'),
    name: 'Logistiek en inkoop',
    parentId: await department('Winkel Centrum'),
  })
  expect(await inScope('lucas')).toContain('Willem Dekker')
  await expect(
    thomas()(contract.changeDepartment, {
      departmentId: await department('Winkels'),
      name: 'Winkels',
      parentId: await department('Logistiek en inkoop'),
    }),
  ).rejects.toThrow('department.circle')
})

test('who is appointed today advises today, and whose appointment ends sees nothing more', async () => {
  await expect(world.as('naomi')(readProgress)).rejects.toThrow('not-found')
  await thomas()(contract.appoint, {
    personId: idOf('naomi'),
    role: 'hr-adviser',
    departmentId: await department('Banket'),
  })
  expect(await inScope('naomi')).toEqual(expect.arrayContaining(['Aylin Yılmaz', 'Lotte Smit']))
  expect(await inScope('naomi')).not.toContain('Mehmet Kaya')
  const appointment = (await kept('naomi')).appointments.find(({ role }) => role === 'hr-adviser')!
  await thomas()(contract.endAppointment, { appointmentId: appointment.id })
  await expect(world.as('naomi')(readProgress)).rejects.toThrow('not-found')
})

test('the last administrator stays, and nobody appoints oneself to read what others wrote', async () => {
  const own = (await kept('thomas')).appointments.find(({ role }) => role === 'administrator')!
  await expect(thomas()(contract.endAppointment, { appointmentId: own.id })).rejects.toThrow(
    'appointment.last-administrator',
  )
  await expect(
    thomas()(contract.appoint, { personId: idOf('thomas'), role: 'hr-adviser', departmentId: null }),
  ).rejects.toThrow('appointment.not-yourself')
})

test('Fatima has one account in two organisations, and in each only what is there', async () => {
  expect(people.fatima!.accountId).toBe(people['fatima-linde']!.accountId)
  // The sessions of the tests were seen at the end of time; a page that says when needs a real one.
  await world.database.query('update sessions set seen_at = $1, expires_at = $1 where account_id = $2', [
    '2026-12-02T09:30:00.000Z',
    people.fatima!.accountId,
  ])
  const { organisations } = await world.as('fatima')(readAccount)
  expect(organisations.map(({ name }) => name)).toEqual(['Bakkerij De Molen', 'Zorgcentrum De Linde'])
  const me = (who: string) => world.as(who)(contract.readMe)
  expect(await me('fatima')).toMatchObject({ organisation: { name: 'Bakkerij De Molen' }, severalOrganisations: true })
  expect(await me('fatima-linde')).toMatchObject({ organisation: { name: 'Zorgcentrum De Linde' } })
  expect(await me('joris')).toMatchObject({ severalOrganisations: false })
  const [molen, linde] = [await inScope('fatima'), await inScope('fatima-linde')]
  expect(linde).toEqual(expect.arrayContaining(['Rachid Azzouzi', 'Tineke Wolf']))
  expect(molen.filter((name) => linde.includes(name))).toEqual(['Fatima El Amrani'])
  // The organisation in which new screens open is hers to choose, among her own.
  await world.as('fatima')(chooseOrganisation, { organisationId: people.peter!.organisationId })
  await expect(world.as('joris')(chooseOrganisation, { organisationId: people.peter!.organisationId })).rejects.toThrow(
    'not-found',
  )
})

test('who leaves works until that day; then access ends, and every word remains for who shared it', async () => {
  const act = acting(world)
  const id = await act.hold('sophie', 'esther')
  await act.agree('sophie', id, 'Sophie werkt Max in', 'sophie', null)
  await thomas()(contract.letPersonLeave, { personId: idOf('sophie'), leftOn: '2026-12-04' })
  expect((await world.as('sophie')(readHome)).conversations.length).toBeGreaterThan(0)

  world.clock.set('2026-12-04T05:00:00.000Z')
  await expect(world.as('sophie')(readHome)).rejects.toThrow('not-found')
  expect(await world.asking('sophie', 'select from answers')).toEqual([])
  const { topics, agreements } = await world.as('esther')(readTalk, { conversationId: id })
  expect(topics![0]!.employee!.text).toBe('Wat sophie nodig heeft.')
  expect(agreements.map(({ what }) => what)).toEqual(['Sophie werkt Max in'])
  expect((await world.as('esther')(contract.findPeople, { search: 'Sophie' })).people).toEqual([])
  expect(await teamOf('esther')).not.toContain('Sophie Meijer')
  const again = { employeeId: idOf('sophie'), ...meeting }
  await expect(world.as('esther')(planConversation, again)).rejects.toThrow('not-found')
  await expect(world.as('lucas')(planAsHr, again)).rejects.toThrow('not-found')

  // A mistake of the administrator is undone: everything is as it was.
  await thomas()(contract.letPersonLeave, { personId: idOf('sophie'), leftOn: null })
  expect((await world.as('sophie')(readTalk, { conversationId: id })).agreements).toHaveLength(1)
})

test('whose manager left has nobody to plan with, until there is another', async () => {
  await thomas()(contract.letPersonLeave, { personId: idOf('marloes'), leftOn: '2026-12-04' })
  expect((await world.as('daan')(readPlanning)).myManager).toBeNull()
  await expect(world.as('daan')(planConversation, { employeeId: idOf('daan'), ...meeting })).rejects.toThrow(
    'person.no-manager',
  )
  await place('daan', 'Winkels', 'hanneke', '2026-12-04')
  expect((await world.as('daan')(readPlanning)).myManager?.name).toBe('Hanneke Vermeer')
})

test('the administrator keeps people and settings, and of what is in conversations there is nothing, page by page and table by table', async () => {
  const { rows: words } = await world.database.query<{ words: string }>(
    `select value ->> 'text' as words from answers where author_id <> $1 and length(value ->> 'text') > 25
     union select value ->> 'text' from report_texts join conversations on conversations.id = conversation_id where employee_id <> $1 and length(value ->> 'text') > 25
     union select what from agreement_wordings join agreements on agreements.id = agreement_id where about_id <> $1 and agreements.owner_id <> $1`,
    [idOf('thomas')],
  )
  expect(words.length).toBeGreaterThan(300)
  const ids = {
    conversationId: await world.conversationOf('jurrien'),
    personId: idOf('jurrien'),
    documentId: (await world.database.query<{ id: string }>('select id from documents limit 1')).rows[0]!.id,
    reportId: (await world.database.query<{ id: string }>('select report_id as id from report_closings limit 1'))
      .rows[0]!.id,
    mailId:
      (await world.database.query<{ id: string }>('select id from mails limit 1')).rows[0]?.id ?? world.clock.newId(),
  }
  for (const { endpoint } of routes.filter(
    (route) => route.endpoint.method === 'GET' && route.endpoint.as !== 'visitor',
  )) {
    const { payload } = await world.send('thomas', endpoint, given(endpoint, ids))
    expect(
      words.filter((one) => payload.includes(JSON.stringify(one.words).slice(1, -1))),
      endpoint.path,
    ).toEqual([])
  }
  const tables =
    'answers ratings documents note_updates report_texts report_ratings report_versions report_scores report_documents signatures goal_wordings agreement_wordings mail_messages access_log'
  for (const table of tables.split(' '))
    await expect(world.asking('thomas', `select from ${table}`, [], 'administrator'), table).rejects.toThrow(
      /permission denied/,
    )
})
