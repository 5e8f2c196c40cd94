import { sql } from 'kysely'
import { heldAt } from '#modules/conversations/facts.ts'
import { asInstant } from '#kernel/dates.ts'
import { demand, no, yes, type Decision } from '#kernel/decision.ts'
import { notFound } from '#kernel/problems.ts'
import type { Language, OrganisationId, PersonId, ReportId } from '#kernel/schemas.ts'
import type { Bilingual } from '#modules/templates/content.ts'
import { templateOf } from '#modules/templates/templates.ts'
import type { Services } from '#platform/services.ts'
import { sealJson } from '#platform/seal.ts'
import type { Work } from '#platform/work.ts'
import type { SealedReport } from './content.ts'
import type { SignedReport } from './contract.ts'
import { renderReport } from './pdf.ts'
import { shownVersion, versionRows } from './reading.ts'
import { sealKeyOf } from './seal-keys.ts'

type Which = { reportId: ReportId }

// Signed reports as the wall shows them: the same acts serve the parties, a guest, the next manager and HR, each in
// the database role they came in.

export async function listReports({ db, me }: Work, { personId }: { personId: PersonId }) {
  const person = await db
    .selectFrom('persons')
    .select(['id', 'name'])
    .where('id', '=', personId)
    .executeTakeFirstOrThrow(notFound)
  const rows = await db
    .selectFrom('reportVersions')
    .innerJoin('reportClosings', 'reportClosings.reportId', 'reportVersions.id')
    .innerJoin('conversations', 'conversations.id', 'reportVersions.conversationId')
    .select([
      'reportVersions.id',
      'reportVersions.conversationId',
      'reportVersions.number',
      'conversations.startsAt',
      'reportClosings.closedAt',
    ])
    .select(sql<Bilingual>`content -> 'conversation' -> 'name'`.as('name'))
    .select(
      sql<string>`(select one ->> 'name' from jsonb_array_elements(content -> 'participants') one where one ->> 'part' = 'manager')`.as(
        'manager',
      ),
    )
    .where('conversations.employeeId', '=', personId)
    .orderBy('conversations.startsAt', 'desc')
    .orderBy('reportVersions.number', 'desc')
    .execute()
  if (rows.length === 0 && personId !== me && !(await mayComeToRead(db, personId))) throw notFound()
  return { person, reports: rows.map((row) => ({ ...row, startsAt: heldAt(row) })) }
}

/** Whether signed reports about this person, once there are any, come into the sight of who asks. */
async function mayComeToRead(db: Work['db'], personId: PersonId): Promise<boolean> {
  const { rows } = await sql<{ mine: boolean }>`
    select case when current_user = 'voortgang_hr' then ${personId}::uuid = any (array(select app.hr_scope()))
                else ${personId}::uuid = any (array(select app.people_i_guide())) end as mine`.execute(db)
  return rows[0]!.mine
}

export async function readSignedReport(
  work: Work,
  { reportId }: Which,
): Promise<Omit<SignedReport, 'mayDownload'> & { mayDownload: Decision }> {
  const { db, me, looked } = work
  const row = await versionRows(db)
    .innerJoin('conversations', 'conversations.id', 'reportVersions.conversationId')
    .innerJoin('persons', 'persons.id', 'conversations.employeeId')
    .select([
      'conversations.employeeId',
      'persons.name as employeeName',
      'conversations.templateId',
      'conversations.templateVersion',
    ])
    .select(
      sql<
        'employee' | 'manager' | 'guest' | null
      >`(select part from voortgang.participants where conversation_id = conversations.id and person_id = ${me} and left_at is null)`.as(
        'part',
      ),
    )
    .select(
      sql<boolean>`exists (select from voortgang.report_seals where report_id = report_versions.id)`.as('provable'),
    )
    .where('reportVersions.id', '=', reportId)
    .executeTakeFirstOrThrow(notFound)
  if (!row.closedAt) throw notFound()
  const template = await templateOf(work, { templateId: row.templateId, version: row.templateVersion })
  const capacity = row.part ?? ((await isHrRole(db)) ? 'hr-adviser' : 'next-manager')
  looked({ aboutId: row.employeeId, capacity, what: 'report', conversationId: row.conversationId })
  return {
    ...shownVersion(row, template, row.provable),
    employee: { id: row.employeeId, name: row.employeeName },
    sealedAt: asInstant(row.closedAt),
    capacity,
    mayDownload: row.provable
      ? yes
      : no(capacity === 'guest' ? 'report.scores-for-parties' : 'report.scores-out-of-sight'),
  }
}

const isHrRole = async (db: Work['db']): Promise<boolean> =>
  (await sql<{ hr: boolean }>`select current_user = 'voortgang_hr' as hr`.execute(db)).rows[0]!.hr

type Sealed = {
  organisation: OrganisationId
  language: Language
  document: string
  sealed: SealedReport
  sha256: Buffer
  employee: string
}

/** What leaves as a file: the sealed document, for whoever may see all of it. */
export async function takeSealedReport(work: Work, { reportId }: Which): Promise<Sealed> {
  const { employee, mayDownload } = await readSignedReport(
    { ...work, looked: (look) => work.looked({ ...look, what: 'report-file' }) },
    { reportId },
  )
  demand(mayDownload)
  const { document, sha256 } = await work.db
    .selectFrom('reportSeals')
    .select(['document', 'sha256'])
    .where('reportId', '=', reportId)
    .executeTakeFirstOrThrow(notFound)
  return {
    organisation: work.organisation,
    language: work.language,
    document,
    sealed: JSON.parse(document) as SealedReport,
    sha256,
    employee: employee.name,
  }
}

export async function asPdf(
  { organisation, language, document, sealed, employee, sha256 }: Sealed,
  services: Services,
  asked: { language?: Language | undefined },
) {
  const key = await sealKeyOf(services.database, organisation)
  const chosen = asked.language ?? language
  const content = await renderReport(services, {
    sealed,
    language: chosen,
    key,
    sha256: sha256.toString('hex'),
    file: sealJson(document, key),
  })
  return { name: `${fileName(sealed, employee, chosen)}.pdf`, mediaType: 'application/pdf', content }
}

export async function asJson({ organisation, language, document, sealed, employee }: Sealed, services: Services) {
  const key = await sealKeyOf(services.database, organisation)
  return {
    name: `${fileName(sealed, employee, language)}.json`,
    mediaType: 'application/json',
    content: Buffer.from(sealJson(document, key)),
  }
}

const fileName = ({ content }: SealedReport, employee: string, language: Language) =>
  `${content.conversation.name[language]} ${employee} ${content.conversation.startsAt.slice(0, 10)}${content.number > 1 ? ` (${content.number})` : ''}`.replace(
    /[\\/:*?"<>|\p{Cc}]/gu,
    '-',
  )
