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
  away: {
    title: 'I am away for a while',
    explain:
      'Choose somebody who stands in for you. Your team and your delegate get a message. Nothing goes over by itself: for each conversation you or your delegate choose whether it is taken over.',
    now: '{delegate} stands in for you from {from} up to and including {until}.',
    who: 'Who stands in for you?',
    'who-hint': 'Not for conversations of that colleague, or of their own manager: those stay with you.',
    from: 'First day',
    until: 'Last day',
    missing: 'Fill this in.',
    reads: {
      sees: 'Your delegate sees which conversations of your team are under way, and when they are.',
      takes:
        'In a conversation that was taken over, your delegate has your part, under their own name. They read what the employee shares after that, the goals and the agreements; not what you prepared.',
      open: 'Once the preparations are open, you finish the conversation yourself.',
      after:
        'After the last day your delegate no longer reads a conversation that is still under way. You take it over again on this page.',
    },
    submit: 'Let this colleague stand in',
    end: 'Let {delegate} stand in no more',
    'end-means':
      'From now on {delegate} can read and write nothing in conversations that are under way. You take them over again on this page.',
    'end-sure': 'Yes, end it now',
    keep: 'Leave it',
    for: 'You stand in for {manager}',
    'for-explain':
      'From {from} up to and including {until}. A conversation that you take over, you hold under your own name. What {manager} prepared, you do not read. After the last day {manager} takes it over again.',
    'no-talks': 'There is no conversation to take over now.',
    take: 'Take over the conversation with {employee}',
    'let-take': 'Let {delegate} take over the conversation with {employee}',
  },
  'choose-first': 'Choose first how this conversation goes on.',
  submit: 'Decide',
  done: 'Decided. Everybody it concerns gets a message.',
}
