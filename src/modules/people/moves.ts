import { sql } from 'kysely'
import { changedMeanwhile, Problem } from '#kernel/problems.ts'
import type { Day, DepartmentId, PersonId } from '#kernel/schemas.ts'
import type { Db } from '#platform/database/bound.ts'
import type { Work } from '#platform/work.ts'
import { mustBeThere } from './departments.ts'
import { managerMustBeThere } from './persons.ts'
import { aboveFrom, partsOf, placeFrom, placings } from './placing.ts'
import { mayBeMoved } from './policy.ts'

type Move = {
  personIds: PersonId[]
  departmentId?: DepartmentId | null | undefined
  managerId?: PersonId | null | undefined
  fromDay: Day
}
type Change = { from: string | null; to: string | null } | null

const page = 100

/** Decides as `movePeople` does, and changes nothing. Out: by name, what would change for each, or why it cannot. */
export async function tryMove(work: Work, move: Move) {
  const { db } = work
  const { rows } = await sql<{
    revision: number
  }>`select coalesce((select revision from voortgang.people_revisions), 0) as revision`.execute(db)
  const people = await decideMove(work, move)
  const moved = people.filter(({ may, manager }) => may.allowed && manager !== null).map(({ id }) => id)
  const waiting =
    moved.length === 0
      ? 0
      : (
          await sql<{
            count: number
          }>`select app.count_talks_led_by_others(${moved}::uuid[], ${move.managerId ?? null}::uuid) as count`.execute(
            db,
          )
        ).rows[0]!.count
  return { revision: rows[0]!.revision, people, waiting }
}

/** All who may be moved, in one act; nobody changes people meanwhile. What was decided on is what was shown, or it is refused. */
export async function movePeople(work: Work, { revision, ...move }: Move & { revision: number }) {
  const { db, tell } = work
  const { rows: held } = await sql<{ revision: number }>`select app.hold_people() as revision`.execute(db)
  if (held[0]!.revision !== revision) throw new Problem('move.outdated')
  const people = (await decideMove(work, move)).filter(({ may }) => may.allowed)
  if (people.length === 0) throw new Problem('move.nobody')
  const { departmentId = null, managerId = null, fromDay } = move
  for (const table of placings) {
    const theirs = people.filter((one) => one[table === 'placements' ? 'department' : 'manager'] !== null)
    if (theirs.length === 0) continue
    await placeFrom(
      db,
      table,
      sql`select unnest(${theirs.map(({ id }) => id)}::uuid[]) as person_id, ${fromDay}::date as from_day,
                 ${departmentId}::uuid as department_id, ${managerId}::uuid as manager_id`,
    )
  }
  for (const { id, manager, managerThen } of people)
    tell({
      name: 'person.placed',
      subjectId: id,
      aboutId: id,
      facts: { managerId: manager ? managerId : managerThen, fromDay },
    })
  return { moved: people.length }
}

/** Of each of these people, by name, what the move is to them on its day, in one statement. */
async function decideMove({ db, today }: Work, { personIds, departmentId, managerId, fromDay }: Move) {
  if (departmentId === undefined && managerId === undefined) throw new Problem('move.nothing-chosen')
  if (fromDay < today) throw new Problem('invalid-input', { fields: [{ pointer: '/fromDay', code: 'in-the-past' }] })
  if (departmentId) await mustBeThere(db, departmentId)
  if (managerId) await managerMustBeThere(db, managerId)
  const { rows } = await sql<{
    id: PersonId
    name: string
    joinedOn: Day
    leftOn: Day | null
    isAbove: boolean
    departmentThen: DepartmentId | null
    departmentName: string | null
    toDepartment: string | null
    laterPlace: Day | null
    managerThen: PersonId | null
    managerName: string | null
    toManager: string | null
    laterLine: Day | null
  }>`
    with recursive ${aboveFrom(managerId ?? null, fromDay)}
    select persons.id, persons.name, persons.joined_on, persons.left_on,
           persons.id in (select id from above) as is_above,
           placements.department_id as department_then, departments.name as department_name,
           (select name from voortgang.departments where id = ${departmentId ?? null}::uuid) as to_department,
           (select min(from_day) from voortgang.placements later where later.person_id = persons.id and later.from_day > ${fromDay}) as later_place,
           reporting_lines.manager_id as manager_then, managers.name as manager_name,
           (select name from voortgang.persons one where id = ${managerId ?? null}::uuid) as to_manager,
           (select min(from_day) from voortgang.reporting_lines later where later.person_id = persons.id and later.from_day > ${fromDay}) as later_line
    from voortgang.persons
    left join voortgang.placements on placements.person_id = persons.id
      and placements.from_day <= ${fromDay} and (placements.until_day is null or placements.until_day > ${fromDay})
    left join voortgang.departments on departments.id = placements.department_id
    left join voortgang.reporting_lines on reporting_lines.person_id = persons.id
      and reporting_lines.from_day <= ${fromDay} and (reporting_lines.until_day is null or reporting_lines.until_day > ${fromDay})
    left join voortgang.persons managers on managers.id = reporting_lines.manager_id
    where persons.id = any (${personIds}::uuid[])
    order by lower(persons.family_name), lower(persons.given_name), persons.id`.execute(db)
  if (rows.length < new Set(personIds).size)
    throw new Problem('invalid-input', { fields: [{ pointer: '/personIds', code: 'choice' }] })
  return rows.map((row) => {
    const place = departmentId !== undefined && (row.departmentThen !== departmentId || row.laterPlace !== null)
    const line = managerId !== undefined && (row.managerThen !== managerId || row.laterLine !== null)
    const later = [place ? row.laterPlace : null, line ? row.laterLine : null].filter((day) => day !== null).toSorted()
    return {
      id: row.id,
      name: row.name,
      managerThen: row.managerThen,
      department: place ? { from: row.departmentName, to: row.toDepartment } : null,
      manager: line ? { from: row.managerName, to: row.toManager } : null,
      replaces: later[0] ?? null,
      may: mayBeMoved({
        fromDay,
        joinedOn: row.joinedOn,
        leftOn: row.leftOn,
        isTheManager: row.id === managerId,
        isAbove: row.isAbove,
        differs: place || line,
      }),
    }
  })
}

/** By day and by name. A change is a day after today on which somebody's department or manager becomes another. */
export async function listMoves({ db, today }: Work, { after }: { after?: string | undefined }) {
  const { rows } = await sql<{
    id: PersonId
    name: string
    jobTitle: string
    fromDay: Day
    department: Change
    manager: Change
    key: string
  }>`
    with boundaries as (
      select person_id, from_day as day from voortgang.placements where from_day > ${today}
      union select person_id, until_day from voortgang.placements where until_day > ${today}
      union select person_id, from_day from voortgang.reporting_lines where from_day > ${today}
      union select person_id, until_day from voortgang.reporting_lines where until_day > ${today}
    )
    select persons.id, persons.name, persons.job_title, day as from_day,
      case when old_place.department_id is distinct from new_place.department_id then json_build_object('from', old_department.name, 'to', new_department.name) end as department,
      case when old_line.manager_id is distinct from new_line.manager_id then json_build_object('from', old_manager.name, 'to', new_manager.name) end as manager,
      key
    from boundaries
    join voortgang.persons on persons.id = person_id and day > joined_on and (left_on is null or day < left_on)
    cross join lateral (select day || lower(family_name || ' ' || given_name || ' ' || persons.id) as key) keyed
    left join voortgang.placements old_place on old_place.person_id = persons.id and old_place.from_day < day and (old_place.until_day is null or old_place.until_day >= day)
    left join voortgang.placements new_place on new_place.person_id = persons.id and new_place.from_day <= day and (new_place.until_day is null or new_place.until_day > day)
    left join voortgang.departments old_department on old_department.id = old_place.department_id
    left join voortgang.departments new_department on new_department.id = new_place.department_id
    left join voortgang.reporting_lines old_line on old_line.person_id = persons.id and old_line.from_day < day and (old_line.until_day is null or old_line.until_day >= day)
    left join voortgang.reporting_lines new_line on new_line.person_id = persons.id and new_line.from_day <= day and (new_line.until_day is null or new_line.until_day > day)
    left join voortgang.persons old_manager on old_manager.id = old_line.manager_id
    left join voortgang.persons new_manager on new_manager.id = new_line.manager_id
    where (old_place.department_id is distinct from new_place.department_id or old_line.manager_id is distinct from new_line.manager_id)
      and key > ${after ?? ''}
    order by key limit ${page + 1}`.execute(db)
  const shown = rows.slice(0, page)
  return {
    moves: shown.map(({ id, name, jobTitle, ...rest }) => ({ ...rest, person: { id, name, jobTitle } })),
    next: rows.length > page ? shown.at(-1)!.key : null,
  }
}

/** As if the change had not been planned: what was before goes on until the next one. A circle that would come of it is refused. */
export async function undoMoves(
  { db, today, tell }: Work,
  { moves }: { moves: { personId: PersonId; fromDay: Day }[] },
) {
  await sql`select app.hold_people()`.execute(db)
  if (moves.some(({ fromDay }) => fromDay <= today)) throw new Problem('move.begun')
  for (const round of eachPersonOnce(moves)) await undo(db, round)
  await refuseCircles(db, moves)
  for (const { personId, fromDay } of moves)
    tell({ name: 'person.stays-placed', subjectId: personId, aboutId: personId, facts: { fromDay } })
}

/** Several changes of one person are taken back one after the other, the last first. */
function eachPersonOnce<M extends { personId: PersonId; fromDay: Day }>(moves: M[]): M[][] {
  const rounds: M[][] = []
  const counted = new Map<PersonId, number>()
  for (const move of moves.toSorted((one, other) => other.fromDay.localeCompare(one.fromDay))) {
    const round = counted.get(move.personId) ?? 0
    counted.set(move.personId, round + 1)
    ;(rounds[round] ??= []).push(move)
  }
  return rounds
}

const asRows = (moves: { personId: PersonId; fromDay: Day }[]) =>
  sql`select * from unnest(${moves.map(({ personId }) => personId)}::uuid[], ${moves.map(({ fromDay }) => fromDay)}::date[]) as undone (person_id, day)`

/** The first day of somebody is no move: there is nothing before it to go on. */
async function undo(db: Db, moves: { personId: PersonId; fromDay: Day }[]): Promise<void> {
  const found = new Set<PersonId>()
  for (const of of placings) {
    const { table } = partsOf(of)
    const { rows } = await sql<{ personId: PersonId; fromDay: Day; untilDay: Day | null }>`
      delete from ${table} begun using (${asRows(moves)}) undone, voortgang.persons
      where begun.person_id = undone.person_id and from_day = day and persons.id = undone.person_id and joined_on < day
      returning begun.person_id, begun.from_day, begun.until_day`.execute(db)
    const begun = sql`
      select * from unnest(${rows.map(({ personId }) => personId)}::uuid[], ${rows.map(({ fromDay }) => fromDay)}::date[], ${rows.map(({ untilDay }) => untilDay)}::date[]) as begun (person_id, day, until)`
    const ended = await sql<{ personId: PersonId }>`
      update ${table} going set until_day = case when begun.day is null
        then (select min(from_day) from ${table} next where next.person_id = going.person_id and next.from_day >= undone.day) else begun.until end
      from (${asRows(moves)}) undone left join (${begun}) begun using (person_id, day)
      where going.person_id = undone.person_id and going.until_day = undone.day
      returning going.person_id`.execute(db)
    for (const { personId } of [...rows, ...ended.rows]) found.add(personId)
  }
  if (moves.some(({ personId }) => !found.has(personId))) throw changedMeanwhile()
}

async function refuseCircles(db: Db, moves: { personId: PersonId; fromDay: Day }[]): Promise<void> {
  const { rows } = await sql<{ circle: boolean }>`
    with recursive undone as (${asRows(moves)}),
    days as (select day from undone union select from_day from voortgang.reporting_lines where from_day > (select min(day) from undone)),
    above (person_id, id, day) as (
      select undone.person_id, undone.person_id, days.day from undone join days on days.day >= undone.day
      union
      select above.person_id, manager_id, above.day from above join voortgang.reporting_lines on reporting_lines.person_id = above.id
      where from_day <= above.day and (until_day is null or until_day > above.day)
    )
    select exists (select from above join voortgang.reporting_lines on reporting_lines.person_id = above.id
      where manager_id = above.person_id and from_day <= above.day and (until_day is null or until_day > above.day)) as circle`.execute(
    db,
  )
  if (rows[0]!.circle) throw new Problem('move.circle')
}
