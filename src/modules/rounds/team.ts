import { sql } from 'kysely'
import { asInstant } from '#kernel/dates.ts'
import { demand, no, yes } from '#kernel/decision.ts'
import { notFound } from '#kernel/problems.ts'
import type { ConversationId, Day, Instant, PersonId, RoundId } from '#kernel/schemas.ts'
import type { Work } from '#platform/work.ts'
import type { Standing, Tally } from './contract.ts'
import { standings, tally } from './progress.ts'

// A round as a manager sees it: the own team, and of it stages and days. Row-level security says who that is: whom I manage
// today, and whose conversation of the round I lead.

type Which = { roundId: RoundId }
type Days = { id: RoundId; name: string; talkFrom: Day; talkUntil: Day; signBefore: Day; closedAt: Instant | null }
const days = sql`rounds.id, rounds.name, rounds.talk_from, rounds.talk_until, rounds.sign_before, rounds.closed_at`

const told = <Round extends Days>({ closedAt, ...rest }: Round) => ({ ...rest, closed: closedAt !== null })

export async function listTeamRounds({ db }: Work) {
  const { rows } = await sql<Days & { counts: { people: number; signed: number; late: number } }>`
    select ${days}, (select json_build_object('people', people, 'signed', signed, 'late', late) from (
      select ${tally} from (${standings(sql`round_people.round_id = rounds.id`)}) stood) counted) as counts
    from voortgang.rounds
    order by rounds.closed_at is not null, rounds.id desc limit 50`.execute(db)
  return { rounds: rows.map(told) }
}

type Line = {
  id: PersonId
  name: string
  jobTitle: string
  standing: Standing
  late: boolean
  paused: boolean
  startsAt: string | null
  talkUntil: Day | null
  signBefore: Day | null
  conversationId: ConversationId | null
}

export async function readTeamRound({ db }: Work, { roundId }: Which) {
  const { rows } = await sql<Days & { total: Tally; lines: Line[]; waiting: number }>`
    with stood as materialized (${standings(sql`round_id = ${roundId}`)})
    select ${days}, (select to_json(one) from (select ${tally} from stood) one) as total,
           (select count(*)::int from stood where late and movable) as waiting,
           (select coalesce(json_agg(one), '[]') from (
              select person_id as id, persons.name, job_title as "jobTitle", standing, late, paused, starts_at as "startsAt",
                     talk_until as "talkUntil", sign_before as "signBefore",
                     case when conversation_id = any (array(select app.my_conversations())) then conversation_id end as "conversationId"
              from stood join voortgang.persons on persons.id = person_id
              order by family_name, given_name, persons.id limit 500) one) as lines
    from voortgang.rounds where rounds.id = ${roundId}`.execute(db)
  if (!rows[0]) throw notFound()
  const { total, lines, waiting, ...round } = rows[0]
  return {
    ...told(round),
    total,
    rows: lines.map(({ id, name, jobTitle, startsAt, ...rest }) => ({
      ...rest,
      person: { id, name, jobTitle },
      startsAt: startsAt === null ? null : asInstant(startsAt),
    })),
    may: { remind: round.closedAt ? no('round.closed') : waiting > 0 ? yes : no('round.nobody-late') },
  }
}

/** Whoever of my team is late and still has to talk with me gets a mail, by the job behind this event; once a day at most. */
export async function remindTeam(work: Work, { roundId }: Which) {
  const { may, rows } = await readTeamRound(work, { roundId })
  demand(may.remind)
  work.tell({ name: 'round.reminded', subjectId: roundId, facts: { day: work.today, team: true } })
  return { people: rows.filter(({ late, standing }) => late && isToHold(standing)).length }
}

const isToHold = (standing: Standing) => standing === 'to-plan' || standing === 'planned'

/** Whom of this manager's team is late and still has to talk, for the job that reminds them: as the manager sees it. */
export const lateInTeam = (roundId: RoundId, manager: PersonId) => sql`
  select stood.person_id from (${standings(sql`round_id = ${roundId}`)}) stood
  where late and movable
    and (exists (select from voortgang.reporting_lines line where line.person_id = stood.person_id and line.manager_id = ${manager}
           and line.from_day <= app.today() and (line.until_day is null or line.until_day > app.today()))
      or exists (select from voortgang.participants lead where lead.conversation_id = stood.conversation_id
           and lead.person_id = ${manager} and lead.part = 'manager' and lead.left_at is null))`
