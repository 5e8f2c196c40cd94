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
  add manager_prepares boolean not null default true,
  add guests_sign      boolean not null default true;

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

-- As it was (0007), but that a guest who is not asked to sign is not waited for.
create or replace function app.seal_report(signed uuid) returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  conversation uuid;
  asks_guests  boolean;
  sealed       text;
begin
  select conversation_id into conversation from voortgang.report_versions where organisation_id = app.organisation() and id = signed;
  select guests_sign into asks_guests from voortgang.conversations where organisation_id = app.organisation() and id = conversation and state = 'signing' for update;
  if not found or exists (
    select from voortgang.participants
    where organisation_id = app.organisation() and conversation_id = conversation and left_at is null and (part <> 'guest' or asks_guests)
      and person_id not in (select signer_id from voortgang.signatures where organisation_id = app.organisation() and report_id = signed)
  ) then
    return false;
  end if;
  select '{"content":' || document || ',"contentSha256":"' || encode(sha256(convert_to(document, 'UTF8')), 'hex') || '","sealedAt":"'
      || to_char(app.now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","signatures":['
      || (select string_agg(entry, ',' order by signed_at, signer_id) from voortgang.signatures where organisation_id = app.organisation() and report_id = signed)
      || '],"type":"voortgang-report","typeVersion":1}'
    into sealed from voortgang.report_documents where organisation_id = app.organisation() and report_id = signed;
  insert into voortgang.report_seals (organisation_id, report_id, conversation_id, document, sha256, sealed_at)
    values (app.organisation(), signed, conversation, sealed, sha256(convert_to(sealed, 'UTF8')), app.now());
  insert into voortgang.report_closings (organisation_id, report_id, conversation_id, closed_at) values (app.organisation(), signed, conversation, app.now());
  update voortgang.conversations set state = 'closed', closed_at = app.now() where organisation_id = app.organisation() and id = conversation;
  return true;
end $$;

call app.classify('voortgang.rounds', 'organisation', 'second_manager peers manager_prepares guests_sign');
call app.classify('voortgang.round_guests', 'person', 'organisation_id round_id number guest_id role about_id');
call app.classify('voortgang.conversations', 'person', 'peers manager_prepares guests_sign');
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
