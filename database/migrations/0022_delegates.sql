-- Whoever stands in for a manager who is away (0005). Nothing goes to a delegate by itself: a conversation is taken over, one
-- at a time, and the part in it ends with the period.

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

alter function app.stood_in_for() owner to voortgang_definer;
alter function app.conversations_i_may_take_over() owner to voortgang_definer;
grant execute on function app.conversations_i_may_take_over(), app.stood_in_for() to voortgang_person;

create policy i_stand_in on voortgang.conversations for select to voortgang_person using (id = any (array(select app.conversations_i_may_take_over())));
create policy i_stand_in on voortgang.participants for select to voortgang_person
  using (part <> 'guest' and conversation_id = any (array(select app.conversations_i_may_take_over())));
-- Only a hand-over makes somebody a delegate in a conversation.
create policy only_by_hand_over on voortgang.participants as restrictive for insert to voortgang_person, voortgang_hr, voortgang_job
  with check (delegation_id is null);
