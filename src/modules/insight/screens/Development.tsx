import { Link, useParams } from 'wouter'
import { HrPage } from '#modules/rounds/screens/HrPage.tsx'
import { useRead } from '#platform/ui/api.ts'
import { LinkButton } from '#platform/ui/controls/Button.tsx'
import { Details, Item, List } from '#platform/ui/controls/List.tsx'
import { Empty, Page, Section } from '#platform/ui/controls/Page.tsx'
import { useMe } from '#platform/ui/me.ts'
import { useSay, useText } from '#platform/ui/text.ts'
import { readDevelopment, readDevelopmentAsHr, type Development as Read } from '../contract.ts'
import { Course } from './Course.tsx'
import { Level } from './Level.tsx'
import { Rules, Signals } from './Signals.tsx'
import { Trend } from './Trend.tsx'
import style from './Insight.module.css'

/** How one person developed: oneself, or somebody whom one manages today. */
export function Development() {
  const me = useMe()
  const text = useText()
  const { personId = me.person.id } = useParams<{ personId?: string }>()
  const read = useRead(readDevelopment, { personId })
  const { person, isMe } = read
  if (isMe)
    return (
      <Page
        title={text('insight.development.mine')}
        lead={text('insight.development.lead-mine')}
        back={{ to: '/file', label: text('ui.nav.file') }}
      >
        <Scores of={read} report={(id) => `/reports/${id}`} />
      </Page>
    )
  return (
    <Page
      title={person.name}
      lead={text('insight.development.lead-of', { name: person.name })}
      back={{ to: '/insight', label: text('insight.team.title') }}
      actions={
        <>
          <LinkButton to={`/conversations/new?employee=${person.id}`}>
            {text('insight.development.act.plan')}
          </LinkButton>
          <LinkButton to={`/people/${person.id}`}>{text('insight.development.act.file')}</LinkButton>
        </>
      }
    >
      <Scores of={read} report={(id) => `/reports/${id}`} />
    </Page>
  )
}

/** The same as an HR adviser sees it. */
export function HrDevelopment() {
  const text = useText()
  const { personId } = useParams<{ personId: string }>()
  const read = useRead(readDevelopmentAsHr, { personId })
  const { person } = read
  return (
    <HrPage
      title={person.name}
      lead={text('insight.development.lead-of', { name: person.name })}
      back={{ to: '/hr/insight', label: text('insight.hr.title') }}
      actions={
        <LinkButton to={`/conversations/new?hr=yes&employee=${person.id}&name=${encodeURIComponent(person.name)}`}>
          {text('insight.development.act.plan')}
        </LinkButton>
      }
    >
      <Scores of={read} report={(id) => `/hr/reports/${id}`} />
    </HrPage>
  )
}

function Scores({ of, report }: { of: Read; report: (id: string) => string }) {
  const text = useText()
  const { finals, themes, signals, judgesAfresh, rules } = of
  if (judgesAfresh) return <Empty>{text('insight.afresh')}</Empty>
  if (finals.length + themes.length === 0) return <Empty>{text('insight.development.empty')}</Empty>
  return (
    <>
      {signals.length > 0 && (
        <Section title={text('insight.signal.title')}>
          <Signals of={signals} />
          <Rules of={rules} />
        </Section>
      )}
      {finals.length > 0 && (
        <Section title={text('insight.development.line')}>
          <Course name={text('insight.development.line')} of={finals} />
          <Reasons of={finals} report={report} />
        </Section>
      )}
      {themes.length > 0 && (
        <Section title={text('insight.development.themes')}>
          {themes.map((theme) => (
            <Theme key={theme.key} of={theme} report={report} />
          ))}
        </Section>
      )}
    </>
  )
}

/** A theme is one line: its name, its course and its last level; who opens it reads the reasons. */
function Theme({ of: { name, scores }, report }: { of: Read['themes'][number]; report: (id: string) => string }) {
  const say = useSay()
  return (
    <Details
      summary={
        <span className={style.theme}>
          <span>{say.in(name)}</span>
          <Trend of={scores} />
          <Level of={scores.at(-1)!} />
        </span>
      }
    >
      <Reasons of={scores} report={report} />
    </Details>
  )
}

/** Behind each point the level in words, who gave it and why, and where it cannot be laid beside the one before. Newest first. */
function Reasons({ of: scores, report }: { of: Read['finals']; report: (id: string) => string }) {
  const text = useText()
  const say = useSay()
  return (
    <List>
      {scores.toReversed().map((score) => (
        <Item
          key={score.reportId}
          side={
            <Link
              href={report(score.reportId)}
              aria-label={text('insight.development.report-of', { day: say.momentDay(score.heldAt) })}
            >
              {text('insight.development.report')}
            </Link>
          }
        >
          <p>
            <Level of={score} />
          </p>
          <p className="small soft">
            {say.momentDay(score.heldAt)} · {text('insight.development.by', { manager: score.manager.name })}
            {score.self !== null && ` · ${text('insight.development.self-of', { value: say.number(score.self) })}`}
          </p>
          <p className={style.reason}>{score.reason}</p>
          {score.breaks.map((reason) => (
            <p key={reason} className={style.break}>
              {text(`insight.development.since.${reason}`, { manager: score.manager.name })}
            </p>
          ))}
        </Item>
      ))}
    </List>
  )
}
