import { sql } from 'kysely'
import { asInstant } from '#kernel/dates.ts'
import { notFound } from '#kernel/problems.ts'
import type { CompetencyId, Day, Instant, MatchId, PersonId, ProfileId } from '#kernel/schemas.ts'
import type { Work } from '#platform/work.ts'
import type { MatchState } from './contract.ts'
import type { CompetencyContent } from './content.ts'
import { stateOf } from './matches.ts'
import { mayStartMatch } from './policy.ts'

type Words = { nl: string; en: string }
type Asked = { competencyId: CompetencyId; level: number; content: CompetencyContent }
type Job = { id: ProfileId; name: Words; about: Words; since: Day | null; isNow: boolean; asked: Asked[] }
type Row = {
  name: string
  givenName: string
  jobs: Job[]
  matches: { id: MatchId; profile: Words; startedAt: Instant; state: MatchState }[]
}

/**
 * The job of today with what it asks, the jobs that can come next with what they ask more, and how often somebody was laid
 * beside a job; in one statement. For oneself and for who manages somebody today.
 */
export async function readCareer(work: Work, { personId }: { personId: PersonId }) {
  const { db, me } = work
  const { rows } = await sql<Row>`
    with held as (
      select profile_id, from_day from voortgang.job_holders
      where person_id = ${personId} and from_day <= app.today() and (until_day is null or until_day > app.today())
    ), now_ as (
      select held.profile_id as id, last.content, from_day::text as since, true as is_now from held
      cross join lateral (select content from voortgang.job_profile_versions where profile_id = held.profile_id order by version desc limit 1) last
    ), next_ as (
      select (one #>> '{}')::uuid as id, last.content, null::text as since, false as is_now
      from now_
      cross join lateral jsonb_array_elements(now_.content -> 'next') one
      join voortgang.job_profiles on job_profiles.id = (one #>> '{}')::uuid and archived_at is null
      cross join lateral (select content from voortgang.job_profile_versions where profile_id = job_profiles.id order by version desc limit 1) last
    ), jobs as (
      select * from now_ union all select * from next_
    )
    select name, given_name,
      array(select json_build_object('id', jobs.id, 'name', content -> 'name', 'about', content -> 'about', 'since', since, 'isNow', is_now,
        'asked', array(
          select json_build_object('competencyId', one ->> 'competencyId', 'level', (one ->> 'level')::int, 'content', last.content)
          from jsonb_array_elements(jobs.content -> 'expected') with ordinality as asked (one, place)
          cross join lateral (select content from voortgang.competency_versions
            where competency_id = (one ->> 'competencyId')::uuid order by version desc limit 1) last
          order by place))
        from jobs) as jobs,
      array(select json_build_object('id', job_matches.id, 'profile', versions.content -> 'name', 'startedAt', job_matches.started_at,
        'state', ${stateOf})
        from voortgang.job_matches
        join voortgang.job_profile_versions versions on versions.profile_id = job_matches.profile_id and versions.version = job_matches.profile_version
        where job_matches.person_id = persons.id order by job_matches.id desc limit 50) as matches
    from voortgang.persons
    where id = ${personId} and (id = ${me} or id = any (array(select app.team())))`.execute(db)
  const found = rows[0]
  if (!found) throw notFound()
  const isMe = personId === me
  const job = found.jobs.find(({ isNow }) => isNow)
  const now = new Map(job?.asked.map(({ competencyId, level }) => [competencyId, level]))
  if (!isMe && found.matches.length > 0) work.looked({ aboutId: personId, capacity: 'manager', what: 'career' })
  return {
    person: { id: personId, name: found.name, givenName: found.givenName },
    isMe,
    job: job
      ? {
          ...named(job),
          since: job.since!,
          expected: job.asked.map(({ competencyId, level, content }) => ({
            competencyId,
            name: content.name,
            asks: level,
            behaviour: content.behaviour[level - 1]!,
          })),
        }
      : null,
    next: found.jobs
      .filter(({ isNow }) => !isNow)
      .map((one) => ({
        ...named(one),
        more: one.asked
          .map(({ competencyId, level, content }) => ({
            competencyId,
            name: content.name,
            asks: level,
            now: now.get(competencyId) ?? null,
          }))
          .filter(({ asks, now: has }) => has === null || has < asks),
      })),
    matches: found.matches.map((one) => ({ ...one, startedAt: asInstant(one.startedAt) })),
    may: { start: mayStartMatch({ isMe }) },
  }
}

const named = ({ id, name, about }: Job) => ({ id, name, about })
