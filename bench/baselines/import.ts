import type pg from 'pg'

/** What is brought in, as the columns of the file. */
const read = `create temp table if not exists read (number text, given text, prefix text, family text, email text, department text, job text, manager text, joined date)`
const copy = (file: string) => `copy read from '${file}' (format csv, header, delimiter ';', null '')`

/** One statement, for people who are all known by number, and whose departments are there. What was before is not kept. */
const merge = `
  with people as (
    merge into voortgang.persons kept using read on kept.organisation_id = $1 and kept.employee_number = read.number
    when matched and (kept.given_name, kept.family_prefix, kept.family_name, kept.email, kept.job_title, kept.joined_on)
      is distinct from (read.given, coalesce(read.prefix, ''), read.family, read.email, read.job, read.joined) then
      update set given_name = read.given, family_prefix = coalesce(read.prefix, ''), family_name = read.family, email = read.email,
        job_title = read.job, joined_on = read.joined
    when not matched then
      insert (organisation_id, id, employee_number, given_name, family_prefix, family_name, email, job_title, joined_on)
      values ($1, gen_random_uuid(), read.number, read.given, coalesce(read.prefix, ''), read.family, read.email, read.job, read.joined)
    returning kept.id, kept.employee_number
  ),
  known as materialized (
    select id, employee_number from voortgang.persons where organisation_id = $1 union select id, employee_number from people
  ),
  wanted as materialized (
    select known.id, departments.id as department_id, managers.id as manager_id
    from read join known on known.employee_number = read.number
    left join voortgang.departments on departments.organisation_id = $1 and departments.name = read.department
    left join known managers on managers.employee_number = read.manager
  ),
  places as (
    merge into voortgang.placements kept using (select * from wanted where department_id is not null) wanted
      on kept.organisation_id = $1 and kept.person_id = wanted.id and kept.until_day is null
    when matched and kept.department_id <> wanted.department_id then update set department_id = wanted.department_id
    when not matched then insert (organisation_id, person_id, department_id, from_day) values ($1, wanted.id, wanted.department_id, current_date)
    returning 1
  )
  merge into voortgang.reporting_lines kept using (select * from wanted where manager_id is not null) wanted
    on kept.organisation_id = $1 and kept.person_id = wanted.id and kept.until_day is null
  when matched and kept.manager_id <> wanted.manager_id then update set manager_id = wanted.manager_id
  when not matched then insert (organisation_id, person_id, manager_id, from_day) values ($1, wanted.id, wanted.manager_id, current_date)`

/** COPY on the server and one merge, as the superuser, whom no wall stops; committed and on disk. Out: milliseconds. */
export async function mergeFile(client: pg.ClientBase, organisation: string, file: string): Promise<number> {
  // As for ours: hash joins, whatever the statistics of a table that was filled just now say.
  await client.query(
    `${read}; truncate read; set enable_nestloop = off; set enable_mergejoin = off; set jit = off; set work_mem = '64MB'`,
  )
  const start = performance.now()
  await client.query('begin')
  await client.query(copy(file))
  await client.query('analyze read')
  await client.query(merge, [organisation])
  await client.query('commit')
  return performance.now() - start
}
