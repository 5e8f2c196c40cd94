import type { Day, PersonId } from '#kernel/schemas.ts'

declare module '#kernel/events.ts' {
  interface Events {
    'feedback.sent': Record<never, never>
    'feedback.withdrawn': Record<never, never>
    /** `readerIds`: who was promised to read it beside the receiver. */
    'feedback.opened': { readerIds: PersonId[] }
    'feedback.asked': { askedIds: PersonId[]; dueOn: Day }
    'feedback.declined': { askerId: PersonId }
    'feedback.added-to': Record<never, never>
    'feedback.thanked': { giverId: PersonId }
  }
}
