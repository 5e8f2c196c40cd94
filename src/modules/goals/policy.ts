import { no, yes, type Decision } from '#kernel/decision.ts'

/** Whoever sees a goal (its owner and the owner's manager) may change it, until it is closed. */
export const mayChangeGoal = ({ closedAt }: { closedAt: string | null }): Decision =>
  closedAt ? no('goal.closed') : yes
