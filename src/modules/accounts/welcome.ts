import { sql } from 'kysely'
import type { Visit } from '#platform/http/serve.ts'

export async function readWelcome({ within, services, language }: Visit) {
  const empty = await within(async ({ db }) => {
    const { rows } = await sql<{ empty: boolean }>`select app.is_empty() as empty`.execute(db)
    return rows[0]!.empty
  })
  return { empty, people: services.demo?.people.map((person) => ({ ...person, note: person.note[language] })) ?? null }
}
