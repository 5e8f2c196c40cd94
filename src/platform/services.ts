import type { AccountId, Language, PersonId } from '#kernel/schemas.ts'
import type { Clock } from './clock.ts'
import type { Configuration } from './configuration.ts'
import type { Log } from './log.ts'
import type { MailTransport } from './mail/transport.ts'
import type { PdfRenderer } from './pdf/render.ts'
import type { Texts } from './text/translate.ts'
import type { Database } from './work.ts'

/** What an act may need besides its transaction, made once when the process starts. */
export type Services = {
  configuration: Configuration
  database: Database
  clock: Clock
  texts: Texts
  mail: MailTransport
  pdf: PdfRenderer
  log: Log
  /** Says something to whoever operates the server, on the console: codes and links that nobody else may see. */
  say: (sentence: string) => void
  /** In the demonstration: who one can be. */
  demo: Demo | undefined
}

export type Demo = {
  people: {
    personId: PersonId
    name: string
    jobTitle: string
    organisation: string
    roles: ('manager' | 'hr-adviser' | 'administrator')[]
    note: Record<Language, string>
  }[]
  accountOf: (person: PersonId) => AccountId | undefined
}
