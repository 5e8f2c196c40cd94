import type { Same } from '#platform/text/same.ts'
import type { nl } from './nl.ts'

export const en: Same<typeof nl> = {
  title: 'Hand conversations over',
  lead: 'These people got another manager while their conversation was already under way. Choose for each conversation how it goes on.',
  explain: 'What was written stays, and stays with who wrote it. The employee and both managers get a message.',
  empty: 'There is nothing to hand over. When somebody gets another manager while a conversation runs, it shows here.',
  waiting:
    '{count, plural, one {# conversation waits to be handed over} other {# conversations wait to be handed over}}',
  of: '{kind} of {employee}',
  stage: 'Stage',
  from: 'Begun with',
  to: 'Manager now',
  nobody: 'nobody yet',
  when: 'Planned for',
  how: 'How does this conversation go on?',
  choice: {
    stays: '{from} finishes the conversation',
    'takes-over': '{to} takes the conversation over',
    joins: '{from} leads, {to} joins as a guest',
  },
  means: {
    stays: 'Nothing changes about this conversation. {to} plans the next one.',
    'takes-over':
      'What {from} prepared stays with {from}: nobody else reads it. If {employee} has shared already, that is undone and {employee} chooses again.',
    'takes-over-opened':
      '{to} finishes the report. The preparations opened to {employee} and {from}; {to} does not read them.',
    joins: 'A guest reads the notes, the agreements and the report without scores, writes along and signs too.',
  },
  not: '{choice}: not possible. {because}',
  former: {
    title: 'What you prepared yourself',
    explain: 'For conversations that you handed over. What you wrote remains yours.',
    'handed-to': 'Handed over to {name} on {day}.',
    'handed-over': 'Handed over on {day}.',
    stays: 'You can read this back and change it no more. How the conversation went on, you do not see.',
    'scores-away':
      'You are preparing another conversation with {employee} now. Scores that you gave before are in sight again after that.',
    nothing: 'You wrote nothing for this conversation that you can read now.',
    points: 'What you wanted to talk about',
    documents: 'Files you laid beside it',
    about: { goals: 'About a goal', agreements: 'About an agreement' },
    standing: { 'on-its-way': 'On its way', done: 'Done', stuck: 'Stuck', 'not-needed': 'No longer needed' },
  },
  'choose-first': 'Choose first how this conversation goes on.',
  submit: 'Decide',
  done: 'Decided. Everybody it concerns gets a message.',
}
