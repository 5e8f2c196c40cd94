-- What a job asks: competencies with behaviour per level, job profiles that expect a level of each, who has which job, and
-- how somebody matches one: the employee says first, the manager next, and only then both see both.

create table voortgang.competencies (
  organisation_id uuid not null references voortgang.organisations,
  id              uuid not null,
  -- Which ready competency it was taken from; at most one of an organisation for each of those.
  library_key     text,
  created_at      timestamptz not null,
  archived_at     timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, library_key)
);

create table voortgang.competency_versions (
  organisation_id uuid not null,
  competency_id   uuid not null,
  version         integer not null check (version > 0),
  -- Name, what it is, and behaviour for each of the four levels, in both languages.
  content         jsonb not null,
  author_id       uuid not null,
  published_at    timestamptz not null,
  primary key (organisation_id, competency_id, version),
  foreign key (organisation_id, competency_id) references voortgang.competencies,
  foreign key (organisation_id, author_id) references voortgang.persons
);

create table voortgang.job_profiles (
  organisation_id uuid not null references voortgang.organisations,
  id              uuid not null,
  created_at      timestamptz not null,
  archived_at     timestamptz,
  primary key (organisation_id, id)
);

create table voortgang.job_profile_versions (
  organisation_id uuid not null,
  profile_id      uuid not null,
  version         integer not null check (version > 0),
  -- Name, purpose, the level expected of each competency, and the jobs that can come next.
  content         jsonb not null,
  author_id       uuid not null,
  published_at    timestamptz not null,
  primary key (organisation_id, profile_id, version),
  foreign key (organisation_id, profile_id) references voortgang.job_profiles,
  foreign key (organisation_id, author_id) references voortgang.persons
);

-- Who has which job, from a day on. As public here as somebody's job title.
create table voortgang.job_holders (
  organisation_id uuid not null,
  person_id       uuid not null,
  profile_id      uuid not null,
  from_day        date not null,
  until_day       date check (until_day > from_day),
  primary key (organisation_id, person_id, from_day),
  foreign key (organisation_id, person_id) references voortgang.persons,
  foreign key (organisation_id, profile_id) references voortgang.job_profiles,
  constraint one_job_at_a_time exclude using gist
    (uuid_hash_extended(person_id, 0) with =, uuid_hash_extended(person_id, 1) with =, organisation_id with =,
     daterange(from_day, until_day) with &&)
);
create index on voortgang.job_holders (organisation_id, profile_id, person_id);

-- Somebody laid beside a job: the one of today or one that may come. It keeps the version of the profile it began with; of a
-- competency it reads the version of that moment.
create table voortgang.job_matches (
  organisation_id uuid not null,
  id              uuid not null,
  person_id       uuid not null,
  profile_id      uuid not null,
  profile_version integer not null,
  started_at      timestamptz not null,
  stopped_at      timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, person_id) references voortgang.persons,
  foreign key (organisation_id, profile_id, profile_version) references voortgang.job_profile_versions
);
create index on voortgang.job_matches (organisation_id, person_id, id);

-- That one of the two says how it is, and whether it was handed in. What they say is another table.
create table voortgang.match_parts (
  organisation_id uuid not null,
  match_id        uuid not null,
  author_id       uuid not null,
  part            text not null check (part in ('employee', 'manager')),
  started_at      timestamptz not null,
  handed_in_at    timestamptz,
  primary key (organisation_id, match_id, author_id),
  foreign key (organisation_id, match_id) references voortgang.job_matches,
  foreign key (organisation_id, author_id) references voortgang.persons
);
create unique index on voortgang.match_parts (organisation_id, match_id, part) where handed_in_at is not null;
create index on voortgang.match_parts (organisation_id, author_id);

create table voortgang.match_levels (
  organisation_id uuid not null,
  match_id        uuid not null,
  author_id       uuid not null,
  competency_id   uuid not null,
  version         integer not null check (version > 0),
  -- A level, null as long as none was chosen, and an example in words.
  value           jsonb not null,
  edit_id         uuid not null,
  saved_at        timestamptz not null,
  primary key (organisation_id, match_id, author_id, competency_id, version),
  foreign key (organisation_id, match_id, author_id) references voortgang.match_parts,
  foreign key (organisation_id, competency_id) references voortgang.competencies
);

grant select on voortgang.job_matches, voortgang.match_parts to voortgang_definer;

-- Matches of which I may know that they are there: my own, and those of whom I manage today.
create function app.my_matches() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 20
begin atomic
  select id from voortgang.job_matches
  where organisation_id = app.organisation() and person_id = any (array(select app.person() union all select app.team()));
end;

-- … of which both parts were handed in: these open both to both.
create function app.my_opened_matches() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 20
begin atomic
  select id from voortgang.job_matches
  join voortgang.match_parts employees on employees.organisation_id = job_matches.organisation_id and employees.match_id = id
    and employees.part = 'employee' and employees.handed_in_at is not null
  join voortgang.match_parts managers on managers.organisation_id = job_matches.organisation_id and managers.match_id = id
    and managers.part = 'manager' and managers.handed_in_at is not null
  where job_matches.organisation_id = app.organisation() and stopped_at is null
    and person_id = any (array(select app.person() union all select app.team()));
end;

-- … and in which it is my turn: the employee until handing in, the manager after that.
create function app.matches_i_assess() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 5
begin atomic
  select id from voortgang.job_matches
  left join voortgang.match_parts employees on employees.organisation_id = job_matches.organisation_id and employees.match_id = id
    and employees.part = 'employee' and employees.handed_in_at is not null
  left join voortgang.match_parts managers on managers.organisation_id = job_matches.organisation_id and managers.match_id = id
    and managers.part = 'manager' and managers.handed_in_at is not null
  where job_matches.organisation_id = app.organisation() and stopped_at is null and managers.match_id is null
    and case when employees.match_id is null then person_id = app.person() else person_id = any (array(select app.team())) end;
end;

do $$
declare
  name text;
begin
  foreach name in array array['my_matches', 'my_opened_matches', 'matches_i_assess'] loop
    execute format('alter function app.%I() owner to voortgang_definer', name);
    execute format('grant execute on function app.%I() to voortgang_person', name);
  end loop;
end $$;

-- What the organisation asks of a job is for everybody in it to read, and for the administrator to keep.
do $$
declare
  name text;
begin
  foreach name in array array['competencies', 'competency_versions', 'job_profiles', 'job_profile_versions', 'job_holders'] loop
    execute format('create policy everybody_reads on voortgang.%I for select to voortgang_person, voortgang_admin using (true)', name);
    execute format('create policy administrator_adds on voortgang.%I for insert to voortgang_admin with check ((select app.is_administrator()))', name);
    execute format('grant select on voortgang.%I to voortgang_person, voortgang_admin', name);
    execute format('grant insert on voortgang.%I to voortgang_admin', name);
  end loop;
end $$;
call app.raise_wall('voortgang.competencies');
call app.raise_wall('voortgang.competency_versions');
call app.raise_wall('voortgang.job_profiles');
call app.raise_wall('voortgang.job_profile_versions');
call app.raise_wall('voortgang.job_holders');
call app.written_once('voortgang.competency_versions');
call app.written_once('voortgang.job_profile_versions');

create policy administrator_puts_away on voortgang.competencies for update to voortgang_admin
  using ((select app.is_administrator())) with check ((select app.is_administrator()));
grant update (archived_at) on voortgang.competencies to voortgang_admin;
create policy administrator_puts_away on voortgang.job_profiles for update to voortgang_admin
  using ((select app.is_administrator())) with check ((select app.is_administrator()));
grant update (archived_at) on voortgang.job_profiles to voortgang_admin;
create policy administrator_ends on voortgang.job_holders for update to voortgang_admin
  using ((select app.is_administrator())) with check ((select app.is_administrator()));
create policy administrator_replaces on voortgang.job_holders for delete to voortgang_admin using ((select app.is_administrator()));
grant update (until_day), delete on voortgang.job_holders to voortgang_admin;

call app.raise_wall('voortgang.job_matches');
create policy helpers_look on voortgang.job_matches for select to voortgang_definer using (true);
create policy mine on voortgang.job_matches for select to voortgang_person using (person_id = (select app.person()));
create policy my_team on voortgang.job_matches for select to voortgang_person using (person_id = any (array(select app.team())));
create policy about_myself on voortgang.job_matches for insert to voortgang_person with check (person_id = (select app.person()));
create policy my_own_to_stop on voortgang.job_matches for update to voortgang_person
  using (person_id = (select app.person())) with check (person_id = (select app.person()));
grant select, insert, update (stopped_at) on voortgang.job_matches to voortgang_person;

call app.raise_wall('voortgang.match_parts');
create policy helpers_look on voortgang.match_parts for select to voortgang_definer using (true);
create policy in_my_matches on voortgang.match_parts for select to voortgang_person using (match_id = any (array(select app.my_matches())));
create policy my_turn on voortgang.match_parts for insert to voortgang_person
  with check (author_id = (select app.person()) and match_id = any (array(select app.matches_i_assess()))
    and (part = 'employee') = (match_id in (select id from voortgang.job_matches where person_id = (select app.person()))));
create policy my_own_to_hand_in on voortgang.match_parts for update to voortgang_person
  using (author_id = (select app.person()) and match_id = any (array(select app.matches_i_assess())))
  with check (author_id = (select app.person()));
grant select, insert, update (handed_in_at) on voortgang.match_parts to voortgang_person;

call app.raise_wall('voortgang.match_levels');
create policy my_own on voortgang.match_levels for select to voortgang_person using (author_id = (select app.person()));
create policy once_both_are_in on voortgang.match_levels for select to voortgang_person
  using (match_id = any (array(select app.my_opened_matches()))
    and (match_id, author_id) in (select match_id, author_id from voortgang.match_parts where handed_in_at is not null));
create policy my_turn on voortgang.match_levels for insert to voortgang_person
  with check (author_id = (select app.person()) and match_id = any (array(select app.matches_i_assess())));
grant select, insert on voortgang.match_levels to voortgang_person;
call app.written_once('voortgang.match_levels');

-- A look at how somebody matches a job.
do $$
declare
  known text := (select pg_get_constraintdef(oid) from pg_constraint where conname = 'access_log_what_check');
begin
  alter table voortgang.access_log drop constraint access_log_what_check;
  execute 'alter table voortgang.access_log add constraint access_log_what_check '
    || replace(known, '''goals''::text', '''goals''::text, ''career''::text');
end $$;

call app.classify('voortgang.competencies', 'organisation', 'organisation_id id library_key created_at archived_at');
call app.classify('voortgang.competency_versions', 'organisation', 'organisation_id competency_id version content author_id published_at');
call app.classify('voortgang.job_profiles', 'organisation', 'organisation_id id created_at archived_at');
call app.classify('voortgang.job_profile_versions', 'organisation', 'organisation_id profile_id version content author_id published_at');
call app.classify('voortgang.job_holders', 'organisation', 'organisation_id person_id profile_id from_day until_day');
call app.classify('voortgang.job_matches', 'person', 'organisation_id id person_id profile_id profile_version started_at stopped_at');
call app.classify('voortgang.match_parts', 'person', 'organisation_id match_id author_id part started_at handed_in_at');
call app.classify('voortgang.match_levels', 'person', 'organisation_id match_id author_id competency_id version value edit_id saved_at');
