import { idFrom } from '../../src/demo/ids.ts'

// Which rows belong to a conversation, whose they are, and how one would plant another: what the table needs to know of
// each table of the database. `c` is the conversation, `author` who it would be of.

type About = {
  /** The conversation of a row. */
  conversation: string
  /** Whose row it is: a person, who becomes a letter of the cast. */
  of?: string
  /** What kind of row it is, where that decides who reads it. */
  kind?: string
  insert?: (made: Planted) => string
  /** A change of the rows of this author that changes nothing. */
  update?: (made: Planted) => string
  /** Another kind of row, by what the table calls it. */
  more?: Record<string, (made: Planted) => string>
}
export type Planted = {
  c: string
  employee: string
  author: string
  /** Somebody who takes no part. */
  other: string
  organisation: string
  template: string
  report: string | null
  goal: string | null
  agreement: string | null
}

/** The plan of Sophie: something to learn, with an activity of which Amira is the mentor. */
export const plan = { need: idFrom('need of sophie'), activity: idFrom('activity of sophie') }

const id = 'gen_random_uuid()'
const now = 'app.now()'
const q = (value: string | null) => (value === null ? 'null' : `'${value}'`)
const signed = (report: string) =>
  `case when exists (select from voortgang.report_closings where report_id = ${report}) then 'signed' else 'offered' end`
const typed = (table: string, field: string) => (p: Planted) =>
  `insert into ${table} (organisation_id, conversation_id, author_id, field, version, value, edit_id, saved_at) values (${q(p.organisation)}, ${q(p.c)}, ${q(p.author)}, '${field}', 99, '{}', ${id}, ${now})`

export const inConversations: Record<string, About> = {
  conversations: {
    conversation: 'id',
    insert: (p) =>
      `insert into conversations (organisation_id, id, employee_id, kind, template_id, template_version, starts_at, ends_at, planned_by, planned_at) values (${q(p.organisation)}, ${id}, ${q(p.employee)}, 'progress', ${q(p.template)}, 1, ${now}, ${now} + interval '1 hour', ${q(p.author)}, ${now})`,
    update: (p) => `update conversations set starts_at = starts_at where id = ${q(p.c)}`,
  },
  participants: {
    conversation: 'conversation_id',
    kind: `case part when 'guest' then 'guests' else 'parties' end`,
    insert: (p) =>
      `insert into participants (organisation_id, conversation_id, person_id, part, added_by, added_at) values (${q(p.organisation)}, ${q(p.c)}, ${q(p.other)}, 'guest', ${q(p.author)}, ${now})`,
    update: (p) => `update participants set left_at = left_at where conversation_id = ${q(p.c)}`,
  },
  meetings: {
    conversation: 'conversation_id',
    update: (p) => `update meetings set place = place where conversation_id = ${q(p.c)}`,
  },
  preparations: {
    conversation: 'conversation_id',
    insert: (p) =>
      `insert into preparations (organisation_id, conversation_id, author_id, started_at) values (${q(p.organisation)}, ${q(p.c)}, ${q(p.author)}, ${now}) on conflict do nothing`,
    update: (p) =>
      `update preparations set shared_at = shared_at where conversation_id = ${q(p.c)} and author_id = ${q(p.author)}`,
  },
  answers: { conversation: 'conversation_id', of: 'author_id', insert: typed('answers', 'points') },
  ratings: { conversation: 'conversation_id', of: 'author_id', insert: typed('ratings', 'results-level') },
  documents: {
    conversation: 'conversation_id',
    of: 'author_id',
    kind: `case when removed_at is not null then 'taken back by E' end`,
    insert: (p) =>
      `insert into documents (organisation_id, id, conversation_id, author_id, name, media_type, size, content, added_at) values (${q(p.organisation)}, ${id}, ${q(p.c)}, ${q(p.author)}, 'x', 'text/plain', 1, 'x', ${now})`,
    update: (p) =>
      `update documents set removed_at = removed_at where conversation_id = ${q(p.c)} and author_id = ${q(p.author)}`,
  },
  agreed_standings: {
    conversation: 'conversation_id',
    insert: (p) =>
      `insert into agreed_standings (organisation_id, conversation_id, goal_id, employee_id, version, value, author_id, edit_id, saved_at) values (${q(p.organisation)}, ${q(p.c)}, ${q(p.goal)}, ${q(p.employee)}, 99, '{}', ${q(p.author)}, ${id}, ${now})`,
  },
  note_books: {
    conversation: 'conversation_id',
    insert: (p) =>
      `insert into note_books (organisation_id, conversation_id, last) values (${q(p.organisation)}, ${q(p.c)}, 0) on conflict do nothing`,
    update: (p) => `update note_books set last = last where conversation_id = ${q(p.c)}`,
  },
  note_updates: {
    conversation: 'conversation_id',
    insert: (p) =>
      `insert into note_updates (organisation_id, conversation_id, number, author_id, content, at) values (${q(p.organisation)}, ${q(p.c)}, 99, ${q(p.author)}, 'x', ${now})`,
  },
  goals: {
    conversation: 'conversation_id',
    insert: (p) =>
      `insert into goals (organisation_id, id, owner_id, kind, conversation_id, created_by, created_at) values (${q(p.organisation)}, ${id}, ${q(p.employee)}, 'result', ${q(p.c)}, ${q(p.author)}, ${now})`,
    update: (p) => `update goals set closed_as = closed_as where conversation_id = ${q(p.c)}`,
  },
  goal_wordings: {
    conversation: '(select conversation_id from voortgang.goals where id = goal_id)',
    kind: `case audience when 'helpers' then 'for helpers too' end`,
    insert: (p) =>
      `insert into goal_wordings (organisation_id, goal_id, version, content, author_id, edit_id, saved_at) values (${q(p.organisation)}, ${q(p.goal)}, 99, '{}', ${q(p.author)}, ${id}, ${now})`,
  },
  goal_check_ins: {
    conversation: '(select conversation_id from voortgang.goals where id = goal_id)',
    insert: (p) =>
      `insert into goal_check_ins (organisation_id, id, goal_id, author_id, at) values (${q(p.organisation)}, ${id}, ${q(p.goal)}, ${q(p.author)}, ${now})`,
  },
  goal_helpers: {
    conversation: '(select conversation_id from voortgang.goals where id = goal_id)',
    insert: (p) =>
      `insert into goal_helpers (organisation_id, goal_id, person_id, added_by, added_at) values (${q(p.organisation)}, ${q(p.goal)}, ${q(p.other)}, ${q(p.author)}, ${now})`,
  },
  agreements: {
    conversation: 'conversation_id',
    of: 'owner_id',
    insert: (p) =>
      `insert into agreements (organisation_id, id, about_id, owner_id, conversation_id, created_by, created_at) values (${q(p.organisation)}, ${id}, ${q(p.employee)}, ${q(p.employee)}, ${q(p.c)}, ${q(p.author)}, ${now})`,
    update: (p) =>
      `update agreements set due_on = due_on where conversation_id = ${q(p.c)} and owner_id = ${q(p.employee)}`,
  },
  agreement_wordings: {
    conversation: '(select conversation_id from voortgang.agreements where id = agreement_id)',
    of: '(select agreements.owner_id from voortgang.agreements where id = agreement_id)',
    insert: (p) =>
      `insert into agreement_wordings (organisation_id, agreement_id, version, what, owner_id, author_id, edit_id, saved_at) values (${q(p.organisation)}, ${q(p.agreement)}, 99, 'x', ${q(p.employee)}, ${q(p.author)}, ${id}, ${now})`,
  },
  agreement_check_ins: {
    conversation: '(select conversation_id from voortgang.agreements where id = agreement_id)',
    of: '(select agreements.owner_id from voortgang.agreements where id = agreement_id)',
    insert: (p) =>
      `insert into agreement_check_ins (organisation_id, id, agreement_id, author_id, standing, at) values (${q(p.organisation)}, ${id}, ${q(p.agreement)}, ${q(p.author)}, 'stuck', ${now})`,
  },
  report_texts: {
    conversation: 'conversation_id',
    insert: typed('report_texts', 'summary'),
    more: { 'insert a reaction in report_texts': typed('report_texts', 'reaction') },
  },
  report_ratings: { conversation: 'conversation_id', insert: typed('report_ratings', 'overall') },
  report_versions: {
    conversation: 'conversation_id',
    kind: signed('report_versions.id'),
    insert: (p) =>
      `insert into report_versions (organisation_id, id, conversation_id, number, content, offered_by, offered_at) values (${q(p.organisation)}, ${id}, ${q(p.c)}, 99, '{}', ${q(p.author)}, ${now})`,
  },
  report_scores: {
    conversation: 'conversation_id',
    kind: signed('report_scores.report_id'),
    insert: (p) =>
      `insert into report_scores (organisation_id, report_id, conversation_id, theme, level, reason) values (${q(p.organisation)}, ${q(p.report)}, ${q(p.c)}, 'x', 1, 'x')`,
  },
  report_documents: {
    conversation: 'conversation_id',
    insert: (p) =>
      `insert into report_documents (organisation_id, report_id, conversation_id, document) values (${q(p.organisation)}, ${q(p.report)}, ${q(p.c)}, '{}') on conflict do nothing`,
  },
  signatures: {
    conversation: 'conversation_id',
    insert: (p) =>
      `insert into signatures (organisation_id, report_id, conversation_id, signer_id, outcome, signed_at, entry) values (${q(p.organisation)}, ${q(p.report)}, ${q(p.c)}, ${q(p.author)}, 'agreed', ${now}, '{}')`,
    more: {
      'insert a refusal of E in signatures': (p) =>
        `insert into signatures (organisation_id, report_id, conversation_id, signer_id, outcome, recorded_by, signed_at, entry) values (${q(p.organisation)}, ${q(p.report)}, ${q(p.c)}, ${q(p.employee)}, 'refused', ${q(p.author)}, ${now}, '{}')`,
    },
  },
  correction_requests: {
    conversation: 'conversation_id',
    insert: (p) =>
      `insert into correction_requests (organisation_id, id, report_id, conversation_id, asked_by, request, at) values (${q(p.organisation)}, ${id}, ${q(p.report)}, ${q(p.c)}, ${q(p.author)}, 'x', ${now})`,
  },
  handovers: { conversation: 'conversation_id' },
  report_closings: { conversation: 'conversation_id' },
  report_seals: { conversation: 'conversation_id' },
  insight_scores: { conversation: 'conversation_id' },
  insight_standings: {
    // Where somebody stands is about all their talks: it is laid with the last one that has a score.
    conversation:
      '(select scored.conversation_id from voortgang.insight_scores scored where scored.employee_id = insight_standings.employee_id order by held_at desc limit 1)',
  },
  reopenings: {
    conversation: 'conversation_id',
    insert: (p) =>
      `insert into reopenings (organisation_id, id, conversation_id, reopened_by, reason, at) values (${q(p.organisation)}, ${id}, ${q(p.c)}, ${q(p.author)}, 'x', ${now})`,
  },
  access_log: {
    conversation: 'conversation_id',
    insert: (p) =>
      `insert into access_log (organisation_id, id, reader_id, about_id, capacity, what, conversation_id, at) values (${q(p.organisation)}, ${id}, ${q(p.author)}, ${q(p.employee)}, 'manager', 'talk', ${q(p.c)}, ${now})`,
  },
}

/** The same for what belongs to no conversation: rows of the organisation of the cast, and one's own. */
export type Place = {
  organisation: string
  person: string
  me: string
  department: string
  template: string
  day: string
}
export const inOrganisation: Record<string, Record<string, (p: Place) => string>> = {
  organisations: { update: (p) => `update organisations set name = name where id = ${q(p.organisation)}` },
  signal_rules: {
    insert: (p) =>
      `insert into signal_rules (organisation_id, version, below_in_row, above_in_row, fell_levels, months_without, set_by, set_at) values (${q(p.organisation)}, 99, 2, 3, 1, 9, ${q(p.me)}, ${now})`,
  },
  persons: {
    insert: (p) =>
      `insert into persons (organisation_id, id, given_name, family_name, joined_on) values (${q(p.organisation)}, ${id}, 'x', 'x', ${q(p.day)})`,
    update: (p) => `update persons set job_title = job_title where id = ${q(p.person)}`,
  },
  departments: {
    insert: (p) => `insert into departments (organisation_id, id, name) values (${q(p.organisation)}, ${id}, 'x')`,
    update: (p) => `update departments set name = name where id = ${q(p.department)}`,
    delete: (p) => `delete from departments where organisation_id = ${q(p.organisation)} and name = 'Leeg'`,
  },
  placements: {
    insert: (p) =>
      `insert into placements (organisation_id, person_id, department_id, from_day, until_day) values (${q(p.organisation)}, ${q(p.person)}, ${q(p.department)}, '1990-01-01', '1990-02-01')`,
    update: (p) => `update placements set department_id = department_id where person_id = ${q(p.person)}`,
    delete: (p) => `delete from placements where person_id = ${q(p.person)}`,
  },
  reporting_lines: {
    insert: (p) =>
      `insert into reporting_lines (organisation_id, person_id, manager_id, from_day, until_day) values (${q(p.organisation)}, ${q(p.person)}, ${q(p.me === p.person ? null : p.me)}, '1990-01-01', '1990-02-01')`,
    update: (p) => `update reporting_lines set until_day = until_day where person_id = ${q(p.person)}`,
    delete: (p) => `delete from reporting_lines where person_id = ${q(p.person)}`,
  },
  appointments: {
    insert: (p) =>
      `insert into appointments (organisation_id, id, person_id, role, from_day) values (${q(p.organisation)}, ${id}, ${q(p.me)}, 'hr-adviser', ${q(p.day)})`,
    update: (p) => `update appointments set until_day = until_day where organisation_id = ${q(p.organisation)}`,
  },
  rounds: {
    insert: (p) =>
      `insert into rounds (organisation_id, id, made_by, made_at) values (${q(p.organisation)}, ${id}, ${q(p.me)}, ${now})`,
    update: (p) => `update rounds set name = name where organisation_id = ${q(p.organisation)}`,
  },
  round_groups: {
    insert: (p) =>
      `insert into round_groups (organisation_id, round_id, number, template_id, template_version) select organisation_id, id, 9, ${q(p.template)}, 1 from rounds where organisation_id = ${q(p.organisation)} limit 1`,
    update: (p) =>
      `update round_groups set template_version = template_version where organisation_id = ${q(p.organisation)}`,
    delete: (p) => `delete from round_groups where organisation_id = ${q(p.organisation)}`,
  },
  round_guests: {
    insert: (p) =>
      `insert into round_guests (organisation_id, round_id, number, guest_id, role) select organisation_id, id, 9, ${q(p.person)}, 'mentor' from rounds where organisation_id = ${q(p.organisation)} limit 1`,
    delete: (p) => `delete from round_guests where organisation_id = ${q(p.organisation)}`,
  },
  round_exceptions: {
    insert: (p) =>
      `insert into round_exceptions (organisation_id, round_id, person_id, what, by_id, at) select organisation_id, id, ${q(p.person)}, 'left-out', ${q(p.me)}, ${now} from rounds where organisation_id = ${q(p.organisation)} limit 1`,
    delete: (p) => `delete from round_exceptions where organisation_id = ${q(p.organisation)}`,
  },
  round_people: {
    update: (p) => `update round_people set sign_before = sign_before where organisation_id = ${q(p.organisation)}`,
  },
  cadences: {
    insert: (p) =>
      `insert into cadences (organisation_id, id, level, department_id, kind, count, weeks, template_id, made_by, made_at) values (${q(p.organisation)}, ${id}, 'department', ${q(p.department)}, 'anniversary', 12, 4, ${q(p.template)}, ${q(p.me)}, ${now})`,
    update: (p) => `update cadences set weeks = weeks where organisation_id = ${q(p.organisation)}`,
  },
  cadence_changes: {
    insert: (p) =>
      `insert into cadence_changes (organisation_id, person_id, cadence_id, on_day, what, by_id, at) select organisation_id, ${q(p.person)}, id, ${q(p.day)}, 'skipped', ${q(p.me)}, ${now} from cadences where organisation_id = ${q(p.organisation)} limit 1`,
    delete: (p) => `delete from cadence_changes where organisation_id = ${q(p.organisation)}`,
  },
  absences: {
    insert: (p) =>
      `insert into absences (organisation_id, person_id, from_day, set_by, set_at) values (${q(p.organisation)}, ${q(p.person)}, ${q(p.day)}, ${q(p.me)}, ${now})`,
    delete: (p) => `delete from absences where organisation_id = ${q(p.organisation)}`,
  },
  templates: {
    insert: (p) =>
      `insert into templates (organisation_id, id, kind, created_at) values (${q(p.organisation)}, ${id}, 'progress', ${now})`,
    update: (p) => `update templates set archived_at = archived_at where id = ${q(p.template)}`,
  },
  template_versions: {
    insert: (p) =>
      `insert into template_versions (organisation_id, template_id, version, content, published_at) values (${q(p.organisation)}, ${q(p.template)}, 99, '{}', ${now})`,
  },
  template_drafts: {
    insert: (p) =>
      `insert into template_drafts (organisation_id, template_id, field, version, value, edit_id, author_id, saved_at) values (${q(p.organisation)}, ${q(p.template)}, 'scale', 99, '{}', ${id}, ${q(p.me)}, ${now})`,
  },
  competencies: {
    insert: (p) =>
      `insert into competencies (organisation_id, id, created_at) values (${q(p.organisation)}, ${id}, ${now})`,
    update: (p) => `update competencies set archived_at = archived_at where organisation_id = ${q(p.organisation)}`,
  },
  competency_versions: {
    insert: (p) =>
      `insert into competency_versions (organisation_id, competency_id, version, content, author_id, published_at) select organisation_id, id, 99, '{}', ${q(p.me)}, ${now} from competencies where organisation_id = ${q(p.organisation)} limit 1`,
  },
  development_needs: {
    insert: (p) =>
      `insert into development_needs (organisation_id, id, person_id, source, created_by, created_at) values (${q(p.organisation)}, ${id}, ${q(p.person)}, 'other', ${q(p.me)}, ${now})`,
    update: (p) => `update development_needs set closed_at = closed_at where person_id = ${q(p.person)}`,
  },
  need_wordings: {
    insert: (p) =>
      `insert into need_wordings (organisation_id, need_id, version, content, author_id, edit_id, saved_at) values (${q(p.organisation)}, '${plan.need}', 99, '{}', ${q(p.me)}, ${id}, ${now})`,
  },
  development_activities: {
    insert: (p) =>
      `insert into development_activities (organisation_id, id, need_id, person_id, kind, created_by, created_at) values (${q(p.organisation)}, ${id}, '${plan.need}', ${q(p.person)}, 'reading', ${q(p.me)}, ${now})`,
    update: (p) => `update development_activities set ended_at = ended_at where person_id = ${q(p.person)}`,
  },
  activity_wordings: {
    insert: (p) =>
      `insert into activity_wordings (organisation_id, activity_id, version, content, author_id, edit_id, saved_at) values (${q(p.organisation)}, '${plan.activity}', 99, '{}', ${q(p.me)}, ${id}, ${now})`,
  },
  activity_notes: {
    insert: (p) =>
      `insert into activity_notes (organisation_id, id, activity_id, author_id, remark, at) values (${q(p.organisation)}, ${id}, '${plan.activity}', ${q(p.me)}, 'x', ${now})`,
  },
  job_profiles: {
    insert: (p) =>
      `insert into job_profiles (organisation_id, id, created_at) values (${q(p.organisation)}, ${id}, ${now})`,
    update: (p) => `update job_profiles set archived_at = archived_at where organisation_id = ${q(p.organisation)}`,
  },
  job_profile_versions: {
    insert: (p) =>
      `insert into job_profile_versions (organisation_id, profile_id, version, content, author_id, published_at) select organisation_id, id, 99, '{}', ${q(p.me)}, ${now} from job_profiles where organisation_id = ${q(p.organisation)} limit 1`,
  },
  job_holders: {
    insert: (p) =>
      `insert into job_holders (organisation_id, person_id, profile_id, from_day, until_day) select organisation_id, ${q(p.person)}, id, '1990-01-01', '1990-02-01' from job_profiles where organisation_id = ${q(p.organisation)} limit 1`,
    update: (p) => `update job_holders set until_day = until_day where organisation_id = ${q(p.organisation)}`,
    delete: (p) => `delete from job_holders where organisation_id = ${q(p.organisation)}`,
  },
  // Those of Sophie: she has handed in, so it is the turn of her manager; and a new one about whoever asks.
  job_matches: {
    insert: (p) =>
      `insert into job_matches (organisation_id, id, person_id, profile_id, profile_version, started_at) select organisation_id, ${id}, ${q(p.person)}, id, 1, ${now} from job_profiles where organisation_id = ${q(p.organisation)} limit 1`,
    update: (p) => `update job_matches set stopped_at = stopped_at where person_id = ${q(p.person)}`,
  },
  match_parts: {
    insert: (p) =>
      `insert into match_parts (organisation_id, match_id, author_id, part, started_at) select organisation_id, id, ${q(p.me)}, 'manager', ${now} from job_matches where person_id = ${q(p.person)} on conflict do nothing`,
    update: (p) =>
      `update match_parts set handed_in_at = handed_in_at where author_id = ${q(p.me)} and match_id in (select id from job_matches where person_id = ${q(p.person)})`,
  },
  match_levels: {
    insert: (p) =>
      `insert into match_levels (organisation_id, match_id, author_id, competency_id, version, value, edit_id, saved_at) select organisation_id, match_id, ${q(p.me)}, (select id from competencies limit 1), 99, '{}', ${id}, ${now} from match_parts where author_id = ${q(p.me)} and match_id in (select id from job_matches where person_id = ${q(p.person)}) limit 1`,
  },
  imports: {
    insert: (p) =>
      `insert into imports (organisation_id, id, started_by, started_at, file_name, from_day) values (${q(p.organisation)}, ${id}, ${q(p.me)}, ${now}, 'x', ${q(p.day)})`,
    update: (p) => `update imports set state = state where organisation_id = ${q(p.organisation)}`,
  },
  import_files: {
    insert: (p) =>
      `insert into import_files (organisation_id, import_id, content) select organisation_id, id, 'x' from imports where state = 'withdrawn' and organisation_id = ${q(p.organisation)}`,
  },
  import_rows: {
    insert: (p) =>
      `insert into import_rows (organisation_id, import_id, number) values (${q(p.organisation)}, ${id}, 1)`,
    delete: (p) => `delete from import_rows where organisation_id = ${q(p.organisation)}`,
  },
  import_problems: {
    insert: (p) =>
      `insert into import_problems (organisation_id, import_id, number, field, code, found) values (${q(p.organisation)}, ${id}, 1, 'x', 'x', 'reading')`,
  },
  import_departments: {
    insert: (p) =>
      `insert into import_departments (organisation_id, import_id, said) values (${q(p.organisation)}, ${id}, 'x')`,
  },
  import_new_departments: {
    insert: (p) =>
      `insert into import_new_departments (organisation_id, import_id, id, name, path) values (${q(p.organisation)}, ${id}, ${id}, 'x', 'x')`,
  },
  import_changes: {
    insert: (p) =>
      `insert into import_changes (organisation_id, import_id, person_id, kind, details, leaves, moves, reports, from_day) values (${q(p.organisation)}, ${id}, ${id}, 'known', true, false, false, false, ${q(p.day)})`,
  },
  import_headings: {
    insert: (p) =>
      `insert into import_headings (organisation_id, taken, kept_at) values (${q(p.organisation)}, '{}', ${now}) on conflict (organisation_id) do update set taken = excluded.taken`,
    update: (p) => `update import_headings set taken = taken where organisation_id = ${q(p.organisation)}`,
  },
  recognitions: {
    insert: (p) =>
      `insert into recognitions (organisation_id, id, giver_id, compliment, example, audience, given_at) values (${q(p.organisation)}, ${id}, ${q(p.me)}, 'x', 'x', 'private', ${now})`,
  },
  recognition_readers: {
    insert: (p) =>
      `insert into recognition_readers (organisation_id, recognition_id, person_id, part) select organisation_id, id, ${q(p.me)}, 'team' from recognitions where organisation_id = ${q(p.organisation)}`,
  },
  log_entries: {
    insert: (p) =>
      `insert into log_entries (organisation_id, person_id, entry_id, version, value, edit_id, saved_at) values (${q(p.organisation)}, ${q(p.me)}, ${id}, 1, '{}', ${id}, ${now})`,
    delete: (p) => `delete from log_entries where organisation_id = ${q(p.organisation)}`,
  },
  delegations: {
    insert: (p) =>
      `insert into delegations (organisation_id, id, manager_id, delegate_id, from_day, until_day, appointed_at) values (${q(p.organisation)}, ${id}, ${q(p.me)}, ${q(p.me === p.person ? null : p.person)}, '2030-01-01', '2030-01-02', ${now})`,
    update: (p) => `update delegations set ended_at = ${now} where organisation_id = ${q(p.organisation)}`,
  },
  feedback: {
    insert: (p) =>
      `insert into feedback (organisation_id, id, giver_id, receiver_id, begun_at) values (${q(p.organisation)}, ${id}, ${q(p.me)}, ${q(p.person)}, ${now})`,
    update: (p) => `update feedback set opened_at = opened_at where organisation_id = ${q(p.organisation)}`,
  },
  feedback_requests: {
    insert: (p) =>
      `insert into feedback_requests (organisation_id, id, asker_id, about_id, question, due_on, asked_at) values (${q(p.organisation)}, ${id}, ${q(p.me)}, ${q(p.me)}, 'x', ${q(p.day)}, ${now})`,
    'insert one about another, in': (p) =>
      `insert into feedback_requests (organisation_id, id, asker_id, about_id, question, due_on, asked_at) values (${q(p.organisation)}, ${id}, ${q(p.me)}, ${q(p.person === p.me ? null : p.person)}, 'x', ${q(p.day)}, ${now})`,
  },
  feedback_asked: {
    insert: (p) =>
      `insert into feedback_asked (organisation_id, request_id, person_id) select organisation_id, id, ${q(p.me)} from feedback_requests where organisation_id = ${q(p.organisation)} and asker_id = ${q(p.me)} on conflict do nothing`,
    'insert into what another asks, in': (p) =>
      `insert into feedback_asked (organisation_id, request_id, person_id) select organisation_id, id, ${q(p.person)} from feedback_requests where organisation_id = ${q(p.organisation)} and asker_id <> ${q(p.me)} on conflict do nothing`,
    update: (p) =>
      `update feedback_asked set declined_at = ${now} where organisation_id = ${q(p.organisation)} and declined_at is null`,
  },
  feedback_drafts: {
    insert: (p) =>
      `insert into feedback_drafts (organisation_id, feedback_id, field, version, value, edit_id, saved_at) select organisation_id, id, 'wish', 99, '{}', ${id}, ${now} from feedback where organisation_id = ${q(p.organisation)} and sent_at is null`,
    'insert once it is sent, in': (p) =>
      `insert into feedback_drafts (organisation_id, feedback_id, field, version, value, edit_id, saved_at) select organisation_id, id, 'wish', 99, '{}', ${id}, ${now} from feedback where organisation_id = ${q(p.organisation)} and sent_at is not null`,
  },
  feedback_words: {
    insert: (p) =>
      `insert into feedback_words (organisation_id, feedback_id, number, part, words, at) select organisation_id, id, 99, 'wish', 'x', ${now} from feedback where organisation_id = ${q(p.organisation)} and sent_at is null`,
    'insert once it is sent, in': (p) =>
      `insert into feedback_words (organisation_id, feedback_id, number, part, words, at) select organisation_id, id, 99, 'wish', 'x', ${now} from feedback where organisation_id = ${q(p.organisation)} and sent_at is not null`,
    'insert an addition in': (p) =>
      `insert into feedback_words (organisation_id, feedback_id, number, part, words, at) select organisation_id, id, 99, 'addition', 'x', ${now} from feedback where organisation_id = ${q(p.organisation)} and opened_at is not null and giver_id = ${q(p.me)}`,
    'insert an addition to what another gave, in': (p) =>
      `insert into feedback_words (organisation_id, feedback_id, number, part, words, at) select organisation_id, id, 99, 'addition', 'x', ${now} from feedback where organisation_id = ${q(p.organisation)} and giver_id <> ${q(p.me)}`,
  },
  feedback_readers: {
    insert: (p) =>
      `insert into feedback_readers (organisation_id, feedback_id, reader_id, capacity) select organisation_id, id, ${q(p.me)}, 'manager' from feedback where organisation_id = ${q(p.organisation)} and sent_at is null`,
    'insert once it is sent, in': (p) =>
      `insert into feedback_readers (organisation_id, feedback_id, reader_id, capacity) select organisation_id, id, ${q(p.me)}, 'manager' from feedback where organisation_id = ${q(p.organisation)} and sent_at is not null` +
      ' on conflict do nothing',
  },
  feedback_thanks: {
    insert: (p) =>
      `insert into feedback_thanks (organisation_id, feedback_id, at) select organisation_id, id, ${now} from feedback where organisation_id = ${q(p.organisation)} and opened_at is not null and receiver_id = ${q(p.me)}` +
      ' on conflict do nothing',
    'insert for another, in': (p) =>
      `insert into feedback_thanks (organisation_id, feedback_id, at) select organisation_id, id, ${now} from feedback where organisation_id = ${q(p.organisation)} and receiver_id <> ${q(p.me)}` +
      ' on conflict do nothing',
  },
  draft_keys: {
    insert: (p) =>
      `insert into draft_keys (organisation_id, person_id, key) values (${q(p.organisation)}, ${q(p.me)}, sha256('x'))`,
  },
  mail_preferences: {
    insert: (p) =>
      `insert into mail_preferences (organisation_id, person_id, manner, digest_hour, weekends, unwanted) values (${q(p.organisation)}, ${q(p.me)}, 'single', 8, true, '{}') on conflict (organisation_id, person_id) do update set weekends = true`,
    update: (p) =>
      `update mail_preferences set weekends = weekends where organisation_id = ${q(p.organisation)} and person_id = ${q(p.me)}`,
  },
  calendar_feeds: {
    insert: (p) =>
      `insert into calendar_feeds (organisation_id, person_id, token_hash, made_at) values (${q(p.organisation)}, ${q(p.me)}, sha256('x'), ${now}) on conflict (organisation_id, person_id) do update set made_at = excluded.made_at`,
    update: (p) =>
      `update calendar_feeds set made_at = made_at where organisation_id = ${q(p.organisation)} and person_id = ${q(p.me)}`,
    delete: (p) => `delete from calendar_feeds where organisation_id = ${q(p.organisation)} and person_id = ${q(p.me)}`,
  },
  mail_wordings: {
    insert: (p) =>
      `insert into mail_wordings (organisation_id, kind, language, version, subject, body, written_by, written_at)
       values (${q(p.organisation)}, 'goal', 'nl', 7, 'Iets', '{link}', ${q(p.me)}, ${now})`,
  },
  required_mail: {
    insert: (p) =>
      `insert into required_mail (organisation_id, topic, set_by, set_at) values (${q(p.organisation)}, 'goals', ${q(p.me)}, ${now})`,
    delete: (p) => `delete from required_mail where organisation_id = ${q(p.organisation)}`,
  },
  commands: {
    insert: (p) =>
      `insert into commands (organisation_id, person_id, key, endpoint, request_hash, at) values (${q(p.organisation)}, ${q(p.me)}, 'x', 'x', 'x', ${now})`,
    update: (p) =>
      `update commands set answer = answer where organisation_id = ${q(p.organisation)} and person_id = ${q(p.me)}`,
  },
}
