import { no, yes, type Decision } from '#kernel/decision.ts'
import type { PersonId } from '#kernel/schemas.ts'
import type { Stage } from '#modules/conversations/lifecycle.ts'

export type Choice = 'stays' | 'takes-over' | 'joins'
export type Facts = {
  state: Stage
  opened: boolean
  /** The manager of the conversation, and whether that person has left the organisation. */
  fromId: PersonId
  fromGone: boolean
  /** The manager of today; null as long as nobody was appointed. */
  toId: PersonId | null
}

/**
 * What may be decided about a conversation whose employee has another manager by now. Once the preparations have opened
 * the manager they opened to finishes, unless that manager has left; somebody else then comes to the table only when asked.
 */
export function mayHandOver(me: PersonId, { state, opened, fromId, fromGone, toId }: Facts, choice: Choice): Decision {
  if (!toId) return no('handover.no-manager')
  if (choice === 'takes-over') return opened && !fromGone ? no('handover.already-open') : yes
  if (fromGone) return no('handover.manager-left')
  if (choice === 'stays') return yes
  if (state === 'signing') return no('conversation.being-signed')
  return opened && me !== fromId ? no('handover.manager-invites') : yes
}
