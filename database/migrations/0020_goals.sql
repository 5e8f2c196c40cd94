-- Goals through the periods: one that is carried over knows the goal it goes on from, and a check-in can say which
-- milestone was reached.

alter table voortgang.goals add column carried_from uuid;
alter table voortgang.goals add foreign key (organisation_id, carried_from) references voortgang.goals;
-- A goal goes on in one other, not in two.
create unique index on voortgang.goals (organisation_id, carried_from);

-- A milestone of the wording at that moment, by its own id.
alter table voortgang.goal_check_ins add column milestone uuid;

drop policy owner_or_manager_sets on voortgang.goals;
create policy owner_or_manager_sets on voortgang.goals for insert to voortgang_person
  with check (created_by = (select app.person()) and (owner_id = (select app.person()) or owner_id = any (array(select app.people_i_guide())))
    and (carried_from is null or carried_from = any (array(select app.my_goals()))));

call app.classify('voortgang.goals', 'person', 'carried_from');
call app.classify('voortgang.goal_check_ins', 'person', 'milestone');

-- Who else reads a goal: its helpers, the team, the organisation. A wording and a check-in keep the audience that they were
-- written for: what somebody wrote for few is never shown to more, however wide the goal becomes afterwards.
alter table voortgang.goals add column audience text not null default 'manager' check (audience in ('manager', 'team', 'organisation'));
alter table voortgang.goals add column contributes_to uuid;
alter table voortgang.goals add foreign key (organisation_id, contributes_to) references voortgang.goals;
alter table voortgang.goals add check (contributes_to <> id);
create index on voortgang.goals (organisation_id, contributes_to, id);
create index on voortgang.goals (organisation_id, id) where audience = 'organisation';
alter table voortgang.goal_wordings add column audience text not null default 'manager' check (audience in ('manager', 'helpers', 'team', 'organisation'));
alter table voortgang.goal_check_ins add column audience text not null default 'manager' check (audience in ('manager', 'helpers', 'team', 'organisation'));

create table voortgang.goal_helpers (
  organisation_id uuid not null,
  goal_id         uuid not null,
  person_id       uuid not null,
  added_by        uuid not null,
  added_at        timestamptz not null,
  ended_at        timestamptz,
  primary key (organisation_id, goal_id, person_id, added_at),
  foreign key (organisation_id, goal_id) references voortgang.goals,
  foreign key (organisation_id, person_id) references voortgang.persons,
  foreign key (organisation_id, added_by) references voortgang.persons
);
create unique index on voortgang.goal_helpers (organisation_id, goal_id, person_id) where ended_at is null;
create index on voortgang.goal_helpers (organisation_id, person_id);

grant select on voortgang.goal_helpers to voortgang_definer;

create function app.goals_i_own() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 20
begin atomic
  select id from voortgang.goals where organisation_id = app.organisation() and owner_id = app.person();
end;

create function app.goals_i_help() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 5
begin atomic
  select goal_id from voortgang.goal_helpers where organisation_id = app.organisation() and person_id = app.person() and ended_at is null;
end;

-- Whoever has the same manager as I today, and that manager: their goals for the team are mine to read.
create function app.my_team_mates() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 20
begin atomic
  with mine as (
    select manager_id from voortgang.reporting_lines
    where organisation_id = app.organisation() and person_id = app.person()
      and from_day <= app.today() and (until_day is null or until_day > app.today())
  )
  select manager_id from mine
  union
  select person_id from voortgang.reporting_lines join mine using (manager_id)
  where organisation_id = app.organisation() and from_day <= app.today() and (until_day is null or until_day > app.today());
end;

create function app.goals_of_my_team() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 20
begin atomic
  select id from voortgang.goals
  where organisation_id = app.organisation() and audience <> 'manager' and owner_id = any (array(select app.my_team_mates()));
end;

create function app.goals_of_the_organisation() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 1000
begin atomic
  select id from voortgang.goals where organisation_id = app.organisation() and audience = 'organisation';
end;

-- «Wie leest dit?» for one goal that I see: by name, but for a goal of the organisation, that everybody reads.
create function app.readers_of_goal(goal uuid) returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 10
begin atomic
  select reader
  from voortgang.goals
  cross join lateral (
    select owner_id
    union
    select app.guides_of(owner_id)
    union
    select person_id from voortgang.goal_helpers
    where goal_helpers.organisation_id = goals.organisation_id and goal_id = goals.id and ended_at is null
    union
    select person_id from voortgang.reporting_lines
    where audience <> 'manager' and reporting_lines.organisation_id = goals.organisation_id
      and from_day <= app.today() and (until_day is null or until_day > app.today())
      and (manager_id = owner_id or manager_id in (
        select own.manager_id from voortgang.reporting_lines own
        where own.organisation_id = goals.organisation_id and own.person_id = owner_id
          and own.from_day <= app.today() and (own.until_day is null or own.until_day > app.today())))
  ) as readers (reader)
  join voortgang.persons on persons.organisation_id = goals.organisation_id and persons.id = reader
  where goals.organisation_id = app.organisation() and goals.id = goal
    and (left_on is null or left_on > app.today())
    and goal = any (array(select app.my_goals() union select app.goals_i_help() union select app.goals_of_my_team() union select app.goals_of_the_organisation()));
end;

-- Whether a goal would come to lie above itself. It looks past the wall, because what lies between may be out of sight; it
-- says no more than that.
create function app.goal_lies_above(goal uuid, below uuid) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
  with recursive above (id) as (
    select below
    union
    select contributes_to from voortgang.goals join above using (id)
    where organisation_id = app.organisation() and contributes_to is not null
  )
  select goal in (select id from above);
end;

do $$
declare
  name text;
begin
  foreach name in array array['goals_i_own()', 'goals_i_help()', 'my_team_mates()', 'goals_of_my_team()', 'goals_of_the_organisation()',
      'readers_of_goal(uuid)', 'goal_lies_above(uuid, uuid)'] loop
    execute format('alter function app.%s owner to voortgang_definer', name);
    execute format('grant execute on function app.%s to voortgang_person', name);
  end loop;
end $$;

create policy helper on voortgang.goals for select to voortgang_person using (id = any (array(select app.goals_i_help())));
create policy team on voortgang.goals for select to voortgang_person
  using (audience <> 'manager' and owner_id = any (array(select app.my_team_mates())));
create policy everybody on voortgang.goals for select to voortgang_person using (audience = 'organisation');
grant update (audience, contributes_to) on voortgang.goals to voortgang_person;

create policy helper on voortgang.goal_wordings for select to voortgang_person
  using ((audience <> 'manager' and goal_id = any (array(select app.goals_i_help()))) is true);
create policy team on voortgang.goal_wordings for select to voortgang_person
  using ((audience in ('team', 'organisation') and goal_id = any (array(select app.goals_of_my_team()))) is true);
create policy everybody on voortgang.goal_wordings for select to voortgang_person
  using ((audience = 'organisation' and goal_id = any (array(select app.goals_of_the_organisation()))) is true);

create policy helper on voortgang.goal_check_ins for select to voortgang_person
  using ((audience <> 'manager' and goal_id = any (array(select app.goals_i_help()))) is true);
create policy team on voortgang.goal_check_ins for select to voortgang_person
  using ((audience in ('team', 'organisation') and goal_id = any (array(select app.goals_of_my_team()))) is true);
create policy everybody on voortgang.goal_check_ins for select to voortgang_person
  using ((audience = 'organisation' and goal_id = any (array(select app.goals_of_the_organisation()))) is true);
create policy helper_in_my_own_name on voortgang.goal_check_ins for insert to voortgang_person
  with check (author_id = (select app.person()) and audience <> 'manager' and goal_id = any (array(select app.goals_i_help())));

call app.raise_wall('voortgang.goal_helpers');
create policy helpers_look on voortgang.goal_helpers for select to voortgang_definer using (true);
create policy with_the_goal on voortgang.goal_helpers for select to voortgang_person using ((goal_id = any (array(select app.my_goals()))) is true);
create policy myself on voortgang.goal_helpers for select to voortgang_person using (person_id = (select app.person()));
create policy owner_asks on voortgang.goal_helpers for insert to voortgang_person
  with check (added_by = (select app.person()) and goal_id = any (array(select app.goals_i_own())));
create policy owner_ends on voortgang.goal_helpers for update to voortgang_person
  using (goal_id = any (array(select app.goals_i_own()))) with check (goal_id = any (array(select app.goals_i_own())));
grant select, insert, update (ended_at) on voortgang.goal_helpers to voortgang_person;

call app.classify('voortgang.goals', 'person', 'audience contributes_to');
call app.classify('voortgang.goal_wordings', 'person', 'audience');
call app.classify('voortgang.goal_check_ins', 'person', 'audience');
call app.classify('voortgang.goal_helpers', 'person', 'organisation_id goal_id person_id added_by added_at ended_at');
