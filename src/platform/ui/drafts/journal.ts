import { createStore, del, entries, set, type UseStore } from 'idb-keyval'

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
    await set(this.name(place), { iv, data }, this.store)
  }

  forget(place: string): Promise<void> {
    return del(this.name(place), this.store)
  }

  /** Everything kept below a place, by what comes after it. What cannot be read (another key) is left alone. */
  async read<Draft>(below: string): Promise<Map<string, Draft>> {
    const found = new Map<string, Draft>()
    const prefix = this.name(below)
    for (const [name, value] of await entries<string, { iv: Uint8Array<ArrayBuffer>; data: ArrayBuffer }>(this.store)) {
      if (!name.startsWith(prefix)) continue
      const place = name.slice(this.name('').length)
      try {
        const plain = await crypto.subtle.decrypt(
          { name: 'AES-GCM', iv: value.iv, additionalData: bytesOf(place) },
          this.key,
          value.data,
        )
        found.set(name.slice(prefix.length), JSON.parse(new TextDecoder().decode(plain)) as Draft)
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
