import { sql } from 'kysely'
import { canonical } from '#kernel/canonical.ts'
import { demand } from '#kernel/decision.ts'
import { notFound, Problem } from '#kernel/problems.ts'
import type { ConversationId, PersonId, ReportId } from '#kernel/schemas.ts'
import { findAgreements } from '#modules/agreements/agreements.ts'
import {
  demandPart,
  employeeOf,
  everybody,
  lockConversation,
  moveOn,
  type Conversation,
  heldAt,
} from '#modules/conversations/facts.ts'
import {
  mayAskCorrection,
  mayOffer,
  mayRecordRefusal,
  mayReopen,
  maySign,
  mayTakeBack,
} from '#modules/conversations/policy.ts'
import { templateOf } from '#modules/templates/templates.ts'
import type { Db } from '#platform/database/bound.ts'
import type { Work } from '#platform/work.ts'
import { conceptOf } from './concept.ts'
import type { ReportContent, ReportScore, SignatureEntry } from './content.ts'
import type { Outcome } from './contract.ts'
import { goalsSaid } from './goals-said.ts'

type Which = { conversationId: ConversationId }

/** Freezes the concept as the next version and lays it before everybody who takes part. */
export async function offerReport(
  work: Work,
  { conversationId, withoutAgreements }: Which & { withoutAgreements: boolean },
) {
  const { db, me, now, newId, tell, show } = work
  const conversation = await lockConversation(db, conversationId)
  demandPart(me, conversation)
  const { texts, ratings } = await conceptOf(work, conversationId)
  const agreements = await findAgreements(work, (query) =>
    query.where('agreements.conversationId', '=', conversationId).where('agreements.droppedAt', 'is', null),
  )
  const textOf = (field: string) => texts.find((one) => one.field === field)?.value.text ?? ''
  demand(
    mayOffer(me, conversation, {
      summary: textOf('summary'),
      agreements: agreements.length,
      withoutAgreements,
      ratings: ratings.map(({ value }) => value),
    }),
  )

  const template = await templateOf(work, {
    templateId: conversation.templateId,
    version: conversation.templateVersion,
  })
  const goals = await goalsSaid(work, conversation)
  const { name: organisation } = await db
    .selectFrom('organisations')
    .select('name')
    .where('id', '=', work.organisation)
    .executeTakeFirstOrThrow()
  const content: ReportContent = {
    number: ((await latestVersion(db, conversationId))?.number ?? 0) + 1,
    organisation,
    conversation: {
      id: conversationId,
      kind: conversation.kind,
      name: template.name,
      startsAt: heldAt(conversation),
      timeZone: work.timeZone,
    },
    participants: conversation.participants.map(({ personId, name, jobTitle, part }) => ({
      id: personId,
      name,
      jobTitle,
      part,
    })),
    summary: textOf('summary'),
    themes: template.themes.flatMap(({ key, name }) =>
      textOf(`theme/${key}`).trim() ? [{ key, name, conclusion: textOf(`theme/${key}`) }] : [],
    ),
    development: textOf('development'),
    reaction: textOf('reaction'),
    goals,
    agreements: agreements.map(({ what, owner, dueOn }) => ({ what, owner: owner.name, dueOn })),
    withoutAgreements: agreements.length === 0,
    offeredBy: conversation.participants.find(({ personId }) => personId === me)!.name,
    offeredAt: now,
  }
  // The whole first, then the themes as they were talked about.
  const scores = ['overall', ...template.themes.map(({ key }) => key)].flatMap((theme): ReportScore[] => {
    const { level = null, reason = '' } = ratings.find(({ field }) => field === theme)?.value ?? {}
    const label = template.scale.find((one) => one.level === level)?.label
    const themeName = template.themes.find(({ key }) => key === theme)?.name ?? null
    return level !== null && label ? [{ theme, themeName, level, label, reason }] : []
  })
  const id = newId() as ReportId
  const document = canonical({
    ...content,
    scores,
    levels: template.scale.map(({ level, label }) => ({ level, label })),
  })
  await db
    .insertInto('reportVersions')
    .values({
      id,
      conversationId,
      number: content.number,
      content: JSON.stringify(content),
      offeredBy: me,
      offeredAt: now,
    })
    .execute()
  if (scores.length > 0)
    await db
      .insertInto('reportScores')
      .values(scores.map(({ theme, level, reason }) => ({ reportId: id, conversationId, theme, level, reason })))
      .execute()
  await db.insertInto('reportDocuments').values({ reportId: id, conversationId, document }).execute()
  await moveOn(db, conversation, 'offer')
  tell({
    name: 'report.offered',
    subjectId: conversationId,
    aboutId: employeeOf(conversation).personId,
    facts: { reportId: id, number: content.number },
  })
  show({ subjectId: conversationId, people: everybody(conversation), part: 'conversation' })
  return { id }
}

export async function takeBackReport({ db, me, tell, show }: Work, { conversationId }: Which): Promise<void> {
  const conversation = await lockConversation(db, conversationId)
  demandPart(me, conversation)
  demand(mayTakeBack(me, conversation))
  const { id } = (await latestVersion(db, conversationId))!
  await moveOn(db, conversation, 'correct')
  tell({
    name: 'report.taken-back',
    subjectId: conversationId,
    aboutId: employeeOf(conversation).personId,
    facts: { reportId: id },
  })
  show({ subjectId: conversationId, people: everybody(conversation), part: 'conversation' })
}

export async function signReport(
  work: Work,
  { conversationId, reportId, outcome, reaction }: Which & { reportId: ReportId; outcome: Outcome; reaction: string },
) {
  const { db, me } = work
  const conversation = await lockConversation(db, conversationId)
  demandPart(me, conversation)
  const signed = await signersOf(db, reportId)
  demand(maySign(me, conversation, signed))
  await demandLatest(db, conversationId, reportId)
  if (outcome === 'seen-disagreed' && !reaction.trim())
    throw new Problem('report.disagreement-without-reaction', {
      fields: [{ pointer: '/reaction', code: 'problem:report.disagreement-without-reaction' }],
    })
  return sign(work, conversation, { reportId, signerId: me, outcome, reaction, recordedBy: null })
}

/** In any order, and one refusal counts as an answer too: with the last one the report is sealed and closed. */
export async function recordRefusal(
  work: Work,
  { conversationId, reportId, personId, reason }: Which & { reportId: ReportId; personId: PersonId; reason: string },
) {
  const { db, me } = work
  const conversation = await lockConversation(db, conversationId)
  demandPart(me, conversation)
  if (!everybody(conversation).includes(personId)) throw notFound()
  demand(mayRecordRefusal(me, conversation, await signersOf(db, reportId), personId))
  await demandLatest(db, conversationId, reportId)
  return sign(work, conversation, {
    reportId,
    signerId: personId,
    outcome: 'refused',
    reaction: reason,
    recordedBy: me,
  })
}

type Signature = {
  reportId: ReportId
  signerId: PersonId
  outcome: Outcome | 'refused'
  reaction: string
  recordedBy: PersonId | null
}

async function sign({ db, now, tell, show }: Work, conversation: Conversation, signature: Signature) {
  const { reportId, signerId, outcome, reaction, recordedBy } = signature
  const nameOf = (person: PersonId) => conversation.participants.find(({ personId }) => personId === person)!
  const { name, part } = nameOf(signerId)
  const entry: SignatureEntry = {
    name,
    part,
    personId: signerId,
    outcome,
    reaction,
    recordedBy: recordedBy && nameOf(recordedBy).name,
    signedAt: now,
  }
  await db
    .insertInto('signatures')
    .values({ ...signature, conversationId: conversation.id, signedAt: now, entry: canonical(entry) })
    .execute()
  const aboutId = employeeOf(conversation).personId
  tell({ name: 'report.signed', subjectId: conversation.id, aboutId, facts: { reportId, signerId, outcome } })
  const { rows } = await sql<{ closed: boolean }>`select app.seal_report(${reportId}) as closed`.execute(db)
  const { closed } = rows[0]!
  if (closed) tell({ name: 'report.closed', subjectId: conversation.id, aboutId, facts: { reportId } })
  show({ subjectId: conversation.id, people: everybody(conversation), part: 'conversation' })
  return { closed }
}

export async function askCorrection(
  { db, me, now, newId, tell, show }: Work,
  { conversationId, reportId, request }: Which & { reportId: ReportId; request: string },
): Promise<void> {
  const conversation = await lockConversation(db, conversationId)
  demandPart(me, conversation)
  demand(mayAskCorrection(me, conversation, await signersOf(db, reportId)))
  await demandLatest(db, conversationId, reportId)
  await db
    .insertInto('correctionRequests')
    .values({ id: newId(), reportId, conversationId, askedBy: me, request, at: now })
    .execute()
  await moveOn(db, conversation, 'correct')
  tell({
    name: 'report.correction-asked',
    subjectId: conversationId,
    aboutId: employeeOf(conversation).personId,
    facts: { reportId },
  })
  show({ subjectId: conversationId, people: everybody(conversation), part: 'conversation' })
}

/** The signed version stays as it is; what is written from now on becomes the next one. */
export async function reopenConversation(
  { db, me, now, newId, tell, show }: Work,
  { conversationId, reason }: Which & { reason: string },
): Promise<void> {
  const conversation = await lockConversation(db, conversationId)
  demandPart(me, conversation)
  demand(mayReopen(me, conversation))
  await db.insertInto('reopenings').values({ id: newId(), conversationId, reopenedBy: me, reason, at: now }).execute()
  await moveOn(db, conversation, 'reopen', { closedAt: null, recordedAt: now })
  tell({ name: 'report.reopened', subjectId: conversationId, aboutId: employeeOf(conversation).personId, facts: {} })
  show({ subjectId: conversationId, people: everybody(conversation), part: 'conversation' })
}

/** One signs what one has read: exactly the version on the table. */
async function demandLatest(db: Db, conversationId: ConversationId, reportId: ReportId): Promise<void> {
  if ((await latestVersion(db, conversationId))?.id !== reportId) throw new Problem('report.newer-version')
}

const latestVersion = (db: Db, conversationId: ConversationId) =>
  db
    .selectFrom('reportVersions')
    .select(['id', 'number'])
    .where('conversationId', '=', conversationId)
    .orderBy('number', 'desc')
    .executeTakeFirst()

const signersOf = async (db: Db, reportId: ReportId): Promise<PersonId[]> =>
  (await db.selectFrom('signatures').select('signerId').where('reportId', '=', reportId).execute()).map(
    ({ signerId }) => signerId,
  )
