-- Organisations, the people in them, and the accounts with which they sign in.

create table voortgang.organisations (
  id               uuid primary key,
  name             text not null check (length(name) between 1 and 120),
  language         text not null default 'nl' check (language in ('nl', 'en')),
  time_zone        text not null default 'Europe/Amsterdam',
  -- Whether HR advisers may read the signed reports of the people in their scope.
  hr_reads_reports boolean not null default false,
  -- How many months of signed reports a next manager may read.
  handover_months  integer not null default 24 check (handover_months between 0 and 120),
  created_at       timestamptz not null
);

create table voortgang.accounts (
  id            uuid primary key,
  email         text not null unique check (email = lower(email) and length(email) <= 254),
  password_hash text,
  language      text not null default 'nl' check (language in ('nl', 'en')),
  created_at    timestamptz not null
);

create table voortgang.persons (
  organisation_id uuid not null references voortgang.organisations,
  id              uuid not null,
  given_name      text not null check (length(given_name) between 1 and 80),
  family_prefix   text not null default '' check (length(family_prefix) <= 20),
  family_name     text not null check (length(family_name) between 1 and 80),
  name            text not null generated always as
                    (given_name || ' ' || case family_prefix when '' then '' else family_prefix || ' ' end || family_name) stored,
  email           text check (email = lower(email) and length(email) <= 254),
  job_title       text not null default '' check (length(job_title) <= 120),
  joined_on       date not null,
  left_on         date check (left_on > joined_on),
  primary key (organisation_id, id),
  unique (organisation_id, email)
);

create table voortgang.memberships (
  organisation_id uuid not null,
  person_id       uuid not null,
  account_id      uuid not null references voortgang.accounts,
  primary key (organisation_id, person_id),
  unique (organisation_id, account_id),
  foreign key (organisation_id, person_id) references voortgang.persons
);
create index on voortgang.memberships (account_id);

create table voortgang.sessions (
  token_hash      bytea primary key,
  account_id      uuid not null references voortgang.accounts on delete cascade,
  organisation_id uuid references voortgang.organisations,
  method          text not null check (method in ('password', 'link', 'invitation', 'demo')),
  device          text not null default '' check (length(device) <= 200),
  created_at      timestamptz not null,
  seen_at         timestamptz not null,
  expires_at      timestamptz not null
);
create index on voortgang.sessions (account_id);

create table voortgang.sign_in_links (
  token_hash bytea primary key,
  account_id uuid not null references voortgang.accounts on delete cascade,
  made_at    timestamptz not null,
  expires_at timestamptz not null,
  used_at    timestamptz
);
create index on voortgang.sign_in_links (account_id);

-- The last one counts, for as long as the person still has the address it was sent to.
create table voortgang.invitations (
  organisation_id uuid not null,
  person_id       uuid not null,
  made_at         timestamptz not null,
  email           text not null,
  token_hash      bytea not null,
  expires_at      timestamptz not null,
  accepted_at     timestamptz,
  primary key (organisation_id, person_id, made_at),
  foreign key (organisation_id, person_id) references voortgang.persons
);
create index on voortgang.invitations (token_hash);

create table voortgang.sign_in_attempts (
  id    uuid primary key,
  email text not null,
  at    timestamptz not null
);
create index on voortgang.sign_in_attempts (email, at);

-- A code, printed where only the operator of the server looks, that allows one organisation to be founded.
create table voortgang.founding_codes (
  code_hash bytea primary key,
  made_at   timestamptz not null,
  used_at   timestamptz
);

create table voortgang.departments (
  organisation_id uuid not null references voortgang.organisations,
  id              uuid not null,
  parent_id       uuid,
  name            text not null check (length(name) between 1 and 120),
  primary key (organisation_id, id),
  foreign key (organisation_id, parent_id) references voortgang.departments,
  check (parent_id <> id)
);

-- A GiST index finds its way by the first bits of an id, and those of people who came in together are all the same: it would
-- be walked from end to end. So it goes by hashes, of 128 bits for a person; and no other question is ever put to it.
create table voortgang.placements (
  organisation_id uuid not null,
  person_id       uuid not null,
  department_id   uuid not null,
  from_day        date not null,
  until_day       date check (until_day > from_day),
  primary key (organisation_id, person_id, from_day),
  foreign key (organisation_id, person_id) references voortgang.persons,
  foreign key (organisation_id, department_id) references voortgang.departments,
  constraint one_department_at_a_time exclude using gist
    (uuid_hash_extended(person_id, 0) with =, uuid_hash_extended(person_id, 1) with =, organisation_id with =,
     daterange(from_day, until_day) with &&)
);
create index on voortgang.placements (organisation_id, department_id);

create table voortgang.reporting_lines (
  organisation_id uuid not null,
  person_id       uuid not null,
  manager_id      uuid not null,
  from_day        date not null,
  until_day       date check (until_day > from_day),
  primary key (organisation_id, person_id, from_day),
  foreign key (organisation_id, person_id) references voortgang.persons,
  foreign key (organisation_id, manager_id) references voortgang.persons,
  check (person_id <> manager_id),
  constraint one_manager_at_a_time exclude using gist
    (uuid_hash_extended(person_id, 0) with =, uuid_hash_extended(person_id, 1) with =, organisation_id with =,
     daterange(from_day, until_day) with &&)
);
create index on voortgang.reporting_lines (organisation_id, manager_id);

create table voortgang.appointments (
  organisation_id uuid not null,
  id              uuid not null,
  person_id       uuid not null,
  role            text not null check (role in ('hr-adviser', 'administrator', 'works-council')),
  -- An HR adviser of one department and what is below it; null is the whole organisation.
  department_id   uuid,
  from_day        date not null,
  until_day       date check (until_day >= from_day),
  appointed_by    uuid,
  primary key (organisation_id, id),
  foreign key (organisation_id, person_id) references voortgang.persons,
  foreign key (organisation_id, department_id) references voortgang.departments,
  foreign key (organisation_id, appointed_by) references voortgang.persons,
  check (department_id is null or role = 'hr-adviser')
);
create index on voortgang.appointments (organisation_id, person_id);

-- The key with which a person's browser keeps unsaved words on its own disk; the server hands it out per session.
create table voortgang.draft_keys (
  organisation_id uuid not null,
  person_id       uuid not null,
  key             bytea not null check (length(key) = 32),
  primary key (organisation_id, person_id),
  foreign key (organisation_id, person_id) references voortgang.persons
);

-- Commands that were carried out, with their answer, so that sending one twice does it once.
create table voortgang.commands (
  organisation_id uuid not null,
  person_id       uuid not null,
  key             text not null check (length(key) between 1 and 100),
  endpoint        text not null,
  request_hash    bytea not null,
  answer          jsonb,
  at              timestamptz not null,
  primary key (organisation_id, person_id, key),
  foreign key (organisation_id, person_id) references voortgang.persons
);
create index on voortgang.commands (at);

-- Looking past the wall, for the few questions a policy has to ask. Owned by voortgang_definer, which reads only
-- what is granted to it here, always within the organisation that works now.
create function app.context_ok() returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
  select exists (select from voortgang.persons where organisation_id = app.organisation() and id = app.person());
end;

create function app.team() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 20
begin atomic
  select person_id from voortgang.reporting_lines
  where organisation_id = app.organisation() and manager_id = app.person()
    and from_day <= app.today() and (until_day is null or until_day > app.today());
end;

create function app.is_administrator() returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
  select exists (select from voortgang.appointments
    where organisation_id = app.organisation() and person_id = app.person() and role = 'administrator'
      and from_day <= app.today() and (until_day is null or until_day > app.today()));
end;

create function app.is_hr() returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
  select exists (select from voortgang.appointments
    where organisation_id = app.organisation() and person_id = app.person() and role = 'hr-adviser'
      and from_day <= app.today() and (until_day is null or until_day > app.today()));
end;

-- The people in the scope of the HR adviser who works now: their departments with all that is below them.
create function app.hr_scope() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 200
begin atomic
  with recursive mine as (
    select department_id from voortgang.appointments
    where organisation_id = app.organisation() and person_id = app.person() and role = 'hr-adviser'
      and from_day <= app.today() and (until_day is null or until_day > app.today())
  ), below as (
    select department_id as id from mine where department_id is not null
    union
    select departments.id from voortgang.departments join below on departments.parent_id = below.id
    where departments.organisation_id = app.organisation()
  )
  select id from voortgang.persons
  where organisation_id = app.organisation() and exists (select from mine where department_id is null)
  union
  select person_id from voortgang.placements
  where organisation_id = app.organisation() and department_id in (select id from below)
    and from_day <= app.today() and (until_day is null or until_day > app.today());
end;

create function app.my_organisations() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 3
begin atomic
  select organisation_id from voortgang.memberships where account_id = app.account();
end;

create function app.has_several_organisations() returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
  select count(*) > 1 from voortgang.memberships where account_id = app.account();
end;

-- Opens one unit of work for the session that shows this token: names the account, and the person in the organisation
-- asked for (or the one the session was last in), for the length of the transaction. No row when the session is not there.
create function app.open_session(token_hash bytea, wanted uuid, at timestamptz)
returns table (account_id uuid, organisation_id uuid, person_id uuid, language text, time_zone text, today date, is_hr boolean, is_administrator boolean)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  session voortgang.sessions;
  place record;
begin
  select * into session from voortgang.sessions s
  where s.token_hash = open_session.token_hash and s.expires_at > at and s.seen_at > at - interval '2 hours';
  if not found then return; end if;
  if session.seen_at < at - interval '1 minute' then
    update voortgang.sessions s set seen_at = at where s.token_hash = open_session.token_hash;
  end if;
  perform set_config('app.account', session.account_id::text, true), set_config('app.now', at::text, true);
  select a.language into language from voortgang.accounts a where a.id = session.account_id;
  account_id := session.account_id;
  -- The organisation asked for, or else the one the session was last in, in which this account's person still works.
  for place in
    select m.organisation_id, m.person_id, o.time_zone, (at at time zone o.time_zone)::date as today
    from voortgang.memberships m join voortgang.organisations o on o.id = m.organisation_id
    where m.account_id = session.account_id and (wanted is null or m.organisation_id = wanted)
    order by (m.organisation_id = session.organisation_id) desc nulls last, o.name, o.id
  loop
    -- The wall is for this function too: it sees a person only from within that person's organisation.
    perform set_config('app.organisation', place.organisation_id::text, true), set_config('app.person', place.person_id::text, true),
            set_config('app.today', place.today::text, true);
    perform from voortgang.persons p where p.organisation_id = place.organisation_id and p.id = place.person_id and (p.left_on is null or p.left_on > place.today);
    if found then
      organisation_id := place.organisation_id;
      person_id := place.person_id;
      time_zone := place.time_zone;
      today := place.today;
      is_hr := app.is_hr();
      is_administrator := app.is_administrator();
      return next;
      return;
    end if;
  end loop;
  perform set_config('app.organisation', '', true), set_config('app.person', '', true), set_config('app.today', '', true);
  return next;
end $$;

-- Which of these sessions still are: asked for open streams, without counting as being seen.
create function app.living_sessions(token_hashes bytea[], at timestamptz) returns setof bytea language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
  select token_hash from voortgang.sessions where token_hash = any (token_hashes) and expires_at > at and seen_at > at - interval '2 hours';
end;

-- Forgets which addresses were tried before this moment. Whose they were is not for who tidies: a job sees no attempt.
create function app.forget_attempts(before timestamptz) returns void language sql security definer set search_path = pg_catalog, pg_temp
begin atomic
  delete from voortgang.sign_in_attempts where at < before;
end;

-- Opens one unit of work for a job: an organisation and a moment, and nobody's rights.
create function app.open_job(organisation uuid, at timestamptz) returns table (language text, time_zone text, today date)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  select o.language, o.time_zone, (at at time zone o.time_zone)::date into language, time_zone, today
  from voortgang.organisations o where o.id = organisation;
  if not found then return; end if;
  perform set_config('app.organisation', organisation::text, true), set_config('app.now', at::text, true),
          set_config('app.today', today::text, true), set_config('app.person', '', true), set_config('app.account', '', true);
  return next;
end $$;

-- Opens one unit of work for a job that carries out what somebody asked for: with the rights that they have by now. No row
-- when they no longer work here.
create function app.open_order(organisation uuid, person uuid, at timestamptz)
returns table (account_id uuid, organisation_id uuid, person_id uuid, language text, time_zone text, today date, is_hr boolean, is_administrator boolean)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  select o.time_zone, (at at time zone o.time_zone)::date into time_zone, today from voortgang.organisations o where o.id = organisation;
  if not found then return; end if;
  perform set_config('app.organisation', organisation::text, true), set_config('app.now', at::text, true),
          set_config('app.today', today::text, true), set_config('app.person', person::text, true);
  select m.account_id, m.organisation_id, m.person_id, a.language into account_id, organisation_id, person_id, language
  from voortgang.memberships m
  join voortgang.accounts a on a.id = m.account_id
  join voortgang.persons p on p.organisation_id = m.organisation_id and p.id = m.person_id and (p.left_on is null or p.left_on > open_order.today)
  where m.organisation_id = organisation and m.person_id = person;
  if not found then return; end if;
  perform set_config('app.account', account_id::text, true);
  is_hr := app.is_hr();
  is_administrator := app.is_administrator();
  return next;
end $$;

-- Whose invitation this link is, when it can still be accepted; and whether that e-mail address has an account already.
create function app.read_invitation(hash bytea, at timestamptz)
returns table (organisation_id uuid, person_id uuid, organisation text, name text, email text, account_id uuid)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  select i.organisation_id, i.person_id, o.name into organisation_id, person_id, organisation
  from voortgang.invitations i join voortgang.organisations o on o.id = i.organisation_id
  where i.token_hash = hash and i.accepted_at is null and i.expires_at > at
    and not exists (select from voortgang.invitations later
                    where later.organisation_id = i.organisation_id and later.person_id = i.person_id and later.made_at > i.made_at)
    and not exists (select from voortgang.memberships m where m.organisation_id = i.organisation_id and m.person_id = i.person_id);
  if not found then return; end if;
  perform set_config('app.organisation', organisation_id::text, true);
  select p.name, p.email into name, email
  from voortgang.persons p join voortgang.invitations i on i.organisation_id = p.organisation_id and i.person_id = p.id and i.email = p.email
  where i.token_hash = hash;
  select a.id into account_id from voortgang.accounts a where a.email = read_invitation.email;
  if email is not null then return next; end if;
end $$;

-- Gives the invited person this account. In: the account that is signed in, or that was made just now for this address.
create function app.accept_invitation(hash bytea, account uuid, at timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  invited record;
begin
  select * into invited from app.read_invitation(hash, at);
  if not found or invited.account_id is distinct from account then return false; end if;
  insert into voortgang.memberships (organisation_id, person_id, account_id) values (invited.organisation_id, invited.person_id, account);
  update voortgang.invitations i set accepted_at = at where i.token_hash = hash;
  return true;
end $$;

-- Who asks to open the organisation it is about to found: true once for a code that was printed and not used.
create function app.use_founding_code(hash bytea, at timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update voortgang.founding_codes set used_at = at where code_hash = hash and used_at is null;
  return found;
end $$;

create function app.is_empty() returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
  select not exists (select from voortgang.organisations);
end;

-- Founds an organisation with its first person, who becomes administrator (and HR adviser of everybody, when asked).
-- The founding code is used in the same transaction. From here on that person works in this transaction.
create function app.found_organisation(code bytea, organisation jsonb, founder jsonb, at timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  day date := (at at time zone (organisation ->> 'timeZone'))::date;
begin
  if not app.use_founding_code(code, at) then return false; end if;
  perform set_config('app.organisation', organisation ->> 'id', true), set_config('app.now', at::text, true), set_config('app.today', day::text, true),
          set_config('app.person', founder ->> 'id', true), set_config('app.account', founder ->> 'accountId', true);
  insert into voortgang.organisations (id, name, language, time_zone, created_at)
    values ((organisation ->> 'id')::uuid, organisation ->> 'name', organisation ->> 'language', organisation ->> 'timeZone', at);
  insert into voortgang.accounts (id, email, password_hash, language, created_at)
    values ((founder ->> 'accountId')::uuid, founder ->> 'email', founder ->> 'passwordHash', organisation ->> 'language', at);
  insert into voortgang.persons (organisation_id, id, given_name, family_prefix, family_name, email, job_title, joined_on)
    values ((organisation ->> 'id')::uuid, (founder ->> 'id')::uuid, founder ->> 'givenName', founder ->> 'familyPrefix', founder ->> 'familyName',
            founder ->> 'email', founder ->> 'jobTitle', day);
  insert into voortgang.memberships (organisation_id, person_id, account_id)
    values ((organisation ->> 'id')::uuid, (founder ->> 'id')::uuid, (founder ->> 'accountId')::uuid);
  insert into voortgang.appointments (organisation_id, id, person_id, role, from_day)
    select (organisation ->> 'id')::uuid, (appointment ->> 'id')::uuid, (founder ->> 'id')::uuid, appointment ->> 'role', day
    from jsonb_array_elements(founder -> 'appointments') appointment;
  return true;
end $$;

do $$
declare
  name text;
begin
  foreach name in array array['context_ok()', 'team()', 'is_administrator()', 'is_hr()', 'hr_scope()', 'my_organisations()', 'has_several_organisations()', 'is_empty()',
      'open_session(bytea, uuid, timestamptz)', 'living_sessions(bytea[], timestamptz)', 'open_job(uuid, timestamptz)', 'open_order(uuid, uuid, timestamptz)', 'use_founding_code(bytea, timestamptz)',
      'read_invitation(bytea, timestamptz)', 'accept_invitation(bytea, uuid, timestamptz)',
      'found_organisation(bytea, jsonb, jsonb, timestamptz)', 'forget_attempts(timestamptz)'] loop
    execute format('alter function app.%s owner to voortgang_definer', name);
  end loop;
end $$;
grant execute on function app.context_ok(), app.team(), app.is_administrator(), app.is_hr(), app.hr_scope(), app.has_several_organisations() to voortgang_person, voortgang_hr, voortgang_admin;
grant execute on function app.my_organisations(), app.is_empty() to voortgang_door;
grant execute on function app.open_session(bytea, uuid, timestamptz), app.living_sessions(bytea[], timestamptz), app.open_job(uuid, timestamptz),
  app.open_order(uuid, uuid, timestamptz) to voortgang_app;
grant execute on function app.found_organisation(bytea, jsonb, jsonb, timestamptz), app.read_invitation(bytea, timestamptz),
  app.accept_invitation(bytea, uuid, timestamptz) to voortgang_door;
grant execute on function app.forget_attempts(timestamptz) to voortgang_job;

grant select on voortgang.organisations, voortgang.persons, voortgang.memberships, voortgang.accounts, voortgang.departments,
  voortgang.placements, voortgang.reporting_lines, voortgang.appointments, voortgang.sessions to voortgang_definer;
grant insert on voortgang.organisations, voortgang.persons, voortgang.memberships, voortgang.accounts, voortgang.appointments to voortgang_definer;
grant update (seen_at) on voortgang.sessions to voortgang_definer;
grant select, update (accepted_at) on voortgang.invitations to voortgang_definer;
grant select, update (used_at) on voortgang.founding_codes to voortgang_definer;

-- Organisations: yours to read; the administrator's to change.
alter table voortgang.organisations enable row level security;
alter table voortgang.organisations force row level security;
create policy helpers_look on voortgang.organisations for select to voortgang_definer using (true);
create policy founded on voortgang.organisations for insert to voortgang_definer with check (true);
create policy ours on voortgang.organisations for select to voortgang_person, voortgang_hr, voortgang_admin
  using (id = (select app.organisation()) and (select app.context_ok()));
create policy mine_to_choose on voortgang.organisations for select to voortgang_door using (id = any (array(select app.my_organisations())));
create policy jobs_read on voortgang.organisations for select to voortgang_job using (id = (select app.organisation()));
create policy administrator_sets on voortgang.organisations for update to voortgang_admin
  using (id = (select app.organisation()) and (select app.is_administrator()))
  with check (id = (select app.organisation()) and (select app.is_administrator()));
grant select on voortgang.organisations to voortgang_person, voortgang_hr, voortgang_door, voortgang_job;
grant select, update (name, language, time_zone, hr_reads_reports, handover_months) on voortgang.organisations to voortgang_admin;

-- Accounts, sessions and links belong to no organisation. The door sees only who knocks, or whose session this is.
alter table voortgang.accounts enable row level security;
alter table voortgang.accounts force row level security;
create policy helpers_look on voortgang.accounts to voortgang_definer using (true) with check (true);
create policy who_knocks on voortgang.accounts to voortgang_door
  using (email = (select app.knocking_email()) or id = (select app.account()))
  with check (email = (select app.knocking_email()) or id = (select app.account()));
grant select, insert, update (password_hash, language) on voortgang.accounts to voortgang_door;

alter table voortgang.sessions enable row level security;
alter table voortgang.sessions force row level security;
create policy helpers_look on voortgang.sessions to voortgang_definer using (true) with check (true);
create policy my_sessions on voortgang.sessions to voortgang_door
  using (account_id = (select app.account())) with check (account_id = (select app.account()));
grant select, insert, update (organisation_id), delete on voortgang.sessions to voortgang_door;

alter table voortgang.sign_in_links enable row level security;
alter table voortgang.sign_in_links force row level security;
create policy the_link_shown on voortgang.sign_in_links to voortgang_door
  using (token_hash = (select app.knocking_link()) or account_id = (select app.account()))
  with check (account_id = (select app.account()));
grant select, insert, update (used_at) on voortgang.sign_in_links to voortgang_door;

alter table voortgang.sign_in_attempts enable row level security;
alter table voortgang.sign_in_attempts force row level security;
create policy who_knocks on voortgang.sign_in_attempts to voortgang_door
  using (email = (select app.knocking_email())) with check (email = (select app.knocking_email()));
grant select, insert, delete on voortgang.sign_in_attempts to voortgang_door;
create policy helpers_tidy on voortgang.sign_in_attempts to voortgang_definer using (true) with check (true);
grant select (at), delete on voortgang.sign_in_attempts to voortgang_definer;

alter table voortgang.founding_codes enable row level security;
alter table voortgang.founding_codes force row level security;
create policy helpers_look on voortgang.founding_codes to voortgang_definer using (true) with check (true);
create policy printed_on_the_console on voortgang.founding_codes for insert to voortgang_door with check (used_at is null);
grant insert on voortgang.founding_codes to voortgang_door;

-- The people of an organisation know one another; the administrator keeps the list.
call app.raise_wall('voortgang.persons');
create policy helpers_look on voortgang.persons to voortgang_definer using (true) with check (true);
create policy colleagues on voortgang.persons for select to voortgang_person, voortgang_hr, voortgang_admin using (true);
create policy jobs_read on voortgang.persons for select to voortgang_job using (true);
create policy administrator_adds on voortgang.persons for insert to voortgang_admin with check ((select app.is_administrator()));
create policy administrator_changes on voortgang.persons for update to voortgang_admin
  using ((select app.is_administrator())) with check ((select app.is_administrator()));
grant select on voortgang.persons to voortgang_person, voortgang_hr, voortgang_job;
grant select, insert, update (given_name, family_prefix, family_name, email, job_title, left_on) on voortgang.persons to voortgang_admin;

alter table voortgang.memberships enable row level security;
alter table voortgang.memberships force row level security;
create policy organisation_wall on voortgang.memberships as restrictive to voortgang_person, voortgang_hr, voortgang_admin, voortgang_job
  using (organisation_id = (select app.organisation())) with check (organisation_id = (select app.organisation()));
create policy helpers_look on voortgang.memberships to voortgang_definer using (true) with check (true);
create policy my_memberships on voortgang.memberships for select to voortgang_door using (account_id = (select app.account()));
create policy administrator_sees on voortgang.memberships for select to voortgang_admin using ((select app.is_administrator()));
create policy jobs_read on voortgang.memberships for select to voortgang_job using (true);
grant select on voortgang.memberships to voortgang_door, voortgang_admin, voortgang_job;

-- An invitation is read by who holds its link; the administrator sees that it was sent.
call app.raise_wall('voortgang.invitations');
drop policy organisation_wall on voortgang.invitations;
create policy organisation_wall on voortgang.invitations as restrictive to voortgang_person, voortgang_hr, voortgang_admin, voortgang_job, voortgang_door
  using (organisation_id = (select app.organisation())) with check (organisation_id = (select app.organisation()));
create policy helpers_look on voortgang.invitations to voortgang_definer using (true) with check (true);
create policy administrator_sees on voortgang.invitations for select to voortgang_admin using ((select app.is_administrator()));
create policy jobs_send on voortgang.invitations to voortgang_job using (true) with check (true);
grant select (organisation_id, person_id, made_at, email, expires_at, accepted_at) on voortgang.invitations to voortgang_admin;
grant select, insert on voortgang.invitations to voortgang_job;

call app.raise_wall('voortgang.departments');
create policy helpers_look on voortgang.departments for select to voortgang_definer using (true);
create policy colleagues on voortgang.departments for select to voortgang_person, voortgang_hr, voortgang_admin using (true);
create policy administrator_keeps on voortgang.departments to voortgang_admin
  using ((select app.is_administrator())) with check ((select app.is_administrator()));
grant select on voortgang.departments to voortgang_person, voortgang_hr;
grant select, insert, update (name, parent_id), delete on voortgang.departments to voortgang_admin;

call app.raise_wall('voortgang.placements');
create policy helpers_look on voortgang.placements for select to voortgang_definer using (true);
create policy colleagues on voortgang.placements for select to voortgang_person, voortgang_hr, voortgang_admin using (true);
create policy administrator_keeps on voortgang.placements to voortgang_admin
  using ((select app.is_administrator())) with check ((select app.is_administrator()));
grant select on voortgang.placements to voortgang_person, voortgang_hr;
grant select, insert, update (until_day, department_id), delete on voortgang.placements to voortgang_admin;

call app.raise_wall('voortgang.reporting_lines');
create policy helpers_look on voortgang.reporting_lines for select to voortgang_definer using (true);
create policy colleagues on voortgang.reporting_lines for select to voortgang_person, voortgang_hr, voortgang_admin using (true);
create policy jobs_read on voortgang.reporting_lines for select to voortgang_job using (true);
create policy administrator_keeps on voortgang.reporting_lines to voortgang_admin
  using ((select app.is_administrator())) with check ((select app.is_administrator()));
grant select on voortgang.reporting_lines to voortgang_person, voortgang_hr, voortgang_job;
grant select, insert, update (until_day, manager_id), delete on voortgang.reporting_lines to voortgang_admin;

-- Everybody may know who is HR adviser, administrator or on the works council: it is how one knows who can read what.
call app.raise_wall('voortgang.appointments');
create policy helpers_look on voortgang.appointments to voortgang_definer using (true) with check (true);
create policy colleagues on voortgang.appointments for select to voortgang_person, voortgang_hr, voortgang_admin using (true);
create policy administrator_appoints on voortgang.appointments to voortgang_admin
  using ((select app.is_administrator())) with check ((select app.is_administrator()));
grant select on voortgang.appointments to voortgang_person, voortgang_hr;
grant select, insert, update (until_day) on voortgang.appointments to voortgang_admin;

call app.raise_wall('voortgang.draft_keys');
create policy my_own on voortgang.draft_keys to voortgang_person
  using (person_id = (select app.person())) with check (person_id = (select app.person()));
grant select, insert on voortgang.draft_keys to voortgang_person;

call app.raise_wall('voortgang.commands');
create policy my_own on voortgang.commands to voortgang_person, voortgang_hr, voortgang_admin
  using (person_id = (select app.person())) with check (person_id = (select app.person()));
create policy jobs_look on voortgang.commands for select to voortgang_job using (true);
create policy jobs_tidy on voortgang.commands for delete to voortgang_job using (true);
grant select, insert, update (answer) on voortgang.commands to voortgang_person, voortgang_hr, voortgang_admin;
grant select, delete on voortgang.commands to voortgang_job;

call app.classify('voortgang.organisations', 'organisation', 'id name language time_zone hr_reads_reports handover_months created_at');
call app.classify('voortgang.accounts', 'person', 'id email language created_at');
call app.classify('voortgang.accounts', 'secret', 'password_hash');
call app.classify('voortgang.persons', 'organisation', 'organisation_id id given_name family_prefix family_name name email job_title joined_on left_on');
call app.classify('voortgang.memberships', 'person', 'organisation_id person_id account_id');
call app.classify('voortgang.sessions', 'person', 'account_id organisation_id method device created_at seen_at expires_at');
call app.classify('voortgang.sessions', 'secret', 'token_hash');
call app.classify('voortgang.invitations', 'organisation', 'organisation_id person_id made_at email expires_at accepted_at');
call app.classify('voortgang.invitations', 'secret', 'token_hash');
call app.classify('voortgang.sign_in_links', 'secret', 'token_hash account_id made_at expires_at used_at');
call app.classify('voortgang.sign_in_attempts', 'secret', 'id email at');
call app.classify('voortgang.founding_codes', 'secret', 'code_hash made_at used_at');
call app.classify('voortgang.departments', 'organisation', 'organisation_id id parent_id name');
call app.classify('voortgang.placements', 'organisation', 'organisation_id person_id department_id from_day until_day');
call app.classify('voortgang.reporting_lines', 'organisation', 'organisation_id person_id manager_id from_day until_day');
call app.classify('voortgang.appointments', 'organisation', 'organisation_id id person_id role department_id from_day until_day appointed_by');
call app.classify('voortgang.draft_keys', 'secret', 'organisation_id person_id key');
call app.classify('voortgang.commands', 'person', 'organisation_id person_id key endpoint request_hash answer at');
