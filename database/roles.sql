-- The roles of Voortgang. Run once per server by somebody who may make roles; running it again changes nothing.
-- The embedded database runs it by itself. On your own server: psql -f database/roles.sql, then give the two roles
-- that log in a password, and make a database that belongs to voortgang_owner (docs/operate/postgresql.md).
do $$
declare
  role text;
begin
  -- Groups of rights that a transaction steps into; nobody logs in with them.
  foreach role in array array['voortgang_person', 'voortgang_hr', 'voortgang_admin', 'voortgang_door', 'voortgang_job', 'voortgang_definer'] loop
    if not exists (select from pg_roles where rolname = role) then
      execute format('create role %I nologin noinherit', role);
    end if;
  end loop;
  -- Owns the tables, migrates them, and is not used while the application runs.
  if not exists (select from pg_roles where rolname = 'voortgang_owner') then
    create role voortgang_owner login;
  end if;
  -- What the application logs in with: no rights of its own.
  if not exists (select from pg_roles where rolname = 'voortgang_app') then
    create role voortgang_app login noinherit;
  end if;
end $$;

grant voortgang_person, voortgang_hr, voortgang_admin, voortgang_door, voortgang_job to voortgang_app;
grant voortgang_definer, voortgang_job to voortgang_owner;

alter role voortgang_app set idle_in_transaction_session_timeout = '30s';
alter role voortgang_app set statement_timeout = '30s';
alter role voortgang_app set search_path = voortgang;
alter role voortgang_app set timezone = 'UTC';
