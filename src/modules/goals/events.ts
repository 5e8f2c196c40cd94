import type { PersonId } from '#kernel/schemas.ts'

declare module '#kernel/events.ts' {
  interface Events {
    'goal.set': { ownerId: PersonId }
    'goal.worded': Record<never, never>
    'goal.checked-in': Record<never, never>
    'goal.shared': { audience: string; asked: PersonId[] }
    'goal.closed': { closedAs: string }
  }
}
