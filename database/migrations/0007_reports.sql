-- The record of a talk: written as a concept, offered in numbered versions, signed, sealed.
-- Words and scores are apart here too: a guest reads the words; earlier scores are out of sight while a new judgement forms.

create table voortgang.report_texts (
  organisation_id uuid not null,
  conversation_id uuid not null,
  field           text not null check (length(field) between 1 and 120),
  version         integer not null check (version > 0),
  value           jsonb not null,
  author_id       uuid not null,
  edit_id         uuid not null,
  saved_at        timestamptz not null,
  primary key (organisation_id, conversation_id, field, version),
  foreign key (organisation_id, conversation_id) references voortgang.conversations,
  foreign key (organisation_id, author_id) references voortgang.persons
);
create table voortgang.report_ratings (
  organisation_id uuid not null,
  conversation_id uuid not null,
  field           text not null check (length(field) between 1 and 120),
  version         integer not null check (version > 0),
  value           jsonb not null,
  author_id       uuid not null,
  edit_id         uuid not null,
  saved_at        timestamptz not null,
  primary key (organisation_id, conversation_id, field, version),
  foreign key (organisation_id, conversation_id) references voortgang.conversations,
  foreign key (organisation_id, author_id) references voortgang.persons
);

-- What was laid before the signers, word for word, without the scores.
create table voortgang.report_versions (
  organisation_id uuid not null,
  id              uuid not null,
  conversation_id uuid not null,
  number          integer not null check (number > 0),
  content         jsonb not null,
  offered_by      uuid not null,
  offered_at      timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, conversation_id, number),
  -- What belongs to a version points at it together with its conversation, so that it lands in nobody else's report.
  unique (organisation_id, conversation_id, id),
  foreign key (organisation_id, conversation_id) references voortgang.conversations,
  foreign key (organisation_id, offered_by) references voortgang.persons
);
create table voortgang.report_scores (
  organisation_id uuid not null,
  report_id       uuid not null,
  conversation_id uuid not null,
  theme           text not null,
  level           smallint not null,
  reason          text not null,
  primary key (organisation_id, report_id, theme),
  foreign key (organisation_id, conversation_id, report_id) references voortgang.report_versions (organisation_id, conversation_id, id)
);
-- The whole of it, scores included, as canonical JSON (RFC 8785). Its hash would betray the scores, so it is kept here.
create table voortgang.report_documents (
  organisation_id uuid not null,
  report_id       uuid not null,
  conversation_id uuid not null,
  document        text not null,
  primary key (organisation_id, report_id),
  foreign key (organisation_id, conversation_id, report_id) references voortgang.report_versions (organisation_id, conversation_id, id)
);

create table voortgang.signatures (
  organisation_id uuid not null,
  report_id       uuid not null,
  conversation_id uuid not null,
  signer_id       uuid not null,
  outcome         text not null check (outcome in ('agreed', 'seen', 'seen-disagreed', 'refused')),
  reaction        text not null default '' check (length(reaction) <= 20000),
  -- The manager, when it was the manager who recorded that this person does not sign.
  recorded_by     uuid,
  signed_at       timestamptz not null,
  -- This signature as it stands in the sealed document: canonical JSON.
  entry           text not null,
  primary key (organisation_id, report_id, signer_id),
  foreign key (organisation_id, conversation_id, report_id) references voortgang.report_versions (organisation_id, conversation_id, id),
  foreign key (organisation_id, conversation_id, signer_id) references voortgang.participants,
  foreign key (organisation_id, recorded_by) references voortgang.persons,
  check ((outcome = 'refused') = (recorded_by is not null))
);

create table voortgang.correction_requests (
  organisation_id uuid not null,
  id              uuid not null,
  report_id       uuid not null,
  conversation_id uuid not null,
  asked_by        uuid not null,
  request         text not null check (length(request) between 1 and 20000),
  at              timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, conversation_id, report_id) references voortgang.report_versions (organisation_id, conversation_id, id),
  foreign key (organisation_id, asked_by) references voortgang.persons
);
create index on voortgang.correction_requests (organisation_id, conversation_id);

-- That a version was signed by everybody: who may read it is another question than who may prove it, because the proof
-- holds the scores.
create table voortgang.report_closings (
  organisation_id uuid not null,
  report_id       uuid not null,
  conversation_id uuid not null,
  closed_at       timestamptz not null,
  primary key (organisation_id, report_id),
  foreign key (organisation_id, conversation_id, report_id) references voortgang.report_versions (organisation_id, conversation_id, id)
);
create index on voortgang.report_closings (organisation_id, conversation_id);
create index on voortgang.report_closings (organisation_id, conversation_id);

create table voortgang.report_seals (
  organisation_id uuid not null,
  report_id       uuid not null,
  conversation_id uuid not null,
  document        text not null,
  sha256          bytea not null check (length(sha256) = 32),
  sealed_at       timestamptz not null,
  primary key (organisation_id, report_id),
  foreign key (organisation_id, conversation_id, report_id) references voortgang.report_versions (organisation_id, conversation_id, id)
);

create table voortgang.reopenings (
  organisation_id uuid not null,
  id              uuid not null,
  conversation_id uuid not null,
  reopened_by     uuid not null,
  reason          text not null check (length(reason) between 1 and 4000),
  at              timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, conversation_id) references voortgang.conversations,
  foreign key (organisation_id, reopened_by) references voortgang.persons
);
create index on voortgang.reopenings (organisation_id, conversation_id);

-- The key with which an organisation seals the files it hands out (Ed25519). It proves that a file is untouched and
-- came from here; it is nobody's personal signature.
create table voortgang.seal_keys (
  organisation_id uuid not null references voortgang.organisations,
  public_key      bytea not null,
  private_key     bytea not null,
  made_at         timestamptz not null,
  primary key (organisation_id)
);

grant select on voortgang.report_versions, voortgang.report_documents, voortgang.signatures, voortgang.report_closings to voortgang_definer;
grant insert on voortgang.report_seals, voortgang.report_closings to voortgang_definer;
grant update (state, closed_at) on voortgang.conversations to voortgang_definer;

create function app.reports_i_write() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 20
begin atomic
  select id from voortgang.conversations
  where organisation_id = app.organisation() and id = any (array(select app.my_conversations_as_manager())) and state = 'recorded';
end;

-- Versions that I am just laying down: once its document lies beside it a version is whole, and nothing is added to it.
create function app.versions_i_lay_down() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 5
begin atomic
  select id from voortgang.report_versions
  where organisation_id = app.organisation() and conversation_id in (select app.reports_i_write())
    and id not in (select report_id from voortgang.report_documents where organisation_id = app.organisation());
end;

-- Closed conversations that I may open again: those I was the manager of.
create function app.reports_i_may_reopen() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 100
begin atomic
  select id from voortgang.conversations
  where organisation_id = app.organisation() and id in (select app.my_conversations_as_manager()) and state = 'closed';
end;

create function app.reports_i_react_to() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 20
begin atomic
  select id from voortgang.conversations
  where organisation_id = app.organisation() and employee_id = app.person() and state = 'recorded';
end;

create function app.reports_i_sign() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 20
begin atomic
  select id from voortgang.conversations
  where organisation_id = app.organisation() and id = any (array(select app.my_conversations())) and state = 'signing';
end;

-- Signed reports of the people in my HR scope, where the organisation lets its HR advisers read them.
create function app.hr_sealed_reports() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 500
begin atomic
  select report_id from voortgang.report_closings
  where organisation_id = app.organisation() and conversation_id in (select app.hr_conversations())
    and exists (select from voortgang.organisations where id = app.organisation() and hr_reads_reports);
end;

-- … of which I read the scores too: not while I am a party in a conversation about the same person that is being prepared.
create function app.hr_scored_reports() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 500
begin atomic
  select report_id from voortgang.report_closings
  join voortgang.conversations on conversations.organisation_id = report_closings.organisation_id and conversations.id = report_closings.conversation_id
  where report_closings.organisation_id = app.organisation() and report_id in (select app.hr_sealed_reports())
    and employee_id <> all (array(select app.people_i_judge_afresh()));
end;

-- Signed reports of my team from before I was their manager, as far back as the organisation hands over.
create function app.handed_over_reports() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 100
begin atomic
  select report_id from voortgang.report_closings
  where organisation_id = app.organisation() and conversation_id = any (array(select app.my_team_conversations()))
    and closed_at > app.now() - make_interval(months => (select handover_months from voortgang.organisations where id = app.organisation()));
end;

create function app.handed_over_scored_reports() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 100
begin atomic
  select report_id from voortgang.report_closings
  join voortgang.conversations on conversations.organisation_id = report_closings.organisation_id and conversations.id = report_closings.conversation_id
  where report_closings.organisation_id = app.organisation() and report_id = any (array(select app.handed_over_reports()))
    and employee_id <> all (array(select app.people_i_judge_afresh()));
end;

-- Closes the conversation when everybody who takes part has signed this version (or a refusal was recorded), and seals
-- what they signed. In here because the last signer may be a guest, who does not read the scores that are sealed.
-- The pieces are canonical already and joined in canonical order, so the whole is canonical.
create function app.seal_report(signed uuid) returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  conversation uuid;
  asks_guests  boolean;
  sealed       text;
begin
  select conversation_id into conversation from voortgang.report_versions where organisation_id = app.organisation() and id = signed;
  select guests_sign into asks_guests from voortgang.conversations where organisation_id = app.organisation() and id = conversation and state = 'signing' for update;
  if not found or exists (
    select from voortgang.participants
    where organisation_id = app.organisation() and conversation_id = conversation and left_at is null and (part <> 'guest' or asks_guests)
      and person_id not in (select signer_id from voortgang.signatures where organisation_id = app.organisation() and report_id = signed)
  ) then
    return false;
  end if;
  select '{"content":' || document || ',"contentSha256":"' || encode(sha256(convert_to(document, 'UTF8')), 'hex') || '","sealedAt":"'
      || to_char(app.now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '","signatures":['
      || (select string_agg(entry, ',' order by signed_at, signer_id) from voortgang.signatures where organisation_id = app.organisation() and report_id = signed)
      || '],"type":"voortgang-report","typeVersion":1}'
    into sealed from voortgang.report_documents where organisation_id = app.organisation() and report_id = signed;
  insert into voortgang.report_seals (organisation_id, report_id, conversation_id, document, sha256, sealed_at)
    values (app.organisation(), signed, conversation, sealed, sha256(convert_to(sealed, 'UTF8')), app.now());
  insert into voortgang.report_closings (organisation_id, report_id, conversation_id, closed_at) values (app.organisation(), signed, conversation, app.now());
  update voortgang.conversations set state = 'closed', closed_at = app.now() where organisation_id = app.organisation() and id = conversation;
  return true;
end $$;

do $$
declare
  name text;
begin
  foreach name in array array['reports_i_write()', 'versions_i_lay_down()', 'reports_i_may_reopen()', 'reports_i_react_to()', 'reports_i_sign()', 'hr_sealed_reports()', 'hr_scored_reports()', 'handed_over_reports()',
      'handed_over_scored_reports()', 'seal_report(uuid)'] loop
    execute format('alter function app.%s owner to voortgang_definer', name);
    execute format('grant execute on function app.%s to voortgang_person, voortgang_hr', name);
  end loop;
end $$;
revoke execute on function app.seal_report(uuid) from voortgang_hr;
grant select (organisation_id, id, conversation_id) on voortgang.report_versions to voortgang_definer;
create policy helpers_close on voortgang.conversations for update to voortgang_definer using (true) with check (state = 'closed');

call app.raise_wall('voortgang.report_texts');
create policy who_takes_part on voortgang.report_texts for select to voortgang_person using (conversation_id = any (array(select app.my_talks())));
create policy manager_writes on voortgang.report_texts for insert to voortgang_person
  with check (field <> 'reaction' and author_id = (select app.person()) and conversation_id = any (array(select app.reports_i_write())));
create policy employee_reacts on voortgang.report_texts for insert to voortgang_person
  with check (field = 'reaction' and author_id = (select app.person()) and conversation_id = any (array(select app.reports_i_react_to())));
grant select, insert on voortgang.report_texts to voortgang_person;
call app.written_once('voortgang.report_texts');

call app.raise_wall('voortgang.report_ratings');
create policy parties on voortgang.report_ratings for select to voortgang_person using (conversation_id = any (array(select app.my_rated_conversations())));
create policy manager_rates on voortgang.report_ratings for insert to voortgang_person
  with check (author_id = (select app.person()) and conversation_id = any (array(select app.reports_i_write())));
grant select, insert on voortgang.report_ratings to voortgang_person;
call app.written_once('voortgang.report_ratings');

call app.raise_wall('voortgang.report_versions');
create policy helpers_look on voortgang.report_versions for select to voortgang_definer using (true);
create policy who_takes_part on voortgang.report_versions for select to voortgang_person using (conversation_id = any (array(select app.my_talks())));
create policy next_manager on voortgang.report_versions for select to voortgang_person using (id = any (array(select app.handed_over_reports())));
create policy hr_by_policy on voortgang.report_versions for select to voortgang_hr using (id = any (array(select app.hr_sealed_reports())));
create policy manager_offers on voortgang.report_versions for insert to voortgang_person
  with check (offered_by = (select app.person()) and conversation_id = any (array(select app.reports_i_write())));
grant select, insert on voortgang.report_versions to voortgang_person;
grant select on voortgang.report_versions to voortgang_hr;
call app.written_once('voortgang.report_versions');

call app.raise_wall('voortgang.report_scores');
create policy parties on voortgang.report_scores for select to voortgang_person using (conversation_id = any (array(select app.my_rated_conversations())));
create policy next_manager on voortgang.report_scores for select to voortgang_person using (report_id = any (array(select app.handed_over_scored_reports())));
create policy hr_by_policy on voortgang.report_scores for select to voortgang_hr using (report_id = any (array(select app.hr_scored_reports())));
create policy manager_offers on voortgang.report_scores for insert to voortgang_person with check (report_id = any (array(select app.versions_i_lay_down())));
grant select, insert on voortgang.report_scores to voortgang_person;
grant select on voortgang.report_scores to voortgang_hr;
call app.written_once('voortgang.report_scores');

call app.raise_wall('voortgang.report_documents');
create policy helpers_look on voortgang.report_documents for select to voortgang_definer using (true);
create policy parties on voortgang.report_documents for select to voortgang_person using (conversation_id = any (array(select app.my_rated_conversations())));
create policy manager_offers on voortgang.report_documents for insert to voortgang_person with check (report_id = any (array(select app.versions_i_lay_down())));
grant select, insert on voortgang.report_documents to voortgang_person;
call app.written_once('voortgang.report_documents');

call app.raise_wall('voortgang.signatures');
create policy helpers_look on voortgang.signatures for select to voortgang_definer using (true);
create policy who_takes_part on voortgang.signatures for select to voortgang_person using (conversation_id = any (array(select app.my_talks())));
create policy next_manager on voortgang.signatures for select to voortgang_person using (report_id = any (array(select app.handed_over_reports())));
create policy hr_by_policy on voortgang.signatures for select to voortgang_hr using (report_id = any (array(select app.hr_sealed_reports())));
create policy i_sign_for_myself on voortgang.signatures for insert to voortgang_person
  with check (signer_id = (select app.person()) and recorded_by is null and conversation_id = any (array(select app.reports_i_sign())));
create policy manager_records_a_refusal on voortgang.signatures for insert to voortgang_person
  with check (outcome = 'refused' and recorded_by = (select app.person()) and signer_id <> (select app.person())
    and conversation_id = any (array(select app.reports_i_sign())) and conversation_id = any (array(select app.my_conversations_as_manager())));
grant select, insert on voortgang.signatures to voortgang_person;
grant select on voortgang.signatures to voortgang_hr;
call app.written_once('voortgang.signatures');

call app.raise_wall('voortgang.correction_requests');
create policy parties on voortgang.correction_requests for select to voortgang_person using (conversation_id = any (array(select app.my_opened_preparations())));
create policy employee_asks on voortgang.correction_requests for insert to voortgang_person
  with check (asked_by = (select app.person()) and conversation_id = any (array(select app.reports_i_sign()))
    and conversation_id = any (array(select app.my_conversations_as_party())) and conversation_id <> all (array(select app.my_conversations_as_manager())));
grant select, insert on voortgang.correction_requests to voortgang_person;
call app.written_once('voortgang.correction_requests');

call app.raise_wall('voortgang.report_closings');
create policy helpers_close on voortgang.report_closings to voortgang_definer using (true) with check (true);
create policy who_takes_part on voortgang.report_closings for select to voortgang_person using (conversation_id = any (array(select app.my_talks())));
create policy next_manager on voortgang.report_closings for select to voortgang_person using (report_id = any (array(select app.handed_over_reports())));
create policy hr_by_policy on voortgang.report_closings for select to voortgang_hr using (report_id = any (array(select app.hr_sealed_reports())));
grant select on voortgang.report_closings to voortgang_person, voortgang_hr;
call app.written_once('voortgang.report_closings');

call app.raise_wall('voortgang.report_seals');
create policy helpers_seal on voortgang.report_seals to voortgang_definer using (true) with check (true);
create policy parties on voortgang.report_seals for select to voortgang_person using (conversation_id = any (array(select app.my_rated_conversations())));
create policy next_manager on voortgang.report_seals for select to voortgang_person using (report_id = any (array(select app.handed_over_scored_reports())));
create policy hr_by_policy on voortgang.report_seals for select to voortgang_hr using (report_id = any (array(select app.hr_scored_reports())));
grant select on voortgang.report_seals to voortgang_person, voortgang_hr;
call app.written_once('voortgang.report_seals');

call app.raise_wall('voortgang.reopenings');
create policy who_takes_part on voortgang.reopenings for select to voortgang_person using (conversation_id = any (array(select app.my_talks())));
create policy manager_reopens on voortgang.reopenings for insert to voortgang_person
  with check (reopened_by = (select app.person()) and conversation_id = any (array(select app.reports_i_may_reopen())));
grant select, insert on voortgang.reopenings to voortgang_person;
call app.written_once('voortgang.reopenings');

call app.raise_wall('voortgang.seal_keys');
create policy jobs_seal on voortgang.seal_keys to voortgang_job using (true) with check (true);
grant select, insert on voortgang.seal_keys to voortgang_job;
call app.written_once('voortgang.seal_keys');

call app.classify('voortgang.report_texts', 'conversation', 'organisation_id conversation_id field version value author_id edit_id saved_at');
call app.classify('voortgang.report_ratings', 'conversation', 'organisation_id conversation_id field version value author_id edit_id saved_at');
call app.classify('voortgang.report_versions', 'conversation', 'organisation_id id conversation_id number content offered_by offered_at');
call app.classify('voortgang.report_scores', 'conversation', 'organisation_id report_id conversation_id theme level reason');
call app.classify('voortgang.report_documents', 'conversation', 'organisation_id report_id conversation_id document');
call app.classify('voortgang.signatures', 'conversation', 'organisation_id report_id conversation_id signer_id outcome reaction recorded_by signed_at entry');
call app.classify('voortgang.correction_requests', 'conversation', 'organisation_id id report_id conversation_id asked_by request at');
call app.classify('voortgang.report_closings', 'conversation', 'organisation_id report_id conversation_id closed_at');
call app.classify('voortgang.report_seals', 'conversation', 'organisation_id report_id conversation_id document sha256 sealed_at');
call app.classify('voortgang.reopenings', 'conversation', 'organisation_id id conversation_id reopened_by reason at');
call app.classify('voortgang.seal_keys', 'secret', 'organisation_id public_key private_key made_at');
