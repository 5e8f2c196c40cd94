import type { Same } from '#platform/text/same.ts'
import type { nl } from './nl.ts'

export const en: Same<typeof nl> = {
  kind: { result: 'Result goal', learning: 'Learning goal' },
  'kind-explain': {
    result: 'For work you know: an outcome you can measure.',
    learning:
      'For something new or complex: what you want to learn and try, without a number. A number works against you then.',
  },
  'which-kind': 'What kind of goal is it?',
  title: 'The goal in one sentence',
  letters: {
    result: {
      specific: 'What exactly?',
      measurable: 'How will you know it works?',
      achievable: 'What makes it feasible, and what support is needed?',
      relevant: 'Why does this matter?',
    },
    learning: {
      specific: 'What do you want to learn?',
      measurable: 'How will you know you have learnt it?',
      achievable: 'How will you go about it, and what will you try?',
      relevant: 'Why do you want to learn this?',
    },
  },
  when: 'By when?',
  measure: {
    add: 'Measure it with a number',
    unit: 'What do you measure?',
    'unit-hint': 'For example: per cent waste',
    start: 'Now',
    target: 'Target',
    said: 'From {start} to {target} {unit}; last measured: {value}.',
    none: 'not measured yet',
  },
  last: 'Latest: {remark} ({day})',
  due: 'due on {day}',
  set: 'Set a goal',
  'set-submit': 'Set this goal',
  change: 'Change',
  'change-of': 'Change the goal: {title}',
  'check-in': 'How is it going?',
  'check-in-of': 'How is it going? {title}',
  value: 'Measured: {unit}',
  'value-hint': 'May be left empty when you measured nothing.',
  remark: 'What has happened?',
  'check-in-submit': 'Save',
  close: 'Close this goal',
  'close-of': 'Close this goal: {title}',
  'close-explain': 'Look back: what came of it, and what did you learn? After that nothing about it changes.',
  'close-as': 'How did it end?',
  'close-submit': 'Close',
  closed: { reached: 'reached', partly: 'partly reached', 'not-reached': 'not reached', dropped: 'dropped' },
  history: 'Check-ins ({count, number})',
  'history-of': '{name}, {day}',
  more: 'Read the whole goal',
}
