-- How people want their mail, what an organisation requires, and mail that comes by the calendar.

-- How somebody wants their mail. Whoever has no row gets each mail by itself, at any hour, of every kind.
create table voortgang.mail_preferences (
  organisation_id uuid not null,
  person_id       uuid not null,
  -- Each mail by itself, or those of a day in one.
  manner          text not null check (manner in ('single', 'digest')),
  digest_hour     integer not null check (digest_hour between 0 and 23),
  -- No mail from this hour until that one, as the clock stands where the organisation is.
  quiet_from      integer check (quiet_from between 0 and 23),
  quiet_until     integer check (quiet_until between 0 and 23),
  weekends        boolean not null,
  unwanted        text[] not null check (array_length(unwanted, 1) <= 20),
  primary key (organisation_id, person_id),
  foreign key (organisation_id, person_id) references voortgang.persons,
  check ((quiet_from is null) = (quiet_until is null) and quiet_from <> quiet_until)
);

-- The topics that everybody in the organisation gets mail about, whatever they prefer.
create table voortgang.required_mail (
  organisation_id uuid not null references voortgang.organisations,
  topic           text not null check (length(topic) between 1 and 40),
  set_by          uuid not null,
  set_at          timestamptz not null,
  primary key (organisation_id, topic),
  foreign key (organisation_id, set_by) references voortgang.persons
);

call app.raise_wall('voortgang.mail_preferences');
create policy my_own on voortgang.mail_preferences to voortgang_person
  using (person_id = (select app.person())) with check (person_id = (select app.person()));
create policy jobs_heed on voortgang.mail_preferences for select to voortgang_job using (true);
create policy helpers_look on voortgang.mail_preferences for select to voortgang_definer using (true);
grant select, insert, update (manner, digest_hour, quiet_from, quiet_until, weekends, unwanted) on voortgang.mail_preferences to voortgang_person;
grant select on voortgang.mail_preferences to voortgang_job, voortgang_definer;

call app.raise_wall('voortgang.required_mail');
create policy everybody_knows on voortgang.required_mail for select to voortgang_person using (true);
create policy jobs_heed on voortgang.required_mail for select to voortgang_job using (true);
create policy administrator_requires on voortgang.required_mail to voortgang_admin
  using ((select app.is_administrator())) with check ((select app.is_administrator()) and set_by = (select app.person()));
grant select on voortgang.required_mail to voortgang_person, voortgang_job;
grant select, insert, delete on voortgang.required_mail to voortgang_admin;

call app.classify('voortgang.mail_preferences', 'person', 'organisation_id person_id manner digest_hour quiet_from quiet_until weekends unwanted');
call app.classify('voortgang.required_mail', 'organisation', 'organisation_id topic set_by set_at');

-- Held: waits for an hour at which its reader wants mail. Bundled: was in the mail of a day. Dropped: was pointless by then.
alter table voortgang.mails drop constraint mails_state_check;
alter table voortgang.mails add constraint mails_state_check check (state in ('held', 'waiting', 'sent', 'kept', 'failed', 'bundled', 'dropped'));
create index on voortgang.mails (organisation_id, recipient_id) where state = 'held';
grant select (organisation_id, id, recipient_id, kind, moment, created_at, state) on voortgang.mails to voortgang_definer;
create policy helpers_look on voortgang.mails for select to voortgang_definer using (true);
grant select (organisation_id, id, subject_id) on voortgang.events to voortgang_definer;
create policy helpers_look on voortgang.events for select to voortgang_definer using (true);

-- Of everybody who prefers something: whether their mail comes in one a day, whether now is an hour for it, and the topics
-- they do without. Mail at weekends is mail on public holidays too; such days are over on the next working day at eight. The
-- mail of a day comes once a day, from its hour on, with what was held before that hour. In: the holidays of this year and the
-- next, of which the application knows the rules.
create function app.rests(day date, holidays date[]) returns boolean language sql immutable parallel safe
  return extract(isodow from day) > 5 or day = any (holidays);
grant execute on function app.rests(date, date[]) to voortgang_job, voortgang_definer;
create function app.mail_habits(holidays date[]) returns table (person_id uuid, digest boolean, digest_at timestamptz, may_now boolean, unwanted text[])
language sql stable set search_path = pg_catalog, pg_temp rows 100
begin atomic
  select person_id, manner = 'digest', (app.today() + make_time(digest_hour, 0, 0)) at time zone zone,
    (weekends or not rests and (hour >= 8 or not rested))
    and case
      when manner = 'digest' then hour >= digest_hour and not exists (select from voortgang.mails
        where organisation_id = app.organisation() and recipient_id = person_id and kind = 'digest' and moment = app.today()::text)
      when quiet_from is null then true
      when quiet_from < quiet_until then not (hour >= quiet_from and hour < quiet_until)
      else not (hour >= quiet_from or hour < quiet_until)
    end,
    array(select unnest(unwanted) except select topic from voortgang.required_mail where organisation_id = app.organisation())
  from voortgang.mail_preferences
  cross join (
    select time_zone as zone, extract(hour from app.now() at time zone time_zone) as hour,
      app.rests(app.today(), holidays) as rests, app.rests(app.today() - 1, holidays) as rested
    from voortgang.organisations where id = app.organisation()
  ) as clock
  where organisation_id = app.organisation();
end;
grant execute on function app.mail_habits(date[]) to voortgang_job;

-- Mail that is held, and whether it still is of use: nothing that was done in the meantime, or that one no longer takes part in.
create function app.held_mails() returns table (id uuid, recipient_id uuid, held_at timestamptz, of_use boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp rows 100
begin atomic
  select mails.id, mails.recipient_id, created_at,
    conversations.id is null or left_at is null and participants.person_id is not null
      and (delegation_id is null or conversations.state = 'closed' or delegation_id not in (select app.ended_delegations())) and case mails.kind
      when 'shared' then conversations.state in ('planned', 'preparing') and paused_at is null and not exists (select from voortgang.preparations
        where organisation_id = app.organisation() and conversation_id = conversations.id and author_id = recipient_id and shared_at is not null)
      when 'opened' then conversations.state = 'revealed'
      when 'guest-comes' then conversations.state in ('planned', 'preparing', 'revealed')
      when 'offered' then conversations.state = 'signing' and not exists (select from voortgang.signatures
        where organisation_id = app.organisation() and signer_id = recipient_id and report_id = (
          select report_versions.id from voortgang.report_versions
          where organisation_id = app.organisation() and conversation_id = conversations.id order by number desc limit 1))
      when 'taken-back' then conversations.state = 'recorded'
      when 'correction' then conversations.state = 'recorded'
      else conversations.state <> 'cancelled'
    end
  from voortgang.mails
  left join voortgang.events on events.organisation_id = app.organisation() and events.id::text = moment
  left join voortgang.conversations on conversations.organisation_id = app.organisation() and conversations.id = subject_id
  left join voortgang.participants on participants.organisation_id = app.organisation() and conversation_id = conversations.id and participants.person_id = recipient_id
  where mails.organisation_id = app.organisation() and mails.state = 'held';
end;
alter function app.held_mails() owner to voortgang_definer;
grant execute on function app.held_mails() to voortgang_job;

-- Mail that comes by the calendar and not by an event. What is due follows from how things stand now; nothing is planned
-- ahead, so nothing has to be called off, and a scheduler that was away has nothing to catch up with.
grant select (organisation_id, goal_id, at) on voortgang.goal_check_ins to voortgang_definer;
create policy helpers_look on voortgang.goal_check_ins for select to voortgang_definer using (true);

-- Every reminder that is of use at this moment: to whom, of which kind, about what. `moment` is the same for as long as it is
-- the same reminder, and becomes another when a conversation moves to another day or a new version lies ready; a mail is
-- sent once for recipient, kind and moment. A reminder is of use from eight in the morning, where the organisation is (for who
-- gets one mail a day, all day), until it has become pointless. Who left, and who has no address, gets none; a conversation that is paused reminds nobody.
create function app.due_mails(holidays date[]) returns table (recipient_id uuid, kind text, moment text, conversation_id uuid, about_id uuid, owner_id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp rows 100
begin atomic
  with here as (
    select time_zone as zone from voortgang.organisations where id = app.organisation()
  ), without_weekends as (
    select person_id from voortgang.mail_preferences where organisation_id = app.organisation() and not weekends
  ), talks as (
    select id, employee_id, state, starts_at, (starts_at at time zone zone)::date as day, (ends_at at time zone zone)::date as last_day,
      (planned_at at time zone zone)::date as planned_day, (recorded_at at time zone zone)::date as recorded_day
    from voortgang.conversations, here
    where organisation_id = app.organisation() and starts_at is not null and paused_at is null and state not in ('closed', 'cancelled')
  ), seats as (
    select talks.*, person_id, part
    from talks
    join voortgang.participants on organisation_id = app.organisation() and participants.conversation_id = talks.id
      and left_at is null and (delegation_id is null or delegation_id not in (select app.ended_delegations()))
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
    -- The day before, or for who gets no mail at weekends the last working day before. Whoever heard of it that day needs no second mail.
    select person_id, 'tomorrow', id || ' ' || day, id, employee_id, null, ahead, starts_at
    from seats
    left join without_weekends using (person_id)
    cross join lateral (
      select case when without_weekends.person_id is null then day - 1
        else (select max(day - back) from generate_series(1, 14) back where not app.rests(day - back, holidays)) end as ahead
    ) as reminding
    where state in ('planned', 'preparing', 'revealed') and planned_day < ahead
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
    where agreements.organisation_id = app.organisation() and done_at is null and dropped_at is null and due_on between app.today() and app.today() + 3
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
    where agreements.organisation_id = app.organisation() and done_at is null and dropped_at is null and due_on between app.today() - 15 and app.today() - 1
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
  join voortgang.persons on persons.organisation_id = app.organisation() and id = windows.recipient_id
  left join voortgang.mail_preferences preferred on preferred.organisation_id = app.organisation() and preferred.person_id = windows.recipient_id
  where (first_day + case manner when 'digest' then time '00:00' else time '08:00' end) at time zone zone <= app.now() and app.now() < until
    and email is not null and (left_on is null or left_on > app.today());
end;
alter function app.due_mails(date[]) owner to voortgang_definer;
grant execute on function app.due_mails(date[]) to voortgang_job;

-- A calendar that somebody's own calendar program reads: at a secret address, of which only the hash is kept. Making a new
-- one ends the old one.
create table voortgang.calendar_feeds (
  organisation_id uuid not null,
  person_id       uuid not null,
  token_hash      bytea not null check (length(token_hash) = 32),
  made_at         timestamptz not null,
  primary key (organisation_id, person_id),
  foreign key (organisation_id, person_id) references voortgang.persons
);

call app.raise_wall('voortgang.calendar_feeds');
create policy my_own on voortgang.calendar_feeds to voortgang_person
  using (person_id = (select app.person())) with check (person_id = (select app.person()));
create policy helpers_look on voortgang.calendar_feeds for select to voortgang_definer using (true);
grant select (organisation_id, person_id, made_at), insert, update (token_hash, made_at), delete on voortgang.calendar_feeds to voortgang_person;
grant select on voortgang.calendar_feeds to voortgang_definer;
call app.classify('voortgang.calendar_feeds', 'person', 'organisation_id person_id made_at');
call app.classify('voortgang.calendar_feeds', 'secret', 'token_hash');

-- Opens one unit of work for who holds the secret of a calendar: names its person, for the length of the transaction, and
-- says how that person reads. No row when there is no such calendar, or its person has left.
create function app.open_feed(organisation uuid, hash bytea, at timestamptz) returns table (organisation_name text, language text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  person uuid;
  today date;
begin
  -- The wall is for this function too: it sees a calendar only from within its organisation.
  perform set_config('app.organisation', organisation::text, true), set_config('app.now', at::text, true), set_config('app.person', '', true);
  select o.name, (at at time zone o.time_zone)::date, o.language into organisation_name, today, language
  from voortgang.organisations o where o.id = organisation;
  select p.id into person
  from voortgang.calendar_feeds f join voortgang.persons p on p.organisation_id = f.organisation_id and p.id = f.person_id
  where f.organisation_id = organisation and f.token_hash = hash and (p.left_on is null or p.left_on > today);
  if person is null then return; end if;
  perform set_config('app.person', person::text, true), set_config('app.today', today::text, true);
  language := coalesce((select a.language from voortgang.memberships m join voortgang.accounts a on a.id = m.account_id
    where m.organisation_id = organisation and m.person_id = person), language);
  return next;
end $$;
alter function app.open_feed(uuid, bytea, timestamptz) owner to voortgang_definer;
grant execute on function app.open_feed(uuid, bytea, timestamptz) to voortgang_door;
