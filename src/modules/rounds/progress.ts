import { sql } from 'kysely'
import { asInstant } from '#kernel/dates.ts'
import { demand, no, yes } from '#kernel/decision.ts'
import type { Day, DepartmentId, Instant, PersonId, RoundId } from '#kernel/schemas.ts'
import type { Work } from '#platform/work.ts'
import type { ProgressRow, Standing, Tally } from './contract.ts'
import { findRound } from './facts.ts'
import { stateOf } from './policy.ts'

const page = 50
const today = sql`app.today()`

/**
 * Each person of the rounds that `which` picks, where they stand, and whether they are late. Row-level security says of
 * whom. Why somebody skips is for HR alone, and read only when it is asked for.
 */
export const standings = (which: ReturnType<typeof sql>, skipReason = sql`null::text`) => sql`
  select round_id, person_id, round_people.manager_id, standing, conversations.paused_at is not null and open as paused, starts_at,
         conversations.talk_until, by_day as sign_before, ${skipReason} as skip_reason, conversation_id, coalesce(state in ('planned', 'preparing'), false) as movable,
         conversations.paused_at is null and ((open and state <> 'recorded' and state <> 'signing' and conversations.talk_until < ${today})
           or (state in ('recorded', 'signing') and by_day < ${today})) is true as late
  from voortgang.round_people
  join voortgang.rounds on rounds.id = round_id
  left join voortgang.conversations on conversations.id = conversation_id and outcome = 'made' and skipped_at is null,
  lateral (select greatest(round_people.sign_before, rounds.sign_before) as by_day,
                  coalesce(state not in ('closed', 'cancelled'), false) as open,
                  case when skipped_at is not null then 'skipped'
                       when outcome <> 'made' then outcome
                       when state = 'closed' then 'signed'
                       when state = 'cancelled' then 'cancelled'
                       when state in ('recorded', 'signing') then 'held'
                       when state = 'revealed' then 'prepared'
                       when starts_at is null then 'to-plan'
                       else 'planned' end as standing) as known
  where ${which}`

export const tally = sql`
  count(*) filter (where standing = 'to-plan')::int as "toPlan", count(*) filter (where standing = 'planned')::int as planned,
  count(*) filter (where standing = 'prepared')::int as prepared, count(*) filter (where standing = 'held')::int as held,
  count(*) filter (where standing = 'signed')::int as signed, count(*) filter (where late)::int as late,
  count(*) filter (where standing in ('to-plan', 'planned', 'prepared', 'held', 'signed'))::int as people`

type Narrowed = {
  by: 'department' | 'manager'
  departmentId?: DepartmentId | undefined
  managerId?: PersonId | undefined
  standing?: Standing | 'late' | 'paused' | undefined
  after?: string | undefined
}
type Line = Omit<ProgressRow, 'person' | 'manager' | 'conversation' | 'startsAt'> & {
  id: PersonId
  name: string
  jobTitle: string
  managerId: PersonId | null
  manager: string | null
  conversationId: string | null
  startsAt: string | null
  key: string
}
type Told = {
  total: Tally
  others: { skipped: number; withoutConversation: number; paused: number; cancelled: number }
  groups: ({ id: string | null; name: string | null } & Tally)[]
  lines: Line[]
}

/** Of a round in my scope: the whole, its departments or managers, and its people by fifty. Stages, never content. */
export async function readRoundProgress(
  { db }: Work,
  { roundId, by, departmentId, managerId, standing, after }: Which & Narrowed,
) {
  await findRound(db, roundId)
  const wanted =
    standing === 'late'
      ? sql`and late`
      : standing === 'paused'
        ? sql`and paused`
        : standing
          ? sql`and standing = ${standing}`
          : sql``
  const { rows } = await sql<Told>`
    with stood as materialized (${standings(sql`round_id = ${roundId}`, sql`skip_reason`)}),
    placed as materialized (
      select stood.*, persons.name, persons.job_title, placements.department_id, departments.name as department, manager.name as manager,
             lower(persons.family_name || ' ' || persons.given_name || ' ' || persons.id) as key
      from stood join voortgang.persons on persons.id = person_id
      left join voortgang.placements on placements.person_id = stood.person_id and from_day <= ${today} and (until_day is null or until_day > ${today})
      left join voortgang.departments on departments.id = placements.department_id
      left join voortgang.persons manager on manager.id = manager_id
      where true ${departmentId ? sql`and placements.department_id = ${departmentId}` : sql``}
        ${managerId ? sql`and stood.manager_id = ${managerId}` : sql``}
    )
    select (select to_json(one) from (select ${tally} from placed) one) as total,
           (select to_json(one) from (
              select count(*) filter (where standing = 'skipped')::int as skipped,
                     count(*) filter (where standing in ('no-manager', 'left-out', 'in-other-round', 'waiting'))::int as "withoutConversation",
                     count(*) filter (where paused)::int as paused,
                     count(*) filter (where standing = 'cancelled')::int as cancelled from placed) one) as others,
           (select coalesce(json_agg(one), '[]') from (
              select ${by === 'manager' ? sql`manager_id as id, manager as name` : sql`department_id as id, department as name`}, ${tally}
              from placed group by 1, 2 order by 2 nulls last limit 500) one) as groups,
           (select coalesce(json_agg(one), '[]') from (
              select person_id as id, name, job_title as "jobTitle", department, manager_id as "managerId", manager, standing, late, paused,
                     starts_at as "startsAt", talk_until as "talkUntil", sign_before as "signBefore", skip_reason as "skipReason",
                     conversation_id as "conversationId", movable, key
              from placed where true ${wanted} ${after ? sql`and key > ${after}` : sql``} order by key limit ${page + 1}) one) as lines`.execute(
    db,
  )
  const { total, others, groups, lines } = rows[0]!
  const shown = lines.slice(0, page)
  return {
    total,
    others,
    groups: groups.map(({ id, name, ...counts }) => ({ id, name, tally: counts })),
    rows: shown.map(
      ({ id, name, jobTitle, managerId: leading, manager, conversationId, startsAt, ...rest }): ProgressRow => ({
        ...rest,
        person: { id, name, jobTitle },
        manager: leading && manager ? { id: leading, name: manager } : null,
        conversation: conversationId !== null,
        startsAt: startsAt === null ? null : asInstant(startsAt),
      }),
    ),
    next: lines.length > page ? shown.at(-1)!.key : null,
  }
}

type Which = { roundId: RoundId }

/** Who is late in a round, within the scope of an adviser, with their managers: for the job that reminds them. */
export const lateOf = (roundId: RoundId, adviser: PersonId) => sql`
  select person_id, manager_id from (${standings(sql`round_id = ${roundId} and person_id in (select app.scope_of(${adviser}))`)}) stood where late`

/** The rounds I made and those that run about my people, each with how far it is. */
export async function listRounds({ db, me }: Work) {
  const { rows } = await sql<{
    id: RoundId
    name: string
    ledBy: PersonId
    madeAt: Instant
    talkFrom: Day | null
    talkUntil: Day | null
    launchedAt: Instant | null
    settledAt: Instant | null
    closedAt: Instant | null
    droppedAt: Instant | null
    counts: { people: number; signed: number; late: number } | null
  }>`
    select listed.id, name, led_by, made_at, talk_from, talk_until, launched_at, settled_at, closed_at, dropped_at, counts
    from voortgang.rounds listed
    left join lateral (
      select json_build_object('people', count(*) filter (where standing in ('to-plan', 'planned', 'prepared', 'held', 'signed')),
                               'signed', count(*) filter (where standing = 'signed'), 'late', count(*) filter (where late)) as counts
      from (${standings(sql`round_people.round_id = listed.id`)}) stood
    ) counted on listed.launched_at is not null
    order by listed.closed_at is not null, listed.id desc limit 100`.execute(db)
  return {
    rounds: rows.map(({ ledBy, madeAt, launchedAt, settledAt, closedAt, droppedAt, ...rest }) => ({
      ...rest,
      mine: ledBy === me,
      state: stateOf({ launchedAt, settledAt, closedAt, droppedAt }),
      changedAt: closedAt ?? launchedAt ?? madeAt,
    })),
  }
}

/** Both parties of each late conversation in my scope are mailed, by the job behind this event; once a day at most. */
export async function remindLate({ db, today: day, tell }: Work, { roundId }: Which) {
  const round = await findRound(db, roundId)
  demand(round.launchedAt ? (round.closedAt ? no('round.closed') : yes) : no('round.not-launched'))
  const { rows } = await sql<{ people: number }>`
    select count(*) filter (where late)::int as people from (${standings(sql`round_id = ${roundId}`)}) stood`.execute(
    db,
  )
  if (rows[0]!.people > 0) tell({ name: 'round.reminded', subjectId: roundId, facts: { day, team: false } })
  return rows[0]!
}
