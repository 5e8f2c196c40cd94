import type { PersonId } from '#kernel/schemas.ts'

declare module '#kernel/events.ts' {
  interface Events {
    'conversation.handed-over': { fromId: PersonId; toId: PersonId; choice: 'stays' | 'takes-over' | 'joins' }
  }
}
