import { useParams } from 'wouter'
import type { PersonId } from '#kernel/schemas.ts'
import { useRead } from '#platform/ui/api.ts'
import { Page } from '#platform/ui/controls/Page.tsx'
import { useText } from '#platform/ui/text.ts'
import { listReportsAsHr } from '../contract.ts'
import { ReportList } from './ReportList.tsx'

/** The signed reports of somebody in an HR adviser's scope. */
export function HrReports() {
  const { personId } = useParams<{ personId: PersonId }>()
  const text = useText()
  const { person, reports } = useRead(listReportsAsHr, { personId })
  return (
    <Page
      title={text('reports.list.title', { name: person.name })}
      lead={text('reports.list.lead', { name: person.name })}
      back={{ to: '/hr', label: text('ui.nav.progress') }}
    >
      <ReportList of={reports} to={(id) => `/hr/reports/${id}`} />
    </Page>
  )
}
