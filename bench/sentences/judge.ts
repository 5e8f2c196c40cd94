import { hintsIn, type Hint } from '#modules/feedback/screens/hints.ts'
import { lettersIn, type Letter } from '#modules/goals/screens/hints.ts'
import { sentences as aboutColleagues } from './feedback.ts'
import { sentences } from './goals.ts'
import { count, type Part } from './labelled.ts'

const byLetter: Record<Letter, string> = {
  specific: 'S',
  measurable: 'M',
  achievable: 'A',
  relevant: 'R',
  timed: 'T',
}
const byHint: Record<Hint, string> = { absolute: 'A', label: 'L', praise: 'P', example: 'E' }
export const letters = Object.keys(byLetter) as Letter[]
export const feedbackHints = Object.keys(byHint) as Hint[]
export type Language = keyof typeof sentences

/** Judges the hints for goals in these languages, of one part, for these letters: a hint is right when the letter is missing. */
export const judge = (languages: Language[], part: Part, of: Letter[]) =>
  count(
    languages.flatMap((language) => sentences[language][part]),
    of,
    ({ says }, letter) => !says.includes(byLetter[letter]),
    (said) => {
      const answered = lettersIn(said)
      return (letter) => !answered.has(letter)
    },
  )

/** Judges the hints for feedback in the same way: a hint is right when the sentence was labelled with it. */
export const judgeFeedback = (languages: Language[], part: Part, of: Hint[]) =>
  count(
    languages.flatMap((language) => aboutColleagues[language][part]),
    of,
    ({ says }, hint) => says.includes(byHint[hint]),
    (said) => {
      const found = hintsIn(said)
      return (hint) => found.has(hint)
    },
  )
