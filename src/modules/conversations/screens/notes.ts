import * as Y from 'yjs'
import type { ConversationId } from '#kernel/schemas.ts'
import { call, Trouble } from '#platform/ui/api.ts'
import type { Journal } from '#platform/ui/drafts/journal.ts'
import { readNotes, writeNotes } from '../contract.ts'

export type NotesStanding = 'loading' | 'saved' | 'saving' | 'offline' | 'signed-out' | 'closed'

const gather = 150
const again = 2000

/**
 * The shared notes of one talk in this window. What is typed here goes to the server in small updates, each kept on its
 * disk before it counts as saved; what others type is fetched when the server says there is something new. Two people
 * who type in the same sentence both keep their words (Yjs).
 */
export class Notes {
  readonly doc = new Y.Doc()
  standing: NotesStanding = 'loading'
  private readonly conversationId: ConversationId
  private readonly listeners = new Set<() => void>()
  private readonly waiting: Uint8Array[] = []
  private journal: Journal | undefined
  private timer: ReturnType<typeof setTimeout> | undefined
  private sending = false
  private fetching: Promise<void> | undefined
  private last = 0

  constructor(conversationId: ConversationId) {
    this.conversationId = conversationId
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === 'server') return
      this.waiting.push(update)
      void this.keep()
      this.stand('saving')
      this.later(gather)
    })
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  /** Lays back what an earlier visit could not send. */
  async recoverFrom(journal: Journal): Promise<void> {
    this.journal = journal
    const kept = (await journal.read<string>(this.place)).get('') ?? []
    for (const { draft } of kept) Y.applyUpdate(this.doc, bytesOf(draft))
    await this.keep()
    for (const { done } of kept) await done()
  }

  /** Fetches what is new, one fetch after another. */
  readonly fetch = (): Promise<void> => {
    this.fetching = (this.fetching ?? Promise.resolve()).then(() => this.fetchOnce())
    return this.fetching
  }

  /** Sends what waits, now. */
  readonly flush = async ({ keepalive = false } = {}): Promise<void> => {
    clearTimeout(this.timer)
    if (this.sending || this.waiting.length === 0) return
    this.sending = true
    const sent = this.waiting.length
    try {
      await call(
        writeNotes,
        { conversationId: this.conversationId, update: textOf(Y.mergeUpdates(this.waiting.slice(0, sent))) },
        { keepalive },
      )
      this.waiting.splice(0, sent)
      await this.keep()
      this.stand(this.waiting.length > 0 ? 'saving' : 'saved')
      this.sending = false
      if (this.waiting.length > 0) this.later(gather)
    } catch (error) {
      this.sending = false
      const code = error instanceof Trouble ? error.code : 'offline'
      this.stand(code === 'not-signed-in' ? 'signed-out' : code === 'conversation.over' ? 'closed' : 'offline')
      if (code !== 'conversation.over') this.later(again)
    }
  }

  private async fetchOnce(): Promise<void> {
    try {
      const { last, updates } = await call(readNotes, { conversationId: this.conversationId, after: this.last })
      for (const update of updates) Y.applyUpdate(this.doc, bytesOf(update), 'server')
      this.last = last
      if (this.standing === 'loading') this.stand('saved')
    } catch {
      if (this.standing === 'loading') setTimeout(() => void this.fetch(), again)
    }
  }

  private get place(): string {
    return `notes/${this.conversationId}`
  }

  private async keep(): Promise<void> {
    await (
      this.waiting.length > 0
        ? this.journal?.write(this.place, textOf(Y.mergeUpdates(this.waiting)))
        : this.journal?.forget(this.place)
    )?.catch(() => undefined)
  }

  private later(wait: number): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.flush(), wait)
  }

  private stand(standing: NotesStanding): void {
    if (standing === this.standing) return
    this.standing = standing
    for (const listener of this.listeners) listener()
  }
}

function textOf(bytes: Uint8Array): string {
  let text = ''
  for (let place = 0; place < bytes.length; place += 0x8000)
    text += String.fromCharCode(...bytes.subarray(place, place + 0x8000))
  return btoa(text)
}
const bytesOf = (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
