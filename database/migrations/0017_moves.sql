-- Moving people: how many conversations that run would be led by somebody who is not the manager of that employee any more.
-- A number for all these people together, for who moves them; which conversations, and of whom, an administrator does not see.
create function app.count_talks_led_by_others(people uuid[], manager uuid) returns integer
language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
  select count(*)::integer
  from voortgang.conversations
  join voortgang.participants on participants.organisation_id = conversations.organisation_id and conversation_id = id and part = 'manager' and left_at is null
  where conversations.organisation_id = app.organisation() and employee_id = any (people) and state not in ('closed', 'cancelled')
    and person_id is distinct from manager and app.is_administrator();
end;
alter function app.count_talks_led_by_others(uuid[], uuid) owner to voortgang_definer;
grant execute on function app.count_talks_led_by_others(uuid[], uuid) to voortgang_admin;

-- Whoever promised something to somebody reads what is said about that promise, also without being their manager.
alter table voortgang.access_log drop constraint access_log_capacity_check;
alter table voortgang.access_log add constraint access_log_capacity_check
  check (capacity in ('employee', 'manager', 'guest', 'next-manager', 'hr-adviser', 'owner'));
