import type { Counts } from './contract.ts'

declare module '#kernel/events.ts' {
  interface Events {
    'import.started': Record<never, never>
    'import.columns-said': Record<never, never>
    'import.choices-made': Record<never, never>
    'import.confirmed': Record<never, never>
    'import.withdrawn': Record<never, never>
    'people.imported': Counts & { closed: number }
  }
}
