import { useCallback, useEffect, useMemo, useState } from 'react'
import { IntlProvider } from 'use-intl/react'
import type { Language } from '#kernel/schemas.ts'
import { readDraftKey, readMe, type Me } from '#modules/people/contract.ts'
import { call, queries, screen, useKnown, whenSignedOut } from '#platform/ui/api.ts'
import { Journal } from '#platform/ui/drafts/journal.ts'
import { JournalContext, sendAllDrafts } from '#platform/ui/drafts/use-drafts.ts'
import { listenForNews } from '#platform/ui/live.ts'
import { LanguageContext } from '#platform/ui/text.ts'
import { Door } from './Door.tsx'
import { House } from './House.tsx'
import { SignInAgain } from './SignInAgain.tsx'
import { loadTexts, type Sentences } from './texts.ts'

type AppProps = { me: Me | null; language: Language; texts: Sentences }

/** Whoever is signed in is in the house; everybody else is at the door. */
export function App(first: AppProps) {
  const [firstMe, setFirstMe] = useState(first.me)
  const me = useKnown(readMe, {}, firstMe)
  const [speech, setSpeech] = useState({ language: first.language, texts: first.texts })
  const [gone, setGone] = useState(false)
  const myId = me?.person.id
  const { journal, reopen } = useJournal(myId)

  const choose = useCallback(async (language: Language) => {
    localStorage.setItem('language', language)
    screen.language = language
    document.documentElement.lang = language
    setSpeech({ language, texts: await loadTexts(language) })
    await queries.invalidateQueries()
  }, [])

  useEffect(() => {
    screen.language = speech.language
    document.documentElement.lang = speech.language
  }, [speech.language])
  useEffect(() => (myId && !gone ? listenForNews() : undefined), [myId, gone])
  useEffect(() => whenSignedOut(() => setGone(true)), [])

  const enter = useCallback(async () => {
    const found = await call(readMe, {})
    // Somebody else signed in where another person's page stands: nothing of it is theirs.
    if (me && (found.person.id !== me.person.id || found.organisation.id !== me.organisation.id))
      return location.assign('/')
    if (found.language !== speech.language) await choose(found.language)
    setGone(false)
    setFirstMe(found)
    await reopen(found.person.id)
    sendAllDrafts()
    await queries.invalidateQueries()
  }, [me, speech.language, choose, reopen])

  const timeZone = me?.organisation.timeZone ?? 'Europe/Amsterdam'
  const reading = useMemo(
    () => ({
      language: speech.language,
      timeZone,
      choose: (language: Language) => void choose(language),
    }),
    [speech.language, timeZone, choose],
  )
  return (
    <IntlProvider locale={speech.language} messages={speech.texts} timeZone={reading.timeZone} onError={complain}>
      <LanguageContext value={reading}>
        <JournalContext value={useMemo(() => ({ journal, owner: myId ?? '' }), [journal, myId])}>
          {me ? <House me={me} /> : <Door onEnter={() => void enter()} />}
          {me && gone && <SignInAgain onEnter={() => void enter()} />}
        </JournalContext>
      </LanguageContext>
    </IntlProvider>
  )
}

/** The journal of unsaved words opens with the key that the server gives to this session. */
function useJournal(me: string | undefined) {
  const [journal, set] = useState<Journal | undefined>(undefined)
  const reopen = useCallback(async (person: string) => set(await openJournal(person)), [])
  useEffect(() => {
    if (me) void openJournal(me).then(set)
  }, [me])
  return { journal, reopen }
}

/** Without a journal words are kept in the window until they are saved, and the window says so. */
async function openJournal(person: string): Promise<Journal | undefined> {
  try {
    const { key } = await call(readDraftKey, {})
    return await Journal.open(person, key)
  } catch {
    return undefined
  }
}

const complain = (error: Error) => {
  throw error
}
