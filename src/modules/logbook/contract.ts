import { z } from 'zod'
import { day, instant, text } from '#kernel/schemas.ts'
import { endpoint } from '#platform/http/endpoint.ts'

/** What I write down for myself: something that went well, something I learnt, thanks that I got. */
export const entryKind = z.enum(['win', 'lesson', 'thanks'])
export const entryValue = z.strictObject({ kind: entryKind, day, text: text(4000) })
export type EntryValue = z.infer<typeof entryValue>

/** One line of my log: mine, or a compliment that a colleague gave me. */
export const logged = z.discriminatedUnion('mine', [
  z.object({ mine: z.literal(true), id: z.uuid(), version: z.number(), savedAt: instant, value: entryValue }),
  z.object({
    mine: z.literal(false),
    id: z.uuid(),
    day,
    from: z.string(),
    compliment: z.string(),
    example: z.string(),
  }),
])
export type Logged = z.infer<typeof logged>

export const listLog = endpoint({
  method: 'GET',
  path: '/logbook',
  summary: 'My own log with the compliments I got, newest day first, fifty at a time; nobody else reads it',
  query: z.strictObject({
    kind: z.enum([...entryKind.options, 'recognition']).optional(),
    search: text(200).optional(),
    from: day.optional(),
    until: day.optional(),
    beforeDay: day.optional(),
    beforeId: z.uuid().optional(),
  }),
  returns: z.object({ entries: z.array(logged), more: z.boolean() }),
})
export const saveEntry = endpoint({
  method: 'PUT',
  path: '/logbook/:entryId',
  summary: 'Save what I typed in one entry of my log, on top of the version I saw; the first begins it',
  params: z.object({ entryId: z.uuid() }),
  body: z.strictObject({ base: z.number().int().min(0), edit: z.uuid(), value: entryValue }),
  repeatable: true,
  returns: z.object({ version: z.number(), savedAt: instant }),
})
export const throwEntryAway = endpoint({
  method: 'DELETE',
  path: '/logbook/:entryId',
  summary: 'Throw an entry of my log away, with all its versions',
  params: z.object({ entryId: z.uuid() }),
})
