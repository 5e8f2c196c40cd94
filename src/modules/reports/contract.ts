import { z } from 'zod'
import { conversationId, decision, instant, language, longest, personId, reportId, text } from '#kernel/schemas.ts'
import { bilingual, header, lookBack, named, readers, topic } from '#modules/conversations/contract.ts'
import { agreement } from '#modules/agreements/contract.ts'
import { goal } from '#modules/goals/contract.ts'
import { download, endpoint } from '#platform/http/endpoint.ts'
import { reportContent, reportScore, signatureEntry } from './content.ts'

const which = z.object({ conversationId })
const outcome = z.enum(['agreed', 'seen', 'seen-disagreed'])
export type Outcome = z.infer<typeof outcome>

export const reportField = text(120).min(1)
const textValue = z.strictObject({ text: text(longest) })
const ratingValue = z.strictObject({ level: z.number().int().min(1).max(10).nullable(), reason: text(4000) })
export type ReportRating = z.infer<typeof ratingValue>
const savedText = z.object({ field: reportField, version: z.number(), savedAt: instant, value: textValue })
const savedRating = z.object({ field: reportField, version: z.number(), savedAt: instant, value: ratingValue })

/** A version as it was laid before the signers, with who signed it and how. Scores are null for who may not see them (now). */
export const version = z.object({
  id: reportId,
  number: z.number(),
  offeredAt: instant,
  content: reportContent,
  scores: z.array(reportScore).nullable(),
  signatures: z.array(signatureEntry.extend({ signedAt: instant })),
  corrections: z.array(z.object({ name: z.string(), request: z.string(), at: instant })),
  sealed: z.boolean(),
})
export type Version = z.infer<typeof version>

export const report = header.extend({
  timeZone: z.string(),
  themes: z.array(z.object({ key: z.string(), name: bilingual, topics: z.array(topic) })),
  scale: z.array(z.object({ level: z.number(), label: bilingual, description: bilingual })),
  texts: z.array(savedText),
  ratings: z.array(savedRating),
  /** False for a guest, and once it is closed for who is preparing another conversation about the same person. */
  showsScores: z.boolean(),
  /** Goals of before the talk, for the two parties; and those that were set in it. */
  lookBacks: z.array(lookBack).nullable(),
  goals: z.array(goal),
  agreements: z.array(agreement),
  versions: z.array(version),
  reopenings: z.array(z.object({ name: z.string(), reason: z.string(), at: instant })),
  readers: z.object({ report: readers, scores: readers, agreements: readers, standings: readers }),
  may: z.object({
    write: decision,
    react: decision,
    agree: decision,
    offer: decision,
    sign: decision,
    askCorrection: decision,
    takeBack: decision,
    reopen: decision,
    followUp: decision,
    refuseFor: z.array(named),
  }),
})
export type Report = z.infer<typeof report>
export const readReport = endpoint({
  method: 'GET',
  path: '/conversations/:conversationId/report',
  summary: 'The report of a conversation: the concept, and every version that was offered',
  params: which,
  returns: report,
})

const edit = { base: z.number().int().min(0), edit: z.uuid() }
const saved = z.object({ version: z.number(), savedAt: instant })
export const saveReportText = endpoint({
  method: 'PUT',
  path: '/conversations/:conversationId/report/texts',
  summary:
    'Save one field of the report (summary, a theme, development; the employee: reaction), on top of the version I saw',
  params: which,
  body: z.strictObject({ field: reportField, ...edit, value: textValue }),
  repeatable: true,
  returns: saved,
})
export const saveReportRating = endpoint({
  method: 'PUT',
  path: '/conversations/:conversationId/report/ratings',
  summary: 'Save a score of the report with its reason, on top of the version I saw',
  params: which,
  body: z.strictObject({ field: reportField, ...edit, value: ratingValue }),
  repeatable: true,
  returns: saved,
})
export const readReportVersions = endpoint({
  method: 'GET',
  path: '/conversations/:conversationId/report/versions',
  summary: 'Every saved version of one field of the concept, newest first',
  params: which,
  query: z.strictObject({ field: reportField }),
  returns: z.object({ versions: z.array(savedText) }),
})

export const offerReport = endpoint({
  method: 'POST',
  path: '/conversations/:conversationId/report/offering',
  summary: 'Lay the report before everybody to sign',
  params: which,
  body: z.strictObject({ withoutAgreements: z.boolean() }),
  returns: z.object({ id: reportId }),
})
export const takeBackReport = endpoint({
  method: 'DELETE',
  path: '/conversations/:conversationId/report/offering',
  summary: 'Take an offered report back to mend it',
  params: which,
})
export const signReport = endpoint({
  method: 'POST',
  path: '/conversations/:conversationId/report/signatures',
  summary: 'Sign exactly this version: agreed, seen, or seen and not agreed',
  params: which,
  body: z.strictObject({ reportId, outcome, reaction: text(longest) }),
  returns: z.object({ closed: z.boolean() }),
})
export const askCorrection = endpoint({
  method: 'POST',
  path: '/conversations/:conversationId/report/corrections',
  summary: 'Ask for a correction before signing; the report becomes a concept again',
  params: which,
  body: z.strictObject({
    reportId,
    request: text(longest).refine((value) => value.trim() !== '', { params: { code: 'required' } }),
  }),
})
export const recordRefusal = endpoint({
  method: 'POST',
  path: '/conversations/:conversationId/report/refusals',
  summary: 'Record that somebody does not sign, with the reason',
  params: which,
  body: z.strictObject({
    reportId,
    personId,
    reason: text(4000).refine((value) => value.trim() !== '', { params: { code: 'required' } }),
  }),
  returns: z.object({ closed: z.boolean() }),
})
export const reopenConversation = endpoint({
  method: 'POST',
  path: '/conversations/:conversationId/reopening',
  summary: 'Open a closed conversation again, with a reason; the signed version stays',
  params: which,
  body: z.strictObject({ reason: text(4000).refine((value) => value.trim() !== '', { params: { code: 'required' } }) }),
})

// Signed reports, for whoever may read them: the parties, a guest, the next manager, HR.

export const signedReport = version.omit({ corrections: true }).extend({
  employee: named,
  sealedAt: instant,
  capacity: z.enum(['employee', 'manager', 'guest', 'next-manager', 'hr-adviser']),
  mayDownload: decision,
})
export type SignedReport = z.infer<typeof signedReport>
export const listed = z.object({
  id: reportId,
  conversationId,
  name: bilingual,
  number: z.number(),
  startsAt: instant,
  closedAt: instant,
  manager: z.string(),
})

export const listReports = endpoint({
  method: 'GET',
  path: '/people/:personId/reports',
  summary: 'The signed reports about somebody that I may read: mine, those I held, those handed over to me',
  params: z.object({ personId }),
  returns: z.object({ person: named, reports: z.array(listed) }),
})
export const listReportsAsHr = endpoint({
  method: 'GET',
  path: '/hr/people/:personId/reports',
  summary: 'The signed reports about somebody in my scope, where the organisation lets HR read them',
  as: 'hr',
  params: z.object({ personId }),
  returns: z.object({ person: named, reports: z.array(listed) }),
})
export const readSignedReport = endpoint({
  method: 'GET',
  path: '/reports/:reportId',
  summary: 'A signed report',
  params: z.object({ reportId }),
  returns: signedReport,
})
export const readSignedReportAsHr = endpoint({
  method: 'GET',
  path: '/hr/reports/:reportId',
  summary: 'A signed report of somebody in my scope',
  as: 'hr',
  params: z.object({ reportId }),
  returns: signedReport,
})

const inLanguage = z.strictObject({ language: language.optional() })
export const downloadReport = endpoint({
  method: 'GET',
  path: '/reports/:reportId/pdf',
  summary: 'A signed report as sealed PDF, in my language',
  params: z.object({ reportId }),
  query: inLanguage,
  returns: download,
})
export const downloadReportAsHr = endpoint({
  method: 'GET',
  path: '/hr/reports/:reportId/pdf',
  summary: 'The same, for an HR adviser',
  as: 'hr',
  params: z.object({ reportId }),
  query: inLanguage,
  returns: download,
})
export const exportReport = endpoint({
  method: 'GET',
  path: '/reports/:reportId/json',
  summary: 'A signed report as sealed JSON',
  params: z.object({ reportId }),
  returns: download,
})

/** What was concluded last time, for laying beside a preparation: the words, not the scores. */
export const readPreviousReport = endpoint({
  method: 'GET',
  path: '/conversations/:conversationId/previous-report',
  summary: 'The last signed report before this conversation, without scores',
  params: which,
  returns: z.object({ previous: z.object({ startsAt: instant, content: reportContent }).nullable() }),
})

export const readSealKey = endpoint({
  method: 'GET',
  path: '/seal',
  summary: 'The public key with which this organisation seals its files, and its fingerprint',
  returns: z.object({ publicKey: z.string(), fingerprint: z.string() }),
})
