import type { PersonId } from '#kernel/schemas.ts'

declare module '#kernel/events.ts' {
  interface Events {
    'person.added': Record<never, never>
    'person.changed': Record<never, never>
    'person.placed': { managerId: PersonId | null; fromDay: string }
    'person.stays-placed': { fromDay: string }
    'person.left': { leftOn: string | null }
    'person.invited': Record<never, never>
    'appointment.made': { role: string }
    'appointment.ended': Record<never, never>
    'department.changed': Record<never, never>
  }
}
