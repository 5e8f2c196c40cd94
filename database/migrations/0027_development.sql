-- The development plan: what somebody needs to learn, from where that came, and what is done about it.

create table voortgang.development_needs (
  organisation_id uuid not null,
  id              uuid not null,
  person_id       uuid not null,
  source          text not null check (source in ('conversation', 'competency', 'ambition', 'other')),
  competency_id   uuid check ((competency_id is not null) = (source = 'competency')),
  created_by      uuid not null,
  created_at      timestamptz not null,
  closed_at       timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, person_id) references voortgang.persons,
  foreign key (organisation_id, created_by) references voortgang.persons,
  foreign key (organisation_id, competency_id) references voortgang.competencies
);
create index on voortgang.development_needs (organisation_id, person_id, id);

create table voortgang.need_wordings (
  organisation_id uuid not null,
  need_id         uuid not null,
  version         integer not null check (version > 0),
  content         jsonb not null,
  author_id       uuid not null,
  edit_id         uuid not null,
  saved_at        timestamptz not null,
  primary key (organisation_id, need_id, version),
  foreign key (organisation_id, need_id) references voortgang.development_needs,
  foreign key (organisation_id, author_id) references voortgang.persons
);

create table voortgang.development_activities (
  organisation_id uuid not null,
  id              uuid not null,
  need_id         uuid not null,
  person_id       uuid not null,
  kind            text not null check (kind in ('training', 'mentoring', 'on-the-job', 'reading', 'education')),
  mentor_id       uuid check (mentor_id <> person_id),
  created_by      uuid not null,
  created_at      timestamptz not null,
  ended_at        timestamptz,
  ended_as        text check (ended_as in ('done', 'dropped')),
  primary key (organisation_id, id),
  foreign key (organisation_id, need_id) references voortgang.development_needs,
  foreign key (organisation_id, person_id) references voortgang.persons,
  foreign key (organisation_id, mentor_id) references voortgang.persons,
  foreign key (organisation_id, created_by) references voortgang.persons,
  check ((ended_at is null) = (ended_as is null))
);
create index on voortgang.development_activities (organisation_id, person_id, id);
create index on voortgang.development_activities (organisation_id, mentor_id) where mentor_id is not null;
create index on voortgang.development_activities (organisation_id, need_id);

create table voortgang.activity_wordings (
  organisation_id uuid not null,
  activity_id     uuid not null,
  version         integer not null check (version > 0),
  -- What, the support it takes, hours, cost, and the days it runs. What nobody knows yet is null, which is not zero.
  content         jsonb not null,
  author_id       uuid not null,
  edit_id         uuid not null,
  saved_at        timestamptz not null,
  primary key (organisation_id, activity_id, version),
  foreign key (organisation_id, activity_id) references voortgang.development_activities,
  foreign key (organisation_id, author_id) references voortgang.persons
);

-- What is said on the way; and with the end the result and what was learnt.
create table voortgang.activity_notes (
  organisation_id uuid not null,
  id              uuid not null,
  activity_id     uuid not null,
  author_id       uuid not null,
  remark          text not null default '' check (length(remark) <= 4000),
  learnt          text not null default '' check (length(learnt) <= 4000),
  at              timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, activity_id) references voortgang.development_activities,
  foreign key (organisation_id, author_id) references voortgang.persons
);
create index on voortgang.activity_notes (organisation_id, activity_id, id);

grant select on voortgang.development_needs, voortgang.development_activities to voortgang_definer;

create function app.my_development_needs() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 50
begin atomic
  select id from voortgang.development_needs
  where organisation_id = app.organisation() and person_id = any (array(select app.person() union all select app.people_i_guide()));
end;

create function app.my_development_activities() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 100
begin atomic
  select id from voortgang.development_activities
  where organisation_id = app.organisation()
    and (mentor_id = app.person() or person_id = any (array(select app.person() union all select app.people_i_guide())));
end;

do $$
declare
  name text;
begin
  foreach name in array array['my_development_needs', 'my_development_activities'] loop
    execute format('alter function app.%I() owner to voortgang_definer', name);
    execute format('grant execute on function app.%I() to voortgang_person', name);
  end loop;
end $$;

call app.raise_wall('voortgang.development_needs');
create policy helpers_look on voortgang.development_needs for select to voortgang_definer using (true);
create policy owner on voortgang.development_needs for select to voortgang_person using (person_id = (select app.person()));
create policy manager on voortgang.development_needs for select to voortgang_person using (person_id = any (array(select app.people_i_guide())));
create policy both_set on voortgang.development_needs for insert to voortgang_person
  with check (created_by = (select app.person()) and (person_id = (select app.person()) or person_id = any (array(select app.people_i_guide()))));
create policy both_close on voortgang.development_needs for update to voortgang_person
  using (person_id = (select app.person()) or person_id = any (array(select app.people_i_guide())))
  with check (person_id = (select app.person()) or person_id = any (array(select app.people_i_guide())));
grant select, insert, update (closed_at) on voortgang.development_needs to voortgang_person;

call app.raise_wall('voortgang.need_wordings');
create policy with_the_need on voortgang.need_wordings for select to voortgang_person using ((need_id = any (array(select app.my_development_needs()))) is true);
create policy in_my_own_name on voortgang.need_wordings for insert to voortgang_person
  with check (author_id = (select app.person()) and need_id = any (array(select app.my_development_needs())));
grant select, insert on voortgang.need_wordings to voortgang_person;
call app.written_once('voortgang.need_wordings');

-- Who is named as mentor reads that activity, and not the need it is for.
call app.raise_wall('voortgang.development_activities');
create policy helpers_look on voortgang.development_activities for select to voortgang_definer using (true);
create policy owner on voortgang.development_activities for select to voortgang_person using (person_id = (select app.person()));
create policy manager on voortgang.development_activities for select to voortgang_person using (person_id = any (array(select app.people_i_guide())));
create policy mentor on voortgang.development_activities for select to voortgang_person using (mentor_id = (select app.person()));
create policy both_set on voortgang.development_activities for insert to voortgang_person
  with check (created_by = (select app.person()) and need_id = any (array(select app.my_development_needs()))
    and (person_id = (select app.person()) or person_id = any (array(select app.people_i_guide()))));
create policy both_end on voortgang.development_activities for update to voortgang_person
  using (person_id = (select app.person()) or person_id = any (array(select app.people_i_guide())))
  with check (person_id = (select app.person()) or person_id = any (array(select app.people_i_guide())));
grant select, insert, update (ended_at, ended_as) on voortgang.development_activities to voortgang_person;

call app.raise_wall('voortgang.activity_wordings');
create policy with_the_activity on voortgang.activity_wordings for select to voortgang_person
  using ((activity_id = any (array(select app.my_development_activities()))) is true);
create policy in_my_own_name on voortgang.activity_wordings for insert to voortgang_person
  with check (author_id = (select app.person()) and activity_id in (select id from voortgang.development_activities
    where person_id = (select app.person()) or person_id = any (array(select app.people_i_guide()))));
grant select, insert on voortgang.activity_wordings to voortgang_person;
call app.written_once('voortgang.activity_wordings');

call app.raise_wall('voortgang.activity_notes');
create policy with_the_activity on voortgang.activity_notes for select to voortgang_person
  using ((activity_id = any (array(select app.my_development_activities()))) is true);
create policy in_my_own_name on voortgang.activity_notes for insert to voortgang_person
  with check (author_id = (select app.person()) and activity_id = any (array(select app.my_development_activities())));
grant select, insert on voortgang.activity_notes to voortgang_person;
call app.written_once('voortgang.activity_notes');

do $$
declare
  known text := (select pg_get_constraintdef(oid) from pg_constraint where conname = 'access_log_what_check');
begin
  alter table voortgang.access_log drop constraint access_log_what_check;
  execute 'alter table voortgang.access_log add constraint access_log_what_check '
    || replace(known, '''career''::text', '''career''::text, ''plan''::text');
end $$;

call app.classify('voortgang.development_needs', 'person', 'organisation_id id person_id source competency_id created_by created_at closed_at');
call app.classify('voortgang.need_wordings', 'person', 'organisation_id need_id version content author_id edit_id saved_at');
call app.classify('voortgang.development_activities', 'person', 'organisation_id id need_id person_id kind mentor_id created_by created_at ended_at ended_as');
call app.classify('voortgang.activity_wordings', 'person', 'organisation_id activity_id version content author_id edit_id saved_at');
call app.classify('voortgang.activity_notes', 'person', 'organisation_id id activity_id author_id remark learnt at');
