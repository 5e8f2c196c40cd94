import { sql } from 'kysely'
import { sayWeekday } from '#kernel/format.ts'
import type { Day, OrganisationId, PersonId, RoundId } from '#kernel/schemas.ts'
import { lateOf } from '#modules/rounds/progress.ts'
import { lateInTeam } from '#modules/rounds/team.ts'
import type { Services } from '#platform/services.ts'
import type { JobWork } from '#platform/work.ts'
import { mailAll, type Said } from './crowds.ts'
import { factsOfRound } from './letters.ts'

// Mails to everybody of a round, each once. Who is on pause gets none of them.

type Of = { organisation: OrganisationId; round: RoundId }
const noDays = sql`null::date as talk_from, null::date as talk_until`

/** Invites those for whom this batch of a launch made a conversation, and tells their managers and guests that the round has begun. */
export async function inviteToRound(
  services: Services,
  { organisation, round, batch }: Of & { batch: string },
): Promise<void> {
  const made = sql`from voortgang.round_people where round_id = ${round} and batch_id = ${batch} and outcome = 'made' and not paused`
  const said = saidOf(services, round)
  const employees = sql`select person_id as id, ${round}::text as moment, conversation_id, ${noDays} ${made}`
  const managers = sql`select distinct manager_id as id, ${round}::text as moment, null::uuid as conversation_id, ${noDays} ${made}`
  const guests = sql`select distinct person_id as id, ${round}::text as moment, null::uuid as conversation_id, ${noDays} from voortgang.participants
    where part = 'guest' and role <> 'peer' and left_at is null and conversation_id in (select conversation_id ${made})`
  await mailAll(services, organisation, 'round-invited', employees, said)
  await mailAll(services, organisation, 'round-team', managers, said)
  await mailAll(services, organisation, 'round-guest', guests, said)
}

/**
 * When an HR adviser asked for it, both parties of what is late in that scope; when a manager did, whom of the team that
 * manager still has to talk with. Nobody gets it twice on the day on which it was asked.
 */
export async function remindLate(
  services: Services,
  { organisation, round, day, ...by }: Of & { day: Day } & ({ adviser: PersonId } | { manager: PersonId }),
): Promise<void> {
  const people =
    'manager' in by
      ? sql`select person_id as id from (${lateInTeam(round, by.manager)}) late`
      : bothOf(lateOf(round, by.adviser))
  const recipients = sql`select id, ${`${round} ${day}`} as moment, null::uuid as conversation_id, ${noDays} from (${people}) people`
  await mailAll(services, organisation, 'round-reminder', recipients, saidOf(services, round))
}

const bothOf = (late: ReturnType<typeof sql>) =>
  sql`select person_id as id from (${late}) late union select manager_id from (${late}) late`

/** Which round, and between which days. */
const saidOf =
  ({ texts }: Services, round: RoundId) =>
  async ({ db }: JobWork): Promise<Said> => {
    const { name, talkFrom, talkUntil, signBefore } = (await db
      .selectFrom('rounds')
      .select(['name', 'talkFrom', 'talkUntil', 'signBefore'])
      .where('id', '=', round)
      .executeTakeFirstOrThrow()) as { name: string; talkFrom: Day; talkUntil: Day; signBefore: Day }
    return (_, language) => {
      const days = {
        talkFrom: sayWeekday(language, talkFrom),
        talkUntil: sayWeekday(language, talkUntil),
        signBefore: sayWeekday(language, signBefore),
      }
      return { values: { round: name, ...days }, facts: factsOfRound(texts[language], days) }
    }
  }
