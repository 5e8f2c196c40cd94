import { z } from 'zod'
import {
  cadenceId,
  conversationId,
  day,
  decision,
  departmentId,
  instant,
  personId,
  templateId,
  text,
} from '#kernel/schemas.ts'
import { bilingual, named } from '#modules/conversations/contract.ts'
import { endpoint } from '#platform/http/endpoint.ts'

const which = z.object({ cadenceId })
const whom = z.object({ personId })
const moment = z.object({ personId, cadenceId, on: day })

export const level = z.enum(['organisation', 'department', 'job', 'person'])
export type Level = z.infer<typeof level>
export const kind = z.enum(['months', 'anniversary', 'probation', 'after-talk'])
export type Kind = z.infer<typeof kind>
/** What stands beside each other: the talks of whoever begins, and those that go on. */
export const strand = z.enum(['start', 'steady'])
export type Strand = z.infer<typeof strand>
export const outcome = z.enum(['made', 'covered', 'no-manager', 'away', 'skipped', 'missed'])
export type Outcome = z.infer<typeof outcome>

const plan = {
  level,
  departmentId: departmentId.nullable(),
  jobTitle: text(120).trim().min(1).nullable(),
  personId: personId.nullable(),
  kind,
  /** Months between two, or of the probation; weeks after the previous talk. */
  count: z.number().int().min(1).max(12),
  /** The first day, for a rule by months. */
  firstOn: day.nullable(),
  /** So many weeks to talk in. */
  weeks: z.number().int().min(1).max(6),
  templateId,
}
export const cadencePlan = z.strictObject(plan)
export type CadencePlan = z.infer<typeof cadencePlan>

export const cadenceState = z.enum(['draft', 'on', 'ended'])
export type CadenceState = z.infer<typeof cadenceState>
export const cadence = z.object({
  ...plan,
  id: cadenceId,
  state: cadenceState,
  startedOn: day.nullable(),
  endedAt: instant.nullable(),
  department: z.string().nullable(),
  person: named.nullable(),
  template: bilingual,
  madeBy: named,
  may: z.object({ change: decision, start: decision, end: decision, resume: decision }),
})
export type Cadence = z.infer<typeof cadence>

export const listCadences = endpoint({
  method: 'GET',
  path: '/hr/cadences',
  summary: 'The rules by which conversations come back: those for groups, and those for people in my scope',
  as: 'hr',
  returns: z.object({ cadences: z.array(cadence) }),
})
export const draftCadence = endpoint({
  method: 'POST',
  path: '/hr/cadences',
  summary: 'Draft a rule by which conversations come back; nothing happens until it is switched on',
  as: 'hr',
  body: cadencePlan,
  returns: z.object({ id: cadenceId }),
})
const decidedMoment = z.object({
  person: named.extend({ jobTitle: z.string() }),
  on: day,
  outcome,
  talkFrom: day.nullable(),
  talkUntil: day.nullable(),
  /** Its weeks are over, and nobody has chosen a moment. */
  late: z.boolean(),
})
export const readCadence = endpoint({
  method: 'GET',
  path: '/hr/cadences/:cadenceId',
  summary: 'A rule, which other rule it takes the place of, and what became of its last moments in my scope',
  as: 'hr',
  params: which,
  query: z.strictObject({ outcome: outcome.optional() }),
  returns: cadence.extend({
    /** A rule that is on for the same people; switching this one on ends it. */
    replaces: cadenceId.nullable(),
    counts: z.record(outcome, z.number()),
    moments: z.array(decidedMoment),
  }),
})
export const changeCadence = endpoint({
  method: 'PUT',
  path: '/hr/cadences/:cadenceId',
  summary: 'Change the draft of a rule',
  as: 'hr',
  params: which,
  body: cadencePlan,
})
export const startCadence = endpoint({
  method: 'POST',
  path: '/hr/cadences/:cadenceId/start',
  summary: 'Switch a rule on; a rule for the same people ends',
  as: 'hr',
  params: which,
})
export const endCadence = endpoint({
  method: 'POST',
  path: '/hr/cadences/:cadenceId/ending',
  summary: 'End a rule, or put a draft away; the conversations it made stay',
  as: 'hr',
  params: which,
})
export const resumeCadence = endpoint({
  method: 'DELETE',
  path: '/hr/cadences/:cadenceId/ending',
  summary: 'Let a rule that was ended go on, or take up a draft',
  as: 'hr',
  params: which,
})

/** A moment that is to come: on which day the rule counts it, when the weeks begin, and what would become of it today. */
export const coming = z.object({
  on: day,
  day: day.nullable(),
  prepareFrom: day.nullable(),
  talkUntil: day.nullable(),
  moved: z.array(z.enum(['weekend', 'holiday', 'away', 'by-hand'])),
  outcome,
})
export type Coming = z.infer<typeof coming>
export const tryCadence = endpoint({
  method: 'GET',
  path: '/hr/cadences/:cadenceId/trial',
  summary:
    'For whom a rule would make conversations in the coming twelve months, and how many for each manager in a month',
  as: 'hr',
  params: which,
  query: z.strictObject({ after: text(300).optional() }),
  returns: z.object({
    until: day,
    people: z.number(),
    conversations: z.number(),
    covered: z.number(),
    noManager: z.number(),
    away: z.number(),
    /** Whoever has a nearer rule, so that this one does not hold. */
    elsewhere: z.number(),
    months: z.array(z.object({ month: day, conversations: z.number() })),
    /** The months of a manager with most conversations. */
    load: z.array(z.object({ manager: named, month: day, conversations: z.number() })),
    rows: z.array(
      z.object({ person: named.extend({ jobTitle: z.string() }), manager: named.nullable(), moments: z.array(coming) }),
    ),
    next: z.string().nullable(),
  }),
})
export type Trial = z.infer<(typeof tryCadence)['returns']>

export const readPersonCadence = endpoint({
  method: 'GET',
  path: '/hr/people/:personId/cadence',
  summary: 'Which rule holds for somebody and why, the moments that come, and those that were',
  as: 'hr',
  params: whom,
  returns: z.object({
    person: named.extend({ jobTitle: z.string() }),
    manager: named.nullable(),
    away: z.object({ from: day, until: day.nullable() }).nullable(),
    strands: z.array(
      z.object({
        strand,
        holds: cadence.nullable(),
        /** Rules that would hold if the nearer one were not there, nearest first. */
        others: z.array(cadence),
        coming: z.array(coming.extend({ change: z.enum(['skipped', 'moved']).nullable() })),
      }),
    ),
    past: z.array(
      z.object({
        on: day,
        outcome,
        talkFrom: day.nullable(),
        talkUntil: day.nullable(),
        kind,
        count: z.number(),
        conversationId: conversationId.nullable(),
      }),
    ),
  }),
})
export type PersonCadence = z.infer<(typeof readPersonCadence)['returns']>
export const changeMoment = endpoint({
  method: 'PUT',
  path: '/hr/people/:personId/cadence/:cadenceId/moments/:on',
  summary: 'Skip one moment of somebody, or move it to another day',
  as: 'hr',
  params: moment,
  body: z.strictObject({ to: day.nullable() }),
})
export const restoreMoment = endpoint({
  method: 'DELETE',
  path: '/hr/people/:personId/cadence/:cadenceId/moments/:on',
  summary: 'Leave one moment of somebody to the rule again',
  as: 'hr',
  params: moment,
})
export const setAbsence = endpoint({
  method: 'PUT',
  path: '/hr/people/:personId/absence',
  summary: 'Say that somebody is away, from a day and perhaps until a day; no reason is kept',
  as: 'hr',
  params: whom,
  body: z.strictObject({ from: day, until: day.nullable() }),
})
export const endAbsence = endpoint({
  method: 'DELETE',
  path: '/hr/people/:personId/absence',
  summary: 'Take away that somebody is away',
  as: 'hr',
  params: whom,
})

export const listNext = endpoint({
  method: 'GET',
  path: '/next-moments',
  summary: 'When my next conversation comes by the rhythm, and those of my team',
  returns: z.object({
    moments: z.array(z.object({ person: named, isMe: z.boolean(), talkFrom: day, talkUntil: day })),
  }),
})
