import { sayMomentDay, sayWeekday } from '#kernel/format.ts'
import type { Day, Instant, Language, MailId, OrganisationId, PersonId } from '#kernel/schemas.ts'
import { writeInvitation } from '#platform/calendar/invitation.ts'
import type { Message } from '#platform/mail/transport.ts'
import type { Services } from '#platform/services.ts'
import type { Kind } from './kinds.ts'
import { factsOf, ours, writeWorded, type Wordings } from './letters.ts'
import type { Meeting } from './meetings.ts'

/** A mail to be: for whom, of which kind, and what makes it the only one. The words come when it is written. */
export type Wanted = {
  recipient: PersonId
  kind: Kind
  moment: string
  meeting?: Meeting
  /** Who did it, or whose it is to do. */
  actor?: Actor
  /** The day it is about, where that is not the day of the meeting. */
  day?: Day
  path: string
  /** Who stands in, for whom, and from when until when. */
  standIn?: { manager: string; delegate: string; fromDay: Day; untilDay: Day }
  calendar?: 'REQUEST' | 'CANCEL'
  /** The meeting goes on without who gets this mail. */
  goesOn?: boolean
}
export type Actor = { id: PersonId; name: string }
export type Reader = { id: PersonId; name: string; givenName: string; email: string; language: Language }
export type Sender = { id: OrganisationId; name: string; timeZone: string }

/** Who, when, where and a link; never a word of what is said in the conversation. */
export function compose(
  services: Services,
  mail: Wanted & { id: MailId; reader: Reader; sender: Sender; now: Instant; wordings: Wordings },
): Message {
  const { texts, configuration } = services
  const { kind, reader, meeting, sender, path } = mail
  const { language } = reader
  const text = texts[language]
  const others = (meeting?.participants ?? [])
    .filter(({ id, part }) => id !== reader.id && part !== 'guest')
    .map(({ name }) => name)
  const nameOf = (wanted: 'employee' | 'manager') =>
    meeting?.participants.find(({ part }) => part === wanted)?.name ?? ''
  const actor = mail.actor?.name ?? ''
  // Whoever did it gets the calendar too, and is not told of themselves as of somebody else.
  const who = mail.actor?.id === reader.id ? 'me' : 'other'
  const url = addressOf(configuration, sender, path)
  const address = senderAddress(configuration)
  return {
    to: { name: reader.name, address: reader.email },
    ...writeWorded(
      services,
      {
        kind,
        language,
        organisation: sender.name,
        values: {
          name: reader.givenName,
          actor,
          actorHas: text('notifications.phrase.actor-has', { who, actor }),
          whose: text('notifications.phrase.whose', { who, actor }),
          employee: nameOf('employee'),
          manager: nameOf('manager'),
          other: others[0] ?? '',
          ...(mail.standIn
            ? {
                manager: mail.standIn.manager,
                delegate: mail.standIn.delegate,
                awayFrom: sayWeekday(language, mail.standIn.fromDay),
                awayUntil: sayWeekday(language, mail.standIn.untilDay),
              }
            : {}),
          day: mail.day
            ? sayWeekday(language, mail.day)
            : meeting?.times
              ? sayMomentDay(language, meeting.times.startsAt, sender.timeZone)
              : text('notifications.phrase.no-day'),
        },
        facts: meeting ? factsOf(text, language, sender.timeZone, meeting) : [],
        url,
        settings: addressOf(configuration, sender, '/account'),
      },
      mail.wordings(kind, language) ?? ours(services, kind, language),
    ),
    messageId: messageIdOf(configuration, mail.id),
    link: url,
    about: others.join(' · '),
    ...(mail.calendar && meeting?.times
      ? {
          calendar: {
            method: mail.calendar,
            content: writeInvitation({
              method: mail.calendar,
              goesOn: mail.goesOn ?? false,
              uid: `${meeting.conversationId}@voortgang`,
              sequence: meeting.sequence,
              stamp: mail.now,
              ...meeting.times,
              summary: text('notifications.calendar', { name: others.join(' · ') }),
              place: meeting.place,
              link: meeting.link,
              organizer: { name: `Voortgang · ${sender.name}`, address },
              attendees: meeting.participants.flatMap(({ id, name, email }) =>
                email && (!mail.goesOn || id === reader.id) ? [{ name, address: email }] : [],
              ),
            }),
          },
        }
      : {}),
  }
}

type Digest = {
  id: MailId
  reader: Reader
  sender: Sender
  today: Day
  items: { label: string; url: string }[]
  wordings: Wordings
}

/** The mail of a day: what there is, by the subjects that the mails would have had, each with its link. */
export function composeDigest(services: Services, { id, reader, sender, today, items, wordings }: Digest): Message {
  const { texts, configuration } = services
  const { language } = reader
  const link = addressOf(configuration, sender, '/')
  return {
    to: { name: reader.name, address: reader.email },
    ...writeWorded(
      services,
      {
        kind: 'digest',
        language,
        organisation: sender.name,
        values: {
          name: reader.givenName,
          day: sayWeekday(language, today),
          thereIs: texts[language]('notifications.phrase.there-is', { count: items.length }),
        },
        items,
        url: link,
        settings: addressOf(configuration, sender, '/account'),
      },
      wordings('digest', language) ?? ours(services, 'digest', language),
    ),
    messageId: messageIdOf(configuration, id),
    link,
  }
}

type Configuration = Services['configuration']
/** A place on a page comes after what says in which organisation it is. */
export function addressOf({ publicUrl }: Configuration, { id }: Sender, path: string): string {
  const [page, place] = path.split('#')
  return `${publicUrl}${page}?organisation=${id}${place ? `#${place}` : ''}`
}
const senderAddress = ({ mailFrom }: Configuration) => /<([^>]+)>/.exec(mailFrom)?.[1] ?? mailFrom
export const messageIdOf = (configuration: Configuration, id: MailId) =>
  `<${id}@${senderAddress(configuration).split('@')[1] ?? 'voortgang'}>`
