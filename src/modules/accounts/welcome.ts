import { sql } from 'kysely'
import type { Visit } from '#platform/http/serve.ts'
import type { Database, DoorWork } from '#platform/work.ts'

export async function readWelcome({ within, services, language }: Visit) {
  return {
    empty: await within(hasNoOrganisation),
    people: services.demo?.people.map((person) => ({ ...person, note: person.note[language] })) ?? null,
  }
}

/** Whether no organisation was ever founded here. */
export const isEmpty = (database: Database): Promise<boolean> => database.atTheDoor(undefined, hasNoOrganisation)

async function hasNoOrganisation({ db }: DoorWork): Promise<boolean> {
  const { rows } = await sql<{ empty: boolean }>`select app.is_empty() as empty`.execute(db)
  return rows[0]!.empty
}
