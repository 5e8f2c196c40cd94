import type { Day, PersonId } from '#kernel/schemas.ts'

declare module '#kernel/events.ts' {
  interface Events {
    'cadence.started': Record<never, never>
    'cadence.ended': Record<never, never>
    'cadence.resumed': Record<never, never>
    'cadence.moment-changed': { personId: PersonId; on: Day; to: Day | null }
    'cadence.moment-restored': { personId: PersonId; on: Day }
    'cadence.absence-changed': Record<never, never>
  }
}
