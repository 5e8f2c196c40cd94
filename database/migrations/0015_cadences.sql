-- A rhythm: how often somebody's conversation comes back, by a rule for a group or for one person. What falls due becomes
-- conversations still to be planned, as those of a round are. When that is, is computed from these rows (moments.ts).

create table voortgang.cadences (
  organisation_id uuid not null references voortgang.organisations,
  id              uuid not null,
  -- A rule for whoever begins and a rule that goes on stand beside each other; within each of the two the nearest rule holds.
  strand          text not null generated always as (case kind when 'probation' then 'start' else 'steady' end) stored,
  level           text not null check (level in ('organisation', 'department', 'job', 'person')),
  -- No foreign key: an administrator who removes a department need not know that a rule names it. It then holds for nobody.
  department_id   uuid,
  job_title       text check (length(job_title) between 1 and 120),
  person_id       uuid,
  kind            text not null check (kind in ('months', 'anniversary', 'probation', 'after-talk')),
  count           integer not null,
  first_on        date,
  weeks           integer not null check (weeks between 1 and 6),
  template_id     uuid not null,
  made_by         uuid not null,
  made_at         timestamptz not null,
  started_at      timestamptz,
  -- The day of the organisation on which it was switched on.
  started_on      date,
  ended_at        timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, person_id) references voortgang.persons,
  foreign key (organisation_id, template_id) references voortgang.templates,
  foreign key (organisation_id, made_by) references voortgang.persons,
  check (case level when 'department' then num_nonnulls(department_id) when 'job' then num_nonnulls(job_title) when 'person' then num_nonnulls(person_id) else 1 end = 1
    and num_nonnulls(department_id, job_title, person_id) = case level when 'organisation' then 0 else 1 end),
  check (case kind when 'months' then count in (3, 4, 6, 12) when 'anniversary' then count = 12 when 'probation' then count in (1, 2) else count = 6 end),
  check ((first_on is not null) = (kind = 'months')),
  check ((started_at is null) = (started_on is null))
);
-- For the same people at most one rule of a kind is on.
create unique index one_rule_is_on on voortgang.cadences (organisation_id, strand, level, coalesce(department_id, person_id), job_title) nulls not distinct
  where started_at is not null and ended_at is null;

-- What became of each moment of somebody. There is one row for a moment of a rule for a person, so there is one conversation.
create table voortgang.cadence_moments (
  organisation_id uuid not null,
  person_id       uuid not null,
  cadence_id      uuid not null,
  -- The day as the rule counts it, before it was moved.
  on_day          date not null,
  outcome         text not null check (outcome in ('made', 'covered', 'no-manager', 'away', 'skipped', 'missed')),
  prepare_from    date,
  talk_from       date,
  talk_until      date check (talk_until >= talk_from),
  manager_id      uuid,
  conversation_id uuid,
  covered_by      uuid,
  batch_id        uuid not null,
  decided_at      timestamptz not null,
  primary key (organisation_id, person_id, cadence_id, on_day),
  foreign key (organisation_id, person_id) references voortgang.persons,
  foreign key (organisation_id, cadence_id) references voortgang.cadences,
  foreign key (organisation_id, manager_id) references voortgang.persons,
  foreign key (organisation_id, conversation_id, person_id) references voortgang.conversations (organisation_id, id, employee_id)
    deferrable initially deferred,
  foreign key (organisation_id, covered_by, person_id) references voortgang.conversations (organisation_id, id, employee_id)
    deferrable initially deferred,
  check ((outcome = 'made') = (conversation_id is not null)),
  check (outcome <> 'made' or num_nonnulls(prepare_from, talk_from, talk_until, manager_id) = 4)
);
create index on voortgang.cadence_moments (organisation_id, cadence_id, batch_id);

-- What HR decided about one moment of somebody, before it came; taking it back is taking the row away.
create table voortgang.cadence_changes (
  organisation_id uuid not null,
  person_id       uuid not null,
  cadence_id      uuid not null,
  on_day          date not null,
  what            text not null check (what in ('skipped', 'moved')),
  to_day          date check ((to_day is not null) = (what = 'moved')),
  by_id           uuid not null,
  at              timestamptz not null,
  primary key (organisation_id, person_id, cadence_id, on_day),
  foreign key (organisation_id, person_id) references voortgang.persons,
  foreign key (organisation_id, cadence_id) references voortgang.cadences,
  foreign key (organisation_id, by_id) references voortgang.persons
);

-- That somebody is away, from a day and perhaps until a day. Why is never stored, and when it is long over neither is this.
create table voortgang.absences (
  organisation_id uuid not null,
  person_id       uuid not null,
  from_day        date not null,
  until_day       date check (until_day >= from_day),
  set_by          uuid not null,
  set_at          timestamptz not null,
  primary key (organisation_id, person_id),
  foreign key (organisation_id, person_id) references voortgang.persons,
  foreign key (organisation_id, set_by) references voortgang.persons
);

-- The next moment of everybody, for themselves and for their manager: made anew from the rules each morning.
create table voortgang.cadence_next (
  organisation_id uuid not null,
  person_id       uuid not null,
  strand          text not null check (strand in ('start', 'steady')),
  cadence_id      uuid not null,
  talk_from       date not null,
  talk_until      date not null,
  primary key (organisation_id, person_id, strand),
  foreign key (organisation_id, person_id) references voortgang.persons,
  foreign key (organisation_id, cadence_id) references voortgang.cadences
);

-- The departments of an HR adviser, with everything below them.
create function app.departments_i_advise() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 20
begin atomic
  with recursive mine as (
    select department_id as id from voortgang.appointments
    where organisation_id = app.organisation() and person_id = app.person() and role = 'hr-adviser' and department_id is not null
      and from_day <= app.today() and (until_day is null or until_day > app.today())
    union
    select departments.id from voortgang.departments join mine on departments.parent_id = mine.id
    where departments.organisation_id = app.organisation()
  )
  select id from mine;
end;
alter function app.departments_i_advise() owner to voortgang_definer;
grant execute on function app.departments_i_advise() to voortgang_hr;

call app.raise_wall('voortgang.cadences');
-- Rules for groups are for every HR adviser to know; a rule for one person is for who advises that person.
create policy hr_sees on voortgang.cadences for select to voortgang_hr
  using ((select app.is_hr()) and (person_id is null or person_id in (select app.hr_scope())));
-- Who advises everybody sets any rule; the others those of their departments, and of people in them.
create policy hr_drafts on voortgang.cadences for insert to voortgang_hr
  with check (made_by = (select app.person()) and started_at is null and ((select app.advises_everybody(app.person()))
    or department_id = any (array(select app.departments_i_advise())) or person_id in (select app.hr_scope())));
create policy hr_sets on voortgang.cadences for update to voortgang_hr
  using ((select app.advises_everybody(app.person())) or department_id = any (array(select app.departments_i_advise())) or person_id in (select app.hr_scope()))
  with check ((select app.advises_everybody(app.person())) or department_id = any (array(select app.departments_i_advise())) or person_id in (select app.hr_scope()));
create policy jobs_read on voortgang.cadences for select to voortgang_job using (true);
grant select, insert, update (level, department_id, job_title, person_id, kind, count, first_on, weeks, template_id, started_at, started_on, ended_at)
  on voortgang.cadences to voortgang_hr;
grant select on voortgang.cadences to voortgang_job;

call app.raise_wall('voortgang.cadence_moments');
create policy hr_follows on voortgang.cadence_moments for select to voortgang_hr using (person_id in (select app.hr_scope()));
create policy jobs_make on voortgang.cadence_moments to voortgang_job using (true) with check (true);
grant select on voortgang.cadence_moments to voortgang_hr;
grant select, insert, update (outcome, prepare_from, talk_from, talk_until, manager_id, conversation_id, covered_by, batch_id, decided_at)
  on voortgang.cadence_moments to voortgang_job;

call app.raise_wall('voortgang.cadence_changes');
create policy hr_sees on voortgang.cadence_changes for select to voortgang_hr using (person_id in (select app.hr_scope()));
create policy hr_decides on voortgang.cadence_changes for insert to voortgang_hr
  with check (by_id = (select app.person()) and person_id in (select app.hr_scope()));
create policy hr_takes_back on voortgang.cadence_changes for delete to voortgang_hr using (person_id in (select app.hr_scope()));
create policy jobs_read on voortgang.cadence_changes for select to voortgang_job using (true);
grant select, insert, delete on voortgang.cadence_changes to voortgang_hr;
grant select on voortgang.cadence_changes to voortgang_job;

call app.raise_wall('voortgang.absences');
create policy hr_sees on voortgang.absences for select to voortgang_hr using (person_id in (select app.hr_scope()));
create policy hr_sets on voortgang.absences for insert to voortgang_hr
  with check (set_by = (select app.person()) and person_id in (select app.hr_scope()));
create policy hr_takes_away on voortgang.absences for delete to voortgang_hr using (person_id in (select app.hr_scope()));
create policy jobs_read on voortgang.absences for select to voortgang_job using (true);
create policy jobs_tidy on voortgang.absences for delete to voortgang_job using (true);
grant select, insert, delete on voortgang.absences to voortgang_hr;
grant select, delete on voortgang.absences to voortgang_job;

call app.raise_wall('voortgang.cadence_next');
create policy my_own on voortgang.cadence_next for select to voortgang_person using (person_id = (select app.person()));
create policy my_team on voortgang.cadence_next for select to voortgang_person using (person_id = any (array(select app.team())));
create policy jobs_make on voortgang.cadence_next to voortgang_job using (true) with check (true);
grant select on voortgang.cadence_next to voortgang_person;
grant select, insert, update (cadence_id, talk_from, talk_until), delete on voortgang.cadence_next to voortgang_job;

-- Where nobody chose a moment within the weeks, there are always some days left to choose one.
create policy jobs_leave_open on voortgang.conversations for update to voortgang_job
  using (starts_at is null and state in ('planned', 'preparing')) with check (starts_at is null and state in ('planned', 'preparing'));
grant update (talk_until) on voortgang.conversations to voortgang_job;

-- The newest version of a template is the one that a conversation is made with.
create policy jobs_count on voortgang.template_versions for select to voortgang_job using (true);
grant select (organisation_id, template_id, version) on voortgang.template_versions to voortgang_job;

call app.classify('voortgang.cadences', 'organisation', 'organisation_id id strand level department_id job_title person_id kind count first_on weeks template_id made_by made_at started_at started_on ended_at');
call app.classify('voortgang.cadence_moments', 'person', 'organisation_id person_id cadence_id on_day outcome prepare_from talk_from talk_until manager_id conversation_id covered_by batch_id decided_at');
call app.classify('voortgang.cadence_changes', 'person', 'organisation_id person_id cadence_id on_day what to_day by_id at');
call app.classify('voortgang.absences', 'person', 'organisation_id person_id from_day until_day set_by set_at');
call app.classify('voortgang.cadence_next', 'person', 'organisation_id person_id strand cadence_id talk_from talk_until');
