import { useLayoutEffect, useRef, useState } from 'react'
import { useSay, useText } from '#platform/ui/text.ts'
import type { Question } from '../content.ts'
import type { Order, QuestionPart, ThemePart } from '../parts.ts'
import { useDragging } from './dragging.ts'
import {
  placeQuestion,
  placeTheme,
  stepQuestion,
  stepTheme,
  themeOf,
  withoutQuestion,
  withoutTheme,
  withTheme,
} from './order.ts'
import { askOf, emptyQuestion, newKey, unsaid, usePart, type PartDrafts } from './parts.ts'

type Undo = { key: string; name: string; back: (order: Order) => Order }

/**
 * Everything that one can do with the order of a template, by keyboard and by mouse: what was done is said aloud, the
 * keyboard stays with what was moved, and what was taken out can be put back.
 */
export function useOrdering(drafts: PartDrafts) {
  const text = useText()
  const say = useSay()
  const { value: order, change } = usePart<Order>(drafts, 'order')
  const [news, tell] = useState('')
  const [undo, keep] = useState<Undo | null>(null)
  const focus = useRef<string | null>(null)
  // After every draw: what was moved stands elsewhere only then.
  useLayoutEffect(() => {
    if (focus.current) document.getElementById(focus.current)?.focus()
    focus.current = null
  })

  const themeName = (key: string) =>
    say.in((drafts.field(`theme/${key}`).value as Partial<ThemePart>).name ?? unsaid) ||
    text('templates.editor.theme-unnamed')
  const questionName = (key: string) =>
    say.in(askOf(drafts.field(`question/${key}`).value)) || text('templates.editor.question-unnamed')

  const put = (next: Order, then: { focus?: string; undo?: Undo | null } = {}) => {
    focus.current = then.focus ?? null
    keep(then.undo ?? null)
    change(next)
  }
  const movedQuestion = (next: Order, key: string, then?: string) => {
    if (next === order) return tell(text('templates.editor.edge', { name: questionName(key) }))
    const theme = themeOf(next, key)!
    put(next, then ? { focus: then } : {})
    tell(
      text('templates.editor.moved-question', {
        name: questionName(key),
        place: theme.questions.indexOf(key) + 1,
        total: theme.questions.length,
        theme: themeName(theme.key),
      }),
    )
  }
  const movedTheme = (next: Order, key: string, then?: string) => {
    if (next === order) return tell(text('templates.editor.edge', { name: themeName(key) }))
    put(next, then ? { focus: then } : {})
    const place = next.themes.findIndex((theme) => theme.key === key) + 1
    tell(text('templates.editor.moved-theme', { name: themeName(key), place, total: next.themes.length }))
  }

  const dragging = useDragging((dragged, on, after) => {
    if (dragged.kind === 'theme') {
      const others = order.themes.filter(({ key }) => key !== dragged.key)
      const at = others.findIndex(({ key }) => key === on.key) + (after ? 1 : 0)
      return movedTheme(placeTheme(order, dragged.key, at), dragged.key)
    }
    const rest = withoutQuestion(order, dragged.key)
    const theme = on.kind === 'theme' ? rest.themes.find(({ key }) => key === on.key) : themeOf(rest, on.key)
    if (!theme) return undefined
    // On the name of a theme: at its beginning.
    const at = on.kind === 'theme' ? 0 : theme.questions.indexOf(on.key) + (after ? 1 : 0)
    return movedQuestion(placeQuestion(order, dragged.key, theme.key, at), dragged.key)
  })

  const removed = (undone: Undo, next: Order) => {
    put(next, { focus: 'put-back', undo: undone })
    tell('')
  }
  return {
    order,
    news,
    undo,
    dragging,
    themeName,
    questionName,
    stepQuestion: (key: string, step: -1 | 1, button: string) =>
      movedQuestion(stepQuestion(order, key, step), key, button),
    stepTheme: (key: string, step: -1 | 1, button: string) => movedTheme(stepTheme(order, key, step), key, button),
    removeQuestion: (key: string) => {
      const theme = themeOf(order, key)!
      const at = theme.questions.indexOf(key)
      const back = (now: Order) => {
        // Put away with its theme meanwhile: it comes back with that.
        const there = now.themes.some((one) => one.key === theme.key)
        return there ? placeQuestion(now, key, theme.key, at) : withTheme(now, { ...theme, questions: [key] }, 0)
      }
      removed({ key, name: questionName(key), back }, withoutQuestion(order, key))
    },
    removeTheme: (key: string) => {
      const at = order.themes.findIndex((theme) => theme.key === key)
      const theme = order.themes[at]!
      const back = (now: Order) => withTheme(now, theme, Math.min(at, now.themes.length))
      removed({ key, name: themeName(key), back }, withoutTheme(order, key))
    },
    putBack: () => {
      if (!undo) return
      put(undo.back(order), { focus: `edit-${undo.key}` })
      tell(text('templates.editor.is-back', { name: undo.name }))
    },
    addTheme: () => {
      const key = newKey()
      drafts.type(`theme/${key}`, { name: unsaid })
      put({ themes: [...order.themes, { key, questions: [] }] })
      return key
    },
    /** A question of one's own, or one of the question bank; its key says which it is. */
    addQuestion: (theme: string, question?: Question) => {
      const { key, ...value } = question ?? { key: newKey(), ...emptyQuestion }
      drafts.type(`question/${key}`, value satisfies QuestionPart)
      const at = order.themes.find((one) => one.key === theme)!.questions.length
      put(placeQuestion(order, key, theme, at))
      tell(text('templates.editor.added', { name: questionName(key), theme: themeName(theme) }))
      return key
    },
  }
}

export type Ordering = ReturnType<typeof useOrdering>
