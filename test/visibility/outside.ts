import { people, type World } from '../world.ts'
import { askers, named, personRoles } from './asking.ts'
import { inOrganisation, type Place } from './rows.ts'
import type { Role, Row, Tables } from './sight.ts'
import type { Outside } from './table.ts'
import { touched } from './trial.ts'

/** Whoever gives another answer than a line says: who sees other rows than those of the condition, or sees them all the same. */
export async function otherThan(
  world: World,
  tables: Tables,
  [table, roles, who, , condition]: Outside,
): Promise<string[]> {
  const key = tables.keys.find((one) => one.table === table)!.key
  const wrong: string[] = []
  for (const role of roles.split(' ') as Role[]) {
    const asked =
      role === 'job' ? [{ letter: 'J', as: null, id: '', organisation: people.sophie!.organisationId }] : askers
    for (const { letter, as, id, organisation } of asked) {
      const mine = condition.replaceAll('app.organisation()', `'${organisation}'`).replaceAll('app.person()', `'${id}'`)
      const { rows } = await world.database.query<{ row: Row }>(
        `select '${table} ' || ${key} as row from voortgang.${table} where ${mine}`,
      )
      const expected = who.includes(letter) ? rows.map(({ row }) => row) : []
      const seen = await tables.seenBy(as, role, new Set([table]))
      if (expected.length !== seen.size || !expected.every((row) => seen.has(row))) wrong.push(`${letter}, as ${role}`)
    }
  }
  return wrong
}

/** Whether a line has anything to hide: for somebody whom it names, rows that its condition leaves out, and rows that it does not. */
export async function hasBothKinds(
  { database }: World,
  [table, , who, , condition]: Outside,
): Promise<[boolean, boolean]> {
  const { organisationId: organisation, personId: id } = people.sanne!
  const named = askers.filter(({ letter }) => who.includes(letter))
  let last: [boolean, boolean] = [false, false]
  for (const one of [{ organisation, id }, ...named]) {
    const here = condition
      .replaceAll('app.organisation()', `'${one.organisation}'`)
      .replaceAll('app.person()', `'${one.id}'`)
    const { rows } = await database.query<{ yes: boolean; no: boolean }>(
      `select coalesce(bool_or(${here}), false) as yes, coalesce(bool_or(not (${here})), false) as no from voortgang.${table}`,
    )
    last = [rows[0]!.yes, rows[0]!.no]
    if (last[0] && last[1]) return last
  }
  return last
}

/** Who of the cast sees rows of these tables in which roles, whatever they are. */
export async function everySight(tables: Tables, only: Set<string>): Promise<Set<string>> {
  const found = new Set<string>()
  for (const role of personRoles)
    for (const { as } of askers)
      for (const row of await tables.seenBy(as, role, only)) found.add(`${row.split(' ')[0]!} ${role}`)
  for (const row of await tables.seenBy(null, 'job', only)) found.add(`${row.split(' ')[0]!} job`)
  return found
}

/** Who gets something of De Molen written, by line; and whether anybody does in the name of Stefan. */
export async function whoWrites(world: World, tables: Tables, only: Set<string>): Promise<Map<string, string>> {
  const organisation = people.sophie!.organisationId
  const { rows: places } = await world.database.query<Omit<Place, 'me'>>(
    `select $1::uuid as organisation, $2::uuid as person, (select id from departments where organisation_id = $1 and name = 'Winkels') as department,
            (select id from templates where organisation_id = $1 order by created_at limit 1) as template, '2026-11-24' as day`,
    [organisation, people.sophie!.personId],
  )
  const found = new Map<string, string>()
  const writes = (me: string) =>
    Object.entries(inOrganisation)
      .filter(([table]) => only.has(table))
      .flatMap(([table, verbs]) =>
        Object.entries(verbs).map(([verb, write]) => ({ name: `${verb} ${table}`, sql: write({ ...places[0]!, me }) })),
      )
  for (const role of personRoles)
    for (const { letter, as, id } of askers) {
      const own = writes(id)
      const others = writes(people.stefan!.personId).flatMap(({ name, sql }) =>
        own.some((one) => one.sql === sql) ||
        !['draft_keys', 'commands', 'log_entries', 'recognitions'].includes(name.split(' ')[1]!)
          ? []
          : [{ name: `${name} in the name of stefan`, sql }],
      )
      const tried = [...own, ...others]
      const rows = await touched(
        tables,
        as,
        role,
        tried.map(({ sql }) => sql),
      )
      for (const [place, { name }] of tried.entries())
        if (rows[place]! > 0) found.set(named(name, role), (found.get(named(name, role)) ?? '') + letter)
    }
  return found
}
