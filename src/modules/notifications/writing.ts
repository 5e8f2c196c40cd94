import { sayMomentDay, sayPeriod } from '#kernel/format.ts'
import type { Language, MailId, OrganisationId, PersonId } from '#kernel/schemas.ts'
import { writeInvitation } from '#platform/calendar/invitation.ts'
import { writeLetter } from '#platform/mail/letter.tsx'
import type { Message } from '#platform/mail/transport.ts'
import type { Services } from '#platform/services.ts'
import type { Translate } from '#platform/text/translate.ts'
import type { JobWork } from '#platform/work.ts'
import { listeners, type Meeting, type Wanted } from './listeners.ts'
import { sql } from 'kysely'

/** Follows one event: decides which mails it asks for, writes each once, and puts them in the queue. */
export async function followEvent(
  services: Services,
  { organisation, event }: { organisation: OrganisationId; event: string },
): Promise<void> {
  await services.database.asJob(organisation, async (work) => {
    const told = await work.db
      .selectFrom('events')
      .select(['id', 'name', 'subjectId', 'actorId', 'aboutId', 'facts'])
      .where('id', '=', event)
      .executeTakeFirst()
    if (!told) return
    if (told.name === 'person.invited') work.enqueue('send-invitation', { organisation, person: told.subjectId })
    const listener = listeners[told.name as keyof typeof listeners] as
      | ((work: JobWork, told: unknown) => Promise<Wanted[]>)
      | undefined
    if (!listener) return
    const wanted = await listener(work, told)
    const actor =
      told.actorId &&
      (await work.db.selectFrom('persons').select(['id', 'name']).where('id', '=', told.actorId).executeTakeFirst())
    await writeMails(services, work, wanted, actor || undefined)
  })
}

type Actor = { id: PersonId; name: string }

async function writeMails(
  services: Services,
  work: JobWork,
  wanted: Wanted[],
  actor: Actor | undefined,
): Promise<void> {
  if (wanted.length === 0) return
  const { db, now, newId, organisation, enqueue } = work
  // Whoever left gets no mail: the address may be somebody else's by now.
  const people = await db
    .selectFrom('persons')
    .select(['id', 'name', 'givenName', 'email'])
    .where(
      'id',
      'in',
      wanted.map(({ recipient }) => recipient),
    )
    .where((row) => row.or([row('leftOn', 'is', null), row('leftOn', '>', work.today)]))
    .execute()
  const languages = await languagesOf(
    work,
    people.map(({ id }) => id),
  )
  const { name: organisationName } = await db
    .selectFrom('organisations')
    .select('name')
    .where('id', '=', organisation)
    .executeTakeFirstOrThrow()
  for (const one of wanted) {
    const person = people.find(({ id }) => id === one.recipient)
    if (!person?.email) continue
    const id = newId() as MailId
    const message = compose(services, {
      ...one,
      id,
      person: { ...person, email: person.email },
      actor,
      organisation,
      organisationName,
      language: languages.get(one.recipient)!,
      now,
      timeZone: work.timeZone,
    })
    const first = await db
      .insertInto('mails')
      .values({ id, recipientId: one.recipient, kind: one.kind, moment: one.moment, createdAt: now })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!first) continue
    await db
      .insertInto('mailMessages')
      .values({ mailId: id, message: JSON.stringify(message) })
      .execute()
    enqueue('send-mail', { organisation, mail: id })
  }
}

export async function languagesOf({ db }: JobWork, people: PersonId[]): Promise<Map<PersonId, Language>> {
  const { rows } = await sql<{
    personId: PersonId
    language: Language
  }>`select person_id, language from app.languages_of(${people}::uuid[])`.execute(db)
  return new Map(rows.map(({ personId, language }) => [personId, language]))
}

type Composed = Wanted & {
  id: MailId
  person: { id: PersonId; name: string; givenName: string; email: string }
  actor: Actor | undefined
  organisation: OrganisationId
  organisationName: string
  language: Language
  now: JobWork['now']
  timeZone: string
}

/** Who, when, where and a link; never a word of what is said in the conversation. */
function compose({ texts, configuration }: Services, mail: Composed): Message {
  const { kind, person, meeting, language, timeZone, organisation, path } = mail
  const text = texts[language]
  const employee = meeting?.participants.find(({ part }) => part === 'employee')?.name ?? ''
  const others = (meeting?.participants ?? [])
    .filter(({ id, part }) => id !== person.id && part !== 'guest')
    .map(({ name }) => name)
  const values = {
    actor: mail.actor?.name ?? '',
    // Whoever did it gets the calendar too, and is not told of themselves as of somebody else.
    who: mail.actor?.id === person.id ? 'me' : 'other',
    employee,
    other: others[0] ?? '',
    organisation: mail.organisationName,
    day: meeting ? sayMomentDay(language, meeting.startsAt, timeZone) : '',
  }
  const say = text as unknown as (key: string, values: Record<string, string>) => string
  const letter = writeLetter({
    language,
    greeting: text('notifications.greeting', { name: person.givenName }),
    paragraphs: say(`notifications.${kind}.text`, values).split('\n\n'),
    facts: meeting ? factsOf(text, meeting, language, timeZone) : [],
    button: {
      label: say(`notifications.${kind}.button`, values),
      url: `${configuration.publicUrl}${path}?organisation=${organisation}`,
    },
    footer: text('notifications.footer', { organisation: mail.organisationName }),
  })
  const address = /<([^>]+)>/.exec(configuration.mailFrom)?.[1] ?? configuration.mailFrom
  return {
    to: { name: person.name, address: person.email },
    subject: say(`notifications.${kind}.subject`, values),
    ...letter,
    messageId: `<${mail.id}@${address.split('@')[1] ?? 'voortgang'}>`,
    ...(mail.calendar && meeting
      ? {
          calendar: {
            method: mail.calendar,
            content: writeInvitation({
              method: mail.calendar,
              goesOn: mail.goesOn ?? false,
              uid: `${meeting.conversationId}@voortgang`,
              sequence: meeting.sequence,
              stamp: mail.now,
              startsAt: meeting.startsAt,
              endsAt: meeting.endsAt,
              summary: text('notifications.calendar', { name: others.join(' · ') }),
              place: meeting.place,
              link: meeting.link,
              organizer: { name: `Voortgang · ${mail.organisationName}`, address },
              attendees: meeting.participants.flatMap(({ id, name, email }) =>
                email && (!mail.goesOn || id === person.id) ? [{ name, address: email }] : [],
              ),
            }),
          },
        }
      : {}),
  }
}

function factsOf(
  text: Translate,
  { startsAt, endsAt, place, link }: Meeting,
  language: Language,
  timeZone: string,
): { label: string; value: string }[] {
  return [
    { label: text('notifications.facts.day'), value: sayMomentDay(language, startsAt, timeZone) },
    {
      label: text('notifications.facts.time'),
      value: sayPeriod(language, startsAt, endsAt, timeZone),
    },
    ...(place ? [{ label: text('notifications.facts.place'), value: place }] : []),
    ...(link ? [{ label: text('notifications.facts.link'), value: link }] : []),
  ]
}
