import { Link, useParams } from 'wouter'
import { AgreementRow } from '#modules/agreements/screens/AgreementRow.tsx'
import { NextMoments } from '#modules/cadences/screens/NextMoments.tsx'
import { ConversationRow } from '#modules/conversations/screens/ConversationRow.tsx'
import { FeedbackAbout } from '#modules/feedback/screens/FeedbackAbout.tsx'
import { GoalRow } from '#modules/goals/screens/GoalRow.tsx'
import { readPersonFile } from '#modules/home/contract.ts'
import { listReports } from '#modules/reports/contract.ts'
import { ReportList } from '#modules/reports/screens/ReportList.tsx'
import { useRead } from '#platform/ui/api.ts'
import { LinkButton } from '#platform/ui/controls/Button.tsx'
import { Details, List } from '#platform/ui/controls/List.tsx'
import { Empty, Page, Section } from '#platform/ui/controls/Page.tsx'
import { useMe } from '#platform/ui/me.ts'
import { useText } from '#platform/ui/text.ts'

/** Everything about one person in one place: my own file, or that of somebody of my team. */
export function PersonFile() {
  const me = useMe()
  const { personId = me.person.id } = useParams<{ personId?: string }>()
  const text = useText()
  const { person, isMe, conversations, goals, agreements } = useRead(readPersonFile, { personId })
  const { reports } = useRead(listReports, { personId })
  const isOver = ({ doneAt, droppedAt }: (typeof agreements)[number]) => doneAt !== null || droppedAt !== null
  const openGoals = goals.filter(({ closedAt }) => closedAt === null)
  const closedGoals = goals.filter(({ closedAt }) => closedAt !== null)
  const open = agreements.filter((one) => !isOver(one))
  const over = agreements.filter(isOver)
  return (
    <Page
      title={isMe ? text('home.file.mine') : person.name}
      lead={isMe ? text('home.file.lead-mine') : text('home.file.lead-of', { name: person.givenName })}
      {...(isMe
        ? {}
        : {
            back: { to: '/', label: text('ui.nav.home') },
            actions: (
              <>
                <LinkButton to={`/conversations/new?employee=${person.id}`}>{text('home.file.plan')}</LinkButton>
                <LinkButton to={`/people/${person.id}/development`}>{text('insight.hr.title')}</LinkButton>
                <LinkButton to={`/people/${person.id}/plan`}>{text('development.link')}</LinkButton>
                <LinkButton to={`/people/${person.id}/career`}>{text('competencies.career.link')}</LinkButton>
                <LinkButton to={`/feedback/ask?about=${person.id}&name=${encodeURIComponent(person.name)}`}>
                  {text('feedback.ask.open')}
                </LinkButton>
              </>
            ),
          })}
    >
      {isMe && (
        <p>
          <Link href="/logbook">{text('logbook.title')}</Link>
          {' · '}
          <Link href="/recognition">{text('recognition.title')}</Link>
          {' · '}
          <Link href="/development">{text('insight.development.mine')}</Link>
          {' · '}
          <Link href="/plan">{text('development.link')}</Link>
          {' · '}
          <Link href="/career">{text('competencies.career.link')}</Link>
          {' · '}
          <Link href="/access-log">{text('home.file.who-looked')}</Link>
        </p>
      )}
      <Section title={text('home.file.reports')}>
        <ReportList of={reports} to={(id) => `/reports/${id}`} />
      </Section>
      <Section title={text('home.file.conversations')}>
        {conversations.length === 0 && <Empty>{text('home.file.conversations-empty')}</Empty>}
        <List>
          {conversations.map((one) => (
            <ConversationRow key={one.id} of={one} />
          ))}
        </List>
      </Section>
      <NextMoments personId={person.id} />
      <Section title={text('home.file.goals')}>
        {openGoals.length === 0 && <Empty>{text('home.file.goals-empty')}</Empty>}
        <List>
          {openGoals.map((goal) => (
            <GoalRow key={goal.id} of={goal} />
          ))}
        </List>
        {closedGoals.length > 0 && (
          <Details summary={text('home.file.closed', { count: closedGoals.length })}>
            <List>
              {closedGoals.map((goal) => (
                <GoalRow key={goal.id} of={goal} />
              ))}
            </List>
          </Details>
        )}
      </Section>
      <Section title={text('home.file.agreements')}>
        {open.length === 0 && <Empty>{text('home.file.agreements-empty')}</Empty>}
        <List>
          {open.map((one) => (
            <AgreementRow key={one.id} of={one} />
          ))}
        </List>
        {over.length > 0 && (
          <Details
            summary={text('home.file.finished', { count: over.length })}
            open={over.some(({ id }) => location.hash === `#${id}`)}
          >
            <List>
              {over.map((one) => (
                <AgreementRow key={one.id} of={one} />
              ))}
            </List>
          </Details>
        )}
      </Section>
      <FeedbackAbout personId={person.id} isMe={isMe} />
    </Page>
  )
}
