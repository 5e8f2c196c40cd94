import fc from 'fast-check'
import { expect, test } from 'vitest'
import { day, email, instant, line, longest, personId, text, timeOfDay } from './schemas.ts'

const accepts = (schema: { safeParse: (value: unknown) => { success: boolean } }, value: unknown) =>
  schema.safeParse(value).success

test.each([
  ['2026-11-03', true],
  ['2028-02-29', true],
  ['2027-02-29', false],
  ['2026-02-31', false],
  ['2026-13-01', false],
  ['2026-1-3', false],
  ['2026-11-03T10:00:00Z', false],
  ['', false],
])('the day %j exists: %s', (value, exists) => {
  expect(accepts(day, value)).toBe(exists)
})

test.each([
  ['10:00', true],
  ['23:59', true],
  ['00:00', true],
  ['24:00', false],
  ['9:00', false],
  ['10:60', false],
  ['10:00:00', false],
])('the time of day %j: %s', (value, right) => {
  expect(accepts(timeOfDay, value)).toBe(right)
})

test.each([
  ['2026-11-03T09:00:00.000Z', true],
  ['2026-11-03T09:00:00Z', true],
  ['2026-11-03T10:00:00+01:00', false],
  ['2026-02-30T09:00:00Z', false],
  ['2026-11-03', false],
])('the moment %j: %s', (value, right) => {
  expect(accepts(instant, value)).toBe(right)
})

test('words are kept to the letter: emoji, right to left, script, formula, white space', () => {
  for (const words of ['👩‍🍳 trots', 'مرحبا', '<script>alert(1)</script>', '=cmd()', '  twee  \n\n\tregels ', ''])
    expect(text(longest).parse(words)).toBe(words)
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (words) => {
      if (words.includes('\u0000')) expect(accepts(text(longest), words)).toBe(false)
      else expect(text(longest).parse(words)).toBe(words)
    }),
  )
})

test('what no database keeps as text is refused: the NUL character, and half an emoji', () => {
  expect(accepts(text(10), 'a\u0000b')).toBe(false)
  expect(accepts(text(10), 'a\ud83d')).toBe(false)
  expect(accepts(text(10), '\ude00b')).toBe(false)
})

test('the longest text fits exactly, and one character more does not', () => {
  expect(accepts(text(longest), 'a'.repeat(longest))).toBe(true)
  expect(accepts(text(longest), 'a'.repeat(longest + 1))).toBe(false)
})

test('a name is one line with something in it, and loses only the spaces around it', () => {
  expect(line(80).parse('  Sanne Mulder ')).toBe('Sanne Mulder')
  for (const wrong of [
    '',
    '   ',
    'Sanne\r\nBcc: iedereen@molen.test',
    'Sanne\nMulder',
    'Sanne\rMulder',
    'a'.repeat(81),
  ])
    expect(accepts(line(80), wrong), JSON.stringify(wrong)).toBe(false)
})

test('an e-mail address is kept in lower case without spaces around it, and is one address', () => {
  expect(email.parse(' Sanne.Mulder@DeMolen.Example ')).toBe('sanne.mulder@demolen.example')
  for (const wrong of [
    'sanne',
    'sanne@',
    '@molen.test',
    'a@b.nl, c@d.nl',
    'sanne@molen.test\r\nBcc: x@y.nl',
    `${'a'.repeat(250)}@b.nl`,
  ])
    expect(accepts(email, wrong), wrong).toBe(false)
})

test('an id is a UUID and nothing else', () => {
  expect(accepts(personId, '019a0f2e-79b0-7cc3-98c4-dc0c0c07398f')).toBe(true)
  for (const wrong of ['1', "' or 1=1 --", '019a0f2e79b07cc398c4dc0c0c07398f', null, 7])
    expect(accepts(personId, wrong)).toBe(false)
})
