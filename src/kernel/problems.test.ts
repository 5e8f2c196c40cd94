import { expect, test } from 'vitest'
import { en } from '#texts/en.ts'
import { nl } from '#texts/nl.ts'
import { makeTexts } from '#platform/text/translate.ts'
import { demand, no, yes } from './decision.ts'
import { catalogue, changedMeanwhile, fieldProblem, notFound, Problem, type ProblemCode } from './problems.ts'

const texts = makeTexts({ nl, en })
const codes = Object.keys(catalogue) as ProblemCode[]

test.each(codes)('%s says in both languages what is wrong and how to mend it, and not the same twice', (code) => {
  const said = (['nl', 'en'] as const).map((language) => {
    const text = texts[language] as unknown as (key: string, values: object) => string
    return [text(`problem.${code}.what`, {}), text(`problem.${code}.mend`, { minutes: 15 })]
  })
  for (const [what, mend] of said) {
    expect(what).toMatch(/^\S.*[.!?]$/su)
    expect(mend).toMatch(/^\S.*[.!?]$/su)
    expect(what).not.toBe(mend)
  }
  expect(said[0]).not.toEqual(said[1])
})

test('every sentence belongs to a code, so that none is kept for nothing', () => {
  const leaves = (texts: object, path = ''): string[] =>
    'what' in texts
      ? [path]
      : Object.entries(texts).flatMap(([key, value]) => leaves(value as object, path ? `${path}.${key}` : key))
  expect(leaves(nl.problem).toSorted()).toEqual(codes.toSorted())
  expect(leaves(en.problem).toSorted()).toEqual(codes.toSorted())
})

test.each(codes)('%s answers with a status that says no', (code) => {
  const problem = new Problem(code)
  expect(problem.status).toBe(catalogue[code])
  expect(problem.status >= 400 && problem.status < 600).toBe(true)
  expect(problem.message).toBe(code)
})

test('a decision that is yes lets go on; one that is no stops with its reason', () => {
  expect(() => demand(yes)).not.toThrow()
  const thrown = catchOf(() => demand(no('conversation.over')))
  expect(thrown).toBeInstanceOf(Problem)
  expect(thrown).toMatchObject({ code: 'conversation.over', status: 409 })
})

test('what is not there and what is hidden are one and the same problem', () => {
  expect(notFound()).toEqual(new Problem('not-found'))
  expect(notFound().status).toBe(404)
  expect(changedMeanwhile().status).toBe(409)
})

test('a problem with one field names the field and says the sentence of that problem', () => {
  expect(fieldProblem('person.no-manager', '/employeeId').fields).toEqual([
    { pointer: '/employeeId', code: 'problem:person.no-manager' },
  ])
})

function catchOf(act: () => void): unknown {
  try {
    act()
  } catch (error) {
    return error
  }
  return undefined
}
