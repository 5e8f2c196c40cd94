import type { PersonId } from '#kernel/schemas.ts'

declare module '#kernel/events.ts' {
  interface Events {
    'need.set': { personId: PersonId }
    'need.worded': Record<never, never>
    'need.closed': Record<never, never>
    'activity.set': { mentorId: PersonId | null }
    'activity.worded': Record<never, never>
    'activity.noted': Record<never, never>
    'activity.ended': { endedAs: string }
  }
}
