-- The ground every table stands on: who works now, the wall around an organisation, and the class of each column.
create schema voortgang;
create extension if not exists btree_gist with schema app;

grant usage on schema voortgang to voortgang_person, voortgang_hr, voortgang_admin, voortgang_door, voortgang_job, voortgang_definer;
grant usage on schema app to voortgang_app, voortgang_person, voortgang_hr, voortgang_admin, voortgang_door, voortgang_job, voortgang_definer;
grant create on schema app to voortgang_definer, voortgang_job;

-- Functions are for those they are granted to, never for everybody.
alter default privileges revoke execute on functions from public;

-- Who works now, for the length of one transaction. A setting that was never made reads as null; one that was made
-- in an earlier transaction reads as the empty string: both mean nobody.
create function app.organisation() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.organisation', true), '')::uuid;
create function app.person() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.person', true), '')::uuid;
create function app.account() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.account', true), '')::uuid;
-- The e-mail address, and the hash of the secret link, with which somebody without a session stands at the door.
create function app.knocking_email() returns text language sql stable parallel safe
  return nullif(current_setting('app.knocking_email', true), '');
create function app.knocking_link() returns bytea language sql stable parallel safe
  return decode(nullif(current_setting('app.knocking_link', true), ''), 'hex');
-- The application's clock and the day it is there in the organisation, so that a test can be next week.
create function app.now() returns timestamptz language sql stable parallel safe
  return nullif(current_setting('app.now', true), '')::timestamptz;
create function app.today() returns date language sql stable parallel safe
  return nullif(current_setting('app.today', true), '')::date;

grant execute on function app.organisation(), app.person(), app.account(), app.knocking_email(), app.knocking_link(), app.now(), app.today()
  to voortgang_person, voortgang_hr, voortgang_admin, voortgang_door, voortgang_job, voortgang_definer;

-- Every table of an organisation stands behind this wall, whatever its own policies allow:
-- rows of another organisation do not exist, and neither does anything for a person who is not of this organisation.
create procedure app.raise_wall(target regclass) language plpgsql as $$
begin
  execute format('alter table %s alter organisation_id set default app.organisation()', target);
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy organisation_wall on %s as restrictive using (organisation_id = (select app.organisation()))
    with check (organisation_id = (select app.organisation()))', target);
  execute format('create policy people_of_the_organisation on %s as restrictive to voortgang_person, voortgang_hr, voortgang_admin using ((select app.context_ok()))
    with check ((select app.context_ok()))', target);
end $$;

-- The class of confidentiality of each column, as its comment. The start-up check refuses a column without one.
--   public: may be read by anybody                      organisation: by everybody who works there
--   person: by the person it is about and who needs it  conversation: by who takes part
--   secret: by the application alone
create procedure app.classify(target regclass, class text, columns text) language plpgsql as $$
declare
  name text;
begin
  if class not in ('public', 'organisation', 'person', 'conversation', 'secret') then
    raise exception '% is not a class of confidentiality', class;
  end if;
  foreach name in array regexp_split_to_array(btrim(columns), '\s+') loop
    execute format('comment on column %s.%I is %L', target, name, class);
  end loop;
end $$;

-- Some tables are written once and never changed: whoever tries, the owner of the table included, is refused.
create function app.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is written once and is not changed or removed', tg_table_name using errcode = 'restrict_violation';
end $$;
create procedure app.written_once(target regclass) language plpgsql as $$
begin
  execute format('create trigger written_once before update or delete or truncate on %s for each statement execute function app.refuse_change()', target);
end $$;

-- The application may see which migrations were run, to refuse a database that is behind.
grant select on app.migrations to voortgang_app;
