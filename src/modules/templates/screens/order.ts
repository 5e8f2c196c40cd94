import type { Order } from '../parts.ts'

// Putting themes and questions in order. Pure: in an order, out the next; whatever is asked, nothing goes or comes double.

type Theme = Order['themes'][number]

const change = (order: Order, themes: Theme[]): Order => ({ ...order, themes })
const placeOf = <One>(all: One[], is: (one: One) => boolean) => all.findIndex(is)
const without = <One>(all: One[], at: number) => all.filter((_, place) => place !== at)
const withAt = <One>(all: One[], at: number, one: One) => [...all.slice(0, at), one, ...all.slice(at)]

/** One theme a place up (-1) or down (1); at the end of the row it stays. */
export function stepTheme(order: Order, key: string, step: -1 | 1): Order {
  const from = placeOf(order.themes, (theme) => theme.key === key)
  return placeTheme(order, key, from + step)
}

/** A theme at this place among the others. */
export function placeTheme(order: Order, key: string, at: number): Order {
  const from = placeOf(order.themes, (theme) => theme.key === key)
  if (from < 0 || at < 0 || at >= order.themes.length) return order
  return change(order, withAt(without(order.themes, from), at, order.themes[from]!))
}

/** One question a place up or down; from the edge of its theme it goes on into the next theme. */
export function stepQuestion(order: Order, key: string, step: -1 | 1): Order {
  const theme = themeOf(order, key)
  if (!theme) return order
  const at = theme.questions.indexOf(key) + step
  if (at >= 0 && at < theme.questions.length) return placeQuestion(order, key, theme.key, at)
  const next = order.themes[order.themes.indexOf(theme) + step]
  return next ? placeQuestion(order, key, next.key, step === 1 ? 0 : next.questions.length) : order
}

/** A question at this place in this theme, counted without the question itself. */
export function placeQuestion(order: Order, key: string, themeKey: string, at: number): Order {
  const lifted = withoutQuestion(order, key)
  return change(
    lifted,
    lifted.themes.map((theme) =>
      theme.key === themeKey ? { ...theme, questions: withAt(theme.questions, at, key) } : theme,
    ),
  )
}

export const withoutQuestion = (order: Order, key: string): Order =>
  change(
    order,
    order.themes.map((theme) => ({ ...theme, questions: theme.questions.filter((one) => one !== key) })),
  )

/** A theme with its questions in the order, at this place; those that are elsewhere by now stay there. */
export function withTheme(order: Order, theme: Theme, at: number): Order {
  if (order.themes.some(({ key }) => key === theme.key)) return order
  const known = new Set(order.themes.flatMap(({ questions }) => questions))
  const questions = theme.questions.filter((key) => !known.has(key))
  return change(order, withAt(order.themes, at, { ...theme, questions }))
}

export const withoutTheme = (order: Order, key: string): Order =>
  change(
    order,
    order.themes.filter((theme) => theme.key !== key),
  )

export const themeOf = (order: Order, question: string): Theme | undefined =>
  order.themes.find(({ questions }) => questions.includes(question))
