import { z } from 'zod'
import { conversationId, decision, instant } from '#kernel/schemas.ts'
import { bilingual, named, stage } from '#modules/conversations/contract.ts'
import { endpoint } from '#platform/http/endpoint.ts'

const choice = z.enum(['stays', 'takes-over', 'joins'])

/** A conversation whose manager is not the manager of today, and what may be decided about it. */
export const handover = z.object({
  conversationId,
  name: bilingual,
  state: stage,
  opened: z.boolean(),
  startsAt: instant.nullable(),
  employee: named,
  from: named,
  to: named.nullable(),
  may: z.object({ stays: decision, 'takes-over': decision, joins: decision }),
})
export type Handover = z.infer<typeof handover>
const list = z.object({ handovers: z.array(handover) })
const decide = { params: z.object({ conversationId }), body: z.strictObject({ choice }) }

export const listHandovers = endpoint({
  method: 'GET',
  path: '/handovers',
  summary: 'Conversations between a change of manager of which I am the old or the new one',
  returns: list,
})
export const handOver = endpoint({
  method: 'POST',
  path: '/conversations/:conversationId/handover',
  summary: 'Decide who leads a conversation on, now that its employee has another manager',
  ...decide,
})
export const listHandoversAsHr = endpoint({
  method: 'GET',
  path: '/hr/handovers',
  summary: 'Conversations of people in my scope who have another manager by now',
  as: 'hr',
  returns: list,
})
export const handOverAsHr = endpoint({
  method: 'POST',
  path: '/hr/conversations/:conversationId/handover',
  summary: 'Decide who leads a conversation of somebody in my scope on',
  as: 'hr',
  ...decide,
})
