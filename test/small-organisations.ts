import fc from 'fast-check'
import type { Figure } from './attack.ts'
import { people, type World } from './world.ts'

// Small organisations to attack: random, in the place of the demonstration, and within the transaction of whoever calls.

export const day = {
  first: '2026-03-01',
  second: '2026-09-01',
  between: '2026-07-02',
  change: '2026-10-01',
  after: '2027-01-02',
}
const person = fc.record({
  manager: fc.nat(),
  department: fc.nat(),
  // Most people get the middle, as in life: groups in which all are alike are the hard ones.
  level: fc.constantFrom(3, 3, 3, 3, 4, 4, 2, 5),
  theme: fc.option(fc.constantFrom(3, 3, 4), { nil: null, freq: 2 }),
  again: fc.constantFrom(3, 3, 3, 4, 2),
  moves: fc.constantFrom(...Array.from({ length: 11 }, () => false), true),
  resigns: fc.constantFrom(false, false, false, false, true),
  leaves: fc.constantFrom(...Array.from({ length: 9 }, () => false), true),
})
/** A small organisation: who manages whom, who sits where, and which scores everybody gets in two half-years. */
export const organisation = fc.record({
  staff: fc.array(person, { minLength: 9, maxLength: 17 }),
  parents: fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
  managers: fc.integer({ min: 2, max: 4 }),
  /** Everybody who manages nobody gets the same: what is left when one knows the managers. */
  alike: fc.boolean(),
  hrReads: fc.boolean(),
  adviserOf: fc.nat(),
})
export type Organisation = typeof organisation extends fc.Arbitrary<infer One> ? One : never

const id = (kind: string, place: number) => `00000000-0000-7000-8000-${kind}${String(place).padStart(8, '0')}`
export const ofPerson = (place: number) => id('aaaa', place)
export const reportOf = (place: number, round: number) => id('bbbb', place * 10 + round)
const departmentOf = (place: number) => id('cccc', place)
const molen = people.tim!.organisationId
export type Database = World['database']

/** Rows of one table, past every wall and key: whoever fills is the superuser. */
async function fill(database: Database, table: string, rows: object[]): Promise<void> {
  const columns = ['organisation_id', ...new Set(rows.flatMap((row) => Object.keys(row)))].join(', ')
  await database.query(
    `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)`,
    [JSON.stringify(rows.map((row) => ({ organisation_id: molen, ...row })))],
  )
}

type Given = { place: number; round: number; manager: number; levels: Record<string, number> }

/** Scores as reports leave them that were closed on a day. */
export async function scored(database: Database, on: string, given: Given[]): Promise<void> {
  const [at, until] = [`${on}T12:00:00Z`, `${on}T13:00:00Z`]
  const reports = given.map(({ place, round, manager, levels }) => {
    const id = reportOf(place, round)
    const ids = { report_id: id, conversation_id: id }
    const scores = Object.entries(levels).map(([theme, level]) => ({ ...ids, theme, level, standard: level }))
    return { id, ids, employee: ofPerson(place), manager: ofPerson(manager), scores }
  })
  // oxfmt-ignore
  await fill(database, 'conversations', reports.map(({ id, employee, manager }) => ({ id, employee_id: employee, kind: 'progress', template_id: id, template_version: 1, state: 'closed', starts_at: at, ends_at: until, planned_by: manager, planned_at: at, revealed_at: at, closed_at: at })))
  // oxfmt-ignore
  await fill(database, 'participants', reports.flatMap(({ id, employee, manager }) =>
    [{ person_id: employee, part: 'employee' }, { person_id: manager, part: 'manager' }].map((party) => ({ ...party, conversation_id: id, added_by: manager, added_at: at, came_later: false }))))
  await fill(
    database,
    'report_closings',
    reports.map(({ ids }) => ({ ...ids, closed_at: at })),
  )
  await fill(
    database,
    'report_scores',
    reports.flatMap(({ scores }) =>
      scores.map(({ report_id, conversation_id, theme, level }) => ({
        report_id,
        conversation_id,
        theme,
        level,
        reason: 'x',
      })),
    ),
  )
  // oxfmt-ignore
  await fill(database, 'insight_scores', reports.flatMap(({ id, employee, manager, scores }) =>
    scores.map((score) => ({ ...score, employee_id: employee, manager_id: manager, template_id: id, levels: 5, label: {}, scale: 'a', held_at: at, closed_at: at }))))
}

/** Begins a day for somebody, or for a job. */
export const context = (database: Database, on: string, reader = '') =>
  database.query(
    `select set_config('app.organisation', $1, true), set_config('app.person', $2, true), set_config('app.today', $3, true), set_config('app.now', $3 || 'T12:00:00Z', true)`,
    [molen, reader, on],
  )

/** Everything that somebody may read of scores on a day, in both capacities: single ones, and figures. */
export async function readingsOf(database: Database, place: number, on: string) {
  await context(database, on, ofPerson(place))
  const known = new Set<string>()
  const groups = new Map<string, string>()
  for (const role of ['voortgang_person', 'voortgang_hr']) {
    await database.query(`set local role ${role}`)
    const { rows } = await database.query<{ what: string; name: string; counts: string | null }>(
      `select 'score' as what, report_id || ' ' || theme as name, null as counts from insight_scores
       union all select 'score', report_id || ' ' || theme, null from report_scores
       union all select 'group', id::text, null from insight_groups
       union all select 'counts', group_id || ' ' || theme, counts::text from insight_counts`,
    )
    await database.query('reset role')
    for (const { what, name, counts } of rows)
      if (what === 'score') known.add(name)
      else groups.set(name, counts ?? groups.get(name) ?? '')
  }
  return { known, groups }
}

/** What was shown of groups as figures over scores. Whoever attacks is given who is in which group, and how it all works. */
export async function figuresOf(
  database: Database,
  groups: Map<string, string>,
  secrets: Map<string, number>,
): Promise<Figure[]> {
  const { rows } = await database.query<{ group: string; report: string }>(
    `select group_id::text as group, report_id::text as report from insight_group_members where group_id = any ($1::uuid[])`,
    [[...groups.keys()].filter((name) => !name.includes(' '))],
  )
  return [...groups.keys()]
    .filter((name) => !name.includes(' '))
    .flatMap((group) =>
      ['overall', 'craft'].flatMap((theme): Figure[] => {
        const of = rows.filter((one) => one.group === group).map(({ report }) => `${report} ${theme}`)
        const having = of.filter((name) => secrets.has(name))
        const counts = groups.get(`${group} ${theme}`)
        if (counts) return [{ of: having, counts: counts.slice(1, -1).split(',').map(Number) }]
        return having.length >= 5 ? [{ of: having, counts: 'alike' }] : []
      }),
    )
}

/** Puts the organisation in the place of the demonstration. Out: who manages somebody in the first half-year. */
export async function settle(database: Database, { staff, parents, managers, hrReads, adviserOf }: Organisation) {
  for (const table of [
    'insight_counts',
    'insight_group_members',
    'insight_groups',
    'insight_releases',
    'insight_scores',
    'report_scores',
    'report_closings',
    'participants',
    'conversations',
    'appointments',
    'reporting_lines',
    'placements',
    'delegations',
  ])
    await database.query(`delete from ${table}`)
  await database.query('update organisations set hr_reads_reports = $1 where id = $2', [hrReads, molen])
  await fill(
    database,
    'persons',
    staff.map(({ leaves }, place) => ({
      id: ofPerson(place),
      given_name: 'x',
      family_name: 'x',
      job_title: '',
      family_prefix: '',
      joined_on: '2020-01-01',
      left_on: leaves && place > managers ? day.change : null,
    })),
  )
  await fill(
    database,
    'departments',
    parents.map((parent, place) => ({
      id: departmentOf(place),
      name: 'x',
      parent_id: place === 0 ? null : departmentOf(parent % place),
    })),
  )
  const managerOf = (place: number) =>
    place <= managers ? Math.max(0, staff[place]!.manager % place) : staff[place]!.manager % (managers + 1)
  await fill(
    database,
    'placements',
    staff.map(({ department }, place) => ({
      person_id: ofPerson(place),
      department_id: departmentOf(department % parents.length),
      from_day: '2020-01-01',
    })),
  )
  await fill(
    database,
    'reporting_lines',
    staff.flatMap(({ moves }, place) => {
      if (place === 0) return []
      const line = { person_id: ofPerson(place), manager_id: ofPerson(managerOf(place)), from_day: '2020-01-01' }
      const next = { ...line, manager_id: ofPerson((managerOf(place) + 1) % (managers + 1)), from_day: day.change }
      return moves && next.manager_id !== line.person_id ? [{ ...line, until_day: day.change }, next] : [line]
    }),
  )
  await fill(database, 'appointments', [
    { id: id('dddd', 0), person_id: ofPerson(staff.length - 1), role: 'hr-adviser', from_day: '2020-01-01' },
    {
      id: id('dddd', 1),
      person_id: ofPerson(staff.length - 2),
      role: 'hr-adviser',
      from_day: '2020-01-01',
      department_id: departmentOf(adviserOf % parents.length),
    },
  ])
  return managerOf
}
