import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { makePdfRenderer, type PdfRenderer } from './render.ts'

// A worker that is told how to misbehave, in place of the one that lays out pages.
const clumsy = `
  import { parentPort } from 'node:worker_threads'
  parentPort.on('message', ({ id, data }) => {
    const { act } = JSON.parse(data)
    if (act === 'crash') throw new Error('out of paper')
    if (act === 'leave') process.exit(0)
    if (act === 'refuse') return parentPort.postMessage({ id, failed: 'no such font' })
    if (act !== 'sleep') parentPort.postMessage({ id, pdf: new TextEncoder().encode(act), archival: true })
  })`

let folder: string
let renderer: PdfRenderer
const make = (act: string) => renderer.render('a.typ', { act })
const made = async (act: string) => new TextDecoder().decode(await make(act))

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'voortgang-render-'))
  writeFileSync(join(folder, 'clumsy.mjs'), clumsy)
  renderer = makePdfRenderer({ file: join(folder, 'clumsy.mjs') })
})
afterEach(async () => {
  vi.useRealTimers()
  await renderer.stop()
  rmSync(folder, { recursive: true, force: true })
})

test('a worker that crashes fails what it was asked, and the next PDF comes from a new one', async () => {
  await expect(make('crash')).rejects.toThrow('out of paper')
  expect(await made('the next')).toBe('the next')
})

test('a worker that leaves without a word fails what it was asked, and the next PDF comes from a new one', async () => {
  await expect(make('leave')).rejects.toThrow('the PDF worker ended')
  expect(await made('the next')).toBe('the next')
})

test('the end of a dead worker does not touch what its successor was asked', async () => {
  // Asked at the very moment that the crash is heard, before the old worker is quite gone.
  const next = make('crash').catch(() => Promise.all([made('one'), made('another')]))
  expect(await next).toEqual(['one', 'another'])
})

test('one page that cannot be laid out fails alone', async () => {
  const [refused, fine] = await Promise.allSettled([made('refuse'), made('fine')])
  expect(refused).toMatchObject({ reason: { message: 'a PDF could not be laid out: no such font' } })
  expect(fine).toMatchObject({ value: 'fine' })
})

test('a worker that does not come to an end is stopped when patience runs out, and the next PDF comes', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const asked = make('sleep')
  vi.advanceTimersByTime(30_000)
  await expect(asked).rejects.toThrow('the PDF worker ended')
  vi.useRealTimers()
  expect(await made('the next')).toBe('the next')
})

test('what is asked when the renderer stops is told so, and does not hang', async () => {
  const [asked] = await Promise.allSettled([make('sleep'), renderer.stop()])
  expect(asked).toMatchObject({ reason: { message: 'the PDF worker ended' } })
})

test('the real worker says what is wrong with a template, and goes on with the next', async () => {
  const real = makePdfRenderer()
  try {
    await expect(real.render('src/modules/reports/nowhere.typ', {})).rejects.toThrow(/laid out: .*nowhere\.typ/s)
    await expect(real.render('src/modules/reports/report.typ', {})).rejects.toThrow(/laid out: .*words/s)
  } finally {
    await real.stop()
  }
})
