import type { Language } from '#kernel/schemas.ts'
import { bring, speak } from '#platform/ui/sentences.ts'
import type { nl } from '#texts/nl.ts'

/** To who writes a screen every sentence is there: the build sees to it that those of a room come with it. */
export type Sentences = typeof nl

// Of these the build leaves what is said before any room is there.
void bring({
  nl: async () => ({ default: (await import('#texts/nl.ts')).nl }),
  en: async () => ({ default: (await import('#texts/en.ts')).en }),
})

/** The sentences of one language, of all that is on the screen; the other is not fetched. */
export const loadTexts = async (language: Language): Promise<Sentences> => (await speak(language)) as Sentences
