import { dayAt, plusDays, momentAt, plusMinutes } from '#kernel/dates.ts'
import { sayMomentDay, sayWeekday } from '#kernel/format.ts'
import type { Instant, Language } from '#kernel/schemas.ts'
import type { Letter } from '#platform/mail/letter.tsx'
import type { Services } from '#platform/services.ts'
import { groups, topicOf, type Worded } from './kinds.ts'
import { factsOf, factsOfRound, ours } from './letters.ts'
import { fill, placeholdersOf, type Placeholder } from './placeholders.ts'

type Example = { values: Partial<Record<Placeholder, string>> } & Pick<Letter, 'facts'> & Partial<Pick<Letter, 'items'>>

/** People who do not exist, and a conversation of theirs next week, for a mail that is only looked at. */
export function exampleOf(
  services: Pick<Services, 'texts' | 'configuration'>,
  kind: Worded,
  language: Language,
  { timeZone, now }: { timeZone: string; now: Instant },
): Example {
  const text = services.texts[language]
  const today = dayAt(now, timeZone)
  // Noon is there on every day, and a conversation of an hour at noon too.
  const startsAt = momentAt(plusDays(today, 7), '12:00', timeZone)!
  const days = {
    talkFrom: sayWeekday(language, plusDays(today, 14)),
    talkUntil: sayWeekday(language, plusDays(today, 42)),
    signBefore: sayWeekday(language, plusDays(today, 56)),
  }
  const [employee, manager] = [text('notifications.example.employee'), text('notifications.example.manager')]
  const day = sayMomentDay(language, startsAt, timeZone)
  const all: Record<Placeholder, string> = {
    name: text('notifications.example.name'),
    employee,
    manager,
    other: manager,
    actor: manager,
    actorHas: text('notifications.phrase.actor-has', { who: 'other', actor: manager }),
    whose: text('notifications.phrase.whose', { who: 'other', actor: manager }),
    day,
    round: text('notifications.example.round'),
    ...days,
    delegate: text('notifications.example.delegate'),
    awayFrom: days.talkFrom,
    awayUntil: days.talkUntil,
    thereIs: text('notifications.phrase.there-is', { count: 2 }),
    // Both come from elsewhere: the organisation is the real one, the link is the button.
    organisation: '',
    link: '',
  }
  const known = placeholdersOf(kind)
  const values = Object.fromEntries(known.map((name) => [name, all[name]]))
  const place = text('notifications.example.place')
  const meeting = { times: { startsAt, endsAt: plusMinutes(startsAt, 60) }, place, link: '' }
  const isRound = kind !== 'plan' && (groups.round as readonly Worded[]).includes(kind)
  const isMeeting =
    !isRound && kind !== 'digest' && kind !== 'invitation' && !isAfter(kind) && !kind.startsWith('delegate-')
  return {
    values,
    facts: isRound
      ? factsOfRound(text, known.includes('signBefore') ? days : { talkFrom: days.talkFrom, talkUntil: days.talkUntil })
      : kind === 'plan' || !isMeeting
        ? []
        : factsOf(text, language, timeZone, meeting),
    ...(kind === 'digest'
      ? {
          items: (['prepare', 'sign'] as const).map((one) => ({
            label: fill(ours(services, one, language), { day }).subject,
            url: `${services.configuration.publicUrl}/`,
          })),
        }
      : {}),
  }
}

const isAfter = (kind: Exclude<Worded, 'digest' | 'invitation'>) =>
  ['agreements', 'goals', 'feedback'].includes(topicOf[kind])
