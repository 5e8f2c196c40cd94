import { sql, type RawBuilder } from 'kysely'
import type { PersonId, RoundId } from '#kernel/schemas.ts'

/** The next so many of the people that may be in a round, in the order of their ids. */
export type Batch = { after: PersonId | null; size: number }

const today = sql`app.today()`

/**
 * Who is in a round, and what becomes of each: the one statement with which a trial tells it and a launch does it. It
 * works within the scope of the adviser who leads the round, and leaves out those whom the round is done with.
 * Out: the list of a `with recursive`, of which `people` has a row for each person (person_id, department_id, outcome,
 * manager_id, template_id, template_version, paused, doubled), and `base` everybody who was looked at.
 */
export const populationOf = (roundId: RoundId, batch?: Batch): RawBuilder<unknown> => sql`
  round as materialized (select * from voortgang.rounds where id = ${roundId}),
  base as materialized (
    select persons.id, persons.job_title, persons.joined_on from voortgang.persons
    where (persons.left_on is null or persons.left_on > ${today}) and persons.joined_on <= ${today}
      and ((select app.advises_everybody(led_by) from round) or persons.id in (select app.scope_of((select led_by from round))))
      and not exists (select from voortgang.round_people done
        where done.round_id = ${roundId} and done.person_id = persons.id and (done.outcome = 'made' or done.skipped_at is not null))
      ${batch?.after ? sql`and persons.id > ${batch.after}` : sql``}
    ${batch ? sql`order by persons.id limit ${batch.size}` : sql``}
  ),
  below as (
    select place as id from round, unnest(round.departments) place
    union
    select departments.id from voortgang.departments join below on departments.parent_id = below.id
  ),
  below_group as (
    select number, place as id from voortgang.round_groups, unnest(round_groups.departments) place where round_id = ${roundId}
    union
    select number, departments.id from voortgang.departments join below_group on departments.parent_id = below_group.id
  ),
  chosen as (
    select base.id as person_id, base.job_title, placements.department_id, exceptions.what, exceptions.group_number,
           round.skips_double, round.template_id, round.template_version
    from base cross join round
    left join voortgang.placements on placements.person_id = base.id
      and placements.from_day <= ${today} and (placements.until_day is null or placements.until_day > ${today})
    left join voortgang.round_exceptions exceptions on exceptions.round_id = ${roundId} and exceptions.person_id = base.id
    where exceptions.what is not null
       or exists (select from voortgang.round_people earlier
         where earlier.round_id = ${roundId} and earlier.person_id = base.id and earlier.outcome in ('no-manager', 'in-other-round', 'waiting'))
       or ((round.settled_at is null or round.newcomers_join)
         and (cardinality(round.departments) = 0 or placements.department_id in (select id from below))
         and (cardinality(round.job_titles) = 0 or base.job_title = any (round.job_titles))
         and (round.joined_before is null or base.joined_on < round.joined_before))
  ),
  facts as (
    select chosen.person_id, chosen.department_id, chosen.what, chosen.skips_double, line.manager_id,
           coalesce(grouped.template_id, chosen.template_id) as template_id,
           coalesce(grouped.template_version, chosen.template_version) as template_version,
           coalesce(busy.doubled, false) as doubled, coalesce(busy.paused, false) as paused
    from chosen
    left join (voortgang.reporting_lines line join voortgang.persons manager
        on manager.id = line.manager_id and (manager.left_on is null or manager.left_on > ${today}))
      on line.person_id = chosen.person_id and line.from_day <= ${today} and (line.until_day is null or line.until_day > ${today})
    left join lateral (
      select template_id, template_version from voortgang.round_groups
      where round_id = ${roundId}
        and case when chosen.group_number is not null then number = chosen.group_number
            else cardinality(departments) + cardinality(job_titles) > 0
              and (cardinality(departments) = 0 or (number, chosen.department_id) in (select number, id from below_group))
              and (cardinality(job_titles) = 0 or chosen.job_title = any (job_titles)) end
      order by number limit 1
    ) grouped on true
    left join lateral (
      select bool_or(talk_until is not null) as doubled, bool_or(paused_at is not null) as paused from voortgang.conversations
      where employee_id = chosen.person_id and state not in ('closed', 'cancelled')
    ) busy on true
  ),
  people as (
    select person_id, department_id, manager_id, template_id, template_version, doubled, paused,
           case when what = 'left-out' then 'left-out'
                when manager_id is null then 'no-manager'
                when doubled and skips_double and what is distinct from 'added' then 'in-other-round'
                else 'made' end as outcome
    from facts
  )`
