import { sql } from 'kysely'
import { demand } from '#kernel/decision.ts'
import { notFound, Problem } from '#kernel/problems.ts'
import type { Day, PersonId, ProfileId } from '#kernel/schemas.ts'
import type { Db } from '#platform/database/bound.ts'
import type { Work } from '#platform/work.ts'
import { mayChangeProfile } from './policy.ts'

const shown = 100

/**
 * Gives a job to one person or to everybody with a job title who works here, from a day on, in three statements: what was
 * planned from that day on is replaced, what was before it stays. Out: how many.
 */
export async function giveJob(
  { db, today, tell }: Work,
  {
    profileId,
    personId,
    jobTitle,
    fromDay,
  }: { profileId: ProfileId; personId: PersonId | null; jobTitle: string | null; fromDay: Day },
) {
  const profile = await db
    .selectFrom('jobProfiles')
    .select('archivedAt')
    .where('id', '=', profileId)
    .executeTakeFirstOrThrow(notFound)
  demand(mayChangeProfile(profile))
  if ((personId === null) === (jobTitle === null))
    throw new Problem('invalid-input', { fields: [{ pointer: '/personId', code: 'required' }] })
  const { rows: people } = await sql<{ id: PersonId }>`
    select id from voortgang.persons
    where (left_on is null or left_on > ${today}) and (id = ${personId} or job_title = ${jobTitle})
    order by id for no key update`.execute(db)
  if (people.length === 0) {
    if (personId !== null) throw notFound()
    throw new Problem('invalid-input', { fields: [{ pointer: '/jobTitle', code: 'choice' }] })
  }
  const ids = people.map(({ id }) => id)
  await sql`delete from voortgang.job_holders where person_id = any (${ids}::uuid[]) and from_day >= ${fromDay}`.execute(
    db,
  )
  await sql`
    update voortgang.job_holders set until_day = ${fromDay}
    where person_id = any (${ids}::uuid[]) and from_day < ${fromDay} and (until_day is null or until_day > ${fromDay})`.execute(
    db,
  )
  await db
    .insertInto('jobHolders')
    .values(ids.map((id) => ({ personId: id, profileId, fromDay })))
    .execute()
  tell({ name: 'job.given', subjectId: profileId, facts: { people: ids.length } })
  return { given: ids.length }
}

/** Ends a job from today; what was planned for later goes too. */
export async function takeJob(
  { db, today, tell }: Work,
  { profileId, personId }: { profileId: ProfileId; personId: PersonId },
): Promise<void> {
  const planned = await db
    .deleteFrom('jobHolders')
    .where('profileId', '=', profileId)
    .where('personId', '=', personId)
    .where('fromDay', '>=', today)
    .returning('personId')
    .execute()
  const ended = await db
    .updateTable('jobHolders')
    .set({ untilDay: today })
    .where('profileId', '=', profileId)
    .where('personId', '=', personId)
    .where((row) => row.or([row('untilDay', 'is', null), row('untilDay', '>', today)]))
    .returning('personId')
    .execute()
  if (planned.length + ended.length === 0) throw notFound()
  tell({ name: 'job.ended', subjectId: profileId, aboutId: personId, facts: { profileId } })
}

/** The job titles of who works here, and how many with each have this job today. */
export async function titlesOf(db: Db, profileId: ProfileId, today: Day) {
  const { rows } = await sql<{ title: string; people: number; holders: number }>`
    select job_title as title, count(*)::int as people, count(held.person_id)::int as holders
    from voortgang.persons
    left join (select person_id from voortgang.job_holders where profile_id = ${profileId}
      and from_day <= ${today} and (until_day is null or until_day > ${today})) held on held.person_id = persons.id
    where (left_on is null or left_on > ${today}) and job_title <> ''
    group by job_title order by job_title limit 500`.execute(db)
  return rows
}

/** Who has the job today or from a day to come: the first hundred by name, and how many there are in all. */
export async function holdersOf(db: Db, profileId: ProfileId, today: Day) {
  const { rows } = await sql<{
    id: PersonId
    name: string
    jobTitle: string
    from: Day
    until: Day | null
    inAll: number
  }>`
    select persons.id, name, job_title, from_day as "from", until_day as until, count(*) over ()::int as in_all
    from voortgang.job_holders
    join voortgang.persons on persons.id = person_id
    where profile_id = ${profileId} and (until_day is null or until_day > ${today}) and (left_on is null or left_on > ${today})
    order by family_name, given_name, persons.id, from_day limit ${shown}`.execute(db)
  return {
    holders: rows.map(({ id, name, jobTitle, from, until }) => ({ id, name, jobTitle, from, until })),
    holdersInAll: rows[0]?.inAll ?? 0,
  }
}
