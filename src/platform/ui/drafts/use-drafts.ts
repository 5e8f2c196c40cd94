import { createContext, useContext, useEffect, useState, useSyncExternalStore } from 'react'
import type { Drafts, Field, SomeDrafts, Standing } from './drafts.ts'
import type { Journal } from './journal.ts'

/** The journal of who is signed in, once it is open; and word that somebody signed in again. */
export const JournalContext = createContext<{ journal: Journal | undefined; owner: string }>({
  journal: undefined,
  owner: '',
})

const open = new Set<SomeDrafts>()

/** Sends everything that waits on every page: called when the connection or the session is back. */
export const sendAllDrafts = (): void => {
  for (const drafts of open) void drafts.flush()
}

/** The self-saving fields of one page, for as long as it is there. In: how to make them; what names them. */
export function useDrafts<Value>(key: string, make: () => Drafts<Value>): Drafts<Value> {
  const { journal } = useContext(JournalContext)
  const [{ drafts, of }, set] = useState(() => ({ drafts: make(), of: key }))
  if (of !== key) set({ drafts: make(), of: key })

  useEffect(() => {
    if (journal) void drafts.recoverFrom(journal)
  }, [drafts, journal])

  useEffect(() => {
    open.add(drafts)
    const leave = () => void drafts.flush({ keepalive: true })
    const hide = () => document.visibilityState === 'hidden' && leave()
    const back = () => void drafts.flush()
    const ask = (event: BeforeUnloadEvent) => {
      if (!drafts.safe) event.preventDefault()
    }
    addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', hide)
    addEventListener('online', back)
    addEventListener('beforeunload', ask)
    return () => {
      open.delete(drafts)
      removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', hide)
      removeEventListener('online', back)
      removeEventListener('beforeunload', ask)
      void drafts.flush()
    }
  }, [drafts])
  return drafts
}

export const useField = <Value>(drafts: Drafts<Value>, name: string): Field<Value> =>
  useSyncExternalStore(drafts.subscribe, () => drafts.field(name))

/** How several sets of fields stand together: the worst of them, and when the last was saved. */
export function useStanding(...all: SomeDrafts[]): { standing: Standing; savedAt: string | null } {
  const said = useSyncExternalStore(
    (listener) => {
      const stops = all.map((drafts) => drafts.subscribe(listener))
      return () => stops.forEach((stop) => stop())
    },
    () => {
      const fields = all.flatMap((drafts) => drafts.all())
      const standing = worst.find((one) => fields.some((field) => field.standing === one)) ?? 'saved'
      const savedAt = fields
        .map(({ kept }) => kept.savedAt ?? '')
        .reduce((one, other) => (one > other ? one : other), '')
      return `${standing} ${savedAt}`
    },
  )
  const [standing, savedAt] = said.split(' ') as [Standing, string]
  return { standing, savedAt: savedAt || null }
}

const worst: Standing[] = ['conflict', 'refused', 'signed-out', 'offline', 'saving', 'waiting', 'saved']
