import { Link } from 'wouter'
import { Item, Tag } from '#platform/ui/controls/List.tsx'
import { useMe } from '#platform/ui/me.ts'
import { useSay, useText } from '#platform/ui/text.ts'
import type { Piece } from '../contract.ts'

/** One piece in a list: between whom, when, and how it stands for the reader of the list. Never what it says. */
export function PieceRow({ of }: { of: Piece }) {
  const text = useText()
  const say = useSay()
  const me = useMe()
  const title =
    of.receiver.id === me.person.id
      ? text('feedback.from', { name: of.giver.name })
      : of.giver.id === me.person.id
        ? text('feedback.to', { name: of.receiver.name })
        : text('feedback.from-to', { giver: of.giver.name, receiver: of.receiver.name })
  return (
    <Item side={<Standing of={of} isReceiver={of.receiver.id === me.person.id} />}>
      <Link href={`/feedback/${of.id}`}>{title}</Link>
      <p className="small soft">
        {say.momentDay(of.sentAt)}
        {of.additions > 0 && ` · ${text('feedback.additions', { count: of.additions })}`}
      </p>
    </Item>
  )
}

function Standing({ of, isReceiver }: { of: Piece; isReceiver: boolean }) {
  const text = useText()
  if (of.withdrawnAt) return <Tag>{text('feedback.standing.withdrawn')}</Tag>
  if (of.thankedAt) return <Tag tone="accent">{text('feedback.standing.thanked')}</Tag>
  if (of.openedAt) return <Tag>{text('feedback.standing.read')}</Tag>
  return isReceiver ? (
    <Tag tone="sun">{text('feedback.standing.new')}</Tag>
  ) : (
    <Tag>{text('feedback.standing.unread')}</Tag>
  )
}
