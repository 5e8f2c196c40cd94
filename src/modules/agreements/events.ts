declare module '#kernel/events.ts' {
  interface Events {
    'agreement.made': Record<never, never>
    'agreement.worded': Record<never, never>
    'agreement.checked-in': { standing: string }
  }
}
export {}
