import type { Instant } from '#kernel/schemas.ts'

export type Invitation = {
  method: 'REQUEST' | 'CANCEL'
  /** With CANCEL: whether the meeting is off for everybody, or goes on without who gets this. */
  goesOn?: boolean
  uid: string
  /** One more with every change that is sent (RFC 5545 §3.8.7.4). */
  sequence: number
  /** When this message was made. */
  stamp: Instant
  startsAt: Instant
  endsAt: Instant
  /** Neutral: calendars are shared, and assistants read along. */
  summary: string
  place: string
  link: string
  organizer: { name: string; address: string }
  attendees: { name: string; address: string }[]
}

/**
 * Writes a calendar invitation (RFC 5545, iTIP RFC 5546) with times in UTC, which every calendar shows in its own zone.
 * Private, and without a word of the conversation.
 */
export function writeInvitation({
  method,
  goesOn = false,
  uid,
  sequence,
  stamp,
  startsAt,
  endsAt,
  summary,
  place,
  link,
  organizer,
  attendees,
}: Invitation): string {
  const where = [place, link].filter(Boolean).join(' · ')
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Voortgang//NL',
    'CALSCALE:GREGORIAN',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${utc(stamp)}`,
    `DTSTART:${utc(startsAt)}`,
    `DTEND:${utc(endsAt)}`,
    `SUMMARY:${escape(summary)}`,
    ...(where ? [`LOCATION:${escape(where)}`] : []),
    ...(link ? [`URL:${link}`] : []),
    'CLASS:PRIVATE',
    'TRANSP:OPAQUE',
    // Whoever need not come any more is told without a status: the meeting itself is not off (RFC 5546 §3.2.5).
    ...(goesOn ? [] : [`STATUS:${method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED'}`]),
    `ORGANIZER;CN=${parameter(organizer.name)}:mailto:${organizer.address}`,
    ...attendees.map(
      ({ name, address }) =>
        `ATTENDEE;CN=${parameter(name)};ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:${address}`,
    ),
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map(fold).join('\r\n') + '\r\n'
}

const utc = (moment: Instant) => `${moment.slice(0, 19).replaceAll(/[-:]/g, '')}Z`
const escape = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')
/** A quoted parameter value cannot hold a double quote or a control character (RFC 5545 §3.2). */
const parameter = (text: string) => `"${text.replace(/["\p{Cc}]/gu, "'")}"`

/** At most 75 octets a line, never in the middle of a character (RFC 5545 §3.1). */
function fold(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > 75) {
      parts.push(part)
      part = ''
      octets = 1
    }
    part += character
    octets += size
  }
  return [...parts, part].join('\r\n ')
}
