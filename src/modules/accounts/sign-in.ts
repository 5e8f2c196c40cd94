import { createHash } from 'node:crypto'
import { plusMinutes } from '#kernel/dates.ts'
import { Problem } from '#kernel/problems.ts'
import type { AccountId, PersonId } from '#kernel/schemas.ts'
import type { Visit } from '#platform/http/serve.ts'
import type { DoorWork } from '#platform/work.ts'
import { forgetAttempts, noteAttempt } from './attempts.ts'
import { isPassword } from './passwords.ts'

const linksAnHour = 5

export async function signIn(
  { within, begin }: Visit,
  { email, password }: { email: string; password: string },
): Promise<void> {
  const account = await within((work) => noteAttempt(work, email))
  const right = await isPassword(account?.passwordHash, password)
  const known = right && account && (await within((work) => hasAPlace(work, account.id)))
  if (!known) throw new Problem('wrong-credentials')
  await within((work) => forgetAttempts(work, email))
  await begin(account.id, 'password')
}

/** The answer is the same for every address: whether it is known shows only in its mailbox. */
export async function askSignInLink({ within }: Visit, { email }: { email: string }): Promise<void> {
  await within(async ({ db, knock, enqueue, newId }) => {
    await knock({ email })
    const account = await db.selectFrom('accounts').select('id').where('email', '=', email).executeTakeFirst()
    enqueue('send-sign-in-link', { account: account?.id ?? newId() })
  })
}

export async function redeemSignInLink({ within, begin }: Visit, { token }: { token: string }): Promise<void> {
  const link = createHash('sha256').update(token).digest()
  const account = await within(async ({ db, knock, now }) => {
    await knock({ link })
    const found = await db
      .selectFrom('signInLinks')
      .select('accountId')
      .where('tokenHash', '=', link)
      .where('usedAt', 'is', null)
      .where('expiresAt', '>', now)
      .executeTakeFirst()
    return found?.accountId
  })
  const used = account && (await within((work) => spendLink(work, account, link)))
  if (!used) throw new Problem('link-expired')
  await begin(account, 'link')
}

export async function signOut({ within, session, end }: Visit): Promise<void> {
  if (session) await within(({ db }) => db.deleteFrom('sessions').where('tokenHash', '=', session.tokenHash).execute())
  end()
}

export async function signOutEverywhere({ within, end }: Visit): Promise<void> {
  await within(async ({ db, account }) => {
    if (!account) throw new Problem('not-signed-in')
    await db.deleteFrom('sessions').where('accountId', '=', account).execute()
  })
  end()
}

/** In the demonstration one may be anybody, without a password. Elsewhere there is no such thing. */
export async function signInAs(
  { within, begin, services }: Visit,
  { personId }: { personId: PersonId },
): Promise<void> {
  const account = services.demo?.accountOf(personId)
  if (!account || !(await within((work) => hasAPlace(work, account)))) throw new Problem('not-found')
  await begin(account, 'demo')
}

async function hasAPlace({ db, recognise }: DoorWork, account: AccountId): Promise<boolean> {
  await recognise(account)
  const places = await db.selectFrom('memberships').select('personId').where('accountId', '=', account).execute()
  return places.length > 0
}

/**
 * Keeps a link that is about to be mailed; undefined when there is nobody to mail it to, or enough went there already.
 * One at a time for an account, so that the count is right.
 */
export async function keepSignInLink({ db, recognise, now }: DoorWork, account: AccountId, tokenHash: Buffer) {
  await recognise(account)
  const found = await db
    .selectFrom('accounts')
    .select(['email', 'language'])
    .where('id', '=', account)
    .forUpdate()
    .executeTakeFirst()
  if (!found) return undefined
  const recent = await db
    .selectFrom('signInLinks')
    .select('tokenHash')
    .where('accountId', '=', account)
    .where('madeAt', '>', plusMinutes(now, -60))
    .execute()
  if (recent.length >= linksAnHour) return undefined
  await db
    .insertInto('signInLinks')
    .values({ tokenHash, accountId: account, madeAt: now, expiresAt: plusMinutes(now, 15) })
    .execute()
  return found
}

/** A link works once, also when it is opened twice at the same moment. */
async function spendLink({ db, recognise, now }: DoorWork, account: AccountId, link: Buffer): Promise<boolean> {
  await recognise(account)
  const places = await db.selectFrom('memberships').select('personId').where('accountId', '=', account).execute()
  const spent = await db
    .updateTable('signInLinks')
    .set({ usedAt: now })
    .where('tokenHash', '=', link)
    .where('usedAt', 'is', null)
    .executeTakeFirst()
  return places.length > 0 && spent.numUpdatedRows === 1n
}
