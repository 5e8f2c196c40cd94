import { sql } from 'kysely'
import type { Day, ImportId } from '#kernel/schemas.ts'
import type { Db } from '#platform/database/bound.ts'

type Line = { personId: string; managerId: string }

/**
 * Finds who would, by way of others, be their own manager, and tells so at each row of the circle, with the names of all
 * who are in it. Out: how many circles there are.
 */
export async function findCircles(db: Db, importId: ImportId, fromDay: Day): Promise<number> {
  const circles = circlesIn(await linesAbove(db, importId, fromDay))
  for (const circle of circles.slice(0, 100))
    await sql`
      insert into voortgang.import_problems (import_id, number, field, code, found, facts)
      select ${importId}::uuid, number, 'manager', 'circle', 'comparing', jsonb_build_object('chain', array(
        select coalesce(persons.name, concat_ws(' ', read.given_name, read.family_prefix, read.family_name))
        from unnest(${circle}::uuid[]) with ordinality as one (id, place)
        left join voortgang.persons on persons.id = one.id
        left join voortgang.import_changes newcomer on newcomer.import_id = ${importId} and newcomer.person_id = one.id
        left join voortgang.import_rows read on read.import_id = ${importId} and read.number = newcomer.number
        order by place))
      from voortgang.import_changes where import_id = ${importId} and person_id = any (${circle}::uuid[]) and reports
      on conflict do nothing`.execute(db)
  return circles.length
}

/**
 * The lines of everybody above somebody who gets another manager, going up: a circle that this import closes lies wholly
 * among them.
 */
async function linesAbove(db: Db, importId: ImportId, fromDay: Day): Promise<Line[]> {
  const { rows } = await sql<Line>`
    with recursive changed as materialized (
      select person_id, manager_id from voortgang.import_changes where import_id = ${importId} and reports
    ),
    lines as materialized (
      select person_id, manager_id from changed where manager_id is not null
      union all
      select person_id, manager_id from voortgang.reporting_lines
      where from_day <= ${fromDay} and (until_day is null or until_day > ${fromDay})
        and not exists (select from changed where changed.person_id = reporting_lines.person_id)
    ),
    above as (
      select manager_id as id from changed where manager_id is not null
      union
      select manager_id from above join lines on person_id = id
    )
    select person_id, manager_id from lines where person_id in (select id from above)`.execute(db)
  return rows
}

/** Everybody has at most one manager, so going up either ends or comes round. Each circle begins with its lowest id. */
export function circlesIn(lines: Line[]): string[][] {
  const above = new Map(lines.map(({ personId, managerId }) => [personId, managerId]))
  const done = new Set<string>()
  const circles: string[][] = []
  for (const { personId } of lines) {
    const way: string[] = []
    const on = new Set<string>()
    let at: string | undefined = personId
    while (at !== undefined && !done.has(at) && !on.has(at)) {
      way.push(at)
      on.add(at)
      at = above.get(at)
    }
    if (at !== undefined && on.has(at)) circles.push(way.slice(way.indexOf(at)))
    for (const one of way) done.add(one)
  }
  return circles.map((circle) => {
    const lowest = circle.indexOf(circle.toSorted()[0]!)
    return [...circle.slice(lowest), ...circle.slice(0, lowest)]
  })
}
