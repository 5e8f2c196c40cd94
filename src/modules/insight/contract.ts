import { z } from 'zod'
import { conversationId, day, decision, departmentId, instant, personId, reportId, text } from '#kernel/schemas.ts'
import { bilingual, named } from '#modules/conversations/contract.ts'
import { download, endpoint } from '#platform/http/endpoint.ts'

/** Why two scores that follow one another cannot be laid on one line just like that. */
const breakReason = z.enum(['scale', 'template', 'manager'])
export type BreakReason = z.infer<typeof breakReason>

/** A score of a signed report: a level of the scale it was given on, and what that is on the default scale. */
const score = z.object({
  conversationId,
  reportId,
  heldAt: instant,
  level: z.number(),
  levels: z.number(),
  label: bilingual,
  standard: z.number(),
  manager: named,
  /** What changed since the score before it. */
  breaks: z.array(breakReason),
})
export type Score = z.infer<typeof score>

const signal = z.object({ rule: z.enum(['below', 'fell', 'above', 'long-without']), count: z.number(), since: instant })
export type Signal = z.infer<typeof signal>

/** From how many on a rule speaks: final scores in a row, levels less than before, and months without a talk. */
const thresholds = z.strictObject({
  belowInRow: z.int().min(1).max(9),
  aboveInRow: z.int().min(1).max(9),
  fellLevels: z.int().min(1).max(4),
  monthsWithout: z.int().min(1).max(60),
})
export type Rules = z.infer<typeof thresholds>
/** The rules that hold, who set which before, and whether the reader may set them. `version` is 0 where nobody did. */
const rules = thresholds.extend({
  version: z.int(),
  history: z.array(thresholds.extend({ by: z.string(), at: instant })),
  may: z.object({ set: decision }),
})
export type RuleSet = z.infer<typeof rules>

const period = z.object({ from: day, until: day, year: z.number(), number: z.number() })
export type Period = z.infer<typeof period>

export const length = z.enum(['quarter', 'half', 'year'])
export const sorting = z.enum(['name', 'lowest', 'highest', 'fall', 'rise', 'longest-without'])
export type Sorting = z.infer<typeof sorting>

const row = z.object({
  person: named.extend({ jobTitle: z.string() }),
  department: z.string().nullable(),
  manager: z.string().nullable(),
  lastTalkAt: instant.nullable(),
  /** Final scores within the periods, oldest first, each with the place of its period. */
  scores: z.array(score.extend({ period: z.number() })),
  /** The reader prepares a conversation about this person: earlier scores are out of sight until it is opened. */
  judgesAfresh: z.boolean(),
  signals: z.array(signal),
})
export type Row = z.infer<typeof row>

const view = {
  length: length.default('half'),
  sort: sorting.default('name'),
  search: text(80).default(''),
}
const picture = { periods: z.array(period), rows: z.array(row), rules }

export const readTeamPicture = endpoint({
  method: 'GET',
  path: '/insight',
  summary: 'How the people I manage today develop: the final scores of their signed reports, a column for each period',
  query: z.strictObject(view),
  returns: z.object(picture),
})
const hrView = {
  ...view,
  departmentId: departmentId.optional(),
  signal: signal.shape.rule.optional(),
}
export const readPicture = endpoint({
  method: 'GET',
  path: '/hr/insight',
  summary: 'The same of everybody in my scope, where the organisation lets HR read reports; a hundred at a time',
  as: 'hr',
  query: z.strictObject({ ...hrView, after: personId.optional() }),
  returns: z.object({
    ...picture,
    next: personId.nullable(),
    departments: z.array(z.object({ id: departmentId, name: z.string() })),
    readsReports: z.boolean(),
  }),
})

const file = { format: z.enum(['csv', 'xlsx']) }
export const downloadTeamPicture = endpoint({
  method: 'GET',
  path: '/insight/file',
  summary: 'The final scores of the people I manage today, as a file: a line for each score that I may see',
  query: z.strictObject({ ...file, ...view }),
  returns: download,
})
export const downloadPicture = endpoint({
  method: 'GET',
  path: '/hr/insight/file',
  summary: 'The same of everybody in my scope',
  as: 'hr',
  query: z.strictObject({ ...file, ...hrView }),
  returns: download,
})

// One person over time

const reasoned = score.extend({
  reason: z.string(),
  /** What the employee gave oneself beforehand, on the default scale; null where none was given or it is not the reader's to see. */
  self: z.number().nullable(),
})
export const development = z.object({
  person: named.extend({ jobTitle: z.string() }),
  isMe: z.boolean(),
  judgesAfresh: z.boolean(),
  lastTalkAt: instant.nullable(),
  finals: z.array(reasoned),
  themes: z.array(z.object({ key: z.string(), name: bilingual, scores: z.array(reasoned) })),
  signals: z.array(signal),
  rules,
})
export type Development = z.infer<typeof development>
const about = { params: z.object({ personId }), returns: development }

export const readDevelopment = endpoint({
  method: 'GET',
  path: '/people/:personId/development',
  summary: 'How somebody I manage today, or I myself, developed: every score of signed reports with its reason',
  ...about,
})
export const readDevelopmentAsHr = endpoint({
  method: 'GET',
  path: '/hr/people/:personId/development',
  summary: 'The same of somebody in my scope',
  as: 'hr',
  ...about,
})

export const setSignalRules = endpoint({
  method: 'PUT',
  path: '/hr/signal-rules',
  summary: 'Set from when on signals speak in the whole organisation, with the version that one read',
  as: 'hr',
  body: thresholds.extend({ version: z.int().min(0) }),
  returns: rules,
})

// Many people together

/** How many people are in these groups, how many of them got each level from 1 to 5, and of how many that is not shown. */
const spread = z.object({ people: z.number(), counts: z.array(z.number()).length(5), unseen: z.number() })
export type Spread = z.infer<typeof spread>
/** … and from how many to how many one expects at each level, when the group is as the whole; null where nothing is shown. */
const compared = spread.extend({
  expected: z
    .array(z.tuple([z.number(), z.number()]))
    .length(5)
    .nullable(),
})
export type Compared = z.infer<typeof compared>

export const distribution = z.object({
  /** The half-years of which the figures were released, oldest first. */
  periods: z.array(period.extend({ spread })),
  /** The half-year that the rest is about: its first day. */
  from: day.nullable(),
  /** From the top of the tree down to the department that the rest is about; empty for everybody in reach. */
  path: z.array(z.object({ id: departmentId, name: z.string() })),
  spread,
  themes: z.array(z.object({ key: z.string(), name: bilingual, spread: compared })),
  departments: z.array(z.object({ id: departmentId, name: z.string(), spread: compared })),
  /** The groups that lie in no lower department: the people of one manager, or of several with few people each. */
  teams: z.array(z.object({ managers: z.array(named), spread: compared })),
})
export type Distribution = z.infer<typeof distribution>
const whole = {
  query: z.strictObject({ from: day.optional(), departmentId: departmentId.optional() }),
  returns: distribution,
}

export const readDistribution = endpoint({
  method: 'GET',
  path: '/insight/distribution',
  summary:
    'How the final scores of the people below me were spread in a half-year that is over, in groups of five or more',
  ...whole,
})
export const readDistributionAsHr = endpoint({
  method: 'GET',
  path: '/hr/insight/distribution',
  summary: 'The same of everybody in my scope',
  as: 'hr',
  ...whole,
})
