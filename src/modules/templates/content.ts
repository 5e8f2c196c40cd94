import { z } from 'zod'

/** A text in both languages; the reader gets their own. */
export const bilingual = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) })
export type Bilingual = z.infer<typeof bilingual>

export const key = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/)

/** The parties who prepare. */
export const party = z.enum(['employee', 'manager'])
export type Party = z.infer<typeof party>

export const perPartyOf = <Words extends z.ZodType>(words: Words) =>
  z.strictObject({ employee: words.nullable(), manager: words.nullable() })
const perParty = perPartyOf(bilingual)

export const question = z.strictObject({
  /** What stays the same when the wording changes, so that answers can be laid beside those of last time. */
  key,
  /**
   * open: words · score: a level of the scale, with an example in words · choice: one or more of the options ·
   * goals: how each goal of the employee stands, in words too · agreements: how each open agreement stands.
   */
  type: z.enum(['open', 'score', 'choice', 'goals', 'agreements']),
  /** How each party is asked; a party without a wording is not asked. `{name}` is the employee's given name. */
  ask: perParty,
  hint: perParty,
  options: z.array(z.strictObject({ key, label: bilingual })),
  /** Asked: everybody sees it. Optional: to choose from, when one wants to talk about it. */
  prominence: z.enum(['asked', 'optional']),
})
export type Question = z.infer<typeof question>

export const theme = z.strictObject({ key, name: bilingual, questions: z.array(question).min(1) })

/** The kinds of conversation, each with a purpose of its own. */
export const templateKind = z.enum(['progress', 'functioning', 'appraisal', 'development', 'start', 'check-in', 'exit'])
export type TemplateKind = z.infer<typeof templateKind>

/** The ready templates that come with Voortgang. A key stays the same when the words change. */
export const libraryKey = z.enum([
  'progress',
  'functioning',
  'appraisal',
  'development',
  'feed-forward',
  'probation-start',
  'probation-end',
  'return',
  'leading',
  'exit',
])
export type LibraryKey = z.infer<typeof libraryKey>

export const scaleLevel = z.strictObject({
  level: z.number().int().min(1).max(10),
  standard: z.number().int().min(1).max(5),
  label: bilingual,
  description: bilingual,
})

/**
 * A labelled scale, lowest first; the editor warns above seven levels. Scores are whole levels; the label is what people
 * see. `standard` is the level of the default scale that it counts as, so that scores on any scale can be laid together.
 */
export const scale = z.array(scaleLevel).min(3).max(10)
export type Scale = z.infer<typeof scale>

export const guidance = z.strictObject({
  moment: z.enum(['preparing', 'opening', 'listening', 'feedback', 'closing']),
  title: bilingual,
  /** Paragraphs. */
  text: z.array(bilingual).min(1),
})
export type Guidance = z.infer<typeof guidance>

export const templateContent = z.strictObject({
  name: bilingual,
  /** What the conversation is for, in one or two sentences to both. */
  purpose: bilingual,
  /** How long answering the asked questions takes. */
  minutes: z.number().int().min(1),
  scale,
  themes: z.array(theme).min(1),
  guidance: z.strictObject({ employee: z.array(guidance), manager: z.array(guidance) }),
})
export type TemplateContent = z.infer<typeof templateContent>
