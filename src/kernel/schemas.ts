import { z } from 'zod'

// Ids. Branded, so that one kind does not pass for another.
export const organisationId = z.uuid().brand<'OrganisationId'>()
export const accountId = z.uuid().brand<'AccountId'>()
export const personId = z.uuid().brand<'PersonId'>()
export const departmentId = z.uuid().brand<'DepartmentId'>()
export const appointmentId = z.uuid().brand<'AppointmentId'>()
export const delegationId = z.uuid().brand<'DelegationId'>()
export const templateId = z.uuid().brand<'TemplateId'>()
export const conversationId = z.uuid().brand<'ConversationId'>()
export const documentId = z.uuid().brand<'DocumentId'>()
export const reportId = z.uuid().brand<'ReportId'>()
export const goalId = z.uuid().brand<'GoalId'>()
export const agreementId = z.uuid().brand<'AgreementId'>()
export const feedbackId = z.uuid().brand<'FeedbackId'>()
export const recognitionId = z.uuid().brand<'RecognitionId'>()
export const feedbackRequestId = z.uuid().brand<'FeedbackRequestId'>()
export const roundId = z.uuid().brand<'RoundId'>()
export const cadenceId = z.uuid().brand<'CadenceId'>()
export const competencyId = z.uuid().brand<'CompetencyId'>()
export const profileId = z.uuid().brand<'ProfileId'>()
export const needId = z.uuid().brand<'NeedId'>()
export const activityId = z.uuid().brand<'ActivityId'>()
export const matchId = z.uuid().brand<'MatchId'>()
export const mailId = z.uuid().brand<'MailId'>()
export const importId = z.uuid().brand<'ImportId'>()
export type OrganisationId = z.infer<typeof organisationId>
export type AccountId = z.infer<typeof accountId>
export type PersonId = z.infer<typeof personId>
export type DepartmentId = z.infer<typeof departmentId>
export type AppointmentId = z.infer<typeof appointmentId>
export type DelegationId = z.infer<typeof delegationId>
export type TemplateId = z.infer<typeof templateId>
export type ConversationId = z.infer<typeof conversationId>
export type DocumentId = z.infer<typeof documentId>
export type ReportId = z.infer<typeof reportId>
export type GoalId = z.infer<typeof goalId>
export type RecognitionId = z.infer<typeof recognitionId>
export type AgreementId = z.infer<typeof agreementId>
export type FeedbackId = z.infer<typeof feedbackId>
export type FeedbackRequestId = z.infer<typeof feedbackRequestId>
export type RoundId = z.infer<typeof roundId>
export type CadenceId = z.infer<typeof cadenceId>
export type CompetencyId = z.infer<typeof competencyId>
export type ProfileId = z.infer<typeof profileId>
export type NeedId = z.infer<typeof needId>
export type ActivityId = z.infer<typeof activityId>
export type MatchId = z.infer<typeof matchId>
export type MailId = z.infer<typeof mailId>
export type ImportId = z.infer<typeof importId>

/** A moment, as RFC 3339 in UTC with milliseconds: `2026-11-03T09:00:00.000Z`. Sorts as text. */
export const instant = z.iso.datetime().brand<'Instant'>()
export type Instant = z.infer<typeof instant>
/** A day that exists: `2026-11-03`. Sorts as text. */
export const day = z.iso.date().brand<'Day'>()
export type Day = z.infer<typeof day>
/** A time of day to the minute: `10:00`. */
export const timeOfDay = z.iso.time({ precision: -1 })

export const language = z.enum(['nl', 'en'])
export type Language = z.infer<typeof language>

/**
 * What somebody typed, kept to the letter, of at most `limit` UTF-16 units. Refused: what no database keeps as text
 * (the NUL character, half of a surrogate pair).
 */
export const text = (limit: number) =>
  z
    .string()
    .max(limit)
    .refine(isKeepable, { params: { code: 'unkeepable-character' } })
const isKeepable = (value: string) => !value.includes('\u0000') && value.isWellFormed()
/** A name or a title: one line, something in it, no spaces around it. */
export const line = (limit: number) =>
  text(limit)
    .trim()
    .min(1)
    .refine((value) => !/[\r\n]/.test(value), { params: { code: 'one-line' } })
/** The longest answer, conclusion or reaction: about ten pages. */
export const longest = 20_000

export const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .refine(isKeepable, { params: { code: 'unkeepable-character' } })
  .pipe(z.email({ pattern: z.regexes.unicodeEmail }))

/** Somebody who reads what one writes, by name; whether that is oneself. */
export const reader = z.object({ name: z.string(), me: z.boolean() })
export type Reader = z.infer<typeof reader>

export const decision = z.discriminatedUnion('allowed', [
  z.object({ allowed: z.literal(true) }),
  z.object({ allowed: z.literal(false), because: z.string() }),
])
