import { z } from 'zod'
import { closedAs, goalStanding } from '#modules/goals/contract.ts'
import { bilingual } from '#modules/templates/content.ts'

/**
 * What a report says, as it is laid before the signers: the text of `report_versions`, without the scores.
 * Names, titles and labels are copied in, so that it can be read and proven without anything else.
 */
export const reportContent = z.object({
  number: z.number(),
  organisation: z.string(),
  conversation: z.object({
    id: z.string(),
    kind: z.string(),
    name: bilingual,
    startsAt: z.string(),
    timeZone: z.string(),
  }),
  participants: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      jobTitle: z.string(),
      part: z.enum(['employee', 'manager', 'guest']),
    }),
  ),
  summary: z.string(),
  themes: z.array(z.object({ key: z.string(), name: bilingual, conclusion: z.string() })),
  development: z.string(),
  reaction: z.string(),
  goals: z.array(
    z.object({
      kind: z.enum(['result', 'learning']),
      title: z.string(),
      specific: z.string(),
      measurable: z.string(),
      achievable: z.string(),
      relevant: z.string(),
      dueOn: z.string().nullable(),
      measure: z
        .object({ unit: z.string(), start: z.number(), target: z.number(), value: z.number().nullable() })
        .nullable(),
      setNow: z.boolean(),
      /** How both said at the talk that it stands, and how it ended when it was closed. Reports of before say nothing of these. */
      standing: goalStanding.nullable().default(null),
      said: z.string().default(''),
      closedAs: closedAs.nullable().default(null),
    }),
  ),
  agreements: z.array(z.object({ what: z.string(), owner: z.string(), dueOn: z.string().nullable() })),
  withoutAgreements: z.boolean(),
  offeredBy: z.string(),
  offeredAt: z.string(),
})
export type ReportContent = z.infer<typeof reportContent>

/** A score in the report: for a theme or for the whole, the level with its label, and always the reason. */
export const reportScore = z.object({
  theme: z.string(),
  themeName: bilingual.nullable(),
  level: z.number(),
  label: bilingual,
  reason: z.string(),
})
export type ReportScore = z.infer<typeof reportScore>

/** The document that is hashed: everything the report says, scores included. */
export const reportDocument = reportContent.extend({
  scores: z.array(reportScore),
  levels: z.array(z.object({ level: z.number(), label: bilingual })),
})

/** A signature as it stands in the sealed document. */
export const signatureEntry = z.object({
  name: z.string(),
  outcome: z.enum(['agreed', 'seen', 'seen-disagreed', 'refused']),
  part: z.enum(['employee', 'manager', 'guest']),
  personId: z.string(),
  reaction: z.string(),
  recordedBy: z.string().nullable(),
  signedAt: z.string(),
})
export type SignatureEntry = z.infer<typeof signatureEntry>

/** The sealed document, as `app.seal_report()` joins it together. */
export const sealedReport = z.object({
  content: reportDocument,
  contentSha256: z.string(),
  sealedAt: z.string(),
  signatures: z.array(signatureEntry),
  type: z.literal('voortgang-report'),
  typeVersion: z.literal(1),
})
export type SealedReport = z.infer<typeof sealedReport>
