import { useRef } from 'react'
import { Link, useLocation } from 'wouter'
import type { Me } from '#modules/people/contract.ts'
import { Icon } from '#platform/ui/controls/Icon.tsx'
import { useText } from '#platform/ui/text.ts'
import { Boundary } from './Boundary.tsx'
import { MeContext } from '#platform/ui/me.ts'
import { Rooms } from './Rooms.tsx'
import { Mark } from '#platform/ui/controls/Mark.tsx'
import style from './House.module.css'

/** The frame around every screen of who is signed in: where one can go, and who one is. */
export function House({ me }: { me: Me }) {
  const text = useText()
  return (
    <MeContext value={me}>
      <a href="#main" className={style.skip}>
        {text('ui.skip')}
      </a>
      <Bar me={me} />
      <Boundary>
        <Rooms me={me} />
      </Boundary>
    </MeContext>
  )
}

function Bar({ me }: { me: Me }) {
  const text = useText()
  const menu = useRef<HTMLDivElement>(null)
  const places = [
    { to: '/', name: text('ui.nav.home') },
    { to: '/conversations', name: text('ui.nav.conversations') },
    { to: '/agreements', name: text('ui.nav.agreements') },
    { to: '/goals', name: text('ui.nav.goals') },
    { to: '/feedback', name: text('ui.nav.feedback') },
    { to: '/file', name: text('ui.nav.file') },
    ...(me.isHr ? [{ to: '/hr', name: text('ui.nav.progress') }] : []),
    ...(me.isAdministrator ? [{ to: '/admin/people', name: text('ui.nav.admin') }] : []),
  ]
  const close = () => menu.current?.hidePopover()
  return (
    <header className={style.bar}>
      <div className={style.inner}>
        <Link href="/" className={style.mark}>
          <Mark />
          Voortgang
        </Link>
        <nav className={style.links} aria-label={text('ui.nav.label')}>
          {places.map((place) => (
            <Place key={place.to} {...place} />
          ))}
        </nav>
        <button type="button" className={style.opener} popoverTarget="menu">
          <span>{me.person.givenName}</span>
          <Icon of="menu" />
          <span className="unseen">{text('ui.nav.menu')}</span>
        </button>
        <div id="menu" popover="auto" ref={menu} className={style.menu}>
          <p className={style.where}>
            {me.person.name}
            <br />
            {me.organisation.name}
          </p>
          <nav className={style.narrow} aria-label={text('ui.nav.menu')}>
            {places.map((place) => (
              <Place key={place.to} {...place} onGo={close} />
            ))}
            <hr />
          </nav>
          <Place to="/account" name={text('ui.nav.account')} onGo={close} />
          <Place to="/access-log" name={text('privacy.title')} onGo={close} />
          <Place to="/template" name={text('templates.menu')} onGo={close} />
        </div>
      </div>
    </header>
  )
}

function Place({ to, name, onGo }: { to: string; name: string; onGo?: () => void }) {
  const [path] = useLocation()
  const here = to === '/' ? path === '/' : path.startsWith(to.startsWith('/admin') ? '/admin' : to)
  return (
    <Link href={to} {...(onGo ? { onClick: onGo } : {})} aria-current={here ? 'page' : undefined}>
      {name}
    </Link>
  )
}
