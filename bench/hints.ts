import { judge, letters, precision, recall, type Language, type Part } from './sentences/judge.ts'
import { sentences } from './sentences/goals.ts'
import { print } from './setting/figure.ts'

// How right the hints for goals are, on labelled sentences of our own. The goal counts for those that were kept apart
// while the rules were made. The control is the precision of giving every hint for every sentence: how much is missing
// in them to begin with.

const languages: Language[] = ['nl', 'en']

const figures = (name: string, of: Language[], part: Part, which = letters) => {
  const found = judge(of, part, which)
  const asked = of.flatMap((language) => sentences[language][part]).length * which.length
  const missing = found.right + found.missed
  print({
    name: `${name}-precision`,
    value: rounded(precision(found)),
    unit: 'share',
    ci: interval(found.right, found.right + found.wrong),
    goal: 0.9,
    better: 'higher',
    control: rounded(missing / asked),
  })
  print({
    name: `${name}-recall`,
    value: rounded(recall(found)),
    unit: 'share',
    ci: interval(found.right, missing),
    goal: null,
    better: 'higher',
    control: 1,
  })
}

figures('goal-hints', languages, 'apart')
for (const language of languages) figures(`goal-hints-${language}`, [language], 'apart')
for (const letter of letters) figures(`goal-hints-${letter}`, languages, 'apart', [letter])
figures('goal-hints-tuned', languages, 'tuned')

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
