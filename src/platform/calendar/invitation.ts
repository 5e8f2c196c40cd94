import type { Instant } from '#kernel/schemas.ts'
import { escape, fold, parameter, utc } from './lines.ts'

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
  return fold(lines)
}
