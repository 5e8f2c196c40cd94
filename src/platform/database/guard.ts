import type pg from 'pg'
import { Refusal } from '../refusal.ts'
import { readCatalogue, type Catalogue } from './catalogue.ts'

/** Tables without an organisation, and why each may be so. */
const ofNobody: Record<string, string> = {
  organisations: 'is the organisation: its own id is the wall',
  accounts: 'one account may belong to several organisations',
  sessions: 'belong to an account',
  sign_in_links: 'belong to an account',
  sign_in_failures: 'happen before anybody knows who it is',
  founding_codes: 'come before there is an organisation',
}
/** Tables with an organisation that the door reads across organisations, for one account. */
const alsoAtTheDoor = ['memberships', 'invitations']

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
    select current_user::text as name, array_remove(array[
      case when rolsuper then 'is a superuser' end,
      case when rolbypassrls then 'has BYPASSRLS' end,
      case when exists (select from pg_class where relnamespace = to_regnamespace('voortgang') and relowner = pg_roles.oid) then 'owns tables of Voortgang' end,
      case when not rolsuper and exists (select from pg_roles other where other.rolname in ('voortgang_owner', 'voortgang_definer') and pg_has_role(pg_roles.oid, other.oid, 'member')) then 'is a member of the role that owns the tables or of the one that looks past the wall' end
    ], null) as passes
    from pg_roles where rolname = current_user`)
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

/** Every way in which the tables, keys, policies, views and functions fall short of the rules of ARCHITECTURE.md. */
export function findHoles({ tables, columns, constraints, indexes, policies, grants, functions }: Catalogue): string[] {
  const holes: string[] = []
  for (const { table, kind, secured, forced, options } of tables) {
    if (kind === 'm' || kind === 'f')
      holes.push(`${table} is a materialised view or a foreign table, which no policy guards`)
    if (kind === 'v' && !options.includes('security_invoker=true'))
      holes.push(`the view ${table} is not security_invoker`)
    if (kind !== 'r' && kind !== 'p') continue
    if (!secured) holes.push(`${table} has no row level security`)
    if (!forced) holes.push(`${table} does not force row level security on its owner`)
    if (table in ofNobody) continue
    const wall = policies.find(
      (policy) =>
        policy.table === table &&
        policy.restrictive &&
        policy.command === 'all' &&
        policy.using?.includes('app.organisation()'),
    )
    if (!wall) holes.push(`${table} has no restrictive policy that keeps organisations apart`)
    else if (!wall.roles.includes('public') && !alsoAtTheDoor.includes(table))
      holes.push(`the wall of ${table} is not for every role`)
  }
  const within = (table: string | null) => table !== null && !(table in ofNobody)
  for (const { table, name, kind, columns: key, target } of constraints) {
    if (!within(table)) continue
    if ((kind === 'p' || kind === 'u') && !key.includes('organisation_id'))
      holes.push(`${name} of ${table} does not name the organisation`)
    if (kind === 'f' && within(target) && !key.includes('organisation_id'))
      holes.push(`${name} of ${table} points at ${target} without the organisation`)
  }
  for (const { table, unique, columns: key } of indexes) {
    if (unique && within(table) && !key.includes('organisation_id'))
      holes.push(`a unique index of ${table} does not name the organisation`)
  }
  for (const { table, column, confidentiality } of columns) {
    if (!['public', 'organisation', 'person', 'conversation', 'secret'].includes(confidentiality ?? ''))
      holes.push(`${table}.${column} has no class of confidentiality`)
  }
  for (const { table, role } of grants) if (role === 'public') holes.push(`${table} is granted to everybody`)
  for (const { name, definer, owner, settings, grantees } of functions) {
    if (grantees.includes('public')) holes.push(`app.${name} may be called by everybody`)
    if (!definer) continue
    if (!settings.includes('search_path=pg_catalog, pg_temp'))
      holes.push(`app.${name} looks past the wall without a fixed search_path`)
    if (owner !== 'voortgang_definer' && owner !== 'voortgang_job')
      holes.push(`app.${name} looks past the wall as ${owner}`)
  }
  return holes
}
