import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Order } from '../parts.ts'
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

const order = fc.array(fc.nat(5), { minLength: 1, maxLength: 6 }).map((sizes): Order => ({
  themes: sizes.map((size, theme) => ({
    key: `t${theme}`,
    questions: Array.from({ length: size }, (_, place) => `q${theme}-${place}`),
  })),
}))
const questions = ({ themes }: Order) => themes.flatMap((theme) => theme.questions)
const everything = (of: Order) => [...of.themes.map(({ key }) => key), ...questions(of)].toSorted()
const withQuestion = order
  .filter((one) => questions(one).length > 0)
  .chain((one) => fc.record({ order: fc.constant(one), key: fc.constantFrom(...questions(one)) }))
const step = fc.constantFrom<-1 | 1>(-1, 1)
const times = { numRuns: 300, seed: 20261125 }

test('whatever is moved, nothing gets lost and nothing comes double', () => {
  fc.assert(
    fc.property(withQuestion, step, fc.nat(5), fc.nat(5), ({ order: before, key }, by, theme, at) => {
      const to = before.themes[theme % before.themes.length]!.key
      for (const after of [
        stepQuestion(before, key, by),
        stepTheme(before, to, by),
        placeTheme(before, to, at),
        placeQuestion(before, key, to, at),
      ])
        expect(everything(after)).toEqual(everything(before))
      expect(themeOf(placeQuestion(before, key, to, at), key)!.key).toBe(to)
    }),
    times,
  )
})

test('a step and a step back is no step, except at the very edge, where there is none to take', () => {
  fc.assert(
    fc.property(withQuestion, step, ({ order: before, key }, by) => {
      const after = stepQuestion(before, key, by)
      const atTheEdge = before.themes.at(by === 1 ? -1 : 0)!.questions.at(by === 1 ? -1 : 0) === key
      expect(after === before).toBe(atTheEdge)
      if (!atTheEdge) expect(stepQuestion(after, key, -by as 1 | -1)).toEqual(before)
      const theme = themeOf(before, key)!.key
      const moved = stepTheme(before, theme, by)
      if (moved !== before) expect(stepTheme(moved, theme, -by as 1 | -1)).toEqual(before)
    }),
    times,
  )
})

test('with the arrow down a question passes every other one, theme after theme', () => {
  fc.assert(
    fc.property(withQuestion, ({ order: before, key }) => {
      let now = placeQuestion(before, key, before.themes[0]!.key, 0)
      const passed = new Set<string>()
      for (let steps = 0; steps < 100; steps++) {
        const next = stepQuestion(now, key, 1)
        if (next === now) break
        const behind = questions(next).slice(0, questions(next).indexOf(key))
        for (const one of behind) passed.add(one)
        now = next
      }
      expect(now.themes.at(-1)!.questions.at(-1)).toBe(key)
      expect(passed.size).toBe(questions(before).length - 1)
    }),
    times,
  )
})

test('what was taken out and put back is where it was', () => {
  fc.assert(
    fc.property(withQuestion, ({ order: before, key }) => {
      const theme = themeOf(before, key)!
      const gone = withoutQuestion(before, key)
      expect(everything(gone)).toEqual(everything(before).filter((one) => one !== key))
      expect(placeQuestion(gone, key, theme.key, theme.questions.indexOf(key))).toEqual(before)
      const place = before.themes.indexOf(theme)
      expect(withTheme(withoutTheme(before, theme.key), theme, place)).toEqual(before)
      // A question that was put in another theme meanwhile stays there.
      const other = before.themes.find(({ key: name }) => name !== theme.key)
      if (!other) return
      const elsewhere = placeQuestion(withoutTheme(before, theme.key), key, other.key, 0)
      expect(everything(withTheme(elsewhere, theme, place))).toEqual(everything(before))
    }),
    times,
  )
})
