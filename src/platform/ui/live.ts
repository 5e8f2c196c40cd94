import { useEffect } from 'react'
import { queries, screen } from './api.ts'

type News = { subject: string; part: string }
const listeners = new Set<(news: News | 'again') => void>()

/** Opens the stream on which the server says that something is new; returns how to close it. */
export function listenForNews(): () => void {
  const stream = new EventSource(`/api/live${screen.organisation ? `?organisation=${screen.organisation}` : ''}`)
  const tell = (news: News | 'again') => {
    for (const listener of listeners) listener(news)
    // What is being looked at is read again; notes look after themselves.
    if (news === 'again') void queries.invalidateQueries()
    else if (news.part !== 'notes')
      void queries.invalidateQueries({ predicate: ({ queryKey }) => concerns(queryKey, news) })
  }
  let opened = false
  stream.addEventListener('open', (event) => {
    // The server's own `open` carries data; the first one is news to nobody.
    if (!(event instanceof MessageEvent)) return
    if (opened) tell('again')
    opened = true
  })
  stream.addEventListener('message', ({ data }) => tell(JSON.parse(data as string) as News))
  return () => stream.close()
}

const concerns = ([path, input]: readonly unknown[], { subject, part }: News): boolean =>
  part === 'insight'
    ? /insight|development/.test(path as string)
    : path === '/home' ||
      path === '/conversations' ||
      (input as { conversationId?: string } | undefined)?.conversationId === subject

/** Hears what is new about one thing; `again` when something may have been missed. */
export function useNews(subject: string, hear: (part: string) => void): void {
  useEffect(() => {
    const listener = (news: News | 'again') =>
      news === 'again' ? hear('again') : news.subject === subject && hear(news.part)
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }, [subject, hear])
}
