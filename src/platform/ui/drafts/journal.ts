import { createStore, del, entries, set, type UseStore } from 'idb-keyval'

/** Something kept by this window, or by one that is gone; `done` lets go of the latter once it is taken over. */
export type Found<Draft> = { draft: Draft; done: () => Promise<void> }

// Each window keeps its own, so that two tabs with the same field never overwrite each other. A lock that the browser
// lets go of when a window ends, however it ends, tells which are gone.
const here: string = globalThis.crypto?.randomUUID?.() ?? ''
const lockOf = (window: string) => `voortgang window ${window}`
let held = false

/**
 * Keeps words that are not on the server yet on this device's own disk, encrypted with a key that the server gives to
 * the session of their author and that is never written down here. A browser that crashes, a network that is gone, a
 * session that ended: after signing in again they are there.
 */
export class Journal {
  private readonly store: UseStore
  private readonly owner: string
  private readonly key: CryptoKey

  private constructor(owner: string, key: CryptoKey, store: UseStore) {
    this.owner = owner
    this.key = key
    this.store = store
  }

  /** Undefined where the browser cannot keep a secret (no HTTPS) or keeps nothing (private window). */
  static async open(owner: string, key: string): Promise<Journal | undefined> {
    if (!globalThis.crypto?.subtle || !globalThis.indexedDB) return undefined
    try {
      const bytes = Uint8Array.from(atob(key), (letter) => letter.charCodeAt(0))
      const secret = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])
      const store = createStore('voortgang', 'drafts')
      await entries(store)
      if (!held) void navigator.locks.request(lockOf(here), () => new Promise(() => undefined))
      held = true
      return new Journal(owner, secret, store)
    } catch {
      return undefined
    }
  }

  async write(place: string, draft: unknown): Promise<void> {
    const iv = crypto.getRandomValues(new Uint8Array(12))
    const data = await crypto.subtle.encrypt(
      { name: 'AES-GCM', iv, additionalData: bytesOf(place) },
      this.key,
      bytesOf(JSON.stringify(draft)),
    )
    await set(`${this.name(place)} ${here}`, { iv, data }, this.store)
  }

  forget(place: string): Promise<void> {
    return del(`${this.name(place)} ${here}`, this.store)
  }

  /**
   * What this window and those that are gone kept below a place, by what comes after it. What cannot be read (another
   * key) is left alone.
   */
  async read<Draft>(below: string): Promise<Map<string, Found<Draft>[]>> {
    const found = new Map<string, Found<Draft>[]>()
    const prefix = this.name(below)
    const all = (await entries<string, { iv: Uint8Array<ArrayBuffer>; data: ArrayBuffer }>(this.store))
      .map(([name, value]) => ({ name, value, place: placeOf(name), window: windowOf(name) }))
      .filter(({ place }) => place.startsWith(prefix))
    const others = await living(all.map(({ window }) => window).filter((window) => window !== here))
    for (const { name, value, place: kept, window } of all) {
      if (others.has(window)) continue
      const place = kept.slice(this.name('').length)
      try {
        const plain = await crypto.subtle.decrypt(
          { name: 'AES-GCM', iv: value.iv, additionalData: bytesOf(place) },
          this.key,
          value.data,
        )
        const rest = kept.slice(prefix.length)
        const draft = JSON.parse(new TextDecoder().decode(plain)) as Draft
        const done = async () => void (window === here || (await del(name, this.store)))
        found.set(rest, [...(found.get(rest) ?? []), { draft, done }])
      } catch {
        continue
      }
    }
    return found
  }

  private name(place: string): string {
    return `${this.owner}/${place}`
  }
}

const bytesOf = (text: string) => new TextEncoder().encode(text)
const windowOf = (name: string) => name.slice(name.lastIndexOf(' ') + 1)
const placeOf = (name: string) => name.slice(0, name.lastIndexOf(' '))

/** Which of these windows are still there. One that was just reloaded may need a moment to be gone. */
async function living(windows: string[], patience = 5): Promise<Set<string>> {
  const locks = new Set((await navigator.locks.query()).held?.map(({ name }) => name))
  const there = windows.filter((window) => locks.has(lockOf(window)))
  if (there.length === 0 || patience === 0) return new Set(there)
  await new Promise((resolve) => setTimeout(resolve, 50))
  return living(windows, patience - 1)
}
