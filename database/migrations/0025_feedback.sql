-- Feedback to a colleague. Who reads a piece is promised by name before it is sent, and kept as rows that nobody can add to
-- afterwards: a later manager, HR and the administrator are not in them. The receiver is the first to read it; until then
-- nobody has, and the giver can take it back.

-- Somebody asks feedback of some people: about oneself, or as a manager about one of the team, who sees it all.
create table voortgang.feedback_requests (
  organisation_id uuid not null references voortgang.organisations,
  id              uuid not null,
  asker_id        uuid not null,
  about_id        uuid not null,
  question        text not null check (length(question) between 1 and 2000),
  due_on          date not null,
  asked_at        timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, id, about_id),
  foreign key (organisation_id, asker_id) references voortgang.persons,
  foreign key (organisation_id, about_id) references voortgang.persons
);
create index on voortgang.feedback_requests (organisation_id, asker_id, id desc);
create index on voortgang.feedback_requests (organisation_id, about_id, id desc);
create index on voortgang.feedback_requests (organisation_id, due_on);

create table voortgang.feedback_asked (
  organisation_id uuid not null,
  request_id      uuid not null,
  person_id       uuid not null,
  declined_at     timestamptz,
  -- With or without one.
  reason          text not null default '' check (length(reason) <= 2000),
  primary key (organisation_id, request_id, person_id),
  foreign key (organisation_id, request_id) references voortgang.feedback_requests,
  foreign key (organisation_id, person_id) references voortgang.persons,
  check (declined_at is not null or reason = '')
);
create index on voortgang.feedback_asked (organisation_id, person_id, request_id);

create table voortgang.feedback (
  organisation_id uuid not null references voortgang.organisations,
  id              uuid not null,
  giver_id        uuid not null,
  receiver_id     uuid not null check (receiver_id <> giver_id),
  -- What it answers, which is about whom it is for.
  request_id      uuid,
  begun_at        timestamptz not null,
  -- Until it is sent it is a draft, which its giver may drop.
  sent_at         timestamptz,
  dropped_at      timestamptz,
  opened_at       timestamptz,
  withdrawn_at    timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, giver_id) references voortgang.persons,
  foreign key (organisation_id, receiver_id) references voortgang.persons,
  foreign key (organisation_id, request_id, receiver_id) references voortgang.feedback_requests (organisation_id, id, about_id),
  check (sent_at is null or dropped_at is null),
  check (sent_at is not null or (opened_at is null and withdrawn_at is null)),
  check (opened_at is null or withdrawn_at is null)
);
create index on voortgang.feedback (organisation_id, receiver_id, sent_at desc, id desc);
create index on voortgang.feedback (organisation_id, giver_id, sent_at desc, id desc);
-- Beginning again finds what one began.
create unique index one_draft_for_each on voortgang.feedback (organisation_id, giver_id, receiver_id, request_id) nulls not distinct
  where sent_at is null and dropped_at is null;
-- One answer each; who took theirs back may answer again.
create unique index one_answer_for_each on voortgang.feedback (organisation_id, request_id, giver_id) where sent_at is not null and withdrawn_at is null;

-- What its giver types before it is sent, version after version. Nobody else ever reads it.
create table voortgang.feedback_drafts (
  organisation_id uuid not null,
  feedback_id     uuid not null,
  field           text not null check (field in ('situation', 'behaviour', 'effect', 'wish')),
  version         integer not null check (version > 0),
  value           jsonb not null,
  edit_id         uuid not null,
  saved_at        timestamptz not null,
  primary key (organisation_id, feedback_id, field, version),
  foreign key (organisation_id, feedback_id) references voortgang.feedback
);

-- The words as they were sent, and what was added later beside them.
create table voortgang.feedback_words (
  organisation_id uuid not null,
  feedback_id     uuid not null,
  number          integer not null check (number > 0),
  part            text not null check (part in ('situation', 'behaviour', 'effect', 'wish', 'addition')),
  words           text not null check (length(words) between 1 and 20000),
  at              timestamptz not null,
  primary key (organisation_id, feedback_id, number),
  foreign key (organisation_id, feedback_id) references voortgang.feedback
);

-- The promise: who reads this piece beside its giver, for ever.
create table voortgang.feedback_readers (
  organisation_id uuid not null,
  feedback_id     uuid not null,
  reader_id       uuid not null,
  capacity        text not null check (capacity in ('receiver', 'manager', 'asker')),
  primary key (organisation_id, feedback_id, reader_id),
  foreign key (organisation_id, feedback_id) references voortgang.feedback,
  foreign key (organisation_id, reader_id) references voortgang.persons
);
create index on voortgang.feedback_readers (organisation_id, reader_id, feedback_id);

-- A thank-you of the receiver, between the two of them.
create table voortgang.feedback_thanks (
  organisation_id uuid not null,
  feedback_id     uuid not null,
  words           text not null default '' check (length(words) <= 2000),
  at              timestamptz not null,
  primary key (organisation_id, feedback_id),
  foreign key (organisation_id, feedback_id) references voortgang.feedback
);

-- Each step once, by the one whose step it is.
create function app.follow_feedback() returns trigger language plpgsql as $$
begin
  if new.sent_at is distinct from old.sent_at and (old.sent_at is not null or old.dropped_at is not null or app.person() is distinct from old.giver_id
      or not exists (select from voortgang.feedback_readers where feedback_id = old.id and reader_id = old.receiver_id))
  or new.dropped_at is distinct from old.dropped_at and (old.dropped_at is not null or old.sent_at is not null or app.person() is distinct from old.giver_id)
  or new.opened_at is distinct from old.opened_at and (old.opened_at is not null or old.sent_at is null or app.person() is distinct from old.receiver_id)
  or new.withdrawn_at is distinct from old.withdrawn_at and (old.withdrawn_at is not null or old.sent_at is null or app.person() is distinct from old.giver_id) then
    raise exception 'this is no step in the life of a piece of feedback' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger follow_feedback before update on voortgang.feedback for each row execute function app.follow_feedback();

-- Asked, and saying no is once and for all.
create function app.follow_asking() returns trigger language plpgsql as $$
begin
  if old.declined_at is not null then
    raise exception 'who declined does not decline again' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger follow_asking before update on voortgang.feedback_asked for each row execute function app.follow_asking();

grant select on voortgang.feedback, voortgang.feedback_readers, voortgang.feedback_requests, voortgang.feedback_asked to voortgang_definer;

create function app.feedback_asked_of_me() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 20
begin atomic
  select request_id from voortgang.feedback_asked where organisation_id = app.organisation() and person_id = app.person();
end;

create function app.feedback_asked_by_me() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 20
begin atomic
  select id from voortgang.feedback_requests where organisation_id = app.organisation() and asker_id = app.person();
end;

create function app.feedback_asked_about_me() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 20
begin atomic
  select id from voortgang.feedback_requests where organisation_id = app.organisation() and about_id = app.person();
end;

-- Two days before the last day: whoever was asked and neither answered nor declined. In all else as app.due_mails().
create function app.feedback_due() returns table (recipient_id uuid, kind text, moment text, conversation_id uuid, about_id uuid, owner_id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp rows 20
begin atomic
  select asked.person_id, 'feedback-due', requests.id || ' ' || due_on, null::uuid, requests.about_id, requests.asker_id
  from voortgang.feedback_requests requests
  join voortgang.organisations on organisations.id = app.organisation()
  join voortgang.feedback_asked asked on asked.organisation_id = app.organisation() and request_id = requests.id and declined_at is null
  join voortgang.persons on persons.organisation_id = app.organisation() and persons.id = asked.person_id
  left join voortgang.mail_preferences preferred on preferred.organisation_id = app.organisation() and preferred.person_id = asked.person_id
  where requests.organisation_id = app.organisation() and due_on >= app.today() and due_on <= app.today() + 2
    and (greatest(due_on - 2, (asked_at at time zone time_zone)::date + 1) + case manner when 'digest' then time '00:00' else time '08:00' end)
      at time zone time_zone <= app.now()
    and email is not null and (left_on is null or left_on > app.today())
    and not exists (select from voortgang.feedback
      where feedback.organisation_id = app.organisation() and feedback.request_id = requests.id and giver_id = asked.person_id
        and sent_at is not null and withdrawn_at is null);
end;
alter function app.feedback_due() owner to voortgang_definer;
grant execute on function app.feedback_due() to voortgang_job;

create function app.feedback_i_give() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 50
begin atomic
  select id from voortgang.feedback where organisation_id = app.organisation() and giver_id = app.person();
end;

create function app.feedback_i_write() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 5
begin atomic
  select id from voortgang.feedback
  where organisation_id = app.organisation() and giver_id = app.person() and sent_at is null and dropped_at is null;
end;

-- That it is there: for its receiver, and who asked for it, from the moment it is sent, for who else was promised once the receiver has opened it.
create function app.feedback_told_to_me() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 50
begin atomic
  select id from voortgang.feedback_readers
  join voortgang.feedback on feedback.organisation_id = feedback_readers.organisation_id and id = feedback_id
  where feedback_readers.organisation_id = app.organisation() and reader_id = app.person() and sent_at is not null and withdrawn_at is null
    and (opened_at is not null or capacity <> 'manager');
end;

-- What it says: once the receiver has opened it.
create function app.feedback_open_to_me() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 50
begin atomic
  select id from voortgang.feedback_readers
  join voortgang.feedback on feedback.organisation_id = feedback_readers.organisation_id and id = feedback_id
  where feedback_readers.organisation_id = app.organisation() and reader_id = app.person() and opened_at is not null;
end;

create function app.feedback_i_received() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 50
begin atomic
  select id from voortgang.feedback
  where organisation_id = app.organisation() and receiver_id = app.person() and opened_at is not null;
end;

do $$
declare
  name text;
begin
  foreach name in array array['feedback_i_give()', 'feedback_i_write()', 'feedback_told_to_me()', 'feedback_open_to_me()', 'feedback_i_received()',
      'feedback_asked_of_me()', 'feedback_asked_by_me()', 'feedback_asked_about_me()'] loop
    execute format('alter function app.%s owner to voortgang_definer', name);
    execute format('grant execute on function app.%s to voortgang_person', name);
  end loop;
end $$;

call app.raise_wall('voortgang.feedback_requests');
create policy helpers_look on voortgang.feedback_requests for select to voortgang_definer using (true);
create policy i_asked on voortgang.feedback_requests for select to voortgang_person using (asker_id = (select app.person()));
create policy about_me on voortgang.feedback_requests for select to voortgang_person using (about_id = (select app.person()));
create policy i_am_asked on voortgang.feedback_requests for select to voortgang_person using ((id in (select app.feedback_asked_of_me())) is true);
create policy of_oneself_or_the_team on voortgang.feedback_requests for insert to voortgang_person
  with check (asker_id = (select app.person()) and (about_id = (select app.person()) or about_id in (select app.team())));
grant select, insert on voortgang.feedback_requests to voortgang_person;
call app.written_once('voortgang.feedback_requests');

call app.raise_wall('voortgang.feedback_asked');
create policy helpers_look on voortgang.feedback_asked for select to voortgang_definer using (true);
create policy myself on voortgang.feedback_asked for select to voortgang_person using (person_id = (select app.person()));
create policy i_asked on voortgang.feedback_asked for select to voortgang_person using ((request_id in (select app.feedback_asked_by_me())) is true);
create policy about_me on voortgang.feedback_asked for select to voortgang_person using ((request_id in (select app.feedback_asked_about_me())) is true);
create policy asker_asks on voortgang.feedback_asked for insert to voortgang_person
  with check (declined_at is null and request_id in (select app.feedback_asked_by_me()));
create policy i_decline on voortgang.feedback_asked for update to voortgang_person
  using (person_id = (select app.person())) with check (person_id = (select app.person()) and declined_at is not null);
grant select, insert, update (declined_at, reason) on voortgang.feedback_asked to voortgang_person;

-- There may be ten thousand pieces that somebody reads: sets are looked up by hash, as those of goals (0024).
call app.raise_wall('voortgang.feedback');
create policy helpers_look on voortgang.feedback for select to voortgang_definer using (true);
create policy giver on voortgang.feedback for select to voortgang_person using (giver_id = (select app.person()));
create policy promised on voortgang.feedback for select to voortgang_person using ((id in (select app.feedback_told_to_me())) is true);
create policy giver_begins on voortgang.feedback for insert to voortgang_person
  with check (giver_id = (select app.person()) and sent_at is null and dropped_at is null
    and (request_id is null or request_id in (select app.feedback_asked_of_me())));
create policy giver_sends_or_takes_back on voortgang.feedback for update to voortgang_person
  using (giver_id = (select app.person())) with check (giver_id = (select app.person()));
create policy receiver_opens on voortgang.feedback for update to voortgang_person
  using (receiver_id = (select app.person()) and (id in (select app.feedback_told_to_me())) is true)
  with check (receiver_id = (select app.person()));
grant select, insert, update (sent_at, dropped_at, opened_at, withdrawn_at) on voortgang.feedback to voortgang_person;

call app.raise_wall('voortgang.feedback_drafts');
create policy giver_alone on voortgang.feedback_drafts for select to voortgang_person using ((feedback_id in (select app.feedback_i_give())) is true);
create policy giver_types on voortgang.feedback_drafts for insert to voortgang_person with check (feedback_id in (select app.feedback_i_write()));
grant select, insert on voortgang.feedback_drafts to voortgang_person;
call app.written_once('voortgang.feedback_drafts');

call app.raise_wall('voortgang.feedback_words');
create policy giver on voortgang.feedback_words for select to voortgang_person using ((feedback_id in (select app.feedback_i_give())) is true);
create policy promised on voortgang.feedback_words for select to voortgang_person using ((feedback_id in (select app.feedback_open_to_me())) is true);
-- Written while it is a draft, in the transaction that sends it; after that only beside what is there.
create policy giver_words on voortgang.feedback_words for insert to voortgang_person
  with check (part <> 'addition' and feedback_id in (select app.feedback_i_write()));
create policy giver_adds on voortgang.feedback_words for insert to voortgang_person
  with check (part = 'addition' and feedback_id in (select id from voortgang.feedback
    where giver_id = (select app.person()) and sent_at is not null and withdrawn_at is null));
grant select, insert on voortgang.feedback_words to voortgang_person;
call app.written_once('voortgang.feedback_words');

call app.raise_wall('voortgang.feedback_readers');
create policy helpers_look on voortgang.feedback_readers for select to voortgang_definer using (true);
create policy giver on voortgang.feedback_readers for select to voortgang_person using ((feedback_id in (select app.feedback_i_give())) is true);
create policy promised on voortgang.feedback_readers for select to voortgang_person using ((feedback_id in (select app.feedback_told_to_me())) is true);
create policy giver_promises on voortgang.feedback_readers for insert to voortgang_person with check (feedback_id in (select app.feedback_i_write()));
grant select, insert on voortgang.feedback_readers to voortgang_person;
call app.written_once('voortgang.feedback_readers');

call app.raise_wall('voortgang.feedback_thanks');
create policy giver on voortgang.feedback_thanks for select to voortgang_person using ((feedback_id in (select app.feedback_i_give())) is true);
create policy receiver on voortgang.feedback_thanks for select to voortgang_person using ((feedback_id in (select app.feedback_i_received())) is true);
create policy receiver_thanks on voortgang.feedback_thanks for insert to voortgang_person with check (feedback_id in (select app.feedback_i_received()));
grant select, insert on voortgang.feedback_thanks to voortgang_person;
call app.written_once('voortgang.feedback_thanks');

-- A look of somebody whom the giver named as a reader.
do $$
declare
  known text := (select pg_get_constraintdef(oid) from pg_constraint where conname = 'access_log_what_check');
begin
  alter table voortgang.access_log drop constraint access_log_what_check;
  execute 'alter table voortgang.access_log add constraint access_log_what_check '
    || replace(known, '''insight''::text', '''insight''::text, ''feedback''::text');
end $$;

call app.classify('voortgang.feedback', 'person', 'organisation_id id giver_id receiver_id request_id begun_at sent_at dropped_at opened_at withdrawn_at');
call app.classify('voortgang.feedback_requests', 'person', 'organisation_id id asker_id about_id question due_on asked_at');
call app.classify('voortgang.feedback_asked', 'person', 'organisation_id request_id person_id declined_at reason');
call app.classify('voortgang.feedback_drafts', 'person', 'organisation_id feedback_id field version value edit_id saved_at');
call app.classify('voortgang.feedback_words', 'person', 'organisation_id feedback_id number part words at');
call app.classify('voortgang.feedback_readers', 'person', 'organisation_id feedback_id reader_id capacity');
call app.classify('voortgang.feedback_thanks', 'person', 'organisation_id feedback_id words at');
