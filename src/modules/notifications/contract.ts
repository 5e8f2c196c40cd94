import { z } from 'zod'
import { instant, mailId, organisationId } from '#kernel/schemas.ts'
import { download, endpoint } from '#platform/http/endpoint.ts'
import { optionalTopics } from './kinds.ts'

export const mail = z.object({
  id: mailId,
  kind: z.string(),
  recipient: z.string(),
  createdAt: instant,
  state: z.enum(['held', 'waiting', 'sent', 'kept', 'failed', 'bundled', 'dropped']),
  attempts: z.number(),
  lastError: z.string().nullable(),
  /** What the last error means, for who can do something about it. */
  trouble: z.enum(['unreachable', 'slow', 'later', 'refused', 'password', 'unknown']).nullable(),
  settledAt: instant.nullable(),
})
export type Mail = z.infer<typeof mail>

export const listMails = endpoint({
  method: 'GET',
  path: '/admin/mails',
  summary: 'Mail that went out or waits, newest first: to whom, which kind, whether it arrived',
  as: 'administrator',
  query: z.strictObject({ before: mailId.optional() }),
  returns: z.object({ mails: z.array(mail), next: mailId.nullable(), leaves: z.boolean() }),
})
export const tryMailAgain = endpoint({
  method: 'POST',
  path: '/admin/mails/:mailId/attempts',
  summary: 'Try again to send a mail that was given up',
  as: 'administrator',
  params: z.object({ mailId }),
})
export const readMail = endpoint({
  method: 'GET',
  path: '/admin/mails/:mailId',
  summary: 'What a mail says; only where no mail server is set and this page is the mailbox',
  as: 'administrator',
  params: z.object({ mailId }),
  returns: z.object({ to: z.string(), subject: z.string(), text: z.string(), calendar: z.string().nullable() }),
})
const hour = z.number().int().min(0).max(23)
const preferences = z.strictObject({
  /** Each mail by itself, or one mail a day with all of that day. */
  manner: z.enum(['single', 'digest']),
  digestHour: hour,
  /** No mail from this hour until that one, where the organisation is; the two differ. */
  quiet: z
    .strictObject({ from: hour, until: hour })
    .refine(({ from, until }) => from !== until, { path: ['until'], params: { code: 'same-hour' } })
    .nullable(),
  weekends: z.boolean(),
  unwanted: z.array(z.enum(optionalTopics)).max(optionalTopics.length),
})
export type Preferences = z.infer<typeof preferences>
export const readPreferences = endpoint({
  method: 'GET',
  path: '/mail-preferences',
  summary: 'How I want my mail, and which topics my organisation requires',
  returns: preferences.extend({ required: z.array(z.enum(optionalTopics)) }),
})
export const choosePreferences = endpoint({
  method: 'PUT',
  path: '/mail-preferences',
  summary: 'Choose how I want my mail: each by itself or once a day, when not, and about what',
  body: preferences,
})

export const readRequired = endpoint({
  method: 'GET',
  path: '/admin/required-mail',
  summary: 'The topics that everybody here gets mail about, whatever they prefer',
  as: 'administrator',
  returns: z.object({ topics: z.array(z.enum(optionalTopics)) }),
})
export const changeRequired = endpoint({
  method: 'PUT',
  path: '/admin/required-mail',
  summary: 'Choose the topics that everybody here gets mail about',
  as: 'administrator',
  body: z.strictObject({ topics: z.array(z.enum(optionalTopics)).max(optionalTopics.length) }),
})

export const readCalendarFeed = endpoint({
  method: 'GET',
  path: '/calendar-feed',
  summary: 'Since when my conversations can be read at a secret address; the address itself is not kept',
  returns: z.object({ since: instant.nullable() }),
})
export const makeCalendarFeed = endpoint({
  method: 'PUT',
  path: '/calendar-feed',
  summary: 'Make a new secret address for a calendar program; the one before it no longer works',
  // The address is a secret, so the answer is not kept for an Idempotency-Key. Sent twice, the last address works.
  repeatable: true,
  returns: z.object({ url: z.string() }),
})
export const endCalendarFeed = endpoint({
  method: 'DELETE',
  path: '/calendar-feed',
  summary: 'Let the secret address of my calendar no longer work',
})
export const readCalendar = endpoint({
  method: 'GET',
  path: '/calendar/:organisationId/:token/voortgang.ics',
  summary: 'The conversations of whoever holds this secret address, for a calendar program: when, where, with whom',
  as: 'visitor',
  perMinute: 60,
  params: z.object({ organisationId, token: z.string().max(100) }),
  returns: download,
})
