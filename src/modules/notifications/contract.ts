import { z } from 'zod'
import { instant, mailId } from '#kernel/schemas.ts'
import { endpoint } from '#platform/http/endpoint.ts'

export const mail = z.object({
  id: mailId,
  kind: z.string(),
  recipient: z.string(),
  createdAt: instant,
  state: z.enum(['waiting', 'sent', 'kept', 'failed']),
  attempts: z.number(),
  lastError: z.string().nullable(),
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
export const readMail = endpoint({
  method: 'GET',
  path: '/admin/mails/:mailId',
  summary: 'What a mail says; only where no mail server is set and this page is the mailbox',
  as: 'administrator',
  params: z.object({ mailId }),
  returns: z.object({ to: z.string(), subject: z.string(), text: z.string(), calendar: z.string().nullable() }),
})
