-- What happened, told in the transaction in which it happened; and who looked at what, written in the transaction that read it.

-- The queue of work that follows a commit belongs to the role that does it. Jobs carry ids, never words.
create schema graphile_worker authorization voortgang_job;
set local role voortgang_job;
create table graphile_worker.migrations (id int primary key, ts timestamptz not null default now(), breaking boolean not null default false);
reset role;

create table voortgang.events (
  organisation_id uuid not null references voortgang.organisations,
  id              uuid not null,
  name            text not null,
  subject_id      uuid not null,
  -- The person it happened to or for, when there is one: an employee of a conversation, a newcomer.
  about_id        uuid,
  actor_id        uuid,
  facts           jsonb not null default '{}',
  at              timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, about_id) references voortgang.persons,
  foreign key (organisation_id, actor_id) references voortgang.persons
);
create index on voortgang.events (organisation_id, subject_id);

create table voortgang.access_log (
  organisation_id uuid not null references voortgang.organisations,
  id              uuid not null,
  reader_id       uuid not null,
  about_id        uuid not null,
  -- In which capacity: the part in the conversation, or the role that opened the door.
  capacity        text not null check (capacity in ('employee', 'manager', 'delegate', 'guest', 'next-manager', 'hr-adviser', 'colleague', 'owner')),
  what            text not null check (what in ('preparation', 'talk', 'report', 'report-file', 'document', 'goals', 'agreements', 'insight', 'insight-file')),
  conversation_id uuid,
  at              timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, reader_id) references voortgang.persons,
  foreign key (organisation_id, about_id) references voortgang.persons
);
create index on voortgang.access_log (organisation_id, about_id, id desc);

-- Each batch of a log is sealed with a hash over its rows and the seal before it: taking out, adding or changing a row shows.
create table voortgang.log_seals (
  organisation_id uuid not null references voortgang.organisations,
  log             text not null check (log in ('events', 'access_log')),
  number          integer not null check (number > 0),
  until_id        uuid not null,
  rows            integer not null check (rows > 0),
  sha256          bytea not null check (length(sha256) = 32),
  sealed_at       timestamptz not null,
  primary key (organisation_id, log, number)
);

call app.raise_wall('voortgang.events');
create policy told on voortgang.events for insert to voortgang_definer with check (true);
create policy jobs_follow on voortgang.events for select to voortgang_job using (true);
grant insert on voortgang.events to voortgang_definer;
grant select on voortgang.events to voortgang_job;
call app.written_once('voortgang.events');

call app.raise_wall('voortgang.access_log');
create policy written_by_the_reader on voortgang.access_log for insert to voortgang_person, voortgang_hr
  with check (reader_id = (select app.person()));
create policy who_looked_at_mine on voortgang.access_log for select to voortgang_person using (about_id = (select app.person()));
create policy jobs_seal on voortgang.access_log for select to voortgang_job using (true);
grant select, insert on voortgang.access_log to voortgang_person;
grant insert on voortgang.access_log to voortgang_hr;
grant select on voortgang.access_log to voortgang_job;
call app.written_once('voortgang.access_log');

call app.raise_wall('voortgang.log_seals');
create policy jobs_seal on voortgang.log_seals to voortgang_job using (true) with check (true);
grant select, insert on voortgang.log_seals to voortgang_job;
call app.written_once('voortgang.log_seals');

-- Puts work in the queue, in the transaction that asks for it: no commit, no work. A key keeps one such job waiting at most.
create function app.enqueue(task text, payload json, key text default null) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform graphile_worker.add_job(task, payload, job_key => key);
end $$;
alter function app.enqueue(text, json, text) owner to voortgang_job;
revoke create on schema app from voortgang_job;
grant execute on function app.enqueue(text, json, text) to voortgang_definer, voortgang_door;

-- Tells what happened: the event itself, the job that follows it, and a word to the open screens of who takes part.
-- In: a list of {id, name, subjectId, aboutId, facts, screens: {people: [person ids], part}}.
create function app.tell(told jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  event jsonb;
begin
  for event in select * from jsonb_array_elements(told) loop
    if event ->> 'name' is not null then
      insert into voortgang.events (organisation_id, id, name, subject_id, about_id, actor_id, facts, at)
      values (app.organisation(), (event ->> 'id')::uuid, event ->> 'name', (event ->> 'subjectId')::uuid, (event ->> 'aboutId')::uuid,
              app.person(), coalesce(event -> 'facts', '{}'), app.now());
      perform app.enqueue('follow-event', json_build_object('organisation', app.organisation(), 'event', event ->> 'id'));
    end if;
    if event -> 'screens' is not null then
      perform pg_notify('voortgang', json_build_object('organisation', app.organisation(), 'people', event -> 'screens' -> 'people',
                        'subject', event ->> 'subjectId', 'part', event -> 'screens' ->> 'part')::text);
    end if;
  end loop;
end $$;
alter function app.tell(jsonb) owner to voortgang_definer;
grant execute on function app.tell(jsonb) to voortgang_person, voortgang_hr, voortgang_admin, voortgang_job;

call app.classify('voortgang.events', 'organisation', 'organisation_id id name at');
call app.classify('voortgang.events', 'person', 'subject_id about_id actor_id facts');
call app.classify('voortgang.access_log', 'person', 'organisation_id id reader_id about_id capacity what conversation_id at');
call app.classify('voortgang.log_seals', 'organisation', 'organisation_id log number until_id rows sha256 sealed_at');
