-- An agreement moves to another day with a reason, and is dropped only when both say so. Each step is a line in its history.

alter table voortgang.agreements add column drop_asked_by uuid;
alter table voortgang.agreements add foreign key (organisation_id, drop_asked_by) references voortgang.persons;
alter table voortgang.agreements add check (drop_asked_by is null or (done_at is null and dropped_at is null));
grant update (drop_asked_by) on voortgang.agreements to voortgang_person;

-- The day it was moved to, and the one it was for before.
alter table voortgang.agreement_check_ins add column due_on date;
alter table voortgang.agreement_check_ins add column due_before date;
alter table voortgang.agreement_check_ins drop constraint agreement_check_ins_standing_check;
alter table voortgang.agreement_check_ins add constraint agreement_check_ins_standing_check
  check (standing in ('on-its-way', 'stuck', 'done', 'dropped', 'reopened', 'moved', 'drop-asked', 'drop-declined'));
alter table voortgang.agreement_check_ins add check ((standing = 'moved') = (due_on is not null));
alter table voortgang.agreement_check_ins add check (standing = 'moved' or due_before is null);
alter table voortgang.agreement_check_ins add check (standing not in ('moved', 'drop-asked') or remark <> '');

call app.classify('voortgang.agreements', 'conversation', 'drop_asked_by');
call app.classify('voortgang.agreement_check_ins', 'conversation', 'due_on due_before');

-- Whom a change of an agreement is mailed to: its owner and the two it is between, as for one that is overdue.
create function app.people_of_agreement(agreement uuid)
  returns table (person_id uuid, about_id uuid, owner_id uuid, is_manager boolean, due_on date)
  language sql stable security definer set search_path = pg_catalog, pg_temp rows 3
begin atomic
  select person, agreements.about_id, agreements.owner_id, bool_or(manages), agreements.due_on
  from voortgang.agreements
  left join voortgang.conversations on conversations.organisation_id = app.organisation() and conversations.id = conversation_id
  cross join lateral (
    select agreements.owner_id, false
    union select agreements.about_id, false
    union
    select participants.person_id, true from voortgang.participants
    where participants.organisation_id = app.organisation() and participants.conversation_id = agreements.conversation_id
      and part = 'manager' and left_at is null and state is distinct from 'closed'
      and (delegation_id is null or delegation_id not in (select app.ended_delegations()))
    union
    select manager_id, true from voortgang.reporting_lines
    where reporting_lines.organisation_id = app.organisation() and reporting_lines.person_id = agreements.about_id
      and from_day <= app.today() and (until_day is null or until_day > app.today())
      and (state is null or state = 'closed')
  ) as around (person, manages)
  where agreements.organisation_id = app.organisation() and agreements.id = agreement and state is distinct from 'cancelled'
  group by person, agreements.about_id, agreements.owner_id, agreements.due_on;
end;
alter function app.people_of_agreement(uuid) owner to voortgang_definer;
grant execute on function app.people_of_agreement(uuid) to voortgang_job;

-- There may be ten thousand goals that I read. What is written about one is looked up in them by hash, not by going through
-- all of them for each row.
do $$
declare
  written text;
begin
  foreach written in array array['voortgang.goal_wordings', 'voortgang.goal_check_ins'] loop
    execute format('alter policy with_the_goal on %s using ((goal_id in (select app.my_goals())) is true)', written);
    execute format('alter policy helper on %s using ((audience <> ''manager'' and goal_id in (select app.goals_i_help())) is true)', written);
    execute format('alter policy team on %s using ((audience in (''team'', ''organisation'') and goal_id in (select app.goals_of_my_team())) is true)', written);
    execute format('alter policy everybody on %s using ((audience = ''organisation'' and goal_id in (select app.goals_of_the_organisation())) is true)', written);
  end loop;
end $$;
