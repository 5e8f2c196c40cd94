import { sql } from 'kysely'
import { asInstant } from '#kernel/dates.ts'
import { demand } from '#kernel/decision.ts'
import { fieldProblem, notFound, Problem } from '#kernel/problems.ts'
import type { CompetencyId, Instant, MatchId, PersonId, ProfileId, Reader } from '#kernel/schemas.ts'
import { appendVersion } from '#platform/versions.ts'
import type { Db } from '#platform/database/bound.ts'
import type { Work } from '#platform/work.ts'
import type { LevelValue, MatchState } from './contract.ts'
import { competencyContent, type CompetencyContent, type ProfileContent } from './content.ts'
import { mayAssess, mayHandIn, mayStartMatch, mayStopMatch } from './policy.ts'

type Which = { matchId: MatchId }
type Part = 'employee' | 'manager'
type Said = {
  part: Part
  mine: boolean
  competencyId: CompetencyId
  version: number
  savedAt: Instant
  value: LevelValue
}
type Found = {
  personId: PersonId
  name: string
  givenName: string
  startedAt: Instant
  state: MatchState
  profile: ProfileContent
  asked: { id: CompetencyId; content: CompetencyContent; level: number }[]
  parts: { part: Part; author: string; handedInAt: Instant | null; mine: boolean }[]
  said: Said[]
  readers: { name: string; me: boolean }[]
}

/** SQL: how a match stands, from which parts were handed in. */
export const stateOf = sql<MatchState>`
  case when job_matches.stopped_at is not null then 'stopped'
    when not exists (select from voortgang.match_parts where match_id = job_matches.id and part = 'employee' and handed_in_at is not null) then 'employee'
    when not exists (select from voortgang.match_parts where match_id = job_matches.id and part = 'manager' and handed_in_at is not null) then 'manager'
    else 'open' end`

/** Begins with the last version of the profile, and keeps to that one. */
export async function startMatch({ db, me, now, newId, tell }: Work, { profileId }: { profileId: ProfileId }) {
  demand(mayStartMatch({ isMe: true }))
  const { version } = await db
    .selectFrom('jobProfileVersions')
    .innerJoin('jobProfiles', 'jobProfiles.id', 'jobProfileVersions.profileId')
    .select('version')
    .where('profileId', '=', profileId)
    .where('archivedAt', 'is', null)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow(notFound)
  const id = newId() as MatchId
  await db
    .insertInto('jobMatches')
    .values({ id, personId: me, profileId, profileVersion: version, startedAt: now })
    .execute()
  await beginPart({ db, me, now }, id, 'employee')
  tell({ name: 'match.started', subjectId: id, aboutId: me, facts: { profileId } })
  return { id }
}

export async function readMatch(work: Work, { matchId }: Which) {
  const found = await find(work.db, matchId)
  const { personId, state, profile, asked, parts, said, readers } = found
  const isMe = personId === work.me
  const own = isMe ? 'employee' : 'manager'
  const facts = { isMe, state }
  const of = (competencyId: CompetencyId, part: Part) =>
    state === 'open'
      ? (said.find((one) => one.competencyId === competencyId && one.part === part && isIn(parts, one))?.value ?? null)
      : null
  if (!isMe && state === 'open') work.looked({ aboutId: personId, capacity: 'manager', what: 'career' })
  const writes = mayAssess(facts)
  return {
    id: matchId,
    person: { id: personId, name: found.name, givenName: found.givenName },
    isMe,
    profile: { name: profile.name, about: profile.about },
    state,
    startedAt: found.startedAt,
    parts: parts.filter(({ handedInAt, mine }) => handedInAt !== null || mine),
    competencies: asked.map(({ id, content, level }) => {
      const mine = said.find((one) => one.competencyId === id && one.mine && one.part === own)
      return {
        id,
        content: competencyContent.parse(content),
        expected: level,
        employee: of(id, 'employee'),
        manager: of(id, 'manager'),
        mine: mine ? { version: mine.version, savedAt: mine.savedAt, value: mine.value } : null,
      }
    }),
    readers: readersOf(state, readers),
    may: {
      write: writes,
      handIn: mayHandIn({ ...facts, lacking: lackingOf(found, own) }),
      stop: mayStopMatch(facts),
    },
  }
}

/** What counts once both are open is what was handed in; an unfinished part of an earlier manager does not. */
const isIn = (parts: Found['parts'], said: Said): boolean =>
  parts.some(({ part, mine, handedInAt }) => part === said.part && mine === said.mine && handedInAt !== null)

/** «Wie leest dit?»: until both are in each reads their own; then both, and whoever manages the employee. */
function readersOf(state: MatchState, all: Found['readers']): { now: Reader[]; later: Reader[] } {
  const people = all.map(({ name, me }) => ({ name, me }))
  if (state === 'open') return { now: people, later: [] }
  return { now: people.filter(({ me }) => me), later: state === 'stopped' ? [] : people }
}

/** The first word begins one's part; each later one is one statement. What somebody else may not write is refused. */
export async function saveLevel(
  work: Work,
  {
    matchId,
    competencyId,
    base,
    edit,
    value,
  }: Which & { competencyId: CompetencyId; base: number; edit: string; value: LevelValue },
) {
  const { db, me, now } = work
  const found = await find(db, matchId)
  const isMe = found.personId === me
  demand(mayAssess({ isMe, state: found.state }))
  if (!found.asked.some(({ id }) => id === competencyId)) throw fieldProblem('match.not-asked', '/competencyId')
  if (!found.parts.some(({ mine }) => mine)) await beginPart(work, matchId, isMe ? 'employee' : 'manager')
  const open = sql`
    select match_id from voortgang.match_parts
    where match_id = ${matchId} and author_id = ${me} and handed_in_at is null for share`
  const outcome = await appendVersion(
    db,
    { table: 'match_levels', key: { matchId, authorId: me, competencyId }, open },
    { base, edit, value, now },
  )
  if (outcome === 'not-open') throw new Problem('match.handed-in')
  if ('newer' in outcome) throw new Problem('changed-meanwhile', { facts: outcome.newer })
  return { version: outcome.version, savedAt: outcome.savedAt }
}

/** The manager’s part opens both: from then on the database shows each what the other said. */
export async function handInMatch({ db, me, now, tell, show }: Work, { matchId }: Which): Promise<void> {
  const found = await find(db, matchId)
  const isMe = found.personId === me
  const part = isMe ? 'employee' : 'manager'
  demand(mayHandIn({ isMe, state: found.state, lacking: lackingOf(found, part) }))
  const handed = await db
    .updateTable('matchParts')
    .set({ handedInAt: now })
    .where('matchId', '=', matchId)
    .where('authorId', '=', me)
    .where('handedInAt', 'is', null)
    .returning('matchId')
    .executeTakeFirst()
  if (!handed) throw new Problem('changed-meanwhile')
  const { personId } = found
  tell({ name: 'match.handed-in', subjectId: matchId, aboutId: personId, facts: { part, personId } })
  show({ subjectId: matchId, people: [personId], part: 'match' })
}

export async function stopMatch({ db, me, now, tell }: Work, { matchId }: Which): Promise<void> {
  const { personId, state } = await find(db, matchId)
  demand(mayStopMatch({ isMe: personId === me, state }))
  const stopped = await db
    .updateTable('jobMatches')
    .set({ stoppedAt: now })
    .where('id', '=', matchId)
    .where('stoppedAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!stopped) throw new Problem('changed-meanwhile')
  tell({ name: 'match.stopped', subjectId: matchId, aboutId: personId, facts: {} })
}

const beginPart = ({ db, me, now }: Pick<Work, 'db' | 'me' | 'now'>, matchId: MatchId, part: Part) =>
  db
    .insertInto('matchParts')
    .values({ matchId, authorId: me, part, startedAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()

/** What the job asks and of which I said no level yet. */
const lackingOf = ({ asked, said }: Found, part: Part): number =>
  asked.filter(
    ({ id }) =>
      !said.some((one) => one.mine && one.part === part && one.competencyId === id && one.value.level !== null),
  ).length

/** Everything about one match that the one at work may see, in one statement; throws `not-found` when that is nothing. */
async function find(db: Db, matchId: MatchId): Promise<Found> {
  const { rows } = await sql<Found>`
    select job_matches.person_id, persons.name, persons.given_name, job_matches.started_at, ${stateOf} as state, versions.content as profile,
      array(select json_build_object('id', one ->> 'competencyId', 'level', (one ->> 'level')::int, 'content', last.content)
        from jsonb_array_elements(versions.content -> 'expected') with ordinality as asked (one, place)
        cross join lateral (select content from voortgang.competency_versions
          where competency_id = (one ->> 'competencyId')::uuid and published_at <= job_matches.started_at order by version desc limit 1) last
        order by place) as asked,
      array(select json_build_object('part', part, 'author', authors.name, 'handedInAt', handed_in_at, 'mine', author_id = app.person())
        from voortgang.match_parts join voortgang.persons authors on authors.id = author_id
        where match_id = job_matches.id order by part, match_parts.started_at) as parts,
      array(select json_build_object('part', part, 'mine', levels.author_id = app.person(), 'competencyId', levels.competency_id,
          'version', levels.version, 'savedAt', levels.saved_at, 'value', levels.value)
        from (select distinct on (author_id, competency_id) * from voortgang.match_levels
          where match_id = job_matches.id order by author_id, competency_id, version desc) levels
        join voortgang.match_parts on match_parts.match_id = levels.match_id and match_parts.author_id = levels.author_id) as said,
      array(select json_build_object('name', readers.name, 'me', readers.id = app.person())
        from voortgang.persons readers
        where (readers.left_on is null or readers.left_on > app.today()) and readers.id in (
          select job_matches.person_id
          union
          select manager_id from voortgang.reporting_lines
          where reporting_lines.person_id = job_matches.person_id and from_day <= app.today() and (until_day is null or until_day > app.today()))
        order by readers.id = app.person() desc, readers.name) as readers
    from voortgang.job_matches
    join voortgang.persons on persons.id = job_matches.person_id
    join voortgang.job_profile_versions versions on versions.profile_id = job_matches.profile_id and versions.version = job_matches.profile_version
    where job_matches.id = ${matchId}`.execute(db)
  const found = rows[0]
  if (!found) throw notFound()
  return {
    ...found,
    parts: found.parts.map((one) => ({ ...one, handedInAt: one.handedInAt && asInstant(one.handedInAt) })),
    said: found.said.map((one) => ({ ...one, savedAt: asInstant(one.savedAt) })),
  }
}
