-- What an administrator writes on a template before it is published: appended part by part, never overwritten.

create table voortgang.template_drafts (
  organisation_id uuid not null,
  template_id     uuid not null,
  field           text not null check (length(field) between 1 and 60),
  version         integer not null check (version > 0),
  value           jsonb not null,
  edit_id         uuid not null,
  author_id       uuid not null,
  saved_at        timestamptz not null,
  primary key (organisation_id, template_id, field, version),
  foreign key (organisation_id, template_id) references voortgang.templates,
  foreign key (organisation_id, author_id) references voortgang.persons
);

call app.raise_wall('voortgang.template_drafts');
create policy administrator_reads on voortgang.template_drafts for select to voortgang_admin using ((select app.is_administrator()));
create policy administrator_writes on voortgang.template_drafts for insert to voortgang_admin
  with check ((select app.is_administrator()) and author_id = (select app.person()));
grant select, insert on voortgang.template_drafts to voortgang_admin;
call app.written_once('voortgang.template_drafts');
call app.classify('voortgang.template_drafts', 'organisation', 'organisation_id template_id field version value edit_id author_id saved_at');
