import { sql } from 'kysely'
import type { OrganisationId, PersonId, RoundId } from '#kernel/schemas.ts'
import { inviteAll, planAll } from '#modules/conversations/terms.ts'
import type { Services } from '#platform/services.ts'
import type { JobWork } from '#platform/work.ts'
import { guestsOf, hasGuests } from './guests.ts'
import { populationOf } from './population.ts'

/** How many people are decided on in one transaction: large enough to be quick, small enough to be in nobody's way. */
const batchSize = 5000

/**
 * Makes the conversations of a round, a batch of people in each transaction. It may be killed anywhere and run again, or
 * run twice at once: everybody has one row in the round, and so one conversation. Run again later, it takes in who came
 * to fall under the rule, was added, or has got a manager.
 */
export async function launch(
  { database }: Pick<Services, 'database'>,
  { organisation, round }: { organisation: OrganisationId; round: RoundId },
  size = batchSize,
): Promise<void> {
  let after: PersonId | null = null
  for (;;) {
    // One batch after the other: each begins where the last one ended.
    const last: PersonId | null | undefined = await database.aside.asJob(organisation, (work) =>
      placeBatch(work, round, after, size),
    )
    if (!last) break
    // After the first batch: what it wrote to may have been almost empty.
    if (!after) database.planAnew()
    after = last
  }
  await database.asJob(organisation, (work) => settle(work, round))
}

/** Everybody of the round was looked at. */
export async function settle({ db, now }: JobWork, roundId: RoundId): Promise<void> {
  await db
    .updateTable('rounds')
    .set({ settledAt: now })
    .where('id', '=', roundId)
    .where('launchedAt', 'is not', null)
    .where('settledAt', 'is', null)
    .execute()
}

/** Decides on the next people and makes their conversations. Out: the last person that was looked at; null when there are no more. */
export async function placeBatch(
  work: JobWork,
  roundId: RoundId,
  after: PersonId | null,
  size: number,
): Promise<PersonId | null> {
  const { db, now, newId, organisation, enqueue } = work
  // Locked, so that two that launch the same round take turns, and neither finds the other's people half made.
  const round = await db
    .selectFrom('rounds')
    .select(hasGuests.as('hasGuests'))
    .where('id', '=', roundId)
    .where('launchedAt', 'is not', null)
    .where('closedAt', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!round) return null
  const batch = newId()
  const { rows } = await sql<{ last: PersonId | null; made: number }>`
    with recursive ${populationOf(roundId, { after, size })},
    placed as (
      insert into voortgang.round_people as placed
        (round_id, person_id, outcome, manager_id, conversation_id, template_id, template_version, paused, batch_id, decided_at)
      select ${roundId}, person_id, outcome, manager_id, case outcome when 'made' then app.new_id(${now}, row_number() over (order by person_id)) end,
             template_id, template_version, paused, ${batch}, ${now}
      from people order by person_id
      on conflict (organisation_id, round_id, person_id) do update
        set outcome = excluded.outcome, manager_id = excluded.manager_id, conversation_id = excluded.conversation_id,
            template_id = excluded.template_id, template_version = excluded.template_version, paused = excluded.paused,
            batch_id = excluded.batch_id, decided_at = excluded.decided_at
        where placed.outcome <> 'made' and placed.skipped_at is null and placed.outcome <> excluded.outcome
      returning outcome
    )
    select (select id from base order by id desc limit 1) as last,
           (select count(*)::int from placed where outcome = 'made') as made`.execute(db)
  const { last, made } = rows[0]!
  if (made > 0) {
    const those = sql`from voortgang.round_people join voortgang.rounds on rounds.id = round_id
      where round_id = ${roundId} and batch_id = ${batch} and outcome = 'made' ${after ? sql`and person_id > ${after}` : sql``} and person_id <= ${last}`
    await planAll(
      work,
      sql`select conversation_id as id, person_id as employee_id, manager_id, round_people.template_id, round_people.template_version,
                 prepare_from, talk_from, talk_until, led_by as planned_by, paused, peers, manager_prepares, guests_sign
          ${those}`,
    )
    if (round.hasGuests)
      await inviteAll(
        work,
        sql`select made.conversation_id, guest_id, role, led_by as added_by
            from (${guestsOf(roundId, sql`select person_id, manager_id ${those}`)}) guests
            join voortgang.round_people made on made.round_id = ${roundId} and made.person_id = guests.person_id
            join voortgang.rounds on rounds.id = made.round_id`,
      )
    enqueue('invite-to-round', { organisation, round: roundId, batch })
  }
  return last
}

/** Everybody who came to fall under the rule of a round that runs joins it: asked of each such round, once a day. */
export async function joinRounds(
  { database }: Pick<Services, 'database'>,
  { organisation }: { organisation: OrganisationId },
): Promise<void> {
  await database.asJob(organisation, async ({ db, enqueue }) => {
    const rounds = await db
      .selectFrom('rounds')
      .select('id')
      .where('launchedAt', 'is not', null)
      .where('closedAt', 'is', null)
      .execute()
    for (const { id } of rounds) enqueue('launch-round', { organisation, round: id }, `launch-round ${id}`)
  })
}
