import { createTransport } from 'nodemailer'
import type { Configuration } from '../configuration.ts'

export type Message = {
  to: { name: string; address: string }
  subject: string
  text: string
  html: string
  /** Stays the same when the same mail is sent again after a crash, so that a mailbox can see it is the same. */
  messageId: string
  /** Where its button leads, and with whom it is about, for the mail of a day that names it. */
  link?: string
  about?: string
  calendar?: { method: 'REQUEST' | 'CANCEL'; content: string }
}

export type MailTransport = {
  /** Whether mail really leaves; without a mail server it is kept for the outbox page. */
  leaves: boolean
  /** Hands a message to the mail server. Throws when the server does not take it. */
  send: (message: Message) => Promise<void>
  stop: () => void
}

/** How long a mail server may take, in milliseconds: until it is there, until it greets, and until it says anything more. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }

/** Sends through the server of SMTP_URL. Without one nothing is sent: `send` then does nothing, and `leaves` says so. */
export function makeMailTransport(
  { smtpUrl, mailFrom }: Pick<Configuration, 'smtpUrl' | 'mailFrom'>,
  waiting: typeof patience = patience,
): MailTransport {
  if (!smtpUrl) return { leaves: false, send: async () => undefined, stop: () => undefined }
  // Whoever set other limits in the address of the mail server keeps those.
  const url = new URL(smtpUrl)
  for (const [name, limit] of Object.entries(waiting))
    if (!url.searchParams.has(name)) url.searchParams.set(name, String(limit))
  const smtp = createTransport(url.href)
  return {
    leaves: true,
    send: async ({ to, subject, text, html, messageId, calendar }) => {
      await smtp.sendMail({
        from: mailFrom,
        to,
        subject,
        text,
        html,
        messageId,
        headers: { 'Auto-Submitted': 'auto-generated' },
        ...(calendar
          ? { icalEvent: { method: calendar.method, content: calendar.content, filename: 'gesprek.ics' } }
          : {}),
      })
    },
    stop: () => smtp.close(),
  }
}
