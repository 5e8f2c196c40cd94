import { z } from 'zod'
import { text } from '#kernel/schemas.ts'
import { guidance, key, perPartyOf, scaleLevel, type Question, type TemplateContent } from './content.ts'

// A template that is being written, in parts that are each saved by themselves. Words may still be missing.

const words = (limit: number) => z.strictObject({ nl: text(limit), en: text(limit) })

const settings = z.strictObject({ name: words(80), purpose: words(600) })
/** Which themes and questions there are, in their order. What is taken out here is kept as a part, to be put back. */
const order = z.strictObject({
  themes: z.array(z.strictObject({ key, questions: z.array(key).max(80) })).max(30),
})
const theme = z.strictObject({ name: words(80) })
const question = z.strictObject({
  type: z.enum(['open', 'score', 'choice', 'goals', 'agreements']),
  ask: perPartyOf(words(400)),
  hint: perPartyOf(words(600)),
  options: z.array(z.strictObject({ key, label: words(120) })).max(10),
  prominence: z.enum(['asked', 'optional']),
})
const scale = z.strictObject({
  levels: z.array(scaleLevel.omit({ level: true }).extend({ label: words(60), description: words(400) })).max(10),
})
const tips = z.strictObject({
  tips: z
    .array(z.strictObject({ moment: guidance.shape.moment, title: words(120), text: z.array(words(1500)).max(12) }))
    .max(20),
})

export const partValue = z.union([settings, order, theme, question, scale, tips])
export type PartValue = z.infer<typeof partValue>
export type Settings = z.infer<typeof settings>
export type Order = z.infer<typeof order>
export type ThemePart = z.infer<typeof theme>
export type QuestionPart = z.infer<typeof question>
export type ScalePart = z.infer<typeof scale>
export type Tips = z.infer<typeof tips>

const kinds = { settings, order, theme, question, scale, guidance: tips }
/** `settings`, `order`, `scale`, `guidance/employee`, `guidance/manager`, `theme/<key>`, `question/<key>`. */
const named = /^(?:(?:settings|order|scale)|guidance\/(?:employee|manager)|(?:theme|question)\/[a-z][a-z0-9-]{0,39})$/
export const partField = text(60).regex(named)

/** The shape of the part with this name. */
export const shapeOf = (field: string): z.ZodType<PartValue> => kinds[field.split('/')[0] as keyof typeof kinds]

export type Parts = Map<string, PartValue>

/** A template in its parts. */
export function partsOf({ name, purpose, scale: levels, themes, guidance: advice }: Draft): Parts {
  return new Map<string, PartValue>([
    ['settings', { name, purpose }],
    ['order', { themes: themes.map((one) => ({ key: one.key, questions: one.questions.map((each) => each.key) })) }],
    ...themes.map((one): [string, PartValue] => [`theme/${one.key}`, { name: one.name }]),
    ...themes.flatMap(({ questions }) =>
      questions.map(({ key: name, ...rest }): [string, PartValue] => [`question/${name}`, rest]),
    ),
    ['scale', { levels: levels.map(({ standard, label, description }) => ({ standard, label, description })) }],
    ['guidance/employee', { tips: advice.employee }],
    ['guidance/manager', { tips: advice.manager }],
  ])
}

/** A template as it stands while it is written; how long it takes follows from its questions. */
export type Draft = Omit<TemplateContent, 'minutes'>

/** The parts put together. What the order names and nobody wrote yet is there, without words. */
export function draftOf(parts: Parts): Draft {
  const part = <Value extends PartValue>(field: string, otherwise: Value) =>
    (parts.get(field) as Value | undefined) ?? otherwise
  const { name, purpose } = part<Settings>('settings', { name: unsaid, purpose: unsaid })
  return {
    name,
    purpose,
    scale: part<ScalePart>('scale', { levels: [] }).levels.map((one, place) => ({ level: place + 1, ...one })),
    themes: part<Order>('order', { themes: [] }).themes.map((one) => ({
      key: one.key,
      ...part<ThemePart>(`theme/${one.key}`, { name: unsaid }),
      questions: one.questions.map((each): Question => ({
        key: each,
        ...part<QuestionPart>(`question/${each}`, emptyQuestion),
      })),
    })),
    guidance: {
      employee: part<Tips>('guidance/employee', { tips: [] }).tips,
      manager: part<Tips>('guidance/manager', { tips: [] }).tips,
    },
  }
}

const unsaid = { nl: '', en: '' }
const emptyQuestion: QuestionPart = {
  type: 'open',
  ask: { employee: unsaid, manager: unsaid },
  hint: { employee: null, manager: null },
  options: [],
  prominence: 'asked',
}
