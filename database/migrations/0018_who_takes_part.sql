-- Who else is at the table in a round, and what is left to choose: guests by rule or by name, colleagues whom the employee
-- asks along, and whether the manager prepares and guests sign.

alter table voortgang.rounds
  -- Whoever manages the manager is a guest at each conversation.
  add second_manager   boolean not null default false,
  -- How many colleagues an employee may ask along.
  add peers            smallint not null default 3 check (peers between 0 and 5),
  add manager_prepares boolean not null default true,
  add guests_sign      boolean not null default true;

-- Guests by name: at every conversation of the round, or at that of one person.
create table voortgang.round_guests (
  organisation_id uuid not null,
  round_id        uuid not null,
  number          integer not null check (number between 1 and 50),
  guest_id        uuid not null,
  role            text not null check (role in ('second-manager', 'hr', 'mentor')),
  about_id        uuid check (about_id <> guest_id),
  primary key (organisation_id, round_id, number),
  unique nulls not distinct (organisation_id, round_id, guest_id, about_id),
  foreign key (organisation_id, round_id) references voortgang.rounds,
  foreign key (organisation_id, guest_id) references voortgang.persons,
  foreign key (organisation_id, about_id) references voortgang.persons
);

-- What the round says goes along with each conversation it makes, so that nobody has to see the round to know it. A
-- conversation that is of no round has no limit of colleagues.
alter table voortgang.conversations
  add peers            smallint check (peers between 0 and 5),
  add manager_prepares boolean not null default true;

-- Why a guest is there: put there by a round, or a colleague whom the employee asked along.
alter table voortgang.participants
  add role text check (role is null or (part = 'guest' and role in ('second-manager', 'hr', 'mentor', 'peer')));

alter policy jobs_plan on voortgang.participants
  with check (left_at is null and (part <> 'guest' or role in ('second-manager', 'hr', 'mentor')));
-- A colleague who was let go and is asked again comes for the reason of today.
grant update (role) on voortgang.participants to voortgang_person;

grant update (second_manager, peers, manager_prepares, guests_sign) on voortgang.rounds to voortgang_hr;

call app.raise_wall('voortgang.round_guests');
create policy hr_sees on voortgang.round_guests for select to voortgang_hr
  using (round_id = any (array(select app.rounds_i_see())) and (about_id is null or about_id in (select app.hr_scope())));
create policy hr_adds on voortgang.round_guests for insert to voortgang_hr
  with check (round_id = any (array(select app.rounds_i_lead())) and (about_id is null or about_id in (select app.hr_scope())));
create policy hr_takes_away on voortgang.round_guests for delete to voortgang_hr using (round_id = any (array(select app.rounds_i_lead())));
create policy jobs_read on voortgang.round_guests for select to voortgang_job using (true);
grant select, insert, delete on voortgang.round_guests to voortgang_hr;
grant select on voortgang.round_guests to voortgang_job;

call app.classify('voortgang.rounds', 'organisation', 'second_manager peers manager_prepares guests_sign');
call app.classify('voortgang.round_guests', 'person', 'organisation_id round_id number guest_id role about_id');
call app.classify('voortgang.conversations', 'person', 'peers manager_prepares');
call app.classify('voortgang.participants', 'person', 'role');

-- A manager follows how the own team stands in a round: stages and days, never content, never another team, and nothing of
-- why somebody skips.
create function app.rounds_of_my_team() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 20
begin atomic
  select distinct round_id from voortgang.round_people
  where organisation_id = app.organisation()
    and (person_id in (select app.team()) or conversation_id in (select app.my_conversations_as_manager()));
end;
alter function app.rounds_of_my_team() owner to voortgang_definer;
grant execute on function app.rounds_of_my_team() to voortgang_person;
create policy my_team on voortgang.rounds for select to voortgang_person using (id = any (array(select app.rounds_of_my_team())));
create policy my_team on voortgang.round_people for select to voortgang_person
  using (person_id = any (array(select app.team())) or conversation_id = any (array(select app.my_conversations_as_manager())));
grant select (organisation_id, id, name, talk_from, talk_until, sign_before, launched_at, closed_at) on voortgang.rounds to voortgang_person;
grant select (organisation_id, round_id, person_id, outcome, manager_id, conversation_id, sign_before, skipped_at) on voortgang.round_people to voortgang_person;

-- A round whose adviser left, or advises no longer, is led on by another who advises everybody in it. Whoever led it before
-- takes it back in the same way. Each time is kept.
alter table voortgang.rounds
  add taken_over_by uuid,
  add led_by uuid generated always as (coalesce(taken_over_by, made_by)) stored,
  add foreign key (organisation_id, taken_over_by) references voortgang.persons;
create index on voortgang.rounds (organisation_id, led_by);

create table voortgang.round_takeovers (
  organisation_id uuid not null,
  id              uuid not null,
  round_id        uuid not null,
  from_id         uuid not null,
  to_id           uuid not null check (to_id <> from_id),
  at              timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, round_id) references voortgang.rounds,
  foreign key (organisation_id, from_id) references voortgang.persons,
  foreign key (organisation_id, to_id) references voortgang.persons
);
create index on voortgang.round_takeovers (organisation_id, round_id);

create or replace function app.rounds_i_lead() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 20
begin atomic
  select id from voortgang.rounds where organisation_id = app.organisation() and led_by = app.person() and app.is_hr();
end;

-- Whether somebody works here and advises anybody today.
create function app.is_adviser(person uuid) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
  select exists (select from voortgang.appointments
    join voortgang.persons on persons.organisation_id = appointments.organisation_id and persons.id = person_id
    where appointments.organisation_id = app.organisation() and person_id = person and role = 'hr-adviser'
      and from_day <= app.today() and (until_day is null or until_day > app.today())
      and (left_on is null or left_on > app.today()));
end;

-- Whether I advise everybody of a round.
create function app.covers_round(round uuid) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
  select app.is_hr() and not exists (select from voortgang.round_people
    where organisation_id = app.organisation() and round_id = round and person_id not in (select app.hr_scope()));
end;

-- Conversations of a round that I took over, which somebody else may have planned.
create function app.conversations_i_took_over() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 100
begin atomic
  select conversation_id from voortgang.rounds
  join voortgang.round_people on round_people.organisation_id = rounds.organisation_id and round_id = rounds.id
  where rounds.organisation_id = app.organisation() and taken_over_by = app.person() and conversation_id is not null and app.is_hr();
end;

-- Whoever is in here leads the round on. In here because a round is changed by who leads it, and this is somebody else.
create function app.take_over_round(takeover uuid, round uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  leader uuid;
begin
  select led_by into leader from voortgang.rounds where organisation_id = app.organisation() and id = round and launched_at is not null for update;
  if leader is null or leader = app.person() or not app.covers_round(round)
     or (app.is_adviser(leader)
         and not exists (select from voortgang.round_takeovers where organisation_id = app.organisation() and round_id = round and from_id = app.person())) then
    raise exception 'this round is not taken over' using errcode = 'insufficient_privilege';
  end if;
  update voortgang.rounds set taken_over_by = app.person() where organisation_id = app.organisation() and id = round;
  insert into voortgang.round_takeovers (organisation_id, id, round_id, from_id, to_id, at)
    values (app.organisation(), takeover, round, leader, app.person(), app.now());
end $$;

alter function app.is_adviser(uuid) owner to voortgang_definer;
alter function app.covers_round(uuid) owner to voortgang_definer;
alter function app.conversations_i_took_over() owner to voortgang_definer;
alter function app.take_over_round(uuid, uuid) owner to voortgang_definer;
grant execute on function app.is_adviser(uuid), app.covers_round(uuid), app.take_over_round(uuid, uuid) to voortgang_hr;
grant execute on function app.conversations_i_took_over() to voortgang_hr, voortgang_person;
grant update (taken_over_by) on voortgang.rounds to voortgang_definer;
create policy helpers_take_over on voortgang.rounds for update to voortgang_definer using (launched_at is not null) with check (taken_over_by = app.person());
grant select, insert on voortgang.round_takeovers to voortgang_definer;

call app.raise_wall('voortgang.round_takeovers');
create policy helpers_look on voortgang.round_takeovers for select to voortgang_definer using (true);
create policy helpers_write on voortgang.round_takeovers for insert to voortgang_definer with check (to_id = app.person());
create policy hr_sees on voortgang.round_takeovers for select to voortgang_hr using (round_id = any (array(select app.rounds_i_see())));
grant select on voortgang.round_takeovers to voortgang_hr;
call app.written_once('voortgang.round_takeovers');

alter policy hr_sees_own on voortgang.rounds using (led_by = (select app.person()) and (select app.is_hr()));
alter policy hr_leads on voortgang.rounds
  using (led_by = (select app.person()) and (select app.is_hr())) with check (led_by = (select app.person()));
alter policy hr_moves_what_hr_planned on voortgang.conversations
  using ((planned_by = (select app.person()) or id in (select app.conversations_i_took_over())) and employee_id = any (array(select app.hr_scope())))
  with check ((planned_by = (select app.person()) or id in (select app.conversations_i_took_over())) and state in ('planned', 'preparing', 'cancelled'));
create or replace function app.conversations_i_planned() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 100
begin atomic
  select id from voortgang.conversations where organisation_id = app.organisation() and planned_by = app.person()
  union
  select app.conversations_i_took_over();
end;

call app.classify('voortgang.rounds', 'organisation', 'taken_over_by led_by');
call app.classify('voortgang.round_takeovers', 'organisation', 'organisation_id id round_id from_id to_id at');
