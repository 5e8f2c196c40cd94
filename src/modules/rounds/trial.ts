import { sql } from 'kysely'
import type { Day, PersonId, RoundId } from '#kernel/schemas.ts'
import type { Bilingual } from '#modules/templates/content.ts'
import type { Work } from '#platform/work.ts'
import type { GuestRole, Outcome, TrialRow } from './contract.ts'
import { findRound } from './facts.ts'
import { guestsOf } from './guests.ts'
import { populationOf } from './population.ts'

const page = 50
const managersShown = 8

type Line = {
  id: PersonId
  name: string
  jobTitle: string
  department: string | null
  managerId: PersonId | null
  manager: string | null
  outcome: Outcome
  paused: boolean
  doubled: boolean
  template: Bilingual | null
  guests: { id: PersonId; name: string; role: GuestRole }[]
  key: string
}
type Counted = {
  made: number
  noManager: number
  leftOut: number
  inOtherRound: number
  paused: number
  employees: number
  managers: number
  guests: number
  withoutAddress: number
  load: { manager: { id: PersonId; name: string }; conversations: number }[]
  lines: Line[]
}

/** What a launch would do now: everybody in the round by the statement of the launch itself, counted, and a page of them. */
export async function tryRound(
  { db }: Work,
  {
    roundId,
    outcome,
    after,
  }: { roundId: RoundId; outcome?: Outcome | 'paused' | undefined; after?: string | undefined },
) {
  const { plan } = await findRound(db, roundId)
  const wanted =
    outcome === 'paused'
      ? sql`and people.outcome = 'made' and people.paused`
      : outcome
        ? sql`and people.outcome = ${outcome}`
        : sql``
  const { rows } = await sql<Counted>`
    with recursive ${populationOf(roundId)},
    guests as materialized (${guestsOf(roundId, sql`select person_id, manager_id from people where outcome = 'made'`)}),
    named as (
      select people.*, persons.name, persons.job_title, persons.email, departments.name as department, manager.name as manager,
             lower(persons.family_name || ' ' || persons.given_name || ' ' || persons.id) as key
      from people join voortgang.persons on persons.id = people.person_id
      left join voortgang.departments on departments.id = people.department_id
      left join voortgang.persons manager on manager.id = people.manager_id
    )
    select count(*) filter (where outcome = 'made')::int as made,
           count(*) filter (where outcome = 'no-manager')::int as no_manager,
           count(*) filter (where outcome = 'left-out')::int as left_out,
           count(*) filter (where outcome = 'in-other-round')::int as in_other_round,
           count(*) filter (where outcome = 'made' and paused)::int as paused,
           count(*) filter (where outcome = 'made' and not paused and email is not null)::int as employees,
           count(*) filter (where outcome = 'made' and not paused and email is null)::int as without_address,
           (select count(*)::int from voortgang.persons
             where email is not null and id in (select manager_id from people where outcome = 'made' and not paused)) as managers,
           (select count(*)::int from voortgang.persons
             where email is not null and id in (select guest_id from guests join people using (person_id) where not paused)) as guests,
           (select coalesce(json_agg(one), '[]') from (
              select json_build_object('id', manager_id, 'name', manager) as manager, count(*)::int as conversations
              from named where outcome = 'made' group by manager_id, named.manager
              order by count(*) desc, named.manager, manager_id limit ${managersShown}) one) as load,
           (select coalesce(json_agg(one), '[]') from (
              select person_id as id, people.name, job_title as "jobTitle", department, manager_id as "managerId", manager, outcome, paused, doubled,
                     (select content -> 'name' from voortgang.template_versions
                       where template_id = people.template_id and version = people.template_version and outcome = 'made') as template,
                     array(select json_build_object('id', guest.id, 'name', guest.name, 'role', role) from guests join voortgang.persons guest on guest.id = guest_id
                       where guests.person_id = people.person_id order by role, guest.name) as guests, key
              from named people where true ${wanted} ${after ? sql`and key > ${after}` : sql``}
              order by key limit ${page + 1}) one) as lines
    from named`.execute(db)
  const { employees, managers, guests, withoutAddress, lines, ...counted } = rows[0]!
  const shown = lines.slice(0, page)
  return {
    ...counted,
    mails: { employees, managers, guests, withoutAddress },
    weeks: plan.talkFrom && plan.talkUntil ? weeksBetween(plan.talkFrom, plan.talkUntil) : null,
    rows: shown.map(({ id, name, jobTitle, managerId, manager, ...rest }): TrialRow => ({
      ...rest,
      person: { id, name, jobTitle },
      manager: managerId && manager ? { id: managerId, name: manager } : null,
    })),
    next: lines.length > page ? shown.at(-1)!.key : null,
  }
}

/** Weeks from one day until another, both included; begun weeks count. */
const weeksBetween = (from: Day, until: Day): number =>
  Math.max(1, Math.ceil((Date.parse(until) - Date.parse(from) + 86_400_000) / (7 * 86_400_000)))
