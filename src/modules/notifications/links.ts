import { createHash, randomBytes } from 'node:crypto'
import { plusMinutes } from '#kernel/dates.ts'
import type { AccountId, Language, OrganisationId, PersonId } from '#kernel/schemas.ts'
import { keepSignInLink } from '#modules/accounts/sign-in.ts'
import { writeLetter } from '#platform/mail/letter.tsx'
import type { Services } from '#platform/services.ts'
import { languagesOf } from './writing.ts'

// Mails with a secret in them. The secret is made when the mail is sent and is kept only as a hash: it rests nowhere,
// not in the queue and not on the outbox page. Without a mail server it is said on the console, to the operator alone.

const hashOf = (token: string) => createHash('sha256').update(token).digest()

export async function sendSignInLink(services: Services, { account }: { account: AccountId }): Promise<void> {
  const token = randomBytes(32).toString('base64url')
  const to = await services.database.atTheDoor(undefined, (work) => keepSignInLink(work, account, hashOf(token)))
  if (!to) return
  await sendSecret(
    services,
    { name: to.email, address: to.email },
    to.language,
    'sign-in',
    { organisation: '', name: '' },
    `/sign-in/link#${token}`,
  )
}

export async function sendInvitation(
  services: Services,
  { organisation, person }: { organisation: OrganisationId; person: PersonId },
): Promise<void> {
  const token = randomBytes(32).toString('base64url')
  const to = await services.database.asJob(organisation, async (work) => {
    const { db, now } = work
    const found = await db
      .selectFrom('persons')
      .innerJoin('organisations', 'organisations.id', 'persons.organisationId')
      .select(['persons.name', 'persons.givenName', 'persons.email', 'organisations.name as organisation'])
      .where('persons.id', '=', person)
      .executeTakeFirst()
    const member = await db
      .selectFrom('memberships')
      .select('personId')
      .where('personId', '=', person)
      .executeTakeFirst()
    if (!found?.email || member) return undefined
    await db
      .insertInto('invitations')
      .values({
        personId: person,
        madeAt: now,
        email: found.email,
        tokenHash: hashOf(token),
        expiresAt: plusMinutes(now, 14 * 24 * 60),
      })
      .execute()
    return { ...found, email: found.email, language: (await languagesOf(work, [person])).get(person)! }
  })
  if (!to) return
  await sendSecret(
    services,
    { name: to.name, address: to.email },
    to.language,
    'invitation',
    { organisation: to.organisation, name: to.givenName },
    `/invitation#${token}`,
  )
}

async function sendSecret(
  { mail, texts, configuration, say }: Services,
  to: { name: string; address: string },
  language: Language,
  kind: 'sign-in' | 'invitation',
  values: { organisation: string; name: string },
  path: string,
): Promise<void> {
  const text = texts[language]
  const url = `${configuration.publicUrl}${path}`
  const { text: plain, html } = writeLetter({
    language,
    greeting:
      kind === 'invitation'
        ? text('notifications.greeting', { name: values.name })
        : text('notifications.greeting-unnamed'),
    paragraphs: text(`notifications.${kind}.text`, values).split('\n\n'),
    facts: [],
    button: { label: text(`notifications.${kind}.button`), url },
    footer: text(`notifications.${kind}.footer`),
  })
  if (!mail.leaves) return say(`${text(`notifications.${kind}.subject`, values)} (${to.address}): ${url}`)
  await mail.send({
    to,
    subject: text(`notifications.${kind}.subject`, values),
    text: plain,
    html,
    messageId: `<${randomBytes(16).toString('hex')}@voortgang>`,
  })
}
