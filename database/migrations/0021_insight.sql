-- How people develop over time: every final score of a signed report, on the default scale, and of everybody where they
-- stand. Kept up by the signature that closes a report, in its transaction; nobody writes them otherwise.

create table voortgang.insight_scores (
  organisation_id uuid not null,
  report_id       uuid not null,
  -- `overall`, or the key of a theme.
  theme           text not null,
  conversation_id uuid not null,
  employee_id     uuid not null,
  -- Who gave it: whoever laid the report before the signers.
  manager_id      uuid not null,
  template_id     uuid not null,
  -- Names and labels are copied in, as in the report itself: a later version of the template does not change them.
  theme_name      jsonb,
  level           smallint not null,
  levels          smallint not null,
  label           jsonb not null,
  -- The level of the default scale that it counts as.
  standard        smallint not null check (standard between 1 and 5),
  -- Two scores are on the same scale when this is the same: its levels, their labels and what they count as.
  scale           text not null,
  held_at         timestamptz not null,
  closed_at       timestamptz not null,
  -- The conversation was opened again and closed with another version.
  superseded_at   timestamptz,
  primary key (organisation_id, report_id, theme),
  foreign key (organisation_id, report_id, theme) references voortgang.report_scores,
  foreign key (organisation_id, conversation_id, employee_id) references voortgang.conversations (organisation_id, id, employee_id),
  foreign key (organisation_id, manager_id) references voortgang.persons,
  foreign key (organisation_id, template_id) references voortgang.templates
);
create index on voortgang.insight_scores (organisation_id, employee_id, held_at) where superseded_at is null;
create index on voortgang.insight_scores (organisation_id, conversation_id);

-- Of everybody who had a talk where they stand now: what a page of a hundred thousand people is ordered by.
create table voortgang.insight_standings (
  organisation_id uuid not null,
  employee_id     uuid not null,
  last_talk_at    timestamptz,
  -- The final score of the last talk that had one, and what it is more than the one before on the same scale.
  last            smallint,
  change          smallint,
  -- How many of the last final scores, without a break of scale, are below and above the middle of the default scale.
  below           smallint not null default 0,
  above           smallint not null default 0,
  primary key (organisation_id, employee_id),
  foreign key (organisation_id, employee_id) references voortgang.persons
);
create index on voortgang.insight_standings (organisation_id, last, employee_id);
create index on voortgang.insight_standings (organisation_id, change, employee_id);
create index on voortgang.insight_standings (organisation_id, last_talk_at, employee_id);

-- Follows reports that were closed, however many at once.
create function app.follow_closings() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update voortgang.insight_scores set superseded_at = closed.closed_at
  from closed
  where insight_scores.organisation_id = closed.organisation_id and insight_scores.conversation_id = closed.conversation_id
    and insight_scores.superseded_at is null;

  insert into voortgang.insight_scores (organisation_id, report_id, theme, conversation_id, employee_id, manager_id, template_id, theme_name,
      level, levels, label, standard, scale, held_at, closed_at)
  select closed.organisation_id, closed.report_id, report_scores.theme, closed.conversation_id, employee_id, offered_by, conversations.template_id,
         (select one -> 'name' from jsonb_array_elements(template_versions.content -> 'themes') one where one ->> 'key' = report_scores.theme),
         report_scores.level, jsonb_array_length(template_versions.content -> 'scale'), step -> 'label', (step ->> 'standard')::smallint,
         (select md5(string_agg(concat_ws(' ', one -> 'level', one -> 'standard', one -> 'label'), ' ' order by one -> 'level'))
          from jsonb_array_elements(template_versions.content -> 'scale') one),
         coalesce(starts_at, revealed_at), closed.closed_at
  from closed
  join voortgang.report_versions on report_versions.organisation_id = closed.organisation_id and report_versions.id = closed.report_id
  join voortgang.report_scores on report_scores.organisation_id = closed.organisation_id and report_scores.report_id = closed.report_id
  join voortgang.conversations on conversations.organisation_id = closed.organisation_id and conversations.id = closed.conversation_id
  join voortgang.template_versions on template_versions.organisation_id = closed.organisation_id
    and template_versions.template_id = conversations.template_id and template_versions.version = conversations.template_version
  join jsonb_array_elements(template_versions.content -> 'scale') step on (step ->> 'level')::smallint = report_scores.level;

  perform app.keep_standings(array(select distinct employee_id from closed
    join voortgang.conversations on conversations.organisation_id = closed.organisation_id and conversations.id = closed.conversation_id));
  -- A word to the open screens of who may see it; what is new they ask for themselves.
  perform app.tell((select jsonb_agg(jsonb_build_object('subjectId', employee_id,
      'screens', jsonb_build_object('part', 'insight', 'people', (select jsonb_agg(watcher) from app.watchers(employee_id) watcher))))
    from closed join voortgang.conversations on conversations.organisation_id = closed.organisation_id and conversations.id = closed.conversation_id));
  return null;
end $$;

-- Who may have the picture of this person open: the person, the manager of today, the HR advisers in whose scope they are.
create function app.watchers(employee uuid) returns setof uuid language sql stable set search_path = pg_catalog, pg_temp
begin atomic
  with recursive above as (
    select department_id as id from voortgang.placements
    where organisation_id = app.organisation() and person_id = employee and from_day <= app.today() and (until_day is null or until_day > app.today())
    union
    select departments.parent_id from voortgang.departments join above on above.id = departments.id
    where departments.organisation_id = app.organisation() and departments.parent_id is not null
  )
  select employee
  union
  select manager_id from voortgang.reporting_lines
  where organisation_id = app.organisation() and person_id = employee and from_day <= app.today() and (until_day is null or until_day > app.today())
  union
  select person_id from voortgang.appointments
  where organisation_id = app.organisation() and role = 'hr-adviser' and from_day <= app.today() and (until_day is null or until_day > app.today())
    and (department_id is null or department_id in (select id from above));
end;

-- Follows a talk that was held, or cancelled after all: when the last one was.
create function app.follow_talk() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform app.keep_standings(array[new.employee_id]);
  return null;
end $$;

-- Where these people stand, from everything that was signed about them. A row of scores is cut where the scale changes:
-- what was before is on another scale, and no change is counted over it.
create function app.standings(people uuid[])
  returns table (organisation_id uuid, employee_id uuid, last_talk_at timestamptz, last smallint, change smallint, below smallint, above smallint)
language sql stable set search_path = pg_catalog, pg_temp
begin atomic
  with finals as (
    select scores.employee_id, scores.standard, scores.scale,
           row_number() over back as place, first_value(scores.scale) over back as latest,
           lead(scores.standard) over back as before, lead(scores.scale) over back as scale_before
    from voortgang.insight_scores scores
    where scores.organisation_id = app.organisation() and scores.employee_id = any (people) and scores.theme = 'overall' and scores.superseded_at is null
    window back as (partition by scores.employee_id order by scores.held_at desc, scores.closed_at desc)
  ), runs as (
    -- Everything up to the first score that is on another scale, or on the other side of the middle.
    select finals.*, count(*) filter (where finals.scale <> finals.latest or finals.standard >= 3) over upto as not_below,
           count(*) filter (where finals.scale <> finals.latest or finals.standard <= 3) over upto as not_above
    from finals
    window upto as (partition by finals.employee_id order by finals.place)
  ), scored as (
    select runs.employee_id,
           max(runs.standard) filter (where runs.place = 1) as last,
           max(runs.standard - runs.before) filter (where runs.place = 1 and runs.scale = runs.scale_before) as change,
           count(*) filter (where runs.not_below = 0) as below, count(*) filter (where runs.not_above = 0) as above
    from runs group by runs.employee_id
  )
  select app.organisation(), person,
         (select max(coalesce(conversations.starts_at, conversations.revealed_at)) from voortgang.conversations
          where conversations.organisation_id = app.organisation() and conversations.employee_id = person
            and conversations.recorded_at is not null and conversations.cancelled_at is null),
         scored.last, scored.change::smallint, coalesce(scored.below, 0)::smallint, coalesce(scored.above, 0)::smallint
  from unnest(people) person
  left join scored on scored.employee_id = person;
end;

-- One at a time for each person: who comes second sees what the first one signed.
create function app.keep_standings(people uuid[]) returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('standing ' || person, 0)) from (select unnest(people) as person order by 1) locked;
  insert into voortgang.insight_standings (organisation_id, employee_id, last_talk_at, last, change, below, above)
  select * from app.standings(people)
  on conflict (organisation_id, employee_id) do update
    set last_talk_at = excluded.last_talk_at, last = excluded.last, change = excluded.change, below = excluded.below, above = excluded.above;
end $$;

-- Reports of which a manager reads the scores in the picture of a team: of those whom one manages today, what one was a
-- party to or what was handed over. Whoever is no longer somebody's manager keeps the reports and loses the picture.
create function app.my_team_scores() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 100
begin atomic
  select report_id from voortgang.report_closings
  where organisation_id = app.organisation() and conversation_id = any (array(select app.my_team_conversations()))
    and (conversation_id = any (array(select app.my_rated_conversations())) or report_id = any (array(select app.handed_over_scored_reports())));
end;

-- Whether an HR adviser is there for everybody: the question that saves asking for a list of all.
create function app.hr_advises_everybody() returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
  select exists (select from voortgang.appointments
    where organisation_id = app.organisation() and person_id = app.person() and role = 'hr-adviser' and department_id is null
      and from_day <= app.today() and (until_day is null or until_day > app.today()));
end;

create function app.hr_sees_all_scores() returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
  select app.hr_advises_everybody() and exists (select from voortgang.organisations where id = app.organisation() and hr_reads_reports);
end;

create function app.hr_scored_people() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 200
begin atomic
  select app.hr_scope() from voortgang.organisations where id = app.organisation() and hr_reads_reports;
end;

alter function app.follow_closings() owner to voortgang_definer;
alter function app.follow_talk() owner to voortgang_definer;
alter function app.watchers(uuid) owner to voortgang_definer;
alter function app.standings(uuid[]) owner to voortgang_definer;
alter function app.keep_standings(uuid[]) owner to voortgang_definer;
do $$
declare
  name text;
begin
  foreach name in array array['my_team_scores', 'hr_advises_everybody', 'hr_sees_all_scores', 'hr_scored_people'] loop
    execute format('alter function app.%I() owner to voortgang_definer', name);
    execute format('grant execute on function app.%I() to voortgang_person, voortgang_hr', name);
  end loop;
end $$;
grant select on voortgang.report_scores, voortgang.template_versions to voortgang_definer;
grant select, insert, update (superseded_at) on voortgang.insight_scores to voortgang_definer;
grant select, insert, update on voortgang.insight_standings to voortgang_definer;
create policy helpers_look on voortgang.report_scores for select to voortgang_definer using (true);
create policy helpers_look on voortgang.template_versions for select to voortgang_definer using (true);
create trigger follow_talk after update on voortgang.conversations for each row
  when (old.recorded_at is distinct from new.recorded_at or old.cancelled_at is distinct from new.cancelled_at and new.recorded_at is not null)
  execute function app.follow_talk();
create trigger follow_closings after insert on voortgang.report_closings referencing new table as closed
  for each statement execute function app.follow_closings();

call app.raise_wall('voortgang.insight_scores');
create policy helpers_follow on voortgang.insight_scores to voortgang_definer using (true) with check (true);
create policy mine on voortgang.insight_scores for select to voortgang_person
  using (employee_id = (select app.person()) and (select app.person()) <> all (array(select app.people_i_judge_afresh())));
create policy my_team on voortgang.insight_scores for select to voortgang_person using (report_id = any (array(select app.my_team_scores())));
create policy hr_by_policy on voortgang.insight_scores for select to voortgang_hr
  using (((select app.hr_sees_all_scores()) or employee_id in (select app.hr_scored_people()))
    and employee_id <> all (array(select app.people_i_judge_afresh())));
grant select on voortgang.insight_scores to voortgang_person, voortgang_hr;

call app.raise_wall('voortgang.insight_standings');
create policy helpers_follow on voortgang.insight_standings to voortgang_definer using (true) with check (true);
create policy hr_by_policy on voortgang.insight_standings for select to voortgang_hr
  using (((select app.hr_sees_all_scores()) or employee_id in (select app.hr_scored_people()))
    and employee_id <> all (array(select app.people_i_judge_afresh())));
grant select on voortgang.insight_standings to voortgang_hr;

call app.classify('voortgang.insight_scores', 'conversation', 'organisation_id report_id theme conversation_id employee_id manager_id template_id theme_name level levels label standard scale held_at closed_at superseded_at');
call app.classify('voortgang.insight_standings', 'conversation', 'organisation_id employee_id last_talk_at last change below above');
