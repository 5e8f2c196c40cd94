import fc from 'fast-check'
import { planConversation, planAsHr } from '#modules/conversations/contract.ts'
import { appoint, letPersonLeave, placePerson } from '#modules/people/contract.ts'
import type { DepartmentId } from '#kernel/schemas.ts'
import { given } from '../denial/given.ts'
import { idOf, Refused, type World } from '../world.ts'
import { endDelegation, nameDelegate } from '#modules/handovers/contract.ts'
import { acts, delegateFor, keyOf, laterThan, parts, perform, type ActName, type Part, type Scene } from './acts.ts'
import { managerToday, planned, type Conversation, type Model } from './model.ts'

export const employees = ['sophie', 'amira']
/** A colleague, the other employee, a manager, and the manager of them all. */
const delegates = ['hanneke', 'amira', 'daan', 'marloes', 'sophie', 'esther']
const managers = ['esther', 'daan', 'marloes']

/** What can happen besides the acts in a conversation. */
const changes = [
  'plan',
  'planAsHr',
  'newManager',
  'newManager',
  'appoint',
  'dismiss',
  'endNaming',
  'policy',
  'leave',
  'days',
] as const
export type Happening =
  | { does: 'onward' | 'sideways'; on: number; pick: number }
  | { does: ActName; by: Part; on: number; pick: number }
  | { does: (typeof changes)[number] | 'name'; pick: number }

const small = fc.nat(59)
const which = fc.nat(2)
/** A happening: a step onward or aside in some conversation, any act by anybody, or a change of who is who. */
const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 10, arbitrary: fc.record({ does: fc.constant('onward' as const), on: which, pick: small }) },
  { weight: 5, arbitrary: fc.record({ does: fc.constant('sideways' as const), on: which, pick: small }) },
  {
    weight: 5,
    arbitrary: fc.record({
      does: fc.constantFrom(...(Object.keys(acts) as ActName[])),
      by: fc.constantFrom(...parts),
      on: which,
      pick: small,
    }),
  },
  { weight: 3, arbitrary: fc.record({ does: fc.constantFrom(...changes), pick: small }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('name' as const), pick: small }) },
)
export const history = (length: number): fc.Arbitrary<Happening[]> =>
  fc.array(happening, { minLength: length, maxLength: length })

/** How a history begins: with a conversation, and every other one with somebody who stands in for its manager. */
export const opening = ([first]: Happening[]): Happening[] => [
  { does: 'plan', pick: 0 },
  ...(first!.pick % 2
    ? [
        { does: 'name' as const, pick: 7 },
        { does: 'sideways' as const, on: 0, pick: 1 },
      ]
    : []),
]

/** What they would naturally do next, so that histories get somewhere. */
const onward: Record<Conversation['stage'], (c: Conversation, pick: number) => [ActName, string] | undefined> = {
  planned: (c, pick) => ['answer', pick % 2 ? c.employee : c.manager],
  preparing: (c, pick) => {
    const who = c.shared.has(c.employee) ? c.manager : c.employee
    return [(['answer', 'assess', 'rate', 'share', 'share', 'share'] as const)[pick % 6]!, who]
  },
  revealed: (c, pick) => [(['note', c.goal ? 'settle' : 'goal', 'agree', 'conclude'] as const)[pick % 4]!, c.manager],
  recorded: (c, pick) => [(['write', 'score', 'offer', 'offer'] as const)[pick % 4]!, c.manager],
  signing: (c, pick) =>
    pick % 8 === 0
      ? ['correct', c.employee]
      : ['sign', [c.employee, c.manager, ...c.guests].find((one) => !c.version?.signed.has(one))!],
  closed: (c, pick) => (pick % 4 === 0 ? ['reopen', c.manager] : undefined),
  cancelled: () => undefined,
}

/** What else there is to do at that moment, for who may. */
const sideways: Record<Conversation['stage'], (c: Conversation, pick: number) => [ActName, string] | undefined> = {
  planned: ({ manager }, pick) => [(['invite', 'pause', 'resume', 'move', 'handOver'] as const)[pick % 5]!, manager],
  preparing: (c, pick) => [
    (['withdraw', 'invite', 'handOver', 'letGo', 'begin', 'handOver'] as const)[pick % 6]!,
    c.shared.has(c.manager) || pick % 6 === 2 ? c.manager : c.employee,
  ],
  revealed: (c, pick) =>
    pick % 5 === 4
      ? ['handOver', c.manager]
      : [(['invite', 'letGo', 'agree', c.goal ? 'settle' : 'goal'] as const)[pick % 4]!, c.employee],
  recorded: ({ employee, manager }, pick) =>
    pick % 2 ? [(['react', 'letGo', 'invite', 'agree'] as const)[(pick >> 1) % 4]!, employee] : ['followUp', manager],
  signing: (c, pick) => {
    const act = (['correct', 'takeBack', 'refuse', 'refuse', 'letGo', 'sign'] as const)[pick % 6]!
    return [act, act === 'correct' ? c.employee : c.manager]
  },
  closed: ({ manager }, pick) => [pick % 2 ? 'followUp' : 'reopen', manager],
  cancelled: () => undefined,
}

/** Lets something happen, through the application; an act in a conversation is handed to `around`, which carries it out. */
export async function happen(
  world: World,
  model: Model,
  mine: Conversation[],
  typed: Scene['typed'],
  one: Happening,
  around: (act: ActName, scene: Scene, does: () => Promise<string>) => Promise<unknown> = (_, __, does) => does(),
): Promise<void> {
  model.now = new Date(world.clock.now())
  model.today = world.clock.now().slice(0, 10)
  const { pick } = one
  if (!('on' in one)) return change(world, model, mine, one.does, pick)
  const c = mine[one.on % mine.length]
  if (!c) return
  const standIn = one.does === 'sideways' && delegateFor(model, c)?.[0]
  const [act, who] =
    standIn && !c.opened
      ? (['standIn', pick % 2 ? standIn : c.manager] as const)
      : 'by' in one
        ? ([one.does, whoIs(one.by, c, model, pick)] as const)
        : ((one.does === 'onward' ? onward : sideways)[c.stage](c, pick) ?? [])
  if (!act || !who || model.gone.has(who)) return
  const scene = { world, model, c, who, pick, typed }
  await around(act, scene, () => perform(act, scene))
}

function whoIs(part: Part, c: Conversation, model: Model, pick: number): string | undefined {
  switch (part) {
    case 'E':
      return c.employee
    case 'M':
      return c.manager
    case 'G':
      return [...c.guests][pick % (c.guests.size || 1)]
    case 'delegate':
      return delegateFor(model, c)?.[0]
    case 'next':
      return managerToday(model, c.employee)
    default:
      return idOf(['amira', 'marloes', 'hanneke', 'thomas', 'lucas'][pick % 5]!)
  }
}

async function change(
  world: World,
  model: Model,
  mine: Conversation[],
  what: (typeof changes)[number] | 'name',
  pick: number,
): Promise<void> {
  const employee = idOf(employees[pick % employees.length]!)
  const { today } = model
  switch (what) {
    case 'plan':
    case 'planAsHr': {
      const manager = managerToday(model, employee)!
      const asHr = what === 'planAsHr'
      const by = asHr ? idOf(pick % 2 ? 'lucas' : 'fatima') : pick % 4 < 2 ? employee : manager
      if (mine.length === 3 || model.gone.has(by) || model.gone.has(employee)) return
      const endpoint = asHr ? planAsHr : planConversation
      const input = { ...given(endpoint), employeeId: employee, date: laterThan(model, 1), time: '10:00' }
      const id = await done(world.as(keyOf(by))(endpoint, input as never))
      if (!id) return
      const made = planned({ id: (id as { id: string }).id, employee, manager, plannedBy: by })
      mine.push(made)
      model.conversations.set(made.id, made)
      return
    }
    case 'newManager': {
      const managerId = idOf(managers[pick % managers.length]!)
      const here = model.organisationOf.get(employee)
      const departments = model.placements.flatMap(({ person, department }) =>
        model.organisationOf.get(person) === here ? [department as DepartmentId] : [],
      )
      const departmentId = departments[pick % departments.length]!
      const input = { personId: employee as never, managerId, departmentId, fromDay: today as never }
      if (!(await done(world.as('thomas')(placePerson, input), true))) return
      model.lines = [
        ...until(model.lines, employee, today),
        { person: employee, manager: managerId, from: today, until: null },
      ]
      model.placements = [
        ...until(model.placements, employee, today),
        { person: employee, department: departmentId, from: today, until: null },
      ]
      return
    }
    case 'appoint': {
      const person = idOf(['gerrit', 'daan', 'lucas'][pick % 3]!)
      const theirs = model.placements.find((place) => place.person === employee)!.department as DepartmentId
      const department = pick % 2 ? theirs : null
      const input = { personId: person, role: 'hr-adviser' as const, departmentId: department }
      if (await done(world.as('thomas')(appoint, input), true))
        model.advisers.push({ person, department, from: today, until: null })
      return
    }
    case 'dismiss': {
      const person = idOf(['gerrit', 'lucas', 'fatima', 'daan'][pick % 4]!)
      await world.database.query(
        `update appointments set until_day = $2 where person_id = $1 and role = 'hr-adviser' and (until_day is null or until_day > $2)`,
        [person, today],
      )
      model.advisers = until(model.advisers, person, today)
      return
    }
    case 'name': {
      const manager = mine[pick % (mine.length || 1)]?.manager ?? managerToday(model, employee)!
      const delegate = idOf(delegates[pick % delegates.length]!)
      if (model.gone.has(manager) || model.gone.has(delegate)) return
      const until = laterThan(model, [0, 1, 3, 30][pick % 4]!)
      const input = { delegateId: delegate, fromDay: today as never, untilDay: until as never }
      const id = await done(world.as(keyOf(manager))(nameDelegate, input))
      if (id)
        model.delegations.push({ id: (id as { id: string }).id, manager, delegate, from: today, until, ended: false })
      return
    }
    case 'endNaming': {
      const one = model.delegations.findLast(({ ended, manager }) => !ended && !model.gone.has(manager))
      if (!one) return
      await world.as(keyOf(one.manager))(endDelegation, { delegationId: one.id })
      one.ended = true
      return
    }
    case 'policy': {
      model.hrReadsReports = pick % 2 === 0
      model.handOverMonths = [0, 6, 24][pick % 3]!
      await world.database.query(
        `update organisations set hr_reads_reports = $1, handover_months = $2 where name = 'Bakkerij De Molen'`,
        [model.hrReadsReports, model.handOverMonths],
      )
      return
    }
    case 'leave': {
      const person = idOf(['omar', 'carla', 'tim', 'daan', 'lucas', 'amira'][pick % 6]!)
      if (await done(world.as('thomas')(letPersonLeave, { personId: person, leftOn: today }), true))
        model.gone.add(person)
      return
    }
    case 'days':
      world.clock.later({ days: [1, 1, 2, 200][pick % 4]! })
  }
}

/** The answer, or undefined when it was refused. */
const done = (sent: Promise<unknown>, whenNothing?: true): Promise<unknown> =>
  sent.then(
    (answer) => answer ?? whenNothing,
    (error: unknown) => {
      if (error instanceof Refused) return undefined
      throw error
    },
  )

/** Spans of somebody that end today; one that would begin today or later never was. */
const until = <S extends { person: string; from: string; until: string | null }>(
  spans: S[],
  person: string,
  today: string,
) =>
  spans.flatMap((one) => {
    if (one.person !== person || (one.until !== null && one.until <= today)) return [one]
    return one.from >= today ? [] : [{ ...one, until: today }]
  })
