import { createHash } from 'node:crypto'
import type { AccountId, OrganisationId, PersonId } from '#kernel/schemas.ts'
import { organisations, type DemoPerson } from './people.ts'

// The people of the demonstration have the same ids everywhere and always, so that tests and links can name them.

/** A UUID of version 8 (RFC 9562 §5.8) made from words. */
export function idFrom(words: string): string {
  const bytes = createHash('sha256').update(`voortgang demo ${words}`).digest().subarray(0, 16)
  bytes[6] = 0x80 | (bytes[6]! & 0x0f)
  bytes[8] = 0x80 | (bytes[8]! & 0x3f)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('ı', 'i')
    .toLowerCase()
    .replace(/[^a-z]+/g, '')

export type Known = {
  key: string
  personId: PersonId
  accountId: AccountId
  organisationId: OrganisationId
  email: string
  name: string
  person: DemoPerson
}

/** Everybody in the demonstration by key: `people.sanne`. */
export const people: Record<string, Known> = Object.fromEntries(
  organisations.flatMap((organisation) =>
    organisation.people.map((person) => {
      const email =
        person.email ??
        `${plain(person.givenName)}.${plain(person.familyPrefix ?? '')}${plain(person.familyName)}@${organisation.key === 'molen' ? 'demolen' : 'delinde'}.example`
      const name = [person.givenName, person.familyPrefix, person.familyName].filter(Boolean).join(' ')
      const known: Known = {
        key: person.key,
        personId: idFrom(`person ${person.key}`) as PersonId,
        accountId: idFrom(`account ${email}`) as AccountId,
        organisationId: idFrom(`organisation ${organisation.key}`) as OrganisationId,
        email,
        name,
        person,
      }
      return [person.key, known]
    }),
  ),
)

/** Opens every account of the demonstration. */
export const demoPassword = 'proef-een-goed-gesprek'
