import { useEffect, useRef, type ReactNode } from 'react'
import { Link } from 'wouter'
import { useText } from '../text.ts'
import { Icon } from './Icon.tsx'
import style from './Page.module.css'

type PageProps = {
  title: string
  lead?: ReactNode
  back?: { to: string; label: string }
  actions?: ReactNode
  wide?: boolean
  children?: ReactNode
}

/** A screen: its title is the window's title, and where the keyboard begins when one arrives. */
export function Page({ title, lead, back, actions, wide = false, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · Voortgang`
  }, [title])
  useEffect(() => {
    // Not on the first page of a visit: there the browser itself begins at the top.
    if (history.state !== null || sessionStorage.getItem('visited')) heading.current?.focus({ preventScroll: true })
    sessionStorage.setItem('visited', 'yes')
    if (!location.hash) scrollTo(0, 0)
  }, [])
  return (
    <main id="main" className={wide ? `${style.page} ${style.wide}` : style.page}>
      {back && (
        <Link href={back.to} className={style.back}>
          <Icon of="back" size={16} />
          {back.label}
        </Link>
      )}
      <header className={style.head}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead && <div className={style.lead}>{lead}</div>}
        {actions && <div className={style.actions}>{actions}</div>}
      </header>
      {children}
    </main>
  )
}

export function Section({
  title,
  explain,
  id,
  children,
}: {
  title: ReactNode
  explain?: ReactNode
  id?: string
  children: ReactNode
}) {
  return (
    <section className={style.section} id={id} aria-labelledby={id && `${id}-title`}>
      <h2 id={id && `${id}-title`}>{title}</h2>
      {explain && <p className={style.explain}>{explain}</p>}
      {children}
    </section>
  )
}

export const Sheet = ({ children }: { children: ReactNode }) => <div className={style.sheet}>{children}</div>

/** What will come here, and the first step to it. */
export const Empty = ({ children }: { children: ReactNode }) => <div className={style.empty}>{children}</div>

export function Loading() {
  const text = useText()
  return (
    <main className={style.loading} aria-busy="true">
      {text('ui.loading')}
    </main>
  )
}
