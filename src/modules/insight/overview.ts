import { sql, type RawBuilder } from 'kysely'
import { dayAt } from '#kernel/dates.ts'
import type { Day, DepartmentId, PersonId } from '#kernel/schemas.ts'
import { lastHeld } from '#modules/conversations/reading.ts'
import { byName, isNamed, placedPeople } from '#modules/people/directory.ts'
import type { Work } from '#platform/work.ts'
import type { Row, Rules, Signal, Sorting } from './contract.ts'
import { periodsUntil, type Length, type Period } from './periods.ts'
import { finalsOf, judgedAfresh, type Placed } from './scores.ts'
import { rulesOf } from './rules.ts'
import { overdueSince, signalsOf, standardRules } from './signals.ts'

// People × periods. Which people are in it is the question of `reach`, which of their scores is that of the wall: the
// same acts serve a manager and an HR adviser, each in the database role they came in.

const columns = 8
const page = 100

type View = { length: Length; sort: Sorting; search: string }
export type HrView = View & { departmentId?: DepartmentId | undefined; signal?: Signal['rule'] | undefined }

/** The picture of the people whom I manage today. */
export async function readTeamPicture(work: Work, { length, sort, search }: View) {
  const { db, today, timeZone } = work
  const [people, rules] = await Promise.all([
    placedPeople(db, today)
      .where(sql<boolean>`persons.id = any (array(select app.team()))`)
      .where(isNamed(search))
      .orderBy(byName)
      .execute(),
    rulesOf(work),
  ])
  const found = await peopleWithScores(work, people, 'manager', rules)
  // A team is all on one page, so periods from before its first score are not shown.
  const first =
    found.flatMap(({ finals }) => finals.map(({ heldAt }) => dayAt(heldAt, timeZone))).toSorted()[0] ?? today
  const periods = periodsUntil(today, length, columns).filter(({ until }) => until >= first)
  return {
    periods,
    rules,
    // Who manages them is who looks.
    rows: sorted(found, sort).map((one) => ({ ...rowOf(work, one, periods), manager: null })),
  }
}

/** The picture of everybody in my scope, a hundred at a time, in the order of where they stand. */
export async function readPicture(work: Work, view: HrView & { after?: PersonId | undefined }) {
  const { db, today } = work
  const [people, departments, { hrReadsReports }, rules] = await Promise.all([
    inScope(work, view)
      .limit(page + 1)
      .execute(),
    db.selectFrom('departments').select(['id', 'name']).orderBy('name').execute(),
    db.selectFrom('organisations').select('hrReadsReports').executeTakeFirstOrThrow(),
    rulesOf(work),
  ])
  const periods = periodsUntil(today, view.length, columns)
  const shown = people.slice(0, page)
  return {
    periods,
    rules,
    rows: (await peopleWithScores(work, shown, 'hr-adviser', rules)).map((one) => rowOf(work, one, periods)),
    next: people.length > page ? shown.at(-1)!.id : null,
    departments,
    readsReports: hrReadsReports,
  }
}

/** The same of all of them at once, for a file. */
export async function everybodyInScope(work: Work, view: HrView) {
  const [found, rules] = await Promise.all([inScope(work, view).execute(), rulesOf(work)])
  const people = await peopleWithScores(work, found, 'hr-adviser', rules)
  const periods = periodsUntil(work.today, view.length, columns)
  return { periods, rows: people.map((one) => rowOf(work, one, periods)) }
}

/** By what people are ordered, and who has it: whoever has none is not in that order. */
const orders: Record<Sorting, { by: RawBuilder<unknown>; way: 'asc' | 'desc'; who?: RawBuilder<boolean> }> = {
  name: { by: byName, way: 'asc' },
  lowest: { by: sql.ref('insight_standings.last'), way: 'asc', who: sql`insight_standings.last is not null` },
  highest: { by: sql.ref('insight_standings.last'), way: 'desc', who: sql`insight_standings.last is not null` },
  fall: { by: sql.ref('insight_standings.change'), way: 'asc', who: sql`insight_standings.change < 0` },
  rise: { by: sql.ref('insight_standings.change'), way: 'desc', who: sql`insight_standings.change > 0` },
  'longest-without': { by: sql`coalesce(insight_standings.last_talk_at, persons.joined_on)`, way: 'asc' },
}

function inScope(work: Work, { sort, search, departmentId, signal, after }: HrView & { after?: PersonId | undefined }) {
  const { by, way, who } = orders[sort]
  let query = placedPeople(work.db, work.today)
    .leftJoin('insightStandings', 'insightStandings.employeeId', 'persons.id')
    .where(sql<boolean>`((select app.hr_advises_everybody()) or persons.id in (select app.hr_scope()))`)
    .where(isNamed(search))
    .orderBy(by, way)
    .orderBy('persons.id', way)
  if (who) query = query.where(who)
  if (departmentId) query = query.where('placements.departmentId', '=', departmentId)
  if (signal) query = query.where(signalled(signal, work.timeZone))
  if (after)
    query = query.where(sql<boolean>`(${by}, persons.id) ${sql.raw(way === 'asc' ? '>' : '<')} (
      select ${by}, persons.id from voortgang.persons left join voortgang.insight_standings on employee_id = persons.id where persons.id = ${after})`)
  return query
}

/** To whom a rule applies, from where they stand: the same rule as in `signals.ts`, with what was set last. */
const signalled = (signal: Signal['rule'], timeZone: string): RawBuilder<boolean> =>
  ({
    below: sql<boolean>`insight_standings.below >= ${set('below_in_row', standardRules.belowInRow)}`,
    fell: sql<boolean>`insight_standings.change <= -${set('fell_levels', standardRules.fellLevels)}`,
    above: sql<boolean>`insight_standings.above >= ${set('above_in_row', standardRules.aboveInRow)}`,
    'long-without': sql<boolean>`insight_standings.last_talk_at < ((app.today()
      - make_interval(months => ${set('months_without', standardRules.monthsWithout)}))::date + time '12:00') at time zone ${timeZone}`,
  })[signal]
const set = (column: string, standard: number) =>
  sql`coalesce((select ${sql.ref(column)} from signal_rules order by version desc limit 1), ${sql.lit(standard)})::int`

type Person = {
  id: PersonId
  name: string
  jobTitle: string
  joinedOn: Day
  department: string | null
  manager: string | null
}

type Scored = { row: Omit<Row, 'scores'>; finals: Placed[]; joinedOn: Day }

/** Beside each person every final score of theirs that the wall shows, in three statements for all. */
async function peopleWithScores(
  work: Work,
  people: Person[],
  capacity: 'manager' | 'hr-adviser',
  rules: Rules,
): Promise<Scored[]> {
  const { db, me, looked } = work
  if (people.length === 0) return []
  const ids = people.map(({ id }) => id)
  const [finals, held, afresh] = await Promise.all([finalsOf(db, ids), lastHeld(db, ids), judgedAfresh(db)])
  const overdue = overdueSince(work, rules)
  return people.map(({ id, name, jobTitle, joinedOn, department, manager }) => {
    const scores = finals.get(id) ?? []
    const lastTalkAt = held.get(id) ?? null
    if (id !== me && scores.length > 0) looked({ aboutId: id, capacity, what: 'insight' })
    return {
      row: {
        person: { id, name, jobTitle },
        department,
        manager,
        lastTalkAt,
        judgesAfresh: afresh.has(id),
        signals: signalsOf(scores, lastTalkAt, overdue, rules),
      },
      joinedOn,
      finals: scores,
    }
  })
}

/** What falls in these periods, each score in the place of its own. */
const rowOf = ({ timeZone }: Work, { row, finals }: Scored, periods: Period[]): Row => ({
  ...row,
  scores: finals.flatMap((score) => {
    const period = periods.findLastIndex(({ from }) => dayAt(score.heldAt, timeZone) >= from)
    return period < 0 ? [] : [{ ...score, period }]
  }),
})

const last = ({ finals }: Scored) => finals.at(-1)?.standard
const change = ({ finals }: Scored) => {
  const [before, now] = finals.slice(-2)
  return before && now && !now.breaks.includes('scale') ? now.standard - before.standard : undefined
}
const negated = (value: number | undefined) => value && -value

/** What somebody of a team is ordered by, from low to high. */
const keys: Record<Sorting, (one: Scored) => number | undefined> = {
  name: () => 0,
  lowest: last,
  highest: (one) => negated(last(one)),
  fall: change,
  rise: (one) => negated(change(one)),
  'longest-without': ({ row, joinedOn }) => Date.parse(row.lastTalkAt ?? joinedOn),
}

/** A team is one page, so it is put in order here. Who has nothing to be ordered by comes last, by name. */
const sorted = (people: Scored[], sort: Sorting): Scored[] =>
  people.toSorted((one, other) => (keys[sort](one) ?? Infinity) - (keys[sort](other) ?? Infinity) || 0)
