import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hintsFor, lettersIn } from '#modules/goals/screens/hints.ts'
import { hintsFor as hintsForFeedback, hintsIn } from '#modules/feedback/screens/hints.ts'
import { sentences as aboutColleagues } from '../bench/sentences/feedback.ts'
import { sentences } from '../bench/sentences/goals.ts'
import { feedbackHints, judge, judgeFeedback, letters } from '../bench/sentences/judge.ts'
import { precision, recall } from '../bench/sentences/labelled.ts'

const typed = (title: string, more: object = {}) => ({
  title,
  specific: '',
  measurable: '',
  achievable: '',
  relevant: '',
  ...more,
})
const nothing = { hasMeasure: false, hasLastDay: false }

test.each([
  ['goals', sentences],
  ['feedback', aboutColleagues],
])('there are three hundred sentences of our own about %s, no two the same, and a third is kept apart', (_, these) => {
  const all = Object.values(these).flatMap(({ tuned, apart }) => [...tuned, ...apart])
  expect(new Set(all.map(({ said }) => said)).size).toBe(all.length)
  expect(all.length).toBeGreaterThanOrEqual(300)
  const apart = Object.values(these).flatMap((one) => one.apart)
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

test.each(['nl', 'en'] as const)('in %s nine hints for feedback of ten are right, each kind by itself', (language) => {
  for (const part of ['tuned', 'apart'] as const)
    for (const hint of feedbackHints) {
      const found = judgeFeedback([language], part, [hint])
      expect(precision(found), JSON.stringify(found.mistakes, null, 1)).toBeGreaterThanOrEqual(0.9)
      expect(recall(found), JSON.stringify(found.mistakes, null, 1)).toBeGreaterThanOrEqual(0.85)
    }
})

test('feedback is looked at as a whole: an example may stand in the situation, and nothing typed gets no hint', () => {
  const nothing = { situation: '', behaviour: '', effect: '', wish: '' }
  expect(hintsForFeedback(nothing)).toEqual([])
  expect(hintsForFeedback({ ...nothing, situation: 'Vrijdag', behaviour: ' ' })).toEqual([])
  expect(hintsForFeedback({ ...nothing, behaviour: 'Goed gedaan!' })).toEqual(['praise', 'example'])
  const example = { ...nothing, situation: 'Vrijdag belde je de klant zelf terug.', behaviour: 'Goed gedaan!' }
  expect(hintsForFeedback(example)).toEqual([])
  expect(hintsForFeedback({ ...example, wish: 'Je bent altijd zo lui, doe het vaker.' })).toEqual(['absolute', 'label'])
})

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
    'je bent',
    'you',
    'heb',
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
      const found = [...lettersIn(said), ...hintsIn(said)]
      expect([...lettersIn(said), ...hintsIn(said)]).toEqual(found)
      expect(performance.now() - begin).toBeLessThan(500)
    }),
    { numRuns: 60 },
  )
})
