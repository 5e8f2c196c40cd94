import { sql } from 'kysely'
import type { Day, PersonId } from '#kernel/schemas.ts'
import type { Work } from '#platform/work.ts'

/** My own next moment and those of my team, the soonest first; the table shows nobody else's. */
export async function listNext({ db, me }: Work) {
  const { rows } = await sql<{ id: PersonId; name: string; talkFrom: Day; talkUntil: Day }>`
    select persons.id, name, min(talk_from) as talk_from, (array_agg(talk_until order by talk_from))[1] as talk_until
    from voortgang.cadence_next join voortgang.persons on persons.id = person_id
    group by persons.id, name order by persons.id <> ${me}, min(talk_from), name limit 200`.execute(db)
  return {
    moments: rows.map(({ id, name, talkFrom, talkUntil }) => ({
      person: { id, name },
      isMe: id === me,
      talkFrom,
      talkUntil,
    })),
  }
}
