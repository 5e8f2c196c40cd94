import { Link } from 'wouter'
import { AgreementRow } from '#modules/agreements/screens/AgreementRow.tsx'
import { ConversationRow } from '#modules/conversations/screens/ConversationRow.tsx'
import { GoalLink } from '#modules/goals/screens/GoalLink.tsx'
import { useRead } from '#platform/ui/api.ts'
import { LinkButton } from '#platform/ui/controls/Button.tsx'
import { Item, List } from '#platform/ui/controls/List.tsx'
import { Page, Section } from '#platform/ui/controls/Page.tsx'
import { Notice } from '#platform/ui/controls/Trouble.tsx'
import { useMe } from '#platform/ui/me.ts'
import { useSay, useText } from '#platform/ui/text.ts'
import { readHome, type Home as TheHome, type Step } from '../contract.ts'
import { MemberRow } from './MemberRow.tsx'
import style from './Home.module.css'

/** What is next for me, with one button; below it my conversations, my team, and what was agreed. */
export function Home() {
  const text = useText()
  const me = useMe()
  const of = useRead(readHome, {})
  const [first, ...others] = of.steps
  return (
    <Page title={text(`home.greeting.${useTimeOfDay()}`, { name: me.person.givenName })}>
      <Next step={first} />
      {of.handovers > 0 && (
        <Notice icon="people">
          <Link href="/handovers">{text('handovers.waiting', { count: of.handovers })}</Link>
        </Notice>
      )}
      {others.length > 0 && (
        <section className={style.also}>
          <h2>{text('home.also')}</h2>
          <List>
            {others.slice(0, 6).map((step) => (
              <Item key={`${step.what} ${step.conversationId ?? step.with.id}`}>
                <Link href={addressOf(step)}>{text(`home.step.${step.what}.what`, { name: step.with.name })}</Link>
                <When of={step} />
              </Item>
            ))}
          </List>
        </section>
      )}
      <Conversations of={of} />
      {me.manages && <Team of={of} />}
      <Agreements of={of} me={me.person.id} />
      {of.goals.length > 0 && (
        <Section title={text('home.goals')}>
          <List>
            {of.goals.map((goal) => (
              <GoalLink key={goal.id} of={goal} />
            ))}
          </List>
        </Section>
      )}
    </Page>
  )
}

function Next({ step }: { step: Step | undefined }) {
  const text = useText()
  if (!step) {
    return (
      <div className={style.next}>
        <p>{text('home.nothing')}</p>
        <p>{text('home.nothing-explain')}</p>
      </div>
    )
  }
  return (
    <section className={style.next} aria-label={text('ui.nav.home')}>
      <p>{text(`home.step.${step.what}.what`, { name: step.with.name })}</p>
      <When of={step} />
      <LinkButton to={addressOf(step)} kind="primary" large>
        {text(`home.step.${step.what}.button`)}
      </LinkButton>
    </section>
  )
}

function When({ of }: { of: Step }) {
  const say = useSay()
  const text = useText()
  return (
    <p className="soft">
      {of.startsAt && say.moment(of.startsAt)}
      {of.until && text('home.until', { day: say.day(of.until) })}
    </p>
  )
}

function addressOf({ what, conversationId, with: other }: Step): string {
  const rooms: Record<Step['what'], string> = {
    sign: `/conversations/${conversationId}/report`,
    correct: `/conversations/${conversationId}/report`,
    'write-report': `/conversations/${conversationId}/report`,
    talk: `/conversations/${conversationId}/talk`,
    begin: `/conversations/${conversationId}`,
    'choose-moment': `/conversations/${conversationId}`,
    prepare: `/conversations/${conversationId}/preparation`,
    plan: `/conversations/new?employee=${other.id}`,
  }
  return rooms[what]
}

function Conversations({ of }: { of: TheHome }) {
  const text = useText()
  return (
    <Section title={text('home.conversations')}>
      {of.conversations.length === 0 ? (
        <p className="soft">
          {of.team.some(({ current }) => current)
            ? text('home.conversations-with-team')
            : text('home.conversations-empty')}
        </p>
      ) : (
        <List>
          {of.conversations.map((one) => (
            <ConversationRow key={one.id} of={one} />
          ))}
        </List>
      )}
      <p className={style.more}>
        <Link href="/conversations/new">{text('home.plan')}</Link> ·{' '}
        <Link href="/conversations">{text('home.all-conversations')}</Link>
      </p>
    </Section>
  )
}

function Team({ of }: { of: TheHome }) {
  const text = useText()
  return (
    <Section title={text('home.team')} explain={text('home.team-explain')}>
      <List>
        {of.team.map((member) => (
          <MemberRow key={member.person.id} of={member} />
        ))}
      </List>
      <p className={style.more}>
        <Link href="/insight">{text('insight.team.title')}</Link>
        {of.team.some(({ current }) => current?.term) && (
          <>
            {' · '}
            <Link href="/rounds">{text('home.rounds')}</Link>
          </>
        )}
      </p>
    </Section>
  )
}

function Agreements({ of, me }: { of: TheHome; me: string }) {
  const text = useText()
  const mine = of.agreements.filter(({ owner }) => owner.id === me)
  const promised = of.agreements.filter(({ owner }) => owner.id !== me)
  return (
    <Section title={text('home.agreements')}>
      {of.agreements.length === 0 && <p className="soft">{text('home.agreements-empty')}</p>}
      {mine.length > 0 && (
        <>
          <h3>{text('home.mine')}</h3>
          <List>
            {mine.map((one) => (
              <AgreementRow key={one.id} of={one} about />
            ))}
          </List>
        </>
      )}
      {promised.length > 0 && (
        <>
          <h3>{text('home.promised')}</h3>
          <List>
            {promised.map((one) => (
              <AgreementRow key={one.id} of={one} about />
            ))}
          </List>
        </>
      )}
      <p className={style.more}>
        <Link href="/agreements">{text('home.all-agreements')}</Link>
      </p>
    </Section>
  )
}

function useTimeOfDay(): 'morning' | 'afternoon' | 'evening' {
  const time = useSay().timeNow()
  return time < '12:00' ? 'morning' : time < '18:00' ? 'afternoon' : 'evening'
}
