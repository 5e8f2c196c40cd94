import type pg from 'pg'

export type Column = {
  table: string
  column: string
  type: string
  nullable: boolean
  /** Filled in when an insert leaves it out. */
  optional: boolean
  generated: boolean
  confidentiality: string | null
}
export type Constraint = {
  table: string
  name: string
  kind: 'p' | 'u' | 'f' | 'c' | 'x'
  columns: string[]
  target: string | null
  targetColumns: string[]
  definition: string
}
export type Policy = {
  table: string
  name: string
  restrictive: boolean
  command: string
  roles: string[]
  using: string | null
  check: string | null
}
export type Grant = { table: string; role: string; rights: string }
export type Function = {
  name: string
  definition: string
  owner: string
  definer: boolean
  settings: string[]
  grantees: string[]
}
export type Table = {
  table: string
  secured: boolean
  forced: boolean
  owner: string
  kind: 'r' | 'p' | 'v' | 'm' | 'f'
  options: string[]
}

/** What the database says of itself: the start-up check judges it, and the generated files show it. */
export async function readCatalogue(client: pg.ClientBase) {
  const rows = async <Row>(sql: string) => (await client.query(sql)).rows as Row[]
  return {
    tables: await rows<Table>(`
      select relname as table, relrowsecurity as secured, relforcerowsecurity as forced, pg_get_userbyid(relowner) as owner, relkind as kind, coalesce(reloptions, '{}') as options
      from pg_class where relnamespace = 'voortgang'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'f') order by relname`),
    columns: await rows<Column>(`
      select relname as table, attname as column, format_type(atttypid, atttypmod) as type, not attnotnull as nullable,
             atthasdef as optional, attgenerated <> '' as generated, col_description(attrelid, attnum) as confidentiality
      from pg_attribute join pg_class on pg_class.oid = attrelid
      where relnamespace = 'voortgang'::regnamespace and relkind in ('r', 'p') and attnum > 0 and not attisdropped order by relname, attnum`),
    constraints: await rows<Constraint>(`
      select source.relname as table, conname as name, contype as kind, target.relname as target, pg_get_constraintdef(pg_constraint.oid) as definition,
             array(select attname::text from unnest(conkey) with ordinality as key (number, place) join pg_attribute on attrelid = conrelid and attnum = key.number order by place) as columns,
             array(select attname::text from unnest(confkey) with ordinality as key (number, place) join pg_attribute on attrelid = confrelid and attnum = key.number order by place) as "targetColumns"
      from pg_constraint join pg_class source on source.oid = conrelid left join pg_class target on target.oid = confrelid
      where source.relnamespace = 'voortgang'::regnamespace and contype in ('p', 'u', 'f', 'c', 'x') order by source.relname, contype = 'p' desc, conname`),
    indexes: await rows<{ table: string; definition: string; unique: boolean; columns: string[] }>(`
      select relname as table, pg_get_indexdef(indexrelid) as definition, indisunique as unique,
             array(select attname::text from pg_attribute where attrelid = indrelid and attnum = any ((indkey::int2[])[0:indnkeyatts - 1])) as columns
      from pg_index join pg_class on pg_class.oid = indrelid
      where relnamespace = 'voortgang'::regnamespace and not exists (select from pg_constraint where conindid = indexrelid and contype in ('p', 'u', 'x')) order by relname, 2`),
    policies: await rows<Policy>(`
      select tablename as table, policyname as name, permissive = 'RESTRICTIVE' as restrictive, lower(cmd) as command, roles::text[] as roles, qual as using, with_check as check
      from pg_policies where schemaname = 'voortgang' order by tablename, permissive desc, policyname`),
    grants: await rows<Grant>(`
      select relname as table, case when acl.grantee = 0 then 'public' else pg_get_userbyid(acl.grantee) end as role, string_agg(lower(privilege_type), ', ' order by privilege_type) as rights
      from pg_class, aclexplode(relacl) acl where relnamespace = 'voortgang'::regnamespace and acl.grantee <> relowner group by 1, 2
      union all
      select relname, case when acl.grantee = 0 then 'public' else pg_get_userbyid(acl.grantee) end, string_agg(lower(privilege_type) || ' (' || attname || ')', ', ' order by privilege_type, attnum)
      from pg_class join pg_attribute on attrelid = pg_class.oid, aclexplode(attacl) acl where relnamespace = 'voortgang'::regnamespace group by 1, 2
      order by 1, 2, 3`),
    triggers: await rows<{ table: string; definition: string }>(`
      select relname as table, pg_get_triggerdef(pg_trigger.oid) as definition
      from pg_trigger join pg_class on pg_class.oid = tgrelid where relnamespace = 'voortgang'::regnamespace and not tgisinternal order by relname, tgname`),
    functions: await rows<Function>(`
      select proname as name, pg_get_functiondef(pg_proc.oid) as definition, pg_get_userbyid(proowner) as owner, prosecdef as definer, coalesce(proconfig, '{}') as settings,
             array(select case when grantee = 0 then 'public' else pg_get_userbyid(grantee)::text end from aclexplode(coalesce(proacl, acldefault('f', proowner))) where grantee <> proowner order by 1) as grantees
      from pg_proc where pronamespace = 'app'::regnamespace and not exists (select from pg_depend where objid = pg_proc.oid and deptype = 'e') order by proname`),
    definersElsewhere: await rows<{ name: string }>(`
      select nspname || '.' || proname as name from pg_proc join pg_namespace on pg_namespace.oid = pronamespace
      where prosecdef and nspname not in ('app', 'graphile_worker', 'pg_catalog', 'information_schema')
        and not exists (select from pg_depend where objid = pg_proc.oid and deptype = 'e') order by 1`),
    sequences: await rows<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'voortgang'::regnamespace and relkind = 'S' order by 1`,
    ),
    /** What stands outside the schemas that we look after, and is nevertheless for the roles of the application. */
    elsewhere: await rows<{ name: string; role: string }>(`
      select distinct nspname || '.' || relname as name, pg_get_userbyid(acl.grantee)::text as role
      from pg_class join pg_namespace on pg_namespace.oid = relnamespace, aclexplode(relacl) acl
      where nspname not in ('voortgang', 'graphile_worker', 'pg_catalog', 'information_schema') and nspname not like 'pg_toast%' and nspname not like 'pg_temp%'
        and pg_class.oid <> 'app.migrations'::regclass and acl.grantee in (select oid from pg_roles where rolname like 'voortgang\\_%') and acl.grantee <> relowner order by 1, 2`),
    roles: await rows<{ name: string; superuser: boolean; bypasses: boolean }>(`
      select rolname as name, rolsuper as superuser, rolbypassrls as bypasses from pg_roles
      where rolname in ('voortgang_person', 'voortgang_hr', 'voortgang_admin', 'voortgang_door', 'voortgang_job', 'voortgang_definer') order by 1`),
    makers: await rows<{ role: string; schema: string }>(`
      select case when acl.grantee = 0 then 'public' else pg_get_userbyid(acl.grantee) end as role, nspname as schema
      from pg_namespace, aclexplode(nspacl) acl where nspname in ('app', 'voortgang') and privilege_type = 'CREATE' and acl.grantee <> nspowner order by 2, 1`),
  }
}
export type Catalogue = Awaited<ReturnType<typeof readCatalogue>>
