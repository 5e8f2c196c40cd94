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

/** A screen of an HR adviser, with the way to the other above it: everybody, rounds, and the rhythm. */
export function HrPage(page: HrPageProps) {
  const text = useText()
  const [path] = useLocation()
  const rounds = path.startsWith('/hr/rounds')
  const cadences = path.startsWith('/hr/cadences')
  return (
    <>
      <Places
        label={text('rounds.nav.label')}
        of={[
          { to: '/hr', name: text('rounds.nav.people'), here: !rounds && !cadences },
          { to: '/hr/rounds', name: text('rounds.nav.rounds'), here: rounds },
          { to: '/hr/cadences', name: text('rounds.nav.cadences'), here: cadences },
        ]}
      />
      <Page wide {...page} />
    </>
  )
}
