import { LinkButton } from '#platform/ui/controls/Button.tsx'
import { useText } from '#platform/ui/text.ts'
import type { Header, Overview } from '../contract.ts'

/** The way to the next conversation: to plan it from this one, or to go there once it is planned. */
export function FollowUp({
  of,
  kind = 'plain',
}: {
  of: Pick<Header, 'id' | 'followedById' | 'employee'> & { may: Pick<Overview['may'], 'followUp'> }
  kind?: 'primary' | 'plain'
}) {
  const text = useText()
  if (of.followedById)
    return <LinkButton to={`/conversations/${of.followedById}`}>{text('conversations.overview.followed')}</LinkButton>
  if (!of.may.followUp.allowed) return null
  return (
    <LinkButton to={`/conversations/new?follows=${of.id}&employee=${of.employee.id}`} kind={kind}>
      {text('conversations.overview.follow-up')}
    </LinkButton>
  )
}
