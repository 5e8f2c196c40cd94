import { useState } from 'react'
import { Link } from 'wouter'
import { call } from '#platform/ui/api.ts'
import { Button } from '#platform/ui/controls/Button.tsx'
import { Item, List } from '#platform/ui/controls/List.tsx'
import { Section } from '#platform/ui/controls/Page.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useMe } from '#platform/ui/me.ts'
import { useSay, useText } from '#platform/ui/text.ts'
import { listRequests, type FollowedRequest } from '../contract.ts'
import style from './Feedback.module.css'

type Requests = { followed: FollowedRequest[]; next: FollowedRequest['id'] | null }

/** What I asked, and what was asked about me: of whom, and how each of them stands. */
export function FollowedRequests({ first }: { first: Requests }) {
  const text = useText()
  const [earlier, add] = useState<Requests>({ followed: [], next: null })
  const [busy, set] = useState(false)
  const [trouble, complain] = useState<unknown>(null)
  const next = earlier.followed.length > 0 ? earlier.next : first.next
  async function more() {
    set(true)
    try {
      const found = await call(listRequests, { before: next! })
      add({ followed: [...earlier.followed, ...found.followed], next: found.next })
      complain(null)
    } catch (error) {
      complain(error)
    }
    set(false)
  }
  if (first.followed.length === 0) return null
  return (
    <Section title={text('feedback.requests.title')}>
      <List>
        {[...first.followed, ...earlier.followed].map((one) => (
          <Followed key={one.id} of={one} />
        ))}
      </List>
      <TroubleNotice of={trouble} />
      {next && (
        <Button busy={busy} onClick={() => void more()}>
          {text('feedback.requests.more')}
        </Button>
      )}
    </Section>
  )
}

function Followed({ of }: { of: FollowedRequest }) {
  const text = useText()
  const say = useSay()
  const me = useMe()
  const [byMe, aboutMe] = [of.asker.id === me.person.id, of.about.id === me.person.id]
  return (
    <Item>
      <b>
        {byMe
          ? aboutMe
            ? text('feedback.requests.mine')
            : text('feedback.requests.about', { name: of.about.name })
          : text('feedback.requests.about-me', { name: of.asker.name })}
      </b>
      <p className="letter">{of.question}</p>
      <p className="small soft">
        {text('feedback.requests.when', { day: say.momentDay(of.askedAt), due: say.day(of.dueOn) })}
      </p>
      <ul className={style.readers}>
        {of.people.map((one) => (
          <li key={one.person.id}>
            {one.feedbackId ? <Link href={`/feedback/${one.feedbackId}`}>{one.person.name}</Link> : one.person.name}
            {': '}
            {one.feedbackId
              ? one.openedAt
                ? text('feedback.requests.answered')
                : text('feedback.requests.new')
              : one.declinedAt
                ? text('feedback.requests.declined')
                : text('feedback.requests.waiting')}
            {one.reason && ` ${text('feedback.requests.because', { reason: one.reason })}`}
          </li>
        ))}
      </ul>
    </Item>
  )
}
