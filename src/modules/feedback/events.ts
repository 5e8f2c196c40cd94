import type { PersonId } from '#kernel/schemas.ts'

declare module '#kernel/events.ts' {
  interface Events {
    'feedback.sent': Record<never, never>
    'feedback.withdrawn': Record<never, never>
    'feedback.opened': Record<never, never>
    'feedback.added-to': Record<never, never>
    'feedback.thanked': { giverId: PersonId }
  }
}
