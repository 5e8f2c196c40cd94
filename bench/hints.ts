import { feedbackHints, judge, judgeFeedback, letters, type Language } from './sentences/judge.ts'
import { sentences as aboutColleagues } from './sentences/feedback.ts'
import { sentences } from './sentences/goals.ts'
import { precision, recall, type Judged, type Part } from './sentences/labelled.ts'
import { print } from './setting/figure.ts'

// How right the hints for goals and for feedback are, on labelled sentences of our own. The goal counts for those that were
// kept apart while the rules were made. The control is the precision of giving every hint for every sentence: how much
// there is to say of them to begin with.

const languages: Language[] = ['nl', 'en']

const figures = (name: string, found: Judged, asked: number, goal: number) => {
  const wanted = found.right + found.missed
  print({
    name: `${name}-precision`,
    value: rounded(precision(found)),
    unit: 'share',
    ci: interval(found.right, found.right + found.wrong),
    goal,
    better: 'higher',
    control: rounded(wanted / asked),
  })
  print({
    name: `${name}-recall`,
    value: rounded(recall(found)),
    unit: 'share',
    ci: interval(found.right, wanted),
    goal: null,
    better: 'higher',
    control: 1,
  })
}

const goals = (name: string, of: Language[], part: Part, which = letters) =>
  figures(name, judge(of, part, which), of.flatMap((language) => sentences[language][part]).length * which.length, 0.9)
goals('goal-hints', languages, 'apart')
for (const language of languages) goals(`goal-hints-${language}`, [language], 'apart')
for (const letter of letters) goals(`goal-hints-${letter}`, languages, 'apart', [letter])
goals('goal-hints-tuned', languages, 'tuned')

const feedback = (name: string, of: Language[], part: Part, which = feedbackHints) =>
  figures(
    name,
    judgeFeedback(of, part, which),
    of.flatMap((language) => aboutColleagues[language][part]).length * which.length,
    0.9,
  )
feedback('feedback-hints', languages, 'apart')
for (const language of languages) feedback(`feedback-hints-${language}`, [language], 'apart')
for (const hint of feedbackHints) feedback(`feedback-hints-${hint}`, languages, 'apart', [hint])
feedback('feedback-hints-tuned', languages, 'tuned')

/** What the share may well be, at 95%, by Wilson. */
function interval(hits: number, total: number): [number, number] {
  const z = 1.96
  const share = hits / total
  const middle = share + z ** 2 / (2 * total)
  const around = z * Math.sqrt((share * (1 - share)) / total + z ** 2 / (4 * total ** 2))
  const whole = 1 + z ** 2 / total
  return [rounded((middle - around) / whole), rounded((middle + around) / whole)]
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000
}
