import type { ProblemCode } from '#kernel/problems.ts'
import type { nl } from './nl.ts'

// Makes the keys and the values of every sentence known to the compiler, wherever `text('…')` is written.
declare module 'use-intl/core' {
  interface AppConfig {
    Locale: 'nl' | 'en'
    Messages: typeof nl
  }
}

type At<Texts, Path extends string> = Path extends `${infer Head}.${infer Rest}`
  ? Head extends keyof Texts
    ? At<Texts[Head], Rest>
    : never
  : Path extends keyof Texts
    ? Texts[Path]
    : never

/** The codes of the catalogue that have no sentence. There are none: a code without one does not compile. */
type WithoutSentence = {
  [Code in ProblemCode]: Sentence<Code> extends { what: string; mend: string } ? never : Code
}[ProblemCode]
/** What is not there is not `never`, because `never` passes for everything. */
type Sentence<Code extends ProblemCode> = [At<(typeof nl)['problem'], Code>] extends [never]
  ? undefined
  : At<(typeof nl)['problem'], Code>
export const everyProblemHasASentence: WithoutSentence extends never ? true : WithoutSentence = true
