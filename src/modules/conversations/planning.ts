import { sql } from 'kysely'
import { momentAt, plusMinutes } from '#kernel/dates.ts'
import { demand, type Decision } from '#kernel/decision.ts'
import { fieldProblem, notFound } from '#kernel/problems.ts'
import type { ConversationId, Day, Instant, PersonId } from '#kernel/schemas.ts'
import type { Db } from '#platform/database/bound.ts'
import type { Work } from '#platform/work.ts'
import { chosenTemplate, publishedTemplates } from '#modules/templates/templates.ts'
import type { Plan } from './contract.ts'
import { employeeOf, everybody, lockConversation, moveOn, type Conversation } from './facts.ts'
import { mayCancel, mayFollowUp, mayMove, mayPause, mayResume } from './policy.ts'

type Which = { conversationId: ConversationId }
type Meeting = Omit<Plan, 'employeeId' | 'followsId' | 'templateId'>

export async function readPlanning(work: Work) {
  const { db, me, today } = work
  const [templates, lines] = await Promise.all([
    publishedTemplates(db),
    db
      .selectFrom('reportingLines')
      .innerJoin('persons as report', 'report.id', 'reportingLines.personId')
      .innerJoin('persons as manager', 'manager.id', 'reportingLines.managerId')
      .select([
        'report.id as reportId',
        'report.name as reportName',
        'report.jobTitle',
        'manager.id as managerId',
        'manager.name as managerName',
      ])
      .where((row) => row.or([row('reportingLines.personId', '=', me), row('reportingLines.managerId', '=', me)]))
      .where('reportingLines.fromDay', '<=', today)
      .where((row) => row.or([row('reportingLines.untilDay', 'is', null), row('reportingLines.untilDay', '>', today)]))
      .where((row) => row.or([row('report.leftOn', 'is', null), row('report.leftOn', '>', today)]))
      .where((row) => row.or([row('manager.leftOn', 'is', null), row('manager.leftOn', '>', today)]))
      .orderBy('report.familyName')
      .execute(),
  ])
  const mine = lines.find(({ reportId }) => reportId === me)
  return {
    myManager: mine ? { id: mine.managerId, name: mine.managerName } : null,
    team: lines.flatMap(({ reportId, reportName, jobTitle, managerId }) =>
      managerId === me ? [{ id: reportId, name: reportName, jobTitle }] : [],
    ),
    templates,
  }
}

/** The employee or the manager plans; whoever is neither has nobody here to plan with. */
export async function planConversation(work: Work, input: Plan) {
  await demandFollowUp(work, input)
  const managerId = await managerToday(work.db, input.employeeId, work.today)
  if (input.employeeId !== work.me && managerId !== work.me) throw notFound()
  return plan(work, managerId, input)
}

/** An HR adviser plans for the people in scope. */
export async function planAsHr(work: Work, input: Plan) {
  const { rows } = await sql<{
    covered: boolean
  }>`select exists (select from voortgang.persons where id = ${input.employeeId} and id = any (array(select app.hr_scope()))
                      and (left_on is null or left_on > ${work.today})) as covered`.execute(work.db)
  if (!rows[0]!.covered) throw notFound()
  await demandFollowUp(work, input)
  return plan(work, await managerToday(work.db, input.employeeId, work.today), input)
}

/** A conversation of an employee with the manager of today, with the chosen template as it is now. */
async function plan(
  work: Work,
  managerId: PersonId | undefined,
  { employeeId, followsId, templateId: wanted, ...meeting }: Plan,
) {
  const { db, me, now, newId, tell, show } = work
  if (!managerId) throw fieldProblem('person.no-manager', '/employeeId')
  const [startsAt, endsAt] = timesOf(work, meeting)
  const { templateId, version, kind } = await chosenTemplate(db, wanted)
  const id = newId() as ConversationId
  await db
    .insertInto('conversations')
    .values({
      id,
      employeeId,
      kind,
      templateId,
      templateVersion: version,
      startsAt,
      endsAt,
      followsId,
      plannedBy: me,
      plannedAt: now,
    })
    .execute()
  await db
    .insertInto('participants')
    .values([
      { conversationId: id, personId: employeeId, part: 'employee', addedBy: me, addedAt: now },
      { conversationId: id, personId: managerId, part: 'manager', addedBy: me, addedAt: now },
    ])
    .execute()
  await db.insertInto('meetings').values({ conversationId: id, place: meeting.place, link: meeting.link }).execute()
  tell({ name: 'conversation.planned', subjectId: id, aboutId: employeeId, facts: { followsId } })
  show({ subjectId: id, people: [employeeId, managerId], part: 'conversation' })
  return { id }
}

/** The conversation that this one is to follow is about the same person, and is one to follow up. */
async function demandFollowUp({ db, me }: Work, { followsId, employeeId }: Plan): Promise<void> {
  if (!followsId) return
  // Locked, so that of two who plan the same follow-up at one moment the second is told.
  const previous = await lockConversation(db, followsId)
  if (employeeOf(previous).personId !== employeeId) throw notFound()
  demand(mayFollowUp(me, previous))
}

export async function moveConversation(work: Work, { conversationId, ...meeting }: Which & Meeting): Promise<void> {
  const { db, me, now, tell, show } = work
  const conversation = await lockConversation(db, conversationId)
  const [startsAt, endsAt] = timesOf(work, meeting)
  demandDay(mayMove(me, conversation, now, { moment: startsAt, day: meeting.date }))
  await db.updateTable('conversations').set({ startsAt, endsAt }).where('id', '=', conversationId).execute()
  await db
    .updateTable('meetings')
    .set({ place: meeting.place, link: meeting.link })
    .where('conversationId', '=', conversationId)
    .execute()
  const aboutId = employeeOf(conversation).personId
  // The first moment of a conversation of a round is the plan itself, and calendars hear of it for the first time.
  if (conversation.startsAt === null) {
    tell({ name: 'conversation.planned', subjectId: conversationId, aboutId, facts: { followsId: null } })
  } else {
    const sequence = await nextSequence(db, conversationId)
    tell({
      name: 'conversation.moved',
      subjectId: conversationId,
      aboutId,
      facts: { from: conversation.startsAt, to: startsAt, sequence },
    })
  }
  show({ subjectId: conversationId, people: everybody(conversation), part: 'conversation' })
}

export async function cancelConversation(work: Work, { conversationId }: Which): Promise<void> {
  const conversation = await lockConversation(work.db, conversationId)
  demand(mayCancel(work.me, conversation))
  await cancel(work, conversation)
}

/** The same by whoever leads the round, who stands where its planner stood. */
export async function cancelOfRound(work: Work, { conversationId }: Which): Promise<void> {
  const conversation = await lockConversation(work.db, conversationId)
  demand(mayCancel(work.me, { ...conversation, plannedBy: work.me }))
  await cancel(work, conversation)
}

async function cancel({ db, now, tell, show }: Work, conversation: Conversation): Promise<void> {
  const { id: conversationId } = conversation
  await moveOn(db, conversation, 'cancel', { cancelledAt: now })
  const sequence = await nextSequence(db, conversationId)
  tell({
    name: 'conversation.cancelled',
    subjectId: conversationId,
    aboutId: employeeOf(conversation).personId,
    facts: { sequence },
  })
  show({ subjectId: conversationId, people: everybody(conversation), part: 'conversation' })
}

export async function pauseConversation(work: Work, { conversationId }: Which): Promise<void> {
  const conversation = await lockConversation(work.db, conversationId)
  demand(mayPause(work.me, conversation))
  await markPaused(work, conversation, work.now)
  work.tell({
    name: 'conversation.paused',
    subjectId: conversationId,
    aboutId: employeeOf(conversation).personId,
    facts: {},
  })
}

export async function resumeConversation(work: Work, { conversationId }: Which): Promise<void> {
  const conversation = await lockConversation(work.db, conversationId)
  demand(mayResume(work.me, conversation))
  await markPaused(work, conversation, null)
  work.tell({
    name: 'conversation.resumed',
    subjectId: conversationId,
    aboutId: employeeOf(conversation).personId,
    facts: {},
  })
}

/** A day outside the round is a no to the field of the day, where it can be mended. */
function demandDay(decision: Decision): void {
  if (!decision.allowed && decision.because === 'conversation.outside-round')
    throw fieldProblem('conversation.outside-round', '/date')
  demand(decision)
}

/** Every change that calendars hear of has the next number, so that none of them takes an older word for the last. */
export async function nextSequence(db: Db, conversationId: ConversationId): Promise<number> {
  const { sequence } = await db
    .updateTable('meetings')
    .set((row) => ({ sequence: row('sequence', '+', 1) }))
    .where('conversationId', '=', conversationId)
    .returning('sequence')
    .executeTakeFirstOrThrow(notFound)
  return sequence
}

/** Who is on leave is not chased; why is not stored. */
async function markPaused({ db, show }: Work, conversation: Conversation, pausedAt: Instant | null): Promise<void> {
  await db.updateTable('conversations').set({ pausedAt }).where('id', '=', conversation.id).execute()
  show({ subjectId: conversation.id, people: everybody(conversation), part: 'conversation' })
}

function timesOf(
  { now, timeZone }: Work,
  { date, time, minutes }: Pick<Meeting, 'date' | 'time' | 'minutes'>,
): [Instant, Instant] {
  const startsAt = momentAt(date, time, timeZone)
  if (!startsAt) throw fieldProblem('conversation.time-does-not-exist', '/time')
  if (startsAt <= now) throw fieldProblem('conversation.in-the-past', '/date')
  return [startsAt, plusMinutes(startsAt, minutes)]
}

/** The manager of somebody today, when both still work here. */
async function managerToday(db: Db, personId: PersonId, today: Day): Promise<PersonId | undefined> {
  const line = await db
    .selectFrom('reportingLines')
    .innerJoin('persons as manager', 'manager.id', 'managerId')
    .innerJoin('persons as report', 'report.id', 'personId')
    .select('managerId')
    .where('personId', '=', personId)
    .where('fromDay', '<=', today)
    .where((row) => row.or([row('untilDay', 'is', null), row('untilDay', '>', today)]))
    .where((row) => row.or([row('manager.leftOn', 'is', null), row('manager.leftOn', '>', today)]))
    .where((row) => row.or([row('report.leftOn', 'is', null), row('report.leftOn', '>', today)]))
    .executeTakeFirst()
  return line?.managerId
}
