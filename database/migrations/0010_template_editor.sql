-- Templates are taken from the library, drafted, published and archived by the administrator.

alter table voortgang.templates drop constraint templates_kind_check;
alter table voortgang.templates add constraint templates_kind_check
  check (kind in ('progress', 'functioning', 'appraisal', 'development', 'start', 'check-in', 'exit'));
alter table voortgang.conversations drop constraint conversations_kind_check;
alter table voortgang.conversations add constraint conversations_kind_check
  check (kind in ('progress', 'functioning', 'appraisal', 'development', 'start', 'check-in', 'exit'));

-- Which ready template it was taken from; at most one template of an organisation for each of those.
alter table voortgang.templates add column library_key text;
alter table voortgang.templates add constraint taken_once unique (organisation_id, library_key);

create policy administrator_archives on voortgang.templates for update to voortgang_admin
  using ((select app.is_administrator())) with check ((select app.is_administrator()));
grant update (archived_at) on voortgang.templates to voortgang_admin;
call app.classify('voortgang.templates', 'organisation', 'library_key');
