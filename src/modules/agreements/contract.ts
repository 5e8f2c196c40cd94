import { z } from 'zod'
import { agreementId, conversationId, day, decision, instant, line, personId, reader, text } from '#kernel/schemas.ts'
import { endpoint } from '#platform/http/endpoint.ts'

const named = z.object({ id: personId, name: z.string() })
/** What one can say alone of how it stands. */
export const standing = z.enum(['on-its-way', 'stuck', 'done', 'reopened'])
/** All that the history of an agreement tells. */
const happening = z.enum([...standing.options, 'moved', 'drop-asked', 'drop-declined', 'drop-withdrawn', 'dropped'])
const reason = text(4000).refine((value) => value.trim() !== '', { params: { code: 'required' } })

export const agreement = z.object({
  id: agreementId,
  about: named,
  owner: named,
  what: z.string(),
  dueOn: day.nullable(),
  version: z.number(),
  conversationId: conversationId.nullable(),
  createdAt: instant,
  doneAt: instant.nullable(),
  droppedAt: instant.nullable(),
  overdue: z.boolean(),
  /** Who proposed to drop it, while the other has not answered. */
  dropAskedBy: named.nullable(),
  checkIns: z.array(
    z.object({
      standing: happening,
      remark: z.string(),
      at: instant,
      author: z.string(),
      /** The day it was moved to, and the one it was for before. */
      dueOn: day.nullable(),
      dueBefore: day.nullable(),
    }),
  ),
  may: z.object({
    reword: decision,
    checkIn: decision,
    move: decision,
    askDrop: decision,
    withdrawDrop: decision,
    answerDrop: decision,
  }),
})
export type Agreement = z.infer<typeof agreement>

export const wording = z.strictObject({ what: line(2000), ownerId: personId, dueOn: day.nullable() })
export type Wording = z.infer<typeof wording>

export const listAgreements = endpoint({
  method: 'GET',
  path: '/agreements',
  summary: 'What I promised and what was promised to me, open and finished',
  returns: z.object({ agreements: z.array(agreement) }),
})
export const readAgreementReaders = endpoint({
  method: 'GET',
  path: '/agreements/:agreementId/readers',
  summary: 'Who reads this agreement and what is said about it, by name',
  params: z.object({ agreementId }),
  returns: z.object({ now: z.array(reader) }),
})
export const rewordAgreement = endpoint({
  method: 'PUT',
  path: '/agreements/:agreementId/wording',
  summary: 'Word an agreement anew: what, who, before when; earlier wordings are kept',
  params: z.object({ agreementId }),
  body: z.strictObject({ base: z.number().int().min(0), edit: z.uuid(), wording }),
  repeatable: true,
  returns: z.object({ version: z.number() }),
})
export const checkInOnAgreement = endpoint({
  method: 'POST',
  path: '/agreements/:agreementId/check-ins',
  summary: 'Say how an agreement stands; done closes it, reopened opens it again',
  params: z.object({ agreementId }),
  body: z.strictObject({ standing, remark: text(4000) }),
})
export const moveAgreement = endpoint({
  method: 'POST',
  path: '/agreements/:agreementId/moves',
  summary: 'Move an agreement to another day, with a reason; the day it was for stays in its history',
  params: z.object({ agreementId }),
  body: z.strictObject({ dueOn: day, reason }),
})
export const askToDropAgreement = endpoint({
  method: 'POST',
  path: '/agreements/:agreementId/drop',
  summary: 'Propose to drop an agreement, with a reason; it stands until the other confirms',
  params: z.object({ agreementId }),
  body: z.strictObject({ reason }),
})
export const withdrawDropOfAgreement = endpoint({
  method: 'DELETE',
  path: '/agreements/:agreementId/drop',
  summary: 'Take back my proposal to drop an agreement, as long as the other has not answered',
  params: z.object({ agreementId }),
})
export const answerDropOfAgreement = endpoint({
  method: 'POST',
  path: '/agreements/:agreementId/drop/answer',
  summary: 'Confirm that an agreement is dropped, or let it stand',
  params: z.object({ agreementId }),
  body: z.strictObject({ agreed: z.boolean(), remark: text(4000) }),
})
