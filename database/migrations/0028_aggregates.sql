-- Figures of many people together, made so that they give no single person away (docs/decisions/0018).
--
-- When a half-year is over, what was signed in it is divided once into groups of five people or more that do not overlap. How
-- is decided by who, where and how many, never by a score. All that anybody is shown of people together is a sum of whole
-- groups, so whatever is subtracted from whatever leaves whole groups. What was released never changes.

-- The half-years of which the figures were released.
create table voortgang.insight_releases (
  organisation_id uuid not null references voortgang.organisations,
  from_day        date not null,
  until_day       date not null check (until_day > from_day),
  released_at     timestamptz not null,
  primary key (organisation_id, from_day)
);

create table voortgang.insight_groups (
  organisation_id uuid not null,
  id              uuid not null,
  from_day        date not null,
  -- The lowest department that everybody of the group was in; null where that is the organisation.
  department_id   uuid,
  -- Who gave the scores.
  managers        uuid[] not null,
  people          integer not null check (people > 0),
  primary key (organisation_id, id),
  foreign key (organisation_id, from_day) references voortgang.insight_releases,
  foreign key (organisation_id, department_id) references voortgang.departments
);
create index on voortgang.insight_groups (organisation_id, from_day);

-- Who is in which group, and with which report: each person once in a half-year. Nobody reads this.
create table voortgang.insight_group_members (
  organisation_id uuid not null,
  from_day        date not null,
  person_id       uuid not null,
  report_id       uuid not null,
  manager_id      uuid not null,
  -- From the top of the tree down to the department in which the person was when the report was closed.
  departments     uuid[] not null,
  group_id        uuid,
  primary key (organisation_id, from_day, person_id),
  foreign key (organisation_id, from_day) references voortgang.insight_releases,
  foreign key (organisation_id, person_id) references voortgang.persons,
  foreign key (organisation_id, report_id) references voortgang.report_versions,
  foreign key (organisation_id, manager_id) references voortgang.persons,
  foreign key (organisation_id, group_id) references voortgang.insight_groups
);
create index on voortgang.insight_group_members (organisation_id, group_id);
create index on voortgang.insight_group_members (organisation_id, person_id);
create index on voortgang.insight_group_members (organisation_id, report_id);

-- How many of a group got each level of the default scale, for the whole and for each theme that five or more got a score on.
create table voortgang.insight_counts (
  organisation_id uuid not null,
  group_id        uuid not null,
  -- `overall`, or the key of a theme.
  theme           text not null,
  theme_name      jsonb,
  people          integer not null check (people >= 5),
  counts          integer[] not null check (cardinality(counts) = 5),
  -- Two people or more got another level than most: then nobody’s level follows from it, not even for who is in the group.
  mixed           boolean not null,
  primary key (organisation_id, group_id, theme),
  foreign key (organisation_id, group_id) references voortgang.insight_groups
);

-- The first day of the half-year that a day is in.
create function app.half_year(day date) returns date language sql immutable set search_path = pg_catalog, pg_temp
  return make_date(extract(year from day)::int, case when extract(month from day) < 7 then 1 else 7 end, 1);

-- Releases every half-year that is over and was not released, from the first signed report on. One that was, is left alone.
create function app.release_groups() returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  zone  text := (select time_zone from voortgang.organisations where id = app.organisation());
  begins date := (select app.half_year((min(closed_at) at time zone zone)::date) from voortgang.report_closings where organisation_id = app.organisation());
  ends   date;
begin
  while begins < app.half_year(app.today()) loop
    ends := (begins + interval '6 months')::date;
    insert into voortgang.insight_releases (organisation_id, from_day, until_day, released_at)
      values (app.organisation(), begins, ends, app.now()) on conflict do nothing;
    if found then
      perform app.gather_members(begins, begins::timestamp at time zone zone, ends::timestamp at time zone zone);
      perform app.divide_members(begins);
      perform app.count_groups(begins);
    end if;
    begins := ends;
  end loop;
end $$;

-- Of everybody whose report was closed in these months the last one, as it was when they ended: what was signed anew
-- afterwards counts in the half-year in which that happened.
create function app.gather_members(begins date, since timestamptz, until timestamptz) returns void language sql set search_path = pg_catalog, pg_temp
begin atomic
  insert into voortgang.insight_group_members (organisation_id, from_day, person_id, report_id, manager_id, departments)
  with recursive tree as (
    select id, array[id] as path from voortgang.departments where organisation_id = app.organisation() and parent_id is null
    union all
    select departments.id, path || departments.id from voortgang.departments join tree on parent_id = tree.id
    where departments.organisation_id = app.organisation()
  ), latest as (
    select distinct on (employee_id) employee_id, report_id, manager_id, closed_at
    from voortgang.insight_scores
    where organisation_id = app.organisation() and closed_at >= since and closed_at < until and (superseded_at is null or superseded_at >= until)
    order by employee_id, held_at desc, closed_at desc
  )
  select app.organisation(), begins, employee_id, report_id, manager_id, coalesce(path, '{}')
  from latest
  left join voortgang.placements on placements.organisation_id = app.organisation() and person_id = employee_id
    and from_day <= closed_at::date and (until_day is null or until_day > closed_at::date)
  left join tree on tree.id = department_id;
end;

-- The people of one manager in one department are a group when they are with five or more. Who is left over in a department
-- makes a group with whoever is left over there and below it, or goes up with them to the department above. Whoever is
-- left over at the top, with fewer than five, is in no group.
create function app.divide_members(begins date) returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  depth integer;
begin
  with teams as (
    select gen_random_uuid() as id, departments, manager_id, count(*) as people from voortgang.insight_group_members
    where organisation_id = app.organisation() and from_day = begins
    group by departments, manager_id having count(*) >= 5
  ), made as (
    insert into voortgang.insight_groups (organisation_id, id, from_day, department_id, managers, people)
    select app.organisation(), id, begins, departments[cardinality(departments)], array[manager_id], people from teams
  )
  update voortgang.insight_group_members member set group_id = teams.id from teams
  where member.organisation_id = app.organisation() and member.from_day = begins
    and member.departments = teams.departments and member.manager_id = teams.manager_id;

  for depth in reverse coalesce((select max(cardinality(departments)) from voortgang.insight_group_members
                                 where organisation_id = app.organisation() and from_day = begins), 0) .. 0 loop
    with rest as (
      select gen_random_uuid() as id, departments[depth] as department_id, array_agg(distinct manager_id) as managers, count(*) as people
      from voortgang.insight_group_members
      where organisation_id = app.organisation() and from_day = begins and group_id is null and cardinality(departments) >= depth
      group by departments[depth] having count(*) >= 5
    ), made as (
      insert into voortgang.insight_groups (organisation_id, id, from_day, department_id, managers, people)
      select app.organisation(), id, begins, department_id, managers, people from rest
    )
    update voortgang.insight_group_members member set group_id = rest.id from rest
    where member.organisation_id = app.organisation() and member.from_day = begins and member.group_id is null
      and cardinality(member.departments) >= depth and member.departments[depth] is not distinct from rest.department_id;
  end loop;
end $$;

create function app.count_groups(begins date) returns void language sql set search_path = pg_catalog, pg_temp
begin atomic
  insert into voortgang.insight_counts (organisation_id, group_id, theme, theme_name, people, counts, mixed)
  select app.organisation(), group_id, theme, theme_name, people, counts, people - (select max(one) from unnest(counts) one) >= 2
  from (
    select group_id, theme, (array_agg(theme_name order by closed_at desc))[1] as theme_name, count(*) as people,
           array[count(*) filter (where standard = 1), count(*) filter (where standard = 2), count(*) filter (where standard = 3),
                 count(*) filter (where standard = 4), count(*) filter (where standard = 5)]::int[] as counts
    from voortgang.insight_group_members members
    join voortgang.insight_scores scores on scores.organisation_id = members.organisation_id and scores.report_id = members.report_id
    where members.organisation_id = app.organisation() and from_day = begins and group_id is not null
    group by group_id, theme having count(*) >= 5
  ) counted;
end;

-- Signed reports of which I read the scores, in whatever capacity.
create function app.scored_reports_i_read() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 200
begin atomic
  select report_id from voortgang.report_closings
  where organisation_id = app.organisation() and conversation_id = any (array(select app.my_rated_conversations()))
  union
  select app.handed_over_scored_reports()
  union
  select app.hr_scored_reports();
end;

-- Groups of which I know the scores of more than one and not of everybody: who is left would follow from the rest. Counted
-- with everything that I may read in whatever capacity, whichever I ask in.
create function app.groups_known_in_part() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 20
begin atomic
  select group_id from voortgang.insight_group_members
  where organisation_id = app.organisation() and group_id is not null and app.hr_sees_all_scores()
    and person_id = any (array(select app.people_i_judge_afresh()))
  union
  select insight_groups.id
  from voortgang.insight_groups
  join (select group_id, count(*) as known from voortgang.insight_group_members
        where organisation_id = app.organisation() and not (select app.hr_sees_all_scores()) and report_id in (select app.scored_reports_i_read())
        group by group_id) read on read.group_id = insight_groups.id
  where insight_groups.organisation_id = app.organisation() and known > 1 and known < people;
end;

-- Groups of which I read the score of everybody: to me their counts say nothing new.
create function app.groups_known_whole() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 20
begin atomic
  select id from voortgang.insight_groups
  where organisation_id = app.organisation() and (select app.hr_sees_all_scores()) and id not in (select app.groups_known_in_part())
  union all
  select insight_groups.id
  from voortgang.insight_groups
  join (select group_id, count(*) as known from voortgang.insight_group_members
        where organisation_id = app.organisation() and not (select app.hr_sees_all_scores()) and report_id in (select app.scored_reports_i_read())
        group by group_id) read on read.group_id = insight_groups.id
  where insight_groups.organisation_id = app.organisation() and known = people;
end;

-- A group is in reach when everybody in it who still works here is: of a manager those below them, however deep, of an HR
-- adviser those in scope, as it is today.
create function app.groups_below_me() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 100
begin atomic
  with recursive below as (
    select app.team() as id
    union
    select person_id from voortgang.reporting_lines join below on manager_id = below.id
    where organisation_id = app.organisation() and from_day <= app.today() and (until_day is null or until_day > app.today())
      and person_id <> app.person()
  )
  select group_id
  from voortgang.insight_group_members members
  join voortgang.persons on persons.organisation_id = members.organisation_id and persons.id = members.person_id
  where members.organisation_id = app.organisation() and group_id not in (select app.groups_known_in_part())
    and group_id in (select mine.group_id from voortgang.insight_group_members mine
                     where mine.organisation_id = app.organisation() and mine.person_id in (select id from below))
  group by group_id having bool_and(person_id in (select id from below) or coalesce(left_on <= app.today(), false));
end;

create function app.groups_i_advise_on() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 100
begin atomic
  select id from voortgang.insight_groups
  where organisation_id = app.organisation() and (select app.hr_advises_everybody()) and id not in (select app.groups_known_in_part())
  union all
  select group_id
  from voortgang.insight_group_members members
  join voortgang.persons on persons.organisation_id = members.organisation_id and persons.id = members.person_id
  where members.organisation_id = app.organisation() and not (select app.hr_advises_everybody())
    and group_id not in (select app.groups_known_in_part())
    and group_id in (select mine.group_id from voortgang.insight_group_members mine
                     where mine.organisation_id = app.organisation() and mine.person_id in (select app.hr_scope()))
  group by group_id having bool_and(person_id in (select app.hr_scope()) or coalesce(left_on <= app.today(), false));
end;

do $$
declare
  name text;
begin
  foreach name in array array['release_groups()', 'gather_members(date, timestamptz, timestamptz)', 'divide_members(date)', 'count_groups(date)',
      'scored_reports_i_read()', 'groups_known_in_part()', 'groups_known_whole()', 'groups_below_me()', 'groups_i_advise_on()'] loop
    execute format('alter function app.%s owner to voortgang_definer', name);
  end loop;
end $$;
grant execute on function app.release_groups() to voortgang_job;
grant execute on function app.half_year(date) to voortgang_definer;
grant execute on function app.groups_known_whole(), app.groups_below_me() to voortgang_person;
grant execute on function app.groups_known_whole(), app.groups_i_advise_on() to voortgang_hr;
grant select, insert on voortgang.insight_releases, voortgang.insight_groups, voortgang.insight_counts to voortgang_definer;
grant select, insert, update (group_id) on voortgang.insight_group_members to voortgang_definer;

call app.raise_wall('voortgang.insight_releases');
create policy helpers_release on voortgang.insight_releases to voortgang_definer using (true) with check (true);
create policy colleagues on voortgang.insight_releases for select to voortgang_person, voortgang_hr using (true);
grant select on voortgang.insight_releases to voortgang_person, voortgang_hr;
call app.written_once('voortgang.insight_releases');

call app.raise_wall('voortgang.insight_groups');
create policy helpers_release on voortgang.insight_groups to voortgang_definer using (true) with check (true);
create policy below_me on voortgang.insight_groups for select to voortgang_person using (id in (select app.groups_below_me()));
create policy hr_in_scope on voortgang.insight_groups for select to voortgang_hr using (id in (select app.groups_i_advise_on()));
grant select on voortgang.insight_groups to voortgang_person, voortgang_hr;
call app.written_once('voortgang.insight_groups');

call app.raise_wall('voortgang.insight_group_members');
create policy helpers_release on voortgang.insight_group_members to voortgang_definer using (true) with check (true);

call app.raise_wall('voortgang.insight_counts');
create policy helpers_release on voortgang.insight_counts to voortgang_definer using (true) with check (true);
create policy below_me on voortgang.insight_counts for select to voortgang_person
  using (group_id in (select app.groups_below_me()) and (mixed or group_id in (select app.groups_known_whole())));
create policy hr_in_scope on voortgang.insight_counts for select to voortgang_hr
  using (group_id in (select app.groups_i_advise_on()) and (mixed or group_id in (select app.groups_known_whole())));
grant select on voortgang.insight_counts to voortgang_person, voortgang_hr;
call app.written_once('voortgang.insight_counts');

call app.classify('voortgang.insight_releases', 'organisation', 'organisation_id from_day until_day released_at');
call app.classify('voortgang.insight_groups', 'conversation', 'organisation_id id from_day department_id managers people');
call app.classify('voortgang.insight_group_members', 'secret', 'organisation_id from_day person_id report_id manager_id departments group_id');
call app.classify('voortgang.insight_counts', 'conversation', 'organisation_id group_id theme theme_name people counts mixed');

-- From when on a signal speaks, as the HR advisers of everybody set it; each setting is a version, and everybody may read them all.
create table voortgang.signal_rules (
  organisation_id uuid not null references voortgang.organisations,
  version         integer not null check (version > 0),
  below_in_row  smallint not null check (below_in_row between 1 and 9),
  above_in_row  smallint not null check (above_in_row between 1 and 9),
  fell_levels     smallint not null check (fell_levels between 1 and 4),
  months_without  smallint not null check (months_without between 1 and 60),
  set_by          uuid not null,
  set_at          timestamptz not null,
  primary key (organisation_id, version),
  foreign key (organisation_id, set_by) references voortgang.persons
);
call app.raise_wall('voortgang.signal_rules');
create policy colleagues on voortgang.signal_rules for select to voortgang_person, voortgang_hr using (true);
create policy hr_sets on voortgang.signal_rules for insert to voortgang_hr
  with check (set_by = (select app.person()) and (select app.hr_advises_everybody()));
grant select on voortgang.signal_rules to voortgang_person, voortgang_hr;
grant insert on voortgang.signal_rules to voortgang_hr;
call app.written_once('voortgang.signal_rules');
call app.classify('voortgang.signal_rules', 'organisation', 'organisation_id version below_in_row above_in_row fell_levels months_without set_by set_at');
