import { sql } from 'kysely'
import type { Day, Language } from '#kernel/schemas.ts'
import type { Services } from '#platform/services.ts'
import { writeSheet } from '#platform/sheets/sheet.ts'
import type { Work } from '#platform/work.ts'
import { fields, headings, type Field } from './columns.ts'

type Line = Record<Field, string | null>
type People = { lines: Line[]; language: Language; today: Day }

/**
 * Everybody who has not left, with the place of today, or of the first day for who has yet to begin. A manager is said by
 * number, or else by address: as a file says it that comes in.
 */
export async function readEverybody({ db, today, language }: Work): Promise<People> {
  const { rows } = await sql<Line>`
    with recursive paths as (
      select id, name as path from voortgang.departments where parent_id is null
      union all
      select departments.id, paths.path || ' / ' || departments.name
      from voortgang.departments join paths on departments.parent_id = paths.id
    )
    select persons.employee_number, persons.given_name, persons.family_prefix, persons.family_name, persons.email,
           paths.path as department, persons.job_title, persons.joined_on, (persons.left_on - 1)::date as last_day,
           coalesce(managers.employee_number, managers.email, managers.name) as manager
    from voortgang.persons
    left join voortgang.placements on placements.person_id = persons.id and placements.from_day <= greatest(persons.joined_on, ${today})
      and (placements.until_day is null or placements.until_day > greatest(persons.joined_on, ${today}))
    left join paths on paths.id = placements.department_id
    left join voortgang.reporting_lines on reporting_lines.person_id = persons.id and reporting_lines.from_day <= greatest(persons.joined_on, ${today})
      and (reporting_lines.until_day is null or reporting_lines.until_day > greatest(persons.joined_on, ${today}))
    left join voortgang.persons managers on managers.id = reporting_lines.manager_id
    where persons.left_on is null or persons.left_on > ${today}
    order by persons.family_name, persons.given_name, persons.id`.execute(db)
  return { lines: rows, language, today }
}

/** The file itself. */
export async function writeEverybody(
  { lines, language, today }: People,
  { texts }: Services,
  { format }: { format: 'csv' | 'xlsx' },
) {
  const file = await writeSheet({
    format,
    head: fields.map((field) => headings[language][field]),
    lines: lines.map((line) => fields.map((field) => line[field] ?? '')),
  })
  return { name: `${texts[language]('imports.export.file-name', { day: today })}.${format}`, ...file }
}
