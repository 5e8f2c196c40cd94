import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Trouble } from '../api.ts'
import { Drafts, type Kept } from './drafts.ts'
import type { Found, Journal } from './journal.ts'

// The fields of a page against a server that appends versions, a network that fails before or after the server has
// heard, windows that crash, and a second tab. One promise: what was typed is on the server in the end.

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

type Network = 'works' | 'loses the question' | 'loses the answer'

/** What `appendVersion` of the server does. */
class Server {
  versions: { edit: string; value: string }[] = []
  network: Network = 'works'

  save = async (_: string, { base, edit, value }: { base: number; edit: string; value: string }) => {
    await wait(20)
    if (this.network === 'loses the question') throw new Trouble('offline')
    const found = this.versions.findIndex((version) => version.edit === edit)
    if (found < 0 && base !== this.versions.length) throw new Trouble('changed-meanwhile', { facts: this.last })
    if (found < 0) this.versions.push({ edit, value })
    if (this.network === 'loses the answer') throw new Trouble('offline')
    return { version: found < 0 ? this.versions.length : found + 1, savedAt: '' }
  }

  get last(): Kept<string> {
    return { version: this.versions.length, value: this.versions.at(-1)?.value ?? '', savedAt: '' }
  }
  get texts(): string[] {
    return this.versions.map(({ value }) => value)
  }
}

/** The disk of the device: what is on it survives the window; what a living window keeps there is its own. */
class Disk {
  readonly kept = new Map<string, { window: object; draft: string }>()
  private readonly living = new Set<object>()
  private opened = 0

  openJournal(): Journal {
    const window = {}
    this.living.add(window)
    const number = ++this.opened
    const name = (place: string) => `${place} ${number}`
    return {
      write: async (place: string, draft: unknown) =>
        void this.kept.set(name(place), { window, draft: JSON.stringify(draft) }),
      forget: async (place: string) => void this.kept.delete(name(place)),
      read: async (below: string) => {
        const found = new Map<string, Found<unknown>[]>()
        for (const [key, { window: of, draft }] of this.kept) {
          if (of !== window && this.living.has(of)) continue
          const field = key.slice(below.length, key.lastIndexOf(' '))
          const done = async () => void (of === window || this.kept.delete(key))
          found.set(field, [...(found.get(field) ?? []), { draft: JSON.parse(draft) as unknown, done }])
        }
        return found
      },
    } as unknown as Journal
  }

  /** Every window is gone; what they kept is not. */
  crash(): void {
    vi.clearAllTimers()
    this.living.clear()
  }
}

const wait = (milliseconds: number) => new Promise((resolve) => void setTimeout(resolve, milliseconds))

async function openWindow(server: Server, disk = new Disk()) {
  const drafts = new Drafts<string>('here/', '', server.save)
  drafts.receive('field', server.last)
  await drafts.recoverFrom(disk.openJournal())
  return drafts
}

test('what is typed is saved at the first pause, in one request', async () => {
  const server = new Server()
  const drafts = await openWindow(server)
  for (const letters of ['D', 'De', 'De oven']) {
    drafts.type('field', letters)
    await vi.advanceTimersByTimeAsync(200)
  }
  expect(drafts.field('field').standing).toBe('waiting')
  await vi.advanceTimersByTimeAsync(1000)
  expect(drafts.field('field').standing).toBe('saved')
  expect(server.texts).toEqual(['De oven'])
})

test('who never pauses is saved every few seconds all the same', async () => {
  const server = new Server()
  const drafts = await openWindow(server)
  for (let letters = 1; letters <= 100; letters++) {
    drafts.type('field', 'x'.repeat(letters))
    await vi.advanceTimersByTimeAsync(100)
  }
  expect(server.texts.length).toBeGreaterThanOrEqual(2)
})

test('an answer that got lost is no reason to ask somebody to choose between their own words', async () => {
  const server = new Server()
  const drafts = await openWindow(server)
  server.network = 'loses the answer'
  drafts.type('field', 'De oven')
  await vi.advanceTimersByTimeAsync(800)
  expect(drafts.field('field').standing).toBe('offline')
  drafts.type('field', 'De oven is stuk')
  server.network = 'works'
  await vi.advanceTimersByTimeAsync(60_000)
  expect(drafts.field('field').standing).toBe('saved')
  expect(server.texts).toEqual(['De oven', 'De oven is stuk'])
})

test('also when the window crashed in between', async () => {
  const [server, disk] = [new Server(), new Disk()]
  const before = await openWindow(server, disk)
  server.network = 'loses the answer'
  before.type('field', 'De oven')
  await vi.advanceTimersByTimeAsync(800)
  server.network = 'loses the question'
  before.type('field', 'De oven is stuk')
  await vi.advanceTimersByTimeAsync(100)
  disk.crash()

  server.network = 'works'
  const after = await openWindow(server, disk)
  expect(after.field('field')).toMatchObject({ value: 'De oven is stuk', standing: 'waiting' })
  await vi.advanceTimersByTimeAsync(60_000)
  expect(after.field('field').standing).toBe('saved')
  expect(server.texts).toEqual(['De oven', 'De oven is stuk'])
  expect(disk.kept.size).toBe(0)
})

test('of two tabs neither overwrites the other: who comes second is asked, and both texts stay', async () => {
  const server = new Server()
  const [one, other] = [await openWindow(server), await openWindow(server)]
  one.type('field', 'In de ene tab')
  await vi.advanceTimersByTimeAsync(1000)
  other.type('field', 'In de andere tab')
  await vi.advanceTimersByTimeAsync(1000)
  expect(other.field('field')).toMatchObject({
    standing: 'conflict',
    value: 'In de andere tab',
    theirs: { value: 'In de ene tab' },
  })
  await Promise.all([other.choose('field', 'theirs'), vi.advanceTimersByTimeAsync(1000)])
  expect(other.field('field')).toMatchObject({ standing: 'saved', value: 'In de ene tab' })
  expect(server.texts).toEqual(['In de ene tab', 'In de andere tab', 'In de ene tab'])
})

test('two tabs without a network, and then both crash: the words of both come back, and neither is put over the other', async () => {
  const [server, disk] = [new Server(), new Disk()]
  const [one, other] = [await openWindow(server, disk), await openWindow(server, disk)]
  server.network = 'loses the question'
  one.type('field', 'In de ene tab')
  other.type('field', 'In de andere tab')
  await vi.advanceTimersByTimeAsync(3000)
  disk.crash()

  server.network = 'works'
  const after = await openWindow(server, disk)
  await vi.advanceTimersByTimeAsync(3000)
  expect(server.texts).toEqual(['In de ene tab'])
  expect(after.field('field')).toMatchObject({
    standing: 'conflict',
    value: 'In de andere tab',
    theirs: { value: 'In de ene tab' },
  })
  // Another crash before anybody chose changes nothing.
  disk.crash()
  const again = await openWindow(server, disk)
  expect(again.field('field')).toMatchObject({ standing: 'conflict', value: 'In de andere tab' })
  await Promise.all([again.choose('field', 'mine'), vi.advanceTimersByTimeAsync(1000)])
  expect(server.texts).toEqual(['In de ene tab', 'In de andere tab'])
  expect(disk.kept.size).toBe(0)
})

test('a second tab leaves alone what the first is still typing', async () => {
  const [server, disk] = [new Server(), new Disk()]
  const one = await openWindow(server, disk)
  server.network = 'loses the question'
  one.type('field', 'Nog bezig')
  await vi.advanceTimersByTimeAsync(1000)
  const other = await openWindow(server, disk)
  expect(other.field('field')).toMatchObject({ standing: 'saved', value: '' })
})

test('what the server refuses stays in the field, and is sent again once it was changed', async () => {
  const server = new Server()
  const drafts = new Drafts<string>('here/', '', (field, edit) =>
    edit.value.length > 9 ? Promise.reject(new Trouble('invalid-input')) : server.save(field, edit),
  )
  drafts.type('field', 'veel te lang')
  await vi.advanceTimersByTimeAsync(5000)
  expect(drafts.field('field')).toMatchObject({ standing: 'refused', value: 'veel te lang' })
  drafts.type('field', 'kort')
  await vi.advanceTimersByTimeAsync(1000)
  expect(server.texts).toEqual(['kort'])
})

const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ type: fc.string({ minLength: 1, maxLength: 3 }) }) },
  { weight: 5, arbitrary: fc.record({ pause: fc.constantFrom(10, 25, 300, 700, 730, 5000) }) },
  {
    weight: 2,
    arbitrary: fc.record({ network: fc.constantFrom<Network>('works', 'loses the question', 'loses the answer') }),
  },
  { weight: 1, arbitrary: fc.constant({ crash: true }) },
  { weight: 1, arbitrary: fc.constant({ news: true }) },
)

test('whatever the network and the window do, one writer is never asked anything, and their last words are saved once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const [server, disk] = [new Server(), new Disk()]
      let drafts = await openWindow(server, disk)
      let words = ''
      for (const one of steps) {
        if ('type' in one) drafts.type('field', (words += one.type))
        if ('pause' in one) await vi.advanceTimersByTimeAsync(one.pause)
        if ('network' in one) server.network = one.network
        if ('news' in one) drafts.receive('field', server.last)
        if ('crash' in one) {
          await vi.advanceTimersByTimeAsync(0)
          disk.crash()
          drafts = await openWindow(server, disk)
        }
        expect(drafts.field('field').standing).not.toBe('conflict')
        expect(drafts.field('field').value).toBe(words)
      }
      server.network = 'works'
      await vi.advanceTimersByTimeAsync(120_000)
      expect(server.last.value).toBe(words)
      expect(drafts.field('field').standing).toBe('saved')
      expect(server.texts.filter((text) => text === words).length).toBeLessThanOrEqual(1)
      expect(disk.kept.size).toBe(0)
    }),
    { numRuns: 500, seed: 20261125 },
  )
})
