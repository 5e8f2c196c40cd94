import { sql } from 'kysely'
import type { PersonId } from '#kernel/schemas.ts'
import type { JobWork } from '#platform/work.ts'
import { goesAtOnce, topicOf, type Kind } from './kinds.ts'

type Habits = { personId: PersonId; digest: boolean; mayNow: boolean; unwanted: string[] }

/**
 * How a mail that follows an event goes to these people, by how they want their mail: now, held until an hour at which
 * they want it, or not at all. Whoever prefers nothing gets it now.
 */
export async function habitsOf(
  { db }: JobWork,
  people: PersonId[],
): Promise<(recipient: PersonId, kind: Kind) => 'waiting' | 'held' | undefined> {
  const { rows } = await sql<Habits>`
    select person_id, digest, may_now, unwanted from app.mail_habits() where person_id = any (${people}::uuid[])`.execute(
    db,
  )
  const known = new Map(rows.map((one) => [one.personId, one]))
  return (recipient, kind) => {
    const habits = known.get(recipient)
    if (!habits || goesAtOnce(kind)) return 'waiting'
    if (habits.unwanted.includes(topicOf[kind])) return undefined
    return habits.digest || !habits.mayNow ? 'held' : 'waiting'
  }
}
