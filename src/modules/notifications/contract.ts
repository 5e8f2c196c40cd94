import { z } from 'zod'
import { instant, language, line, mailId, organisationId, text } from '#kernel/schemas.ts'
import { download, endpoint } from '#platform/http/endpoint.ts'
import { groups, optionalTopics, worded, type Group } from './kinds.ts'

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
  returns: z.object({
    mails: z.array(mail),
    next: mailId.nullable(),
    leaves: z.boolean(),
    /** Since when the reminders of this organisation cannot be made, and the code of the last error. */
    reminders: z.object({ since: instant, error: z.string() }).nullable(),
  }),
})
export const tryMailAgain = endpoint({
  method: 'POST',
  path: '/admin/mails/:mailId/attempts',
  summary: 'Try again to send a mail that was given up',
  as: 'administrator',
  // Done after the commit: the second time finds that the mail is no longer given up.
  repeatable: true,
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

const kind = z.enum(worded)
const which = z.object({ kind, language })
const wording = z.strictObject({ subject: line(150), body: text(4000).trim().min(1) })
export type Wording = z.infer<typeof wording>
export type Which = z.infer<typeof which>
const changed = z.object({ by: z.string(), at: instant })

export const listMailTexts = endpoint({
  method: 'GET',
  path: '/admin/mail-texts',
  summary: 'Every kind of mail, by what it is about, and who last worded it in each language; null is ours',
  as: 'administrator',
  returns: z.object({
    groups: z.array(
      z.object({
        group: z.enum(Object.keys(groups) as Group[]),
        texts: z.array(z.object({ kind, nl: changed.nullable(), en: changed.nullable() })),
      }),
    ),
  }),
})
export const readMailText = endpoint({
  method: 'GET',
  path: '/admin/mail-texts/:kind/:language',
  summary: 'What a kind of mail says in a language, what it can fill in, and what it said before',
  as: 'administrator',
  params: which,
  returns: z.object({
    wording,
    /** How often it was changed; the next change is made on this. */
    version: z.number(),
    isOurs: z.boolean(),
    /** Each is written in braces. */
    placeholders: z.array(z.string()),
    link: z.string(),
    /** Newest first; without a wording it went back to ours. */
    history: z.array(changed.extend({ version: z.number(), wording: wording.nullable() })),
  }),
})
const version = z.number().int().min(0)
export const saveMailText = endpoint({
  method: 'PUT',
  path: '/admin/mail-texts/:kind/:language',
  summary: 'Word a kind of mail in a language; what it said before is kept',
  as: 'administrator',
  params: which,
  body: wording.extend({ version }),
  returns: z.object({ version }),
})
export const resetMailText = endpoint({
  method: 'DELETE',
  path: '/admin/mail-texts/:kind/:language',
  summary: 'Go back to what Voortgang says in a kind of mail; what it said before is kept',
  as: 'administrator',
  params: which,
})
export const previewMailText = endpoint({
  method: 'POST',
  path: '/admin/mail-texts/:kind/:language/preview',
  summary: 'A mail with these words as it would arrive, with people of an example',
  as: 'administrator',
  // It changes nothing.
  repeatable: true,
  params: which,
  body: wording,
  returns: z.object({ subject: z.string(), text: z.string(), html: z.string() }),
})
export const tryMailText = endpoint({
  method: 'POST',
  path: '/admin/mail-texts/:kind/:language/tests',
  summary: 'Send a mail with these words to oneself, with people of an example',
  as: 'administrator',
  // Done after the commit, and a second test to oneself harms nobody.
  repeatable: true,
  params: which,
  body: wording,
  returns: z.object({ email: z.string() }),
})
