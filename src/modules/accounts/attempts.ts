import { sql } from 'kysely'
import { plusMinutes } from '#kernel/dates.ts'
import { Problem } from '#kernel/problems.ts'
import type { Services } from '#platform/services.ts'
import type { DoorWork } from '#platform/work.ts'

/** After so many attempts at one address within a quarter of an hour, it waits, whether or not it has an account. */
const attempts = 10
const quarter = 15

/**
 * Notes an attempt before the password is looked at, and for one address one after the other: guesses at the same moment
 * count as well. An attempt that has to wait is not noted, so whoever goes on guessing makes nobody wait longer. Out: the
 * account that has this address. Throws `too-many-attempts`.
 */
export async function noteAttempt({ db, knock, now, newId }: DoorWork, email: string) {
  await knock({ email })
  await sql`select pg_advisory_xact_lock(hashtext('sign in'), hashtext(${email}))`.execute(db)
  const { count, first } = await db
    .selectFrom('signInAttempts')
    .select((row) => [row.fn.countAll<number>().as('count'), row.fn.min('at').as('first')])
    .where('email', '=', email)
    .where('at', '>', plusMinutes(now, -quarter))
    .executeTakeFirstOrThrow()
  if (count >= attempts) throw new Problem('too-many-attempts', { retryAt: plusMinutes(first, quarter) })
  await db.insertInto('signInAttempts').values({ id: newId(), email, at: now }).execute()
  return db.selectFrom('accounts').select(['id', 'passwordHash']).where('email', '=', email).executeTakeFirst()
}

/** The right password begins the count anew. */
export async function forgetAttempts({ db, knock }: DoorWork, email: string): Promise<void> {
  await knock({ email })
  await db.deleteFrom('signInAttempts').where('email', '=', email).execute()
}

/** An attempt counts for a quarter of an hour; after a day nobody needs the address any more that was typed. */
export const forgetOldAttempts = ({ database }: Pick<Services, 'database'>): Promise<unknown> =>
  database.betweenOrganisations(({ db, now }) =>
    sql`select app.forget_attempts(${plusMinutes(now, -24 * 60)}::timestamptz)`.execute(db),
  )
