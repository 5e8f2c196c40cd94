import { createHash, randomBytes } from 'node:crypto'
import { sql, type NotNull } from 'kysely'
import { plusMinutes } from '#kernel/dates.ts'
import { notFound } from '#kernel/problems.ts'
import type { Language, OrganisationId } from '#kernel/schemas.ts'
import { writeFeed, type Feed } from '#platform/calendar/feed.ts'
import type { Visit } from '#platform/http/serve.ts'
import type { Services } from '#platform/services.ts'
import type { DoorWork, Work } from '#platform/work.ts'

/** A calendar keeps what has been for a month, so that it does not vanish on the day itself. */
const daysBack = 31

const hashOf = (token: string) => createHash('sha256').update(token).digest()

export async function readCalendarFeed({ db, me }: Work) {
  const kept = await db.selectFrom('calendarFeeds').select('madeAt').where('personId', '=', me).executeTakeFirst()
  return { since: kept?.madeAt ?? null }
}

/** Makes a secret and keeps its hash. Whatever address there was before no longer works. */
export async function makeCalendarFeed({ db, me, now, organisation }: Work) {
  const token = randomBytes(32).toString('base64url')
  const made = { tokenHash: hashOf(token), madeAt: now }
  await db
    .insertInto('calendarFeeds')
    .values({ personId: me, ...made })
    .onConflict((conflict) => conflict.columns(['organisationId', 'personId']).doUpdateSet(made))
    .execute()
  return { organisation, token }
}

export const addressOf = async (
  { organisation, token }: { organisation: OrganisationId; token: string },
  { configuration }: Services,
) => ({ url: `${configuration.publicUrl}/api/calendar/${organisation}/${token}/voortgang.ics` })

export async function endCalendarFeed({ db, me }: Work): Promise<void> {
  await db.deleteFrom('calendarFeeds').where('personId', '=', me).execute()
}

/** For whoever holds the secret: the conversations of its person, read with the rights of that person. */
export async function readCalendar(
  { within, services: { texts, configuration } }: Visit,
  { organisationId, token }: { organisationId: OrganisationId; token: string },
) {
  const feed = await within(async (work): Promise<Feed> => {
    const { rows } = await sql<{ organisationName: string; language: Language }>`
      select organisation_name, language from app.open_feed(${organisationId}, ${hashOf(token)}, ${work.now})`.execute(
      work.db,
    )
    const [opened] = rows
    if (!opened) throw notFound()
    const text = texts[opened.language]
    await work.step('person')
    const meetings = await myMeetings(work)
    return {
      name: text('notifications.feed.name', { organisation: opened.organisationName }),
      stamp: work.now,
      meetings: meetings.map(({ id, others, ...meeting }) => ({
        ...meeting,
        uid: `${id}@voortgang`,
        summary: text('notifications.calendar', { name: others }),
        page: {
          label: text('notifications.feed.page'),
          url: `${configuration.publicUrl}/conversations/${id}?organisation=${organisationId}`,
        },
      })),
    }
  })
  return {
    name: 'voortgang.ics',
    mediaType: 'text/calendar; charset=utf-8',
    content: Buffer.from(writeFeed(feed)),
    show: true,
  }
}

/** The conversations in which somebody takes part that are not cancelled, with the names of the two it is between. */
const myMeetings = ({ db, now }: DoorWork) =>
  db
    .selectFrom('conversations')
    .innerJoin('meetings', 'meetings.conversationId', 'conversations.id')
    .innerJoin('participants as mine', (join) =>
      join
        .onRef('mine.conversationId', '=', 'conversations.id')
        .on('mine.leftAt', 'is', null)
        .on('mine.personId', '=', sql<never>`app.person()`),
    )
    .innerJoin('participants as other', (join) =>
      join
        .onRef('other.conversationId', '=', 'conversations.id')
        .on('other.leftAt', 'is', null)
        .on('other.part', '<>', 'guest')
        .onRef('other.personId', '<>', 'mine.personId'),
    )
    .innerJoin('persons', 'persons.id', 'other.personId')
    .select([
      'conversations.id',
      'startsAt',
      'endsAt',
      'place',
      'link',
      'sequence',
      sql<string>`string_agg(persons.name, ' · ' order by other.part)`.as('others'),
    ])
    .where('state', '<>', 'cancelled')
    .where('startsAt', 'is not', null)
    .$narrowType<{ startsAt: NotNull; endsAt: NotNull }>()
    .where('endsAt', '>', plusMinutes(now, -daysBack * 24 * 60))
    .groupBy(['conversations.organisationId', 'conversations.id', 'startsAt', 'endsAt', 'place', 'link', 'sequence'])
    .orderBy('startsAt')
    .execute()
