import { z } from 'zod'
import { conversationId, instant } from '#kernel/schemas.ts'
import { bilingual } from '#modules/conversations/contract.ts'
import { endpoint } from '#platform/http/endpoint.ts'

export const look = z.object({
  id: z.string(),
  reader: z.string(),
  capacity: z.enum(['employee', 'manager', 'delegate', 'guest', 'next-manager', 'hr-adviser', 'owner', 'colleague']),
  what: z.enum([
    'preparation',
    'talk',
    'report',
    'report-file',
    'document',
    'goals',
    'career',
    'plan',
    'agreements',
    'insight',
    'insight-file',
    'feedback',
  ]),
  conversation: z.object({ id: conversationId, name: bilingual, startsAt: instant.nullable() }).nullable(),
  at: instant,
})
export type Look = z.infer<typeof look>

export const readAccessLog = endpoint({
  method: 'GET',
  path: '/access-log',
  summary: 'Who looked at my file: every look of others, newest first, a hundred at a time',
  query: z.strictObject({ before: z.uuid().optional() }),
  returns: z.object({ looks: z.array(look), next: z.string().nullable() }),
})
