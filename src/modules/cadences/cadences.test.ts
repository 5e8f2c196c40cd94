import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CadenceId, DepartmentId, OrganisationId, TemplateId } from '#kernel/schemas.ts'
import { moveConversation, readConversation } from '#modules/conversations/contract.ts'
import { readChoices } from '#modules/rounds/contract.ts'
import { idOf, openWorld, people, type World } from '#test/world.ts'
import {
  changeCadence,
  changeMoment,
  draftCadence,
  endAbsence,
  endCadence,
  listCadences,
  listNext,
  readCadence,
  readPersonCadence,
  restoreMoment,
  resumeCadence,
  setAbsence,
  startCadence,
  tryCadence,
  type CadencePlan,
} from './contract.ts'
import { planByCadence } from './planning.ts'

let world: World
let organisation: OrganisationId
let templateId: TemplateId
const departments = new Map<string, DepartmentId>()

beforeAll(async () => {
  world = await openWorld()
  organisation = people.sanne!.organisationId
  // Only what is told here has a rhythm.
  for (const table of ['cadence_next', 'cadence_changes', 'cadence_moments', 'cadences'])
    await world.database.query(`delete from ${table}`)
  const choices = await world.as('fatima')(readChoices)
  templateId = choices.templates[0]!.id
  for (const { name, id } of choices.departments) departments.set(name, id)
})
afterAll(() => world.close())

type Filled = Partial<Omit<CadencePlan, 'firstOn'>> & { firstOn?: string | null }
const half = (more: Filled = {}): CadencePlan =>
  ({
    level: 'organisation',
    departmentId: null,
    jobTitle: null,
    personId: null,
    kind: 'months',
    count: 6,
    firstOn: '2026-12-08',
    weeks: 4,
    templateId,
    ...more,
  }) as CadencePlan
const ofDepartment = (name: string, more: Filled = {}) =>
  half({ level: 'department', departmentId: departments.get(name)!, ...more })

async function on(plan: CadencePlan, by = 'fatima'): Promise<CadenceId> {
  const { id } = await world.as(by)(draftCadence, plan)
  await world.as(by)(startCadence, { cadenceId: id })
  await world.work()
  return id
}
const off = async (cadenceId: CadenceId) => {
  await world.as('fatima')(endCadence, { cadenceId })
  await world.work()
}

/** Calls off what somebody has standing, so that a moment finds nothing in its place. */
const free = (who: string) =>
  world.database.query(
    `update conversations set state = 'cancelled', cancelled_at = '2026-11-24' where employee_id = $1 and state in ('planned', 'preparing')`,
    [idOf(who)],
  )

type Row = { who: string; on: string; outcome: string; from: string | null; conversations: number }
/** What became of the moments of a rule, and how many conversations there are for each. */
async function happened(cadenceId: CadenceId): Promise<Row[]> {
  const { rows } = await world.database.query<Row>(
    `select given_name as who, on_day::text as on, outcome, cadence_moments.talk_from::text as from,
            (select count(*)::int from conversations where conversations.id = conversation_id) as conversations
     from cadence_moments join persons on persons.id = person_id where cadence_id = $1 order by on_day, family_name`,
    [cadenceId],
  )
  return rows
}

test('what the trial says of a department is what switching on does, once for each, however often it runs', async () => {
  const plan = ofDepartment('Directie en staf')
  const { id: cadenceId } = await world.as('fatima')(draftCadence, plan)
  const trial = await world.as('fatima')(tryCadence, { cadenceId })
  expect(await happened(cadenceId)).toEqual([])
  await world.as('fatima')(startCadence, { cadenceId })
  await world.work()
  const before = await happened(cadenceId)
  const today = trial.rows.flatMap(({ moments }) =>
    moments.filter(({ prepareFrom }) => prepareFrom! <= '2026-11-24').map(({ on, outcome }) => `${on} ${outcome}`),
  )
  expect(before.map(({ on, outcome }) => `${on} ${outcome}`).toSorted()).toEqual(today.toSorted())
  // Hanneke manages everybody and has no manager herself: HR sees that she was not reached.
  expect(before.filter(({ outcome }) => outcome === 'no-manager').map(({ who }) => who)).toEqual(['Hanneke'])
  expect(before.some(({ outcome }) => outcome === 'made')).toBe(true)
  for (const { outcome, conversations } of before) expect(conversations).toBe(outcome === 'made' ? 1 : 0)

  await Promise.all([
    planByCadence(world.services, { organisation }, 3),
    planByCadence(world.services, { organisation }, 5),
  ])
  await world.work()
  expect(await happened(cadenceId)).toEqual(before)

  const made = before.filter(({ outcome }) => outcome === 'made').length
  const { rows: mails } = await world.database.query(
    `select kind, count(*)::int as count from mails where kind like 'cadence-%' group by kind order by kind`,
  )
  expect(mails).toEqual([
    { kind: 'cadence-invited', count: made },
    { kind: 'cadence-team', count: 1 },
  ])
  await off(cadenceId)
  // Ending takes nothing away.
  expect(await happened(cadenceId)).toEqual(before)
})

test('the two choose the moment themselves, within the weeks, and still can when the weeks are over', async () => {
  const { rows } = await world.database.query<{ id: never; person: string }>(
    `select conversation_id as id from cadence_moments where outcome = 'made' and person_id = $1`,
    [idOf('carla')],
  )
  const conversationId = rows[0]!.id
  const overview = await world.as('carla')(readConversation, { conversationId })
  expect(overview).toMatchObject({ state: 'planned', startsAt: null, myPart: 'employee' })
  expect(overview.term).toEqual({ prepareFrom: '2026-11-24', talkFrom: '2026-12-08', talkUntil: '2027-01-04' })
  const choose = (date: string) =>
    world.as('carla')(moveConversation, {
      conversationId,
      date: date,
      time: '10:00',
      minutes: 60,
      place: '',
      link: '',
    })
  await expect(choose('2026-12-07')).rejects.toThrow('conversation.outside-round')
  world.clock.set('2027-01-18T04:23:00.000Z')
  await planByCadence(world.services, { organisation })
  const { term } = await world.as('carla')(readConversation, { conversationId })
  expect(term?.talkUntil).toBe('2027-01-25')
  await choose('2027-01-20')
  world.clock.set('2026-11-24T10:00:00.000Z')
})

test('the nearest rule holds: person, job, own department, the one above, everybody; and the page says why', async () => {
  const everybody = await on(half({ kind: 'anniversary', count: 12, firstOn: null }))
  const bakery = await on(ofDepartment('Bakkerij', { firstOn: '2027-06-01' }))
  const bread = await on(ofDepartment('Brood', { firstOn: '2027-07-01', count: 3 }))
  const bakers = await on(half({ level: 'job', jobTitle: 'Bakker', firstOn: '2027-08-02' }))
  const noor = await on(
    half({ level: 'person', personId: idOf('noor'), kind: 'after-talk', count: 6, firstOn: null, weeks: 2 }),
  )
  const rulesOf = async (who: string) => {
    const { strands } = await world.as('fatima')(readPersonCadence, { personId: idOf(who) })
    const { holds, others } = strands[1]!
    return [holds!.id, ...others.map(({ id }) => id)]
  }
  expect(await rulesOf('noor')).toEqual([noor, bakers, bread, bakery, everybody])
  expect(await rulesOf('kees')).toEqual([bakers, bread, bakery, everybody])
  expect(await rulesOf('ruben')).toEqual([bread, bakery, everybody])
  expect(await rulesOf('sanne')).toEqual([bakery, everybody])
  expect(await rulesOf('omar')).toEqual([everybody])
  const trial = await world.as('fatima')(tryCadence, { cadenceId: bakery })
  expect(trial.rows.map(({ person }) => person.name)).not.toContain(people.ruben!.name)
  expect(trial.elsewhere).toBe(6)

  // A rule for the same people takes the place of the one that is on, which stays to be seen.
  const { id: again } = await world.as('fatima')(
    draftCadence,
    ofDepartment('Bakkerij', { firstOn: '2027-06-01', count: 4 }),
  )
  expect(await world.as('fatima')(readCadence, { cadenceId: again })).toMatchObject({
    replaces: bakery,
    state: 'draft',
  })
  await world.as('fatima')(startCadence, { cadenceId: again })
  expect(await rulesOf('sanne')).toEqual([again, everybody])
  await expect(world.as('fatima')(resumeCadence, { cadenceId: bakery })).rejects.toThrow('cadence.taken')
  await expect(world.as('fatima')(changeCadence, { cadenceId: again, ...half() })).rejects.toThrow('cadence.on')
  const { cadences } = await world.as('fatima')(listCadences)
  expect(cadences.filter(({ state }) => state === 'on').map(({ level }) => level)).toEqual([
    'person',
    'job',
    'department',
    'department',
    'organisation',
  ])
  for (const id of [everybody, again, bread, bakers, noor]) await off(id)
})

test('somebody new has a talk at one third and at the end of the probation, made up for only while it lasts', async () => {
  const { database } = world
  await free('tim')
  const was = await database.query<{ day: string }>(`select joined_on::text as day from persons where id = $1`, [
    idOf('tim'),
  ])
  await database.query(`update persons set joined_on = '2026-11-16' where id = $1`, [idOf('tim')])
  const cadenceId = await on(half({ kind: 'probation', count: 1, firstOn: null, weeks: 1 }))
  expect(await happened(cadenceId)).toEqual([
    { who: 'Tim', on: '2026-11-25', outcome: 'made', from: '2026-11-25', conversations: 1 },
  ])
  const { moments } = await world.as('tim')(listNext)
  expect(moments).toEqual([
    {
      person: { id: idOf('tim'), name: people.tim!.name },
      isMe: true,
      talkFrom: '2026-12-09',
      talkUntil: '2026-12-15',
    },
  ])
  const team = await world.as('esther')(listNext)
  expect(team.moments.map(({ person, isMe }) => [person.name, isMe])).toEqual([[people.tim!.name, false]])
  expect((await world.as('omar')(listNext)).moments).toEqual([])
  await off(cadenceId)
  expect((await world.as('tim')(listNext)).moments).toEqual([])
  await database.query(`update persons set joined_on = $2 where id = $1`, [idOf('tim'), was.rows[0]!.day])
})

test('one moment is skipped or moved and back again; a day off is refused; who is away comes after', async () => {
  const cadenceId = await on(ofDepartment('Logistiek en inkoop', { firstOn: '2027-04-26' }))
  const personId = idOf('willem')
  await free('willem')
  const which = { personId, cadenceId, on: '2027-04-26' }
  const coming = async () => {
    const { strands } = await world.as('fatima')(readPersonCadence, { personId })
    return strands[1]!.coming.slice(0, 2).map(({ day, moved, outcome }) => [day, outcome, ...moved])
  }
  const plain = [
    ['2027-04-26', 'made'],
    ['2027-10-26', 'made'],
  ]
  expect(await coming()).toEqual(plain)
  const refused = world.as('fatima')(changeMoment, { ...which, to: '2027-04-27' })
  await expect(refused).rejects.toThrow('cadence.not-a-working-day')
  await world.as('fatima')(changeMoment, { ...which, to: '2027-05-03' })
  await world.work()
  expect(await coming()).toEqual([['2027-05-03', 'made', 'by-hand'], plain[1]])
  expect((await world.as('willem')(listNext)).moments[0]).toMatchObject({ talkFrom: '2027-05-03' })
  await world.as('fatima')(changeMoment, { ...which, to: null })
  await world.work()
  expect(await coming()).toEqual([['2027-04-26', 'skipped'], plain[1]])
  expect((await world.as('willem')(listNext)).moments[0]).toMatchObject({ talkFrom: '2027-10-26' })
  await world.as('fatima')(restoreMoment, which)
  expect(await coming()).toEqual(plain)

  await world.as('fatima')(setAbsence, { personId, from: '2027-03-01', until: '2027-05-16' })
  await world.work()
  expect(await coming()).toEqual([['2027-05-18', 'made', 'away'], plain[1]])
  await world.as('fatima')(setAbsence, { personId, from: '2027-03-01', until: null })
  expect(await coming()).toEqual([
    [null, 'away', 'away'],
    [null, 'away', 'away'],
  ])
  // On the morning itself: he is not asked anything, and HR sees it. Back at work, it is made.
  world.clock.set('2027-04-20T04:23:00.000Z')
  await planByCadence(world.services, { organisation })
  expect((await happened(cadenceId)).filter(({ who }) => who === 'Willem').map(({ outcome }) => outcome)).toEqual([
    'away',
  ])
  const { counts } = await world.as('fatima')(readCadence, { cadenceId })
  expect(counts.away).toBe(1)
  await world.as('fatima')(endAbsence, { personId })
  await world.work()
  expect((await happened(cadenceId)).filter(({ who }) => who === 'Willem')).toEqual([
    { who: 'Willem', on: '2027-04-26', outcome: 'made', from: '2027-04-26', conversations: 1 },
  ])
  await expect(world.as('fatima')(changeMoment, { ...which, to: null })).rejects.toThrow('cadence.moment-over')
  await off(cadenceId)
  world.clock.set('2026-11-24T10:00:00.000Z')
})

test('an HR adviser of the shops sets rules for the shops, and sees those for everybody without a hand in them', async () => {
  await expect(world.as('lucas')(draftCadence, half())).rejects.toThrow('cadence.not-yours')
  await expect(world.as('lucas')(draftCadence, ofDepartment('Bakkerij'))).rejects.toThrow('cadence.not-yours')
  const bakers = half({ level: 'person', personId: idOf('sanne') })
  await expect(world.as('lucas')(draftCadence, bakers)).rejects.toThrow('not-found')
  const shop = await on(ofDepartment('Winkel Centrum', { firstOn: '2027-09-01' }), 'lucas')
  const ofSanne = await on({ ...half({ ...bakers, firstOn: '2027-09-01' }) })
  const everybody = await on(half({ firstOn: '2027-09-01' }))
  const { cadences } = await world.as('lucas')(listCadences)
  const mine = Object.fromEntries(cadences.map(({ id, may }) => [id, may.end.allowed]))
  expect([mine[shop], mine[everybody], mine[ofSanne]]).toEqual([true, false, undefined])
  await expect(world.as('lucas')(endCadence, { cadenceId: everybody })).rejects.toThrow('cadence.not-yours')
  await expect(world.as('lucas')(readCadence, { cadenceId: ofSanne })).rejects.toThrow('not-found')
  await expect(world.as('lucas')(readPersonCadence, { personId: idOf('sanne') })).rejects.toThrow('not-found')
  const trial = await world.as('lucas')(tryCadence, { cadenceId: everybody })
  expect(trial.rows.map(({ person }) => person.name)).not.toContain(people.sanne!.name)
  for (const id of [shop, everybody, ofSanne]) await off(id)
})

test('months of silence give one conversation', async () => {
  const cadenceId = await on(
    ofDepartment('Overvecht', {
      departmentId: departments.get('Winkel Overvecht')!,
      count: 3,
      firstOn: '2027-01-05',
    }),
  )
  // A scheduler that was off past three of the moments, at the change of the clock in autumn.
  world.clock.set('2027-10-31T00:30:00.000Z')
  await planByCadence(world.services, { organisation })
  await planByCadence(world.services, { organisation })
  const omar = (await happened(cadenceId)).filter(({ who }) => who === 'Omar')
  expect(omar.map(({ on, outcome }) => [on, outcome])).toEqual([
    ['2027-01-05', 'missed'],
    ['2027-04-05', 'missed'],
    ['2027-07-05', 'missed'],
    ['2027-10-05', 'made'],
  ])
  expect(omar.at(-1)!.from).toBe('2027-11-01')
  expect(omar.reduce((sum, { conversations }) => sum + conversations, 0)).toBe(1)
  world.clock.set('2026-11-24T10:00:00.000Z')
})
