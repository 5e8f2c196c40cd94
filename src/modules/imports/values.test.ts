import fc from 'fast-check'
import { expect, test } from 'vitest'
import { circlesIn } from './circles.ts'
import { anyRows, separatedRows, type BrokenFile } from './separated.ts'
import { resolve } from './departments.ts'
import { guarded, unguarded } from '#platform/sheets/literal.ts'
import { readDay } from './values.ts'

test.each([
  ['31-12-2024', '2024-12-31'],
  ['31/12/2024', '2024-12-31'],
  ['31.12.2024', '2024-12-31'],
  ['1-3-2024', '2024-03-01'],
  ['31 december 2024', '2024-12-31'],
  ['1 mrt 2024', '2024-03-01'],
  ['1-May-2024', '2024-05-01'],
  ['2024-12-31', '2024-12-31'],
  ['2024-12-31T00:00:00Z', '2024-12-31'],
  ['31-12-2024 00:00:00', '2024-12-31'],
  ['20241231', '2024-12-31'],
  ['45657', '2024-12-31'],
  ['29-2-2024', '2024-02-29'],
  ['29-2-2023', undefined],
  ['31-12-24', undefined],
  ['12/31/2024', undefined],
  ['0-0-0000', undefined],
  ['31 wintermaand 2024', undefined],
  ['morgen', undefined],
])('%s is the day %s', (text, day) => {
  expect(readDay(text)).toBe(day)
})

test('every day that there is comes back, in every way of writing it', () => {
  const days = fc.date({ min: new Date('1950-01-01'), max: new Date('2079-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(days, (date) => {
      const day = date.toISOString().slice(0, 10)
      const [year, month, number] = day.split('-')
      const serial = Math.round((Date.parse(day) - Date.UTC(1899, 11, 30)) / 86_400_000)
      for (const text of [
        day,
        `${number}-${month}-${year}`,
        `${Number(number)}/${Number(month)}/${year}`,
        `${year}${month}${number}`,
        String(serial),
      ])
        expect(readDay(text)).toBe(day)
    }),
    { seed: 20261124 },
  )
})

test('a text is no formula for a spreadsheet, and comes back to the letter', () => {
  const text = fc.oneof(
    fc.string(),
    fc.string().map((rest) => `=${rest}`),
    fc.string().map((rest) => `''-${rest}`),
  )
  fc.assert(
    fc.property(text, (value) => {
      expect(guarded(value)).not.toMatch(/^[=+\-@\t\r]/)
      expect(unguarded(guarded(value))).toBe(value)
    }),
    { seed: 20261124 },
  )
  for (const name of ["'t Hart", "'s-Hertogenbosch"]) expect([guarded(name), unguarded(name)]).toEqual([name, name])
})

const people = 'abcdefghij'.split('')

test('the circles that are found are those that going up ever comes back to, each once', () => {
  const lines = fc.uniqueArray(
    fc.record({ personId: fc.constantFrom(...people), managerId: fc.constantFrom(...people) }),
    {
      selector: ({ personId }) => personId,
    },
  )
  fc.assert(
    fc.property(lines, (all) => {
      const above = new Map(all.map(({ personId, managerId }) => [personId, managerId]))
      const comesBack = (one: string) => {
        let at = above.get(one)
        for (let steps = 0; at !== undefined && steps < 10; steps++, at = above.get(at)) if (at === one) return true
        return false
      }
      const circles = circlesIn(all)
      expect(circles.flat().toSorted()).toEqual([...above.keys()].filter(comesBack).toSorted())
      for (const circle of circles)
        for (const [place, one] of circle.entries()) expect(above.get(one)).toBe(circle[(place + 1) % circle.length])
    }),
    { seed: 20261124 },
  )
})

test('a department is known by its name or by its path, however that is written; what is not there is added once', () => {
  const known = [
    { id: '1', parentId: null, name: 'Winkels' },
    { id: '2', parentId: '1', name: 'Balie' },
    { id: '3', parentId: null, name: 'Kantoor' },
    { id: '4', parentId: '3', name: 'Balie' },
    { id: '5', parentId: '3', name: 'HR/Finance' },
  ]
  let next = 10
  const { found, added } = resolve(
    [
      'winkels',
      'Winkels > Balie',
      'Kantoor \\ Balie',
      'Balie',
      'HR/Finance',
      'Nieuw',
      'Nieuw / Nog nieuwer',
      'Winkels / nieuw',
      'winkels / Nieuw',
    ],
    known,
    true,
    () => String(next++),
  )
  expect(found.map(({ id, problem }) => id ?? problem)).toEqual([
    '1',
    '2',
    '4',
    'ambiguous-department',
    '5',
    '10',
    '11',
    '12',
    '12',
  ])
  expect(added.map(({ path, parentId }) => [path, parentId])).toEqual([
    ['Nieuw', null],
    ['Nieuw / Nog nieuwer', '10'],
    ['Winkels / nieuw', '1'],
  ])
  expect(resolve(['Nieuw'], known, false, () => 'x').found).toEqual([
    { said: 'Nieuw', id: null, problem: 'unknown-department' },
  ])
})

test('a text is cut into rows as the library would, wherever quotes, separators and ends of lines stand', async () => {
  const heard = async (rows: AsyncIterable<string[]>) => {
    const all: unknown[] = []
    try {
      for await (const row of rows) all.push(row)
    } catch (error) {
      // What was read before it is not kept either way.
      return (error as BrokenFile).refused
    }
    return all
  }
  const cell = fc.oneof(
    fc.constantFrom('', 'a', '"a"', '"a;b"', '"a""b"', '"a\r\nb"', ' "a"', 'a"b', '"a"b', '"'),
    fc.string(),
  )
  const line = fc.tuple(fc.array(cell, { minLength: 1, maxLength: 4 }), fc.constantFrom('\n', '\r\n', '\r', '\n\n', ''))
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 6 }), async (lines) => {
      const text = `a;b${lines.map(([cells, end]) => cells.join(';') + end).join('')}`
      expect(await heard(separatedRows(text, ';'))).toEqual(await heard(anyRows(text, ';', 0)))
    }),
    { numRuns: 500 },
  )
})
