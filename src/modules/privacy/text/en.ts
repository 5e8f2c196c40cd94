import type { Same } from '#platform/text/same.ts'
import type { nl } from './nl.ts'

export const en: Same<typeof nl> = {
  title: 'Who looked at my file?',
  lead: 'Every time somebody else opens something about you, it is written here. In Voortgang nobody can take it away.',
  empty: 'Nobody has looked at anything of yours yet.',
  what: {
    preparation: 'the preparations of your conversation',
    talk: 'the notes of the talk',
    report: 'a report',
    'report-file': 'a report, as a file',
    document: 'a file beside the preparation',
    goals: 'your goals and agreements',
    career: 'how you match a job',
    plan: 'your development plan',
    agreements: 'your agreements',
    insight: 'how your scores develop',
    'insight-file': 'how your scores develop, as a file',
    feedback: 'feedback to you',
  },
  capacity: {
    employee: 'as employee',
    manager: 'as manager',
    delegate: 'standing in for your manager',
    guest: 'as guest',
    'next-manager': 'as new manager',
    'hr-adviser': 'as HR adviser',
    owner: 'because of an agreement with you',
    colleague: 'as a colleague',
  },
  looked: '{name} looked at {what}',
  times: '{count, plural, one {# time} other {# times}}',
  of: '{name} of {day}',
  more: 'Show who looked earlier',
}
