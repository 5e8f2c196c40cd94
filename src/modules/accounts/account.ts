import { Problem } from '#kernel/problems.ts'
import type { Language, OrganisationId } from '#kernel/schemas.ts'
import type { Visit } from '#platform/http/serve.ts'
import type { DoorWork } from '#platform/work.ts'
import { forgetAttempts, noteAttempt } from './attempts.ts'
import { hashPassword, isPassword } from './passwords.ts'

export function readAccount({ within, session }: Visit) {
  return within(async (work) => {
    const account = await mine(work)
    const organisations = await work.db.selectFrom('organisations').select(['id', 'name']).orderBy('name').execute()
    const sessions = await work.db
      .selectFrom('sessions')
      .select(['tokenHash', 'device', 'method', 'createdAt', 'seenAt'])
      .where('expiresAt', '>', work.now)
      .orderBy('seenAt', 'desc')
      .execute()
    return {
      id: account.id,
      email: account.email,
      language: account.language,
      hasPassword: account.passwordHash !== null,
      organisations,
      sessions: sessions.map(({ tokenHash, ...rest }) => ({
        ...rest,
        here: session !== undefined && tokenHash.equals(session.tokenHash),
      })),
    }
  })
}

export async function chooseLanguage({ within }: Visit, { language }: { language: Language }): Promise<void> {
  await within(async (work) => {
    const { id } = await mine(work)
    await work.db.updateTable('accounts').set({ language }).where('id', '=', id).execute()
  })
}

export async function chooseOrganisation(
  { within, session }: Visit,
  { organisationId }: { organisationId: OrganisationId },
): Promise<void> {
  await within(async (work) => {
    await mine(work)
    const known = await work.db
      .selectFrom('memberships')
      .select('personId')
      .where('organisationId', '=', organisationId)
      .executeTakeFirst()
    if (!known) throw new Problem('not-found')
    await work.db.updateTable('sessions').set({ organisationId }).where('tokenHash', '=', session!.tokenHash).execute()
  })
}

/**
 * Who has a password shows that it is theirs; who signed in by link for the first time has none to show. Guesses count as
 * those at the door do: who found an open session has no more of them.
 */
export async function choosePassword(
  { within, session }: Visit,
  { current, password }: { current?: string | undefined; password: string },
): Promise<void> {
  const account = await within(mine)
  if (account.passwordHash !== null) {
    await within((work) => noteAttempt(work, account.email))
    if (!(await isPassword(account.passwordHash, current ?? '')))
      throw new Problem('invalid-input', { fields: [{ pointer: '/current', code: 'wrong-password' }] })
    await within((work) => forgetAttempts(work, account.email))
  }
  const passwordHash = await hashPassword(password)
  await within(async (work) => {
    const { id } = await mine(work)
    await work.db.updateTable('accounts').set({ passwordHash }).where('id', '=', id).execute()
    await work.db
      .deleteFrom('sessions')
      .where('accountId', '=', id)
      .where('tokenHash', '!=', session!.tokenHash)
      .execute()
  })
}

async function mine({ db, account }: DoorWork) {
  if (!account) throw new Problem('not-signed-in')
  return db.selectFrom('accounts').selectAll().where('id', '=', account).executeTakeFirstOrThrow()
}
