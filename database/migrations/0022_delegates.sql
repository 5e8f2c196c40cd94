-- A delegate for a period: a manager who is away names somebody who may take conversations of the team over. Nothing goes to a
-- delegate by itself: a conversation is taken over, one at a time, and the part in it ends with the period.

create table voortgang.delegations (
  organisation_id uuid not null references voortgang.organisations,
  id              uuid not null,
  manager_id      uuid not null,
  delegate_id     uuid not null check (delegate_id <> manager_id),
  from_day        date not null,
  -- The last day on which the delegate stands in.
  until_day       date not null check (until_day >= from_day),
  appointed_at    timestamptz not null,
  -- Ended before that day.
  ended_at        timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, manager_id) references voortgang.persons,
  foreign key (organisation_id, delegate_id) references voortgang.persons,
  constraint one_delegate_at_a_time exclude using gist
    (organisation_id with =, manager_id with =, daterange(from_day, until_day, '[]') with &&) where (ended_at is null)
);
create index on voortgang.delegations (organisation_id, delegate_id);

-- By which delegation somebody has a part: with it the part ends.
alter table voortgang.participants add delegation_id uuid,
  add foreign key (organisation_id, delegation_id) references voortgang.delegations;
create index on voortgang.participants (organisation_id, delegation_id) where delegation_id is not null;

create function app.ended_delegations() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 20
begin atomic
  select id from voortgang.delegations
  where organisation_id = app.organisation() and (ended_at is not null or until_day < app.today());
end;

-- Conversations under way in which I stood in, until the period was over. What was closed in the period stays mine to read,
-- as of whoever signed it.
create function app.my_lapsed_conversations() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 5
begin atomic
  select conversation_id
  from voortgang.participants
  join voortgang.conversations on conversations.organisation_id = participants.organisation_id and conversations.id = conversation_id
  where participants.organisation_id = app.organisation() and person_id = app.person() and left_at is null
    and delegation_id in (select app.ended_delegations()) and state not in ('closed', 'cancelled');
end;

create function app.managers_of(person uuid) returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 1
begin atomic
  select manager_id from voortgang.reporting_lines
  where organisation_id = app.organisation() and person_id = person and from_day <= app.today() and (until_day is null or until_day > app.today());
end;

-- For whom I stand in today: the team of who named me, without myself and without my own manager.
create function app.stood_in_for() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 20
begin atomic
  select person_id
  from voortgang.delegations
  join voortgang.reporting_lines on reporting_lines.organisation_id = delegations.organisation_id and reporting_lines.manager_id = delegations.manager_id
  where delegations.organisation_id = app.organisation() and delegate_id = app.person()
    and ended_at is null and app.today() between delegations.from_day and delegations.until_day
    and reporting_lines.from_day <= app.today() and (reporting_lines.until_day is null or reporting_lines.until_day > app.today())
    and person_id <> app.person() and person_id not in (select app.managers_of(app.person()));
end;

-- That these conversations are there, and where they stand; never what is in them. Those under way alone.
create function app.conversations_i_may_take_over() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 20
begin atomic
  select id from voortgang.conversations
  where organisation_id = app.organisation() and employee_id in (select app.stood_in_for()) and state not in ('closed', 'cancelled');
end;

do $$
declare
  name text;
begin
  foreach name in array array['ended_delegations()', 'my_lapsed_conversations()', 'managers_of(uuid)', 'stood_in_for()', 'conversations_i_may_take_over()'] loop
    execute format('alter function app.%s owner to voortgang_definer', name);
  end loop;
end $$;
grant execute on function app.ended_delegations() to voortgang_person, voortgang_hr, voortgang_job;
grant execute on function app.conversations_i_may_take_over(), app.stood_in_for() to voortgang_person;
grant select on voortgang.delegations to voortgang_definer;

call app.raise_wall('voortgang.delegations');
create policy helpers_look on voortgang.delegations for select to voortgang_definer using (true);
create policy manager_and_delegate on voortgang.delegations for select to voortgang_person
  using ((select app.person()) in (manager_id, delegate_id));
create policy manager_names on voortgang.delegations for insert to voortgang_person
  with check (manager_id = (select app.person()) and ended_at is null and from_day >= app.today() and exists (select app.team()));
create policy manager_ends on voortgang.delegations for update to voortgang_person
  using (manager_id = (select app.person()) and ended_at is null) with check (manager_id = (select app.person()) and ended_at is not null);
grant select, insert, update (ended_at) on voortgang.delegations to voortgang_person;
call app.classify('voortgang.delegations', 'person', 'organisation_id id manager_id delegate_id from_day until_day appointed_at ended_at');
call app.classify('voortgang.participants', 'person', 'delegation_id');

create policy i_stand_in on voortgang.conversations for select to voortgang_person using (id = any (array(select app.conversations_i_may_take_over())));
create policy i_stand_in on voortgang.participants for select to voortgang_person
  using (part <> 'guest' and conversation_id = any (array(select app.conversations_i_may_take_over())));
-- Only a hand-over makes somebody a delegate in a conversation.
create policy only_by_hand_over on voortgang.participants as restrictive for insert to voortgang_person, voortgang_hr, voortgang_job
  with check (delegation_id is null);

-- As they were (0005, 0006, 0017), but that a part ends with the delegation by which one has it.
create or replace function app.my_conversations() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 100
begin atomic
  select conversation_id from voortgang.participants
  where organisation_id = app.organisation() and person_id = app.person() and left_at is null and conversation_id not in (select app.my_lapsed_conversations());
end;

create or replace function app.my_conversations_as_party() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 100
begin atomic
  select conversation_id from voortgang.participants
  where organisation_id = app.organisation() and person_id = app.person() and left_at is null and part <> 'guest' and conversation_id not in (select app.my_lapsed_conversations());
end;

create or replace function app.my_conversations_as_manager() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 100
begin atomic
  select conversation_id from voortgang.participants
  where organisation_id = app.organisation() and person_id = app.person() and left_at is null and (delegation_id is null or delegation_id not in (select app.ended_delegations()))
    and part = 'manager';
end;

create or replace function app.preparations_opened_to_me() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 100
begin atomic
  select id from voortgang.conversations
  join voortgang.participants on participants.organisation_id = conversations.organisation_id and conversation_id = id and person_id = app.person()
  where conversations.organisation_id = app.organisation() and left_at is null and part <> 'guest' and not came_later
    and revealed_at is not null and conversation_id not in (select app.my_lapsed_conversations()) and cancelled_at is null;
end;

create or replace function app.my_lone_ratings() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 100
begin atomic
  select app.my_unopened_preparations()
  union all
  select id from voortgang.conversations
  where organisation_id = app.organisation() and id = any (array(select app.my_conversations_as_party())) and cancelled_at is not null
    and employee_id <> all (array(select app.people_i_judge_afresh()))
  union all
  select conversation_id from voortgang.participants
  join voortgang.conversations on conversations.organisation_id = participants.organisation_id and id = conversation_id
  where participants.organisation_id = app.organisation() and person_id = app.person() and part <> 'guest'
    and (left_at is not null or conversation_id in (select app.my_lapsed_conversations()))
    and employee_id <> all (array(select app.people_i_judge_afresh()));
end;

create or replace function app.guides_of(person uuid) returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 2
begin atomic
  select manager_id from voortgang.reporting_lines
  where organisation_id = app.organisation() and person_id = person
    and from_day <= app.today() and (until_day is null or until_day > app.today())
  union
  select participants.person_id
  from voortgang.conversations
  join voortgang.participants on participants.organisation_id = conversations.organisation_id and participants.conversation_id = conversations.id
  where conversations.organisation_id = app.organisation() and employee_id = person and state not in ('closed', 'cancelled')
    and part = 'manager' and left_at is null and (delegation_id is null or delegation_id not in (select app.ended_delegations()));
end;

create or replace function app.readers_of_agreement(agreement uuid) returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 4
begin atomic
  select reader
  from voortgang.agreements
  left join voortgang.conversations on conversations.organisation_id = agreements.organisation_id and conversations.id = conversation_id
  cross join lateral (
    select about_id union select owner_id
    union
    select person_id from voortgang.participants
    where participants.organisation_id = agreements.organisation_id and participants.conversation_id = agreements.conversation_id
      and left_at is null and (delegation_id is null or state = 'closed' or delegation_id not in (select app.ended_delegations())) and (part <> 'guest' or state in ('revealed', 'recorded', 'signing'))
    union
    select app.guides_of(about_id) where state is null or state = 'closed'
  ) as readers (reader)
  join voortgang.persons on persons.organisation_id = agreements.organisation_id and persons.id = reader
  where agreements.organisation_id = app.organisation() and agreements.id = agreement and agreement = any (array(select app.my_agreements()))
    and (left_on is null or left_on > app.today());
end;

create or replace function app.talks_i_handed_over() returns table (conversation_id uuid, employee_id uuid, template_id uuid, template_version integer, handed_over_at timestamptz, is_open boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp rows 20
begin atomic
  select conversations.id, conversations.employee_id, conversations.template_id, conversations.template_version, coalesce(participants.left_at, ended_at, (until_day + 1)::timestamp at time zone 'UTC'),
         conversations.revealed_at is not null and conversations.cancelled_at is null and not preparations.kept_back
  from voortgang.participants
  join voortgang.conversations on conversations.organisation_id = participants.organisation_id and conversations.id = participants.conversation_id
  join voortgang.preparations on preparations.organisation_id = participants.organisation_id
    and preparations.conversation_id = participants.conversation_id and author_id = participants.person_id
  left join voortgang.delegations on delegations.organisation_id = participants.organisation_id and delegations.id = participants.delegation_id
  where participants.organisation_id = app.organisation() and participants.person_id = app.person() and part = 'manager'
    and (left_at is not null or participants.conversation_id in (select app.my_lapsed_conversations()));
end;

-- … and whoever stands in no more is not reminded either (0012, 0016).
create or replace function app.held_mails() returns table (id uuid, recipient_id uuid, held_at timestamptz, of_use boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp rows 100
begin atomic
  select mails.id, mails.recipient_id, created_at,
    conversations.id is null or left_at is null and participants.person_id is not null
      and (delegation_id is null or conversations.state = 'closed' or delegation_id not in (select app.ended_delegations())) and case mails.kind
      when 'shared' then conversations.state in ('planned', 'preparing') and paused_at is null and not exists (select from voortgang.preparations
        where organisation_id = app.organisation() and conversation_id = conversations.id and author_id = recipient_id and shared_at is not null)
      when 'opened' then conversations.state = 'revealed'
      when 'guest-comes' then conversations.state in ('planned', 'preparing', 'revealed')
      when 'offered' then conversations.state = 'signing' and not exists (select from voortgang.signatures
        where organisation_id = app.organisation() and signer_id = recipient_id and report_id = (
          select report_versions.id from voortgang.report_versions
          where organisation_id = app.organisation() and conversation_id = conversations.id order by number desc limit 1))
      when 'taken-back' then conversations.state = 'recorded'
      when 'correction' then conversations.state = 'recorded'
      else conversations.state <> 'cancelled'
    end
  from voortgang.mails
  left join voortgang.events on events.organisation_id = app.organisation() and events.id::text = moment
  left join voortgang.conversations on conversations.organisation_id = app.organisation() and conversations.id = subject_id
  left join voortgang.participants on participants.organisation_id = app.organisation() and conversation_id = conversations.id and participants.person_id = recipient_id
  where mails.organisation_id = app.organisation() and mails.state = 'held';
end;

create or replace function app.due_mails(holidays date[]) returns table (recipient_id uuid, kind text, moment text, conversation_id uuid, about_id uuid, owner_id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp rows 100
begin atomic
  with here as (
    select time_zone as zone from voortgang.organisations where id = app.organisation()
  ), without_weekends as (
    select person_id from voortgang.mail_preferences where organisation_id = app.organisation() and not weekends
  ), talks as (
    select id, employee_id, state, starts_at, (starts_at at time zone zone)::date as day, (ends_at at time zone zone)::date as last_day,
      (planned_at at time zone zone)::date as planned_day, (recorded_at at time zone zone)::date as recorded_day
    from voortgang.conversations, here
    where organisation_id = app.organisation() and starts_at is not null and paused_at is null and state not in ('closed', 'cancelled')
  ), seats as (
    select talks.*, person_id, part
    from talks
    join voortgang.participants on organisation_id = app.organisation() and participants.conversation_id = talks.id
      and left_at is null and (delegation_id is null or delegation_id not in (select app.ended_delegations()))
  ), windows (recipient_id, kind, moment, conversation_id, about_id, owner_id, first_day, until) as (
    -- Five days ahead: begin to prepare. Not on the day of the invitation, which says so too.
    select seats.person_id, 'prepare', seats.id || ' ' || day, seats.id, employee_id, null::uuid, greatest(day - 5, planned_day + 1), starts_at
    from seats
    where state in ('planned', 'preparing') and part <> 'guest'
      and not exists (select from voortgang.preparations
        where organisation_id = app.organisation() and conversation_id = seats.id and author_id = seats.person_id)
    union all
    -- Two days ahead: what was begun is not shared.
    select seats.person_id, 'draft', seats.id || ' ' || day, seats.id, employee_id, null::uuid, greatest(day - 2, (started_at at time zone zone)::date + 1), starts_at
    from seats
    cross join here
    join voortgang.preparations on organisation_id = app.organisation() and conversation_id = seats.id and author_id = seats.person_id
    where state in ('planned', 'preparing') and part <> 'guest' and shared_at is null
    union all
    -- The day before, or for who gets no mail at weekends the last working day before. Whoever heard of it that day needs no second mail.
    select person_id, 'tomorrow', id || ' ' || day, id, employee_id, null, ahead, starts_at
    from seats
    left join without_weekends using (person_id)
    cross join lateral (
      select case when without_weekends.person_id is null then day - 1
        else (select max(day - back) from generate_series(1, 14) back where not app.rests(day - back, holidays)) end as ahead
    ) as reminding
    where state in ('planned', 'preparing', 'revealed') and planned_day < ahead
    union all
    -- The day has passed, and the talk was not concluded: it was held, or it is to be moved or cancelled.
    select person_id, 'conclude', id || ' ' || day, id, employee_id, null, last_day + 1, (last_day + 15 + time '08:00') at time zone zone
    from seats, here where state in ('planned', 'preparing', 'revealed') and part = 'manager'
    union all
    -- A week after the talk: the report was not laid ready.
    select person_id, 'write', id || ' ' || recorded_day, id, employee_id, null, recorded_day + 7, (recorded_day + 28 + time '08:00') at time zone zone
    from seats, here where state = 'recorded' and part = 'manager'
    union all
    -- Three days and ten days after the report was laid ready: whoever has not signed.
    select seats.person_id, 'sign', version.id || ' ' || after, seats.id, employee_id, null, version.day + after, (version.day + until + time '08:00') at time zone zone
    from seats
    cross join here
    join lateral (
      select report_versions.id, (offered_at at time zone zone)::date as day from voortgang.report_versions
      where report_versions.organisation_id = app.organisation() and report_versions.conversation_id = seats.id order by number desc limit 1
    ) version on true
    cross join (values (3, 10), (10, 24)) as steps (after, until)
    where state = 'signing'
      and not exists (select from voortgang.signatures
        where organisation_id = app.organisation() and report_id = version.id and signer_id = seats.person_id)
    union all
    -- Three days before an agreement is due: its owner.
    select owner_id, 'agreement-due', agreements.id || ' ' || due_on, null, about_id, owner_id,
      greatest(due_on - 3, (created_at at time zone zone)::date + 1), (due_on + 1 + time '00:00') at time zone zone
    from voortgang.agreements
    cross join here
    left join voortgang.conversations on conversations.organisation_id = app.organisation() and conversations.id = conversation_id
    where agreements.organisation_id = app.organisation() and done_at is null and dropped_at is null and due_on between app.today() and app.today() + 3
      and state is distinct from 'cancelled'
    union all
    -- The day after: its owner, and the other of the two it is between, who may be waiting for it.
    select person, 'agreement-overdue', agreements.id || ' ' || due_on, null, about_id, owner_id, due_on + 1, (due_on + 15 + time '08:00') at time zone zone
    from voortgang.agreements
    cross join here
    left join voortgang.conversations on conversations.organisation_id = app.organisation() and conversations.id = conversation_id
    cross join lateral (
      select owner_id union select about_id
      union
      select manager_id from voortgang.reporting_lines
      where organisation_id = app.organisation() and person_id = about_id
        and from_day <= app.today() and (until_day is null or until_day > app.today())
        and (state is null or state = 'closed' or exists (select from voortgang.participants
          where organisation_id = app.organisation() and participants.conversation_id = agreements.conversation_id
            and participants.person_id = manager_id and part = 'manager' and left_at is null))
    ) as both_ (person)
    where agreements.organisation_id = app.organisation() and done_at is null and dropped_at is null and due_on between app.today() - 15 and app.today() - 1
      and state is distinct from 'cancelled'
    union all
    -- Six weeks without a word about a goal: its owner, three times at most, and in one mail for all goals of that age.
    select owner_id, 'goal', oldest || ' ' || rounds, null, owner_id, owner_id, oldest + 42 * rounds, (oldest + 42 * (rounds + 1) + time '00:00') at time zone zone
    from (
      select owner_id, zone, min(heard) as oldest, (app.today() - min(heard)) / 42 as rounds
      from (
        select owner_id, zone, (greatest(created_at, (select max(at) from voortgang.goal_check_ins
          where organisation_id = app.organisation() and goal_id = goals.id)) at time zone zone)::date as heard
        from voortgang.goals, here
        where organisation_id = app.organisation() and closed_at is null
      ) as open_goals
      where (app.today() - heard) / 42 between 1 and 3
      group by owner_id, zone
    ) as quiet
  )
  select windows.recipient_id, windows.kind, windows.moment, windows.conversation_id, windows.about_id, windows.owner_id
  from windows
  cross join here
  join voortgang.persons on persons.organisation_id = app.organisation() and id = windows.recipient_id
  left join voortgang.mail_preferences preferred on preferred.organisation_id = app.organisation() and preferred.person_id = windows.recipient_id
  where (first_day + case manner when 'digest' then time '00:00' else time '08:00' end) at time zone zone <= app.now() and app.now() < until
    and email is not null and (left_on is null or left_on > app.today());
end;

create or replace function app.plans_due() returns table (recipient_id uuid, kind text, moment text, conversation_id uuid, about_id uuid, owner_id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp rows 100
begin atomic
  with here as (
    select time_zone as zone from voortgang.organisations where id = app.organisation()
  ), windows as (
    select person_id, conversations.id, employee_id, talk_until, before,
      greatest(talk_until - before, (planned_at at time zone zone)::date + 1) as first_day, (talk_until - until + time '00:00') at time zone zone as until
    from voortgang.conversations
    cross join here
    cross join (values (14, 5), (5, -1)) as steps (before, until)
    join voortgang.participants on participants.organisation_id = app.organisation() and participants.conversation_id = conversations.id
      and left_at is null and (delegation_id is null or delegation_id not in (select app.ended_delegations())) and part <> 'guest'
    where conversations.organisation_id = app.organisation() and starts_at is null and talk_until is not null
      and paused_at is null and state in ('planned', 'preparing')
  )
  select windows.person_id, 'plan', windows.id || ' ' || talk_until || ' ' || before, windows.id, employee_id, null::uuid
  from windows
  cross join here
  join voortgang.persons on persons.organisation_id = app.organisation() and persons.id = windows.person_id
  left join voortgang.mail_preferences preferred on preferred.organisation_id = app.organisation() and preferred.person_id = windows.person_id
  where (first_day + case manner when 'digest' then time '00:00' else time '08:00' end) at time zone zone <= app.now() and app.now() < until
    and email is not null and (left_on is null or left_on > app.today());
end;

-- As it was (0013), but that a delegate can come too: of whoever leads now and manages the employee today, before the preparations
-- have opened. HR decides about managers, not about who stands in for them.
drop function app.hand_over(uuid, uuid, text);
create function app.hand_over(handover uuid, conversation uuid, choice text, delegation uuid default null) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  held  voortgang.conversations;
  comes uuid;
  goes  uuid;
  lapsed boolean;
  stands voortgang.delegations;
begin
  select * into held from voortgang.conversations where organisation_id = app.organisation() and id = conversation for update;
  select person_id, coalesce(delegation_id in (select app.ended_delegations()), false) into goes, lapsed from voortgang.participants
    where organisation_id = app.organisation() and conversation_id = conversation and part = 'manager' and left_at is null;
  select manager_id into comes from voortgang.reporting_lines
    where organisation_id = app.organisation() and person_id = held.employee_id and from_day <= app.today() and (until_day is null or until_day > app.today());
  if delegation is not null then
    -- A delegate comes in the place of the manager of today, before the preparations have opened, and for nobody who is closed to them.
    select * into stands from voortgang.delegations
      where organisation_id = app.organisation() and id = delegation and manager_id = goes and manager_id = comes
        and ended_at is null and app.today() between from_day and until_day;
    if not found or choice <> 'takes-over' or held.revealed_at is not null or stands.delegate_id = held.employee_id
       or held.employee_id in (select app.managers_of(stands.delegate_id)) or app.person() not in (goes, stands.delegate_id) then
      raise exception 'this conversation is not handed over' using errcode = 'insufficient_privilege';
    end if;
    comes := stands.delegate_id;
  end if;
  if goes is null or comes is null or goes = comes
     or not (app.person() = comes or (app.person() = goes and not lapsed) or held.employee_id in (select app.hr_scope())) or held.state in ('closed', 'cancelled') then
    raise exception 'this conversation is not handed over' using errcode = 'insufficient_privilege';
  end if;
  insert into voortgang.handovers (organisation_id, id, conversation_id, from_id, to_id, choice, decided_by, decided_at)
    values (app.organisation(), handover, conversation, goes, comes, choice, app.person(), app.now());
  if choice = 'stays' then
    return;
  end if;
  if choice = 'takes-over' then
    update voortgang.participants set left_at = app.now() where organisation_id = app.organisation() and conversation_id = conversation and person_id = goes;
    if held.revealed_at is null then
      update voortgang.preparations set shared_at = null, kept_back = case author_id when goes then true when comes then false else kept_back end
        where organisation_id = app.organisation() and conversation_id = conversation;
    end if;
  end if;
  insert into voortgang.participants as present (organisation_id, conversation_id, person_id, part, added_by, added_at, came_later, delegation_id)
    values (app.organisation(), conversation, comes, case choice when 'joins' then 'guest' else 'manager' end, app.person(), app.now(), held.revealed_at is not null, delegation)
    on conflict (organisation_id, conversation_id, person_id) do update
      set part = excluded.part, added_at = excluded.added_at, came_later = excluded.came_later, delegation_id = excluded.delegation_id, left_at = null;
  update voortgang.meetings set sequence = sequence + 1 where organisation_id = app.organisation() and conversation_id = conversation;
end $$;
alter function app.hand_over(uuid, uuid, text, uuid) owner to voortgang_definer;
grant execute on function app.hand_over(uuid, uuid, text, uuid) to voortgang_person, voortgang_hr;
grant update (delegation_id) on voortgang.participants to voortgang_definer;

-- Whoever looks while standing in is named so to whom it is about.
do $$
declare
  known text := (select pg_get_constraintdef(oid) from pg_constraint where conname = 'access_log_capacity_check');
begin
  alter table voortgang.access_log drop constraint access_log_capacity_check;
  execute 'alter table voortgang.access_log add constraint access_log_capacity_check '
    || replace(known, '''manager''::text', '''manager''::text, ''delegate''::text');
end $$;
