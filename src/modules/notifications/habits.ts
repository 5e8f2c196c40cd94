import { sql } from 'kysely'
import { holidaysOf } from '#kernel/holidays.ts'
import type { Day, PersonId } from '#kernel/schemas.ts'
import type { JobWork } from '#platform/work.ts'
import { goesAtOnce, topicOf, type Kind } from './kinds.ts'

/** The public holidays that say when mail may come and what the last working day before a talk is: of this year and the next. */
export function holidaysAhead(today: Day): Day[] {
  const year = Number(today.slice(0, 4))
  return [...holidaysOf(year), ...holidaysOf(year + 1)].map(({ day }) => day)
}

/** A part of a statement: how everybody who prefers something gets mail today. */
export const mailHabits = (today: Day) => sql`app.mail_habits(${holidaysAhead(today)}::date[])`

type Habits = { personId: PersonId; digest: boolean; mayNow: boolean; unwanted: string[] }

/**
 * How a mail that follows an event goes to these people, by how they want their mail: now, held until an hour at which
 * they want it, or not at all. Whoever prefers nothing gets it now.
 */
export async function habitsOf(
  { db, today }: JobWork,
  people: PersonId[],
): Promise<(recipient: PersonId, kind: Kind) => 'waiting' | 'held' | undefined> {
  const { rows } = await sql<Habits>`
    select person_id, digest, may_now, unwanted from ${mailHabits(today)} where person_id = any (${people}::uuid[])`.execute(
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
