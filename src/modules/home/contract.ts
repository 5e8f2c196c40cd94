import { z } from 'zod'
import { conversationId, day, departmentId, instant, personId, text } from '#kernel/schemas.ts'
import { agreement } from '#modules/agreements/contract.ts'
import { listItem, named } from '#modules/conversations/contract.ts'
import { goal } from '#modules/goals/contract.ts'
import { endpoint } from '#platform/http/endpoint.ts'

/** What is next for me. The first of these has the one button. */
export const step = z.object({
  what: z.enum(['sign', 'talk', 'begin', 'correct', 'choose-moment', 'prepare', 'write-report', 'plan']),
  conversationId: conversationId.nullable(),
  with: named,
  startsAt: instant.nullable(),
  /** The last day on which a moment can be chosen, when there is none yet. */
  until: day.nullable(),
})
export type Step = z.infer<typeof step>

export const teamMember = z.object({
  person: named.extend({ jobTitle: z.string() }),
  current: listItem.nullable(),
  lastHeldAt: instant.nullable(),
})
export type TeamMember = z.infer<typeof teamMember>

export const home = z.object({
  /** How many conversations wait for my word on who leads them on. */
  handovers: z.number(),
  steps: z.array(step),
  conversations: z.array(listItem),
  team: z.array(teamMember),
  /** Without what was said about them since: whoever wants to read that looks, and the look is written down. */
  agreements: z.array(agreement.omit({ checkIns: true })),
  goals: z.array(goal),
})
export type Home = z.infer<typeof home>
export const readHome = endpoint({
  method: 'GET',
  path: '/home',
  summary: 'What is next for me, my conversations, my team, what was agreed',
  returns: home,
})

export const progressRow = teamMember.extend({
  department: z.string().nullable(),
  manager: z.string().nullable(),
  /** The meeting, when I planned it and it has not begun: mine to move or to cancel. */
  planned: z.object({ startsAt: instant, endsAt: instant, place: z.string(), link: z.string() }).nullable(),
})
export type ProgressRow = z.infer<typeof progressRow>
export const readProgress = endpoint({
  method: 'GET',
  path: '/hr/progress',
  summary: 'Of everybody in my scope: where the conversation stands, never what is in it; a hundred at a time',
  as: 'hr',
  query: z.strictObject({
    search: text(80).default(''),
    departmentId: departmentId.optional(),
    after: text(200).optional(),
  }),
  returns: z.object({
    rows: z.array(progressRow),
    next: z.string().nullable(),
    departments: z.array(z.object({ id: departmentId, name: z.string() })),
    readsReports: z.boolean(),
  }),
})

/** Somebody as their manager (or they themselves) may see them: conversations, goals, and what was agreed. */
export const personFile = z.object({
  person: named.extend({ id: personId, givenName: z.string(), jobTitle: z.string() }),
  isMe: z.boolean(),
  conversations: z.array(listItem),
  goals: z.array(goal),
  agreements: z.array(agreement),
})
export const readPersonFile = endpoint({
  method: 'GET',
  path: '/people/:personId/file',
  summary: 'Conversations, goals and agreements of somebody I guide, or of myself',
  params: z.object({ personId }),
  returns: personFile,
})
