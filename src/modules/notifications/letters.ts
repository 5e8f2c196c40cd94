import type { Instant, Language } from '#kernel/schemas.ts'
import { sayMomentDay, sayPeriod } from '#kernel/format.ts'
import { writeLetter, type Letter } from '#platform/mail/letter.tsx'
import type { Message } from '#platform/mail/transport.ts'
import type { Services } from '#platform/services.ts'
import type { Translate } from '#platform/text/translate.ts'
import type { Db } from '#platform/database/bound.ts'
import { topicOf, type Worded } from './kinds.ts'
import { fill, type Placeholder, type Wording } from './placeholders.ts'

/** What an organisation made of its mails; a kind that is not in it says what Voortgang says. */
export type Wordings = (kind: Worded, language: Language) => Wording | undefined

/** The words that hold now, of every kind that an organisation worded itself, in one statement. */
export async function wordingsOf({ db }: { db: Db }): Promise<Wordings> {
  const rows = await db
    .selectFrom('mailWordings')
    .distinctOn(['kind', 'language'])
    .select(['kind', 'language', 'subject', 'body'])
    .orderBy('kind')
    .orderBy('language')
    .orderBy('version', 'desc')
    .execute()
  const found = new Map(
    rows.flatMap(({ kind, language, subject, body }) =>
      subject === null || body === null ? [] : [[`${kind} ${language}`, { subject, body }] as const],
    ),
  )
  return (kind, language) => found.get(`${kind} ${language}`)
}

/** What a mail of this kind says as long as an organisation has not worded it itself. */
export function ours({ texts }: Pick<Services, 'texts'>, kind: Worded, language: Language): Wording {
  const raw = (key: string) => String(texts[language].raw(key as never))
  return {
    subject: raw(`notifications.${kind}.subject`),
    body: [raw('notifications.greeting'), raw(`notifications.${kind}.text`), '{link}'].join('\n\n'),
  }
}

type Of = {
  kind: Worded
  language: Language
  organisation: string
  values: Partial<Record<Placeholder, string>>
  url: string
  /** Where the reader chooses which mail to get; not for who has no account yet. */
  settings?: string
} & Partial<Pick<Letter, 'facts' | 'items'>>

/** The words of a mail, in the wording given: subject, plain text and HTML. Why one gets it is always said, and by us. */
export function writeWorded(
  { texts }: Pick<Services, 'texts'>,
  { kind, language, organisation, values, url, settings, facts = [], items = [] }: Of,
  wording: Wording,
): Pick<Message, 'subject' | 'text' | 'html'> {
  const text = texts[language]
  const { subject, before, after } = fill(wording, { ...values, organisation })
  const footer = text(
    kind === 'invitation'
      ? 'notifications.invitation.footer'
      : kind === 'digest'
        ? 'notifications.digest.why'
        : `notifications.why.${topicOf[kind]}`,
    { organisation },
  )
  return {
    subject,
    ...writeLetter({
      language,
      sender: organisation,
      before,
      facts,
      items,
      button: { label: text(`notifications.${kind}.button`), url },
      after,
      footer,
      ...(settings ? { settings: { label: text('notifications.settings'), url: settings } } : {}),
    }),
  }
}

/** When and where, as far as it is known. */
export function factsOf(
  text: Translate,
  language: Language,
  timeZone: string,
  { times, place, link }: { times: { startsAt: Instant; endsAt: Instant } | null; place: string; link: string },
): Letter['facts'] {
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

/** The days of a round; by the rhythm there is none before which to sign. */
export const factsOfRound = (
  text: Translate,
  { talkFrom, talkUntil, signBefore }: Record<'talkFrom' | 'talkUntil', string> & { signBefore?: string },
): Letter['facts'] => [
  { label: text('notifications.facts.talk-from'), value: talkFrom },
  { label: text('notifications.facts.talk-until'), value: talkUntil },
  ...(signBefore ? [{ label: text('notifications.facts.sign-before'), value: signBefore }] : []),
]
