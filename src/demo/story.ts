import type { GoalStanding } from '#modules/goals/contract.ts'

/** A conversation that was held and signed, as the demonstration tells it. Keys of questions and themes are those of the default template. */
export type Talk = {
  /** When it was held. */
  monthsAgo: number
  manager: string
  employee: Preparation
  managerSays: Preparation
  report: {
    summary: string
    /** Per theme. */
    conclusions: Record<string, string>
    /** Per theme, and `overall`. */
    scores: Record<string, { level: 1 | 2 | 3 | 4 | 5; reason: string }>
    development: string
  }
  agreements: {
    what: string
    owner: 'employee' | 'manager'
    dueInMonths: number
    standing: 'done' | 'open' | 'dropped'
    remark?: string
  }[]
  goals: GoalStory[]
  signature: { outcome: 'agreed' | 'seen' | 'seen-disagreed' | 'refused'; reaction?: string }
}

export type Preparation = {
  /** What this party certainly wants to talk about. */
  points?: string
  /** Words per question key; for a score question the example that goes with the level. */
  answers: Record<string, string>
  /** Levels per score question. */
  ratings: Record<string, 1 | 2 | 3 | 4 | 5>
  /** How each goal of the employee stands, by its title. */
  goals?: Record<string, { standing: GoalStanding; text: string }>
}

export type GoalStory = {
  kind: 'result' | 'learning'
  title: string
  /** Result goals: the five letters. Learning goals: `specific` is what is learnt, `measurable` how one notices it. */
  specific: string
  measurable: string
  achievable: string
  relevant: string
  dueInMonths: number
  /** Result goals have a measure; learning goals have none. */
  measure?: { unit: string; start: number; target: number }
  /** Months after the conversation, in order. */
  checkIns: { afterMonths: number; value?: number; remark: string; milestone?: string }[]
  /** Milestones of a result, experiments of something to learn: what, and how many months after the conversation. */
  milestones?: { what: string; byMonths: number; value?: number }[]
  closedAs?: 'reached' | 'partly' | 'not-reached' | 'dropped'
  /** The look back with which it was closed. */
  reflection?: string
}

/** Per person (key of people.ts): the talks, oldest first. */
export type Stories = Record<string, Talk[]>
