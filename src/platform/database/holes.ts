import type { Catalogue, Policy } from './catalogue.ts'

/** Tables without an organisation, and why each may be so. */
const ofNobody: Record<string, string> = {
  organisations: 'is the organisation: its own id is the wall',
  accounts: 'one account may belong to several organisations',
  sessions: 'belong to an account',
  sign_in_links: 'belong to an account',
  sign_in_attempts: 'happen before anybody knows who it is',
  founding_codes: 'come before there is an organisation',
}
/** Tables with an organisation that the door reads across organisations, for one account. */
const alsoAtTheDoor = ['memberships', 'invitations']

const organisationWall = '(organisation_id = ( SELECT app.organisation() AS organisation))'
const contextWall = '( SELECT app.context_ok() AS context_ok)'

/** The roles in which the application works for people, and all that may have rights to a table. */
const ofPeople = ['voortgang_person', 'voortgang_hr', 'voortgang_admin']
const steppedInto = [...ofPeople, 'voortgang_door', 'voortgang_job']
const withRights = [...steppedInto, 'voortgang_definer']
/** What the application may do to a table. TRUNCATE, REFERENCES and TRIGGER go round the policies. */
const rightsToGive = ['select', 'insert', 'update', 'delete']
const classes = ['public', 'organisation', 'person', 'conversation', 'secret']

/** Every way in which the tables, keys, policies, views, functions and roles fall short of the rules of ARCHITECTURE.md. */
export function findHoles(catalogue: Catalogue): string[] {
  return [
    ...catalogue.tables.flatMap((table) => holesInTable(table, catalogue)),
    ...holesInKeys(catalogue),
    ...catalogue.policies.flatMap((policy) => holesInPolicy(policy, catalogue)),
    ...holesInColumns(catalogue),
    ...holesInRights(catalogue),
    ...holesInFunctions(catalogue),
  ]
}

function holesInTable(
  { table, kind, secured, forced, owner, options }: Catalogue['tables'][number],
  { policies }: Catalogue,
): string[] {
  if (kind === 'm' || kind === 'f')
    return [`${table} is a materialised view or a foreign table, which no policy guards`]
  if (kind === 'v')
    return options.some((option) => /^security_invoker=(true|on|yes|1)$/.test(option))
      ? []
      : [`the view ${table} is not security_invoker`]
  const holes: string[] = []
  if (!secured) holes.push(`${table} has no row level security`)
  if (!forced) holes.push(`${table} does not force row level security on its owner`)
  if (steppedInto.includes(owner)) holes.push(`${table} belongs to ${owner}, in which the application works`)
  if (table in ofNobody) return holes
  const walls = policies.filter((one) => one.table === table && one.restrictive && one.command === 'all')
  const wall = walls.find(({ using, check }) => using === organisationWall && check === organisationWall)
  if (!wall) holes.push(`${table} has no restrictive policy that keeps organisations apart`)
  else if (!wall.roles.includes('public') && !alsoAtTheDoor.includes(table))
    holes.push(`the wall of ${table} is not for every role`)
  const asked = walls.find(({ using, check }) => using === contextWall && check === contextWall)?.roles ?? []
  const unasked = ofPeople.filter((role) => !asked.includes(role))
  if (unasked.length > 0 && !alsoAtTheDoor.includes(table))
    holes.push(`${table} does not ask ${unasked.join(', ')} whether the person is of the organisation`)
  return holes
}

function holesInKeys({ constraints, indexes, sequences }: Catalogue): string[] {
  const within = (table: string | null) => table !== null && !(table in ofNobody)
  const holes: string[] = []
  for (const { table, name, kind, columns: key, target, targetColumns } of constraints) {
    if (!within(table)) continue
    if (['p', 'u', 'x'].includes(kind) && !key.includes('organisation_id'))
      holes.push(`${name} of ${table} does not name the organisation`)
    if (kind === 'f' && within(target) && targetColumns[key.indexOf('organisation_id')] !== 'organisation_id')
      holes.push(`${name} of ${table} points at ${target} without the organisation`)
  }
  for (const { table, unique, columns: key } of indexes) {
    if (unique && within(table) && !key.includes('organisation_id'))
      holes.push(`a unique index of ${table} does not name the organisation`)
  }
  for (const { name } of sequences)
    holes.push(`${name} is a sequence, and its gaps tell one organisation about another`)
  return holes
}

function holesInPolicy({ table, name, restrictive, command, roles, using, check }: Policy, { columns }: Catalogue) {
  const holes: string[] = []
  if (['all', 'insert', 'update'].includes(command) && check === null)
    holes.push(`${name} of ${table} lets write without a check`)
  if (restrictive) return holes
  if (roles.includes('public')) holes.push(`${name} of ${table} is for everybody`)
  const forPeople = roles.some((role) => ofPeople.includes(role) || role === 'voortgang_door')
  const forAll = columns.every(
    (column) => column.table !== table || ['public', 'organisation'].includes(column.confidentiality ?? ''),
  )
  if (forPeople && using === 'true' && !forAll) holes.push(`${name} of ${table} shows what not everybody may see`)
  if (forPeople && check === 'true') holes.push(`${name} of ${table} lets anybody write anything`)
  return holes
}

const holesInColumns = ({ columns }: Catalogue): string[] =>
  columns
    .filter(({ confidentiality }) => !classes.includes(confidentiality ?? ''))
    .map(({ table, column }) => `${table}.${column} has no class of confidentiality`)

function holesInRights({ grants, elsewhere, roles, makers }: Catalogue): string[] {
  const holes: string[] = []
  for (const { table, role, rights } of grants) {
    if (!withRights.includes(role)) holes.push(`${table} is granted to ${role === 'public' ? 'everybody' : role}`)
    const beyond = rights.split(', ').filter((right) => !rightsToGive.includes(right.replace(/ \(.*/, '')))
    if (withRights.includes(role) && beyond.length > 0)
      holes.push(`${role} may ${beyond.join(', ')} ${table}, which goes round its policies`)
  }
  for (const { name, role } of elsewhere) holes.push(`${name}, which stands outside the wall, is granted to ${role}`)
  for (const { name, superuser, bypasses } of roles)
    if (superuser || bypasses)
      holes.push(`${name} ${superuser ? 'is a superuser' : 'has BYPASSRLS'}: no wall holds for it`)
  for (const { role, schema } of makers)
    if (role !== 'voortgang_definer') holes.push(`${role} may make things of its own in ${schema}`)
  return holes
}

function holesInFunctions({ functions, definersElsewhere }: Catalogue): string[] {
  const holes: string[] = []
  for (const { name, definer, owner, settings, grantees } of functions) {
    if (grantees.includes('public')) holes.push(`app.${name} may be called by everybody`)
    if (!definer) continue
    if (!settings.includes('search_path=pg_catalog, pg_temp'))
      holes.push(`app.${name} looks past the wall without a fixed search_path`)
    if (owner !== 'voortgang_definer' && owner !== 'voortgang_job')
      holes.push(`app.${name} looks past the wall as ${owner}`)
  }
  for (const { name } of definersElsewhere) holes.push(`${name} looks past the wall from outside the schema app`)
  return holes
}
