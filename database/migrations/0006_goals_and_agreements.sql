-- What people aim for and what they promise one another. Both live on after the conversation they were made in.

create table voortgang.goals (
  organisation_id uuid not null,
  id              uuid not null,
  owner_id        uuid not null,
  kind            text not null check (kind in ('result', 'learning')),
  -- The conversation in which it was set, when it was.
  conversation_id uuid,
  created_by      uuid not null,
  created_at      timestamptz not null,
  closed_at       timestamptz,
  closed_as       text check (closed_as in ('reached', 'partly', 'not-reached', 'dropped')),
  primary key (organisation_id, id),
  foreign key (organisation_id, owner_id) references voortgang.persons,
  foreign key (organisation_id, created_by) references voortgang.persons,
  foreign key (organisation_id, conversation_id, owner_id) references voortgang.conversations (organisation_id, id, employee_id),
  check ((closed_at is null) = (closed_as is null))
);
create index on voortgang.goals (organisation_id, owner_id);
create index on voortgang.goals (organisation_id, conversation_id);

create table voortgang.goal_wordings (
  organisation_id uuid not null,
  goal_id         uuid not null,
  version         integer not null check (version > 0),
  content         jsonb not null,
  author_id       uuid not null,
  edit_id         uuid not null,
  saved_at        timestamptz not null,
  primary key (organisation_id, goal_id, version),
  foreign key (organisation_id, goal_id) references voortgang.goals,
  foreign key (organisation_id, author_id) references voortgang.persons
);

create table voortgang.goal_check_ins (
  organisation_id uuid not null,
  id              uuid not null,
  goal_id         uuid not null,
  author_id       uuid not null,
  -- The measured value, in the unit of the goal; null when only words were given. Missing is not zero.
  value           numeric(14, 4),
  remark          text not null default '' check (length(remark) <= 4000),
  at              timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, goal_id) references voortgang.goals,
  foreign key (organisation_id, author_id) references voortgang.persons
);
create index on voortgang.goal_check_ins (organisation_id, goal_id, id);

create table voortgang.agreements (
  organisation_id uuid not null,
  id              uuid not null,
  -- The employee whose conversations it belongs to; the owner may be the manager.
  about_id        uuid not null,
  owner_id        uuid not null,
  due_on          date,
  conversation_id uuid,
  created_by      uuid not null,
  created_at      timestamptz not null,
  done_at         timestamptz,
  dropped_at      timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, about_id) references voortgang.persons,
  foreign key (organisation_id, owner_id) references voortgang.persons,
  foreign key (organisation_id, created_by) references voortgang.persons,
  foreign key (organisation_id, conversation_id, about_id) references voortgang.conversations (organisation_id, id, employee_id),
  check (done_at is null or dropped_at is null)
);
create index on voortgang.agreements (organisation_id, about_id);
create index on voortgang.agreements (organisation_id, owner_id);
create index on voortgang.agreements (organisation_id, conversation_id);

create table voortgang.agreement_wordings (
  organisation_id uuid not null,
  agreement_id    uuid not null,
  version         integer not null check (version > 0),
  what            text not null check (length(what) <= 2000),
  owner_id        uuid not null,
  due_on          date,
  author_id       uuid not null,
  edit_id         uuid not null,
  saved_at        timestamptz not null,
  primary key (organisation_id, agreement_id, version),
  foreign key (organisation_id, agreement_id) references voortgang.agreements,
  foreign key (organisation_id, owner_id) references voortgang.persons,
  foreign key (organisation_id, author_id) references voortgang.persons
);

create table voortgang.agreement_check_ins (
  organisation_id uuid not null,
  id              uuid not null,
  agreement_id    uuid not null,
  author_id       uuid not null,
  standing        text not null check (standing in ('on-its-way', 'stuck', 'done', 'dropped', 'reopened')),
  remark          text not null default '' check (length(remark) <= 4000),
  at              timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, agreement_id) references voortgang.agreements,
  foreign key (organisation_id, author_id) references voortgang.persons
);
create index on voortgang.agreement_check_ins (organisation_id, agreement_id, id);

grant select on voortgang.goals, voortgang.agreements to voortgang_definer;

-- Goals: their owner, and whoever is the owner's manager.
create function app.my_goals() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 100
begin atomic
  select id from voortgang.goals
  where organisation_id = app.organisation() and owner_id = any (array(select app.person() union all select app.people_i_guide()));
end;

-- Signed conversations of the people I guide: what was agreed in them is mine to follow up.
create function app.signed_conversations_of_people_i_guide() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 100
begin atomic
  select id from voortgang.conversations
  where organisation_id = app.organisation() and state = 'closed' and employee_id = any (array(select app.people_i_guide()));
end;

-- Agreements: the employee, their owner, the parties of the conversation in which they were made, while the talk lasts a
-- guest, and once it is signed whoever manages the employee now.
create function app.my_agreements() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 100
begin atomic
  select id from voortgang.agreements where organisation_id = app.organisation() and about_id = app.person()
  union
  select id from voortgang.agreements where organisation_id = app.organisation() and owner_id = app.person()
  union
  select id from voortgang.agreements
  where organisation_id = app.organisation() and conversation_id = any (array(
    select app.my_conversations_as_party() union select app.my_open_talks() union select app.signed_conversations_of_people_i_guide()))
  union
  select id from voortgang.agreements
  where organisation_id = app.organisation() and conversation_id is null and about_id = any (array(select app.people_i_guide()));
end;

-- «Wie leest dit?», asked of these same rules from the other side: who reads a goal or an agreement that I read. Whoever
-- has left reads nothing any more.
create function app.guides_of(person uuid) returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 2
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

create function app.readers_of_goals_of(owner uuid) returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 2
begin atomic
  select id from voortgang.persons
  where organisation_id = app.organisation() and id = any (array(select owner union select app.guides_of(owner)))
    and (left_on is null or left_on > app.today())
    and (owner = app.person() or owner = any (array(select app.people_i_guide())));
end;

create function app.readers_of_agreement(agreement uuid) returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 4
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

do $$
declare
  name text;
begin
  foreach name in array array['my_goals()', 'my_agreements()', 'signed_conversations_of_people_i_guide()', 'guides_of(uuid)',
      'readers_of_goals_of(uuid)', 'readers_of_agreement(uuid)'] loop
    execute format('alter function app.%s owner to voortgang_definer', name);
    execute format('grant execute on function app.%s to voortgang_person', name);
  end loop;
  -- Only the two above may ask whose guide anybody is.
  revoke execute on function app.guides_of(uuid) from voortgang_person;
end $$;

call app.raise_wall('voortgang.goals');
create policy helpers_look on voortgang.goals for select to voortgang_definer using (true);
create policy owner on voortgang.goals for select to voortgang_person using (owner_id = (select app.person()));
create policy manager on voortgang.goals for select to voortgang_person using (owner_id = any (array(select app.people_i_guide())));
create policy owner_or_manager_sets on voortgang.goals for insert to voortgang_person
  with check (created_by = (select app.person()) and (owner_id = (select app.person()) or owner_id = any (array(select app.people_i_guide()))));
create policy owner_or_manager_closes on voortgang.goals for update to voortgang_person
  using (owner_id = (select app.person()) or owner_id = any (array(select app.people_i_guide())))
  with check (owner_id = (select app.person()) or owner_id = any (array(select app.people_i_guide())));
grant select, insert, update (closed_at, closed_as) on voortgang.goals to voortgang_person;

-- Wordings and check-ins are looked up by their goal or agreement. «is true» keeps the planner from looking them up by the whole
-- set of mine as well, once more for each row.
call app.raise_wall('voortgang.goal_wordings');
create policy with_the_goal on voortgang.goal_wordings for select to voortgang_person using ((goal_id = any (array(select app.my_goals()))) is true);
create policy in_my_own_name on voortgang.goal_wordings for insert to voortgang_person
  with check (author_id = (select app.person()) and goal_id = any (array(select app.my_goals())));
grant select, insert on voortgang.goal_wordings to voortgang_person;
call app.written_once('voortgang.goal_wordings');

call app.raise_wall('voortgang.goal_check_ins');
create policy with_the_goal on voortgang.goal_check_ins for select to voortgang_person using ((goal_id = any (array(select app.my_goals()))) is true);
create policy in_my_own_name on voortgang.goal_check_ins for insert to voortgang_person
  with check (author_id = (select app.person()) and goal_id = any (array(select app.my_goals())));
grant select, insert on voortgang.goal_check_ins to voortgang_person;
call app.written_once('voortgang.goal_check_ins');

call app.raise_wall('voortgang.agreements');
create policy helpers_look on voortgang.agreements for select to voortgang_definer using (true);
create policy about_me on voortgang.agreements for select to voortgang_person using (about_id = (select app.person()));
create policy mine_to_do on voortgang.agreements for select to voortgang_person using (owner_id = (select app.person()));
create policy made_in_my_conversation on voortgang.agreements for select to voortgang_person
  using (conversation_id = any (array(select app.my_conversations_as_party())));
create policy made_in_a_talk_i_attend on voortgang.agreements for select to voortgang_person
  using (conversation_id = any (array(select app.my_open_talks())));
create policy manager_once_signed on voortgang.agreements for select to voortgang_person
  using (conversation_id = any (array(select app.signed_conversations_of_people_i_guide())));
create policy manager_outside_a_talk on voortgang.agreements for select to voortgang_person
  using (conversation_id is null and about_id = any (array(select app.people_i_guide())));
create policy parties_agree on voortgang.agreements for insert to voortgang_person
  with check (created_by = (select app.person())
    and case when conversation_id is null then about_id = (select app.person()) or about_id = any (array(select app.people_i_guide()))
        else conversation_id = any (array(select app.my_opened_preparations())) end);
create policy parties_and_owner_follow_up on voortgang.agreements for update to voortgang_person
  using (about_id = (select app.person()) or owner_id = (select app.person()) or conversation_id = any (array(select app.my_conversations_as_party()))
         or conversation_id = any (array(select app.signed_conversations_of_people_i_guide()))
         or (conversation_id is null and about_id = any (array(select app.people_i_guide()))))
  with check (about_id = (select app.person()) or owner_id = (select app.person()) or conversation_id = any (array(select app.my_conversations_as_party()))
         or conversation_id = any (array(select app.signed_conversations_of_people_i_guide()))
         or (conversation_id is null and about_id = any (array(select app.people_i_guide()))));
grant select, insert, update (owner_id, due_on, done_at, dropped_at) on voortgang.agreements to voortgang_person;

call app.raise_wall('voortgang.agreement_wordings');
create policy with_the_agreement on voortgang.agreement_wordings for select to voortgang_person using ((agreement_id = any (array(select app.my_agreements()))) is true);
create policy in_my_own_name on voortgang.agreement_wordings for insert to voortgang_person
  with check (author_id = (select app.person()) and agreement_id = any (array(select app.my_agreements())));
grant select, insert on voortgang.agreement_wordings to voortgang_person;
call app.written_once('voortgang.agreement_wordings');

call app.raise_wall('voortgang.agreement_check_ins');
create policy with_the_agreement on voortgang.agreement_check_ins for select to voortgang_person using ((agreement_id = any (array(select app.my_agreements()))) is true);
create policy in_my_own_name on voortgang.agreement_check_ins for insert to voortgang_person
  with check (author_id = (select app.person()) and agreement_id = any (array(select app.my_agreements())));
grant select, insert on voortgang.agreement_check_ins to voortgang_person;
call app.written_once('voortgang.agreement_check_ins');

call app.classify('voortgang.goals', 'person', 'organisation_id id owner_id kind conversation_id created_by created_at closed_at closed_as');
call app.classify('voortgang.goal_wordings', 'person', 'organisation_id goal_id version content author_id edit_id saved_at');
call app.classify('voortgang.goal_check_ins', 'person', 'organisation_id id goal_id author_id value remark at');
call app.classify('voortgang.agreements', 'conversation', 'organisation_id id about_id owner_id due_on conversation_id created_by created_at done_at dropped_at');
call app.classify('voortgang.agreement_wordings', 'conversation', 'organisation_id agreement_id version what owner_id due_on author_id edit_id saved_at');
call app.classify('voortgang.agreement_check_ins', 'conversation', 'organisation_id id agreement_id author_id standing remark at');
