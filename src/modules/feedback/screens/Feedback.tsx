import { useState } from 'react'
import { Link } from 'wouter'
import { call, useRead } from '#platform/ui/api.ts'
import { Button, ButtonRow, LinkButton } from '#platform/ui/controls/Button.tsx'
import { Item, List } from '#platform/ui/controls/List.tsx'
import { Empty, Page, Section } from '#platform/ui/controls/Page.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import { listFeedback, listRequests, readFeedback, type Box, type Piece } from '../contract.ts'
import { AskedOfMe } from './AskedOfMe.tsx'
import { FollowedRequests } from './FollowedRequests.tsx'
import { PieceRow } from './PieceRow.tsx'

type Pieces = { pieces: Piece[]; next: Piece['id'] | null }

/** The feedback I received, gave and read along with, and what I am still writing. */
export function Feedback() {
  const text = useText()
  const say = useSay()
  const { received, given, shared, drafts } = useRead(readFeedback, {})
  const requests = useRead(listRequests, {})
  return (
    <Page
      title={text('feedback.title')}
      lead={text('feedback.lead')}
      actions={
        <ButtonRow>
          <LinkButton kind="primary" to="/feedback/give">
            {text('feedback.give')}
          </LinkButton>
          <LinkButton to="/feedback/ask">{text('feedback.ask.open')}</LinkButton>
        </ButtonRow>
      }
    >
      <AskedOfMe of={requests.toMe} />
      {drafts.length > 0 && (
        <Section title={text('feedback.drafts')}>
          <List>
            {drafts.map(({ id, receiver, begunAt }) => (
              <Item key={id}>
                <Link href={`/feedback/drafts/${id}`}>{text('feedback.draft-to', { name: receiver.name })}</Link>
                <p className="small soft">{text('feedback.begun', { day: say.momentDay(begunAt) })}</p>
              </Item>
            ))}
          </List>
        </Section>
      )}
      <Section title={text('feedback.received')}>
        {received.pieces.length === 0 && <Empty>{text('feedback.received-empty')}</Empty>}
        <Pieces box="received" first={received} />
      </Section>
      <FollowedRequests first={requests} />
      <Section title={text('feedback.given')}>
        {given.pieces.length === 0 && <Empty>{text('feedback.given-empty')}</Empty>}
        <Pieces box="given" first={given} />
      </Section>
      {shared.pieces.length > 0 && (
        <Section title={text('feedback.shared')} explain={text('feedback.shared-explain')}>
          <Pieces box="shared" first={shared} />
        </Section>
      )}
    </Page>
  )
}

/** The newest, and on demand what came before. */
function Pieces({ box, first }: { box: Box; first: Pieces }) {
  const text = useText()
  const [earlier, add] = useState<Pieces>({ pieces: [], next: null })
  const [busy, set] = useState(false)
  const [trouble, complain] = useState<unknown>(null)
  const next = earlier.pieces.length > 0 ? earlier.next : first.next
  async function more() {
    set(true)
    try {
      const found = await call(listFeedback, { box, before: next! })
      add({ pieces: [...earlier.pieces, ...found.pieces], next: found.next })
      complain(null)
    } catch (error) {
      complain(error)
    }
    set(false)
  }
  return (
    <>
      <List>
        {[...first.pieces, ...earlier.pieces].map((piece) => (
          <PieceRow key={piece.id} of={piece} />
        ))}
      </List>
      <TroubleNotice of={trouble} />
      {next && (
        <Button busy={busy} onClick={() => void more()}>
          {text('feedback.more')}
        </Button>
      )}
    </>
  )
}
