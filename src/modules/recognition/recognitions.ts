import { sql } from 'kysely'
import { asInstant } from '#kernel/dates.ts'
import { fieldProblem, notFound, Problem } from '#kernel/problems.ts'
import type { PersonId, Reader, RecognitionId } from '#kernel/schemas.ts'
import type { Db } from '#platform/database/bound.ts'
import type { Work } from '#platform/work.ts'
import type { Recognition } from './contract.ts'

const atOnce = 50

type Row = Omit<Recognition, 'readers'> & { readers: (Reader & { id: PersonId })[] }

/** What I gave, what I got, and what my team may read: exactly what was promised to me when it was given. */
export async function listRecognitions({ db, me }: Work, { before }: { before?: RecognitionId | undefined }) {
  const { rows } = await sql<Row>`
    select recognitions.id, compliment, example, audience, given_at, mine.part,
      json_build_object('id', givers.id, 'name', givers.name) as giver,
      people.receivers, people.readers
    from voortgang.recognition_readers mine
    join voortgang.recognitions on recognitions.id = mine.recognition_id
    join voortgang.persons givers on givers.id = giver_id
    cross join lateral (
      select json_agg(json_build_object('id', persons.id, 'name', name) order by name) filter (where part = 'receiver') as receivers,
             json_agg(json_build_object('name', name, 'me', persons.id = ${me}::uuid) order by persons.id <> ${me}::uuid, name) as readers
      from voortgang.recognition_readers
      join voortgang.persons on persons.id = person_id
      where recognition_id = recognitions.id
    ) people
    where mine.person_id = ${me} and (${before ?? null}::uuid is null or recognitions.id < ${before ?? null})
    order by recognitions.id desc limit ${atOnce + 1}`.execute(db)
  const recognitions = rows.slice(0, atOnce).map((one) => ({ ...one, givenAt: asInstant(one.givenAt) }))
  return { recognitions, next: rows.length > atOnce ? recognitions.at(-1)!.id : null }
}

/** Errors: not-found for who does not work here. */
export async function readTeamOf({ db, me }: Work, { personId }: { personId: PersonId }) {
  const [here, team] = await Promise.all([whoIsHere(db, [personId]), teamOf(db, [personId])])
  if (here.length === 0) throw notFound()
  return { team: team.filter(({ id }) => id !== me) }
}

/**
 * Gives a compliment. Its readers are written down now and never again: the giver, whom it is for, and when it is for the
 * team whoever the giver was told. Errors: when one of them does not work here, or is the giver; when the team is another.
 */
export async function giveRecognition(
  { db, me, now, newId, tell, show }: Work,
  {
    receivers,
    compliment,
    example,
    audience,
    others,
  }: {
    receivers: PersonId[]
    compliment: string
    example: string
    audience: Recognition['audience']
    others: PersonId[]
  },
): Promise<{ id: RecognitionId }> {
  const to = [...new Set(receivers)]
  if (to.includes(me) || (await whoIsHere(db, to)).length !== to.length)
    throw fieldProblem('recognition.no-such-colleague', '/receivers')
  const team = audience === 'team' ? await teamOf(db, to) : []
  const beside = team.map(({ id }) => id).filter((id) => id !== me && !to.includes(id))
  if (String(beside.toSorted()) !== String([...new Set(others)].toSorted()))
    throw new Problem('recognition.other-readers')
  const id = newId() as RecognitionId
  await db
    .insertInto('recognitions')
    .values({ id, giverId: me, compliment: compliment.trim(), example: example.trim(), audience, givenAt: now })
    .execute()
  const reads = (part: Recognition['part']) => (personId: PersonId) => ({ recognitionId: id, personId, part })
  await db
    .insertInto('recognitionReaders')
    .values([reads('giver')(me), ...to.map(reads('receiver')), ...beside.map(reads('team'))])
    .execute()
  for (const receiverId of to)
    tell({ name: 'recognition.given', subjectId: id, aboutId: receiverId, facts: { giverId: me, receiverId } })
  show({ subjectId: id, people: [me, ...to, ...beside], part: 'recognition' })
  return { id }
}

const whoIsHere = (db: Db, ids: PersonId[]) =>
  db
    .selectFrom('persons')
    .select('id')
    .where('id', 'in', ids)
    .where((row) => row.or([row('leftOn', 'is', null), row('leftOn', '>', sql<never>`app.today()`)]))
    .execute()

/** Whoever manages one of these people today, and whoever has the same manager. */
async function teamOf(db: Db, ids: PersonId[]): Promise<{ id: PersonId; name: string }[]> {
  const { rows } = await sql<{ id: PersonId; name: string }>`
    with today as (
      select person_id, manager_id from voortgang.reporting_lines
      where from_day <= app.today() and (until_day is null or until_day > app.today())
    ), managers as (
      select manager_id from today where person_id = any (${ids}::uuid[])
    )
    select id, name from voortgang.persons
    where id in (select manager_id from managers union select person_id from today where manager_id in (select manager_id from managers))
      and id <> all (${ids}::uuid[]) and (left_on is null or left_on > app.today())
    order by name, id`.execute(db)
  return rows
}
