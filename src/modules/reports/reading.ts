import { sql } from 'kysely'
import { asInstant } from '#kernel/dates.ts'
import { notFound } from '#kernel/problems.ts'
import type { ConversationId, Instant, PersonId } from '#kernel/schemas.ts'
import { findAgreements } from '#modules/agreements/agreements.ts'
import {
  demandPart,
  employeeOf,
  findConversation,
  headerOf,
  heldAt,
  type Conversation,
} from '#modules/conversations/facts.ts'
import {
  mayAgree,
  mayAskCorrection,
  mayFollowUp,
  mayOffer,
  mayReact,
  mayRecordRefusal,
  mayReopen,
  maySign,
  mayTakeBack,
  mayWriteReport,
} from '#modules/conversations/policy.ts'
import { lookBackFrom, lookBacksOf, madeHere, standingsOf } from '#modules/conversations/look-backs.ts'
import { circleOf, readersOf } from '#modules/conversations/readers.ts'
import type { Topic } from '#modules/conversations/contract.ts'
import { bothPreparations, isOfGoal, topicsOf } from '#modules/conversations/talk.ts'
import { goalsOf } from '#modules/goals/goals.ts'
import type { TemplateContent } from '#modules/templates/content.ts'
import { templateOf } from '#modules/templates/templates.ts'
import type { Db } from '#platform/database/bound.ts'
import type { Work } from '#platform/work.ts'
import { conceptOf } from './concept.ts'
import type { ReportContent, SignatureEntry } from './content.ts'
import type { Version } from './contract.ts'

type Which = { conversationId: ConversationId }

/** The page of the report: the concept as it is now, and every version that was laid before the signers. */
export async function readReport(work: Work, which: Which) {
  const { db, me, looked, timeZone } = work
  const conversation = await findConversation(db, which.conversationId)
  const part = demandPart(me, conversation)
  if (!conversation.revealedAt) throw notFound()
  const employee = employeeOf(conversation)
  const [template, header, concept, afresh, rows, asked, about, goals, circle, reopenings, written, from, standings] =
    await Promise.all([
      templateOf(work, { templateId: conversation.templateId, version: conversation.templateVersion }),
      headerOf(work, conversation),
      conceptOf(work, conversation.id),
      part === 'guest' || isUnderWay(conversation) ? false : judgesAfresh(db, employee.personId),
      versionRows(db)
        .where('reportVersions.conversationId', '=', conversation.id)
        .orderBy('reportVersions.number')
        .execute(),
      correctionsOf(db, conversation),
      findAgreements(work, (query) => query.where('agreements.aboutId', '=', employee.personId)),
      goalsOf(db, employee.personId),
      circleOf(work, conversation),
      reopeningsOf(db, conversation),
      part === 'guest' ? [] : bothPreparations(work, conversation.id),
      lookBackFrom(work, conversation),
      standingsOf(db, conversation.id),
    ])
  const topics = topicsOf(template, conversation, written, goals, about)
  const showsScores = part !== 'guest' && !afresh
  const versions: Version[] = rows.map((row) => ({
    ...shownVersion(row, template, showsScores),
    corrections: asked
      .filter(({ reportId }) => reportId === row.id)
      .map(({ name, request, at }) => ({ name, request, at })),
  }))
  const agreements = about.filter((one) => one.conversationId === conversation.id && one.droppedAt === null)
  const signed = versions.at(-1)?.signatures.map(({ personId }) => personId as PersonId) ?? []
  const draft = {
    summary: concept.texts.find(({ field }) => field === 'summary')?.value.text ?? '',
    agreements: agreements.length,
    withoutAgreements: true,
    ratings: concept.ratings.map(({ value }) => value),
  }
  looked({ aboutId: employee.personId, capacity: part, what: 'report', conversationId: conversation.id })
  return {
    ...header,
    timeZone,
    themes: themesWithTopics(
      template,
      topics.filter((topic) => !isOfGoal(topic)),
    ),
    scale: template.scale,
    ...concept,
    showsScores,
    lookBacks: part === 'guest' ? null : lookBacksOf(conversation, from, goals, topics, standings),
    goals: part === 'guest' ? [] : goals.filter((goal) => madeHere(conversation, goal)),
    agreements,
    versions,
    reopenings,
    readers: {
      report: readersOf.report(circle),
      scores: readersOf.scores(circle),
      agreements: readersOf.agreements(circle),
      standings: readersOf.standings(circle),
    },
    may: {
      write: mayWriteReport(me, conversation),
      react: mayReact(me, conversation),
      agree: mayAgree(me, conversation),
      offer: mayOffer(me, conversation, draft),
      sign: maySign(me, conversation, signed),
      askCorrection: mayAskCorrection(me, conversation, signed),
      takeBack: mayTakeBack(me, conversation),
      reopen: mayReopen(me, conversation),
      followUp: mayFollowUp(me, conversation),
      refuseFor: conversation.participants.flatMap(({ personId, name }) =>
        mayRecordRefusal(me, conversation, signed, personId).allowed ? [{ id: personId, name }] : [],
      ),
    },
  }
}

/** What both prepared, at hand while the manager writes; a guest never reads it. */
const themesWithTopics = ({ themes }: TemplateContent, topics: Topic[]) =>
  themes.map(({ key, name, questions }) => ({
    key,
    name,
    topics: topics.filter((topic) =>
      questions.some((question) => topic.key === question.key || topic.key.startsWith(`${question.key}/`)),
    ),
  }))

/** The scores of a report that is being written or signed are in sight of who writes and signs it. */
const isUnderWay = ({ state }: Conversation) => state !== 'closed' && state !== 'cancelled'

async function judgesAfresh(db: Db, employee: PersonId): Promise<boolean> {
  const { rows } = await sql<{
    afresh: boolean
  }>`select ${employee}::uuid = any (array(select app.people_i_judge_afresh())) as afresh`.execute(db)
  return rows[0]!.afresh
}

const correctionsOf = (db: Db, { id }: Conversation) =>
  db
    .selectFrom('correctionRequests')
    .innerJoin('persons', 'persons.id', 'askedBy')
    .select(['reportId', 'persons.name', 'request', 'at'])
    .where('conversationId', '=', id)
    .orderBy('at')
    .execute()

const reopeningsOf = (db: Db, { id }: Conversation) =>
  db
    .selectFrom('reopenings')
    .innerJoin('persons', 'persons.id', 'reopenedBy')
    .select(['persons.name', 'reason', 'at'])
    .where('conversationId', '=', id)
    .orderBy('at')
    .execute()

export const versionRows = (db: Db) =>
  db
    .selectFrom('reportVersions')
    .select([
      'reportVersions.id',
      'reportVersions.number',
      'reportVersions.offeredAt',
      'reportVersions.content',
      'reportVersions.conversationId',
    ])
    .select(
      sql<{ theme: string; level: number; reason: string }[]>`
      array(select json_build_object('theme', theme, 'level', level, 'reason', reason) from voortgang.report_scores where report_id = report_versions.id)`.as(
        'scores',
      ),
    )
    .select(
      sql<
        SignatureEntry[]
      >`array(select entry::json from voortgang.signatures where report_id = report_versions.id order by signed_at, signer_id)`.as(
        'signatures',
      ),
    )
    .select(
      sql<string | null>`(select closed_at from voortgang.report_closings where report_id = report_versions.id)`.as(
        'closedAt',
      ),
    )

type VersionRow = Awaited<ReturnType<ReturnType<typeof versionRows>['executeTakeFirstOrThrow']>>

export function shownVersion(
  { id, number, offeredAt, content, scores, signatures, closedAt }: VersionRow,
  { scale, themes }: Pick<TemplateContent, 'scale' | 'themes'>,
  showsScores: boolean,
): Omit<Version, 'corrections'> {
  const order = ['overall', ...themes.map(({ key }) => key)]
  return {
    id,
    number,
    offeredAt,
    content: content as ReportContent,
    scores: showsScores
      ? scores
          .toSorted((one, other) => order.indexOf(one.theme) - order.indexOf(other.theme))
          .map((score) => ({
            ...score,
            label: scale.find(({ level }) => level === score.level)!.label,
            themeName: themes.find(({ key }) => key === score.theme)?.name ?? null,
          }))
      : null,
    signatures: signatures.map((one) => ({ ...one, signedAt: one.signedAt as Instant })),
    sealed: closedAt !== null,
  }
}

/** What was concluded last time, without scores, for who prepares the next conversation. */
export async function readPreviousReport(work: Work, { conversationId }: Which) {
  const { db, me, now, looked } = work
  const conversation = await findConversation(db, conversationId)
  const part = demandPart(me, conversation)
  if (part === 'guest') throw notFound()
  const employee = employeeOf(conversation)
  const found = await db
    .selectFrom('reportVersions')
    .innerJoin('reportClosings', 'reportClosings.reportId', 'reportVersions.id')
    .innerJoin('conversations', 'conversations.id', 'reportVersions.conversationId')
    .select(['reportVersions.content', 'conversations.startsAt', 'conversations.id'])
    .where('conversations.employeeId', '=', employee.personId)
    .where('conversations.startsAt', '<', conversation.startsAt ?? now)
    .orderBy('conversations.startsAt', 'desc')
    .orderBy('reportVersions.number', 'desc')
    .executeTakeFirst()
  if (found) looked({ aboutId: employee.personId, capacity: part, what: 'report', conversationId: found.id })
  return { previous: found ? { startsAt: asInstant(heldAt(found)), content: found.content as ReportContent } : null }
}
