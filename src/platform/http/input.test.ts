import { expect, test } from 'vitest'
import { z } from 'zod'
import { day, email, line, personId, text } from '#kernel/schemas.ts'
import type { Problem } from '#kernel/problems.ts'
import { endpoint } from './endpoint.ts'
import { parseInput } from './input.ts'

const plan = endpoint({
  method: 'POST',
  path: '/plan',
  summary: '',
  body: z.strictObject({
    name: line(10),
    note: text(10),
    on: day,
    to: email,
    who: personId,
    kind: z.enum(['one', 'other']),
    minutes: z.number().int().min(5).max(60),
    deep: z.strictObject({ places: z.array(line(5)) }),
  }),
})
const right = {
  name: 'Oven',
  note: '',
  on: '2026-11-25',
  to: 'sanne@molen.example',
  kind: 'one',
  minutes: 30,
  who: '01a2125d-7b6d-7843-940c-bf5443d801d8',
  deep: { places: ['hier'] },
}

test.each([
  ['nothing', { name: undefined }, '/name', 'required'],
  ['null', { name: null }, '/name', 'wrong-type'],
  ['another kind', { name: 5 }, '/name', 'wrong-type'],
  ['an empty name', { name: ' ' }, '/name', 'required'],
  ['too much', { note: 'x'.repeat(11) }, '/note', 'too-long'],
  ['NUL', { note: '\0' }, '/note', 'unkeepable-character'],
  ['no day', { on: '' }, '/on', 'required'],
  ['a day that is not there', { on: '2026-02-31' }, '/on', 'date'],
  ['a day as Americans write it', { on: '11/25/2026' }, '/on', 'date'],
  ['no address', { to: 'sanne' }, '/to', 'email'],
  ['an id that is none', { who: 'sanne' }, '/who', 'choice'],
  ['no choice', { who: '' }, '/who', 'choice'],
  ['a choice that is none', { kind: 'third' }, '/kind', 'choice'],
  ['too few', { minutes: 4 }, '/minutes', 'too-little'],
  ['too many', { minutes: 61 }, '/minutes', 'too-much'],
  ['not a number', { minutes: 'dertig' }, '/minutes', 'wrong-type'],
  ['something far down', { deep: { places: ['hier', 7] } }, '/deep/places/1', 'wrong-type'],
  ['something more', { admin: true }, '/admin', 'unknown'],
])('%s is told where it is, and as what it is', (_, wrong, pointer, code) => {
  const problem = catching(() => parseInput(plan, { params: {}, query: {}, body: { ...right, ...wrong } }))
  expect(problem.code).toBe('invalid-input')
  expect(problem.fields.map((field) => [field.pointer, field.code])).toEqual([[pointer, code]])
  expect(JSON.stringify(problem.fields)).not.toContain('dertig')
})

test('everything that is wrong is told at once', () => {
  const body = { ...right, name: '', on: '2026-02-31', minutes: 4 }
  expect(catching(() => parseInput(plan, { params: {}, query: {}, body })).fields).toHaveLength(3)
})

test('what is right arrives as it was sent, tidied where the contract tidies', () => {
  const body = { ...right, name: ' Oven ', to: 'Sanne@Molen.example' }
  expect(parseInput(plan, { params: {}, query: {}, body })).toEqual(right)
})

function catching(act: () => unknown): Problem {
  try {
    act()
  } catch (problem) {
    return problem as Problem
  }
  throw new Error('it was not refused')
}
