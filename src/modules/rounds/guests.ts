import { sql, type RawBuilder } from 'kysely'
import { Problem } from '#kernel/problems.ts'
import type { RoundId } from '#kernel/schemas.ts'
import type { Db } from '#platform/database/bound.ts'
import type { RoundGuest } from './contract.ts'

// Who else is at the table in a round, besides the two who talk.

const today = sql`app.today()`

/** Of a row of `rounds`: whether there can be guests at its conversations at all. */
export const hasGuests = sql<boolean>`second_manager or exists (select from voortgang.round_guests where round_id = rounds.id)`

/**
 * The guests at the conversations of these people of a round, with which a trial tells them and a launch invites them:
 * whoever manages the manager, and who was named. Nobody is a guest at a conversation of their own, or twice.
 * In: a select with person_id and manager_id. Out: a select with person_id, guest_id, role.
 */
export const guestsOf = (roundId: RoundId, those: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  select distinct on (those.person_id, asked.guest_id) those.person_id, asked.guest_id, asked.role
  from (${those}) those
  cross join lateral (
    select line.manager_id as guest_id, 'second-manager' as role, 0 as number from voortgang.reporting_lines line
    where (select second_manager from voortgang.rounds where id = ${roundId}) and line.person_id = those.manager_id
      and line.from_day <= ${today} and (line.until_day is null or line.until_day > ${today})
    union all
    select guest_id, role, number from voortgang.round_guests
    where round_id = ${roundId} and (about_id is null or about_id = those.person_id)
  ) asked
  join voortgang.persons guest on guest.id = asked.guest_id and (guest.left_on is null or guest.left_on > ${today})
  where asked.guest_id not in (those.person_id, those.manager_id)
  order by those.person_id, asked.guest_id, asked.number`

/** The guests of a draft as they stand on the screen, instead of those before. Whoever does not work here, or is named twice, is a no. */
export async function putGuests(db: Db, roundId: RoundId, guests: RoundGuest[]): Promise<void> {
  const rows = guests.map(({ guest, role, about }, place) => ({
    number: place + 1,
    guest: guest.id,
    role,
    about: about?.id ?? null,
  }))
  await db.deleteFrom('roundGuests').where('roundId', '=', roundId).execute()
  if (rows.length === 0) return
  const { rows: put } = await sql`
    insert into voortgang.round_guests (round_id, number, guest_id, role, about_id)
    select ${roundId}, number, guest, role, about
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as one (number int, guest uuid, role text, about uuid)
    join voortgang.persons on persons.id = guest and (left_on is null or left_on > ${today})
    where guest is distinct from about and (about is null or about in (select app.hr_scope()))
    on conflict do nothing
    returning number`.execute(db)
  if (put.length < rows.length) throw new Problem('invalid-input', { fields: [{ pointer: '/guests', code: 'choice' }] })
}
