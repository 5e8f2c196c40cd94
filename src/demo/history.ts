import { dayAt, plusMonths } from '#kernel/dates.ts'
import { dayAndClock } from '#kernel/format.ts'
import type { AgreementId, ConversationId, GoalId, Instant } from '#kernel/schemas.ts'
import { checkInOnAgreement } from '#modules/agreements/agreements.ts'
import { answerDropOfAgreement, askToDropAgreement } from '#modules/agreements/changes.ts'
import { saveAnswer, sharePreparation } from '#modules/conversations/preparations.ts'
import { planConversation } from '#modules/conversations/planning.ts'
import { agree, concludeTalk, readTalk } from '#modules/conversations/talk.ts'
import { checkInOnGoal, closeGoal, goalsOf, setGoal } from '#modules/goals/goals.ts'
import type { Work } from '#platform/work.ts'
import { offerReport, recordRefusal, signReport } from '#modules/reports/signing.ts'
import { idFrom, people } from './ids.ts'
import { days, workingDay, type Stage } from './stage.ts'
import type { GoalStory, Preparation, Talk } from './story.ts'

/** Plays one conversation that was held and signed, from its plan to what became of its goals and agreements. */
export async function playTalk(
  stage: Stage,
  employee: string,
  talk: Talk,
  now: Instant,
  spread: number,
): Promise<ConversationId> {
  const { manager, report } = talk
  const held = workingDay(now, talk.monthsAgo, spread)
  const id = await plan(stage, employee, manager, days(held, -24), held)
  await prepare(stage, employee, id, talk.employee, days(held, -5, spread))
  await prepare(stage, manager, id, talk.managerSays, days(held, -3, spread))
  await stage.as(employee, days(held, -2), (work) => sharePreparation(work, { conversationId: id }))
  await stage.as(manager, days(held, -1), (work) => sharePreparation(work, { conversationId: id }))
  await stage.as(manager, days(held, 0, 5), (work) => readTalk(work, { conversationId: id }))

  const agreements = []
  for (const one of talk.agreements)
    agreements.push({ ...one, id: await makeAgreement(stage, employee, manager, id, one, days(held, 0, 40)) })
  const goals = []
  for (const goal of talk.goals)
    goals.push({ ...goal, id: await makeGoal(stage, employee, id, goal, days(held, 0, 50)) })
  await stage.as(manager, days(held, 0, 60), (work) => concludeTalk(work, { conversationId: id }))

  await writeReport(stage, manager, id, report, days(held, 1))
  const { id: reportId } = await stage.as(manager, days(held, 2), (work) =>
    offerReport(work, { conversationId: id, withoutAgreements: talk.agreements.length === 0 }),
  )
  await stage.as(manager, days(held, 2, 5), (work) =>
    signReport(work, { conversationId: id, reportId, outcome: 'agreed', reaction: '' }),
  )
  const { outcome, reaction = '' } = talk.signature
  if (outcome === 'refused') {
    await stage.as(manager, days(held, 16), (work) =>
      recordRefusal(work, { conversationId: id, reportId, personId: people[employee]!.personId, reason: reaction }),
    )
  } else {
    await stage.as(employee, days(held, 4, spread), (work) =>
      signReport(work, { conversationId: id, reportId, outcome, reaction }),
    )
  }
  for (const { id: agreementId, owner, standing, remark = '', dueInMonths } of agreements) {
    const at = days(workingDay(now, talk.monthsAgo - dueInMonths, spread), -3)
    const [promised, other] = owner === 'employee' ? [employee, manager] : [manager, employee]
    if (standing === 'done' && at < now)
      await stage.as(promised, at, (work) => checkInOnAgreement(work, { agreementId, standing, remark }))
    if (standing === 'dropped' && at < now) {
      await stage.as(promised, at, (work) => askToDropAgreement(work, { agreementId, reason: remark }))
      await stage.as(other, days(at, 0, 5), (work) =>
        answerDropOfAgreement(work, { agreementId, agreed: true, remark: '' }),
      )
    }
  }
  for (const goal of goals) await followGoal(stage, employee, goal, goal.id, id, talk.monthsAgo, now, spread)
  return id
}

export async function plan(
  stage: Stage,
  employee: string,
  planner: string,
  at: Instant,
  startsAt: Instant,
  place = 'Kantoor bakkerij',
  minutes = 60,
): Promise<ConversationId> {
  const { id } = await stage.as(planner, at, async (work) => {
    return planConversation(work, {
      employeeId: people[employee]!.personId,
      followsId: null,
      templateId: null,
      date: dayAt(startsAt, work.timeZone),
      time: dayAndClock(startsAt, work.timeZone).time,
      minutes,
      place,
      link: '',
    })
  })
  return id
}

export async function prepare(
  stage: Stage,
  author: string,
  conversationId: ConversationId,
  { points, answers, ratings, goals = {} }: Preparation,
  at: Instant,
): Promise<void> {
  const words = Object.entries({ ...(points ? { points } : {}), ...answers }).map(([field, text]) => ({
    field,
    value: { text },
  }))
  const levels = Object.entries(ratings).map(([field, level]) => ({ field, value: { level } }))
  await stage.as(author, at, async (work) => {
    // The first word begins the preparation; the rest follows at once, because a hundred histories are many words.
    const [first, ...rest] = [...words, ...(await standingsOf(work, conversationId, goals))]
    await saveAnswer(work, { conversationId, base: 0, edit: work.newId(), ...first! })
    const row = ({ field, value }: { field: string; value: object }) => ({
      conversationId,
      authorId: work.me,
      field,
      version: 1,
      value: JSON.stringify(value),
      editId: work.newId(),
      savedAt: at,
    })
    if (rest.length > 0) await work.db.insertInto('answers').values(rest.map(row)).execute()
    if (levels.length > 0) await work.db.insertInto('ratings').values(levels.map(row)).execute()
  })
}

async function standingsOf(
  { db }: Work,
  conversationId: ConversationId,
  goals: NonNullable<Preparation['goals']>,
): Promise<{ field: string; value: { text: string } }[]> {
  if (Object.keys(goals).length === 0) return []
  const { employeeId } = await db
    .selectFrom('conversations')
    .select('employeeId')
    .where('id', '=', conversationId)
    .executeTakeFirstOrThrow()
  const theirs = await goalsOf(db, employeeId)
  return Object.entries(goals).map(([title, value]) => {
    const { id } = theirs.find(({ wording }) => wording.title === title)!
    return { field: `goals/${id}`, value }
  })
}

export async function writeReport(
  stage: Stage,
  manager: string,
  conversationId: ConversationId,
  { summary, conclusions, scores, development }: Talk['report'],
  at: Instant,
): Promise<void> {
  await stage.as(manager, at, async (work) => {
    const texts = Object.entries({
      summary,
      development,
      ...Object.fromEntries(Object.entries(conclusions).map(([theme, text]) => [`theme/${theme}`, text])),
    })
    const row = (field: string, value: object) => ({
      conversationId,
      field,
      version: 1,
      value: JSON.stringify(value),
      authorId: work.me,
      editId: work.newId(),
      savedAt: at,
    })
    await work.db
      .insertInto('reportTexts')
      .values(texts.flatMap(([field, text]) => (text ? [row(field, { text })] : [])))
      .execute()
    const ratings = Object.entries(scores).map(([field, value]) => row(field, value))
    if (ratings.length > 0) await work.db.insertInto('reportRatings').values(ratings).execute()
  })
}

export function makeAgreement(
  stage: Stage,
  employee: string,
  manager: string,
  conversationId: ConversationId,
  one: Pick<Talk['agreements'][number], 'what' | 'owner' | 'dueInMonths'>,
  at: Instant,
): Promise<AgreementId> {
  return stage.as(manager, at, async (work) => {
    const ownerId = people[one.owner === 'employee' ? employee : manager]!.personId
    const { id } = await agree(work, {
      conversationId,
      wording: { what: one.what, ownerId, dueOn: plusMonths(work.today, one.dueInMonths) },
      edit: work.newId(),
    })
    return id
  })
}

function makeGoal(
  stage: Stage,
  employee: string,
  conversationId: ConversationId,
  goal: GoalStory,
  at: Instant,
): Promise<GoalId> {
  const { kind, title, specific, measurable, achievable, relevant, measure, dueInMonths, milestones = [] } = goal
  return stage.as(employee, at, async (work) => {
    const wording = {
      title,
      specific,
      measurable,
      achievable,
      relevant,
      startsOn: work.today,
      dueOn: plusMonths(work.today, dueInMonths),
      measure: measure ? { ...measure, direction: null } : null,
      milestones: milestones.map(({ what, byMonths, value = null }) => ({
        id: milestoneId(conversationId, what),
        what,
        by: plusMonths(work.today, byMonths),
        value,
      })),
    }
    const { id } = await setGoal(work, { personId: people[employee]!.personId, kind, wording, conversationId })
    return id
  })
}

async function followGoal(
  stage: Stage,
  employee: string,
  { checkIns, closedAs, reflection = '' }: GoalStory,
  goalId: GoalId,
  conversationId: ConversationId,
  monthsAgo: number,
  now: Instant,
  spread: number,
): Promise<void> {
  let last = workingDay(now, monthsAgo, spread)
  for (const { afterMonths, value = null, remark, milestone: what } of checkIns) {
    last = days(workingDay(now, monthsAgo - afterMonths, spread), -1)
    const milestone = what === undefined ? null : milestoneId(conversationId, what)
    if (last < now) await stage.as(employee, last, (work) => checkInOnGoal(work, { goalId, value, remark, milestone }))
  }
  if (closedAs)
    await stage.as(employee, days(last, 0, 10), (work) => closeGoal(work, { goalId, closedAs, remark: reflection }))
}

const milestoneId = (conversationId: ConversationId, what: string) => idFrom(`milestone ${conversationId} ${what}`)
