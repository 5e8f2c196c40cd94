import type { Guidance, Party } from '../content.ts'
import { voortgangsgesprek } from './voortgangsgesprek.ts'

const from = (moment: Guidance['moment']): Record<Party, Guidance> => ({
  employee: voortgangsgesprek.guidance.employee.find((one) => one.moment === moment)!,
  manager: voortgangsgesprek.guidance.manager.find((one) => one.moment === moment)!,
})

/** Listening and giving feedback are the same in every conversation. */
export const listeningAdvice = from('listening')
export const feedbackAdvice = from('feedback')

const questions = voortgangsgesprek.themes.flatMap(({ questions: some }) => some)

/** A question of the progress conversation in another template: the same key and words, so that answers lie beside each other. */
export const alsoAsked = (key: string, prominence: 'asked' | 'optional' = 'asked') => ({
  ...questions.find((one) => one.key === key)!,
  prominence,
})
