import { no, yes, type Decision } from '#kernel/decision.ts'
import type { PersonId } from '#kernel/schemas.ts'

type Facts = {
  aboutId: PersonId
  ownerId: PersonId
  doneAt: string | null
  droppedAt: string | null
  /** Who proposed to drop it, as long as the other has not answered. */
  dropAskedBy: PersonId | null
  iGuide: boolean
}

const isOver = ({ doneAt, droppedAt }: Facts) => doneAt !== null || droppedAt !== null
const isParty = (me: PersonId, { aboutId, iGuide }: Facts) => aboutId === me || iGuide
const isMine = (me: PersonId, facts: Facts) => isParty(me, facts) || facts.ownerId === me

/** What was agreed is worded by the employee and the manager, while it is open. */
export function mayReword(me: PersonId, facts: Facts): Decision {
  if (!isParty(me, facts)) return no('agreement.parties-only')
  return isOver(facts) ? no('agreement.over') : yes
}

/** How it stands, says whoever promised it, and both parties. */
export function mayCheckIn(me: PersonId, facts: Facts, standing?: string): Decision {
  if (!isMine(me, facts)) return no('agreement.parties-only')
  if (standing === 'reopened') return isOver(facts) ? yes : no('agreement.not-over')
  return standing !== undefined && isOver(facts) ? no('agreement.over') : yes
}

/** To another day, by whoever promised it and both parties: with a reason, and the other hears of it. */
export function mayMove(me: PersonId, facts: Facts): Decision {
  if (!isMine(me, facts)) return no('agreement.parties-only')
  return isOver(facts) ? no('agreement.over') : yes
}

/** Nobody drops what was agreed alone: one proposes it, once at a time. */
export function mayAskDrop(me: PersonId, facts: Facts): Decision {
  if (!isMine(me, facts)) return no('agreement.parties-only')
  if (isOver(facts)) return no('agreement.over')
  return facts.dropAskedBy === null ? yes : no('agreement.drop-asked-already')
}

/** Whoever proposed it takes it back, until the other has answered. */
export function mayWithdrawDrop(me: PersonId, facts: Facts): Decision {
  if (!isMine(me, facts)) return no('agreement.parties-only')
  if (facts.dropAskedBy === null || isOver(facts)) return no('agreement.no-drop-asked')
  return facts.dropAskedBy === me ? yes : no('agreement.other-asked')
}

/** The other answers: to the employee the manager, to anybody else the employee. */
export function mayAnswerDrop(me: PersonId, facts: Facts): Decision {
  if (!isMine(me, facts)) return no('agreement.parties-only')
  if (facts.dropAskedBy === null || isOver(facts)) return no('agreement.no-drop-asked')
  const isOther = facts.dropAskedBy === facts.aboutId ? facts.iGuide : facts.aboutId === me
  return isOther ? yes : no('agreement.other-answers')
}
