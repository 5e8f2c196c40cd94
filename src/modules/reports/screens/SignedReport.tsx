import { useParams } from 'wouter'
import type { ReportId } from '#kernel/schemas.ts'
import { addressOf, useRead } from '#platform/ui/api.ts'
import { ActionButton } from '#platform/ui/controls/ActionButton.tsx'
import { DownloadButton } from '#platform/ui/controls/Button.tsx'
import { Icon } from '#platform/ui/controls/Icon.tsx'
import { Page, Section, Sheet } from '#platform/ui/controls/Page.tsx'
import { Notice } from '#platform/ui/controls/Trouble.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import {
  downloadReport,
  downloadReportAsHr,
  readSignedReport,
  readSignedReportAsHr,
  type SignedReport as TheReport,
} from '../contract.ts'
import { Signatures, VersionView } from './VersionView.tsx'

/** A signed report, for whoever may read it. */
export function SignedReport() {
  const { reportId } = useParams<{ reportId: ReportId }>()
  const of = useRead(readSignedReport, { reportId })
  return <Shown of={of} href={addressOf(downloadReport, { reportId })} back={`/people/${of.employee.id}`} />
}

/** The same for an HR adviser, who reads it with the rights of that role. */
export function HrSignedReport() {
  const { reportId } = useParams<{ reportId: ReportId }>()
  const of = useRead(readSignedReportAsHr, { reportId })
  return <Shown of={of} href={addressOf(downloadReportAsHr, { reportId })} back={`/hr/people/${of.employee.id}`} />
}

function Shown({ of, href, back }: { of: TheReport; href: string; back: string }) {
  const text = useText()
  const say = useSay()
  const { content, employee } = of
  return (
    <Page
      title={text('reports.signed.title', { name: say.in(content.conversation.name), employee: employee.name })}
      lead={text('reports.signed.lead', { day: say.momentDay(content.conversation.startsAt as never) })}
      back={{ to: back, label: employee.name }}
    >
      {of.capacity !== 'employee' && (
        <Notice icon="eye">{text('reports.signed.logged', { employee: employee.name })}</Notice>
      )}
      <Sheet>
        <VersionView content={content} scores={of.capacity === 'guest' ? [] : of.scores} />
      </Sheet>
      <Section title={text('reports.signatures.title')}>
        <Signatures of={of.signatures} participants={content.participants} guestsSign={false} />
      </Section>
      {of.mayDownload.allowed ? (
        <DownloadButton href={href}>
          <Icon of="download" />
          {text('reports.closed.pdf')}
        </DownloadButton>
      ) : (
        <ActionButton may={of.mayDownload}>{text('reports.closed.pdf')}</ActionButton>
      )}
    </Page>
  )
}
