declare module '#kernel/events.ts' {
  interface Events {
    'template.published': { version: number }
    'template.archived': Record<never, never>
    'template.brought-back': Record<never, never>
  }
}
export {}
