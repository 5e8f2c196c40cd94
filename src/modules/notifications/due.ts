import { sql } from 'kysely'
import type { MailId, OrganisationId } from '#kernel/schemas.ts'
import type { Services } from '#platform/services.ts'
import type { JobWork } from '#platform/work.ts'
import { sendDigests } from './digests.ts'
import { mailHabits } from './habits.ts'
import { keyOf, placeDue, Unwritten, writeReminders } from './reminders.ts'
import { putInQueue } from './writing.ts'

/** So many mails are written in one transaction; a whole organisation may be due at eight in the morning. */
const batch = 500
/** So many people get their mail of the day in one transaction. */
const people = 100
/** When more than so many cannot be written, it is not about one of them, and the rest is not tried either. */
const tooMany = 10

/**
 * Sends the reminders that are due now and were not sent before, the mail that was held until now, and the mail of a day
 * to who prefers that. What is due is computed from how things stand (`app.due_mails`); that each comes once is kept by
 * the key of `mails`. So it may run as often as one likes, twice at the same moment, or not at all for days. One that cannot
 * be written holds up no other: it is due the next time too. Errors: after all others went, the reason of the first that did not.
 */
export async function sendDueMails(
  services: Services,
  { organisation }: { organisation: OrganisationId },
): Promise<void> {
  const { database } = services
  const reminders = await inParts(batch, (most, without) =>
    database.asJob(organisation, (work) => remind(services, work, most, without)),
  )
  await database.asJob(organisation, release)
  const digests = await inParts(people, (most, without) =>
    database.asJob(organisation, (work) => sendDigests(services, work, most, without)),
  )
  for (const why of [...reminders, ...digests]) throw why
}

/** Writes part after part. A part that cannot be written is halved until it is one, which is left out. Out: why each of those was. */
async function inParts(
  most: number,
  write: (most: number, without: string[]) => Promise<boolean | undefined>,
): Promise<unknown[]> {
  const without: string[] = []
  const why: unknown[] = []
  for (let size = most; ;) {
    try {
      if (!(await write(size, without))) return why
      size = Math.min(most, size * 2)
    } catch (error) {
      if (!(error instanceof Unwritten)) throw error
      if (error.of.length > 1) size = Math.ceil(error.of.length / 2)
      else if (without.push(...error.of) > tooMany) throw error.cause
      else why.push(error.cause)
    }
  }
}

/** Writes the first so many reminders that are due, in one transaction. Out: whether there were any. */
async function remind(services: Services, work: JobWork, most: number, without: string[]): Promise<boolean> {
  const due = await placeDue(work, most, { as: 'waiting', without })
  await writeReminders(services, work, due, 'waiting').catch(Unwritten.of(due.map(keyOf)))
  return due.length > 0
}

/** Lets go of mail that was held for who may be mailed now; what has become pointless since then is dropped. */
async function release(work: JobWork): Promise<void> {
  const { rows } = await sql<{ id: MailId; state: string }>`
    update voortgang.mails set state = case when of_use then 'waiting' else 'dropped' end, settled_at = case when not of_use then ${work.now}::timestamptz end
    from app.held_mails() held
    left join ${mailHabits(work.today)} habits on habits.person_id = held.recipient_id
    where mails.id = held.id and mails.state = 'held' and not coalesce(digest, false) and coalesce(may_now, true)
    returning mails.id, mails.state`.execute(work.db)
  putInQueue(
    work,
    rows.flatMap(({ id, state }) => (state === 'waiting' ? id : [])),
  )
}
