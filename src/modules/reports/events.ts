import type { PersonId, ReportId } from '#kernel/schemas.ts'

declare module '#kernel/events.ts' {
  interface Events {
    'report.offered': { reportId: ReportId; number: number }
    'report.taken-back': { reportId: ReportId }
    'report.signed': { reportId: ReportId; signerId: PersonId; outcome: string }
    'report.correction-asked': { reportId: ReportId }
    'report.closed': { reportId: ReportId }
    'report.reopened': Record<never, never>
  }
}
