import { no, yes, type Decision } from '#kernel/decision.ts'

export type GoalFacts = { isMine: boolean; iGuide: boolean; iHelp: boolean; closedAt: string | null }

/** Its owner and the owner's manager word a goal and end it, until it is closed. */
export function mayChangeGoal({ isMine, iGuide, closedAt }: GoalFacts): Decision {
  if (!isMine && !iGuide) return no('goal.owner-and-manager')
  return closedAt ? no('goal.closed') : yes
}

/** How it goes, says whoever works on it: those two, and who helps. */
export function mayCheckIn({ isMine, iGuide, iHelp, closedAt }: GoalFacts): Decision {
  if (!isMine && !iGuide && !iHelp) return no('goal.who-works-on-it')
  return closedAt ? no('goal.closed') : yes
}

/** Who else reads it and helps is for its owner alone, because it is the owner's file. */
export function mayShareGoal({ isMine, closedAt }: GoalFacts): Decision {
  if (!isMine) return no('goal.owner-shares')
  return closedAt ? no('goal.closed') : yes
}
