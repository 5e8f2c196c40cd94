import type { Instant } from '#kernel/schemas.ts'
import { escape, fold, utc } from './lines.ts'

export type Feed = {
  /** What the calendar is called in the list of calendars. */
  name: string
  /** When this was made. */
  stamp: Instant
  meetings: {
    /** The same as that of the invitation. */
    uid: string
    sequence: number
    startsAt: Instant
    endsAt: Instant
    summary: string
    place: string
    link: string
    /** The page of the conversation, and the sentence before it. */
    page: { label: string; url: string }
  }[]
}

/**
 * Writes a calendar to subscribe to (RFC 5545, with the interval of RFC 7986 §5.7): times in UTC, when, where and with
 * whom, without a word of the conversation.
 */
export const writeFeed = ({ name, stamp, meetings }: Feed): string =>
  fold([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Voortgang//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escape(name)}`,
    `X-WR-CALNAME:${escape(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...meetings.flatMap(({ uid, sequence, startsAt, endsAt, summary, place, link, page }) => {
      const where = [place, link].filter(Boolean).join(' · ')
      return [
        'BEGIN:VEVENT',
        `UID:${uid}`,
        `SEQUENCE:${sequence}`,
        `DTSTAMP:${utc(stamp)}`,
        `DTSTART:${utc(startsAt)}`,
        `DTEND:${utc(endsAt)}`,
        `SUMMARY:${escape(summary)}`,
        ...(where ? [`LOCATION:${escape(where)}`] : []),
        `DESCRIPTION:${escape(`${page.label}: ${page.url}`)}`,
        `URL:${page.url}`,
        'CLASS:PRIVATE',
        'TRANSP:OPAQUE',
        'STATUS:CONFIRMED',
        'END:VEVENT',
      ]
    }),
    'END:VCALENDAR',
  ])
