import { createHash, randomInt } from 'node:crypto'
import { sql } from 'kysely'
import { fieldProblem, Problem } from '#kernel/problems.ts'
import type { AccountId } from '#kernel/schemas.ts'
import { hashPassword } from '#modules/accounts/passwords.ts'
import { addDefaultTemplate } from '#modules/templates/templates.ts'
import type { Parsed } from '#platform/http/endpoint.ts'
import type { Visit } from '#platform/http/serve.ts'
import type { Database } from '#platform/work.ts'
import type { foundOrganisation as endpoint } from './contract.ts'

/** Founds an organisation with its first person and the default template. The code from the console is used up by it. */
export async function foundOrganisation(
  { within, begin, services }: Visit,
  input: Parsed<typeof endpoint>,
): Promise<void> {
  const passwordHash = await hashPassword(input.password)
  const account = await within(async (work) => {
    const { db, now, newId, step } = work
    const accountId = newId() as AccountId
    const roles = input.alsoHr ? ['administrator', 'hr-adviser'] : ['administrator']
    const organisation = { id: newId(), name: input.organisation, language: input.language, timeZone: input.timeZone }
    const founder = {
      id: newId(),
      accountId,
      email: input.email,
      passwordHash,
      givenName: input.givenName,
      familyPrefix: input.familyPrefix,
      familyName: input.familyName,
      jobTitle: input.jobTitle,
      appointments: roles.map((role) => ({ id: newId(), role })),
    }
    const { rows } = await sql<{
      founded: boolean
    }>`select app.found_organisation(${hashOf(input.code)}, ${JSON.stringify(organisation)}::jsonb, ${JSON.stringify(founder)}::jsonb, ${now}) as founded`
      .execute(db)
      .catch(refuseTakenEmail)
    if (!rows[0]!.founded)
      throw new Problem('code-unknown', { fields: [{ pointer: '/code', code: 'problem:code-unknown' }] })
    await step('administrator')
    await addDefaultTemplate(work)
    return accountId
  })
  services.log('info', 'an organisation was founded')
  await begin(account, 'password')
}

/** The founder makes an account here; who has one with this address founds with another. Only who has a code hears so. */
function refuseTakenEmail(error: unknown): never {
  const { code, constraint } = error as { code?: string; constraint?: string }
  throw code === '23505' && constraint === 'accounts_email_key' ? fieldProblem('person.email-taken', '/email') : error
}

/** A new code that founds one organisation: four groups of four characters that are not taken for one another. */
export async function makeFoundingCode(database: Database): Promise<string> {
  const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
  const code = Array.from({ length: 4 }, () =>
    Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join(''),
  ).join('-')
  await database.atTheDoor(undefined, ({ db, now }) =>
    db
      .insertInto('foundingCodes')
      .values({ codeHash: hashOf(code), madeAt: now })
      .execute(),
  )
  return code
}

const hashOf = (code: string) =>
  createHash('sha256')
    .update(code.toUpperCase().replace(/[^A-Z0-9]/g, ''))
    .digest()
