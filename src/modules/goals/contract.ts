import { z } from 'zod'
import { conversationId, day, decision, goalId, instant, line, personId, reader, text } from '#kernel/schemas.ts'
import { endpoint } from '#platform/http/endpoint.ts'

/**
 * What a goal says. A result goal answers the five letters of SMART and may have a measure; a learning goal says what is
 * learnt, how one notices it and how one goes about it, without a number: for new or complex work a target does harm.
 */
export const goalWording = z.strictObject({
  title: line(200),
  specific: text(4000),
  measurable: text(4000),
  achievable: text(4000),
  relevant: text(4000),
  dueOn: day.nullable(),
  measure: z
    .strictObject({ unit: line(30), start: z.number().min(-1e9).max(1e9), target: z.number().min(-1e9).max(1e9) })
    .nullable(),
})
export type GoalWording = z.infer<typeof goalWording>

export const goalKind = z.enum(['result', 'learning'])
export const closedAs = z.enum(['reached', 'partly', 'not-reached', 'dropped'])

export const checkIn = z.object({ value: z.number().nullable(), remark: z.string(), at: instant, author: z.string() })
export const goal = z.object({
  id: goalId,
  owner: z.object({ id: personId, name: z.string() }),
  kind: goalKind,
  conversationId: conversationId.nullable(),
  version: z.number(),
  wording: goalWording,
  checkIns: z.array(checkIn),
  closedAt: instant.nullable(),
  closedAs: closedAs.nullable(),
  may: z.object({ change: decision }),
})
export type Goal = z.infer<typeof goal>

export const listGoals = endpoint({
  method: 'GET',
  path: '/people/:personId/goals',
  summary: 'Somebody’s goals with their check-ins: mine, or of somebody I guide',
  params: z.object({ personId }),
  returns: z.object({ goals: z.array(goal) }),
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
  summary: 'Say how a goal stands: a measured value, a remark, or both',
  params: z.object({ goalId }),
  body: z.strictObject({ value: z.number().min(-1e9).max(1e9).nullable(), remark: text(4000) }),
})
export const closeGoal = endpoint({
  method: 'POST',
  path: '/goals/:goalId/closing',
  summary: 'Close a goal with how it ended and a look back',
  params: z.object({ goalId }),
  body: z.strictObject({ closedAs, remark: text(4000) }),
})
