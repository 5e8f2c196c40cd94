import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { Problem } from '#kernel/problems.ts'
import type { AccountId } from '#kernel/schemas.ts'
import type { Visit } from '#platform/http/serve.ts'
import type { DoorWork } from '#platform/work.ts'
import { hashPassword } from './passwords.ts'

type Invitation = { organisation: string; name: string; email: string; accountId: AccountId | null }

export async function readInvitation({ within }: Visit, { token }: { token: string }) {
  const { organisation, name, email, accountId } = await within((work) => find(work, token))
  return { organisation, name, email, hasAccount: accountId !== null }
}

/**
 * A link alone never opens an account that is there already: another organisation's administrator may hold it.
 * Such an account accepts while it is signed in; a new address makes its account here, with a password.
 */
export async function acceptInvitation(
  { within, begin }: Visit,
  { token, password }: { token: string; password?: string | undefined },
): Promise<void> {
  const invitation = await within((work) => find(work, token))
  const { accountId } = invitation
  if (accountId) {
    return within(async (work) => {
      if (work.account !== accountId) throw new Problem('invitation.sign-in-first')
      await accept(work, token, accountId)
    })
  }
  if (password === undefined)
    throw new Problem('invalid-input', { fields: [{ pointer: '/password', code: 'required' }] })
  const passwordHash = await hashPassword(password)
  const account = await within(async (work) => {
    const id = work.newId() as AccountId
    await work.knock({ email: invitation.email })
    await work.db
      .insertInto('accounts')
      .values({ id, email: invitation.email, passwordHash, createdAt: work.now })
      .execute()
    await accept(work, token, id)
    return id
  })
  await begin(account, 'invitation')
}

const hashOf = (token: string) => createHash('sha256').update(token).digest()

async function find({ db, now }: DoorWork, token: string): Promise<Invitation> {
  const { rows } =
    await sql<Invitation>`select organisation, name, email, account_id from app.read_invitation(${hashOf(token)}, ${now})`.execute(
      db,
    )
  if (!rows[0]) throw new Problem('link-expired')
  return rows[0]
}

async function accept({ db, now }: DoorWork, token: string, account: AccountId): Promise<void> {
  const { rows } = await sql<{
    accepted: boolean
  }>`select app.accept_invitation(${hashOf(token)}, ${account}, ${now}) as accepted`.execute(db)
  if (!rows[0]?.accepted) throw new Problem('link-expired')
}
