-- A compliment with an example, from one to one or several colleagues. Who reads it is decided when it is given, by name, and kept
-- as rows: whoever joins a team afterwards reads nothing of before, and whoever leaves it reads on what was promised to them.

create table voortgang.recognitions (
  organisation_id uuid not null,
  id              uuid not null,
  giver_id        uuid not null,
  compliment      text not null check (length(compliment) between 1 and 2000),
  example         text not null check (length(example) between 1 and 4000),
  audience        text not null check (audience in ('private', 'team')),
  given_at        timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, giver_id) references voortgang.persons
);
create table voortgang.recognition_readers (
  organisation_id uuid not null,
  recognition_id  uuid not null,
  person_id       uuid not null,
  part            text not null check (part in ('giver', 'receiver', 'team')),
  primary key (organisation_id, recognition_id, person_id),
  foreign key (organisation_id, recognition_id) references voortgang.recognitions,
  foreign key (organisation_id, person_id) references voortgang.persons
);
create index on voortgang.recognition_readers (organisation_id, person_id, recognition_id);

grant select on voortgang.recognitions, voortgang.recognition_readers to voortgang_definer;

create function app.recognitions_i_read() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 100
begin atomic
  select recognition_id from voortgang.recognition_readers where organisation_id = app.organisation() and person_id = app.person();
end;

-- Given by me in this very transaction: only then its readers are named, and nobody is added afterwards.
create function app.recognitions_i_give_now() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 1
begin atomic
  select id from voortgang.recognitions
  where organisation_id = app.organisation() and giver_id = app.person() and xmin = pg_current_xact_id()::xid;
end;

do $$
declare
  name text;
begin
  foreach name in array array['recognitions_i_read()', 'recognitions_i_give_now()'] loop
    execute format('alter function app.%s owner to voortgang_definer', name);
    execute format('grant execute on function app.%s to voortgang_person', name);
  end loop;
end $$;

call app.raise_wall('voortgang.recognitions');
create policy helpers_look on voortgang.recognitions for select to voortgang_definer using (true);
create policy promised_to_me on voortgang.recognitions for select to voortgang_person using (id = any (array(select app.recognitions_i_read())));
create policy i_give on voortgang.recognitions for insert to voortgang_person with check (giver_id = (select app.person()));
grant select, insert on voortgang.recognitions to voortgang_person;
call app.written_once('voortgang.recognitions');

call app.raise_wall('voortgang.recognition_readers');
create policy helpers_look on voortgang.recognition_readers for select to voortgang_definer using (true);
create policy with_the_recognition on voortgang.recognition_readers for select to voortgang_person
  using ((recognition_id = any (array(select app.recognitions_i_read()))) is true);
create policy while_i_give on voortgang.recognition_readers for insert to voortgang_person
  with check (recognition_id = any (array(select app.recognitions_i_give_now())));
grant select, insert on voortgang.recognition_readers to voortgang_person;
call app.written_once('voortgang.recognition_readers');

-- The log of one person: what went well, what was learnt, who was grateful. Its owner writes it, reads it and throws it away, and
-- nobody else has a policy: not a manager, not HR, not the administrator, not a job. Everything typed is a version beside the old ones.
create table voortgang.log_entries (
  organisation_id uuid not null,
  person_id       uuid not null,
  entry_id        uuid not null,
  version         integer not null check (version > 0),
  value           jsonb not null,
  edit_id         uuid not null,
  saved_at        timestamptz not null,
  primary key (organisation_id, person_id, entry_id, version),
  foreign key (organisation_id, person_id) references voortgang.persons
);
call app.raise_wall('voortgang.log_entries');
create policy mine_alone on voortgang.log_entries for select to voortgang_person using (person_id = (select app.person()));
create policy i_write on voortgang.log_entries for insert to voortgang_person with check (person_id = (select app.person()));
create policy i_throw_away on voortgang.log_entries for delete to voortgang_person using (person_id = (select app.person()));
grant select, insert, delete on voortgang.log_entries to voortgang_person;

call app.classify('voortgang.recognitions', 'person', 'organisation_id id giver_id compliment example audience given_at');
call app.classify('voortgang.recognition_readers', 'person', 'organisation_id recognition_id person_id part');
call app.classify('voortgang.log_entries', 'person', 'organisation_id person_id entry_id version value edit_id saved_at');
