import { no, yes, type Decision } from '#kernel/decision.ts'
import type { Day, PersonId } from '#kernel/schemas.ts'
import type { Stage } from '#modules/conversations/lifecycle.ts'

export type Choice = 'stays' | 'takes-over' | 'joins'
export type Facts = {
  state: Stage
  opened: boolean
  /** The manager of the conversation, and whether that person has left the organisation. */
  fromId: PersonId
  fromGone: boolean
  /** Who leads it stood in for the manager, in a period that is over. */
  lapsed: boolean
  /** The manager of today; null as long as nobody was appointed. */
  toId: PersonId | null
}

/**
 * What may be decided about a conversation whose employee has another manager by now. Once the preparations have opened
 * the manager they opened to finishes, unless that manager has left; somebody else then comes to the table only when asked.
 */
export function mayHandOver(
  me: PersonId,
  { state, opened, fromId, fromGone, lapsed, toId }: Facts,
  choice: Choice,
): Decision {
  if (!toId) return no('handover.no-manager')
  if (choice === 'takes-over') return opened && !fromGone && !lapsed ? no('handover.already-open') : yes
  if (fromGone) return no('handover.manager-left')
  if (lapsed) return no('handover.period-over')
  if (choice === 'stays') return yes
  if (state === 'signing') return no('conversation.being-signed')
  return opened && me !== fromId ? no('handover.manager-invites') : yes
}

/**
 * Naming somebody who stands in for oneself: somebody else who works here, from today on, for at most a year, and one
 * person at a time. Whoever stands in for another names nobody for that other team: this is about one's own.
 */
export function mayName({
  today,
  fromDay,
  untilDay,
  latest,
  taken,
}: { taken: boolean } & Record<'today' | 'fromDay' | 'untilDay' | 'latest', Day>): Decision {
  if (fromDay < today) return no('delegate.in-the-past')
  if (untilDay < fromDay) return no('delegate.days-out-of-order')
  if (untilDay > latest) return no('delegate.too-long')
  return taken ? no('delegate.one-at-a-time') : yes
}

/** Taking over as a delegate, or letting the delegate: before the preparations open to the manager they are written for. */
export const mayStandIn = (opened: boolean): Decision => (opened ? no('delegate.already-open') : yes)
