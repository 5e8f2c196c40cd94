import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addPerson } from '#modules/people/contract.ts'
import { given } from '#test/denial/given.ts'
import { openWorld, type World } from '#test/world.ts'
import * as contract from './contract.ts'
import { read, type Heard } from './reader.ts'
import { write } from '#platform/sheets/writer.ts'

// Whatever file Thomas hands in: it is read as its writer meant it, or he is told clearly why not, and nothing is half done.

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const thomas = () => world.as('thomas')
async function handIn(content: Uint8Array, name = 'mensen') {
  await thomas()(contract.startImport, { name, content })
  await world.work()
  return (await thomas()(contract.readImport)).import!
}
const refused = async (content: Uint8Array) => (await handIn(content)).refusal

/** What is heard of a file, by whoever listens to its reader. */
async function heardOf(content: Uint8Array): Promise<Heard[]> {
  const all: Heard[] = []
  await read({ content, remembered: {} }, async (heard) => void all.push(heard))
  return all
}

const lines = ['Personeelsnummer;Voornaam;Achternaam', '1;Zoë;Müller', '2;René;Çelik'].join('\r\n')
const utf16be = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()
const windows = (text: string) => Buffer.from(text, 'latin1')

test.each([
  ['UTF-8', Buffer.from(lines)],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${lines}`)],
  ['UTF-16', Buffer.from(`\ufeff${lines}`, 'utf16le')],
  ['UTF-16 the other way round', utf16be(lines)],
  ['what Windows writes', windows(lines)],
  ['commas', Buffer.from(lines.replaceAll(';', ','))],
  ['tabs', Buffer.from(lines.replaceAll(';', '\t'))],
  ['bars and old line ends', Buffer.from(lines.replaceAll(';', '|').replaceAll('\r\n', '\r'))],
  [
    'quotes with a separator in them',
    Buffer.from(lines.replace('1;', '"1";').replaceAll('Personeelsnummer', '"Personeelsnummer"')),
  ],
  ['a told separator', Buffer.from(`sep=;\r\n${lines}`)],
  ['a title and an empty line above', Buffer.from(`Overzicht medewerkers\r\n\r\n${lines}`)],
])('a file is read, whatever wrote it: %s', async (_, content) => {
  const [, heard] = await heardOf(content)
  expect(heard).toMatchObject({
    part: { count: 2, rows: { givenName: '{"Zoë","René"}', familyName: '{"Müller","Çelik"}' } },
  })
})

test('a workbook is read too: text, numbers, days as the spreadsheet keeps them', async () => {
  const content = await write({
    format: 'xlsx',
    head: ['Employee number', 'First name', 'Last name', 'Start date'],
    lines: [['00012', 'Zoë', '=cmd()', '45657']],
  })
  const { id: importId } = await handIn(content)
  const { changes } = await thomas()(contract.listChanges, { importId, kind: 'new' })
  expect(changes[0]!.fields).toEqual([
    { field: 'employeeNumber', before: null, after: '00012' },
    { field: 'givenName', before: null, after: 'Zoë' },
    { field: 'familyName', before: null, after: '=cmd()' },
    { field: 'joinedOn', before: null, after: '2024-12-31' },
  ])
})

test.each([
  ['nothing', Buffer.alloc(0), { code: 'empty' }],
  ['only spaces', Buffer.from('  \r\n \r\n'), { code: 'empty' }],
  [
    'a picture',
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 1, 2, 3]),
    { code: 'binary' },
  ],
  ['noise', Buffer.from(Array.from({ length: 5000 }, (_, n) => (n * 7919) % 251)), { code: 'binary' }],
  ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), { code: 'old-excel' }],
  ['a heading and no more', Buffer.from('Voornaam;Achternaam'), { code: 'no-rows' }],
  [
    'lines of two kinds of letters',
    Buffer.concat([Buffer.from(lines), windows('\r\n3;André;Jansen')]),
    { code: 'mixed-encoding', row: 4 },
  ],
  ['ten thousand columns', Buffer.from(`${'a;'.repeat(10_000)}\r\n`.repeat(3)), { code: 'too-many-columns', row: 1 }],
  ['a quote that never closes', Buffer.from(`${lines}\r\n3;"Jan;Jansen\r\n4;Piet;Puk`), { code: 'quote', row: 4 }],
  ['half a zip', Buffer.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3, 4, 5]), { code: 'damaged' }],
])('of %s is told why it cannot be read', async (_, content, refusal) => {
  expect(await heardOf(content)).toContainEqual({ refused: refusal })
})

test('a zip that unpacks to a gigabyte is not unpacked, whether its directory says so or lies', async () => {
  const megabyte = Buffer.alloc(1024 * 1024)
  // One member of 300 MB, deflated block by block: each block is the same.
  const zeros = deflateRawSync(Buffer.alloc(300 * 1024 * 1024), { level: 1 })
  for (const says of [1024 * 1024 * 1024, 1000])
    expect(await refused(zip([['xl/workbook.xml', zeros, says]]))).toEqual({ code: 'unpacks-too-large' })
  expect(await refused(zip([['photo.png', deflateRawSync(megabyte), megabyte.length]]))).toEqual({
    code: 'not-a-sheet',
  })
}, 30_000)

test('a quarter of a million rows is the most, and of a file that is refused nothing is kept', async () => {
  const rows = Buffer.from(`${lines}\r\n${'9;Te;Veel\r\n'.repeat(250_000)}`)
  expect(await refused(rows)).toMatchObject({ code: 'too-many-rows' })
  expect((await thomas()(contract.readImport)).import).toMatchObject({ state: 'refused', counts: null })
  const { rows: kept } = await world.database.query('select count(*) as n from import_rows')
  expect(kept).toEqual([{ n: 0 }])
}, 60_000)

test.each(['csv', 'xlsx'] as const)(
  'importing what was exported changes nothing, whatever people are called: %s',
  async (format) => {
    const nameOf = fc
      .oneof(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
        fc.constantFrom(
          '=cmd()',
          "'=cmd()",
          "''+1",
          "'t Hart",
          '@SUM(A1)',
          '-1',
          '"a";b',
          'a;b,c\td',
          '_x0001_',
          '\u0001',
          'x\u000by',
          '00123',
          '1e5',
          'constructor',
          '__proto__',
        ),
      )
      .map((text) => text.trim().replace(/[\r\n\0]/g, ''))
      .filter((text) => text.length > 0 && text.isWellFormed())
    const people = fc.sample(fc.record({ givenName: nameOf, familyName: nameOf, employeeNumber: nameOf }), {
      numRuns: 60,
      seed: 20261124,
    })
    const numbers = new Set<string>()
    for (const person of people) {
      if (numbers.has(person.employeeNumber)) continue
      numbers.add(person.employeeNumber)
      await world
        .as('thomas')(addPerson, {
          ...given(addPerson),
          email: null,
          departmentId: null,
          managerId: null,
          invite: false,
          jobTitle: person.givenName,
          ...person,
        } as never)
        .catch((error: unknown) => expect((error as Error).message).toBe('person.number-taken'))
    }
    const content = (await thomas()(contract.exportPeople, { format })) as unknown as Uint8Array
    const { id: importId, counts, refusal } = await handIn(content)
    expect(refusal).toBe(null)
    expect((await thomas()(contract.listMistakes, { importId })).mistakes).toEqual([])
    for (const kind of contract.changeKinds)
      expect((await thomas()(contract.listChanges, { importId, kind })).changes, kind).toEqual([])
    expect(counts!.same).toBe(counts!.rows)
    expect(counts!.rows).toBeGreaterThan(60)
  },
  60_000,
)

/** A zip of members that are deflated already, of which the directory says how large they are. */
function zip(members: [name: string, packed: Buffer, says: number][]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, packed, says] of members) {
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(8, 8)
    local.writeUInt32LE(packed.length, 18)
    local.writeUInt32LE(says, 22)
    local.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt32LE(says, 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(at, 42)
    parts.push(local, Buffer.from(name), packed)
    directory.push(entry, Buffer.from(name))
    at += 30 + name.length + packed.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(members.length, 10)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, ...directory, end])
}
