import ICAL from 'ical.js'
import type { AddressInfo, Socket } from 'node:net'
import { simpleParser, type ParsedMail } from 'mailparser'
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

/** The appointment in a mail, read by a calendar library: from the part that mail programs show, which is also the file. */
export function appointmentIn({ mail, raw }: Taken) {
  const file = mail.attachments.find(({ filename }) => filename === 'gesprek.ics')
  if (!file) return undefined
  const content = file.content.toString()
  const calendar = new ICAL.Component(ICAL.parse(content) as never)
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!)
  const value = (name: string) => event.component.getFirstPropertyValue(name)
  const people = event.component.getAllProperties('attendee').map((one) => String(one.getFirstValue()).slice(7))
  return {
    content,
    /** What the header of the part says, which mail programs go by. */
    partMethod: /content-type: text\/calendar;[^]*?method=(\w+)/i.exec(raw)?.[1],
    method: calendar.getFirstPropertyValue('method'),
    uid: event.uid,
    sequence: event.sequence,
    status: value('status'),
    summary: event.summary,
    location: event.location,
    start: event.startDate.toString(),
    end: event.endDate.toString(),
    zone: event.startDate.zone.tzid,
    people: people.toSorted(),
  }
}
