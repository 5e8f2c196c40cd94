-- People from a file of an HR system: read in parts, compared as a whole, and carried out in one transaction.

-- The number by which that system knows somebody.
alter table voortgang.persons
  add column employee_number text check (length(employee_number) between 1 and 40),
  add unique (organisation_id, employee_number);
grant update (employee_number, joined_on) on voortgang.persons to voortgang_admin;
call app.classify('voortgang.persons', 'organisation', 'employee_number');

-- How often the people, places and lines of an organisation were changed: what was compared at one number is still so as
-- long as it is that number. Whoever changes them takes their turn at this row, before any row of theirs.
create table voortgang.people_revisions (
  organisation_id uuid primary key references voortgang.organisations,
  revision        integer not null
);

create function app.count_change() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if app.organisation() is not null then
    insert into voortgang.people_revisions (organisation_id, revision) values (app.organisation(), 1)
    on conflict (organisation_id) do update set revision = people_revisions.revision + 1;
  end if;
  return null;
end $$;
create trigger count_change before insert or update or delete on voortgang.persons for each statement execute function app.count_change();
create trigger count_change before insert or update or delete on voortgang.departments for each statement execute function app.count_change();
create trigger count_change before insert or update or delete on voortgang.placements for each statement execute function app.count_change();
create trigger count_change before insert or update or delete on voortgang.reporting_lines for each statement execute function app.count_change();

-- The number as it is now, which stays so until the end of the transaction that asks.
create function app.hold_people() returns integer language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  held integer;
begin
  select revision into held from voortgang.people_revisions where organisation_id = app.organisation() for update;
  return coalesce(held, 0);
end $$;

create table voortgang.imports (
  organisation_id uuid not null references voortgang.organisations,
  id              uuid not null,
  started_by      uuid not null,
  started_at      timestamptz not null,
  file_name       text not null check (length(file_name) between 1 and 200),
  state           text not null default 'reading' check (state in ('reading', 'asking', 'comparing', 'ready', 'carrying', 'refused', 'done', 'withdrawn')),
  -- Changes of place and manager begin on this day.
  from_day        date not null,
  add_departments boolean not null default true,
  -- The columns of the file: their headings, a few cells, and what each is taken for.
  columns         jsonb,
  -- How many rows were read, and up to which line of how many.
  rows            integer not null default 0,
  read_to         integer not null default 0,
  read_of         integer,
  -- Why the file as a whole cannot be read.
  refusal         jsonb,
  -- What the comparison came to, and the number of changes at which it was made.
  counts          jsonb,
  revision        integer,
  -- Who said that it is to be carried out, and whether with those of whom the file says nothing; how far that is, in parts of
  -- the whole; and when it went wrong, which changed nothing.
  carried_by      uuid,
  close_missing   boolean not null default false,
  parts           integer not null default 0,
  parts_done      integer not null default 0,
  failed_at       timestamptz,
  done_at         timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, started_by) references voortgang.persons,
  foreign key (organisation_id, carried_by) references voortgang.persons,
  check (carried_by is not null or state not in ('carrying', 'done'))
);

-- Below this, everything of a file that is on its way. It is gone once the import is over. Rows come a hundred thousand at a
-- time, so they do not ask for each whether their import is there: who writes them has it in hand.
create table voortgang.import_files (
  organisation_id uuid not null,
  import_id       uuid not null,
  content         bytea not null,
  primary key (organisation_id, import_id),
  foreign key (organisation_id, import_id) references voortgang.imports
);
alter table voortgang.import_files alter content set storage external;

create table voortgang.import_rows (
  organisation_id uuid not null,
  import_id       uuid not null,
  number          integer not null,
  employee_number text,
  given_name      text,
  family_prefix   text,
  family_name     text,
  email           text,
  department      text,
  job_title       text,
  manager         text,
  joined_on       date,
  last_day        date,
  primary key (organisation_id, import_id, number)
);

-- What is wrong with a row: found while reading it, or while comparing it with what there is.
create table voortgang.import_problems (
  organisation_id uuid not null,
  import_id       uuid not null,
  number          integer not null,
  field           text not null,
  code            text not null,
  found           text not null check (found in ('reading', 'comparing')),
  -- Other rows, or the names of a chain, that the sentence names.
  facts           jsonb not null default '{}',
  primary key (organisation_id, import_id, number, field, code)
);

-- The departments that the file names, and which each of them is.
create table voortgang.import_departments (
  organisation_id uuid not null,
  import_id       uuid not null,
  said            text not null,
  department_id   uuid,
  problem         text check (problem in ('unknown-department', 'ambiguous-department')),
  primary key (organisation_id, import_id, said)
);
create table voortgang.import_new_departments (
  organisation_id uuid not null,
  import_id       uuid not null,
  id              uuid not null,
  parent_id       uuid,
  name            text not null,
  path            text not null,
  primary key (organisation_id, import_id, id)
);

-- What would change for whom; the values are in the row. Whoever is as the file says is not in here.
create table voortgang.import_changes (
  organisation_id uuid not null,
  import_id       uuid not null,
  person_id       uuid not null,
  -- The row; null for somebody of whom the file says nothing.
  number          integer,
  kind            text not null check (kind in ('new', 'known', 'missing')),
  details         boolean not null,
  leaves          boolean not null,
  moves           boolean not null,
  reports         boolean not null,
  department_id   uuid,
  manager_id      uuid,
  -- The first day on which this person no longer works here, when that changes.
  left_on         date,
  from_day        date not null,
  primary key (organisation_id, import_id, person_id)
);
create index on voortgang.import_changes (organisation_id, import_id, number);

-- What this organisation said of headings, so that it is asked once.
create table voortgang.import_headings (
  organisation_id uuid primary key references voortgang.organisations,
  taken           jsonb not null,
  kept_at         timestamptz not null
);

call app.raise_wall('voortgang.people_revisions');
create policy helpers_count on voortgang.people_revisions to voortgang_definer using (true) with check (true);
create policy jobs_read on voortgang.people_revisions for select to voortgang_job using (true);
create policy administrator_looks on voortgang.people_revisions for select to voortgang_admin using ((select app.is_administrator()));
grant select, insert, update (revision) on voortgang.people_revisions to voortgang_definer;
grant select on voortgang.people_revisions to voortgang_admin, voortgang_job;

call app.raise_wall('voortgang.imports');
create policy administrator_imports on voortgang.imports to voortgang_admin
  using ((select app.is_administrator())) with check ((select app.is_administrator()));
create policy jobs_read_on on voortgang.imports to voortgang_job using (true) with check (true);
grant select, insert, update (state, from_day, add_departments, columns, rows, read_to, read_of, refusal, counts, revision, carried_by, close_missing, parts, parts_done, failed_at, done_at) on voortgang.imports to voortgang_admin;
grant select, update (state, columns, rows, read_to, read_of, refusal, counts, revision, parts, parts_done, failed_at) on voortgang.imports to voortgang_job;

call app.raise_wall('voortgang.import_files');
create policy administrator_hands_in on voortgang.import_files for insert to voortgang_admin with check ((select app.is_administrator()));
create policy jobs_read_it on voortgang.import_files for select to voortgang_job using (true);
create policy jobs_tidy on voortgang.import_files for delete to voortgang_job using (true);
grant insert on voortgang.import_files to voortgang_admin;
grant select, delete on voortgang.import_files to voortgang_job;

call app.raise_wall('voortgang.import_rows');
create policy administrator_looks on voortgang.import_rows for select to voortgang_admin using ((select app.is_administrator()));
create policy jobs_compare on voortgang.import_rows to voortgang_job using (true) with check (true);
grant select on voortgang.import_rows to voortgang_admin;
grant select, insert, delete on voortgang.import_rows to voortgang_job;

call app.raise_wall('voortgang.import_problems');
create policy administrator_looks on voortgang.import_problems for select to voortgang_admin using ((select app.is_administrator()));
create policy jobs_compare on voortgang.import_problems to voortgang_job using (true) with check (true);
grant select on voortgang.import_problems to voortgang_admin;
grant select, insert, delete on voortgang.import_problems to voortgang_job;

call app.raise_wall('voortgang.import_departments');
create policy administrator_looks on voortgang.import_departments for select to voortgang_admin using ((select app.is_administrator()));
create policy jobs_compare on voortgang.import_departments to voortgang_job using (true) with check (true);
grant select on voortgang.import_departments to voortgang_admin;
grant select, insert, delete on voortgang.import_departments to voortgang_job;

call app.raise_wall('voortgang.import_new_departments');
create policy administrator_looks on voortgang.import_new_departments for select to voortgang_admin using ((select app.is_administrator()));
create policy jobs_compare on voortgang.import_new_departments to voortgang_job using (true) with check (true);
grant select on voortgang.import_new_departments to voortgang_admin;
grant select, insert, delete on voortgang.import_new_departments to voortgang_job;

call app.raise_wall('voortgang.import_changes');
create policy administrator_looks on voortgang.import_changes for select to voortgang_admin using ((select app.is_administrator()));
create policy jobs_compare on voortgang.import_changes to voortgang_job using (true) with check (true);
grant select on voortgang.import_changes to voortgang_admin;
grant select, insert, delete on voortgang.import_changes to voortgang_job;
create policy helpers_look on voortgang.import_changes for select to voortgang_definer using (true);
grant select on voortgang.import_changes to voortgang_definer;

call app.raise_wall('voortgang.import_headings');
create policy administrator_says on voortgang.import_headings to voortgang_admin
  using ((select app.is_administrator())) with check ((select app.is_administrator()));
create policy jobs_read on voortgang.import_headings for select to voortgang_job using (true);
grant select, insert, update (taken, kept_at) on voortgang.import_headings to voortgang_admin;
grant select on voortgang.import_headings to voortgang_job;

-- Comparing reads where people are.
create policy jobs_compare on voortgang.departments for select to voortgang_job using (true);
create policy jobs_compare on voortgang.placements for select to voortgang_job using (true);
grant select on voortgang.departments, voortgang.placements to voortgang_job;

-- An id of version 7, as the application makes them, for one of many rows that are made at once: the number of the row stands
-- behind the moment (RFC 9562 §6.2, method 1), so that their ids sort as they are made and each next goes at the end of an
-- index. Behind that, 48 bits of chance. Without settings of its own, so that it is worked out within the statement that asks.
create function app.new_id(at timestamptz, number bigint) returns uuid language sql volatile parallel safe
  return (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || lpad(to_hex((number >> 14) & 4095), 3, '0')
    || to_hex(32768 | (number & 16383)) || right(gen_random_uuid()::text, 12))::uuid;

-- Tells of the people between two rows that an import changed (without rows: of those of whom its file says nothing), as
-- telling of each by itself would, but without a job for each: nobody is mailed about it. Who carries out the import tells of
-- the whole. The ids are of the moment at which they are written, because the seals of the log count on that.
create function app.tell_import(import uuid, first integer, last integer) returns void
language sql security definer set search_path = pg_catalog, pg_temp
begin atomic
  insert into voortgang.events (organisation_id, id, name, subject_id, about_id, actor_id, facts, at)
  select (select app.organisation()), app.new_id((select app.now() + (clock_timestamp() - now())), row_number() over ()),
    told.name, told.person_id, told.person_id, (select app.person()), told.facts, (select app.now())
  from (
    select told.name, changes.person_id, told.facts
    from voortgang.import_changes changes
    cross join lateral (values
      ('person.added', changes.kind = 'new'),
      ('person.changed', changes.details),
      ('person.placed', changes.kind = 'known' and (changes.moves or changes.reports)),
      ('person.left', changes.leaves)
    ) as happened (name, so)
    cross join lateral (select happened.name, case happened.name
      when 'person.placed' then jsonb_build_object('managerId', changes.manager_id, 'fromDay', changes.from_day)
      when 'person.left' then jsonb_build_object('leftOn', changes.left_on)
      else '{}' end as facts) told
    where changes.organisation_id = app.organisation() and changes.import_id = tell_import.import and happened.so
      and (changes.number between tell_import.first and tell_import.last or (tell_import.first is null and changes.kind = 'missing'))
    order by changes.person_id
  ) told;
end;

do $$
declare
  name text;
begin
  foreach name in array array['count_change()', 'hold_people()', 'tell_import(uuid, integer, integer)'] loop
    execute format('alter function app.%s owner to voortgang_definer', name);
  end loop;
end $$;
grant execute on function app.hold_people(), app.tell_import(uuid, integer, integer) to voortgang_admin;
grant execute on function app.new_id(timestamptz, bigint) to voortgang_job, voortgang_definer;

call app.classify('voortgang.people_revisions', 'organisation', 'organisation_id revision');
call app.classify('voortgang.imports', 'person', 'organisation_id id started_by started_at file_name state from_day add_departments columns rows read_to read_of refusal counts revision carried_by close_missing parts parts_done failed_at done_at');
call app.classify('voortgang.import_files', 'person', 'organisation_id import_id content');
call app.classify('voortgang.import_rows', 'person', 'organisation_id import_id number employee_number given_name family_prefix family_name email department job_title manager joined_on last_day');
call app.classify('voortgang.import_problems', 'person', 'organisation_id import_id number field code found facts');
call app.classify('voortgang.import_departments', 'person', 'organisation_id import_id said department_id problem');
call app.classify('voortgang.import_new_departments', 'person', 'organisation_id import_id id parent_id name path');
call app.classify('voortgang.import_changes', 'person', 'organisation_id import_id person_id number kind details leaves moves reports department_id manager_id left_on from_day');
call app.classify('voortgang.import_headings', 'organisation', 'organisation_id taken kept_at');
