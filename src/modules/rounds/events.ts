import type { Day, PersonId } from '#kernel/schemas.ts'

declare module '#kernel/events.ts' {
  interface Events {
    'round.launched': Record<never, never>
    'round.people-changed': { personId: PersonId }
    'round.days-changed': { personId: PersonId | null; talkUntil: Day; signBefore: Day }
    'round.skipped': { personId: PersonId }
    'round.template-changed': { changed: number }
    'round.closed': Record<never, never>
    'round.reopened': Record<never, never>
    'round.taken-over': { fromId: PersonId }
    'round.reminded': { day: Day; team: boolean }
  }
}
