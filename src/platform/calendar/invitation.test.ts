import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import type { Instant } from '#kernel/schemas.ts'
import { writeInvitation, type Invitation } from './invitation.ts'

const invitation: Invitation = {
  method: 'REQUEST',
  uid: 'one@voortgang',
  sequence: 3,
  stamp: '2026-11-24T10:00:00.123Z' as Instant,
  startsAt: '2026-12-15T09:00:00.000Z' as Instant,
  endsAt: '2026-12-15T10:00:00.000Z' as Instant,
  summary: 'Gesprek met Joris de Wit',
  place: '',
  link: '',
  organizer: { name: 'Voortgang', address: 'voortgang@molen.test' },
  attendees: [],
}
const eventOf = (content: string) => new ICAL.Component(ICAL.parse(content) as never).getFirstSubcomponent('vevent')!

test('what people type in a place or a name comes out of the calendar as they typed it, and never as a line of its own', () => {
  const typed = fc.string({ unit: 'binary', maxLength: 200 }).filter((words) => !/\p{Cc}/u.test(words))
  fc.assert(
    fc.property(typed, typed, fc.array(typed, { minLength: 1, maxLength: 3 }), (place, summary, lines) => {
      const content = writeInvitation({
        ...invitation,
        place: `Zaal ${place}\n${lines.join('\r\n')}`,
        summary,
        attendees: [{ name: place, address: 'sanne@demolen.example' }],
      })
      const event = eventOf(content)
      expect(event.getFirstPropertyValue('location')).toBe(`Zaal ${place}\n${lines.join('\n')}`)
      expect(event.getFirstPropertyValue('summary')).toBe(summary)
      expect(event.getFirstProperty('attendee')!.getParameter('cn')).toBe(place.replaceAll('"', "'"))
      expect(event.getAllProperties('attendee')).toHaveLength(1)
      for (const line of content.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    }),
  )
})

test('it says when it was made and in which order changes come, private and in UTC', () => {
  const event = eventOf(writeInvitation(invitation))
  expect(String(event.getFirstPropertyValue('dtstamp'))).toBe('2026-11-24T10:00:00Z')
  expect(event.getFirstPropertyValue('sequence')).toBe(3)
  expect(event.getFirstPropertyValue('class')).toBe('PRIVATE')
  expect(String(event.getFirstPropertyValue('dtstart'))).toBe('2026-12-15T09:00:00Z')
})

test('it is off for everybody, or goes on without one', () => {
  expect(eventOf(writeInvitation({ ...invitation, method: 'CANCEL' })).getFirstPropertyValue('status')).toBe(
    'CANCELLED',
  )
  expect(
    eventOf(writeInvitation({ ...invitation, method: 'CANCEL', goesOn: true })).getFirstPropertyValue('status'),
  ).toBeNull()
})
