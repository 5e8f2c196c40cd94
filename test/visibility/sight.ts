import pg from 'pg'
import { types } from '#platform/database/connect.ts'
import { openSessionSql } from '#platform/work.ts'
import { tokenHashFor } from '../tokens.ts'
import { people, type World } from '../world.ts'

/** The database roles in which somebody can ask. */
export const roles = {
  person: 'voortgang_person',
  hr: 'voortgang_hr',
  administrator: 'voortgang_admin',
  job: 'voortgang_job',
} as const
export type Role = keyof typeof roles

/** A row as `table key`: the same for whoever reads it. */
export type Row = string
type Key = { table: string; key: string; readers: Role[] }

/** The tables themselves, asked by people: which rows there are, and which of them somebody sees. */
export class Tables {
  private readonly world: World
  private readonly client: pg.Client
  readonly keys: Key[]

  private constructor(world: World, client: pg.Client, keys: Key[]) {
    this.world = world
    this.client = client
    this.keys = keys
  }

  static async open(world: World): Promise<Tables> {
    const client = new pg.Client({ ...world.app, types })
    await client.connect()
    const may = Object.entries(roles).map(
      ([role, name]) =>
        `case when bool_and(has_column_privilege('${name}', indrelid, attnum, 'select')) then '${role}' end`,
    )
    const { rows } = await world.database.query<Key>(
      `select relname as table, 'concat_ws('' '', ' || string_agg(quote_ident(attname), ', ' order by attnum) || ')' as key,
              array_remove(array[${may.join(', ')}], null) as readers
       from pg_index join pg_class on pg_class.oid = indrelid join pg_attribute on attrelid = indrelid and attnum = any (indkey)
       where indisprimary and relnamespace = 'voortgang'::regnamespace group by 1 order by 1`,
    )
    return new Tables(world, client, rows)
  }

  readonly close = (): Promise<void> => this.client.end()

  /** Every row that somebody sees in this role, in these tables (or in all). */
  async seenBy(key: string | null, role: Role, only?: Set<string>): Promise<Set<Row>> {
    const open = this.keys.filter(({ table, readers }) => readers.includes(role) && (only?.has(table) ?? true))
    if (open.length === 0) return new Set()
    const { rows } = await this.as<{ row: Row }>(key, role, selectAll(open))
    return new Set(rows.map(({ row }) => row))
  }

  /** Asks something as somebody, in a transaction that is given up afterwards. A job works for De Molen. */
  async as<Answer extends object>(key: string | null, role: Role, statement: string): Promise<pg.QueryResult<Answer>> {
    const now = this.world.clock.now()
    const organisation = people[key ?? 'sophie']!.organisationId
    const opening =
      key === null
        ? `select * from app.open_job('${organisation}', '${now}')`
        : openSessionSql(tokenHashFor(key), organisation, now)
    const answers = await this.client.query(
      `begin; set local jit = off; ${opening}; set local role ${roles[role]}; ${statement}; rollback`,
    )
    return (answers as unknown as pg.QueryResult<Answer>[]).at(-2)!
  }
}

export const selectAll = (keys: Pick<Key, 'table' | 'key'>[]) =>
  keys.map(({ table, key }) => `select '${table} ' || ${key} as row from voortgang.${table}`).join(' union all ')
