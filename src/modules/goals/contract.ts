import { z } from 'zod'
import { conversationId, day, decision, goalId, instant, line, personId, reader, text } from '#kernel/schemas.ts'
import { endpoint } from '#platform/http/endpoint.ts'

/**
 * A step on the way, of which a check-in can say that it was taken. Of a result goal it is a milestone, perhaps with the
 * value that should have been measured by then; of a learning goal it is an experiment, and has none.
 */
const milestone = z.strictObject({
  id: z.uuid(),
  what: line(200),
  by: day.nullable(),
  value: z.number().min(-1e9).max(1e9).nullable(),
})
export type Milestone = z.infer<typeof milestone>

/**
 * What a goal says. A result goal answers the five letters of SMART and may have a measure; a learning goal says what is
 * learnt, how one notices it and how one goes about it, without a number: for new or complex work a target does harm.
 * A direction is only asked where start and target are the same and do not say it.
 */
export const goalWording = z.strictObject({
  title: line(200),
  specific: text(4000),
  measurable: text(4000),
  achievable: text(4000),
  relevant: text(4000),
  startsOn: day.nullable().default(null),
  dueOn: day.nullable(),
  measure: z
    .strictObject({
      unit: line(30),
      start: z.number().min(-1e9).max(1e9),
      target: z.number().min(-1e9).max(1e9),
      direction: z.enum(['up', 'down']).nullable().default(null),
    })
    .nullable(),
  milestones: z.array(milestone).max(12).default([]),
})
export type GoalWording = z.infer<typeof goalWording>

export const goalKind = z.enum(['result', 'learning'])
export const closedAs = z.enum(['reached', 'partly', 'not-reached', 'dropped'])
/** How a goal stands, as one of the two or both see it: the first three while it is open, the last four also of how it ended. */
export const goalStanding = z.enum(['not-begun', 'behind', 'on-course', ...closedAs.options])
export type GoalStanding = z.infer<typeof goalStanding>

/** Who reads it beside its owner, the manager and the helpers: nobody, the team, or everybody here. */
export const audience = z.enum(['manager', 'team', 'organisation'])

const checkIn = z.object({
  value: z.number().nullable(),
  remark: z.string(),
  milestone: z.uuid().nullable(),
  at: instant,
  author: z.string(),
})
export const goal = z.object({
  id: goalId,
  owner: z.object({ id: personId, name: z.string() }),
  kind: goalKind,
  conversationId: conversationId.nullable(),
  version: z.number(),
  wording: goalWording,
  checkIns: z.array(checkIn),
  createdAt: instant,
  closedAt: instant.nullable(),
  closedAs: closedAs.nullable(),
  audience,
  may: z.object({ change: decision, checkIn: decision, share: decision }),
})
export type Goal = z.infer<typeof goal>

export const listGoals = endpoint({
  method: 'GET',
  path: '/people/:personId/goals',
  summary: 'Somebody’s goals with their check-ins: mine, or of somebody I guide',
  params: z.object({ personId }),
  returns: z.object({ goals: z.array(goal) }),
})
/** One goal with how it came to be what it is: earlier wordings, and the goals before and after it in other periods. */
export const readGoal = endpoint({
  method: 'GET',
  path: '/goals/:goalId',
  summary: 'One goal with its check-ins, its earlier wordings, and the goal it was carried over from or into',
  params: z.object({ goalId }),
  returns: z.object({
    goal,
    wordings: z.array(z.object({ version: z.number(), wording: goalWording, author: z.string(), savedAt: instant })),
    helpers: z.array(z.object({ id: personId, name: z.string() })),
    contributesTo: z.object({ id: goalId, title: z.string() }).nullable(),
    carriedFrom: z.object({ id: goalId, title: z.string() }).nullable(),
    carriedInto: z.object({ id: goalId, title: z.string() }).nullable(),
  }),
})
export const readGoalReaders = endpoint({
  method: 'GET',
  path: '/people/:personId/goals/readers',
  summary: 'Who reads these goals and what is said about them, by name',
  params: z.object({ personId }),
  returns: z.object({ now: z.array(reader) }),
})
export const setGoal = endpoint({
  method: 'POST',
  path: '/people/:personId/goals',
  summary: 'Set a goal, for myself or with somebody I guide',
  params: z.object({ personId }),
  body: z.strictObject({ kind: goalKind, wording: goalWording, conversationId: conversationId.nullable() }),
  returns: z.object({ id: goalId }),
})
export const wordGoal = endpoint({
  method: 'PUT',
  path: '/goals/:goalId/wording',
  summary: 'Word a goal anew; earlier wordings are kept',
  params: z.object({ goalId }),
  body: z.strictObject({ base: z.number().int().min(0), edit: z.uuid(), wording: goalWording }),
  repeatable: true,
  returns: z.object({ version: z.number() }),
})
export const checkInOnGoal = endpoint({
  method: 'POST',
  path: '/goals/:goalId/check-ins',
  summary: 'Say how a goal stands: a measured value, a milestone that was reached, a remark, or more of these',
  params: z.object({ goalId }),
  body: z.strictObject({
    value: z.number().min(-1e9).max(1e9).nullable(),
    remark: text(4000),
    milestone: z.uuid().nullable().default(null),
  }),
})
export const closeGoal = endpoint({
  method: 'POST',
  path: '/goals/:goalId/closing',
  summary: 'Close a goal with how it ended and a look back',
  params: z.object({ goalId }),
  body: z.strictObject({ closedAs, remark: text(4000) }),
})
/** In: how it ended, the look back, and the period in which it goes on. What was measured last is where the new one starts. */
export const carryGoalOver = endpoint({
  method: 'POST',
  path: '/goals/:goalId/carrying-over',
  summary: 'Close a goal with a look back, and go on with it in a next period',
  params: z.object({ goalId }),
  body: z.strictObject({ closedAs, remark: text(4000), startsOn: day, dueOn: day }),
  returns: z.object({ id: goalId }),
})

export const readReadersOfGoal = endpoint({
  method: 'GET',
  path: '/goals/:goalId/readers',
  summary: 'Who reads this goal and what is said about it now, by name; whether that is everybody here',
  params: z.object({ goalId }),
  returns: z.object({ now: z.array(reader), everybody: z.boolean() }),
})
export const shareGoal = endpoint({
  method: 'PUT',
  path: '/goals/:goalId/sharing',
  summary:
    'Choose who reads my goal, who helps, and to which goal it contributes; what was written before stays with its readers',
  params: z.object({ goalId }),
  body: z.strictObject({ audience, helpers: z.array(personId).max(10), contributesTo: goalId.nullable() }),
})

/** A goal in the tree: enough to recognise it, and whether others contribute to it. */
const branch = z.object({
  id: goalId,
  title: z.string(),
  kind: goalKind,
  owner: z.object({ id: personId, name: z.string() }),
  audience,
  dueOn: day.nullable(),
  measure: z
    .object({ unit: z.string(), start: z.number(), target: z.number(), value: z.number().nullable() })
    .nullable(),
  hasBelow: z.boolean(),
})
export type Branch = z.infer<typeof branch>

/** Fifty at a time. Beside one's own only goals that were made open to the team or the organisation are in the tree. */
export const listBranches = endpoint({
  method: 'GET',
  path: '/goal-tree',
  summary: 'Open goals of the team and the organisation that I may read: those on top, or those that contribute to one',
  query: z.strictObject({ under: goalId.optional(), after: goalId.optional() }),
  returns: z.object({ goals: z.array(branch), next: goalId.nullable() }),
})
export const findBranches = endpoint({
  method: 'GET',
  path: '/goal-tree/search',
  summary: 'Open goals to contribute to, by words of their title; at most twenty',
  query: z.strictObject({ search: text(200) }),
  returns: z.object({ goals: z.array(branch) }),
})
export const listHelped = endpoint({
  method: 'GET',
  path: '/helped-goals',
  summary: 'Open goals of others with which I help',
  returns: z.object({ goals: z.array(branch) }),
})
