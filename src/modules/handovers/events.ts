import type { Day, PersonId } from '#kernel/schemas.ts'

declare module '#kernel/events.ts' {
  interface Events {
    'delegate.named': { delegateId: PersonId; fromDay: Day; untilDay: Day }
    'delegate.ended': { delegateId: PersonId; fromDay: Day; untilDay: Day }
    'conversation.handed-over': { fromId: PersonId; toId: PersonId; choice: 'stays' | 'takes-over' | 'joins' }
  }
}
