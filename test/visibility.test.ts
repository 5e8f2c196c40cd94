import { afterAll, beforeAll, expect, test } from 'vitest'
import { tableOf } from './visibility/ask.ts'
import { atTheDoor, forNobody, visibility } from './visibility/table.ts'
import { openWorld, type World } from './world.ts'

// What is in the table of `visibility/` is asked by the `visibility.test.ts` of each module; this asks what is not in it.

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const roles = { person: 'voortgang_person', hr: 'voortgang_hr', administrator: 'voortgang_admin', job: 'voortgang_job' }
const roleOf = (line: string) => /, as (\w+)$/.exec(line)?.[1] ?? 'person'
const verbOf = (line: string) => line.split(' ')[0]!
const modules = Object.values(visibility)

test('every table of the database is in it', async () => {
  const { rows } = await world.database.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'voortgang'`,
  )
  const listed = modules.flatMap(({ inConversation = [], outside = [] }) =>
    [...inConversation, ...outside].map(([line]) => tableOf(line)),
  )
  expect([...new Set([...listed, ...atTheDoor, ...forNobody])].toSorted()).toEqual(
    rows.map(({ name }) => name).toSorted(),
  )
})

test('every table that a role may read is in it for that role', async () => {
  const listed = modules.flatMap(({ inConversation = [], outside = [] }) => [
    ...inConversation.map(([line]) => `${tableOf(line)} ${roleOf(line)}`),
    ...outside.flatMap(([table, as]) => as.split(' ').map((role) => `${table} ${role}`)),
  ])
  expect([...new Set(listed)].toSorted()).toEqual(await granted(['select']))
})

test('every table in which a person may write is in it for that role, and how', async () => {
  const listed = modules.flatMap(({ writes = [], writesOutside = [], neverAlone = [] }) =>
    [...writes.map(([line]) => line), ...writesOutside.map(([line]) => line), ...neverAlone].map(
      (line) => `${tableOf(line)} ${roleOf(line)} ${verbOf(line)}`,
    ),
  )
  const rights = (await granted(['insert', 'update', 'delete'])).filter((one) => !one.includes(' job'))
  expect([...new Set(listed)].toSorted()).toEqual(rights)
})

/** `table role`, or `table role verb` when several verbs are asked for: what was granted, on the table or on columns of it. */
async function granted(verbs: string[]): Promise<string[]> {
  const { rows } = await world.database.query<{ table: string; role: string; verb: string }>(
    `select distinct table_name as table, role.key as role, verb
     from information_schema.tables, jsonb_each_text($1) role, unnest($2::text[]) verb
     where table_schema = 'voortgang'
       and case verb when 'delete' then has_table_privilege(role.value, 'voortgang.' || table_name, verb)
           else has_any_column_privilege(role.value, 'voortgang.' || table_name, verb) end`,
    [JSON.stringify(roles), verbs],
  )
  return rows.map(({ table, role, verb }) => `${table} ${role}${verbs.length > 1 ? ` ${verb}` : ''}`).toSorted()
}
