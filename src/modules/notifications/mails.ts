import { notFound, Problem } from '#kernel/problems.ts'
import type { MailId, OrganisationId } from '#kernel/schemas.ts'
import type { Message } from '#platform/mail/transport.ts'
import type { Services } from '#platform/services.ts'
import type { JobWork, Work } from '#platform/work.ts'
import type { Mail } from './contract.ts'

const page = 50

export async function listMails({ db }: Work, { before }: { before?: MailId | undefined }) {
  let query = db
    .selectFrom('mails')
    .innerJoin('persons', 'persons.id', 'mails.recipientId')
    .select([
      'mails.id',
      'mails.kind',
      'persons.name as recipient',
      'mails.createdAt',
      'mails.state',
      'mails.attempts',
      'mails.lastError',
      'mails.settledAt',
    ])
    .orderBy('mails.id', 'desc')
    .limit(page + 1)
  if (before) query = query.where('mails.id', '<', before)
  const [rows, trouble] = await Promise.all([
    query.execute(),
    db.selectFrom('mailTroubles').select(['since', 'error']).where('mendedAt', 'is', null).executeTakeFirst(),
  ])
  const mails = rows
    .slice(0, page)
    .map((one) => ({ ...one, trouble: one.lastError === null ? null : troubleOf(one.lastError) }))
  return { mails, next: rows.length > page ? mails.at(-1)!.id : null, reminders: trouble ?? null }
}

/** In: the answer of the mail server (RFC 5321 §4.2.1) or the code of the library that spoke to it. */
function troubleOf(error: string): NonNullable<Mail['trouble']> {
  if (['EAUTH', '530', '534', '535'].includes(error)) return 'password'
  if (/^4\d\d$/.test(error)) return 'later'
  if (/^5\d\d$/.test(error)) return 'refused'
  if (error === 'ETIMEDOUT') return 'slow'
  return /^(?:ECONN|ESOCKET|EDNS|ENOTFOUND|EAI)/.test(error) ? 'unreachable' : 'unknown'
}

/** The administrator may know that this mail is there; what it says is read as the job that would send it. */
export async function findMail(
  { db, organisation }: Work,
  { mailId }: { mailId: MailId },
): Promise<{ organisation: OrganisationId; id: MailId }> {
  const { id } = await db.selectFrom('mails').select('id').where('id', '=', mailId).executeTakeFirstOrThrow(notFound)
  return { organisation, id }
}

export async function showMail(
  { organisation, id }: { organisation: OrganisationId; id: MailId },
  { mail, database }: Services,
) {
  if (mail.leaves) throw notFound()
  const message = await database.asJob(organisation, (work) => messageOf(work, id))
  const { to, subject, text, calendar } = message!
  return { to: `${to.name} <${to.address}>`, subject, text, calendar: calendar?.content ?? null }
}

/** A mail that was given up goes into the queue again, with as many attempts as any other. */
export async function tryAgain(
  { organisation, id }: { organisation: OrganisationId; id: MailId },
  { database }: Services,
): Promise<void> {
  const again = await database.asJob(organisation, async ({ db, enqueue }) => {
    const waiting = await db
      .updateTable('mails')
      .set({ state: 'waiting', settledAt: null })
      .where('id', '=', id)
      .where('state', '=', 'failed')
      .returning('id')
      .executeTakeFirst()
    if (waiting) enqueue('send-mail', { organisation, mail: id })
    return waiting
  })
  if (!again) throw new Problem('mail.not-failed')
}

const messageOf = async ({ db }: JobWork, mailId: MailId): Promise<Message> =>
  (await db.selectFrom('mailMessages').select('message').where('mailId', '=', mailId).executeTakeFirstOrThrow(notFound))
    .message as unknown as Message

/** Hands one waiting mail to the mail server. Outside any transaction: a slow server holds up nobody. */
export async function sendMail(
  { database, mail }: Services,
  { organisation, mail: mailId, lastAttempt }: { organisation: OrganisationId; mail: MailId; lastAttempt: boolean },
): Promise<void> {
  const message = await database.asJob(organisation, async (work) => {
    const waiting = await work.db
      .selectFrom('mails')
      .select('id')
      .where('id', '=', mailId)
      .where('state', '=', 'waiting')
      .executeTakeFirst()
    return waiting && messageOf(work, mailId)
  })
  if (!message) return
  const settle = (changes: { state: 'waiting' | 'sent' | 'kept' | 'failed'; lastError: string | null }) =>
    database.asJob(organisation, ({ db, now }) =>
      db
        .updateTable('mails')
        .set((row) => ({
          ...changes,
          attempts: row('attempts', '+', 1),
          settledAt: changes.state === 'waiting' ? null : now,
        }))
        .where('id', '=', mailId)
        .where('state', '=', 'waiting')
        .execute(),
    )
  try {
    await mail.send(message)
  } catch (error) {
    const { responseCode, code } = error as { responseCode?: number; code?: string }
    await settle({
      state: lastAttempt ? 'failed' : 'waiting',
      lastError: String(responseCode ?? code ?? 'unknown').slice(0, 100),
    })
    throw error
  }
  await settle({ state: mail.leaves ? 'sent' : 'kept', lastError: null })
}
