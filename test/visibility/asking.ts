import { cast } from '../denial/table.ts'
import { idOf, people, type World } from '../world.ts'
import { inConversations, type Planted } from './rows.ts'
import type { Role, Row, Tables } from './sight.ts'
import { touched } from './trial.ts'

/** Everybody of the cast who comes with a session in an organisation of theirs. */
export const askers = Object.entries(cast).flatMap(([letter, { as, ...more }]) =>
  as === null || 'in' in more || 'ended' in more
    ? []
    : [{ letter, as, id: idOf(as), organisation: people[as]!.organisationId }],
)
export const personRoles = ['person', 'hr', 'administrator'] as const
export const named = (name: string, role: Role) => (role === 'person' ? name : `${name}, as ${role}`)
type Note = (name: string, letter: string) => void

/** Who sees which rows of a conversation; `?` is added to a letter that sees some of those rows and not all. */
export async function look(
  world: World,
  tables: Tables,
  only: Set<string>,
  conversationId: string,
  note: Note,
): Promise<void> {
  const rows = await rowsOf(world, tables, only, conversationId)
  const names = new Set(rows.values())
  for (const name of names) note(name, '')
  const filled = new Set([...rows.keys()].map((row) => row.split(' ')[0]!))
  const asked = [
    ...personRoles.flatMap((role) => askers.map(({ letter, as }) => ({ letter, as, role }))),
    { letter: 'J', as: null, role: 'job' as const },
  ]
  for (const { letter, as, role } of asked) {
    const seen = await tables.seenBy(as, role, filled)
    for (const name of names) {
      const these = [...rows].filter(([, one]) => one === name)
      const visible = these.filter(([row]) => seen.has(row))
      if (visible.length > 0) note(named(name, role), visible.length < these.length ? `${letter}?` : letter)
    }
  }
}

/** The rows of a conversation, each with what it is called in the table: `answers of E`. */
async function rowsOf({ database }: World, tables: Tables, only: Set<string>, conversationId: string) {
  const letters = askers.map(({ letter, id }) => `when '${id}' then ' of ${letter}'`).join(' ')
  const parts = tables.keys.flatMap(({ table, key }) => {
    const about = inConversations[table]
    if (!about || !only.has(table)) return []
    const of = about.of ? `case ${about.of} ${letters} end` : `''`
    const name = about.kind ? `coalesce(', ' || ${about.kind}, ${of})` : of
    return [
      `select '${table} ' || ${key} as row, '${table}' || ${name} as name from voortgang.${table} where ${about.conversation} = '${conversationId}'`,
    ]
  })
  const { rows } = await database.query<{ row: Row; name: string }>(parts.join(' union all '))
  return new Map(rows.map(({ row, name }) => [row, name]))
}

/** Who gets a row written in a conversation, or none of them (`–`). In another name than their own the line says so, and no table has such a line. */
export async function plant(
  world: World,
  tables: Tables,
  only: Set<string>,
  conversationId: string,
  note: Note,
): Promise<void> {
  const ground = await groundOf(world, conversationId)
  const inTheNameOf = (author: string) =>
    Object.entries(inConversations).flatMap(([table, { insert, update, more = {} }]) =>
      only.has(table)
        ? Object.entries({
            ...(insert && { [`insert ${table}`]: insert }),
            ...(update && { [`update ${table}`]: update }),
            ...more,
          }).map(([name, write]) => ({ name, sql: write({ ...ground, author, other: idOf('max') }) }))
        : [],
    )
  // Whoever works in the other organisation is at home there.
  const guests = askers.filter(
    ({ organisation }) => organisation === people.sophie!.organisationId || organisation !== ground.organisation,
  )
  for (const role of ['person', 'hr'] as const) {
    for (const { letter, as, id } of guests) {
      const own = inTheNameOf(id)
      const others = ['sophie', 'esther', 'daan'].flatMap((key) =>
        idOf(key) === id
          ? []
          : inTheNameOf(idOf(key)).flatMap(({ name, sql }) =>
              own.some((one) => one.sql === sql) ? [] : [{ name: `${name} in the name of ${key}`, sql }],
            ),
      )
      const tried = [...own, ...others]
      const rows = await touched(
        tables,
        as,
        role,
        tried.map(({ sql }) => sql),
      )
      for (const [place, { name }] of tried.entries()) if (rows[place]! > 0) note(named(name, role), letter)
    }
  }
}

async function groundOf({ database }: World, conversationId: string): Promise<Omit<Planted, 'author' | 'other'>> {
  const { rows } = await database.query<Omit<Planted, 'author' | 'other'>>(
    `select id as c, employee_id as employee, organisation_id as organisation, template_id as template,
            (select id from report_versions where conversation_id = conversations.id order by number desc limit 1) as report,
            (select id from goals where conversation_id = conversations.id limit 1) as goal,
            (select id from agreements where conversation_id = conversations.id and owner_id = employee_id limit 1) as agreement
     from conversations where id = $1`,
    [conversationId],
  )
  return rows[0]!
}
