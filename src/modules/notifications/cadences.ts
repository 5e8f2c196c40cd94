import { sql } from 'kysely'
import { sayWeekday } from '#kernel/format.ts'
import type { OrganisationId } from '#kernel/schemas.ts'
import type { Services } from '#platform/services.ts'
import { mailAll, type Said } from './crowds.ts'
import { factsOfRound } from './letters.ts'

/** Invites those for whom the rhythm made a conversation in this batch, and tells their managers, once for that morning. */
export async function inviteByCadence(
  services: Services,
  { organisation, batch }: { organisation: OrganisationId; batch: string },
): Promise<void> {
  const made = sql`from voortgang.cadence_moments where batch_id = ${batch} and outcome = 'made'`
  await mailAll(
    services,
    organisation,
    'cadence-invited',
    sql`select person_id as id, conversation_id::text as moment, conversation_id, talk_from, talk_until ${made}`,
    saidOf(services),
  )
  await mailAll(
    services,
    organisation,
    'cadence-team',
    sql`select manager_id as id, ${batch} as moment, null::uuid as conversation_id, min(talk_from) as talk_from, max(talk_until) as talk_until
        ${made} group by manager_id`,
    saidOf(services),
  )
}

/** Between which days. */
const saidOf =
  ({ texts }: Services) =>
  async (): Promise<Said> =>
  (to, language) => {
    const days = { talkFrom: sayWeekday(language, to.talkFrom), talkUntil: sayWeekday(language, to.talkUntil) }
    return { values: days, facts: factsOfRound(texts[language], days) }
  }
