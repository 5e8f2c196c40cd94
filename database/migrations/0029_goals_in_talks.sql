-- At the talk the two agree how each goal of the employee stands. What each thought beforehand is an answer of their preparation;
-- this is what they say together, in versions like everything that is typed.

-- What is said of a goal at a talk is said at a talk of its owner.
alter table voortgang.goals add unique (organisation_id, id, owner_id);

create table voortgang.agreed_standings (
  organisation_id uuid not null,
  conversation_id uuid not null,
  goal_id         uuid not null,
  employee_id     uuid not null,
  version         integer not null check (version > 0),
  value           jsonb not null,
  author_id       uuid not null,
  edit_id         uuid not null,
  saved_at        timestamptz not null,
  primary key (organisation_id, conversation_id, goal_id, version),
  foreign key (organisation_id, conversation_id, employee_id) references voortgang.conversations (organisation_id, id, employee_id),
  foreign key (organisation_id, goal_id, employee_id) references voortgang.goals (organisation_id, id, owner_id),
  foreign key (organisation_id, author_id) references voortgang.persons
);
create index on voortgang.agreed_standings (organisation_id, goal_id);

-- The two parties, once the preparations are open; a guest reads it in the report.
call app.raise_wall('voortgang.agreed_standings');
create policy parties_of_an_opened_talk on voortgang.agreed_standings for select to voortgang_person
  using (conversation_id = any (array(select app.my_opened_preparations())));
create policy parties_agree on voortgang.agreed_standings for insert to voortgang_person
  with check (author_id = (select app.person()) and conversation_id = any (array(select app.my_opened_preparations()))
    and conversation_id = any (array(select app.my_open_talks())));
grant select, insert on voortgang.agreed_standings to voortgang_person;
call app.written_once('voortgang.agreed_standings');

-- Whoever proposed to drop an agreement takes that back, as long as the other has not answered.
alter table voortgang.agreement_check_ins drop constraint agreement_check_ins_standing_check;
alter table voortgang.agreement_check_ins add constraint agreement_check_ins_standing_check
  check (standing in ('on-its-way', 'stuck', 'done', 'dropped', 'reopened', 'moved', 'drop-asked', 'drop-declined', 'drop-withdrawn'));

call app.classify('voortgang.agreed_standings', 'conversation', 'organisation_id conversation_id goal_id employee_id version value author_id edit_id saved_at');
