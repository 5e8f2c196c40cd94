import type { PersonId } from '#kernel/schemas.ts'

declare module '#kernel/events.ts' {
  interface Events {
    'recognition.given': { giverId: PersonId; receiverId: PersonId }
  }
}
