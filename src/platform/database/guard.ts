import type pg from 'pg'
import { Refusal } from '../refusal.ts'
import { readCatalogue } from './catalogue.ts'
import { findHoles } from './holes.ts'

/** PostgreSQL versions that apply the right policy after a change of role (CVE-2024-10976), by major version. */
const oldestMinor: Record<number, number> = { 15: 9, 16: 5, 17: 1 }

/** Refuses a database with a hole in a wall. In: any connection. Throws a `Refusal` that lists all holes it found. */
export async function checkWalls(client: pg.ClientBase): Promise<void> {
  const holes = findHoles(await readCatalogue(client))
  if (holes.length > 0)
    throw new Refusal(
      `This database does not keep its secrets, so Voortgang does not start on it:\n${holes.map((hole) => `  - ${hole}`).join('\n')}`,
    )
}

/** Refuses a server that is too old to trust its policies. */
export async function checkServer(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ number: number; version: string }>(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as version`,
  )
  const { number, version } = rows[0]!
  const major = Math.floor(number / 10_000)
  if (major < 15) throw new Refusal(`The PostgreSQL server is version ${version}; Voortgang needs 15 or newer.`)
  const minor = oldestMinor[major]
  if (minor !== undefined && number % 10_000 < minor) {
    throw new Refusal(
      `The PostgreSQL server is version ${version}, which can apply the wrong row-level security policy (CVE-2024-10976). Update it to ${major}.${minor} or newer.`,
    )
  }
}

/** Refuses a login that could pass the wall, or that cannot step into the roles we work in. */
export async function checkLogin(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ name: string; passes: string[] }>(`
    with me as (
      select oid, rolname, rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname = current_user
    ), mine as (
      select other.* from me, pg_roles other where not me.rolsuper and other.oid <> me.oid and pg_has_role(me.oid, other.oid, 'member')
    )
    select rolname as name, array_remove(array[
      case when rolsuper then 'is a superuser' end,
      case when rolbypassrls then 'has BYPASSRLS' end,
      case when rolcreaterole then 'may make and change roles' end,
      case when exists (select from pg_class where relnamespace = to_regnamespace('voortgang') and relowner = me.oid) then 'owns tables of Voortgang' end,
      case when exists (select from mine where mine.rolname in ('voortgang_owner', 'voortgang_definer')) then 'is a member of the role that owns the tables or of the one that looks past the wall' end,
      case when exists (select from mine where mine.rolsuper or mine.rolbypassrls) then 'may step into a role that passes row-level security' end,
      case when exists (select from mine where mine.rolname in ('voortgang_person', 'voortgang_hr', 'voortgang_admin', 'voortgang_door', 'voortgang_job') and pg_has_role(me.oid, mine.oid, 'usage'))
        then 'has the rights of a role of Voortgang without stepping into it (it must be NOINHERIT)' end
    ], null) as passes
    from me`)
  const { name, passes } = rows[0]!
  if (passes.length > 0) {
    throw new Refusal(
      `DATABASE_URL logs in as ${name}, which ${passes.join(' and ')}: row-level security would not hold for it. ` +
        `Log in as voortgang_app (database/roles.sql makes it), and give the owner's address in DATABASE_OWNER_URL.`,
    )
  }
  const missing = await client.query<{ role: string }>(`
    select role from unnest(array['voortgang_person', 'voortgang_hr', 'voortgang_admin', 'voortgang_door', 'voortgang_job']) role
    where not exists (select from pg_roles where rolname = role) or not pg_has_role(current_user, role, 'member')`)
  if (missing.rows.length > 0)
    throw new Refusal(
      `DATABASE_URL logs in as ${name}, which may not step into ${missing.rows.map(({ role }) => role).join(', ')}. Run database/roles.sql on the server, and log in as voortgang_app.`,
    )
}
