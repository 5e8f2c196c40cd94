import { deepStrictEqual } from 'node:assert'
import ICAL from 'ical.js'
import type { AddressInfo, Socket } from 'node:net'
import { simpleParser, type ParsedMail } from 'mailparser'
import { convertIcsCalendar } from 'ts-ics'
import { SMTPServer, type SMTPServerSession } from 'smtp-server'

/** How the mail server behaves: takes mail, says no with a code, is gone as soon as it has the message, or says nothing more. */
export type Manner = 'takes' | { says: number } | 'hangs up' | 'says nothing'
export type Taken = { raw: string; mail: ParsedMail; to: string[] }
export type Mailbox = Awaited<ReturnType<typeof openMailbox>>

/** A mail server of the tests, spoken to over a real connection, that keeps what it takes. */
export async function openMailbox() {
  const taken: Taken[] = []
  const sockets = new Map<number, Socket>()
  let manner: Manner = 'takes'
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onRcptTo: (_, __, done) =>
      typeof manner === 'object' ? done(Object.assign(new Error('Not now'), { responseCode: manner.says })) : done(),
    onData: (stream, session, done) => {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => void keep(Buffer.concat(parts), session, done))
    },
  })
  const keep = async (raw: Buffer, { envelope, remotePort }: SMTPServerSession, done: () => void) => {
    const mail = await simpleParser(raw)
    taken.push({ raw: raw.toString(), mail, to: envelope.rcptTo.map(({ address }) => address) })
    if (manner === 'says nothing') return
    if (manner === 'hangs up') sockets.get(remotePort)!.destroy()
    done()
  }
  server.server.on('connection', (socket: Socket) => sockets.set(socket.remotePort!, socket))
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    behave: (next: Manner) => void (manner = next),
    /** Takes everything out: what came since the last time, by recipient. */
    empty: () => taken.splice(0).toSorted((one, other) => one.to[0]!.localeCompare(other.to[0]!)),
    close: () => new Promise<void>((resolve) => server.close(resolve)),
  }
}

/**
 * The appointment in a mail, from the part that mail programs show, which is also the file: read by two calendar libraries
 * that know nothing of each other, which have to agree.
 */
export function appointmentIn({ mail, raw }: Taken) {
  const file = mail.attachments.find(({ filename }) => filename === 'gesprek.ics')
  if (!file) return undefined
  const content = file.content.toString()
  const calendar = new ICAL.Component(ICAL.parse(content) as never)
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!)
  const value = (name: string) => event.component.getFirstPropertyValue(name)
  const addresses = event.component.getAllProperties('attendee').map((one) => String(one.getFirstValue()).slice(7))
  const one = {
    method: calendar.getFirstPropertyValue('method'),
    uid: event.uid,
    sequence: event.sequence,
    status: value('status'),
    summary: event.summary,
    location: event.location ?? undefined,
    starts: event.startDate.toJSDate().toISOString(),
    ends: event.endDate.toJSDate().toISOString(),
    organizer: String(value('organizer')).slice(7),
    people: addresses.toSorted(),
  }
  deepStrictEqual(readOtherwise(content), one)
  return {
    ...one,
    content,
    /** What the header of the part says, which mail programs go by. */
    partMethod: /content-type: text\/calendar;[^]*?method=(\w+)/i.exec(raw)?.[1],
    start: event.startDate.toString(),
    end: event.endDate.toString(),
    zone: event.startDate.zone.tzid,
  }
}

function readOtherwise(content: string) {
  const { method, events = [] } = convertIcsCalendar(undefined, content)
  const [event] = events
  return {
    method: method ?? null,
    uid: event!.uid,
    // Left out is nought (RFC 5545 §3.8.7.4), and this reader says nought that way.
    sequence: event!.sequence ?? 0,
    status: event!.status ?? null,
    summary: event!.summary,
    location: event!.location,
    starts: event!.start.date.toISOString(),
    ends: 'end' in event! && event.end ? event.end.date.toISOString() : '',
    organizer: event!.organizer?.email,
    people: (event!.attendees ?? []).map(({ email }) => email).toSorted(),
  }
}
