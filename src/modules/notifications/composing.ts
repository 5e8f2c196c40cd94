import { sayMomentDay, sayPeriod, sayWeekday } from '#kernel/format.ts'
import type { Day, Instant, Language, MailId, OrganisationId, PersonId } from '#kernel/schemas.ts'
import { writeInvitation } from '#platform/calendar/invitation.ts'
import { writeLetter } from '#platform/mail/letter.tsx'
import type { Message } from '#platform/mail/transport.ts'
import type { Services } from '#platform/services.ts'
import type { Translate } from '#platform/text/translate.ts'
import { topicOf, type Kind } from './kinds.ts'
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
  calendar?: 'REQUEST' | 'CANCEL'
  /** The meeting goes on without who gets this mail. */
  goesOn?: boolean
}
export type Actor = { id: PersonId; name: string }
export type Reader = { id: PersonId; name: string; givenName: string; email: string; language: Language }
export type Sender = { id: OrganisationId; name: string; timeZone: string }

/** Who, when, where and a link; never a word of what is said in the conversation. */
export function compose(
  { texts, configuration }: Services,
  mail: Wanted & { id: MailId; reader: Reader; sender: Sender; now: Instant },
): Message {
  const { kind, reader, meeting, sender, path } = mail
  const { language } = reader
  const text = texts[language]
  const employee = meeting?.participants.find(({ part }) => part === 'employee')?.name ?? ''
  const others = (meeting?.participants ?? [])
    .filter(({ id, part }) => id !== reader.id && part !== 'guest')
    .map(({ name }) => name)
  const values = {
    actor: mail.actor?.name ?? '',
    // Whoever did it gets the calendar too, and is not told of themselves as of somebody else.
    who: mail.actor?.id === reader.id ? 'me' : 'other',
    employee,
    manager: meeting?.participants.find(({ part }) => part === 'manager')?.name ?? '',
    other: others[0] ?? '',
    organisation: sender.name,
    day: mail.day
      ? sayWeekday(language, mail.day)
      : meeting?.times
        ? sayMomentDay(language, meeting.times.startsAt, sender.timeZone)
        : '',
  }
  const say = text as unknown as (key: string, values: Record<string, string>) => string
  const url = addressOf(configuration, sender, path)
  const letter = writeLetter({
    language,
    greeting: text('notifications.greeting', { name: reader.givenName }),
    paragraphs: say(`notifications.${kind}.text`, values).split('\n\n'),
    facts: meeting ? factsOf(text, meeting, language, sender.timeZone) : [],
    button: { label: say(`notifications.${kind}.button`, values), url },
    footer: say(`notifications.why.${topicOf[kind]}`, { organisation: sender.name }),
    settings: { label: text('notifications.settings'), url: addressOf(configuration, sender, '/account') },
  })
  const address = senderAddress(configuration)
  return {
    to: { name: reader.name, address: reader.email },
    subject: say(`notifications.${kind}.subject`, values),
    ...letter,
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

/** The mail of a day: what there is, by the subjects that the mails would have had, each with its link. */
export function composeDigest(
  { texts, configuration }: Services,
  {
    id,
    reader,
    sender,
    today,
    items,
  }: { id: MailId; reader: Reader; sender: Sender; today: Day; items: { label: string; url: string }[] },
): Message {
  const text = texts[reader.language]
  const link = addressOf(configuration, sender, '/')
  return {
    to: { name: reader.name, address: reader.email },
    subject: text('notifications.digest.subject', { day: sayWeekday(reader.language, today) }),
    ...writeLetter({
      language: reader.language,
      greeting: text('notifications.greeting', { name: reader.givenName }),
      paragraphs: [text('notifications.digest.text', { count: items.length })],
      facts: [],
      items,
      button: { label: text('notifications.digest.button'), url: link },
      footer: text('notifications.digest.why', { organisation: sender.name }),
      settings: { label: text('notifications.settings'), url: addressOf(configuration, sender, '/account') },
    }),
    messageId: messageIdOf(configuration, id),
    link,
  }
}

type Configuration = Services['configuration']
export const addressOf = ({ publicUrl }: Configuration, { id }: Sender, path: string) =>
  `${publicUrl}${path}?organisation=${id}`
const senderAddress = ({ mailFrom }: Configuration) => /<([^>]+)>/.exec(mailFrom)?.[1] ?? mailFrom
export const messageIdOf = (configuration: Configuration, id: MailId) =>
  `<${id}@${senderAddress(configuration).split('@')[1] ?? 'voortgang'}>`

function factsOf(
  text: Translate,
  { times, place, link }: Meeting,
  language: Language,
  timeZone: string,
): { label: string; value: string }[] {
  return [
    ...(times
      ? [
          { label: text('notifications.facts.day'), value: sayMomentDay(language, times.startsAt, timeZone) },
          {
            label: text('notifications.facts.time'),
            value: sayPeriod(language, times.startsAt, times.endsAt, timeZone),
          },
        ]
      : []),
    ...(place ? [{ label: text('notifications.facts.place'), value: place }] : []),
    ...(link ? [{ label: text('notifications.facts.link'), value: link }] : []),
  ]
}
