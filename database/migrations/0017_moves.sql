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

-- Conversations that I prepared and then handed over: which they were, as I knew them, so that I can read back what I wrote.
-- Whether my preparation opened says who else reads it; how the conversation went on is no longer mine.
create function app.talks_i_handed_over() returns table (conversation_id uuid, employee_id uuid, template_id uuid, template_version integer, handed_over_at timestamptz, is_open boolean)
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
alter function app.talks_i_handed_over() owner to voortgang_definer;
grant execute on function app.talks_i_handed_over() to voortgang_person;
