-- Mail that comes by the calendar and not by an event. What is due follows from how things stand now; nothing is planned
-- ahead, so nothing has to be called off, and a scheduler that was away has nothing to catch up with.

grant select (organisation_id, goal_id, at) on voortgang.goal_check_ins to voortgang_definer;
create policy helpers_look on voortgang.goal_check_ins for select to voortgang_definer using (true);

-- Every reminder that is of use at this moment: to whom, of which kind, about what. `moment` is the same for as long as it is
-- the same reminder, and becomes another when a conversation moves to another day or a new version lies ready; a mail is
-- sent once for recipient, kind and moment. A reminder is of use from eight in the morning, where the organisation is, until
-- it has become pointless. Who left, and who has no address, gets none; a conversation that is paused reminds nobody.
create function app.due_mails() returns table (recipient_id uuid, kind text, moment text, conversation_id uuid, about_id uuid, owner_id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp rows 100
begin atomic
  with here as (
    select time_zone as zone from voortgang.organisations where id = app.organisation()
  ), talks as (
    select id, employee_id, state, starts_at, (starts_at at time zone zone)::date as day, (ends_at at time zone zone)::date as last_day,
      (planned_at at time zone zone)::date as planned_day, (recorded_at at time zone zone)::date as recorded_day
    from voortgang.conversations, here
    where organisation_id = app.organisation() and paused_at is null and state not in ('closed', 'cancelled')
  ), seats as (
    select talks.*, person_id, part
    from talks
    join voortgang.participants on organisation_id = app.organisation() and participants.conversation_id = talks.id and left_at is null
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
    -- The day before. Whoever heard of it that day or the day before needs no second mail.
    select person_id, 'tomorrow', id || ' ' || day, id, employee_id, null, day - 1, starts_at
    from seats where state in ('planned', 'preparing', 'revealed') and planned_day < day - 1
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
    where agreements.organisation_id = app.organisation() and done_at is null and dropped_at is null and due_on is not null
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
    where agreements.organisation_id = app.organisation() and done_at is null and dropped_at is null and due_on is not null
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
  join voortgang.persons on organisation_id = app.organisation() and id = windows.recipient_id
  where (first_day + time '08:00') at time zone zone <= app.now() and app.now() < until
    and email is not null and (left_on is null or left_on > app.today());
end;
alter function app.due_mails() owner to voortgang_definer;
grant execute on function app.due_mails() to voortgang_job;
