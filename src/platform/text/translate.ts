import { createTranslator, type Messages } from 'use-intl/core'
import type { Language } from '#kernel/schemas.ts'

/** Gives the sentence for a key in one language, with its values filled in. Keys and values are typed by the Dutch texts. */
export type Translate = ReturnType<typeof createTranslator<Messages, never>>
export type Texts = Record<Language, Translate>

/** In: the texts of each language. Out: a translator for each. A key that is missing throws: it is a bug, not a message. */
export function makeTexts(messages: Record<Language, object>): Texts {
  const translator = (locale: Language) =>
    createTranslator({
      locale,
      messages: messages[locale] as never,
      onError: (error) => {
        throw error
      },
    }) as unknown as Translate
  return { nl: translator('nl'), en: translator('en') }
}

/** The first language of an Accept-Language header that we speak; Dutch when it names none. */
export function preferredLanguage(header: string | undefined): Language {
  const wanted = (header ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase())
  return wanted.find((language): language is Language => language === 'nl' || language === 'en') ?? 'nl'
}
