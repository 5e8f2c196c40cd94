declare module '#kernel/events.ts' {
  interface Events {
    'mail.required-changed': { added: string[]; dropped: string[] }
    'mail.worded': { kind: string; language: string; version: number; ours: boolean }
  }
}
export {}
