import { sql } from 'kysely'
import type { MailId, OrganisationId } from '#kernel/schemas.ts'
import type { Services } from '#platform/services.ts'
import type { JobWork } from '#platform/work.ts'
import { sendDigests } from './digests.ts'
import { mailHabits } from './habits.ts'
import { placeDue, writeReminders } from './reminders.ts'
import { putInQueue } from './writing.ts'

/** So many mails are written in one transaction; a whole organisation may be due at eight in the morning. */
const batch = 500

/**
 * Sends the reminders that are due now and were not sent before, the mail that was held until now, and the mail of a day
 * to who prefers that. What is due is computed from how things stand (`app.due_mails`); that each comes once is kept by
 * the key of `mails`. So it may run as often as one likes, twice at the same moment, or not at all for days.
 */
export async function sendDueMails(
  services: Services,
  { organisation }: { organisation: OrganisationId },
): Promise<void> {
  while (await services.database.asJob(organisation, (work) => remind(services, work)));
  await services.database.asJob(organisation, release)
  while (await services.database.asJob(organisation, (work) => sendDigests(services, work)));
}

/** Writes the first so many reminders that are due, in one transaction. Out: whether there were any. */
async function remind(services: Services, work: JobWork): Promise<boolean> {
  const due = await placeDue(work, batch, { as: 'waiting' })
  await writeReminders(services, work, due, 'waiting')
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
