import type { PersonId, ProfileId } from '#kernel/schemas.ts'

declare module '#kernel/events.ts' {
  interface Events {
    'competency.published': { version: number }
    'competency.put-away': Record<never, never>
    'competency.brought-back': Record<never, never>
    'profile.published': { version: number }
    'profile.put-away': Record<never, never>
    'profile.brought-back': Record<never, never>
    'job.given': { people: number }
    'job.ended': { profileId: ProfileId }
    'match.started': { profileId: ProfileId }
    'match.handed-in': { part: string; personId: PersonId }
    'match.stopped': Record<never, never>
  }
}
