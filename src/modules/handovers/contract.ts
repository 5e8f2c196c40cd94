import { z } from 'zod'
import { conversationId, day, decision, delegationId, instant, personId, reader } from '#kernel/schemas.ts'
import { agreementStanding, bilingual, documentCard, named, stage } from '#modules/conversations/contract.ts'
import { goalStanding } from '#modules/goals/contract.ts'
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

/** Somebody stands in for a manager, up to and with the last day. */
export const delegation = z.object({
  id: delegationId,
  manager: named,
  delegate: named,
  fromDay: day,
  untilDay: day,
  /** From the first day on; before that it is only announced. */
  begun: z.boolean(),
  /** I am the manager. */
  mine: z.boolean(),
})
export type Delegation = z.infer<typeof delegation>

/** A conversation under way between an employee and a manager for whom somebody stands in. */
export const standIn = z.object({
  conversationId,
  name: bilingual,
  state: stage,
  startsAt: instant.nullable(),
  employee: named,
  manager: named,
  delegate: named,
  may: decision,
})
export type StandIn = z.infer<typeof standIn>

export const listHandovers = endpoint({
  method: 'GET',
  path: '/handovers',
  summary: 'Conversations between two managers of which I am one, those I handed over, and who stands in for whom',
  returns: list.extend({
    former: z.array(former),
    delegations: z.array(delegation),
    standIns: z.array(standIn),
    /** Whether there is a team of mine that somebody could stand in for. */
    hasTeam: z.boolean(),
  }),
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
            standing: z.enum([...agreementStanding.options, ...goalStanding.options]).nullable(),
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
export const nameDelegate = endpoint({
  method: 'POST',
  path: '/delegations',
  summary: 'Name somebody who stands in for me with my team, for a period',
  body: z.strictObject({ delegateId: personId, fromDay: day, untilDay: day }),
  returns: z.object({ id: delegationId }),
})
export const endDelegation = endpoint({
  method: 'DELETE',
  path: '/delegations/:delegationId',
  summary: 'End at once that somebody stands in for me',
  params: z.object({ delegationId }),
})
export const takeOverAsDelegate = endpoint({
  method: 'POST',
  path: '/conversations/:conversationId/standing-in',
  summary: 'Let the delegate lead a conversation of the team until the period is over',
  params: z.object({ conversationId }),
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
