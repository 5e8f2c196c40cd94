-- A round: many people who have their conversation in the same weeks. HR says who, with which template and between which
-- days; launching makes the conversations, and the two who talk choose the moment themselves.

-- A conversation of a round has days between which it is to be held, and no moment until one of the two chooses it.
-- Whatever comes after the preparations are open was held at some moment.
alter table voortgang.conversations
  alter starts_at drop not null,
  alter ends_at drop not null,
  add prepare_from date,
  add talk_from    date,
  add talk_until   date,
  add check ((starts_at is null) = (ends_at is null)),
  add check (starts_at is not null or (talk_until is not null and state in ('planned', 'preparing', 'cancelled'))),
  add check (num_nonnulls(prepare_from, talk_from, talk_until) in (0, 3)),
  add check (talk_from <= talk_until);

create table voortgang.rounds (
  organisation_id  uuid not null references voortgang.organisations,
  id               uuid not null,
  -- A draft may be without anything; what is launched is whole.
  name             text not null default '' check (length(name) <= 120),
  template_id      uuid,
  template_version integer,
  -- Who takes part: these departments with everything below them, these job titles, who joined before a day. Empty is everybody.
  departments      uuid[] not null default '{}' check (cardinality(departments) <= 200),
  job_titles       text[] not null default '{}' check (cardinality(job_titles) <= 200),
  joined_before    date,
  prepare_from     date,
  talk_from        date,
  talk_until       date check (talk_until >= talk_from),
  sign_before      date check (sign_before >= talk_until),
  -- Whoever is in another round that runs stays out of this one.
  skips_double     boolean not null default true,
  -- Whoever comes to fall under the rule while it runs joins.
  newcomers_join   boolean not null default true,
  made_by          uuid not null,
  made_at          timestamptz not null,
  launched_at      timestamptz,
  -- Every conversation was made.
  settled_at       timestamptz,
  closed_at        timestamptz,
  dropped_at       timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, made_by) references voortgang.persons,
  foreign key (organisation_id, template_id, template_version) references voortgang.template_versions,
  check (launched_at is null or (name <> '' and num_nonnulls(template_id, template_version, prepare_from, talk_from, talk_until, sign_before) = 6)),
  check (launched_at is null or dropped_at is null),
  check (launched_at is not null or (settled_at is null and closed_at is null))
);
create index on voortgang.rounds (organisation_id, made_by);

-- Groups within a round with another template. The first group that somebody falls in counts; who falls in none has the round's own.
create table voortgang.round_groups (
  organisation_id  uuid not null,
  round_id         uuid not null,
  number           integer not null check (number between 1 and 20),
  departments      uuid[] not null default '{}' check (cardinality(departments) <= 200),
  job_titles       text[] not null default '{}' check (cardinality(job_titles) <= 200),
  template_id      uuid not null,
  template_version integer not null,
  primary key (organisation_id, round_id, number),
  foreign key (organisation_id, round_id) references voortgang.rounds,
  foreign key (organisation_id, template_id, template_version) references voortgang.template_versions
);

-- Whoever is added to the rule or left out of it by name; who is added may be put in a group.
create table voortgang.round_exceptions (
  organisation_id uuid not null,
  round_id        uuid not null,
  person_id       uuid not null,
  what            text not null check (what in ('added', 'left-out')),
  group_number    integer check (group_number is null or what = 'added'),
  by_id           uuid not null,
  at              timestamptz not null,
  primary key (organisation_id, round_id, person_id),
  foreign key (organisation_id, round_id) references voortgang.rounds,
  foreign key (organisation_id, person_id) references voortgang.persons,
  foreign key (organisation_id, by_id) references voortgang.persons
);

-- What became of each person of a round. There is one row for a person in a round, so there is one conversation.
create table voortgang.round_people (
  organisation_id uuid not null,
  round_id        uuid not null,
  person_id       uuid not null,
  outcome         text not null check (outcome in ('made', 'no-manager', 'left-out', 'in-other-round', 'waiting')),
  manager_id      uuid,
  conversation_id uuid,
  template_id      uuid,
  template_version integer,
  -- Away at the launch: the conversation was made on pause.
  paused          boolean not null default false,
  -- Who was decided on together; the invitations go out by batch.
  batch_id        uuid not null,
  decided_at      timestamptz not null,
  -- Another last day than that of the round.
  sign_before     date,
  skipped_at      timestamptz,
  skip_reason     text check (length(skip_reason) between 1 and 300),
  primary key (organisation_id, round_id, person_id),
  foreign key (organisation_id, round_id) references voortgang.rounds,
  foreign key (organisation_id, person_id) references voortgang.persons,
  foreign key (organisation_id, manager_id) references voortgang.persons,
  foreign key (organisation_id, template_id, template_version) references voortgang.template_versions,
  foreign key (organisation_id, conversation_id, person_id) references voortgang.conversations (organisation_id, id, employee_id)
    deferrable initially deferred,
  check (outcome <> 'made' or num_nonnulls(conversation_id, manager_id, template_id, template_version) = 4),
  check ((skipped_at is null) = (skip_reason is null))
);
create index on voortgang.round_people (organisation_id, person_id);

-- The people in the scope of an HR adviser, whoever asks: who a round of theirs may be about.
create function app.scope_of(adviser uuid) returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 200
begin atomic
  with recursive theirs as (
    select department_id from voortgang.appointments
    where organisation_id = app.organisation() and person_id = adviser and role = 'hr-adviser'
      and from_day <= app.today() and (until_day is null or until_day > app.today())
  ), below as (
    select department_id as id from theirs where department_id is not null
    union
    select departments.id from voortgang.departments join below on departments.parent_id = below.id
    where departments.organisation_id = app.organisation()
  )
  select id from voortgang.persons
  where organisation_id = app.organisation() and exists (select from theirs where department_id is null)
  union
  select person_id from voortgang.placements
  where organisation_id = app.organisation() and department_id in (select id from below)
    and from_day <= app.today() and (until_day is null or until_day > app.today());
end;

-- Whether this HR adviser advises everybody, so that nobody's place has to be looked up.
create function app.advises_everybody(adviser uuid) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
  select exists (select from voortgang.appointments
    where organisation_id = app.organisation() and person_id = adviser and role = 'hr-adviser' and department_id is null
      and from_day <= app.today() and (until_day is null or until_day > app.today()));
end;

grant select on voortgang.rounds, voortgang.round_people to voortgang_definer;

-- Rounds that I made, as HR adviser.
create function app.rounds_i_lead() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 20
begin atomic
  select id from voortgang.rounds where organisation_id = app.organisation() and made_by = app.person() and app.is_hr();
end;

-- … and those that run about people in my scope.
create function app.rounds_i_see() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 20
begin atomic
  select app.rounds_i_lead()
  union
  select id from voortgang.rounds
  where organisation_id = app.organisation() and launched_at is not null
    and exists (select from voortgang.round_people
      where organisation_id = app.organisation() and round_id = rounds.id and person_id in (select app.hr_scope()));
end;

alter function app.scope_of(uuid) owner to voortgang_definer;
alter function app.advises_everybody(uuid) owner to voortgang_definer;
alter function app.rounds_i_lead() owner to voortgang_definer;
alter function app.rounds_i_see() owner to voortgang_definer;
grant execute on function app.scope_of(uuid), app.advises_everybody(uuid) to voortgang_hr, voortgang_job;
grant execute on function app.rounds_i_lead(), app.rounds_i_see() to voortgang_hr;

call app.raise_wall('voortgang.rounds');
create policy helpers_look on voortgang.rounds for select to voortgang_definer using (true);
create policy hr_sees on voortgang.rounds for select to voortgang_hr
  using (id = any (array(select app.rounds_i_see())));
-- Apart from the policy above, so that a round that was just made is seen by the statement that makes it.
create policy hr_sees_own on voortgang.rounds for select to voortgang_hr using (made_by = (select app.person()) and (select app.is_hr()));
create policy hr_drafts on voortgang.rounds for insert to voortgang_hr
  with check (made_by = (select app.person()) and (select app.is_hr()) and launched_at is null);
create policy hr_leads on voortgang.rounds for update to voortgang_hr
  using (made_by = (select app.person()) and (select app.is_hr())) with check (made_by = (select app.person()));
create policy jobs_read on voortgang.rounds for select to voortgang_job using (true);
create policy jobs_settle on voortgang.rounds for update to voortgang_job using (launched_at is not null) with check (launched_at is not null);
grant select, insert, update (name, template_id, template_version, departments, job_titles, joined_before, prepare_from, talk_from, talk_until,
  sign_before, skips_double, newcomers_join, launched_at, closed_at, dropped_at) on voortgang.rounds to voortgang_hr;
grant select, update (settled_at) on voortgang.rounds to voortgang_job;

call app.raise_wall('voortgang.round_groups');
create policy hr_sees on voortgang.round_groups for select to voortgang_hr using (round_id = any (array(select app.rounds_i_see())));
create policy hr_adds on voortgang.round_groups for insert to voortgang_hr with check (round_id = any (array(select app.rounds_i_lead())));
create policy hr_takes_away on voortgang.round_groups for delete to voortgang_hr using (round_id = any (array(select app.rounds_i_lead())));
create policy hr_leads on voortgang.round_groups for update to voortgang_hr
  using (round_id = any (array(select app.rounds_i_lead()))) with check (round_id = any (array(select app.rounds_i_lead())));
create policy jobs_read on voortgang.round_groups for select to voortgang_job using (true);
grant select, insert, delete, update (template_id, template_version) on voortgang.round_groups to voortgang_hr;
grant select on voortgang.round_groups to voortgang_job;

call app.raise_wall('voortgang.round_exceptions');
create policy hr_sees on voortgang.round_exceptions for select to voortgang_hr
  using (round_id = any (array(select app.rounds_i_see())) and person_id in (select app.hr_scope()));
create policy hr_adds on voortgang.round_exceptions for insert to voortgang_hr
  with check (by_id = (select app.person()) and round_id = any (array(select app.rounds_i_lead())) and person_id = any (array(select app.hr_scope())));
create policy hr_takes_away on voortgang.round_exceptions for delete to voortgang_hr using (round_id = any (array(select app.rounds_i_lead())));
create policy jobs_read on voortgang.round_exceptions for select to voortgang_job using (true);
grant select, insert, delete on voortgang.round_exceptions to voortgang_hr;
grant select on voortgang.round_exceptions to voortgang_job;

call app.raise_wall('voortgang.round_people');
create policy helpers_look on voortgang.round_people for select to voortgang_definer using (true);
-- A round is about as many people as there are: `in` keeps a set in which each is found at once, where an array is walked.
create policy hr_follows_progress on voortgang.round_people for select to voortgang_hr using (person_id in (select app.hr_scope()));
create policy hr_leads on voortgang.round_people for update to voortgang_hr
  using (round_id = any (array(select app.rounds_i_lead())) and person_id in (select app.hr_scope()))
  with check (round_id = any (array(select app.rounds_i_lead())));
create policy jobs_make on voortgang.round_people to voortgang_job using (true) with check (true);
grant select, update (outcome, template_id, template_version, sign_before, skipped_at, skip_reason) on voortgang.round_people to voortgang_hr;
grant select, insert, update (outcome, manager_id, conversation_id, template_id, template_version, paused, batch_id, decided_at) on voortgang.round_people to voortgang_job;

-- The progress of a round is read of all its people at once, by an HR adviser of perhaps everybody.
alter policy hr_follows_progress on voortgang.conversations using (employee_id in (select app.hr_scope()));
alter policy hr_follows_progress on voortgang.participants using (part <> 'guest' and conversation_id in (select app.hr_conversations()));
alter policy hr_follows_progress on voortgang.preparations using (conversation_id in (select app.hr_conversations()));

-- The job that launches makes conversations without a moment, for two parties, and nothing else.
create policy jobs_plan on voortgang.conversations for insert to voortgang_job
  with check (state = 'planned' and starts_at is null and revealed_at is null and follows_id is null);
grant insert on voortgang.conversations to voortgang_job;
create policy jobs_plan on voortgang.participants for insert to voortgang_job with check (part <> 'guest' and left_at is null);
grant insert on voortgang.participants to voortgang_job;
create policy jobs_plan on voortgang.meetings for insert to voortgang_job with check (place = '' and link = '' and sequence = 0);
grant insert on voortgang.meetings to voortgang_job;
-- HR moves the last day, pauses, and gives another template to who has not begun, in what HR planned (the policy is in 0005).
grant update (talk_until, kind, template_id, template_version, paused_at) on voortgang.conversations to voortgang_hr;

create policy jobs_read on voortgang.placements for select to voortgang_job using (true);
create policy jobs_read on voortgang.departments for select to voortgang_job using (true);
create policy jobs_read on voortgang.templates for select to voortgang_job using (true);
grant select on voortgang.placements, voortgang.departments, voortgang.templates to voortgang_job;

call app.classify('voortgang.conversations', 'person', 'prepare_from talk_from talk_until');
call app.classify('voortgang.rounds', 'organisation', 'organisation_id id name template_id template_version departments job_titles joined_before prepare_from talk_from talk_until sign_before skips_double newcomers_join made_by made_at launched_at settled_at closed_at dropped_at');
call app.classify('voortgang.round_groups', 'organisation', 'organisation_id round_id number departments job_titles template_id template_version');
call app.classify('voortgang.round_exceptions', 'person', 'organisation_id round_id person_id what group_number by_id at');
call app.classify('voortgang.round_people', 'person', 'organisation_id round_id person_id outcome manager_id conversation_id template_id template_version paused batch_id decided_at sign_before skipped_at skip_reason');
