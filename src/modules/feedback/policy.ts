import { no, yes, type Decision } from '#kernel/decision.ts'
import type { PersonId } from '#kernel/schemas.ts'

export type FeedbackFacts = {
  giverId: PersonId
  receiverId: PersonId
  openedAt: string | null
  withdrawnAt: string | null
  thankedAt: string | null
}

/** The receiver opens it, once; nobody reads it before that. */
export function mayOpen(me: PersonId, { receiverId, openedAt, withdrawnAt }: FeedbackFacts): Decision {
  if (receiverId !== me) return no('feedback.receiver-opens')
  if (withdrawnAt !== null) return no('feedback.withdrawn')
  return openedAt === null ? yes : no('feedback.opened')
}

/** The giver takes it back as long as nobody has read it. */
export function mayWithdraw(me: PersonId, { giverId, openedAt, withdrawnAt }: FeedbackFacts): Decision {
  if (giverId !== me) return no('feedback.giver-decides')
  if (openedAt !== null) return no('feedback.opened')
  return withdrawnAt === null ? yes : no('feedback.withdrawn')
}

/** The giver adds to it, as often as there is something to say. */
export function mayAdd(me: PersonId, { giverId, withdrawnAt }: FeedbackFacts): Decision {
  if (giverId !== me) return no('feedback.giver-decides')
  return withdrawnAt === null ? yes : no('feedback.withdrawn')
}

/** The receiver thanks for what they read, once. */
export function mayThank(me: PersonId, { receiverId, openedAt, thankedAt }: FeedbackFacts): Decision {
  if (receiverId !== me) return no('feedback.receiver-opens')
  if (openedAt === null) return no('feedback.not-opened')
  return thankedAt === null ? yes : no('feedback.thanked')
}

/** Whoever was asked answers once, and not after declining. */
export function mayAnswer({ declinedAt, isAnswered }: { declinedAt: string | null; isAnswered: boolean }): Decision {
  if (declinedAt !== null) return no('feedback.declined')
  return isAnswered ? no('feedback.answered') : yes
}
