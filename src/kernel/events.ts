/** The facts of every event by its name. Each module adds its own in its `events.ts`; facts are ids and times, never words. */
export interface Events {}
export type EventName = keyof Events
