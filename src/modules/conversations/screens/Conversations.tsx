import { useState, type ReactNode } from 'react'
import type { Instant } from '#kernel/schemas.ts'
import { useRead } from '#platform/ui/api.ts'
import { Button, ButtonRow, LinkButton } from '#platform/ui/controls/Button.tsx'
import { List } from '#platform/ui/controls/List.tsx'
import { Empty, Page } from '#platform/ui/controls/Page.tsx'
import { useText } from '#platform/ui/text.ts'
import { listConversations } from '../contract.ts'
import { ConversationRow } from './ConversationRow.tsx'

/** My conversations, newest first, and below them what belongs there. */
export function Conversations({ below }: { below?: ReactNode }) {
  const text = useText()
  const [from, setFrom] = useState<(Instant | undefined)[]>([undefined])
  return (
    <Page
      title={text('conversations.list.title')}
      lead={text('conversations.list.lead')}
      actions={<LinkButton to="/conversations/new">{text('conversations.list.plan')}</LinkButton>}
    >
      {from.map((before, place) => (
        <Part
          key={before ?? 'newest'}
          before={before}
          last={place === from.length - 1}
          onMore={(next) => setFrom([...from, next])}
        />
      ))}
      {below}
    </Page>
  )
}

function Part({
  before,
  last,
  onMore,
}: {
  before: Instant | undefined
  last: boolean
  onMore: (next: Instant) => void
}) {
  const text = useText()
  const { conversations, next, handedOver, standIn } = useRead(listConversations, before ? { before } : {})
  return (
    <>
      {conversations.length === 0 && <Empty>{text('conversations.list.empty')}</Empty>}
      <List>
        {conversations.map((one) => (
          <ConversationRow key={one.id} of={one} />
        ))}
      </List>
      {last && next && <Button onClick={() => onMore(next)}>{text('conversations.list.more')}</Button>}
      {last && (handedOver || standIn) && (
        <ButtonRow>
          <LinkButton to="/handovers" kind="quiet">
            {standIn ? text('conversations.list.stand-in') : text('conversations.list.handed-over')}
          </LinkButton>
        </ButtonRow>
      )}
    </>
  )
}
