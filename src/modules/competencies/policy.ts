import { no, yes, type Decision } from '#kernel/decision.ts'
import type { MatchState } from './contract.ts'

/** Whoever has more than this has none: nobody can keep them apart. */
export const mostCompetencies = 100
export const mostProfiles = 500

type Shelved = { archivedAt: string | null }

export const mayAddCompetency = (inUse: number): Decision => (inUse < mostCompetencies ? yes : no('competency.enough'))
export const mayAddProfile = (inUse: number): Decision => (inUse < mostProfiles ? yes : no('profile.enough'))

/** What was put away is not changed; it is brought back first. */
export const mayChangeCompetency = ({ archivedAt }: Shelved): Decision => (archivedAt ? no('competency.archived') : yes)
export const mayChangeProfile = ({ archivedAt }: Shelved): Decision => (archivedAt ? no('profile.archived') : yes)

/** A competency is put away when no job in use asks it. */
export function mayArchiveCompetency({ archivedAt, asked }: Shelved & { asked: boolean }): Decision {
  if (archivedAt) return no('competency.archived')
  return asked ? no('competency.asked') : yes
}
export function mayBringBackCompetency({ archivedAt }: Shelved, inUse: number): Decision {
  return archivedAt ? mayAddCompetency(inUse) : no('competency.in-use')
}

/** A job profile is put away when nobody has the job, now or from a day to come. */
export function mayArchiveProfile({ archivedAt, held }: Shelved & { held: boolean }): Decision {
  if (archivedAt) return no('profile.archived')
  return held ? no('profile.held') : yes
}
export function mayBringBackProfile({ archivedAt }: Shelved, inUse: number): Decision {
  return archivedAt ? mayAddProfile(inUse) : no('profile.in-use')
}

type MatchFacts = { isMe: boolean; state: MatchState }

/** Only oneself lays oneself beside a job: the employee says first. */
export const mayStartMatch = ({ isMe }: { isMe: boolean }): Decision => (isMe ? yes : no('match.employee-begins'))

/** In turn: the employee until handing in, the manager after that, and nobody once both are open. */
export function mayAssess({ isMe, state }: MatchFacts): Decision {
  if (state === 'stopped') return no('match.stopped')
  if (state === 'open') return no('match.open')
  if (state === 'employee') return isMe ? yes : no('match.employee-first')
  return isMe ? no('match.handed-in') : yes
}

/** Handing in goes with a level for everything that the job asks. */
export function mayHandIn(facts: MatchFacts & { lacking: number }): Decision {
  const assess = mayAssess(facts)
  if (!assess.allowed) return assess
  return facts.lacking > 0 ? no('match.not-whole') : yes
}

/** The employee may stop until both are open; what was said then stays with who said it. */
export function mayStopMatch({ isMe, state }: MatchFacts): Decision {
  if (!isMe) return no('match.employee-stops')
  if (state === 'stopped') return no('match.stopped')
  return state === 'open' ? no('match.open') : yes
}
