import type { Same } from '#platform/text/same.ts'
import type { nl } from './nl.ts'

export const en: Same<typeof nl> = {
  menu: 'What we ask',
  title: 'What we ask',
  lead: 'These are the questions you prepare with. You can read them here, so that nobody is taken by surprise.',
  empty: 'There is no template yet.',
  'empty-mend': 'As soon as your organisation has one, you can read the questions here.',
  purpose: 'What the conversation is for',
  minutes: 'Answering the fixed questions takes about {minutes, number} minutes.',
  version: 'Version {version, number}, since {day}. A conversation keeps the version it was planned with.',
  questions: 'The questions',
  'questions-explain':
    'The employee and the manager get questions about the same subjects. They see each other’s answers only when they have both shared, or when the conversation starts.',
  employee: 'To the employee',
  manager: 'To the manager',
  'your-employee': 'your employee',
  'not-asked': { employee: 'The employee is not asked this.', manager: 'The manager is not asked this.' },
  optional: 'optional',
  'optional-more': '{count, plural, one {One more question to choose from} other {# more questions to choose from}}',
  'optional-only': '{count, plural, one {One question to choose from} other {# questions to choose from}}',
  type: {
    open: 'in your own words',
    score: 'a score with an example',
    choice: 'choosing from a list',
    goals: 'for each goal',
    agreements: 'for each agreement',
  },
  options: 'What to choose from',
  scale: 'The scale',
  'scale-explain':
    'A score is always one of these levels, with an example. It is about what the job asks, not about a comparison with colleagues.',
  guidance: 'Tips for the conversation',
  'guidance-explain': 'These tips are also on the screens where you need them.',
  'guidance-for': { employee: 'For the employee', manager: 'For the manager' },
  moment: {
    preparing: 'When preparing',
    opening: 'At the beginning',
    listening: 'When listening',
    feedback: 'With feedback',
    closing: 'When rounding off',
  },
}
