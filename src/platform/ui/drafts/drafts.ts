import { Trouble } from '../api.ts'
import type { Found, Journal } from './journal.ts'

export type Kept<Value> = { version: number; value: Value; savedAt: string | null }

/**
 * How one field stands. `saved`: on the server's disk. `waiting`: typed, and about to be sent. `offline`, `signed-out`:
 * typed, kept here, sent when that is over. `conflict`: something newer stands on the server. `refused`: the server says no.
 */
export type Standing = 'saved' | 'waiting' | 'saving' | 'offline' | 'signed-out' | 'conflict' | 'refused'
export type Field<Value> = {
  value: Value
  kept: Kept<Value>
  standing: Standing
  theirs: Kept<Value> | null
  trouble: Trouble | null
}

/** Any set of fields, whatever is in them. */
export type SomeDrafts = {
  subscribe: (listener: () => void) => () => void
  all: () => Field<unknown>[]
  flush: (options?: { keepalive?: boolean }) => Promise<void>
}

type Save<Value> = (
  field: string,
  edit: Edit<Value>,
  options: { keepalive: boolean },
) => Promise<{ version: number; savedAt: string }>
type Edit<Value> = { base: number; edit: string; value: Value }
/** What the journal keeps of a field: what was typed, on which version, and what was sent without an answer yet. */
type Written<Value> = { base: number; value: Value; sent?: Edit<Value> | undefined }

const pause = 700
const longestWait = 4000
const again = [1000, 2000, 5000, 10_000, 20_000]

/**
 * The fields of one page that save themselves. Typing never waits for anything; what is typed is written to the journal
 * and sent at the first pause, on top of the version that was seen, one request per field at a time.
 */
export class Drafts<Value> {
  private readonly fields = new Map<string, Field<Value>>()
  private readonly listeners = new Set<() => void>()
  private readonly timers = new Map<string, { pause: ReturnType<typeof setTimeout>; since: number }>()
  private readonly attempts = new Map<string, number>()
  // Sent, and nobody knows whether it arrived: it is sent again as the same edit, which the server then does once.
  private readonly unanswered = new Map<string, Edit<Value>>()
  private readonly place: string
  private readonly empty: Value
  private readonly save: Save<Value>
  private journal: Journal | undefined
  private found = new Map<string, Found<Written<Value>>[]>()

  /** In: where these fields are (it names them in the journal), what a field is before anybody typed, and how to save one. */
  constructor(place: string, empty: Value, save: Save<Value>) {
    this.place = place
    this.empty = empty
    this.save = save
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  field(name: string): Field<Value> {
    let field = this.fields.get(name)
    if (!field)
      this.fields.set(
        name,
        (field = {
          value: this.empty,
          kept: { version: 0, value: this.empty, savedAt: null },
          standing: 'saved',
          theirs: null,
          trouble: null,
        }),
      )
    return field
  }

  all(): Field<Value>[] {
    return [...this.fields.values()]
  }

  /** The fields in which something stands that the server does not have. */
  unsaved(): string[] {
    return [...this.fields].flatMap(([name, { standing }]) => (standing === 'saved' ? [] : [name]))
  }

  /** Whether everything typed is on this device's disk or on the server's, so that the window may close. */
  get safe(): boolean {
    return this.journal !== undefined || this.all().every(({ standing }) => standing === 'saved')
  }

  /** Lays what an earlier visit could not send on top of what the server has. */
  async recoverFrom(journal: Journal): Promise<void> {
    this.journal = journal
    this.found = await journal.read<Written<Value>>(this.place)
    for (const name of this.found.keys()) this.recover(name)
  }

  /** What the server has. It never changes a field in which something is typed that is not saved. */
  receive(name: string, kept: Kept<Value>): void {
    const field = this.field(name)
    // Before anybody typed a field may have a value of its own, without a version.
    if (kept.version === 0 && field.kept.version === 0 && field.standing === 'saved' && !same(kept.value, field.value))
      this.change(name, { value: kept.value, kept })
    if (kept.version > field.kept.version) {
      if (field.standing === 'saved') this.change(name, { value: kept.value, kept })
      else if (same(kept.value, field.value) || this.isMine(name, kept)) this.settle(name, kept)
      else if (field.standing !== 'saving') this.change(name, { theirs: kept, standing: 'conflict' })
    }
    this.recover(name)
  }

  type(name: string, value: Value): void {
    const field = this.field(name)
    if (same(value, field.value)) return
    const standing = field.standing === 'conflict' ? 'conflict' : field.standing === 'saving' ? 'saving' : 'waiting'
    this.change(name, { value, standing, trouble: null })
    void this.note(name)
    if (standing !== 'conflict') this.later(name)
  }

  /** Which of two texts is to stand. The other is kept as an earlier version. */
  async choose(name: string, which: 'mine' | 'theirs'): Promise<void> {
    const { theirs } = this.field(name)
    if (!theirs) return
    this.unanswered.delete(name)
    this.change(name, { kept: theirs, theirs: null, standing: 'waiting' })
    await this.send(name)
    if (which === 'theirs' && this.field(name).standing === 'saved') {
      this.type(name, theirs.value)
      await this.send(name)
    }
  }

  /** Sends everything that waits, now: before sharing, when the page is left, when the connection is back. */
  async flush({ keepalive = false } = {}): Promise<void> {
    const waiting = [...this.fields].filter(([, { standing }]) =>
      ['waiting', 'offline', 'signed-out', 'refused'].includes(standing),
    )
    await Promise.all(waiting.map(([name]) => this.send(name, keepalive)))
  }

  private later(name: string, wait = pause): void {
    const now = Date.now()
    const timer = this.timers.get(name)
    if (timer) clearTimeout(timer.pause)
    const since = timer?.since ?? now
    this.timers.set(name, {
      since,
      pause: setTimeout(() => void this.send(name), Math.max(0, Math.min(wait, since + longestWait - now))),
    })
  }

  private async send(name: string, keepalive = false): Promise<void> {
    const timer = this.timers.get(name)
    if (timer) clearTimeout(timer.pause)
    this.timers.delete(name)
    const { value, kept, standing } = this.field(name)
    if (standing === 'saving' || standing === 'conflict') return
    const sent = this.unanswered.get(name)
    if (!sent && same(value, kept.value)) return this.settle(name, kept)
    this.change(name, { standing: 'saving', trouble: null })
    const edit = sent ?? { base: kept.version, edit: crypto.randomUUID(), value }
    this.unanswered.set(name, edit)
    void this.note(name)
    try {
      const saved = await this.save(name, edit, { keepalive })
      this.attempts.delete(name)
      const { kept: last } = this.field(name)
      this.settle(name, last.version > saved.version ? last : { ...saved, value: edit.value })
    } catch (error) {
      this.fail(name, error instanceof Trouble ? error : new Trouble('went-wrong'))
    }
  }

  /** The server has this value; what was typed since then is sent next. */
  private settle(name: string, kept: Kept<Value>): void {
    const { value } = this.field(name)
    const done = same(value, kept.value)
    this.unanswered.delete(name)
    this.change(name, { kept, standing: done ? 'saved' : 'waiting', theirs: null, trouble: null })
    if (!done) {
      void this.note(name)
      return this.later(name)
    }
    void this.journal?.forget(`${this.place}${name}`).catch(() => undefined)
    this.recover(name)
  }

  private fail(name: string, trouble: Trouble): void {
    if (trouble.code !== 'offline' && trouble.code !== 'try-again') this.unanswered.delete(name)
    if (trouble.code === 'changed-meanwhile' && trouble.facts) {
      const theirs = trouble.facts as Kept<Value>
      if (same(theirs.value, this.field(name).value)) return this.settle(name, theirs)
      return this.change(name, { standing: 'conflict', theirs })
    }
    const standing =
      trouble.code === 'offline' || trouble.code === 'try-again'
        ? 'offline'
        : trouble.code === 'not-signed-in'
          ? 'signed-out'
          : 'refused'
    this.change(name, { standing, trouble })
    if (standing !== 'offline') return
    const attempt = this.attempts.get(name) ?? 0
    this.attempts.set(name, attempt + 1)
    const timer = setTimeout(() => void this.send(name), again[Math.min(attempt, again.length - 1)])
    this.timers.set(name, { since: Date.now(), pause: timer })
  }

  /**
   * Drafts of earlier visits and of windows that are gone, one after the other: sent when nothing newer was saved since,
   * otherwise laid beside it.
   */
  private recover(name: string): void {
    const { kept, value, standing } = this.field(name)
    const [first, ...others] = this.found.get(name) ?? []
    if (!first || kept.version < first.draft.base || standing === 'conflict') return
    this.found.set(name, others)
    const { draft, done } = first
    if (!same(value, kept.value)) return
    if (draft.sent) this.unanswered.set(name, draft.sent)
    const arrived = this.isMine(name, kept)
    const nothingNew = same(draft.value, kept.value)
    if (arrived || nothingNew) this.unanswered.delete(name)
    if (nothingNew) {
      void this.journal?.forget(`${this.place}${name}`).catch(() => undefined)
      void done()
      return this.recover(name)
    }
    if (draft.base === kept.version || arrived) {
      this.change(name, { value: draft.value, standing: 'waiting' })
      this.later(name)
    } else {
      const seen = { version: draft.base, value: this.empty, savedAt: null }
      this.change(name, { value: draft.value, kept: seen, standing: 'conflict', theirs: kept })
    }
    void this.takeOver(name, done)
  }

  /** Only once it is written down here does the other window's note go. */
  private async takeOver(name: string, done: () => Promise<void>): Promise<void> {
    if (await this.note(name)) await done()
  }

  /** Whether what the server has is what was sent from here without an answer. */
  private isMine(name: string, kept: Kept<Value>): boolean {
    const sent = this.unanswered.get(name)
    return sent !== undefined && kept.version === sent.base + 1 && same(kept.value, sent.value)
  }

  /** Writes down how a field stands, and says whether that went well; what is not written down is still in the window. */
  private async note(name: string): Promise<boolean> {
    const { value, kept } = this.field(name)
    const written: Written<Value> = { base: kept.version, value, sent: this.unanswered.get(name) }
    return this.journal?.write(`${this.place}${name}`, written).then(...yesOrNo) ?? false
  }

  private change(name: string, changes: Partial<Field<Value>>): void {
    this.fields.set(name, { ...this.field(name), ...changes })
    for (const listener of this.listeners) listener()
  }
}

const yesOrNo = [() => true, () => false] as const
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
