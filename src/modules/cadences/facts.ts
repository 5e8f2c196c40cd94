import { sql, type RawBuilder } from 'kysely'
import { notFound } from '#kernel/problems.ts'
import type { CadenceId, ConversationId, Day, DepartmentId, Instant, PersonId } from '#kernel/schemas.ts'
import type { Bilingual } from '#modules/templates/content.ts'
import type { Db } from '#platform/database/bound.ts'
import type { CadencePlan, Outcome } from './contract.ts'
import { looksBack, type Talk } from './deciding.ts'
import type { Away, Change } from './moments.ts'

export type Rule = CadencePlan & {
  id: CadenceId
  startedOn: Day | null
  endedAt: Instant | null
  madeBy: PersonId
}
export type NamedRule = Rule & {
  mine: boolean
  department: string | null
  personName: string | null
  template: Bilingual
  madeByName: string
}

/** The rules that are on, as a job sees them. */
export const rulesOn = (db: Db): Promise<Rule[]> =>
  db
    .selectFrom('cadences')
    .select([
      'id',
      'level',
      'departmentId',
      'jobTitle',
      'personId',
      'kind',
      'count',
      'firstOn',
      'weeks',
      'templateId',
      'startedOn',
      'madeBy',
    ])
    .select(sql<Instant | null>`ended_at`.as('endedAt'))
    .where('startedOn', 'is not', null)
    .where('endedAt', 'is', null)
    .orderBy('id')
    .execute() as Promise<Rule[]>

/** Rules with their names, as an HR adviser sees them: one, or all. */
export async function namedRules(db: Db, which?: CadenceId): Promise<NamedRule[]> {
  const { rows } = await sql<NamedRule>`
    select cadences.id, level, cadences.department_id, cadences.job_title, cadences.person_id, cadences.kind, count, first_on, weeks, template_id,
           started_on, ended_at, made_by, departments.name as department, about.name as person_name, maker.name as made_by_name,
           (select content -> 'name' from voortgang.template_versions
             where template_versions.template_id = cadences.template_id order by version desc limit 1) as template,
           (app.advises_everybody(app.person()) or cadences.person_id is not null
             or cadences.department_id = any (array(select app.departments_i_advise()))) is true as mine
    from voortgang.cadences
    join voortgang.persons maker on maker.id = made_by
    left join voortgang.departments on departments.id = cadences.department_id
    left join voortgang.persons about on about.id = cadences.person_id
    ${which ? sql`where cadences.id = ${which}` : sql``}
    order by ended_at is not null, started_on is null, cadences.id desc limit 500`.execute(db)
  return rows
}

export async function findRule(db: Db, id: CadenceId): Promise<NamedRule> {
  const [found] = await namedRules(db, id)
  if (!found) throw notFound()
  return found
}

/** The same, with the row locked until the end of the transaction. */
export async function lockRule(db: Db, id: CadenceId): Promise<NamedRule> {
  await db.selectFrom('cadences').select('id').where('id', '=', id).forUpdate().executeTakeFirst()
  return findRule(db, id)
}

/** Each department with those it lies in, from itself upwards. */
export async function departmentsAbove(db: Db): Promise<Map<DepartmentId, DepartmentId[]>> {
  const rows = (await db.selectFrom('departments').select(['id', 'parentId']).execute()) as {
    id: DepartmentId
    parentId: DepartmentId | null
  }[]
  const parents = new Map(rows.map(({ id, parentId }) => [id, parentId]))
  const upwards = (id: DepartmentId): DepartmentId[] => {
    const found: DepartmentId[] = []
    for (let at: DepartmentId | null | undefined = id; at && !found.includes(at); at = parents.get(at)) found.push(at)
    return found
  }
  return new Map(rows.map(({ id }) => [id, upwards(id)]))
}

/** Somebody, with all that decides when their conversation comes back. */
export type Subject = {
  personId: PersonId
  name: string
  jobTitle: string
  key: string
  joinedOn: Day
  departmentId: DepartmentId | null
  placedOn: Day | null
  managerId: PersonId | null
  manager: string | null
  away: Away | null
  lastTalk: Day | null
  talks: (Talk & { id: ConversationId })[]
  changes: (Change & { cadenceId: CadenceId })[]
  decided: { cadenceId: CadenceId; on: Day; outcome: Outcome; conversationId: ConversationId | null }[]
}

/**
 * Who works here today, in one statement however many. In: the time zone in which a talk has its day, a condition on
 * `persons`, and how many after whom. What the reader may not see is not there: HR has the people of its scope.
 */
export async function subjectsOf(
  db: Db,
  timeZone: string,
  only: RawBuilder<unknown>,
  batch?: { after: PersonId | null; size: number },
): Promise<Subject[]> {
  const { rows } = await sql<Subject>`
    with base as materialized (
      select persons.id, name, job_title, joined_on, lower(family_name || ' ' || given_name || ' ' || persons.id) as key from voortgang.persons
      where (left_on is null or left_on > app.today()) and joined_on <= app.today() + 31 and ${only}
        ${batch?.after ? sql`and persons.id > ${batch.after}` : sql``}
      ${batch ? sql`order by persons.id limit ${batch.size}` : sql``}
    )
    select base.id as person_id, base.name, base.job_title, base.key, base.joined_on, placements.department_id, placements.from_day as placed_on,
           manager.id as manager_id, manager.name as manager,
           case when absences.from_day is not null then json_build_object('from', absences.from_day, 'until', absences.until_day) end as away,
           talked.last_talk, coalesce(talked.talks, '[]') as talks, coalesce(decided.rows, '[]') as decided, coalesce(changed.rows, '[]') as changes
    from base
    left join voortgang.placements on placements.person_id = base.id
      and placements.from_day <= app.today() and (placements.until_day is null or placements.until_day > app.today())
    left join (voortgang.reporting_lines line join voortgang.persons manager
        on manager.id = line.manager_id and (manager.left_on is null or manager.left_on > app.today()))
      on line.person_id = base.id and line.from_day <= app.today() and (line.until_day is null or line.until_day > app.today())
    left join voortgang.absences on absences.person_id = base.id
    left join lateral (
      select max(held) as last_talk, json_agg(json_build_object('id', id, 'from', first_day, 'until', last_day)) filter (where last_day > app.today() - ${looksBack}::int) as talks
      from (
        select id, coalesce(start_day, talk_from) as first_day,
               case when state in ('planned', 'preparing') then greatest(coalesce(start_day, talk_until), app.today()) else start_day end as last_day,
               case when state not in ('planned', 'preparing') and start_day <= app.today() then start_day end as held
        from voortgang.conversations, lateral (select (starts_at at time zone ${timeZone})::date as start_day) day
        where employee_id = base.id and state <> 'cancelled'
      ) talk
    ) talked on true
    left join lateral (
      select json_agg(json_build_object('cadenceId', cadence_id, 'on', on_day, 'outcome', outcome, 'conversationId', conversation_id)) as rows
      from voortgang.cadence_moments where person_id = base.id and on_day >= app.today() - ${looksBack}::int
    ) decided on true
    left join lateral (
      select json_agg(json_build_object('cadenceId', cadence_id, 'on', on_day, 'what', what, 'to', to_day)) as rows
      from voortgang.cadence_changes where person_id = base.id
    ) changed on true`.execute(db)
  return rows
}
