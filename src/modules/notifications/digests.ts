import { sql } from 'kysely'
import type { MailId, PersonId } from '#kernel/schemas.ts'
import type { Message } from '#platform/mail/transport.ts'
import type { Services } from '#platform/services.ts'
import type { JobWork } from '#platform/work.ts'
import { composeDigest } from './composing.ts'
import { mailHabits } from './habits.ts'
import { wordingsOf } from './letters.ts'
import { dueAndWanted, placeDue, Unwritten, writeReminders } from './reminders.ts'
import { putInQueue, readersOf, senderOf } from './writing.ts'

/**
 * Writes the mail of the day of the first so many people whose hour has come and for whom there is something: what was
 * held for them and still is of use, and what is due now. In: who is left out. Out: whether there were any.
 * Errors: whose could not be written, as `Unwritten`.
 */
export async function sendDigests(
  services: Services,
  work: JobWork,
  most: number,
  without: string[],
): Promise<boolean> {
  const digests = await placeDigests(work, most, without)
  if (digests.size === 0) return false
  await writeDigests(services, work, digests).catch(Unwritten.of([...digests.keys()]))
  return true
}

async function writeDigests(services: Services, work: JobWork, digests: Map<PersonId, MailId>): Promise<void> {
  const people = [...digests.keys()]
  await writeReminders(
    services,
    work,
    await placeDue(work, people.length * 100, { as: 'bundled', of: people }),
    'bundled',
  )
  await bundleHeld(work, people)
  const bundled = await work.db
    .selectFrom('mails')
    .innerJoin('mailMessages', 'mailMessages.mailId', 'mails.id')
    .select(['recipientId', 'message'])
    .where('state', '=', 'bundled')
    .where('settledAt', '=', work.now)
    .where('recipientId', 'in', people)
    .orderBy('mails.id')
    .execute()
  const [readers, sender, wordings] = [await readersOf(work, people), await senderOf(work), await wordingsOf(work)]
  const messages = people.map((person) => {
    const id = digests.get(person)!
    const items = bundled
      .filter(({ recipientId }) => recipientId === person)
      .map(({ message }) => {
        const { subject, link, about } = message as unknown as Message
        // Two of a kind are told apart by whom they are about.
        return { label: about && !subject.includes(about) ? `${subject} · ${about}` : subject, url: link! }
      })
    return {
      mailId: id,
      message: JSON.stringify(
        composeDigest(services, { id, reader: readers.get(person)!, sender, today: work.today, items, wordings }),
      ),
    }
  })
  await work.db.insertInto('mailMessages').values(messages).execute()
  putInQueue(work, [...digests.values()])
}

/** One statement: whose mail of the day is due, and its place in the outbox, once for each person and day. */
async function placeDigests(
  { db, now, newId, today }: JobWork,
  most: number,
  without: string[],
): Promise<Map<PersonId, MailId>> {
  // Mostly nobody's hour has come, and then nobody's mail has to be looked for.
  const ready = await sql`select from ${mailHabits(today)} where digest and may_now limit 1`.execute(db)
  if (ready.rows.length === 0) return new Map()
  const ids = Array.from({ length: most }, () => newId())
  const { rows } = await sql<{ id: MailId; recipientId: PersonId }>`
    with ready as (
      select person_id, digest_at from ${mailHabits(today)} where digest and may_now
    ), something as (
      select recipient_id from app.held_mails() held join ready on ready.person_id = recipient_id where of_use and held_at < digest_at
      union
      select due.recipient_id from (${dueAndWanted(today)}) due
    ), people as (
      select persons.id, row_number() over (order by persons.id) as number
      from ready join something on something.recipient_id = ready.person_id
      join voortgang.persons on persons.id = ready.person_id and email is not null and (left_on is null or left_on > ${today})
      where persons.id <> all (${without}::uuid[])
      order by persons.id
      limit ${most}
    )
    insert into voortgang.mails (id, recipient_id, kind, moment, created_at)
    select (${ids}::uuid[])[number], id, 'digest', ${today}, ${now} from people
    on conflict do nothing
    returning id, recipient_id`.execute(db)
  return new Map(rows.map(({ id, recipientId }) => [recipientId, id]))
}

/** What was held for these people goes into their mail of the day; what has become pointless since then is dropped. */
async function bundleHeld({ db, now, today }: JobWork, people: PersonId[]): Promise<void> {
  await sql`
    update voortgang.mails set state = case when of_use then 'bundled' else 'dropped' end, settled_at = ${now}
    from app.held_mails() held
    join ${mailHabits(today)} habits on habits.person_id = held.recipient_id
    where mails.id = held.id and mails.state = 'held' and held_at < digest_at and held.recipient_id = any (${people}::uuid[])`.execute(
    db,
  )
}
