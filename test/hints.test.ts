import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hintsFor, lettersIn } from '#modules/goals/screens/hints.ts'
import { sentences } from '../bench/sentences/goals.ts'
import { judge, letters, precision, recall } from '../bench/sentences/judge.ts'

const typed = (title: string, more: object = {}) => ({
  title,
  specific: '',
  measurable: '',
  achievable: '',
  relevant: '',
  ...more,
})
const nothing = { hasMeasure: false, hasLastDay: false }

test('there are three hundred sentences of our own, no two the same, and a third is kept apart', () => {
  const all = Object.values(sentences).flatMap(({ tuned, apart }) => [...tuned, ...apart])
  expect(new Set(all.map(({ said }) => said)).size).toBe(all.length)
  expect(all.length).toBeGreaterThanOrEqual(300)
  const apart = Object.values(sentences).flatMap((one) => one.apart)
  expect(apart.length / all.length).toBeCloseTo(1 / 3, 2)
})

test.each(['nl', 'en'] as const)(
  'in %s nine hints of ten are right, for sentences that were kept apart too',
  (language) => {
    for (const part of ['tuned', 'apart'] as const) {
      const found = judge([language], part, letters)
      expect(precision(found), JSON.stringify(found.mistakes, null, 1)).toBeGreaterThanOrEqual(0.9)
      expect(recall(found)).toBeGreaterThanOrEqual(0.85)
    }
  },
)

test('a goal that answers everything gets no hint, and what is missing is asked for', () => {
  const whole = 'Samen met Lotte breng ik voor de zomer het aantal klachten terug tot drie per maand'
  expect(hintsFor('result', typed(whole, { relevant: 'Minder bellen.' }), nothing)).toEqual([])
  expect(hintsFor('result', typed('Beter communiceren'), nothing)).toEqual(letters)
  expect(hintsFor('result', typed('Beter communiceren'), { hasMeasure: true, hasLastDay: true })).toEqual([
    'specific',
    'achievable',
    'relevant',
  ])
  expect(hintsFor('result', typed(' '), nothing)).toEqual([])
})

test('something to learn is asked how one notices it, and never for a number', () => {
  const learning = typed('Leren plannen met begeleiding van Esther', { measurable: 'Het rooster klopt.' })
  expect(hintsFor('learning', learning, nothing)).not.toContain('measurable')
})

test('whatever is typed, there is an answer, it is the same again, and it comes at once', () => {
  const word = fc.constantFrom(
    'om',
    'te',
    'in',
    'de',
    'week',
    'drie',
    'met',
    'so',
    'that',
    'to',
    'May',
    '(',
    '1',
    '’',
    '\n',
  )
  const words = fc.array(word, { maxLength: 2000 }).map((some) => some.join(' '))
  fc.assert(
    fc.property(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 4000 })), (said) => {
      const begin = performance.now()
      const found = [...lettersIn(said)]
      expect([...lettersIn(said)]).toEqual(found)
      expect(performance.now() - begin).toBeLessThan(500)
    }),
    { numRuns: 60 },
  )
})
