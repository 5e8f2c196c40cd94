import { no, yes, type Decision } from '#kernel/decision.ts'

/** Each ready template is taken once; what was archived is brought back. */
export function mayTake({ taken }: { taken: boolean }): Decision {
  return taken ? no('template.taken') : yes
}

type Kept = { archivedAt: string | null }

/** What was put away is brought back first. */
export function mayWrite({ archivedAt }: Kept): Decision {
  return archivedAt ? no('template.archived') : yes
}

/** A version is published when it is complete, and says something else than the last. */
export function mayPublish({ archivedAt, lacking, changed }: Kept & { lacking: boolean; changed: boolean }): Decision {
  if (archivedAt) return no('template.archived')
  if (lacking) return no('template.incomplete')
  return changed ? yes : no('template.unchanged')
}

/** Without a template nobody can plan: the last one in use stays. */
export function mayArchive({ archivedAt, alone }: Kept & { alone: boolean }): Decision {
  if (archivedAt) return no('template.archived')
  return alone ? no('template.last') : yes
}

export function mayBringBack({ archivedAt }: Kept): Decision {
  return archivedAt ? yes : no('template.not-archived')
}
