import type { Same } from '#platform/text/same.ts'
import type { nl } from './nl.ts'

export const en: Same<typeof nl> = {
  kind: { result: 'Result goal', learning: 'Learning goal' },
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
  measure: {
    said: 'From {start} to {target} {unit}; last measured: {value}.',
    none: 'not measured yet',
  },
  due: 'due on {day}',
}
