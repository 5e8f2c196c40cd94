import type { ConversationId, Instant, PersonId } from '#kernel/schemas.ts'

declare module '#kernel/events.ts' {
  interface Events {
    'conversation.planned': { followsId: ConversationId | null }
    'conversation.moved': { from: Instant; to: Instant; sequence: number }
    'conversation.cancelled': { sequence: number }
    'conversation.paused': Record<never, never>
    'conversation.resumed': Record<never, never>
    'conversation.guest-invited': { guestId: PersonId }
    'conversation.guest-left': { guestId: PersonId }
    'preparation.shared': Record<never, never>
    'preparation.withdrawn': Record<never, never>
    'conversation.opened': { by: 'both-shared' | 'begun' }
    'conversation.concluded': Record<never, never>
    'document.added': Record<never, never>
    'document.removed': Record<never, never>
  }
}
