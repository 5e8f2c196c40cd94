declare module '#kernel/events.ts' {
  interface Events {
    'organisation.changed': { changed: string[] }
  }
}
export {}
