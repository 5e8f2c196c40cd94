import { no, yes, type Decision } from '#kernel/decision.ts'

/** Both write in a plan, until a need is closed. */
export const mayChangeNeed = ({ closedAt }: { closedAt: string | null }): Decision =>
  closedAt ? no('plan.need-closed') : yes

/** A need is closed when nothing is under way for it any more. */
export function mayCloseNeed({ closedAt, underWay }: { closedAt: string | null; underWay: number }): Decision {
  if (closedAt) return no('plan.need-closed')
  return underWay > 0 ? no('plan.under-way') : yes
}

type Facts = { isMine: boolean; iGuide: boolean; endedAt: string | null }

/** Whose plan it is and who guides them word an activity and end it; its mentor does not. */
export function mayChangeActivity({ isMine, iGuide, endedAt }: Facts): Decision {
  if (!isMine && !iGuide) return no('plan.mentor-reads')
  return endedAt ? no('plan.ended') : yes
}

/** How it goes, says whoever reads it, until it has ended. */
export const mayNoteActivity = ({ endedAt }: Pick<Facts, 'endedAt'>): Decision => (endedAt ? no('plan.ended') : yes)
