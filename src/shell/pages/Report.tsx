import { useWhen } from '#modules/conversations/screens/when.ts'
import { useLayoutEffect } from 'react'
import { useParams } from 'wouter'
import type { ConversationId } from '#kernel/schemas.ts'
import {
  downloadReport,
  exportReport,
  readReport,
  saveReportRating,
  saveReportText,
  type Report as TheReport,
  type ReportRating,
} from '#modules/reports/contract.ts'
import { Reopen } from '#modules/reports/screens/Reopen.tsx'
import { SignPanel } from '#modules/reports/screens/SignPanel.tsx'
import { Signatures, VersionView } from '#modules/reports/screens/VersionView.tsx'
import { useAgreedStandings } from '#modules/conversations/screens/LookBacks.tsx'
import { FollowUp } from '#modules/conversations/screens/FollowUp.tsx'
import { addressOf, call, useRead } from '#platform/ui/api.ts'
import { ButtonRow, DownloadButton } from '#platform/ui/controls/Button.tsx'
import { Icon } from '#platform/ui/controls/Icon.tsx'
import { Details } from '#platform/ui/controls/List.tsx'
import { Page, Section, Sheet } from '#platform/ui/controls/Page.tsx'
import { Notice } from '#platform/ui/controls/Trouble.tsx'
import { Drafts } from '#platform/ui/drafts/drafts.ts'
import { useDrafts } from '#platform/ui/drafts/use-drafts.ts'
import { useSay, useText } from '#platform/ui/text.ts'
import { Concept } from './Concept.tsx'
import style from './Report.module.css'

/** The report of a conversation: a concept being written, a version on the table, or what everybody signed. */
export function Report() {
  const { conversationId } = useParams<{ conversationId: ConversationId }>()
  const text = useText()
  const say = useSay()
  const when = useWhen()
  const of = useRead(readReport, { conversationId })
  const texts = useDrafts<{ text: string }>(
    conversationId,
    () =>
      new Drafts(`report/${conversationId}/texts/`, { text: '' }, (field, edit, options) =>
        call(saveReportText, { conversationId, field, ...edit }, options),
      ),
  )
  const ratings = useDrafts<ReportRating>(
    conversationId,
    () =>
      new Drafts<ReportRating>(
        `report/${conversationId}/ratings/`,
        { level: null, reason: '' },
        (field, edit, options) => call(saveReportRating, { conversationId, field, ...edit }, options),
      ),
  )
  const standings = useAgreedStandings(conversationId, of.lookBacks)
  useLayoutEffect(() => {
    for (const { field, ...kept } of of.texts) texts.receive(field, kept)
    for (const { field, ...kept } of of.ratings) ratings.receive(field, kept)
  }, [of, texts, ratings])

  const latest = of.versions.at(-1)
  const isConcept = of.state === 'revealed' || of.state === 'recorded'
  const earlier = isConcept ? of.versions : of.versions.slice(0, -1)
  return (
    <Page
      title={text('reports.page.title')}
      lead={text('reports.page.lead', {
        employee: of.employee.name,
        manager: of.manager.name,
        moment: when(of),
      })}
      back={{ to: `/conversations/${conversationId}`, label: text('conversations.preparation.back') }}
    >
      {isConcept ? (
        <Concept of={of} texts={texts} ratings={ratings} standings={standings} />
      ) : (
        latest && <OnTheTable of={of} latest={latest} />
      )}
      {earlier.length > 0 && (
        <Section title={text('reports.page.versions', { count: earlier.length })}>
          {earlier.toReversed().map((version) => (
            <Details
              key={version.id}
              summary={`${text('reports.page.version', { number: version.number, moment: say.moment(version.offeredAt) })} · ${version.sealed ? text('reports.page.sealed') : text('reports.page.not-sealed')}`}
            >
              <VersionView content={version.content} scores={of.myPart === 'guest' ? [] : version.scores} level={2} />
              <h3>{text('reports.signatures.title')}</h3>
              <Signatures
                of={version.signatures}
                participants={version.content.participants}
                guestsSign={of.guestsSign}
              />
              {version.sealed && <Downloads id={version.id} shown={of.showsScores} />}
            </Details>
          ))}
        </Section>
      )}
    </Page>
  )
}

function OnTheTable({ of, latest }: { of: TheReport; latest: TheReport['versions'][number] }) {
  const text = useText()
  const say = useSay()
  const sealedAt = latest.signatures
    .map(({ signedAt }) => signedAt)
    .toSorted()
    .at(-1)
  return (
    <>
      {of.state === 'closed' && sealedAt && (
        <Notice icon="lock">{text('reports.closed.notice', { moment: say.moment(sealedAt) })}</Notice>
      )}
      <p className={`soft ${style.version}`}>
        {text('reports.page.version', { number: latest.number, moment: say.moment(latest.offeredAt) })}
      </p>
      <Sheet>
        <VersionView content={latest.content} scores={of.myPart === 'guest' ? [] : latest.scores} />
      </Sheet>
      <Section title={text('reports.signatures.title')}>
        <Signatures of={latest.signatures} participants={latest.content.participants} guestsSign={of.guestsSign} />
      </Section>
      {of.state === 'signing' && <SignPanel of={of} />}
      {of.state === 'closed' && (
        <>
          <Downloads id={latest.id} shown={of.showsScores} />
          <Section title={text('conversations.overview.arrange')}>
            <ButtonRow>
              <FollowUp of={of} kind="primary" />
              {of.may.reopen.allowed && (
                <Reopen conversationId={of.id} readers={{ now: of.readers.report.now, later: null }} />
              )}
            </ButtonRow>
          </Section>
        </>
      )}
    </>
  )
}

/** The sealed files. They hold the scores, so they are there for who may see those now. */
function Downloads({ id, shown }: { id: string; shown: boolean }) {
  const text = useText()
  if (!shown) return null
  return (
    <>
      <ButtonRow>
        <DownloadButton href={addressOf(downloadReport, { reportId: id })}>
          <Icon of="download" />
          {text('reports.closed.pdf')}
        </DownloadButton>
        <DownloadButton href={addressOf(exportReport, { reportId: id })}>
          <Icon of="download" />
          {text('reports.closed.json')}
        </DownloadButton>
      </ButtonRow>
      <p className={`small soft ${style.verify}`}>{text('reports.closed.verify')}</p>
    </>
  )
}
