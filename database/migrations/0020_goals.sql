-- Goals through the periods: one that is carried over knows the goal it goes on from, and a check-in can say which
-- milestone was reached.

alter table voortgang.goals add column carried_from uuid;
alter table voortgang.goals add foreign key (organisation_id, carried_from) references voortgang.goals;
-- A goal goes on in one other, not in two.
create unique index on voortgang.goals (organisation_id, carried_from);

-- A milestone of the wording at that moment, by its own id.
alter table voortgang.goal_check_ins add column milestone uuid;

drop policy owner_or_manager_sets on voortgang.goals;
create policy owner_or_manager_sets on voortgang.goals for insert to voortgang_person
  with check (created_by = (select app.person()) and (owner_id = (select app.person()) or owner_id = any (array(select app.people_i_guide())))
    and (carried_from is null or carried_from = any (array(select app.my_goals()))));

call app.classify('voortgang.goals', 'person', 'carried_from');
call app.classify('voortgang.goal_check_ins', 'person', 'milestone');
