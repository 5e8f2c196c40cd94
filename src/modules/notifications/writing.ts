import { sql } from 'kysely'
import type { EventName, Events } from '#kernel/events.ts'
import type { Language, MailId, OrganisationId, PersonId } from '#kernel/schemas.ts'
import type { Services } from '#platform/services.ts'
import type { JobWork } from '#platform/work.ts'
import { compose, type Reader, type Sender, type Wanted } from './composing.ts'
import { habitsOf } from './habits.ts'
import { wordingsOf } from './letters.ts'
import { listeners } from './listeners.ts'

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
    const next = followedBy[told.name as keyof typeof followedBy]
    if (next) work.enqueue(next.task, { organisation, [next.subject]: told.subjectId })
    if (told.name === 'round.reminded' && told.actorId) {
      const { day, team } = told.facts as unknown as Events['round.reminded']
      const by = { [team ? 'manager' : 'adviser']: told.actorId }
      work.enqueue('remind-round', { organisation, round: told.subjectId, day, ...by })
    }
    // Whom a rule reaches may be everybody; what is decided about one person is about that person.
    if (told.name.startsWith('cadence.'))
      work.enqueue('plan-by-cadence', { organisation, ...(told.aboutId ? { person: told.aboutId } : {}) })
    const listener = listeners[told.name as keyof typeof listeners] as
      | ((work: JobWork, told: unknown) => Promise<Wanted[]>)
      | undefined
    if (!listener) return
    const wanted = await listener(work, told)
    if (wanted.length === 0) return
    const readers = await readersOf(
      work,
      wanted.map(({ recipient }) => recipient),
    )
    const actor =
      told.actorId &&
      (await work.db.selectFrom('persons').select(['id', 'name']).where('id', '=', told.actorId).executeTakeFirst())
    const stateOf = await habitsOf(work, [...readers.keys()])
    const placed = wanted.flatMap((one): Placed[] => {
      const state = readers.has(one.recipient) ? stateOf(one.recipient, one.kind) : undefined
      return state ? [{ ...one, id: work.newId() as MailId, state, ...(actor ? { actor } : {}) }] : []
    })
    if (placed.length === 0) return
    // Once for its recipient, kind and moment: an event that is followed twice writes nothing the second time.
    const first = await work.db
      .insertInto('mails')
      .values(
        placed.map(({ id, recipient: recipientId, kind, moment, state }) => ({
          id,
          recipientId,
          kind,
          moment,
          state,
          createdAt: work.now,
        })),
      )
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .execute()
    const mine = new Set(first.map(({ id }) => id))
    await writeMails(
      services,
      work,
      placed.filter(({ id }) => mine.has(id)),
      readers,
    )
  })
}

/** Work that follows an event and is no mail: its task, and what the subject of the event is to it. */
const followedBy = {
  'person.invited': { task: 'send-invitation', subject: 'person' },
  'round.launched': { task: 'launch-round', subject: 'round' },
  'round.people-changed': { task: 'launch-round', subject: 'round' },
  'import.started': { task: 'read-import', subject: 'import' },
  'import.columns-said': { task: 'read-import', subject: 'import' },
  'import.choices-made': { task: 'compare-import', subject: 'import' },
  'import.confirmed': { task: 'carry-out-import', subject: 'import' },
  'import.withdrawn': { task: 'forget-import', subject: 'import' },
  'people.imported': { task: 'forget-import', subject: 'import' },
} as const satisfies { [Name in EventName]?: { task: string; subject: string } }

/** A mail that has its place in the outbox. */
export type Placed = Wanted & { id: MailId; state: 'waiting' | 'held' | 'bundled' }

/** Writes mails that have their place, each in the language of its reader; those that are not held go in the queue. */
export async function writeMails(
  services: Services,
  work: JobWork,
  placed: Placed[],
  readers: Map<PersonId, Reader>,
): Promise<void> {
  if (placed.length === 0) return
  const [sender, wordings] = await Promise.all([senderOf(work), wordingsOf(work)])
  const messages = placed.map((one) => ({
    mailId: one.id,
    message: JSON.stringify(
      compose(services, { ...one, reader: readers.get(one.recipient)!, sender, now: work.now, wordings }),
    ),
  }))
  await work.db.insertInto('mailMessages').values(messages).execute()
  putInQueue(
    work,
    placed.flatMap(({ id, state }) => (state === 'waiting' ? id : [])),
  )
}

export function putInQueue({ enqueue, organisation }: JobWork, mails: MailId[]): void {
  for (const mail of mails) enqueue('send-mail', { organisation, mail })
}

export const senderOf = ({ db, organisation }: JobWork): Promise<Sender> =>
  db
    .selectFrom('organisations')
    .select(['id', 'name', 'timeZone'])
    .where('id', '=', organisation)
    .executeTakeFirstOrThrow()

/** Who of these people gets mail. Whoever left gets none: the address may be somebody else's by now. */
export async function readersOf(work: JobWork, people: PersonId[]): Promise<Map<PersonId, Reader>> {
  const persons = await work.db
    .selectFrom('persons')
    .select(['id', 'name', 'givenName', 'email'])
    .where('id', 'in', people)
    .where((row) => row.or([row('leftOn', 'is', null), row('leftOn', '>', work.today)]))
    .execute()
  const languages = await languagesOf(
    work,
    persons.map(({ id }) => id),
  )
  return new Map(
    persons.flatMap(({ email, ...person }) =>
      email ? [[person.id, { ...person, email, language: languages.get(person.id)! }] as const] : [],
    ),
  )
}

export async function languagesOf({ db }: JobWork, people: PersonId[]): Promise<Map<PersonId, Language>> {
  const { rows } = await sql<{
    personId: PersonId
    language: Language
  }>`select person_id, language from app.languages_of(${people}::uuid[])`.execute(db)
  return new Map(rows.map(({ personId, language }) => [personId, language]))
}
