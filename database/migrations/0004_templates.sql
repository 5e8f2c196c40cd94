-- What a conversation asks. A version is written once; a conversation keeps the version it was planned with.

create table voortgang.templates (
  organisation_id uuid not null references voortgang.organisations,
  id              uuid not null,
  kind            text not null check (kind in ('progress', 'functioning', 'appraisal', 'development', 'start', 'check-in')),
  created_at      timestamptz not null,
  archived_at     timestamptz,
  primary key (organisation_id, id)
);

create table voortgang.template_versions (
  organisation_id uuid not null,
  template_id     uuid not null,
  version         integer not null check (version > 0),
  content         jsonb not null,
  published_at    timestamptz not null,
  primary key (organisation_id, template_id, version),
  foreign key (organisation_id, template_id) references voortgang.templates
);

call app.raise_wall('voortgang.templates');
create policy everybody_reads on voortgang.templates for select to voortgang_person, voortgang_hr, voortgang_admin using (true);
create policy administrator_adds on voortgang.templates for insert to voortgang_admin with check ((select app.is_administrator()));
grant select on voortgang.templates to voortgang_person, voortgang_hr;
grant select, insert on voortgang.templates to voortgang_admin;

call app.raise_wall('voortgang.template_versions');
create policy everybody_reads on voortgang.template_versions for select to voortgang_person, voortgang_hr, voortgang_admin using (true);
create policy administrator_adds on voortgang.template_versions for insert to voortgang_admin with check ((select app.is_administrator()));
grant select on voortgang.template_versions to voortgang_person, voortgang_hr;
grant select, insert on voortgang.template_versions to voortgang_admin;
call app.written_once('voortgang.template_versions');

call app.classify('voortgang.templates', 'organisation', 'organisation_id id kind created_at archived_at');
call app.classify('voortgang.template_versions', 'organisation', 'organisation_id template_id version content published_at');
