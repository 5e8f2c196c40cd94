import { no, yes, type Decision } from '#kernel/decision.ts'
import type { PersonId } from '#kernel/schemas.ts'

type Facts = { aboutId: PersonId; ownerId: PersonId; doneAt: string | null; droppedAt: string | null; iGuide: boolean }

const isOver = ({ doneAt, droppedAt }: Facts) => doneAt !== null || droppedAt !== null
const isParty = (me: PersonId, { aboutId, iGuide }: Facts) => aboutId === me || iGuide

/** What was agreed is worded by the employee and the manager, while it is open. */
export function mayReword(me: PersonId, facts: Facts): Decision {
  if (!isParty(me, facts)) return no('agreement.parties-only')
  return isOver(facts) ? no('agreement.over') : yes
}

/** How it stands, says whoever promised it, and both parties. */
export function mayCheckIn(me: PersonId, facts: Facts, standing?: string): Decision {
  if (!isParty(me, facts) && facts.ownerId !== me) return no('agreement.parties-only')
  if (standing === 'reopened') return isOver(facts) ? yes : no('agreement.not-over')
  return standing !== undefined && isOver(facts) ? no('agreement.over') : yes
}
