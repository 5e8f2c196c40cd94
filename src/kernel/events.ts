/** The facts of every event by its name. Each module adds its own in its `events.ts`; facts are ids and times, never words. */
// oxlint-disable-next-line typescript/no-empty-interface
export interface Events {}
export type EventName = keyof Events & string
