-- One conversation: its plan, who takes part, what each prepares in private, and what is written together.
-- Two audiences, two tables: that somebody prepared is not what they wrote, and words are not scores.

create table voortgang.conversations (
  organisation_id  uuid not null references voortgang.organisations,
  id               uuid not null,
  employee_id      uuid not null,
  kind             text not null check (kind in ('progress', 'functioning', 'appraisal', 'development', 'start', 'check-in')),
  template_id      uuid not null,
  template_version integer not null,
  state            text not null default 'planned'
                     check (state in ('planned', 'preparing', 'revealed', 'recorded', 'signing', 'closed', 'cancelled')),
  starts_at        timestamptz not null,
  ends_at          timestamptz not null check (ends_at > starts_at),
  follows_id       uuid,
  planned_by       uuid not null,
  planned_at       timestamptz not null,
  revealed_at      timestamptz,
  recorded_at      timestamptz,
  closed_at        timestamptz,
  cancelled_at     timestamptz,
  -- Leave, illness, whatever: the reason is never stored.
  paused_at        timestamptz,
  -- A guest who is not asked to sign is not waited for.
  guests_sign      boolean not null default true,
  primary key (organisation_id, id),
  -- What is made in a conversation points at it together with its employee, so that it is about nobody else.
  unique (organisation_id, id, employee_id),
  foreign key (organisation_id, employee_id) references voortgang.persons,
  foreign key (organisation_id, planned_by) references voortgang.persons,
  foreign key (organisation_id, template_id, template_version) references voortgang.template_versions,
  foreign key (organisation_id, follows_id) references voortgang.conversations,
  check ((revealed_at is null) = (state in ('planned', 'preparing')) or state = 'cancelled'),
  check ((closed_at is not null) = (state = 'closed')),
  check ((cancelled_at is not null) = (state = 'cancelled'))
);
create index on voortgang.conversations (organisation_id, employee_id, starts_at);

alter table voortgang.access_log add foreign key (organisation_id, conversation_id, about_id) references voortgang.conversations (organisation_id, id, employee_id);

-- A manager who is away names somebody who may take conversations of the team over, for a period. The part in a conversation
-- that somebody has by it ends with it.
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

create table voortgang.participants (
  organisation_id uuid not null,
  conversation_id uuid not null,
  person_id       uuid not null,
  part            text not null check (part in ('employee', 'manager', 'guest')),
  added_by        uuid not null,
  added_at        timestamptz not null,
  left_at         timestamptz,
  -- Took the conversation over after the preparations had opened: they did not open to this party.
  came_later      boolean not null default false,
  -- By which delegation somebody has this part.
  delegation_id   uuid,
  primary key (organisation_id, conversation_id, person_id),
  foreign key (organisation_id, conversation_id) references voortgang.conversations,
  foreign key (organisation_id, person_id) references voortgang.persons,
  foreign key (organisation_id, added_by) references voortgang.persons,
  foreign key (organisation_id, delegation_id) references voortgang.delegations
);
create index on voortgang.participants (organisation_id, person_id, conversation_id);
create index on voortgang.participants (organisation_id, delegation_id) where delegation_id is not null;
create unique index one_of_each_party on voortgang.participants (organisation_id, conversation_id, part) where part <> 'guest' and left_at is null;

create table voortgang.meetings (
  organisation_id uuid not null,
  conversation_id uuid not null,
  place           text not null default '' check (length(place) <= 200),
  link            text not null default '' check (length(link) <= 500),
  -- The SEQUENCE of the calendar invitation (RFC 5545 §3.8.7.4): one more with each change that is sent.
  sequence        integer not null default 0,
  primary key (organisation_id, conversation_id),
  foreign key (organisation_id, conversation_id) references voortgang.conversations
);

create table voortgang.preparations (
  organisation_id uuid not null,
  conversation_id uuid not null,
  author_id       uuid not null,
  started_at      timestamptz not null,
  shared_at       timestamptz,
  -- Its author handed the conversation over before the preparations opened: this one never does.
  kept_back       boolean not null default false,
  primary key (organisation_id, conversation_id, author_id),
  foreign key (organisation_id, conversation_id) references voortgang.conversations,
  foreign key (organisation_id, author_id) references voortgang.persons
);
create index on voortgang.preparations (organisation_id, author_id, conversation_id);

-- Everything typed is a new version beside the old ones: nothing is overwritten, and who writes on an older version
-- than the last meets the primary key instead of somebody's words.
create table voortgang.answers (
  organisation_id uuid not null,
  conversation_id uuid not null,
  author_id       uuid not null,
  field           text not null check (length(field) between 1 and 120),
  version         integer not null check (version > 0),
  value           jsonb not null,
  edit_id         uuid not null,
  saved_at        timestamptz not null,
  primary key (organisation_id, conversation_id, author_id, field, version),
  foreign key (organisation_id, conversation_id, author_id) references voortgang.preparations
);
create table voortgang.ratings (
  organisation_id uuid not null,
  conversation_id uuid not null,
  author_id       uuid not null,
  field           text not null check (length(field) between 1 and 120),
  version         integer not null check (version > 0),
  value           jsonb not null,
  edit_id         uuid not null,
  saved_at        timestamptz not null,
  primary key (organisation_id, conversation_id, author_id, field, version),
  foreign key (organisation_id, conversation_id, author_id) references voortgang.preparations
);

create table voortgang.documents (
  organisation_id uuid not null,
  id              uuid not null,
  conversation_id uuid not null,
  author_id       uuid not null,
  name            text not null check (length(name) between 1 and 200),
  media_type      text not null,
  size            integer not null check (size between 1 and 10485760),
  content         bytea not null,
  added_at        timestamptz not null,
  removed_at      timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, conversation_id, author_id) references voortgang.preparations
);
create index on voortgang.documents (organisation_id, conversation_id);
alter table voortgang.documents alter column content set storage external;

-- The shared notes: one Yjs update a row, appended before it is acknowledged. The book hands out their order.
create table voortgang.note_books (
  organisation_id uuid not null,
  conversation_id uuid not null,
  last            integer not null,
  primary key (organisation_id, conversation_id),
  foreign key (organisation_id, conversation_id) references voortgang.conversations
);
create table voortgang.note_updates (
  organisation_id uuid not null,
  conversation_id uuid not null,
  number          integer not null check (number > 0),
  author_id       uuid not null,
  content         bytea not null check (length(content) between 1 and 1048576),
  at              timestamptz not null,
  primary key (organisation_id, conversation_id, number),
  foreign key (organisation_id, conversation_id) references voortgang.note_books,
  foreign key (organisation_id, author_id) references voortgang.persons
);

-- A conversation goes from stage to stage as src/modules/conversations/lifecycle.ts says (a test compares the two),
-- opens its preparations once, and when it is closed or cancelled nothing about it changes any more.
create function app.follow_lifecycle() returns trigger language plpgsql as $$
begin
  if old.state <> new.state and (old.state || ' ' || new.state) <> all (array[
      'planned preparing', 'planned revealed', 'planned cancelled',
      'preparing revealed', 'preparing cancelled',
      'revealed recorded', 'revealed cancelled',
      'recorded signing', 'recorded cancelled',
      'signing recorded', 'signing closed', 'signing cancelled',
      'closed recorded']) then
    raise exception 'a conversation does not go from % to %', old.state, new.state using errcode = 'restrict_violation';
  end if;
  if old.state = new.state and old.state in ('closed', 'cancelled') then
    raise exception 'a conversation that is % does not change', old.state using errcode = 'restrict_violation';
  end if;
  if old.revealed_at is distinct from new.revealed_at and old.revealed_at is not null then
    raise exception 'preparations that were opened stay open' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger follow_lifecycle before update on voortgang.conversations for each row execute function app.follow_lifecycle();

-- What a policy has to know about conversations: sets of ids, asked once per statement.
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

create function app.my_conversations() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 100
begin atomic
  select conversation_id from voortgang.participants
  where organisation_id = app.organisation() and person_id = app.person() and left_at is null and conversation_id not in (select app.my_lapsed_conversations());
end;

create function app.my_conversations_as_party() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 100
begin atomic
  select conversation_id from voortgang.participants
  where organisation_id = app.organisation() and person_id = app.person() and left_at is null and part <> 'guest' and conversation_id not in (select app.my_lapsed_conversations());
end;

create function app.my_conversations_as_manager() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 100
begin atomic
  select conversation_id from voortgang.participants
  where organisation_id = app.organisation() and person_id = app.person() and left_at is null and (delegation_id is null or delegation_id not in (select app.ended_delegations()))
    and part = 'manager';
end;

-- Of whom I am the manager today, or the manager in a conversation that is still under way.
create function app.people_i_guide() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 20
begin atomic
  select app.team()
  union
  select employee_id from voortgang.conversations
  where organisation_id = app.organisation() and id = any (array(select app.my_conversations_as_manager())) and state not in ('closed', 'cancelled');
end;

-- Opened conversations in which I take part: their notes and report are mine to read.
create function app.my_talks() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 100
begin atomic
  select id from voortgang.conversations
  where organisation_id = app.organisation() and id = any (array(select app.my_conversations())) and revealed_at is not null;
end;

-- … of which I may still write on.
create function app.my_open_talks() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 20
begin atomic
  select id from voortgang.conversations
  where organisation_id = app.organisation() and id = any (array(select app.my_conversations()))
    and state in ('revealed', 'recorded', 'signing');
end;

-- Opened conversations that I prepared or could have prepared: both preparations are mine to read.
-- A cancelled conversation closes its preparations again: they were shared for a talk that did not happen.
create function app.my_opened_preparations() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 100
begin atomic
  select id from voortgang.conversations
  where organisation_id = app.organisation() and id = any (array(select app.my_conversations_as_party())) and revealed_at is not null and cancelled_at is null;
end;

-- … of which the preparations opened to me: I was a party at that moment. Who takes a conversation over afterwards leads
-- it on without reading what was written for somebody else.
create function app.preparations_opened_to_me() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 100
begin atomic
  select id from voortgang.conversations
  join voortgang.participants on participants.organisation_id = conversations.organisation_id and conversation_id = id and person_id = app.person()
  where conversations.organisation_id = app.organisation() and left_at is null and part <> 'guest' and not came_later
    and revealed_at is not null and conversation_id not in (select app.my_lapsed_conversations()) and cancelled_at is null;
end;

-- Preparations, each as its conversation and its author, that never open.
create function app.preparations_kept_back() returns setof text language sql stable security definer set search_path = pg_catalog, pg_temp rows 1
begin atomic
  select conversation_id::text || author_id from voortgang.preparations
  where organisation_id = app.organisation() and kept_back and conversation_id = any (array(select app.my_conversations_as_party()));
end;

-- Conversations whose preparations are still to open.
create function app.my_unopened_preparations() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 100
begin atomic
  select id from voortgang.conversations
  where organisation_id = app.organisation() and id = any (array(select app.my_conversations_as_party())) and revealed_at is null and cancelled_at is null;
end;

-- Where I can still write my preparation: not shared, not opened, not over.
create function app.my_writable_preparations() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 20
begin atomic
  select preparations.conversation_id
  from voortgang.preparations
  join voortgang.conversations on conversations.organisation_id = preparations.organisation_id and conversations.id = preparations.conversation_id
  where preparations.organisation_id = app.organisation() and author_id = app.person() and shared_at is null and state = 'preparing';
end;

-- While I prepare a conversation about somebody, earlier scores about that somebody are out of my sight, so that the
-- judgement I form is my own (the first score seen anchors the second). Not those of a report that I am still to write or
-- sign: what is signed has been seen.
create function app.people_i_judge_afresh() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 5
begin atomic
  select employee_id from voortgang.conversations
  where organisation_id = app.organisation() and id = any (array(select app.my_conversations_as_party())) and state = 'preparing';
end;

create function app.my_rated_conversations() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 100
begin atomic
  select id from voortgang.conversations
  where organisation_id = app.organisation() and id = any (array(select app.my_opened_preparations()))
    and (state in ('revealed', 'recorded', 'signing') or employee_id <> all (array(select app.people_i_judge_afresh())));
end;

-- Conversations in which my scores are mine alone: their preparations are still to open, or closed again when the
-- conversation was cancelled, or I handed it over. These last are earlier scores too.
create function app.my_lone_ratings() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 100
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

create function app.my_team_conversations() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 100
begin atomic
  select id from voortgang.conversations where organisation_id = app.organisation() and employee_id = any (array(select app.team()));
end;

create function app.conversations_i_planned() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 100
begin atomic
  select id from voortgang.conversations where organisation_id = app.organisation() and planned_by = app.person();
end;

-- Whether this person may be named as this party of a conversation that I planned: its employee, or who manages that employee today.
create function app.is_party_i_plan_for(conversation uuid, person uuid, part text) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
  select exists (select from voortgang.conversations
    where organisation_id = app.organisation() and id = conversation and planned_by = app.person()
      and case part
        when 'employee' then employee_id = person
        when 'manager' then exists (select from voortgang.reporting_lines
          where reporting_lines.organisation_id = app.organisation() and person_id = employee_id and manager_id = person
            and from_day <= app.today() and (until_day is null or until_day > app.today()))
      end);
end;

create function app.hr_conversations() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 500
begin atomic
  select id from voortgang.conversations where organisation_id = app.organisation() and employee_id in (select app.hr_scope());
end;

do $$
declare
  name text;
begin
  foreach name in array array['my_conversations', 'my_conversations_as_party', 'my_conversations_as_manager', 'people_i_guide', 'my_talks', 'my_open_talks',
      'my_opened_preparations', 'preparations_opened_to_me', 'preparations_kept_back', 'my_unopened_preparations', 'my_writable_preparations', 'people_i_judge_afresh', 'my_rated_conversations', 'my_lone_ratings',
      'my_team_conversations', 'conversations_i_planned', 'hr_conversations'] loop
    execute format('alter function app.%I() owner to voortgang_definer', name);
    execute format('grant execute on function app.%I() to voortgang_person, voortgang_hr', name);
  end loop;
end $$;
alter function app.ended_delegations() owner to voortgang_definer;
alter function app.my_lapsed_conversations() owner to voortgang_definer;
grant execute on function app.ended_delegations() to voortgang_person, voortgang_hr, voortgang_job;
alter function app.is_party_i_plan_for(uuid, uuid, text) owner to voortgang_definer;
grant execute on function app.is_party_i_plan_for(uuid, uuid, text) to voortgang_person, voortgang_hr;
create index on voortgang.conversations (organisation_id, planned_by);

grant select on voortgang.conversations, voortgang.delegations, voortgang.participants, voortgang.preparations to voortgang_definer;

call app.raise_wall('voortgang.delegations');
create policy helpers_look on voortgang.delegations for select to voortgang_definer using (true);
create policy manager_and_delegate on voortgang.delegations for select to voortgang_person
  using ((select app.person()) in (manager_id, delegate_id));
create policy manager_names on voortgang.delegations for insert to voortgang_person
  with check (manager_id = (select app.person()) and ended_at is null and from_day >= app.today() and exists (select app.team()));
create policy manager_ends on voortgang.delegations for update to voortgang_person
  using (manager_id = (select app.person()) and ended_at is null) with check (manager_id = (select app.person()) and ended_at is not null);
grant select, insert, update (ended_at) on voortgang.delegations to voortgang_person;

call app.raise_wall('voortgang.conversations');
create policy helpers_look on voortgang.conversations for select to voortgang_definer using (true);
create policy who_takes_part on voortgang.conversations for select to voortgang_person using (id = any (array(select app.my_conversations())));
create policy my_own on voortgang.conversations for select to voortgang_person using (employee_id = (select app.person()));
create policy my_team on voortgang.conversations for select to voortgang_person using (employee_id = any (array(select app.team())));
create policy i_plan on voortgang.conversations for insert to voortgang_person
  with check (planned_by = (select app.person()) and (employee_id = (select app.person()) or employee_id = any (array(select app.team()))));
create policy parties_move_on on voortgang.conversations for update to voortgang_person
  using (id = any (array(select app.my_conversations_as_party()))) with check (id = any (array(select app.my_conversations_as_party())));
create policy hr_follows_progress on voortgang.conversations for select to voortgang_hr using (employee_id = any (array(select app.hr_scope())));
create policy hr_plans on voortgang.conversations for insert to voortgang_hr
  with check (planned_by = (select app.person()) and employee_id = any (array(select app.hr_scope())));
create policy hr_moves_what_hr_planned on voortgang.conversations for update to voortgang_hr
  using (planned_by = (select app.person()) and employee_id = any (array(select app.hr_scope())))
  with check (planned_by = (select app.person()) and state in ('planned', 'preparing', 'cancelled'));
create policy jobs_read on voortgang.conversations for select to voortgang_job using (true);
grant select, insert, update (state, starts_at, ends_at, revealed_at, recorded_at, closed_at, cancelled_at, paused_at) on voortgang.conversations to voortgang_person;
grant select, insert, update (state, starts_at, ends_at, cancelled_at) on voortgang.conversations to voortgang_hr;
grant select on voortgang.conversations to voortgang_job;

call app.raise_wall('voortgang.participants');
create policy helpers_look on voortgang.participants for select to voortgang_definer using (true);
create policy who_takes_part on voortgang.participants for select to voortgang_person using (conversation_id = any (array(select app.my_conversations())));
create policy my_team on voortgang.participants for select to voortgang_person
  using (part <> 'guest' and conversation_id = any (array(select app.my_team_conversations())));
create policy planner_names_parties on voortgang.participants for insert to voortgang_person, voortgang_hr
  with check (added_by = (select app.person()) and app.is_party_i_plan_for(conversation_id, person_id, part));
create policy parties_invite_guests on voortgang.participants for insert to voortgang_person
  with check (part = 'guest' and added_by = (select app.person()) and conversation_id = any (array(select app.my_conversations_as_party())));
create policy parties_let_guests_go on voortgang.participants for update to voortgang_person
  using (part = 'guest' and conversation_id = any (array(select app.my_conversations_as_party())))
  with check (part = 'guest' and conversation_id = any (array(select app.my_conversations_as_party())));
create policy hr_follows_progress on voortgang.participants for select to voortgang_hr
  using (part <> 'guest' and conversation_id = any (array(select app.hr_conversations())));
create policy jobs_read on voortgang.participants for select to voortgang_job using (true);
grant select, insert, update (left_at) on voortgang.participants to voortgang_person;
grant select, insert on voortgang.participants to voortgang_hr;
grant select on voortgang.participants to voortgang_job;

call app.raise_wall('voortgang.meetings');
create policy who_takes_part on voortgang.meetings for select to voortgang_person using (conversation_id = any (array(select app.my_conversations())));
create policy who_plans on voortgang.meetings for insert to voortgang_person
  with check (conversation_id = any (array(select app.conversations_i_planned())));
create policy hr_keeps_what_hr_planned on voortgang.meetings to voortgang_hr
  using (conversation_id = any (array(select app.conversations_i_planned())) and conversation_id = any (array(select app.hr_conversations())))
  with check (conversation_id = any (array(select app.conversations_i_planned())) and conversation_id = any (array(select app.hr_conversations())));
create policy parties_move on voortgang.meetings for update to voortgang_person
  using (conversation_id = any (array(select app.my_conversations_as_party()))) with check (conversation_id = any (array(select app.my_conversations_as_party())));
create policy jobs_read on voortgang.meetings for select to voortgang_job using (true);
grant select, insert, update (place, link, sequence) on voortgang.meetings to voortgang_person, voortgang_hr;
grant select on voortgang.meetings to voortgang_job;

-- That somebody prepares and has shared is for who takes part, and for HR as progress; what they wrote is not here.
call app.raise_wall('voortgang.preparations');
create policy helpers_look on voortgang.preparations for select to voortgang_definer using (true);
create policy who_takes_part on voortgang.preparations for select to voortgang_person using (conversation_id = any (array(select app.my_conversations())));
create policy my_team on voortgang.preparations for select to voortgang_person
  using (conversation_id = any (array(select app.my_team_conversations())));
create policy my_own_to_start on voortgang.preparations for insert to voortgang_person
  with check (author_id = (select app.person()) and shared_at is null and conversation_id = any (array(select app.my_conversations_as_party())));
create policy my_own_to_share on voortgang.preparations for update to voortgang_person
  using (author_id = (select app.person()) and conversation_id = any (array(select app.my_unopened_preparations())))
  with check (author_id = (select app.person()));
create policy hr_follows_progress on voortgang.preparations for select to voortgang_hr using (conversation_id = any (array(select app.hr_conversations())));
create policy jobs_read on voortgang.preparations for select to voortgang_job using (true);
grant select, insert, update (shared_at) on voortgang.preparations to voortgang_person;
grant select on voortgang.preparations to voortgang_hr, voortgang_job;

call app.raise_wall('voortgang.answers');
create policy mine on voortgang.answers for select to voortgang_person using (author_id = (select app.person()));
create policy both_once_opened on voortgang.answers for select to voortgang_person
  using (conversation_id = any (array(select app.preparations_opened_to_me())) and conversation_id::text || author_id <> all (array(select app.preparations_kept_back())));
create policy i_write_until_i_share on voortgang.answers for insert to voortgang_person
  with check (author_id = (select app.person()) and conversation_id = any (array(select app.my_writable_preparations())));
grant select, insert on voortgang.answers to voortgang_person;
call app.written_once('voortgang.answers');

call app.raise_wall('voortgang.ratings');
create policy mine_alone on voortgang.ratings for select to voortgang_person
  using (author_id = (select app.person()) and conversation_id = any (array(select app.my_lone_ratings())));
create policy both_once_opened on voortgang.ratings for select to voortgang_person
  using (conversation_id = any (array(select app.my_rated_conversations())) and conversation_id = any (array(select app.preparations_opened_to_me()))
    and conversation_id::text || author_id <> all (array(select app.preparations_kept_back())));
create policy i_rate_until_i_share on voortgang.ratings for insert to voortgang_person
  with check (author_id = (select app.person()) and conversation_id = any (array(select app.my_writable_preparations())));
grant select, insert on voortgang.ratings to voortgang_person;
call app.written_once('voortgang.ratings');

call app.raise_wall('voortgang.documents');
create policy mine on voortgang.documents for select to voortgang_person using (author_id = (select app.person()));
create policy both_once_opened on voortgang.documents for select to voortgang_person
  using (removed_at is null and conversation_id = any (array(select app.preparations_opened_to_me())) and conversation_id::text || author_id <> all (array(select app.preparations_kept_back())));
create policy i_add_until_i_share on voortgang.documents for insert to voortgang_person
  with check (author_id = (select app.person()) and conversation_id = any (array(select app.my_writable_preparations())));
create policy i_take_back_until_i_share on voortgang.documents for update to voortgang_person
  using (author_id = (select app.person()) and conversation_id = any (array(select app.my_writable_preparations())))
  with check (author_id = (select app.person()));
grant select, insert, update (removed_at) on voortgang.documents to voortgang_person;

call app.raise_wall('voortgang.note_books');
create policy who_takes_part on voortgang.note_books for select to voortgang_person using (conversation_id = any (array(select app.my_talks())));
create policy we_open on voortgang.note_books for insert to voortgang_person with check (conversation_id = any (array(select app.my_open_talks())));
create policy we_write on voortgang.note_books for update to voortgang_person
  using (conversation_id = any (array(select app.my_open_talks()))) with check (conversation_id = any (array(select app.my_open_talks())));
grant select, insert, update (last) on voortgang.note_books to voortgang_person;

call app.raise_wall('voortgang.note_updates');
create policy who_takes_part on voortgang.note_updates for select to voortgang_person using (conversation_id = any (array(select app.my_talks())));
create policy we_write on voortgang.note_updates for insert to voortgang_person
  with check (author_id = (select app.person()) and conversation_id = any (array(select app.my_open_talks())));
grant select, insert on voortgang.note_updates to voortgang_person;
call app.written_once('voortgang.note_updates');

call app.classify('voortgang.conversations', 'person', 'organisation_id id employee_id kind template_id template_version state starts_at ends_at follows_id planned_by planned_at revealed_at recorded_at closed_at cancelled_at paused_at guests_sign');
call app.classify('voortgang.delegations', 'person', 'organisation_id id manager_id delegate_id from_day until_day appointed_at ended_at');
call app.classify('voortgang.participants', 'person', 'organisation_id conversation_id person_id part added_by added_at left_at came_later delegation_id');
call app.classify('voortgang.meetings', 'conversation', 'organisation_id conversation_id place link sequence');
call app.classify('voortgang.preparations', 'person', 'organisation_id conversation_id author_id started_at shared_at kept_back');
call app.classify('voortgang.answers', 'conversation', 'organisation_id conversation_id author_id field version value edit_id saved_at');
call app.classify('voortgang.ratings', 'conversation', 'organisation_id conversation_id author_id field version value edit_id saved_at');
call app.classify('voortgang.documents', 'conversation', 'organisation_id id conversation_id author_id name media_type size content added_at removed_at');
call app.classify('voortgang.note_books', 'conversation', 'organisation_id conversation_id last');
call app.classify('voortgang.note_updates', 'conversation', 'organisation_id conversation_id number author_id content at');
