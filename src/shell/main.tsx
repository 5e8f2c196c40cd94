import '../platform/ui/styles/tokens.css'
import '../platform/ui/styles/base.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import type { Language } from '#kernel/schemas.ts'
import { readMe } from '#modules/people/contract.ts'
import { call, queries, screen } from '#platform/ui/api.ts'
import { App } from './App.tsx'
import { loadTexts } from './texts.ts'

// A link in a mail says in which of one's organisations it leads; from then on this tab is there.
const address = new URL(location.href)
const organisation = address.searchParams.get('organisation')
if (organisation) {
  sessionStorage.setItem('organisation', organisation)
  address.searchParams.delete('organisation')
  history.replaceState(history.state, '', address)
}
screen.organisation = sessionStorage.getItem('organisation') ?? undefined

const kept = localStorage.getItem('language')
const language: Language =
  kept === 'nl' || kept === 'en'
    ? kept
    : navigator.language.startsWith('nl') || !navigator.language.startsWith('en')
      ? 'nl'
      : 'en'
screen.language = language

const [me, texts] = await Promise.all([call(readMe, {}).catch(() => null), loadTexts(language)])
const own = me && me.language !== language ? await loadTexts(me.language) : texts
if (me) localStorage.setItem('language', me.language)
createRoot(document.getElementById('voortgang')!).render(
  <QueryClientProvider client={queries}>
    <App me={me} language={me?.language ?? language} texts={own} />
  </QueryClientProvider>,
)
