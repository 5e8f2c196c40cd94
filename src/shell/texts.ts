import type { Language } from '#kernel/schemas.ts'
import type { nl } from '#texts/nl.ts'

export type Sentences = typeof nl

/** The sentences of one language; the other is not fetched. */
export const loadTexts = async (language: Language): Promise<Sentences> =>
  (language === 'nl' ? (await import('#texts/nl.ts')).nl : (await import('#texts/en.ts')).en) as Sentences
