import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Day, DepartmentId, OrganisationId, PersonId, RoundId, TemplateId } from '#kernel/schemas.ts'
import { readConversation } from '#modules/conversations/contract.ts'
import type { Services } from '#platform/services.ts'
import { idOf, openWorld, people, type World } from '#test/world.ts'
import {
  draftRound,
  exceptPerson,
  launchRound,
  readChoices,
  saveRound,
  tryRound,
  type GuestRole,
  type RoundPlan,
  type TrialRow,
} from './contract.ts'
import { joinRounds, launch } from './launching.ts'

let world: World
let organisation: OrganisationId
let template: { id: TemplateId; version: number }
const departments = new Map<string, DepartmentId>()

beforeAll(async () => {
  world = await openWorld()
  organisation = people.sanne!.organisationId
  const choices = await world.as('fatima')(readChoices)
  template = { id: choices.templates[0]!.id, version: choices.templates[0]!.version }
  for (const { name, id } of choices.departments) departments.set(name, id)
})
afterAll(() => world.close())

const days = {
  prepareFrom: '2026-12-01' as Day,
  talkFrom: '2026-12-07' as Day,
  talkUntil: '2027-01-29' as Day,
  signBefore: '2027-02-12' as Day,
}
const planOf = (more: Partial<RoundPlan> = {}): RoundPlan => ({
  name: 'Winterronde',
  template,
  departments: [],
  jobTitles: [],
  joinedBefore: null,
  ...days,
  skipsDouble: false,
  newcomersJoin: true,
  groups: [],
  secondManager: false,
  guests: [],
  peers: 3,
  managerPrepares: true,
  guestsSign: true,
  ...more,
})

const named = (who: string) => ({ id: idOf(who), name: '' })
const guestOf = (who: string, role: GuestRole, about?: string) => ({
  guest: named(who),
  role,
  about: about ? named(about) : null,
})

async function draft(by: string, plan: RoundPlan, exceptions: [string, 'added' | 'left-out'][] = []): Promise<RoundId> {
  const { id: roundId } = await world.as(by)(draftRound)
  await world.as(by)(saveRound, { roundId, ...plan })
  for (const [who, what] of exceptions)
    await world.as(by)(exceptPerson, { roundId, personId: idOf(who), what, group: null })
  return roundId
}

/** All that a trial says, page after page. */
async function trialOf(by: string, roundId: RoundId): Promise<TrialRow[]> {
  const rows: TrialRow[] = []
  let after: string | undefined
  do {
    const page = await world.as(by)(tryRound, { roundId, ...(after ? { after } : {}) })
    rows.push(...page.rows)
    after = page.next ?? undefined
  } while (after)
  return rows
}

type Placed = {
  person: string
  outcome: string
  manager: string | null
  paused: boolean
  conversations: number
  parties: string[]
}

/** What a launch did, by person: how many conversations of this round there are, whoever they were made by, and with whom. */
async function placedIn(roundId: RoundId): Promise<Placed[]> {
  const { rows } = await world.database.query<Placed>(
    `select person_id as person, outcome, manager_id as manager, paused,
            (select count(*)::int from conversations where employee_id = person_id and conversations.id in
               (select conversation_id from round_people same where same.round_id = $1)) as conversations,
            array(select participants.person_id::text || ' ' || coalesce(role, part) from participants
                  join meetings using (organisation_id, conversation_id)
                  where participants.conversation_id = round_people.conversation_id order by 1) as parties
     from round_people where round_id = $1 order by person_id`,
    [roundId],
  )
  return rows
}

const expected = (trial: TrialRow[]): Placed[] =>
  trial
    .map(({ person, outcome, manager, paused, guests }) => ({
      person: person.id as string,
      outcome,
      manager: manager?.id ?? null,
      paused,
      conversations: outcome === 'made' ? 1 : 0,
      parties:
        outcome === 'made'
          ? [
              `${person.id} employee`,
              `${manager!.id} manager`,
              ...guests.map(({ id, role }) => `${id} ${role}`),
            ].toSorted()
          : [],
    }))
    .toSorted((one, other) => one.person.localeCompare(other.person))

test('a launch does, row by row, what the trial said', async () => {
  const roundId = await draft('fatima', planOf({ departments: [departments.get('Bakkerij')!] }), [
    ['tim', 'added'],
    ['lia', 'left-out'],
  ])
  const trial = await world.as('fatima')(tryRound, { roundId })
  const rows = await trialOf('fatima', roundId)
  expect(rows.find(({ person }) => person.id === idOf('lia'))!.outcome).toBe('left-out')
  expect(rows.find(({ person }) => person.id === idOf('tim'))!.outcome).toBe('made')
  expect(trial.made).toBe(rows.filter(({ outcome }) => outcome === 'made').length)
  // Iris is away: her conversation begins on pause, and nobody asks her anything.
  expect(rows.filter(({ paused }) => paused).map(({ person }) => person.name)).toEqual([people.iris!.name])
  await world.as('fatima')(launchRound, { roundId })
  await world.work()
  expect(await placedIn(roundId)).toEqual(expected(rows))

  const { rows: mails } = await world.database.query<{ kind: string; count: number }>(
    `select kind, count(*)::int as count from mails where moment = $1 group by kind order by kind`,
    [roundId],
  )
  expect(mails).toEqual([
    { kind: 'round-invited', count: trial.mails.employees },
    { kind: 'round-team', count: trial.mails.managers },
  ])
  // The two sides of one conversation see the days, and no moment yet.
  const { rows: made } = await world.database.query<{ id: never }>(
    `select conversation_id as id from round_people where round_id = $1 and person_id = $2`,
    [roundId, idOf('bram')],
  )
  const overview = await world.as('bram')(readConversation, { conversationId: made[0]!.id })
  expect(overview).toMatchObject({ state: 'planned', startsAt: null, myPart: 'employee' })
  expect(overview.term).toEqual({ prepareFrom: days.prepareFrom, talkFrom: days.talkFrom, talkUntil: days.talkUntil })
})

test('whoever is in a round already is made no second conversation, however often it is launched again', async () => {
  const first = await draft('fatima', planOf({ departments: [departments.get('Brood')!] }))
  await world.as('fatima')(launchRound, { roundId: first })
  await world.work()
  const before = await placedIn(first)
  await world.work()
  await launch(world.services, { organisation, round: first })
  expect(await placedIn(first)).toEqual(before)
  const next = await draft('fatima', planOf({ departments: [departments.get('Brood')!], skipsDouble: true }), [
    ['kees', 'added'],
  ])
  const trial = await trialOf('fatima', next)
  expect(trial.filter(({ outcome }) => outcome === 'made').map(({ person }) => person.name)).toEqual([
    people.kees!.name,
  ])
  expect(trial.every(({ doubled }) => doubled)).toBe(true)
})

test('whoever comes to fall under the rule joins, once, and only as long as the round runs', async () => {
  const roundId = await draft('fatima', planOf({ departments: [departments.get('Logistiek en inkoop')!] }))
  await world.as('fatima')(launchRound, { roundId })
  await world.work()
  const before = await placedIn(roundId)
  await world.database.query(`update placements set department_id = $1 where person_id = $2 and until_day is null`, [
    departments.get('Logistiek en inkoop'),
    idOf('noor'),
  ])
  for (const again of [1, 2]) {
    await joinRounds(world.services, { organisation })
    await world.work()
    const now = await placedIn(roundId)
    expect([again, now.length]).toEqual([again, before.length + 1])
    expect(now.find(({ person }) => person === idOf('noor'))!.conversations).toBe(1)
  }
})

test('an HR adviser of the shops reaches nobody outside the shops, whatever the rule says', async () => {
  const roundId = await draft('lucas', planOf())
  const trial = await trialOf('lucas', roundId)
  expect(trial.map(({ person }) => person.name).toSorted()).toEqual(
    ['marloes', 'esther', 'sophie', 'amira', 'tim', 'max', 'daan', 'julia', 'omar']
      .map((key) => people[key]!.name)
      .toSorted(),
  )
  await expect(
    world.as('lucas')(exceptPerson, { roundId, personId: idOf('sanne'), what: 'added', group: null }),
  ).rejects.toThrow('not-found')
  await world.as('lucas')(launchRound, { roundId })
  await world.work()
  expect(await placedIn(roundId)).toEqual(expected(trial))
})

/** The same database, that loses its connection in the middle of, or just after, its n-th transaction. */
function dying(database: Services['database'], crash: { at: number; committed: boolean }): Pick<Services, 'database'> {
  let count = 0
  const asJob = async (of: OrganisationId, act: (work: never) => Promise<unknown>) => {
    const last = ++count === crash.at
    const result = await database.asJob(of, async (work) => {
      const done = await act(work as never)
      if (last && !crash.committed) throw new Error('killed')
      return done
    })
    if (last) throw new Error('killed')
    return result
  }
  return { database: { asJob, aside: { asJob }, planAnew: () => undefined } as unknown as Services['database'] }
}

const someone = fc.constantFrom(
  'sanne',
  'lia',
  'bram',
  'kees',
  'mehmet',
  'tim',
  'omar',
  'julia',
  'pieter',
  'naomi',
  'iris',
  'lotte',
)

test('whoever is in it and wherever it is killed: one conversation for each, as the trial said', async () => {
  const names = [...departments.keys()]
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        places: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 3 }),
        joinedBefore: fc.constantFrom(null, '2024-01-01' as Day, '2020-01-01' as Day),
        added: fc.uniqueArray(someone, { maxLength: 3 }),
        leftOut: fc.uniqueArray(someone, { maxLength: 3 }),
        withoutManager: fc.uniqueArray(someone, { maxLength: 3 }),
        gone: fc.uniqueArray(someone, { maxLength: 2 }),
        skipsDouble: fc.boolean(),
        secondManager: fc.boolean(),
        atEach: fc.uniqueArray(someone, { maxLength: 2 }),
        atOne: fc.uniqueArray(fc.tuple(someone, someone), { selector: String, maxLength: 2 }),
        size: fc.integer({ min: 1, max: 12 }),
        crashes: fc.array(fc.record({ at: fc.integer({ min: 1, max: 6 }), committed: fc.boolean() }), { maxLength: 3 }),
      }),
      async ({ places, joinedBefore, added, leftOut, withoutManager, gone, skipsDouble, size, crashes, ...table }) => {
        const ids = (keys: string[]): PersonId[] => keys.map(idOf)
        await world.database.query(
          `update reporting_lines set until_day = '2026-11-24' where until_day is null and person_id = any ($1)`,
          [ids(withoutManager)],
        )
        await world.database.query(`update persons set left_on = '2026-11-24' where id = any ($1)`, [ids(gone)])
        try {
          const roundId = await draft(
            'fatima',
            planOf({
              departments: places.map((name) => departments.get(name)!),
              joinedBefore,
              skipsDouble,
              secondManager: table.secondManager,
              guests: [
                ...table.atEach.map((who) => guestOf(who, 'hr')),
                ...table.atOne
                  .filter(([who, about]) => who !== about)
                  .map(([who, about]) => guestOf(who, 'mentor', about)),
              ].filter(({ guest }) => !gone.some((who) => idOf(who) === guest.id)),
            }),
            [
              ...added.filter((who) => !gone.includes(who)).map((who): [string, 'added'] => [who, 'added']),
              ...leftOut.filter((who) => !gone.includes(who)).map((who): [string, 'left-out'] => [who, 'left-out']),
            ],
          )
          const trial = await trialOf('fatima', roundId)
          await world.as('fatima')(launchRound, { roundId })
          const of = { organisation, round: roundId }
          for (const crash of crashes)
            await launch(dying(world.services.database, crash), of, size).catch((error: unknown) =>
              expect(error).toMatchObject({ message: 'killed' }),
            )
          await Promise.all([launch(world.services, of, size), launch(world.services, of, size)])
          await world.work()
          expect(await placedIn(roundId)).toEqual(expected(trial))
        } finally {
          await world.database.query(
            `update reporting_lines set until_day = null where until_day = '2026-11-24' and person_id = any ($1)`,
            [ids(withoutManager)],
          )
          await world.database.query(`update persons set left_on = null where id = any ($1)`, [ids(gone)])
        }
      },
    ),
    { numRuns: 15 },
  )
}, 120_000)
