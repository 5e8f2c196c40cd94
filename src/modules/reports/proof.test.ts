import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { canonical, type Json } from '#kernel/canonical.ts'
import { root } from '#platform/root.ts'
import { makeSealKey, sealJson, sealPdf, verifyFile } from '#platform/seal.ts'
import { idOf, openWorld, type World } from '#test/world.ts'
import { downloadReport, exportReport, listReports, readSealKey } from './contract.ts'
import { proveFile } from './proof.ts'

let world: World
let pdf: Buffer
let json: Buffer
let key: string
let folder: string

beforeAll(async () => {
  world = await openWorld()
  folder = mkdtempSync(join(tmpdir(), 'voortgang-proof-'))
  const lia = world.as('lia')
  const [latest] = (await lia(listReports, { personId: idOf('lia') })).reports
  const reportId = latest!.id
  pdf = (await world.send('lia', downloadReport, { reportId })).rawPayload
  json = (await world.send('lia', exportReport, { reportId })).rawPayload
  key = (await lia(readSealKey)).fingerprint
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await world.close()
})

const files = () => [pdf, json]
const prove = (file: Uint8Array, asked?: string) =>
  proveFile(file, { texts: world.services.texts, language: 'nl', key: asked })
const isUntouched = (file: Uint8Array) => verifyFile(file).untouched

test('Lia’s report is untouched, as PDF and as JSON; it says whose it is, and the key is that of the bakery', () => {
  for (const file of files()) {
    const { code, sentences } = prove(file, key.toUpperCase().replaceAll(' ', ''))
    expect(code).toBe(0)
    expect(sentences).toEqual([
      'Ongewijzigd: dit bestand is tot op de laatste byte zoals het is verzegeld.',
      'Voortgangsgesprek van Lia Brouwer met Joris de Wit op vrijdag 22 mei 2026, versie 1, Bakkerij De Molen.',
      'Verzegeld op dinsdag 26 mei 2026, 11.16 uur.',
      expect.stringMatching(/^SHA-256 van het verslag: [0-9a-f]{64}$/),
      `Vingerafdruk van de sleutel: ${key}`,
    ])
  }
})

test('whoever names no key is told to compare it, because anybody can make a seal', () => {
  expect(prove(pdf).sentences.at(-1)).toContain('/api/seal')
})

test('no bit of the PDF or of the JSON can be turned without it showing', () => {
  for (const file of files()) {
    const bit = fc.record({ at: fc.nat({ max: file.length - 1 }), mask: fc.integer({ min: 1, max: 255 }) })
    fc.assert(
      fc.property(bit, ({ at, mask }) => !isUntouched(turned(file, at, mask))),
      { numRuns: 400 },
    )
  }
})

test('no bit of the seal itself can be turned, not even one that says the same in base64', () => {
  const inJson = json.lastIndexOf('"seal":')
  for (let at = inJson; at < json.length; at++)
    for (let bit = 0; bit < 8; bit++) expect(isUntouched(turned(json, at, 1 << bit)), `${at} ${bit}`).toBe(false)
  // In a PDF the seal stands twice: a letter is turned in both places at once.
  const [one, two] = [pdf.indexOf('voortgang-seal:'), pdf.lastIndexOf('voortgang-seal:')]
  expect(one).toBeLessThan(two)
  for (let at = 0; at < 250; at++)
    for (let bit = 0; bit < 8; bit++)
      expect(isUntouched(turned(turned(pdf, one + at, 1 << bit), two + at, 1 << bit)), `${at} ${bit}`).toBe(false)
})

test('bytes put in, taken out or changed for others are seen, wherever they are', () => {
  for (const file of files()) {
    const piece = fc.record({
      from: fc.nat({ max: file.length }),
      length: fc.nat({ max: 40 }),
      put: fc.uint8Array({ maxLength: 40 }),
    })
    fc.assert(
      fc.property(piece, ({ from, length, put }) => {
        const other = Buffer.concat([file.subarray(0, from), put, file.subarray(from + length)])
        fc.pre(!other.equals(file))
        return !isUntouched(other)
      }),
      { numRuns: 300 },
    )
  }
})

test('cut off anywhere it is never untouched, and proving it never ends in an error', () => {
  for (const file of files())
    fc.assert(
      fc.property(fc.nat({ max: file.length - 1 }), (length) => prove(file.subarray(0, length)).code !== 0),
      { numRuns: 200 },
    )
})

test('a JSON file that says the same in other bytes was changed, and it says in what way', () => {
  const { document, seal } = JSON.parse(json.toString()) as { document: Json; seal: Record<string, string> }
  const others = [
    JSON.stringify({ document, seal }, null, 2),
    json.toString().trimEnd(),
    `${json.toString()}\n`,
    `\ufeff${json.toString()}`,
    canonical({ seal, document }),
    `{"document":${canonical(document)},"seal":${canonical({ ...seal, algorithm: 'none' })}}\n`,
    `{"document":${canonical(document)},"seal":${canonical({ ...seal, approvedBy: 'Hanneke' })}}\n`,
    json.toString().replace('"document":{', '"document":{"content":"iets anders",'),
  ]
  for (const other of others) {
    expect(prove(Buffer.from(other))).toMatchObject({ code: 1 })
    expect(verifyFile(Buffer.from(other))).toEqual({ untouched: false, because: 'rewritten' })
  }
})

test('another word, with the hash made to fit, is a change', () => {
  const other = json.toString().replace('seen-disagreed', 'agreed')
  const { document } = JSON.parse(other) as { document: Json }
  const sealedAnew = JSON.parse(sealJson(canonical(document), makeSealKey())) as { seal: { sha256: string } }
  const was = /"sha256":"([0-9a-f]{64})"/.exec(other)![1]!
  expect(prove(Buffer.from(other)).code).toBe(1)
  expect(prove(Buffer.from(other.replace(was, sealedAnew.seal.sha256))).code).toBe(1)
})

test.each([
  ['nothing', ''],
  ['a text', 'Hoi Lia'],
  ['half a JSON', '{"document":{'],
  ['JSON that is nothing', 'null'],
  ['JSON without a seal', '{"document":{}}'],
  ['JSON with a number that is not finite', '{"document":1e999,"seal":{}}'],
  ['JSON of ten thousand levels', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
  ['a PDF of another program', '%PDF-1.7\n1 0 obj\n<< /Keywords (voortgang-seal:) >>\nendobj\n%%EOF'],
  ['bytes that are no text', '\u0000\u0001\ufffe'],
])('%s is not one of ours', (_, file) => {
  expect(prove(Buffer.from(file)).code).toBe(2)
})

test('the seal of another organisation is not that of this one, however untouched the file is', () => {
  const { document } = JSON.parse(json.toString()) as { document: Json }
  const theirs = Buffer.from(sealJson(canonical(document), makeSealKey()))
  expect(prove(theirs).code).toBe(0)
  const asked = prove(theirs, key)
  expect(asked.code).toBe(2)
  expect(asked.sentences[0]).toContain(key)
})

test('a PDF with another document attached than it is about is not one of ours, even when our own key sealed it', () => {
  const ours = makeSealKey()
  const keyOf = (file: Buffer) => /voortgang-key:([A-Za-z0-9+/]{43}=)/.exec(file.toString('latin1'))![1]!
  const bare = Buffer.from(
    pdf
      .toString('latin1')
      .replaceAll(keyOf(pdf), ours.publicKey.toString('base64'))
      .replace(/voortgang-seal:[A-Za-z0-9+/=]{88}/g, `voortgang-seal:${Buffer.alloc(64).toString('base64')}`),
    'latin1',
  )
  // The seal is right, but what is attached is sealed with the key of the bakery.
  expect(verifyFile(sealPdf(bare, ours))).toEqual({ untouched: false, because: 'changed' })
})

test('`npm run verify` says it in the terminal, in both languages, and ends with 0, 1 or 2', async () => {
  const program = join(folder, 'verify.mjs')
  await build({
    absWorkingDir: root,
    entryPoints: ['scripts/verify.ts'],
    outfile: program,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  })
  const file = (name: string, bytes: Uint8Array) => {
    writeFileSync(join(folder, name), bytes)
    return join(folder, name)
  }
  const untouched = file('verslag.pdf', pdf)
  const run = (...given: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...given], {
      encoding: 'utf8',
      // No address of anything: it works with the file alone.
      env: { LANG: 'nl_NL.UTF-8' },
    })
    return { status, stdout, stderr }
  }
  expect(run(untouched)).toMatchObject({ status: 0, stdout: expect.stringMatching(/^Ongewijzigd: /), stderr: '' })
  expect(run(untouched, '--language', 'en', '--key', key)).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^Untouched: /),
  })
  expect(run(untouched, '--key', '0000 1111')).toMatchObject({ status: 2, stdout: '' })
  const changed = file('changed.json', turned(json, 300, 1))
  expect(run(changed)).toMatchObject({ status: 1, stderr: expect.stringMatching(/^Gewijzigd: /), stdout: '' })
  expect(run(file('empty.pdf', Buffer.alloc(0)))).toMatchObject({ status: 2 })
  expect(run(join(folder, 'nowhere.pdf'))).toMatchObject({ status: 2, stderr: expect.stringContaining('ENOENT') })
  expect(run(folder)).toMatchObject({ status: 2, stderr: expect.stringContaining('EISDIR') })
  expect(run()).toMatchObject({ status: 2, stderr: expect.stringContaining('npm run verify') })
  expect(run('--no-such-option')).toMatchObject({ status: 2, stderr: expect.stringContaining('npm run verify') })
})

function turned(file: Uint8Array, at: number, mask: number): Buffer {
  const other = Buffer.from(file)
  other[at]! ^= mask
  return other
}
