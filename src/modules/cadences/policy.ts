import { plusMonths } from '#kernel/dates.ts'
import { no, yes, type Decision } from '#kernel/decision.ts'
import type { Day, DepartmentId, PersonId } from '#kernel/schemas.ts'
import type { CadencePlan, CadenceState, Strand } from './contract.ts'

// Which rule holds for somebody, and what an HR adviser may do with a rule. Pure.

export type RuleFacts = {
  /** Whether it is within what I advise: my departments, my people, or everybody. */
  mine: boolean
  startedOn: Day | null
  endedAt: string | null
  kind: CadencePlan['kind']
  firstOn: Day | null
}

export const stateOf = ({ startedOn, endedAt }: Pick<RuleFacts, 'startedOn' | 'endedAt'>): CadenceState =>
  endedAt ? 'ended' : startedOn ? 'on' : 'draft'

/** Changing: as long as nothing came of it. A rule that is on is replaced by a new one, so that one can see what held when. */
export function mayChange(facts: RuleFacts): Decision {
  if (!facts.mine) return no('cadence.not-yours')
  return stateOf(facts) === 'draft' ? yes : no(facts.endedAt ? 'cadence.ended' : 'cadence.on')
}

/** Switching on: a draft, with its first day still to come. */
export function mayStart(facts: RuleFacts, today: Day): Decision {
  const change = mayChange(facts)
  if (!change.allowed) return change
  return facts.firstOn && facts.firstOn < today ? no('cadence.first-day-passed') : yes
}

export function mayEnd(facts: RuleFacts): Decision {
  if (!facts.mine) return no('cadence.not-yours')
  return facts.endedAt ? no('cadence.ended') : yes
}

export function mayResume(facts: RuleFacts): Decision {
  if (!facts.mine) return no('cadence.not-yours')
  return facts.endedAt ? yes : no('cadence.not-ended')
}

/** Whether a day that somebody fills in is one to reckon with: not before another day, and within five years. */
export function mayName(day: Day, from: Day, today: Day): Decision {
  if (day < from) return no('cadence.day-passed')
  return day > plusMonths(today, 60) ? no('cadence.day-too-far') : yes
}

type Target = Pick<CadencePlan, 'level' | 'departmentId' | 'jobTitle' | 'personId'>
export type Place = { personId: PersonId; jobTitle: string; departmentId: DepartmentId | null }

/**
 * The rules that are about somebody, the nearest first: of the person, of the job, of the department (their own before the
 * one above it, and so on), of the organisation. The first of a strand holds, the others do not.
 * In: `above` gives each department with those it lies in, from itself upwards.
 */
export function rulesFor<Rule extends Target>(
  { personId, jobTitle, departmentId }: Place,
  rules: Rule[],
  above: ReadonlyMap<DepartmentId, DepartmentId[]>,
): Rule[] {
  const places = departmentId ? (above.get(departmentId) ?? []) : []
  const distance = (rule: Target): number => {
    if (rule.level === 'person') return rule.personId === personId ? 0 : -1
    if (rule.level === 'job') return rule.jobTitle === jobTitle ? 1 : -1
    if (rule.level === 'organisation') return 1000
    const place = rule.departmentId ? places.indexOf(rule.departmentId) : -1
    return place === -1 ? -1 : 2 + place
  }
  return rules
    .map((rule) => ({ rule, far: distance(rule) }))
    .filter(({ far }) => far >= 0)
    .toSorted((one, other) => one.far - other.far)
    .map(({ rule }) => rule)
}

export const strandOf = (kind: CadencePlan['kind']): Strand => (kind === 'probation' ? 'start' : 'steady')
