import { sql } from 'kysely'
import type { Day, ImportId, OrganisationId, PersonId } from '#kernel/schemas.ts'
import type { Db } from '#platform/database/bound.ts'
import type { Services } from '#platform/services.ts'
import type { JobWork } from '#platform/work.ts'
import { findCircles } from './circles.ts'
import type { Counts } from './contract.ts'
import { findDepartments } from './departments.ts'
import type { Column } from './recognising.ts'

/**
 * Compares the rows of an import with the people there are, and keeps what would change for whom and what is wrong with
 * which rows. As of the day from which the changes count. Nothing of the people themselves is changed.
 */
export async function compareImport(
  { database }: Services,
  { organisation, import: importId }: { organisation: OrganisationId; import: ImportId },
): Promise<void> {
  await database.aside.asJob(organisation, async (work) => {
    const { db } = work
    const found = await db
      .selectFrom('imports')
      .select(['fromDay', 'addDepartments', 'columns', 'startedBy'])
      .where('id', '=', importId)
      .where('state', '=', 'comparing')
      .forUpdate()
      .executeTakeFirst()
    if (!found) return
    await expectMany(db)
    // Before anything else is read: what is changed after this makes the comparison outdated.
    const { rows: revisions } = await sql<{
      revision: number
    }>`select coalesce((select revision from voortgang.people_revisions), 0) as revision`.execute(db)
    await db.deleteFrom('importProblems').where('importId', '=', importId).where('found', '=', 'comparing').execute()
    await db.deleteFrom('importChanges').where('importId', '=', importId).execute()
    await findDepartments(work, importId, found.addDepartments)
    const mapped = ((found.columns ?? []) as Column[]).flatMap(({ taken }) => (taken ? [taken] : []))
    const counts = await compare(work, { importId, fromDay: found.fromDay, mapped, me: found.startedBy })
    const circles = counts.manager > 0 || counts.new > 0 ? await findCircles(db, importId, found.fromDay) : 0
    await db
      .updateTable('imports')
      .set({ state: 'ready', counts: JSON.stringify({ ...counts, circles }), revision: revisions[0]!.revision })
      .where('id', '=', importId)
      .execute()
    work.show({ subjectId: importId, people: [found.startedBy], part: 'import' })
  })
}

/** For a hundred thousand rows, in the transaction that asks. Freshly filled tables have no statistics yet: a plan for a few rows would take each of a hundred thousand by itself. */
export async function expectMany(db: Db): Promise<void> {
  await sql`select set_config('enable_nestloop', 'off', true), set_config('enable_mergejoin', 'off', true), set_config('jit', 'off', true),
    set_config('work_mem', '64MB', true), set_config('statement_timeout', '10min', true)`.execute(db)
}

type Asked = { importId: ImportId; fromDay: Day; mapped: string[]; me: PersonId }

/**
 * One statement. `matched`: who each row is about, known by number or else by address. `checked`: with manager, department
 * and how it is now. `wrong`: rows with a mistake, and rows under a newcomer whose own row has one. The rest is what differs.
 */
async function compare({ db, now }: JobWork, { importId, fromDay, mapped, me }: Asked): Promise<Counts> {
  const has = (field: string) => sql.lit(mapped.includes(field))
  const { rows } = await sql<Counts>`
    with recursive matched as materialized (
      select read.*, known.existing, coalesce(known.existing, app.new_id(${now}, read.number)) as person_id, known.existing is null as is_new,
             by_email.id is distinct from known.existing and by_email.id is not null as email_taken,
             by_number.id is null and known.existing is not null as by_email_only,
             coalesce(known.existing, by_email.id) as touched,
             known.existing is null and coalesce(read.last_day < ${fromDay}, false) as gone
      from voortgang.import_rows read
      left join voortgang.persons by_number on by_number.employee_number = read.employee_number
      left join voortgang.persons by_email on by_email.email = read.email
      cross join lateral (select coalesce(by_number.id,
        case when by_email.employee_number is null or read.employee_number is null then by_email.id end) as existing) known
      where read.import_id = ${importId}
    ),
    twice_number as materialized (select employee_number as key, array_agg(number order by number) as numbers from matched
      where employee_number in (select employee_number from matched where employee_number is not null group by 1 having count(*) > 1) group by 1),
    twice_email as materialized (select email as key, array_agg(number order by number) as numbers from matched
      where email in (select email from matched where email is not null group by 1 having count(*) > 1) group by 1),
    twice_person as materialized (select existing as key, array_agg(number order by number) as numbers from matched
      where existing in (select existing from matched where by_email_only) group by 1 having count(*) > 1),
    named as materialized (select distinct manager as said from matched where manager is not null),
    managers as materialized (
      select distinct on (said) said, person_id, number, is_new, has_left from (
        select said, person_id, number, is_new, gone or (last_day is not null and last_day < ${fromDay}) as has_left, 1 as rank from named join matched on matched.employee_number = said
        union all select said, person_id, number, is_new, gone or (last_day is not null and last_day < ${fromDay}), 2 from named join matched on matched.email = said
        union all select said, id, null, false, coalesce(left_on <= ${fromDay}, false), 3 from named join voortgang.persons on persons.employee_number = said
        union all select said, id, null, false, coalesce(left_on <= ${fromDay}, false), 4 from named join voortgang.persons on persons.email = said
      ) candidates order by said, rank
    ),
    checked as materialized (
      select matched.*, managers.person_id as manager_id, managers.has_left as manager_left, case when managers.is_new then managers.number end as manager_row,
             places.department_id, places.problem as department_problem, day, was.left_on as was_left,
             case when ${has('lastDay')} then (matched.last_day + 1)::date else was.left_on end as left_on,
             placements.department_id is distinct from places.department_id as moves,
             reporting_lines.manager_id is distinct from managers.person_id as reports,
             not matched.is_new and (
               (matched.employee_number is not null and matched.employee_number is distinct from was.employee_number)
               or (matched.email is not null and matched.email is distinct from was.email)
               or matched.given_name is distinct from was.given_name or matched.family_name is distinct from was.family_name
               or (${has('familyPrefix')} and coalesce(matched.family_prefix, '') <> was.family_prefix)
               or (${has('jobTitle')} and coalesce(matched.job_title, '') <> was.job_title)
               or (matched.joined_on is not null and matched.joined_on <> was.joined_on)) as details,
             coalesce(matched.joined_on, was.joined_on, ${fromDay}) as begins
      from matched
      left join managers on managers.said = matched.manager
      left join voortgang.import_departments places on places.import_id = ${importId} and places.said = matched.department
      left join voortgang.persons was on was.id = matched.existing
      cross join lateral (select greatest(${fromDay}, coalesce(matched.joined_on, was.joined_on)) as day) begin
      left join voortgang.placements on placements.person_id = matched.existing and placements.from_day <= day and (placements.until_day is null or placements.until_day > day)
      left join voortgang.reporting_lines on reporting_lines.person_id = matched.existing and reporting_lines.from_day <= day and (reporting_lines.until_day is null or reporting_lines.until_day > day)
      where not gone
    ),
    suspect as materialized (
      select * from checked
      where email_taken or department_problem is not null or (manager is not null and manager_id is null) or manager_id = person_id
         or (manager_left and reports) or left_on <= begins or existing = ${me}
    ),
    mistakes as materialized (
      select number, field, code, facts from (
        select checked.number, 'employeeNumber' as field, 'twice' as code, jsonb_build_object('rows', numbers) as facts from checked join twice_number on key = employee_number
        union all select checked.number, 'email', 'twice', jsonb_build_object('rows', numbers) from checked join twice_email on key = email
        union all select checked.number, 'email', 'same-person', jsonb_build_object('rows', numbers) from checked join twice_person on key = existing
          where employee_number is null or not exists (select from twice_number where twice_number.key = employee_number)
        union all select number, 'email', 'email-taken', '{}' from suspect where email_taken
        union all select number, 'department', department_problem, '{}' from suspect where ${has('department')} and department_problem is not null
        union all select number, 'manager', 'unknown-manager', '{}' from suspect where manager is not null and manager_id is null
        union all select number, 'manager', 'manages-self', '{}' from suspect where manager_id = person_id
        union all select number, 'manager', 'manager-left', '{}' from suspect where manager_left and reports
        union all select number, 'lastDay', 'ends-before-it-begins', '{}' from suspect where left_on <= begins
          and not exists (select from voortgang.import_problems read where read.import_id = ${importId} and read.number = suspect.number and read.field = 'lastDay')
        union all select number, 'lastDay', 'yourself', '{}' from suspect where existing = ${me} and left_on is not null and left_on is distinct from was_left
      ) found
    ),
    wrong as (
      select number from mistakes
      union select number from voortgang.import_problems where import_id = ${importId}
      union select checked.number from wrong join checked on checked.manager_row = wrong.number
    ),
    wrong_numbers as materialized (select distinct number from wrong),
    told as (
      insert into voortgang.import_problems (import_id, number, field, code, found, facts)
      select ${importId}::uuid, number, field, code, 'comparing', facts from mistakes
      union all
      select ${importId}::uuid, checked.number, 'manager', 'manager-wrong', 'comparing', jsonb_build_object('rows', jsonb_build_array(manager_row))
      from checked where manager_row in (select number from wrong_numbers) and manager_row <> number
    ),
    differing as materialized (
      select person_id, number, is_new, details,
             left_on is distinct from was_left and ${has('lastDay')} as leaves,
             moves and ${has('department')} and (left_on is null or left_on > day) as moves,
             reports and ${has('manager')} and (left_on is null or left_on > day) as reports,
             department_id, manager_id, left_on, day
      from checked where number not in (select number from wrong_numbers)
    ),
    changed as (
      insert into voortgang.import_changes (import_id, person_id, number, kind, details, leaves, moves, reports, department_id, manager_id, left_on, from_day)
      select ${importId}::uuid, person_id, number, case when is_new then 'new' else 'known' end, details, leaves, moves, reports, department_id, manager_id, left_on, day
      from differing where is_new or details or leaves or moves or reports order by number
    ),
    missed as (
      insert into voortgang.import_changes (import_id, person_id, kind, details, leaves, moves, reports, left_on, from_day)
      select ${importId}::uuid, id, 'missing', false, true, false, false, ${fromDay}::date, ${fromDay}::date
      from voortgang.persons where (left_on is null or left_on > ${fromDay}) and joined_on < ${fromDay} and id <> ${me}
        and not exists (select from matched where touched = persons.id)
      returning 1
    )
    select (select count(*) from matched) as rows, (select count(*) from matched where gone) as gone,
           (select count(*) from wrong_numbers) as wrong, (select count(*) from missed) as missing, 0 as circles,
           count(*) filter (where is_new) as new, count(*) filter (where details) as changed, count(*) filter (where leaves and not is_new) as left,
           count(*) filter (where moves and not is_new) as moved, count(*) filter (where reports and not is_new) as manager,
           count(*) filter (where not is_new and not details and not leaves and not moves and not reports) as same
    from differing`.execute(db)
  return rows[0]!
}
