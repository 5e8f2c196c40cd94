import { Tag } from '#platform/ui/controls/List.tsx'
import { useText } from '#platform/ui/text.ts'
import type { ListItem } from '../contract.ts'

/** Where a conversation stands, in a word. */
export function Stage({ state, pausedAt, startsAt }: Pick<ListItem, 'state' | 'pausedAt' | 'startsAt'>) {
  const text = useText()
  if (pausedAt && state !== 'closed' && state !== 'cancelled') return <Tag>{text('conversations.state.paused')}</Tag>
  if (state === 'planned' && !startsAt) return <Tag>{text('conversations.state.to-plan')}</Tag>
  const tone = state === 'signing' || state === 'revealed' ? 'accent' : 'plain'
  return <Tag tone={tone}>{text(`conversations.state.${state}`)}</Tag>
}
