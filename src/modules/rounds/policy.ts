import { no, yes, type Decision } from '#kernel/decision.ts'
import type { Day, Instant, PersonId } from '#kernel/schemas.ts'
import type { RoundPlan, RoundState } from './contract.ts'

// What an HR adviser may do with a round, and why not. Pure. Who sees a round at all is not decided here.

export type RoundFacts = {
  plan: RoundPlan
  ledBy: PersonId
  /** Whether who leads it works here and is an HR adviser today. */
  leaderAdvises: boolean
  /** I led it before. */
  ledBefore: boolean
  /** I advise everybody in it. */
  covers: boolean
  launchedAt: Instant | null
  settledAt: Instant | null
  closedAt: Instant | null
  droppedAt: Instant | null
}

export function stateOf({
  launchedAt,
  settledAt,
  closedAt,
  droppedAt,
}: Pick<RoundFacts, 'launchedAt' | 'settledAt' | 'closedAt' | 'droppedAt'>): RoundState {
  if (droppedAt) return 'dropped'
  if (!launchedAt) return 'draft'
  if (closedAt) return 'closed'
  return settledAt ? 'running' : 'launching'
}

const isMine = (me: PersonId, { ledBy }: RoundFacts) => me === ledBy

/** Filling in a draft: whoever made it, until it is launched. */
export function mayChange(me: PersonId, facts: RoundFacts): Decision {
  if (!isMine(me, facts)) return no('round.not-mine')
  return stateOf(facts) === 'draft' ? yes : no(facts.launchedAt ? 'round.launched' : 'round.dropped')
}

/** Launching: once, when everything is filled in and there are days left to talk. */
export function mayLaunch(me: PersonId, facts: RoundFacts, today: Day): Decision {
  const change = mayChange(me, facts)
  if (!change.allowed) return change
  const { name, template, prepareFrom, talkFrom, talkUntil, signBefore } = facts.plan
  if (!name || !template || !prepareFrom || !talkFrom || !talkUntil || !signBefore) return no('round.not-whole')
  return talkUntil < today ? no('round.in-the-past') : yes
}

/** Everything while it runs: adding, extending, skipping, pausing, another template. */
export function mayLead(me: PersonId, facts: RoundFacts): Decision {
  if (!isMine(me, facts)) return no('round.not-mine')
  if (!facts.launchedAt) return no('round.not-launched')
  return facts.closedAt ? no('round.closed') : yes
}

export function mayReopen(me: PersonId, facts: RoundFacts): Decision {
  if (!isMine(me, facts)) return no('round.not-mine')
  return facts.closedAt ? yes : no(facts.launchedAt ? 'round.not-closed' : 'round.not-launched')
}

/** Taking up a draft that was put away. */
export function mayTakeUp(me: PersonId, facts: RoundFacts): Decision {
  if (!isMine(me, facts)) return no('round.not-mine')
  return facts.droppedAt ? yes : no(facts.launchedAt ? 'round.launched' : 'round.not-dropped')
}

/** Leading on a round of somebody who advises no longer, or taking back what one led before: by who advises everybody in it. */
export function mayTakeOver(me: PersonId, facts: RoundFacts): Decision {
  if (isMine(me, facts)) return no('round.yours')
  if (!facts.launchedAt) return no('round.not-launched')
  if (facts.leaderAdvises && !facts.ledBefore) return no('round.led')
  return facts.covers ? yes : no('round.beyond-scope')
}
