import { inflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { textOfPdf } from '#test/pdf-text.ts'
import { openWorld, people, type World } from '#test/world.ts'
import { downloadForm, downloadReadyForm, listForms, listTemplates } from './contract.ts'
import { library } from './library/library.ts'

let world: World
beforeAll(async () => {
  world = await openWorld({ demo: true })
})
afterAll(() => world.close())

/** The parts of a Word document, read from the directory at the end of the archive. */
function partsOf(file: Buffer): Record<string, string> {
  const end = file.lastIndexOf(Buffer.from('PK\u0005\u0006'))
  let at = file.readUInt32LE(end + 16)
  const parts: Record<string, string> = {}
  for (let count = file.readUInt16LE(end + 10); count > 0; count--) {
    const [size, nameLength, local] = [
      file.readUInt32LE(at + 20),
      file.readUInt16LE(at + 28),
      file.readUInt32LE(at + 42),
    ]
    const from = local + 30 + file.readUInt16LE(local + 26)
    parts[file.toString('utf8', at + 46, at + 46 + nameLength)] = inflateRawSync(
      file.subarray(from, from + size),
    ).toString()
    at += 46 + nameLength
  }
  return parts
}
const asked = (index: number, party: 'employee' | 'manager') =>
  library[index]!.content.themes.flatMap(({ questions }) => questions).filter(
    ({ ask, prominence }) => ask[party] && prominence === 'asked',
  )
const ready = async (libraryKey: (typeof library)[number]['key'], format: 'pdf' | 'docx', more: object = {}) =>
  (
    await world.send(null, downloadReadyForm, {
      libraryKey,
      format,
      party: 'employee',
      language: 'nl',
      ...more,
    })
  ).rawPayload

test('a visitor of the demonstration gets every ready template on paper, without an account', async () => {
  const { templates } = await world.as(null)(listForms)
  expect(templates.map(({ key }) => key)).toEqual(library.map(({ key }) => key))
  const pdf = await ready('exit', 'pdf')
  expect(pdf.toString('latin1')).toContain('pdfuaid:part')
  const words = textOfPdf(pdf).replace(/\s+/g, ' ')
  for (const { ask } of asked(9, 'employee')) expect(words).toContain(ask.employee!.nl)
})

test('elsewhere there is nothing to print at the door', async () => {
  const real = await openWorld()
  await expect(real.as(null)(listForms)).rejects.toThrow('not-found')
  await expect(
    real.as(null)(downloadReadyForm, { libraryKey: 'exit', party: 'employee', language: 'nl', format: 'docx' }),
  ).rejects.toThrow('not-found')
  await real.close()
})

test('the Word form has a place to write for every question, in either language and for either party', async () => {
  const parts = partsOf(await ready('return', 'docx', { party: 'manager', language: 'en' }))
  const document = parts['word/document.xml']!
  for (const { ask } of asked(7, 'manager')) {
    const said = ask.manager!.en.replaceAll('{name}', 'your employee')
    expect(document).toContain(`>${said.charAt(0).toUpperCase()}${said.slice(1)}<`)
  }
  expect(document).not.toContain('{name}')
  const [open, closed] = [document.match(/<w:sdt>/g)!.length, document.match(/<\/w:sdt>/g)!.length]
  expect(open).toBe(closed)
  expect(open).toBeGreaterThan(asked(7, 'manager').length + 20)
  const ids = [...document.matchAll(/<w:id w:val="(\d+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(open)
  expect(parts['word/styles.xml']).toContain('w:lang w:val="en-GB"')
})

test('what an organisation wrote is words on the form, never markup', async () => {
  const { id } = (await world.as('joris')(listTemplates)).templates[0]!
  const name = { nl: 'Gesprek <b>&"\u0007 #pagebreak() ]', en: 'Talk <b>&"\u0007 #pagebreak() ]' }
  await world.database.query(
    'insert into template_versions (organisation_id, template_id, version, content, published_at) values ($1, $2, 2, $3, now())',
    [people.joris!.organisationId, id, JSON.stringify({ ...library[0]!.content, name })],
  )
  const form = { templateId: id, version: 2, party: 'employee', language: 'nl' } as const
  const docx = partsOf((await world.send('joris', downloadForm, { ...form, format: 'docx' })).rawPayload)
  expect(docx['word/document.xml']).toContain('Gesprek &#60;b&#62;&#38;&#34;  #pagebreak() ]')
  const pdf = (await world.send('joris', downloadForm, { ...form, format: 'pdf' })).rawPayload
  expect(textOfPdf(pdf).replace(/\s+/g, ' ')).toContain('Gesprek <b>&" #pagebreak() ]')
  await expect(world.as('peter')(downloadForm, { ...form, format: 'pdf' })).rejects.toThrow('not-found')
})
