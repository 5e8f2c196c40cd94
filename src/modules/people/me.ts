import { sql } from 'kysely'
import { randomBytes } from 'node:crypto'
import type { Work } from '#platform/work.ts'

export async function readMe({ db, me, organisation, timeZone, language, today, isHr, isAdministrator }: Work) {
  const found = await db
    .selectFrom('persons')
    .innerJoin('organisations', 'organisations.id', 'persons.organisationId')
    .select([
      'persons.id',
      'persons.name',
      'persons.jobTitle',
      'persons.givenName',
      'organisations.name as organisationName',
    ])
    .select(sql<boolean>`exists (select from app.team())`.as('manages'))
    .select(sql<boolean>`app.has_several_organisations()`.as('severalOrganisations'))
    .where('persons.id', '=', me)
    .executeTakeFirstOrThrow()
  const { organisationName, manages, severalOrganisations, ...person } = found
  return {
    person,
    organisation: { id: organisation, name: organisationName, timeZone },
    language,
    today,
    manages,
    isHr,
    isAdministrator,
    severalOrganisations,
  }
}

/** Made when it is first asked for, and the same ever after. */
export async function readDraftKey({ db, me }: Work) {
  await db
    .insertInto('draftKeys')
    .values({ personId: me, key: randomBytes(32) })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const { key } = await db.selectFrom('draftKeys').select('key').where('personId', '=', me).executeTakeFirstOrThrow()
  return { key: key.toString('base64') }
}
