import { idFrom, people } from '../../src/demo/ids.ts'
import { moments } from './story.ts'

// Who sees which rows: asked of the tables themselves, without the application. This is what a reviewer reads, beside
// «Who reads what, when» of the product; the tests beside it ask the database, and `docs/visibility.md` is made from it.
//
// The letters are those of the cast in `test/denial/table.ts`. Whoever is not in a cell sees none of those rows; a role
// without a line sees none at all. `–`: there are no such rows at that moment. `·`: there are, and nobody sees them.

/** Lines about one conversation: rows, with `, as hr` for those who ask as HR adviser, and who sees them at each moment. */
export type Line = readonly [rows: string, who: string]
/** Lines about rows that lie outside a conversation: who sees those that the words and the condition say, and no others. */
export type Outside = readonly [table: string, roles: string, who: string, words: string, condition: string]
type Tables = {
  inConversation?: Line[]
  /** Who gets a row written, in their own name, in this conversation. In another name nobody ever does. */
  writes?: Line[]
  /** … and who does in conversations in which nobody of the cast takes part. */
  elsewhere?: Line[]
  outside?: Outside[]
  /** Who gets something of the organisation written; of the other organisation nobody does. */
  writesOutside?: Line[]
  /** Rows that are only ever written together with another one in the same transaction: nobody gets one in by itself. */
  neverAlone?: string[]
}

/** Tables of which people see nothing at all, only the door: the tests of the accounts ask those. */
export const atTheDoor = ['accounts', 'sessions', 'sign_in_links', 'sign_in_attempts', 'founding_codes']
/** Tables that nobody reads in any role, only functions of the database. */
export const forNobody = ['insight_group_members']

const us = 'EMGNHIOAWCTKD'
const everybody = `${us}XYZ`
const ours = 'organisation_id = app.organisation()'
const mine = 'person_id = app.person()'
/** Hanneke manages Pieter, who is in a round. */
const ofHanneke = `person_id = '${people.pieter!.personId}'`
const inTeam = `id in (select round_id from voortgang.round_people where ${ofHanneke})`
const mineOrOfMyTeam = `${mine} or person_id in (select lines.person_id from reporting_lines lines
  where manager_id = app.person() and from_day <= '2026-11-24' and (until_day is null or until_day > '2026-11-24'))`
/** Feedback that the asker reads as it was promised: its receiver from the start, who else was named once it is opened. */
const promisedFeedback = (
  column: string,
) => `exists (select from feedback_readers readers join feedback piece on piece.id = readers.feedback_id
  where piece.id = ${column} and reader_id = app.person() and piece.sent_at is not null and piece.withdrawn_at is null
    and (piece.opened_at is not null or piece.receiver_id = app.person() or readers.capacity = 'asker'))`
const givenFeedback = (column: string) =>
  `exists (select from feedback piece where piece.id = ${column} and piece.giver_id = app.person())`
const openedFeedback = (column: string) =>
  `exists (select from feedback piece where piece.id = ${column} and piece.opened_at is not null)`
const inForce = `from_day <= '2026-11-24' and (until_day is null or until_day > '2026-11-24')`
const membersOfIt = 'insight_group_members members where members.group_id = insight_groups.id'
const knownOfIt = `(select count(*) from ${membersOfIt} and report_id in (select id from report_versions where conversation_id in (
    select conversation_id from participants where person_id = app.person() and part <> 'guest' and left_at is null)))`
const countsOf = (groups: string, mixed: string) =>
  `exists (select from insight_groups where id = group_id and ${groups} and ${mixed})`
/** Everybody in a group who still works here works below somebody, who held the talk with one of them at most, or with all. */
const wholeGroupsBelow = `not exists (select from ${membersOfIt} and person_id not in (
    with recursive below as (
      select person_id from reporting_lines where manager_id = app.person() and ${inForce}
      union select lines.person_id from reporting_lines lines join below on manager_id = below.person_id where ${inForce}
    ) select person_id from below) and person_id not in (select id from persons where left_on <= '2026-11-24'))
  and ${knownOfIt} in (0, 1, insight_groups.people)`
const advises = (who: string, ...departments: string[]) =>
  `app.person() = '${people[who]!.personId}' and department_id in (${departments.map((key) => `'${idFrom(`department ${key}`)}'`).join()})`
/** Fatima advises on everybody, Lucas on the shops, Gerrit on the bakery; each reads every score in scope. */
const wholeGroupsInScope = `${ours} and (app.person() = '${people.fatima!.personId}'
  or ${advises('lucas', 'winkels', 'centrum', 'overvecht')} or ${advises('gerrit', 'bakkerij', 'brood', 'banket')})`
/** Oneself, whom one manages today, and with whom one holds a conversation that is under way. */
const guided = (
  column: string,
) => `(${column} = app.person() or ${column} in (select lines.person_id from reporting_lines lines
    where manager_id = app.person() and from_day <= '2026-11-24' and (until_day is null or until_day > '2026-11-24'))
  or ${column} in (select employee_id from conversations talks join participants parts on parts.conversation_id = talks.id
    where parts.person_id = app.person() and part = 'manager' and left_at is null and state not in ('closed', 'cancelled')))`
const guidedOrMentored = `(mentor_id = app.person() or ${guided('person_id')})`
const ofOpenMatches = `author_id = app.person() or (select count(*) from match_parts parts
    where parts.match_id = match_levels.match_id and parts.handed_in_at is not null) = 2
  and match_id in (select id from job_matches where stopped_at is null and (${mineOrOfMyTeam}))`
const everyTime = (who: string) => Array.from(moments, () => who).join(' ')

// oxfmt-ignore
export const visibility: Record<string, Tables> = {
  accounts: {
    outside: [
      ['memberships', 'administrator', 'AY', 'of the organisation', ours],
      ['invitations', 'administrator', 'AY', 'of the organisation', ours],
      ['memberships', 'job',           'J',  'of the organisation', ours],
      ['invitations', 'job',           'J',  'of the organisation', ours],
    ],
  },

  people: {
    outside: [
      ['persons',         'person hr administrator', everybody, 'of the organisation', ours],
      ['departments',     'person hr administrator', everybody, 'of the organisation', ours],
      ['placements',      'person hr administrator', everybody, 'of the organisation', ours],
      ['reporting_lines', 'person hr administrator', everybody, 'of the organisation', ours],
      ['appointments',    'person hr administrator', everybody, 'of the organisation', ours],
      ['draft_keys',      'person',                  everybody, 'of one’s own',        mine],
      ['commands',        'person hr administrator', everybody, 'of one’s own',        mine],
      ['persons',         'job',                     'J',       'of the organisation', ours],
      ['reporting_lines', 'job',                     'J',       'of the organisation', ours],
      ['departments',     'job',                     'J',       'of the organisation', ours],
      ['placements',      'job',                     'J',       'of the organisation', ours],
      ['commands',        'job',                     'J',       'of the organisation', ours],
    ],
    writesOutside: [
      ['insert persons, as administrator',         'A'],
      ['update persons, as administrator',         'A'],
      ['insert departments, as administrator',     'A'],
      ['update departments, as administrator',     'A'],
      ['delete departments, as administrator',     'A'],
      ['insert placements, as administrator',      'A'],
      ['update placements, as administrator',      'A'],
      ['delete placements, as administrator',      'A'],
      ['insert reporting_lines, as administrator', 'A'],
      ['update reporting_lines, as administrator', 'A'],
      ['delete reporting_lines, as administrator', 'A'],
      ['insert appointments, as administrator',    'A'],
      ['update appointments, as administrator',    'A'],
      ['insert draft_keys',                        us],
      ['insert commands',                          us],
      ['insert commands, as hr',                   us],
      ['insert commands, as administrator',        us],
      ['update commands',                          us],
      ['update commands, as hr',                   us],
      ['update commands, as administrator',        us],
    ],
  },

  imports: {
    outside: [
      ['people_revisions',       'administrator', 'AY', 'of the organisation', ours],
      ['imports',                'administrator', 'AY', 'of the organisation', ours],
      ['import_rows',            'administrator', 'AY', 'of the organisation', ours],
      ['import_problems',        'administrator', 'AY', 'of the organisation', ours],
      ['import_departments',     'administrator', 'AY', 'of the organisation', ours],
      ['import_new_departments', 'administrator', 'AY', 'of the organisation', ours],
      ['import_changes',         'administrator', 'AY', 'of the organisation', ours],
      ['import_headings',        'administrator', 'AY', 'of the organisation', ours],
      ['people_revisions',       'job',           'J',  'of the organisation', ours],
      ['imports',                'job',           'J',  'of the organisation', ours],
      ['import_files',           'job',           'J',  'of the organisation', ours],
      ['import_rows',            'job',           'J',  'of the organisation', ours],
      ['import_problems',        'job',           'J',  'of the organisation', ours],
      ['import_departments',     'job',           'J',  'of the organisation', ours],
      ['import_new_departments', 'job',           'J',  'of the organisation', ours],
      ['import_changes',         'job',           'J',  'of the organisation', ours],
      ['import_headings',        'job',           'J',  'of the organisation', ours],
    ],
    writesOutside: [
      ['insert imports, as administrator',         'A'],
      ['update imports, as administrator',         'A'],
      ['insert import_files, as administrator',    'A'],
      ['insert import_headings, as administrator', 'A'],
      ['update import_headings, as administrator', 'A'],
    ],
  },

  templates: {
    outside: [
      ['templates',         'person hr administrator', everybody, 'of the organisation', ours],
      ['templates',         'job',                     'J',       'of the organisation', ours],
      ['template_versions', 'person hr administrator', everybody, 'of the organisation', ours],
      ['template_drafts',   'administrator',           'AY',      'of the organisation', ours],
      ['template_versions', 'job',                     'J',       'of the organisation', ours],
    ],
    writesOutside: [
      ['insert templates, as administrator',         'A'],
      ['update templates, as administrator',         'A'],
      ['insert template_versions, as administrator', 'A'],
      ['insert template_drafts, as administrator',   'A'],
    ],
  },

  competencies: {
    outside: [
      ['competencies',         'person administrator', everybody, 'of the organisation', ours],
      ['competency_versions',  'person administrator', everybody, 'of the organisation', ours],
      ['job_profiles',         'person administrator', everybody, 'of the organisation', ours],
      ['job_profile_versions', 'person administrator', everybody, 'of the organisation', ours],
      ['job_holders',          'person administrator', everybody, 'of the organisation', ours],
      ['job_matches',          'person', everybody, 'of one’s own, and of one’s team now', mineOrOfMyTeam],
      ['match_parts',          'person', everybody, 'of those', `match_id in (select id from job_matches where ${mineOrOfMyTeam})`],
      ['match_levels',         'person', everybody, 'written oneself, or of those once both are in', ofOpenMatches],
    ],
    writesOutside: [
      ['insert competencies, as administrator',         'A'],
      ['update competencies, as administrator',         'A'],
      ['insert competency_versions, as administrator',  'A'],
      ['insert job_profiles, as administrator',         'A'],
      ['update job_profiles, as administrator',         'A'],
      ['insert job_profile_versions, as administrator', 'A'],
      ['insert job_holders, as administrator',          'A'],
      ['update job_holders, as administrator',          'A'],
      ['delete job_holders, as administrator',          'A'],
      ['insert job_matches',                            'E'],
      ['update job_matches',                            'E'],
      ['insert match_parts',                            'N'],
      ['update match_parts',                            'N'],
      ['insert match_levels',                           'N'],
    ],
  },

  organisations: {
    outside: [
      ['organisations', 'person hr administrator', everybody, 'one’s own', 'id = app.organisation()'],
      ['organisations', 'job',                     'J',       'one’s own', 'id = app.organisation()'],
    ],
    writesOutside: [['update organisations, as administrator', 'A']],
  },

  recognition: {
    outside: [
      ['recognitions',        'person', everybody, 'that were promised to me', `id in (select recognition_id from voortgang.recognition_readers where ${mine})`],
      ['recognition_readers', 'person', everybody, 'of those',                 `recognition_id in (select r.recognition_id from voortgang.recognition_readers r where r.${mine})`],
    ],
    writesOutside: [['insert recognitions', us]],
    neverAlone: ['insert recognition_readers'],
  },

  logbook: {
    outside: [['log_entries', 'person', everybody, 'of one’s own', mine]],
    writesOutside: [
      ['insert log_entries', us],
      ['delete log_entries', 'EM'],
    ],
  },

  goals: {
    inConversation: [
      //                                              planned preparing shared revealed recorded signing closed next reopened cancelled
      ['goals',                                      '–       –         –      EMNC     EMNC     EMNC    ENC    ENC  EMNC     EN'],
      ['goal_wordings',                              '–       –         –      EMN      EMN      EMN     EN     EN   EMN      EN'],
      ['goal_wordings, for helpers too',             '–       –         –      EMNC     EMNC     EMNC    ENC    ENC  EMNC     –'],
      ['goal_helpers',                               '–       –         –      EMNC     EMNC     EMNC    ENC    ENC  EMNC     –'],
      ['goal_check_ins',                             '–       –         –      EMN      EMN      EMN     EN     EN   EMN      EN'],
    ],
    writes: [
      ['insert goal_helpers',                        '–       –         –      E        E        E       E      E    E        E'],
      ['update goal_helpers',                        '–       –         –      –        –        –       –      –    –        –'],
      ['insert goals',                               'EMN     EMN       EMN    EMN      EMN      EMN     EN     EN   EMN      EN'],
      ['update goals',                               '–       –         –      EMN      EMN      EMN     EN     EN   EMN      EN'],
      ['insert goal_wordings',                       '–       –         –      EMN      EMN      EMN     EN     EN   EMN      EN'],
      ['insert goal_check_ins',                      '–       –         –      EMN      EMN      EMN     EN     EN   EMN      EN'],
    ],
  },

  feedback: {
    outside: [
      ['feedback_requests', 'person', everybody, 'that one asked, or was asked, or that are about oneself', `app.person() in (asker_id, about_id) or exists (select from feedback_asked one where one.request_id = feedback_requests.id and one.person_id = app.person())`],
      ['feedback_asked', 'person', everybody, 'of oneself, or of what one asked, or what is about oneself', `person_id = app.person() or exists (select from feedback_requests one where one.id = feedback_asked.request_id and app.person() in (one.asker_id, one.about_id))`],
      ['feedback',         'person', everybody, 'that one gave, or that one was promised to read', `giver_id = app.person() or ${promisedFeedback('feedback.id')}`],
      ['feedback_drafts',  'person', everybody, 'of what one gives', givenFeedback('feedback_drafts.feedback_id')],
      ['feedback_readers', 'person', everybody, 'of that feedback', `${givenFeedback('feedback_readers.feedback_id')} or ${promisedFeedback('feedback_readers.feedback_id')}`],
      ['feedback_words',   'person', everybody, 'of what one gave, or was promised to read and is opened', `${givenFeedback('feedback_words.feedback_id')} or (${promisedFeedback('feedback_words.feedback_id')} and ${openedFeedback('feedback_words.feedback_id')})`],
      ['feedback_thanks',  'person', everybody, 'to and from oneself', `${givenFeedback('feedback_thanks.feedback_id')} or exists (select from feedback piece where piece.id = feedback_thanks.feedback_id and piece.receiver_id = app.person())`],
    ],
    writesOutside: [
      ['insert feedback_requests', us],
      ['insert one about another, in feedback_requests', 'N'],
      ['insert feedback_asked', 'M'],
      ['update feedback_asked', 'EGOT'],
      ['insert feedback',                      'MGNHIOAWCTKD'],
      // Gerrit and Hanneke gave, Amira received.
      ['update feedback',                      'EOCD'],
      ['insert feedback_drafts',               'E'],
      ['insert feedback_words',                'E'],
      ['insert an addition in feedback_words', 'EOD'],
      ['insert feedback_readers',              'E'],
      ['insert feedback_thanks',               'C'],
    ],
  },

  development: {
    outside: [
      ['development_needs',      'person', everybody, 'of one’s own, and of whom one guides',         guided('person_id')],
      ['need_wordings',          'person', everybody, 'of those',                                     `need_id in (select id from development_needs where ${guided('person_id')})`],
      ['development_activities', 'person', everybody, 'of those, and of which one is the mentor',     guidedOrMentored],
      ['activity_wordings',      'person', everybody, 'of those',                                     `activity_id in (select id from development_activities where ${guidedOrMentored})`],
      ['activity_notes',         'person', everybody, 'of those',                                     `activity_id in (select id from development_activities where ${guidedOrMentored})`],
    ],
    writesOutside: [
      ['insert development_needs',      'EN'],
      ['update development_needs',      'EN'],
      ['insert need_wordings',          'EN'],
      ['insert development_activities', 'EN'],
      ['update development_activities', 'EN'],
      ['insert activity_wordings',      'EN'],
      ['insert activity_notes',         'ENC'],
    ],
  },

  agreements: {
    inConversation: [
      //                                              planned preparing shared revealed recorded signing closed next reopened cancelled
      ['agreements of E',                            '–       –         –      EMG      EMG      EMG     EMN    EMN  EMG      EM'],
      ['agreements of M',                            '–       –         –      EMG      EMG      EMG     EMN    EMN  EMG      –'],
      ['agreements of G',                            '–       –         –      EMG      EMG      EMG     EMGN   EMGN EMG      –'],
      ['agreement_wordings of E',                    '–       –         –      EMG      EMG      EMG     EMN    EMN  EMG      EM'],
      ['agreement_wordings of M',                    '–       –         –      EMG      EMG      EMG     EMN    EMN  EMG      –'],
      ['agreement_wordings of G',                    '–       –         –      EMG      EMG      EMG     EMGN   EMGN EMG      –'],
      ['agreement_check_ins of E',                   '–       –         –      EMG      EMG      EMG     EMN    EMN  EMG      EM'],
      ['agreement_check_ins of M',                   '–       –         –      EMG      EMG      EMG     EMN    EMN  EMG      –'],
      ['agreement_check_ins of G',                   '–       –         –      EMG      EMG      EMG     EMGN   EMGN EMG      –'],
    ],
    writes: [
      ['insert agreements',                          '–       –         –      EM       EM       EM      EM     EM   EM       –'],
      ['update agreements',                          '–       –         –      EM       EM       EM      EMN    EMN  EM       EM'],
      ['insert agreement_wordings',                  '–       –         –      EMG      EMG      EMG     EMN    EMN  EMG      EM'],
      ['insert agreement_check_ins',                 '–       –         –      EMG      EMG      EMG     EMN    EMN  EMG      EM'],
    ],
  },

  conversations: {
    inConversation: [
      //                                              planned preparing shared revealed recorded signing closed next reopened cancelled
      ['conversations',                              'EMGN    EMGN      EMGN   EMGN     EMGN     EMGN    EMGN   EMGN EMGN     EMGN'],
      ['conversations, as hr',                       'HI      HI        HI     HI       HI       HI      HI     HI   HI       HI'],
      ['conversations, as job',                      'J       J         J      J        J        J       J      J    J        J'],
      ['participants, parties',                      'EMGN    EMGN      EMGN   EMGN     EMGN     EMGN    EMGN   EMGN EMGN     EMGN'],
      ['participants, parties, as hr',               'HI      HI        HI     HI       HI       HI      HI     HI   HI       HI'],
      ['participants, parties, as job',              'J       J         J      J        J        J       J      J    J        J'],
      ['participants, guests',                       'EMG     EMG       EMG    EMG      EMG      EMG     EMG    EMG  EMG      EMG'],
      ['participants, guests, as job',               'J       J         J      J        J        J       J      J    J        J'],
      ['meetings',                                   'EMG     EMG       EMG    EMG      EMG      EMG     EMG    EMG  EMG      EMG'],
      ['meetings, as hr',                            'H       H         H      H        H        H       H      H    H        H'],
      ['meetings, as job',                           'J       J         J      J        J        J       J      J    J        J'],
      ['preparations',                               '–       EMGN      EMGN   EMGN     EMGN     EMGN    EMGN   EMGN EMGN     EMGN'],
      ['preparations, as hr',                        '–       HI        HI     HI       HI       HI      HI     HI   HI       HI'],
      ['preparations, as job',                       '–       J         J      J        J        J       J      J    J        J'],
      ['answers of E',                               '–       E         E      EM       EM       EM      EM     EM   EM       E'],
      ['answers of M',                               '–       M         M      EM       EM       EM      EM     EM   EM       M'],
      ['ratings of E',                               '–       E         E      EM       EM       EM      EM     M    EM       E'],
      ['ratings of M',                               '–       M         M      EM       EM       EM      EM     M    EM       M'],
      ['documents of E',                             '–       E         E      EM       EM       EM      EM     EM   EM       E'],
      ['documents of M',                             '–       M         M      EM       EM       EM      EM     EM   EM       M'],
      ['documents, taken back by E',                 '–       E         E      E        E        E       E      E    E        –'],
      ['agreed_standings',                           '–       –         –      EM       EM       EM      EM     EM   EM       ·'],
      ['note_books',                                 '–       –         –      EMG      EMG      EMG     EMG    EMG  EMG      –'],
      ['note_updates',                               '–       –         –      EMG      EMG      EMG     EMG    EMG  EMG      –'],
    ],
    writes: [
      ['insert conversations',                       'EN      EN        EN     EN       EN       EN      EN     EN   EN       EN'],
      ['insert conversations, as hr',                'HI      HI        HI     HI       HI       HI      HI     HI   HI       HI'],
      ['update conversations',                       'EM      EM        EM     EM       EM       EM      –      –    EM       –'],
      ['update conversations, as hr',                'H       H         H      –        –        –       –      –    –        –'],
      ['insert participants',                        'EM      EM        EM     EM       EM       EM      EM     EM   EM       EM'],
      ['update participants',                        'EM      EM        EM     EM       EM       EM      EM     EM   EM       EM'],
      ['update meetings',                            'EM      EM        EM     EM       EM       EM      EM     EM   EM       EM'],
      ['update meetings, as hr',                     'H       H         H      H        H        H       H      H    H        H'],
      ['insert preparations',                        'EM      –         –      –        –        –       –      –    –        –'],
      ['update preparations',                        '–       EM        EM     –        –        –       –      –    –        –'],
      ['insert answers',                             '–       EM        M      –        –        –       –      –    –        –'],
      ['insert ratings',                             '–       EM        M      –        –        –       –      –    –        –'],
      ['insert documents',                           '–       EM        M      –        –        –       –      –    –        –'],
      ['update documents',                           '–       EM        M      –        –        –       –      –    –        –'],
      ['insert agreed_standings',                    '–       –         –      EM       EM       EM      –      –    EM       –'],
      ['insert note_updates',                        '–       –         –      EMG      EMG      EMG     –      –    EMG      –'],
      ['update note_books',                          '–       –         –      EMG      EMG      EMG     –      –    EMG      –'],
    ],
    elsewhere: [['insert conversations, as hr', 'IO']],
    neverAlone: [
      'insert participants, as hr',
      'insert meetings',
      'insert meetings, as hr',
      'insert note_books',
    ],
  },

  rounds: {
    outside: [
      ['rounds',           'hr',  'IZ', 'I made, or that run about my people', ours],
      ['round_groups',     'hr',  'IZ', 'of those rounds',                     ours],
      ['round_guests',     'hr',  'IZ', 'of those rounds',                     ours],
      ['round_takeovers',  'hr',  'IZ', 'of those rounds',                     ours],
      ['round_exceptions', 'hr',  'IZ', 'of those rounds, in my scope',        ours],
      ['round_people',     'hr',  'IZ', 'in my scope',                         ours],
      ['rounds',           'person', 'D', 'with people of my team',            inTeam],
      ['round_people',     'person', 'D', 'of my team',                        ofHanneke],
      ['rounds',           'job', 'J',  'of the organisation',                 ours],
      ['round_groups',     'job', 'J',  'of the organisation',                 ours],
      ['round_guests',     'job', 'J',  'of the organisation',                 ours],
      ['round_exceptions', 'job', 'J',  'of the organisation',                 ours],
      ['round_people',     'job', 'J',  'of the organisation',                 ours],
    ],
    writesOutside: [
      ['insert rounds, as hr',           'HIO'],
      ['update rounds, as hr',           'I'],
      ['insert round_groups, as hr',     'I'],
      ['update round_groups, as hr',     'I'],
      ['delete round_groups, as hr',     'I'],
      ['insert round_guests, as hr',     'I'],
      ['delete round_guests, as hr',     'I'],
      ['insert round_exceptions, as hr', 'I'],
      ['delete round_exceptions, as hr', 'I'],
      ['update round_people, as hr',     'I'],
    ],
  },

  cadences: {
    outside: [
      ['cadences',        'hr',     'HIOZ',    'for groups of the organisation',      ours],
      ['cadence_moments', 'hr',     'IOZ',     'in my scope',                         ours],
      ['cadence_changes', 'hr',     'IOZ',     'in my scope',                         ours],
      ['absences',        'hr',     'IOZ',     'in my scope',                         ours],
      ['cadence_next',    'person', everybody, 'of one’s own, and of one’s team now', mineOrOfMyTeam],
      ['cadences',        'job',    'J',       'of the organisation',                 ours],
      ['cadence_moments', 'job',    'J',       'of the organisation',                 ours],
      ['cadence_changes', 'job',    'J',       'of the organisation',                 ours],
      ['absences',        'job',    'J',       'of the organisation',                 ours],
      ['cadence_next',    'job',    'J',       'of the organisation',                 ours],
    ],
    writesOutside: [
      ['insert cadences, as hr',        'HI'],
      ['update cadences, as hr',        'IO'],
      ['insert cadence_changes, as hr', 'HI'],
      ['delete cadence_changes, as hr', 'IO'],
      ['insert absences, as hr',        'HI'],
      ['delete absences, as hr',        'IO'],
    ],
  },

  handovers: {
    inConversation: [
      //                                              planned preparing shared revealed recorded signing closed next reopened cancelled
      ['handovers',                                  'EMGN    EMGN      EMGN   EMGN     EMGN     EMGN    EMGN   EMGN EMGN     –'],
      ['handovers, as hr',                           'HI      HI        HI     HI       HI       HI      HI     HI   HI       –'],
    ],
    outside: [
      ['delegations', 'person', 'MKD', 'in which one is the manager or the delegate', 'app.person() in (manager_id, delegate_id)'],
    ],
    writesOutside: [
      ['insert delegations', 'MNKD'],
      ['update delegations', 'MK'],
    ],
  },

  reports: {
    inConversation: [
      //                                              planned preparing shared revealed recorded signing closed next reopened cancelled
      ['report_texts',                               '–       –         –      –        EMG      EMG     EMG    EMG  EMG      –'],
      ['report_ratings',                             '–       –         –      –        EM       EM      EM     M    EM       –'],
      ['report_versions, offered',                   '–       –         –      –        –        EMG     –      –    EMG      –'],
      ['report_versions, signed',                    '–       –         –      –        –        –       EMGN   EMGN EMGN     –'],
      ['report_versions, signed, as hr',             '–       –         –      –        –        –       HI     HI   HI       –'],
      ['report_scores, offered',                     '–       –         –      –        –        EM      –      –    EM       –'],
      ['report_scores, signed',                      '–       –         –      –        –        –       EMN    M    EMN      –'],
      ['report_scores, signed, as hr',               '–       –         –      –        –        –       HI     HI   HI       –'],
      ['report_documents',                           '–       –         –      –        –        EM      EM     M    EM       –'],
      ['signatures',                                 '–       –         –      –        –        –       EMGN   EMGN EMGN     –'],
      ['signatures, as hr',                          '–       –         –      –        –        –       HI     HI   HI       –'],
      ['correction_requests',                        '–       –         –      –        –        –       –      –    EM       –'],
      ['report_closings',                            '–       –         –      –        –        –       EMGN   EMGN EMGN     –'],
      ['report_closings, as hr',                     '–       –         –      –        –        –       HI     HI   HI       –'],
      ['report_seals',                               '–       –         –      –        –        –       EMN    M    EMN      –'],
      ['report_seals, as hr',                        '–       –         –      –        –        –       HI     HI   HI       –'],
      ['reopenings',                                 '–       –         –      –        –        –       –      –    EMG      –'],
    ],
    writes: [
      ['insert report_texts',                        '–       –         –      –        M        –       –      –    M        –'],
      ['insert a reaction in report_texts',          '–       –         –      –        E        –       –      –    E        –'],
      ['insert report_ratings',                      '–       –         –      –        M        –       –      –    M        –'],
      ['insert report_versions',                     '–       –         –      –        M        –       –      –    M        –'],
      ['insert signatures',                          '–       –         –      –        –        EMG     –      –    –        –'],
      ['insert a refusal of E in signatures',        '–       –         –      –        –        M       –      –    –        –'],
      ['insert correction_requests',                 '–       –         –      –        –        E       –      –    –        –'],
      ['insert reopenings',                          '–       –         –      –        –        –       M      M    –        –'],
    ],
    neverAlone: ['insert report_scores', 'insert report_documents'],
    outside: [
      ['seal_keys', 'job', 'J', 'of the organisation', ours],
    ],
  },

  insight: {
    inConversation: [
      //                                              planned preparing shared revealed recorded signing closed next reopened cancelled
      ['insight_scores',                             '–       –         –      –        –        –       EN     ·    EN       –'],
      ['insight_scores, as hr',                      '–       –         –      –        –        –       HI     HI   HI       –'],
      ['insight_standings, as hr',                   '–       –         –      –        –        –       HI     HI   HI       –'],
    ],
    outside: [
      ['signal_rules',     'person hr', everybody, 'of the organisation', ours],
      ['insight_releases', 'person hr', everybody, 'of the organisation', ours],
      ['insight_groups',   'person',    'KD',      'in which everybody is below one, and of which one knows no score, one, or all', wholeGroupsBelow],
      ['insight_groups',   'hr',        'HIO',     'in which everybody is in scope, and of which one knows no score, one, or all', wholeGroupsInScope],
      ['insight_counts',   'person',    'KD',      'of such a group, when two at least are unlike the rest or one knows them all', countsOf(wholeGroupsBelow, `(mixed or ${knownOfIt} = insight_groups.people)`)],
      ['insight_counts',   'hr',        'HIO',     'of such a group, of which one reads every score', countsOf(wholeGroupsInScope, 'true')],
    ],
    writesOutside: [['insert signal_rules, as hr', 'I']],
  },

  privacy: {
    inConversation: [
      //                                              planned preparing shared revealed recorded signing closed next reopened cancelled
      ['access_log',                                 '–       –         –      E        E        E       E      E    E        –'],
      ['access_log, as job',                         '–       –         –      J        J        J       J      J    J        –'],
    ],
    writes: [
      ['insert access_log',                          everyTime(us)],
      ['insert access_log, as hr',                   everyTime(us)],
    ],
    elsewhere: [
      ['insert access_log',        us],
      ['insert access_log, as hr', us],
    ],
    outside: [
      ['access_log', 'person', everybody, 'about oneself', 'about_id = app.person()'],
      ['access_log', 'job',    'J',       'of the organisation', ours],
      ['events',     'job',    'J',       'of the organisation', ours],
      ['log_seals',  'job',    'J',       'of the organisation', ours],
    ],
  },

  notifications: {
    outside: [
      ['mails',         'administrator', 'AY', 'of the organisation', ours],
      ['mails',         'job',           'J',  'of the organisation', ours],
      ['mail_messages', 'job',           'J',  'of the organisation', ours],
      ['mail_preferences', 'person',        everybody, 'of one’s own',        mine],
      ['mail_preferences', 'job',           'J',       'of the organisation', ours],
      ['calendar_feeds',   'person',        everybody, 'of one’s own',        mine],
      ['required_mail',    'person',        everybody, 'of the organisation', ours],
      ['required_mail',    'administrator', 'AY',      'of the organisation', ours],
      ['required_mail',    'job',           'J',       'of the organisation', ours],
      ['mail_wordings',    'administrator', 'AY',      'of the organisation', ours],
      ['mail_wordings',    'job',           'J',       'of the organisation', ours],
      ['mail_troubles',    'administrator', 'AY',      'of the organisation', ours],
      ['mail_troubles',    'job',           'J',       'of the organisation', ours],
    ],
    writesOutside: [
      ['insert mail_preferences',                us],
      ['update mail_preferences',                'M'],
      ['insert calendar_feeds',                  us],
      ['update calendar_feeds',                  'M'],
      ['delete calendar_feeds',                  'M'],
      ['insert required_mail, as administrator', 'A'],
      ['delete required_mail, as administrator', 'A'],
      ['insert mail_wordings, as administrator', 'A'],
    ],
  },
}
