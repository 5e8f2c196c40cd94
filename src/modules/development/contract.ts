import { z } from 'zod'
import {
  activityId,
  competencyId,
  day,
  decision,
  instant,
  line,
  needId,
  personId,
  reader,
  text,
} from '#kernel/schemas.ts'
import { endpoint } from '#platform/http/endpoint.ts'

export const needWording = z.strictObject({ title: line(200), why: text(4000) })
export type NeedWording = z.infer<typeof needWording>
/** What nobody knows yet is null: an activity without a cost is not one that costs nothing. */
export const activityWording = z.strictObject({
  what: line(200),
  support: text(4000),
  hours: z.number().min(0).max(10_000).nullable(),
  cost: z.number().min(0).max(1_000_000).nullable(),
  dueOn: day.nullable(),
})
export type ActivityWording = z.infer<typeof activityWording>
export const source = z.enum(['conversation', 'competency', 'ambition', 'other'])
export const kind = z.enum(['training', 'mentoring', 'on-the-job', 'reading', 'education'])
export const endedAs = z.enum(['done', 'dropped'])

const named = z.object({ id: personId, name: z.string() })
const activity = z.object({
  id: activityId,
  person: named,
  kind,
  mentor: named.nullable(),
  version: z.number(),
  wording: activityWording,
  notes: z.array(z.object({ remark: z.string(), learnt: z.string(), author: z.string(), at: instant })),
  endedAt: instant.nullable(),
  endedAs: endedAs.nullable(),
  may: z.object({ change: decision, note: decision }),
})
export type Activity = z.infer<typeof activity>
const need = z.object({
  id: needId,
  source,
  competency: z.object({ nl: z.string(), en: z.string() }).nullable(),
  version: z.number(),
  wording: needWording,
  closedAt: instant.nullable(),
  activities: z.array(activity),
  may: z.object({ change: decision }),
})
export type Need = z.infer<typeof need>

export const readPlan = endpoint({
  method: 'GET',
  path: '/people/:personId/plan',
  summary: 'The development plan of somebody: mine, or of somebody I guide',
  params: z.object({ personId }),
  returns: z.object({
    person: named.extend({ givenName: z.string() }),
    isMe: z.boolean(),
    needs: z.array(need),
    /** What a need can be about, by the competencies of the organisation. */
    competencies: z.array(z.object({ id: competencyId, name: z.object({ nl: z.string(), en: z.string() }) })),
    readers: z.array(reader),
  }),
})
export const listMentored = endpoint({
  method: 'GET',
  path: '/mentored-activities',
  summary: 'Activities of others that name me as mentor',
  returns: z.object({ activities: z.array(activity) }),
})
export const setNeed = endpoint({
  method: 'POST',
  path: '/people/:personId/plan/needs',
  summary: 'Put a need in a development plan: mine, or of somebody I guide',
  params: z.object({ personId }),
  body: z.strictObject({ source, competencyId: competencyId.nullable(), wording: needWording }),
  returns: z.object({ id: needId }),
})
export const wordNeed = endpoint({
  method: 'PUT',
  path: '/development-needs/:needId/wording',
  summary: 'Word a need anew; earlier wordings are kept',
  params: z.object({ needId }),
  body: z.strictObject({ base: z.number().int().min(0), edit: z.uuid(), wording: needWording }),
  repeatable: true,
  returns: z.object({ version: z.number() }),
})
export const closeNeed = endpoint({
  method: 'POST',
  path: '/development-needs/:needId/closing',
  summary: 'Close a need of which every activity has ended',
  params: z.object({ needId }),
})
export const setActivity = endpoint({
  method: 'POST',
  path: '/development-needs/:needId/activities',
  summary: 'Agree on an activity for a need, perhaps with a mentor, who reads that activity',
  params: z.object({ needId }),
  body: z.strictObject({ kind, mentorId: personId.nullable(), wording: activityWording }),
  returns: z.object({ id: activityId }),
})
export const wordActivity = endpoint({
  method: 'PUT',
  path: '/development-activities/:activityId/wording',
  summary: 'Word an activity anew; earlier wordings are kept',
  params: z.object({ activityId }),
  body: z.strictObject({ base: z.number().int().min(0), edit: z.uuid(), wording: activityWording }),
  repeatable: true,
  returns: z.object({ version: z.number() }),
})
export const noteActivity = endpoint({
  method: 'POST',
  path: '/development-activities/:activityId/notes',
  summary: 'Say how an activity goes',
  params: z.object({ activityId }),
  body: z.strictObject({ remark: text(4000) }),
})
export const endActivity = endpoint({
  method: 'POST',
  path: '/development-activities/:activityId/ending',
  summary: 'End an activity, with its result and what was learnt',
  params: z.object({ activityId }),
  body: z.strictObject({ endedAs, result: text(4000), learnt: text(4000) }),
})
