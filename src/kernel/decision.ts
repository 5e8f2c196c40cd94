import { Problem, type ProblemCode } from './problems.ts'

/** The answer to «may this person do this now?»: yes, or no with the reason that screens and refusals both show. */
export type Decision = { allowed: true } | { allowed: false; because: ProblemCode }

export const yes: Decision = { allowed: true }
export const no = (because: ProblemCode): Decision => ({ allowed: false, because })

/** Goes on when the decision is yes; throws its reason as a problem when it is no. */
export function demand(decision: Decision): void {
  if (!decision.allowed) throw new Problem(decision.because)
}
