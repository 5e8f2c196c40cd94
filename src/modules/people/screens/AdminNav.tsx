import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { Page } from '#platform/ui/controls/Page.tsx'
import { useText } from '#platform/ui/text.ts'
import style from './AdminNav.module.css'

const places = [
  { to: '/admin/people', name: 'people' },
  { to: '/admin/departments', name: 'departments' },
  { to: '/admin/templates', name: 'templates' },
  { to: '/admin/competencies', name: 'competencies' },
  { to: '/admin/jobs', name: 'jobs' },
  { to: '/admin/organisation', name: 'organisation' },
  { to: '/admin/mail-settings', name: 'mail-settings' },
  { to: '/admin/mail-texts', name: 'mail-texts' },
  { to: '/admin/mails', name: 'mails' },
] as const

/** What an administrator keeps. */
export function AdminNav() {
  const text = useText()
  const [path] = useLocation()
  return (
    <Places
      label={text('people.admin.label')}
      of={places.map(({ to, name }) => ({ to, name: text(`people.admin.${name}`), here: path.startsWith(to) }))}
    />
  )
}

/** The screens that belong together, above each of them. */
export function Places({ label, of }: { label: string; of: { to: string; name: string; here: boolean }[] }) {
  return (
    <nav className={style.nav} aria-label={label}>
      <ul>
        {of.map(({ to, name, here }) => (
          <li key={to}>
            <Link href={to} aria-current={here ? 'page' : undefined}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

type AdminPageProps = {
  title: string
  lead?: ReactNode
  back?: { to: string; label: string }
  actions?: ReactNode
  children: ReactNode
}

/** A screen of an administrator, with the way to the others above it. */
export const AdminPage = (page: AdminPageProps) => (
  <>
    <AdminNav />
    <Page wide {...page} />
  </>
)

/** One subject of such a screen: what it is about at the side, what one can do with it beside that. */
export function Part({ title, explain, children }: { title: string; explain?: ReactNode; children: ReactNode }) {
  return (
    <section className={style.part}>
      <header>
        <h2>{title}</h2>
        {explain && <p>{explain}</p>}
      </header>
      <div>{children}</div>
    </section>
  )
}
