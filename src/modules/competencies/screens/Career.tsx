import { Link, useLocation, useParams } from 'wouter'
import { useAction, useRead } from '#platform/ui/api.ts'
import { ActionButton } from '#platform/ui/controls/ActionButton.tsx'
import { Details, Item, List, Tag } from '#platform/ui/controls/List.tsx'
import { Empty, Page, Section } from '#platform/ui/controls/Page.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useMe } from '#platform/ui/me.ts'
import { useSay, useText } from '#platform/ui/text.ts'
import { readCareer, startMatch, type Career as TheCareer } from '../contract.ts'
import style from './Career.module.css'

/** The job of today, what it asks, and what can come next: mine, or of somebody of my team. */
export function Career() {
  const text = useText()
  const say = useSay()
  const me = useMe()
  const { personId = me.person.id } = useParams<{ personId?: string }>()
  const { person, isMe, job, next, matches, may } = useRead(readCareer, { personId })
  return (
    <Page
      title={isMe ? text('competencies.career.title') : text('competencies.career.title-of', { name: person.name })}
      lead={
        isMe ? text('competencies.career.lead-mine') : text('competencies.career.lead-of', { name: person.givenName })
      }
      back={isMe ? { to: '/file', label: text('ui.nav.file') } : { to: `/people/${person.id}`, label: person.name }}
    >
      <Section title={text('competencies.career.job')}>
        {job ? (
          <>
            <h3>{say.in(job.name)}</h3>
            <p className="small soft">{text('competencies.career.since', { day: say.day(job.since) })}</p>
            <p className={style.about}>{say.in(job.about)}</p>
            {isMe && (
              <div className={style.below}>
                <Compare of={job} may={may.start} />
              </div>
            )}
            <Details
              summary={text('competencies.career.asks')}
              open={job.expected.length > 0 && job.expected.length < 9}
            >
              {job.expected.length === 0 && <p className="soft">{text('competencies.career.asks-nothing')}</p>}
              <List>
                {job.expected.map(({ competencyId, name, asks, behaviour }) => (
                  <Item key={competencyId} side={<Tag>{text('competencies.career.level', { level: asks })}</Tag>}>
                    <b>{say.in(name)}</b>
                    <p className="small soft">{say.in(behaviour)}</p>
                  </Item>
                ))}
              </List>
            </Details>
            <p>
              <Link href="/competencies">{text('competencies.career.all')}</Link>
            </p>
          </>
        ) : (
          <Empty>{text('competencies.career.no-job')}</Empty>
        )}
      </Section>
      {job && (
        <Section title={text('competencies.career.next')} explain={text('competencies.career.next-explain')}>
          {next.length === 0 && <Empty>{text('competencies.career.next-empty')}</Empty>}
          <List>
            {next.map((one) => (
              <Next key={one.id} of={one} may={may.start} isMe={isMe} />
            ))}
          </List>
        </Section>
      )}
      <Section title={text('competencies.career.matches')} explain={text('competencies.career.matches-explain')}>
        {matches.length === 0 && <Empty>{text('competencies.career.matches-empty')}</Empty>}
        <List>
          {matches.map(({ id, profile, startedAt, state }) => (
            <Item
              key={id}
              side={<Tag tone={state === 'open' ? 'accent' : 'plain'}>{text(`competencies.state.${state}`)}</Tag>}
            >
              <Link href={`/matches/${id}`}>{say.in(profile)}</Link>
              <p className="small soft">{text('competencies.career.begun', { day: say.momentDay(startedAt) })}</p>
            </Item>
          ))}
        </List>
      </Section>
    </Page>
  )
}

type Job = TheCareer['next'][number]
type May = TheCareer['may']['start']

function Next({ of: { id, name, about, more }, may, isMe }: { of: Job; may: May; isMe: boolean }) {
  const text = useText()
  const say = useSay()
  return (
    <Item actions={isMe && <Compare of={{ id, name }} may={may} quiet />}>
      <h3>{say.in(name)}</h3>
      <p className={style.about}>{say.in(about)}</p>
      {more.length === 0 ? (
        <p className="small soft">{text('competencies.career.more-nothing')}</p>
      ) : (
        <>
          <p className="small soft">{text('competencies.career.more')}</p>
          <ul className={style.more}>
            {more.map(({ competencyId, name: called, asks: level, now }) => (
              <li key={competencyId}>
                {now === null
                  ? text('competencies.career.new', { name: say.in(called), level })
                  : text('competencies.career.from', { name: say.in(called), now, level })}
              </li>
            ))}
          </ul>
        </>
      )}
    </Item>
  )
}

function Compare({
  of: { id, name },
  may,
  quiet = false,
}: {
  of: Pick<Job, 'id' | 'name'>
  may: May
  quiet?: boolean
}) {
  const text = useText()
  const say = useSay()
  const [, go] = useLocation()
  const start = useAction(startMatch, { then: ({ id: match }) => go(`/matches/${match}`) })
  return (
    <>
      <ActionButton
        kind={quiet ? 'quiet' : 'plain'}
        may={may}
        busy={start.busy}
        aria-label={text('competencies.career.compare-of', { name: say.in(name) })}
        onClick={() => start.run({ profileId: id })}
      >
        {text('competencies.career.compare')}
      </ActionButton>
      <TroubleNotice of={start.trouble} />
    </>
  )
}
