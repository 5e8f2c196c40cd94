import type { Language } from '#kernel/schemas.ts'

/** Sentences below the words of their keys, as they were parsed when this was built. */
export type Sentences = { [word: string]: string | unknown[] | Sentences }
/** What a part of the screens says: each language by itself, fetched when it is asked for. */
export type Saying = Record<Language, () => Promise<{ default: Sentences }>>

// What was fetched. The sentences of a language are one object that only grows, so that what is on the screen already
// need not be drawn again when a screen arrives with more.
const spoken = new Map<Language, Sentences>()
const parts = new Set<Saying>()

/**
 * Everything that the screens which were fetched say, in this language; and from now on those which are fetched come with
 * it too. The same object each time. Throws when it cannot be fetched.
 */
export async function speak(language: Language): Promise<Sentences> {
  const sentences = spoken.get(language) ?? {}
  spoken.set(language, sentences)
  await Promise.all([...parts].map(async (part) => add((await part[language]()).default, sentences)))
  return sentences
}

/** Fetches what a part of the screens says, in every language that is spoken here. Throws when it cannot be fetched. */
export async function bring(part: Saying): Promise<void> {
  parts.add(part)
  await Promise.all([...spoken].map(async ([language, sentences]) => add((await part[language]()).default, sentences)))
}

function add(more: Sentences, to: Sentences): void {
  for (const [word, sentence] of Object.entries(more))
    if (typeof sentence === 'string' || Array.isArray(sentence)) to[word] = sentence
    else add(sentence, (to[word] ??= {}) as Sentences)
}
