-- When somebody gets another manager while a conversation runs: who leads it on, decided for each conversation and kept.

create table voortgang.handovers (
  organisation_id uuid not null references voortgang.organisations,
  id              uuid not null,
  conversation_id uuid not null,
  from_id         uuid not null,
  to_id           uuid not null check (to_id <> from_id),
  choice          text not null check (choice in ('stays', 'takes-over', 'joins')),
  decided_by      uuid not null,
  decided_at      timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, conversation_id) references voortgang.conversations,
  foreign key (organisation_id, from_id) references voortgang.persons,
  foreign key (organisation_id, to_id) references voortgang.persons,
  foreign key (organisation_id, decided_by) references voortgang.persons
);
create index on voortgang.handovers (organisation_id, conversation_id);

create function app.managers_of(person uuid) returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp rows 1
begin atomic
  select manager_id from voortgang.reporting_lines
  where organisation_id = app.organisation() and person_id = person and from_day <= app.today() and (until_day is null or until_day > app.today());
end;

alter function app.managers_of(uuid) owner to voortgang_definer;

-- Carries out what was decided about a conversation, for its manager, the manager of today, or an HR adviser in scope.
-- In here because who comes takes no part yet, and who leaves takes none afterwards. Before the preparations have opened
-- everybody who shared decides again: they shared with somebody else.
-- A delegate can come too: of whoever leads now and manages the employee today, before the preparations have opened. HR decides
-- about managers, not about who stands in for them.
create function app.hand_over(handover uuid, conversation uuid, choice text, delegation uuid default null) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  held  voortgang.conversations;
  comes uuid;
  goes  uuid;
  lapsed boolean;
  stands voortgang.delegations;
begin
  select * into held from voortgang.conversations where organisation_id = app.organisation() and id = conversation for update;
  select person_id, coalesce(delegation_id in (select app.ended_delegations()), false) into goes, lapsed from voortgang.participants
    where organisation_id = app.organisation() and conversation_id = conversation and part = 'manager' and left_at is null;
  select manager_id into comes from voortgang.reporting_lines
    where organisation_id = app.organisation() and person_id = held.employee_id and from_day <= app.today() and (until_day is null or until_day > app.today());
  if delegation is not null then
    -- A delegate comes in the place of the manager of today, before the preparations have opened, and for nobody who is closed to them.
    select * into stands from voortgang.delegations
      where organisation_id = app.organisation() and id = delegation and manager_id = goes and manager_id = comes
        and ended_at is null and app.today() between from_day and until_day;
    if not found or choice <> 'takes-over' or held.revealed_at is not null or stands.delegate_id = held.employee_id
       or held.employee_id in (select app.managers_of(stands.delegate_id)) or app.person() not in (goes, stands.delegate_id) then
      raise exception 'this conversation is not handed over' using errcode = 'insufficient_privilege';
    end if;
    comes := stands.delegate_id;
  end if;
  if goes is null or comes is null or goes = comes
     or not (app.person() = comes or (app.person() = goes and not lapsed) or held.employee_id in (select app.hr_scope())) or held.state in ('closed', 'cancelled') then
    raise exception 'this conversation is not handed over' using errcode = 'insufficient_privilege';
  end if;
  insert into voortgang.handovers (organisation_id, id, conversation_id, from_id, to_id, choice, decided_by, decided_at)
    values (app.organisation(), handover, conversation, goes, comes, choice, app.person(), app.now());
  if choice = 'stays' then
    return;
  end if;
  if choice = 'takes-over' then
    update voortgang.participants set left_at = app.now() where organisation_id = app.organisation() and conversation_id = conversation and person_id = goes;
    if held.revealed_at is null then
      update voortgang.preparations set shared_at = null, kept_back = case author_id when goes then true when comes then false else kept_back end
        where organisation_id = app.organisation() and conversation_id = conversation;
    end if;
  end if;
  insert into voortgang.participants as present (organisation_id, conversation_id, person_id, part, added_by, added_at, came_later, delegation_id)
    values (app.organisation(), conversation, comes, case choice when 'joins' then 'guest' else 'manager' end, app.person(), app.now(), held.revealed_at is not null, delegation)
    on conflict (organisation_id, conversation_id, person_id) do update
      set part = excluded.part, added_at = excluded.added_at, came_later = excluded.came_later, delegation_id = excluded.delegation_id, left_at = null;
  update voortgang.meetings set sequence = sequence + 1 where organisation_id = app.organisation() and conversation_id = conversation;
end $$;
alter function app.hand_over(uuid, uuid, text, uuid) owner to voortgang_definer;
grant execute on function app.hand_over(uuid, uuid, text, uuid) to voortgang_person, voortgang_hr;
grant insert, update (part, added_at, left_at, came_later, delegation_id) on voortgang.participants to voortgang_definer;
grant update (shared_at, kept_back) on voortgang.preparations to voortgang_definer;
grant select, update (sequence) on voortgang.meetings to voortgang_definer;
grant insert on voortgang.handovers to voortgang_definer;
create policy helpers_hand_over on voortgang.participants to voortgang_definer using (true) with check (true);
create policy helpers_hand_over on voortgang.preparations for update to voortgang_definer using (true) with check (shared_at is null);
create policy helpers_hand_over on voortgang.meetings to voortgang_definer using (true) with check (true);

call app.raise_wall('voortgang.handovers');
create policy helpers_write on voortgang.handovers for insert to voortgang_definer with check (true);
create policy who_takes_part on voortgang.handovers for select to voortgang_person using (conversation_id = any (array(select app.my_conversations())));
create policy who_came_and_who_went on voortgang.handovers for select to voortgang_person
  using ((select app.person()) in (from_id, to_id));
create policy hr_follows_progress on voortgang.handovers for select to voortgang_hr using (conversation_id = any (array(select app.hr_conversations())));
grant select on voortgang.handovers to voortgang_person, voortgang_hr;
call app.written_once('voortgang.handovers');
call app.classify('voortgang.handovers', 'person', 'organisation_id id conversation_id from_id to_id choice decided_by decided_at');
