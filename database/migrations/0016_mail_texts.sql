-- Mail that an organisation words itself, a reminder to choose a moment, and what went wrong with an organisation's reminders.

-- What an organisation's mail of a kind says, in one language. Each change is a version; the last one holds. Without words of
-- its own a version brings back those of Voortgang. Placeholders stand in it by the name that the code has for them.
create table voortgang.mail_wordings (
  organisation_id uuid not null references voortgang.organisations,
  kind            text not null check (length(kind) between 1 and 40),
  language        text not null check (language in ('nl', 'en')),
  version         integer not null check (version > 0),
  subject         text check (length(subject) between 1 and 300 and subject !~ '[\r\n]'),
  body            text check (length(body) between 1 and 8000),
  written_by      uuid not null,
  written_at      timestamptz not null,
  primary key (organisation_id, kind, language, version),
  foreign key (organisation_id, written_by) references voortgang.persons,
  check ((subject is null) = (body is null))
);

call app.raise_wall('voortgang.mail_wordings');
create policy jobs_heed on voortgang.mail_wordings for select to voortgang_job using (true);
create policy administrator_words on voortgang.mail_wordings to voortgang_admin
  using ((select app.is_administrator())) with check ((select app.is_administrator()) and written_by = (select app.person()));
grant select on voortgang.mail_wordings to voortgang_job;
grant select, insert on voortgang.mail_wordings to voortgang_admin;
call app.written_once('voortgang.mail_wordings');
call app.classify('voortgang.mail_wordings', 'organisation', 'organisation_id kind language version subject body written_by written_at');

-- That the reminders of an organisation could not be made, from when until when. What went wrong stands here as a code.
create table voortgang.mail_troubles (
  organisation_id uuid not null references voortgang.organisations,
  since           timestamptz not null,
  last_at         timestamptz not null,
  times           integer not null check (times > 0),
  error           text not null check (length(error) between 1 and 100),
  mended_at       timestamptz,
  primary key (organisation_id, since)
);
create unique index on voortgang.mail_troubles (organisation_id) where mended_at is null;

call app.raise_wall('voortgang.mail_troubles');
create policy jobs_tell on voortgang.mail_troubles to voortgang_job using (true) with check (true);
create policy administrator_watches on voortgang.mail_troubles for select to voortgang_admin using ((select app.is_administrator()));
grant select, insert, update (last_at, times, error, mended_at) on voortgang.mail_troubles to voortgang_job;
grant select on voortgang.mail_troubles to voortgang_admin;
call app.classify('voortgang.mail_troubles', 'organisation', 'organisation_id since last_at times error mended_at');

-- A conversation of a round for which nobody has chosen a moment: both who will talk, two weeks before the last day to talk
-- and again five days before it. In all else as app.due_mails().
create function app.plans_due() returns table (recipient_id uuid, kind text, moment text, conversation_id uuid, about_id uuid, owner_id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp rows 100
begin atomic
  with here as (
    select time_zone as zone from voortgang.organisations where id = app.organisation()
  ), windows as (
    select person_id, conversations.id, employee_id, talk_until, before,
      greatest(talk_until - before, (planned_at at time zone zone)::date + 1) as first_day, (talk_until - until + time '00:00') at time zone zone as until
    from voortgang.conversations
    cross join here
    cross join (values (14, 5), (5, -1)) as steps (before, until)
    join voortgang.participants on participants.organisation_id = app.organisation() and participants.conversation_id = conversations.id
      and left_at is null and (delegation_id is null or delegation_id not in (select app.ended_delegations())) and part <> 'guest'
    where conversations.organisation_id = app.organisation() and starts_at is null and talk_until is not null
      and paused_at is null and state in ('planned', 'preparing')
  )
  select windows.person_id, 'plan', windows.id || ' ' || talk_until || ' ' || before, windows.id, employee_id, null::uuid
  from windows
  cross join here
  join voortgang.persons on persons.organisation_id = app.organisation() and persons.id = windows.person_id
  left join voortgang.mail_preferences preferred on preferred.organisation_id = app.organisation() and preferred.person_id = windows.person_id
  where (first_day + case manner when 'digest' then time '00:00' else time '08:00' end) at time zone zone <= app.now() and app.now() < until
    and email is not null and (left_on is null or left_on > app.today());
end;
alter function app.plans_due() owner to voortgang_definer;
grant execute on function app.plans_due() to voortgang_job;
