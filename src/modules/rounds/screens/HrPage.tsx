import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { Places } from '#modules/people/screens/AdminNav.tsx'
import { Page } from '#platform/ui/controls/Page.tsx'
import { useText } from '#platform/ui/text.ts'

type HrPageProps = {
  title: string
  lead?: ReactNode
  back?: { to: string; label: string }
  actions?: ReactNode
  children: ReactNode
}

/** A screen of an HR adviser, with the way to the others above it: everybody, rounds, the rhythm, and how people develop. */
export function HrPage(page: HrPageProps) {
  const text = useText()
  const [path] = useLocation()
  const places = [
    { to: '/hr/rounds', name: text('rounds.nav.rounds'), here: path.startsWith('/hr/rounds') },
    { to: '/hr/cadences', name: text('rounds.nav.cadences'), here: path.startsWith('/hr/cadences') },
    {
      to: '/hr/insight',
      name: text('insight.hr.title'),
      here: path.startsWith('/hr/insight') || path.endsWith('/development'),
    },
  ]
  const elsewhere = places.some(({ here }) => here)
  return (
    <>
      <Places
        label={text('rounds.nav.label')}
        of={[{ to: '/hr', name: text('rounds.nav.people'), here: !elsewhere }, ...places]}
      />
      <Page wide {...page} />
    </>
  )
}
