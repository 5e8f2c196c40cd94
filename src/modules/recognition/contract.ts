import { z } from 'zod'
import { instant, personId, reader, recognitionId, text } from '#kernel/schemas.ts'
import { endpoint } from '#platform/http/endpoint.ts'

const named = z.object({ id: personId, name: z.string() })
const said = (limit: number) => text(limit).refine((value) => value.trim() !== '', { params: { code: 'required' } })

/** Who reads it beside the two of them: nobody, or the team of whom it is for. */
export const audience = z.enum(['private', 'team'])

export const recognition = z.object({
  id: recognitionId,
  giver: named,
  receivers: z.array(named),
  compliment: z.string(),
  example: z.string(),
  audience,
  givenAt: instant,
  /** What it is to me. */
  part: z.enum(['giver', 'receiver', 'team']),
  /** Everybody who reads it, as it was promised when it was given. */
  readers: z.array(reader),
})
export type Recognition = z.infer<typeof recognition>

export const listRecognitions = endpoint({
  method: 'GET',
  path: '/recognitions',
  summary: 'Compliments that I gave, got, or may read with my team: newest first, fifty at a time',
  query: z.strictObject({ before: recognitionId.optional() }),
  returns: z.object({ recognitions: z.array(recognition), next: recognitionId.nullable() }),
})
export const readTeamOf = endpoint({
  method: 'GET',
  path: '/recognitions/team-of/:personId',
  summary: 'Who would read a compliment to this colleague if it is for the team: the manager, and who has the same one',
  params: z.object({ personId }),
  returns: z.object({ team: z.array(named) }),
})
export const giveRecognition = endpoint({
  method: 'POST',
  path: '/recognitions',
  summary: 'Give a compliment with an example; who reads it is kept as I saw it',
  body: z.strictObject({
    receivers: z.array(personId).min(1).max(5),
    compliment: said(2000),
    example: said(4000),
    audience,
    /** Who else reads it, as far as the giver was told: when that is not so any more, it is refused. */
    others: z.array(personId).max(1000),
  }),
  returns: z.object({ id: recognitionId }),
})
