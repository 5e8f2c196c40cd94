import { no, yes, type Decision } from '#kernel/decision.ts'

/** Each ready template is taken once; what was archived is brought back. */
export function mayTake({ taken }: { taken: boolean }): Decision {
  return taken ? no('template.taken') : yes
}
