import { lettersIn, type Letter } from '#modules/goals/screens/hints.ts'
import { sentences } from './goals.ts'

const byLetter: Record<Letter, string> = {
  specific: 'S',
  measurable: 'M',
  achievable: 'A',
  relevant: 'R',
  timed: 'T',
}
export const letters = Object.keys(byLetter) as Letter[]
export type Language = keyof typeof sentences
export type Part = keyof (typeof sentences)['nl']

/** What a hint was: right, wrong (the sentence does say it), or missed (it does not, and no hint came). */
type Judged = { right: number; wrong: number; missed: number }
export type Mistake = { said: string; letter: Letter; as: 'wrong' | 'missed' }

/** Judges the hints for the sentences of these languages, of one part, for these letters. */
export function judge(languages: Language[], part: Part, of: Letter[]): Judged & { mistakes: Mistake[] } {
  const found = { right: 0, wrong: 0, missed: 0, mistakes: [] as Mistake[] }
  for (const { said, says } of languages.flatMap((language) => sentences[language][part])) {
    const answered = lettersIn(said)
    for (const letter of of) {
      const [hinted, isMissing] = [!answered.has(letter), !says.includes(byLetter[letter])]
      if (hinted && isMissing) found.right++
      else if (hinted || isMissing) {
        const as = hinted ? 'wrong' : 'missed'
        found[as]++
        found.mistakes.push({ said, letter, as })
      }
    }
  }
  return found
}

/** Of the hints, those that were right; of what was missing, that for which a hint came. */
export const precision = ({ right, wrong }: Judged) => right / (right + wrong)
export const recall = ({ right, missed }: Judged) => right / (right + missed)
