-- Mail that is to go out. That it goes, and whether it arrived, is the administrator's business; what it says is not.

create table voortgang.mails (
  organisation_id uuid not null,
  id              uuid not null,
  recipient_id    uuid not null,
  kind            text not null,
  -- What makes this mail the one and only of its kind for this recipient: an event, a version, a date.
  moment          text not null check (length(moment) <= 120),
  created_at      timestamptz not null,
  -- Sent: a mail server took it. Kept: no mail server is set, it waits on the outbox page.
  state           text not null default 'waiting' check (state in ('waiting', 'sent', 'kept', 'failed')),
  attempts        integer not null default 0,
  last_error      text check (length(last_error) <= 500),
  settled_at      timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, recipient_id, kind, moment),
  foreign key (organisation_id, recipient_id) references voortgang.persons
);
create index on voortgang.mails (organisation_id, created_at desc);

create table voortgang.mail_messages (
  organisation_id uuid not null,
  mail_id         uuid not null,
  message         jsonb not null,
  primary key (organisation_id, mail_id),
  foreign key (organisation_id, mail_id) references voortgang.mails
);

-- The language in which each of these people reads; whoever has no account reads the language of the organisation.
create function app.languages_of(people uuid[]) returns table (person_id uuid, language text)
language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
  select person, coalesce(accounts.language, organisations.language)
  from unnest(people) person
  join voortgang.organisations on organisations.id = app.organisation()
  left join voortgang.memberships on memberships.organisation_id = app.organisation() and memberships.person_id = person
  left join voortgang.accounts on accounts.id = memberships.account_id;
end;

-- The organisations there are, for work that goes round them all; their ids and nothing else.
create function app.every_organisation() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
  select id from voortgang.organisations;
end;

alter function app.languages_of(uuid[]) owner to voortgang_definer;
alter function app.every_organisation() owner to voortgang_definer;
grant execute on function app.languages_of(uuid[]), app.every_organisation() to voortgang_job;

call app.raise_wall('voortgang.mails');
create policy jobs_send on voortgang.mails to voortgang_job using (true) with check (true);
create policy administrator_watches on voortgang.mails for select to voortgang_admin using ((select app.is_administrator()));
grant select, insert, update (state, attempts, last_error, settled_at) on voortgang.mails to voortgang_job;
grant select on voortgang.mails to voortgang_admin;

call app.raise_wall('voortgang.mail_messages');
create policy jobs_send on voortgang.mail_messages to voortgang_job using (true) with check (true);
grant select, insert on voortgang.mail_messages to voortgang_job;
call app.written_once('voortgang.mail_messages');

call app.classify('voortgang.mails', 'organisation', 'organisation_id id recipient_id kind moment created_at state attempts last_error settled_at');
call app.classify('voortgang.mail_messages', 'person', 'organisation_id mail_id message');
