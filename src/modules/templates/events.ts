declare module '#kernel/events.ts' {
  interface Events {
    'template.published': { version: number }
  }
}
export {}
