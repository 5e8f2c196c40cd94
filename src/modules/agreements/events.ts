import type { PersonId } from '#kernel/schemas.ts'

declare module '#kernel/events.ts' {
  interface Events {
    'agreement.made': Record<never, never>
    'agreement.worded': Record<never, never>
    'agreement.checked-in': { standing: string }
    'agreement.moved': Record<never, never>
    'agreement.drop-asked': Record<never, never>
    'agreement.drop-withdrawn': Record<never, never>
    'agreement.drop-answered': { agreed: boolean; askedBy: PersonId }
  }
}
