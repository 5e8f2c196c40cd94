import { createHash, randomBytes } from 'node:crypto'
import { plusMinutes } from '#kernel/dates.ts'
import type { AccountId, OrganisationId, PersonId } from '#kernel/schemas.ts'
import { keepSignInLink } from '#modules/accounts/sign-in.ts'
import { writeLetter } from '#platform/mail/letter.tsx'
import type { Message } from '#platform/mail/transport.ts'
import type { Services } from '#platform/services.ts'
import { ours, wordingsOf, writeWorded } from './letters.ts'
import { languagesOf } from './writing.ts'

// Mails with a secret in them. The secret is made when the mail is sent and is kept only as a hash: it rests nowhere,
// not in the queue and not on the outbox page. Without a mail server it is said on the console, to the operator alone.

const hashOf = (token: string) => createHash('sha256').update(token).digest()

export async function sendSignInLink(services: Services, { account }: { account: AccountId }): Promise<void> {
  const token = randomBytes(32).toString('base64url')
  const to = await services.database.atTheDoor(undefined, (work) => keepSignInLink(work, account, hashOf(token)))
  if (!to) return
  const text = services.texts[to.language]
  const url = `${services.configuration.publicUrl}/sign-in/link#${token}`
  const letter = writeLetter({
    language: to.language,
    sender: 'Voortgang',
    before: [text('notifications.greeting-unnamed'), text('notifications.sign-in.text')],
    facts: [],
    button: { label: text('notifications.sign-in.button'), url },
    footer: text('notifications.sign-in.footer'),
  })
  await sendSecret(
    services,
    { to: { name: to.email, address: to.email }, subject: text('notifications.sign-in.subject'), ...letter },
    url,
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
    const language = (await languagesOf(work, [person])).get(person)!
    const wording = (await wordingsOf(work))('invitation', language) ?? ours(services, 'invitation', language)
    return { ...found, email: found.email, language, wording }
  })
  if (!to) return
  const url = `${services.configuration.publicUrl}/invitation#${token}`
  const { language, organisation: name } = to
  const letter = writeWorded(
    services,
    { kind: 'invitation', language, organisation: name, values: { name: to.givenName }, url },
    to.wording,
  )
  await sendSecret(services, { to: { name: to.name, address: to.email }, ...letter }, url)
}

async function sendSecret({ mail, say }: Services, message: Omit<Message, 'messageId'>, url: string): Promise<void> {
  if (!mail.leaves) return say(`${message.subject} (${message.to.address}): ${url}`)
  await mail.send({ ...message, messageId: `<${randomBytes(16).toString('hex')}@voortgang>` })
}
