import { sql, type RawBuilder } from 'kysely'
import { notFound } from '#kernel/problems.ts'
import type { ImportId } from '#kernel/schemas.ts'
import type { Db } from '#platform/database/bound.ts'
import type { Work } from '#platform/work.ts'
import { fields, type Field } from './columns.ts'
import type { changeKinds } from './contract.ts'
import type { Column } from './recognising.ts'

type Kind = (typeof changeKinds)[number]
const page = { changes: 50, mistakes: 100 }

/** Whether somebody is of a kind. Somebody may be of several: a new address, and another manager. */
const ofKind: Record<Kind, RawBuilder<boolean>> = {
  new: sql`kind = 'new'`,
  changed: sql`kind = 'known' and changes.details`,
  moved: sql`kind = 'known' and changes.moves`,
  manager: sql`kind = 'known' and changes.reports`,
  left: sql`kind = 'known' and changes.leaves`,
  missing: sql`kind = 'missing'`,
}
/** What is shown of each kind: of who is new all there is, of the others what differs in that way. */
const shownOf: Record<Kind, readonly Field[]> = {
  new: fields,
  changed: ['employeeNumber', 'givenName', 'familyPrefix', 'familyName', 'email', 'jobTitle', 'joinedOn'],
  moved: ['department'],
  manager: ['manager'],
  left: ['lastDay'],
  missing: ['lastDay'],
}

type Row = { personId: string; number: number | null; name: string; place: string } & {
  before: Record<Field, string | null>
  after: Record<Field, string | null>
}

/** In the order of the file; who is missing from it, by id. */
export async function listChanges(
  { db }: Work,
  { importId, kind, after }: { importId: ImportId; kind: Kind; after?: string | undefined },
) {
  const columns = await columnsOf(db, importId)
  const has = new Set(columns.flatMap(({ taken }) => (taken ? [taken] : [])))
  const { rows } = await sql<Row>`
    with recursive paths as (
      select id, name as path from voortgang.departments where parent_id is null
      union all
      select departments.id, paths.path || ' / ' || departments.name from voortgang.departments join paths on departments.parent_id = paths.id
    ),
    shown as (
      select changes.*, to_char(coalesce(number, 0), 'FM0000000000') || changes.person_id as place
      from voortgang.import_changes changes
      where import_id = ${importId} and ${ofKind[kind]} and to_char(coalesce(number, 0), 'FM0000000000') || changes.person_id > ${after ?? ''}
      order by place limit ${page.changes + 1}
    )
    select shown.person_id, shown.number, shown.place,
      coalesce(was.name, concat_ws(' ', read.given_name, read.family_prefix, read.family_name)) as name,
      jsonb_build_object('employeeNumber', was.employee_number, 'givenName', was.given_name, 'familyPrefix', was.family_prefix, 'familyName', was.family_name,
        'email', was.email, 'jobTitle', was.job_title, 'joinedOn', was.joined_on, 'lastDay', (was.left_on - 1)::date, 'department', old_place.path, 'manager', old_manager.name) as before,
      jsonb_build_object('employeeNumber', coalesce(read.employee_number, was.employee_number), 'givenName', read.given_name, 'familyPrefix', coalesce(read.family_prefix, ''),
        'familyName', read.family_name, 'email', coalesce(read.email, was.email), 'jobTitle', coalesce(read.job_title, ''),
        'joinedOn', coalesce(read.joined_on, was.joined_on, shown.from_day), 'lastDay', (shown.left_on - 1)::date,
        'department', coalesce(new_place.path, added.path), 'manager', coalesce(new_manager.name, concat_ws(' ', manager_read.given_name, nullif(manager_read.family_prefix, ''), manager_read.family_name))) as after
    from shown
    left join voortgang.import_rows read on read.import_id = ${importId} and read.number = shown.number
    left join voortgang.persons was on was.id = shown.person_id
    left join voortgang.placements on placements.person_id = was.id and placements.from_day <= shown.from_day and (placements.until_day is null or placements.until_day > shown.from_day)
    left join paths old_place on old_place.id = placements.department_id
    left join voortgang.reporting_lines on reporting_lines.person_id = was.id and reporting_lines.from_day <= shown.from_day and (reporting_lines.until_day is null or reporting_lines.until_day > shown.from_day)
    left join voortgang.persons old_manager on old_manager.id = reporting_lines.manager_id
    left join paths new_place on new_place.id = shown.department_id
    left join voortgang.import_new_departments added on added.import_id = ${importId} and added.id = shown.department_id
    left join voortgang.persons new_manager on new_manager.id = shown.manager_id
    left join voortgang.import_changes newcomer on newcomer.import_id = ${importId} and newcomer.person_id = shown.manager_id and newcomer.kind = 'new'
    left join voortgang.import_rows manager_read on manager_read.import_id = ${importId} and manager_read.number = newcomer.number
    order by shown.place`.execute(db)
  const shown = rows.slice(0, page.changes)
  return {
    changes: shown.map(({ personId, number, name, before, after: then }) => ({
      personId,
      number,
      name,
      fields: shownOf[kind].flatMap((field) =>
        (kind === 'missing' || has.has(field) || field === 'joinedOn') && (before[field] || '') !== (then[field] || '')
          ? [{ field, before: before[field] || null, after: then[field] || null }]
          : [],
      ),
    })),
    next: rows.length > page.changes ? shown.at(-1)!.place : null,
  }
}

type Mistake = {
  number: number
  field: Field
  code: string
  facts: { rows?: number[]; chain?: string[] }
  place: string
}

/** By row. What is said of a row names its place and its kind, and repeats nothing that stands in it. */
export async function listMistakes(
  { db }: Work,
  { importId, after }: { importId: ImportId; after?: string | undefined },
) {
  const columns = await columnsOf(db, importId)
  const { rows } = await sql<Mistake>`
    select number, field, code, facts, place from (
      select number, field, code, facts, to_char(number, 'FM0000000000') || field || code as place
      from voortgang.import_problems where import_id = ${importId}
    ) mistakes
    where place > ${after ?? ''} order by place limit ${page.mistakes + 1}`.execute(db)
  const shown = rows.slice(0, page.mistakes)
  return {
    mistakes: shown.map(({ number, field, code, facts }) => ({
      number,
      field,
      code,
      heading: columns.find(({ taken }) => taken === field)?.heading ?? null,
      rows: (facts.rows ?? []).filter((one) => one !== number).slice(0, 5),
      chain: facts.chain ?? [],
    })),
    next: rows.length > page.mistakes ? shown.at(-1)!.place : null,
  }
}

async function columnsOf(db: Db, importId: ImportId): Promise<Column[]> {
  const { columns } = await db
    .selectFrom('imports')
    .select('columns')
    .where('id', '=', importId)
    .executeTakeFirstOrThrow(notFound)
  return (columns ?? []) as Column[]
}
