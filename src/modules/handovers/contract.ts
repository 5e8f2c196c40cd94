import { z } from 'zod'
import { conversationId, decision, instant, reader } from '#kernel/schemas.ts'
import { bilingual, documentCard, named, stage } from '#modules/conversations/contract.ts'
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

/** A conversation that I prepared and then handed over. */
const former = z.object({
  conversationId,
  name: bilingual,
  employee: named,
  /** Who leads it on, as it was decided. */
  to: named.nullable(),
  handedOverAt: instant,
})
export type Former = z.infer<typeof former>
const decide = { params: z.object({ conversationId }), body: z.strictObject({ choice }) }

export const listHandovers = endpoint({
  method: 'GET',
  path: '/handovers',
  summary: 'Conversations between a change of manager of which I am the old or the new one, and those I handed over',
  returns: list.extend({ former: z.array(former) }),
})
export const readFormer = endpoint({
  method: 'GET',
  path: '/handovers/:conversationId',
  summary: 'What I prepared for a conversation that I handed over, and who else reads it',
  params: z.object({ conversationId }),
  returns: former.extend({
    points: z.string(),
    themes: z.array(
      z.object({
        name: bilingual,
        answers: z.array(
          z.object({
            field: z.string(),
            ask: bilingual,
            /** Of a question about each goal or agreement: that it is about one. */
            about: z.enum(['goals', 'agreements']).nullable(),
            text: z.string(),
            level: bilingual.nullable(),
            chosen: z.array(bilingual),
            standing: z.enum(['on-its-way', 'done', 'stuck', 'not-needed']).nullable(),
          }),
        ),
      }),
    ),
    documents: z.array(documentCard),
    /** While I prepare another conversation with the same employee, earlier scores are out of my sight. */
    scoresAway: z.boolean(),
    readers: z.array(reader),
  }),
})
export type FormerPreparation = z.infer<(typeof readFormer)['returns']>
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
