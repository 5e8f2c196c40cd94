declare module '#kernel/events.ts' {
  interface Events {
    'mail.required-changed': { added: string[]; dropped: string[] }
  }
}
export {}
