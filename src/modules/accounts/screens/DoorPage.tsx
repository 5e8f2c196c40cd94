import { useEffect, type ReactNode } from 'react'
import { Button } from '#platform/ui/controls/Button.tsx'
import { Mark } from '#platform/ui/controls/Mark.tsx'
import { useLanguage, useText } from '#platform/ui/text.ts'
import style from './DoorPage.module.css'

/** A screen at the door, for who came with a link: what it is, and the one thing to do. */
export function DoorPage({ title, lead, children }: { title: string; lead: ReactNode; children: ReactNode }) {
  const text = useText()
  const { language, choose } = useLanguage()
  const other = language === 'nl' ? 'en' : 'nl'
  useEffect(() => {
    document.title = `${title} · Voortgang`
  }, [title])
  return (
    <main id="main" className={style.door}>
      <div className={style.top}>
        <span className={style.mark}>
          <Mark />
          Voortgang
        </span>
        <Button kind="quiet" lang={other} onClick={() => choose(other)}>
          {text(`ui.language.${other}`)}
        </Button>
      </div>
      <h1>{title}</h1>
      <div className={style.lead}>{lead}</div>
      {children}
    </main>
  )
}
