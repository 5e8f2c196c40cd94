import { no, yes, type Decision } from '#kernel/decision.ts'

/** Signals are the same for everybody, so who sets them advises on everybody. */
export const maySetRules = (advisesEverybody: boolean): Decision =>
  advisesEverybody ? yes : no('insight.rules-are-for-everybody')
