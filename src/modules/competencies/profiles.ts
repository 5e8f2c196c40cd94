import { sql } from 'kysely'
import { canonical } from '#kernel/canonical.ts'
import { demand } from '#kernel/decision.ts'
import { notFound, Problem } from '#kernel/problems.ts'
import type { CompetencyId, Instant, ProfileId } from '#kernel/schemas.ts'
import type { Db } from '#platform/database/bound.ts'
import type { Work } from '#platform/work.ts'
import { profileContent, type CompetencyContent, type ProfileContent } from './content.ts'
import { holdersOf, titlesOf } from './holders.ts'
import { mayAddProfile, mayArchiveProfile, mayBringBackProfile, mayChangeProfile } from './policy.ts'

type Which = { profileId: ProfileId }
type Name = CompetencyContent['name']
type Kept = {
  id: ProfileId
  version: number
  name: Name
  publishedAt: Instant
  archivedAt: Instant | null
  holders: number
  held: boolean
}

export async function listKeptProfiles({ db }: Work) {
  const [profiles, competencies] = await Promise.all([allOf(db), competenciesInUse(db)])
  const inUse = inUseOf(profiles)
  return {
    profiles: profiles.map((one) => ({
      ...one,
      may: { archive: mayArchiveProfile(one), bringBack: mayBringBackProfile(one, inUse) },
    })),
    competencies,
    may: { add: mayAddProfile(inUse) },
  }
}

export async function addProfile(
  { db, me, now, newId, tell }: Work,
  { wording: content }: { wording: ProfileContent },
) {
  demand(mayAddProfile(inUseOf(await allOf(db))))
  const id = newId() as ProfileId
  await refuseUnknown(db, id, content)
  await db.insertInto('jobProfiles').values({ id, createdAt: now }).execute()
  await db
    .insertInto('jobProfileVersions')
    .values({ profileId: id, version: 1, content: JSON.stringify(content), authorId: me, publishedAt: now })
    .execute()
  tell({ name: 'profile.published', subjectId: id, facts: { version: 1 } })
  return { id }
}

export async function readKeptProfile({ db, today }: Work, { profileId }: Which) {
  const [versions, competencies, others, titles, holders] = await Promise.all([
    versionsOf(db, profileId),
    competenciesInUse(db),
    allOf(db),
    titlesOf(db, profileId, today),
    holdersOf(db, profileId, today),
  ])
  const archivedAt = versions[0]!.archivedAt
  return {
    id: profileId,
    archivedAt,
    versions: versions.map(({ version, author, publishedAt, content }) => ({
      version,
      author,
      publishedAt,
      content: profileContent.parse(content),
    })),
    competencies,
    others: others
      .filter(({ id, archivedAt: put }) => id !== profileId && put === null)
      .map(({ id, name }) => ({ id, name })),
    titles,
    ...holders,
    may: { change: mayChangeProfile({ archivedAt }), give: mayChangeProfile({ archivedAt }) },
  }
}

/** Appends a version on top of the one that was read; whoever was second gets what the first wrote. */
export async function changeProfile(
  { db, me, now, tell }: Work,
  { profileId, base, wording: content }: Which & { base: number; wording: ProfileContent },
) {
  const [last] = await versionsOf(db, profileId)
  demand(mayChangeProfile(last!))
  const before = profileContent.parse(last!.content)
  if (last!.version !== base)
    throw new Problem('changed-meanwhile', { facts: { version: last!.version, value: before } })
  if (canonical(before) === canonical(content)) throw new Problem('profile.unchanged')
  await refuseUnknown(db, profileId, content)
  const added = await db
    .insertInto('jobProfileVersions')
    .values({ profileId, version: base + 1, content: JSON.stringify(content), authorId: me, publishedAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('version')
    .executeTakeFirst()
  if (!added) throw new Problem('changed-meanwhile')
  tell({ name: 'profile.published', subjectId: profileId, facts: { version: added.version } })
  return added
}

export async function archiveProfile({ db, now, tell }: Work, { profileId }: Which): Promise<void> {
  demand(mayArchiveProfile(found(await allOf(db), profileId)))
  await put(db, profileId, now)
  tell({ name: 'profile.put-away', subjectId: profileId, facts: {} })
}

export async function bringBackProfile({ db, tell }: Work, { profileId }: Which): Promise<void> {
  const all = await allOf(db)
  demand(mayBringBackProfile(found(all, profileId), inUseOf(all)))
  await put(db, profileId, null)
  tell({ name: 'profile.brought-back', subjectId: profileId, facts: {} })
}

const put = (db: Db, profileId: ProfileId, archivedAt: Instant | null) =>
  db.updateTable('jobProfiles').set({ archivedAt }).where('id', '=', profileId).execute()

const inUseOf = (all: Kept[]): number => all.filter(({ archivedAt }) => archivedAt === null).length
function found(all: Kept[], profileId: ProfileId): Kept {
  const one = all.find(({ id }) => id === profileId)
  if (!one) throw notFound()
  return one
}

/** Refuses a competency or a next job that is not in use here, one that is asked twice, and a job that comes after itself. */
async function refuseUnknown(db: Db, profileId: ProfileId, { expected, next }: ProfileContent): Promise<void> {
  const competencies = expected.map(({ competencyId }) => competencyId)
  const { rows } = await sql<{ competencies: string[]; profiles: string[] }>`
    select array(select id from voortgang.competencies where archived_at is null and id = any (${competencies}::uuid[])) as competencies,
           array(select id from voortgang.job_profiles where archived_at is null and id = any (${next}::uuid[])) as profiles`.execute(
    db,
  )
  const wrong = [
    ...wrongOf(competencies, rows[0]!.competencies, (place) => `/wording/expected/${place}/competencyId`),
    ...wrongOf(
      next,
      rows[0]!.profiles.filter((id) => id !== profileId),
      (place) => `/wording/next/${place}`,
    ),
  ]
  if (wrong.length > 0) throw new Problem('invalid-input', { fields: wrong })
}

const wrongOf = (ids: string[], known: string[], pointer: (place: number) => string) =>
  ids.flatMap((id, place) =>
    known.includes(id) && ids.indexOf(id) === place ? [] : [{ pointer: pointer(place), code: 'choice' }],
  )

async function versionsOf(db: Db, profileId: ProfileId) {
  const rows = await db
    .selectFrom('jobProfileVersions')
    .innerJoin('jobProfiles', 'jobProfiles.id', 'jobProfileVersions.profileId')
    .innerJoin('persons', 'persons.id', 'jobProfileVersions.authorId')
    .select(['version', 'content', 'persons.name as author', 'publishedAt', 'archivedAt'])
    .where('profileId', '=', profileId)
    .orderBy('version', 'desc')
    .execute()
  if (rows.length === 0) throw notFound()
  return rows
}

async function competenciesInUse(db: Db): Promise<{ id: CompetencyId; name: Name }[]> {
  const { rows } = await sql<{ id: CompetencyId; name: Name }>`
    select id, last.name from voortgang.competencies
    cross join lateral (select content -> 'name' as name from voortgang.competency_versions
      where competency_id = competencies.id order by version desc limit 1) last
    where archived_at is null
    order by created_at, id`.execute(db)
  return rows
}

/** Every job profile with its last name, how many have the job today, and whether anybody has it today or later. */
async function allOf(db: Db): Promise<Kept[]> {
  const { rows } = await sql<Kept>`
    select id, last.version, last.name, last.published_at, archived_at,
      coalesce(now_.holders, 0)::int as holders, coalesce(now_.held, false) as held
    from voortgang.job_profiles
    cross join lateral (select version, published_at, content -> 'name' as name from voortgang.job_profile_versions
      where profile_id = job_profiles.id order by version desc limit 1) last
    left join (
      select profile_id, count(*) filter (where from_day <= app.today()) as holders, true as held
      from voortgang.job_holders where until_day is null or until_day > app.today() group by profile_id
    ) now_ on now_.profile_id = job_profiles.id
    order by last.name ->> 'nl', id`.execute(db)
  return rows
}
