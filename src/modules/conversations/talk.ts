import { demand } from '#kernel/decision.ts'
import { notFound } from '#kernel/problems.ts'
import type { AgreementId, ConversationId, PersonId } from '#kernel/schemas.ts'
import { findAgreements, makeAgreement } from '#modules/agreements/agreements.ts'
import type { Agreement, Wording } from '#modules/agreements/contract.ts'
import type { Goal } from '#modules/goals/contract.ts'
import { goalsOf } from '#modules/goals/goals.ts'
import type { TemplateContent } from '#modules/templates/content.ts'
import { named, templateOf } from '#modules/templates/templates.ts'
import type { Work } from '#platform/work.ts'
import type { AnswerValue, RatingValue, Topic } from './contract.ts'
import { documentsOf } from './documents.ts'
import {
  demandPart,
  employeeOf,
  everybody,
  findConversation,
  headerOf,
  lockConversation,
  moveOn,
  preparerOf,
  type Conversation,
} from './facts.ts'
import { lookBackFrom, lookBacksOf, madeHere, standingsOf } from './look-backs.ts'
import { mayAgree, mayBegin, mayConclude, mayTakeNotes } from './policy.ts'
import { circleOf, readersOf } from './readers.ts'

type Which = { conversationId: ConversationId }

/** Opens the talk at its time: both preparations open at the same moment, as they stand. */
export async function beginTalk({ db, me, now, tell, show }: Work, { conversationId }: Which): Promise<void> {
  const conversation = await lockConversation(db, conversationId)
  demandPart(me, conversation)
  demand(mayBegin(me, conversation, now))
  await moveOn(db, conversation, 'begin', { revealedAt: now })
  tell({
    name: 'conversation.opened',
    subjectId: conversationId,
    aboutId: employeeOf(conversation).personId,
    facts: { by: 'begun' },
  })
  show({ subjectId: conversationId, people: everybody(conversation), part: 'conversation' })
}

export async function concludeTalk({ db, me, now, tell, show }: Work, { conversationId }: Which): Promise<void> {
  const conversation = await lockConversation(db, conversationId)
  demandPart(me, conversation)
  demand(mayConclude(me, conversation))
  await moveOn(db, conversation, 'conclude', { recordedAt: now })
  tell({
    name: 'conversation.concluded',
    subjectId: conversationId,
    aboutId: employeeOf(conversation).personId,
    facts: {},
  })
  show({ subjectId: conversationId, people: everybody(conversation), part: 'conversation' })
}

export async function agree(
  work: Work,
  { conversationId, wording, edit }: Which & { wording: Wording; edit: string },
): Promise<{ id: AgreementId }> {
  const conversation = await findConversation(work.db, conversationId)
  demandPart(work.me, conversation)
  demand(mayAgree(work.me, conversation))
  const id = await makeAgreement(work, {
    aboutId: employeeOf(conversation).personId,
    conversationId,
    between: everybody(conversation),
    wording,
    edit,
  })
  work.show({ subjectId: conversationId, people: everybody(conversation), part: 'agreements' })
  return { id }
}

/** The page both sit at: made from both preparations, what differs most first. A guest has the notes and agreements of it. */
export async function readTalk(work: Work, { conversationId }: Which) {
  const { db, me, looked } = work
  const conversation = await findConversation(db, conversationId)
  const part = demandPart(me, conversation)
  if (!conversation.revealedAt) throw notFound()
  const employee = employeeOf(conversation)
  const [template, written, goals, agreements, circle, header, documents, from, standings] = await Promise.all([
    templateOf(work, { templateId: conversation.templateId, version: conversation.templateVersion }),
    part === 'guest' ? null : bothPreparations(work, conversationId),
    goalsOf(db, employee.personId),
    findAgreements(work, (query) => query.where('agreements.aboutId', '=', employee.personId)),
    circleOf(work, conversation),
    headerOf(work, conversation),
    part === 'guest' ? [] : documentsOf(db, me, conversationId),
    lookBackFrom(work, conversation),
    standingsOf(db, conversationId),
  ])
  const topics = written && topicsOf(template, conversation, written, goals, agreements)
  looked({
    aboutId: employee.personId,
    capacity: part,
    what: written && !header.tookOver ? 'preparation' : 'talk',
    conversationId,
  })
  return {
    ...header,
    points: written && {
      employee: textOf(written, employee.personId, 'points'),
      manager: textOf(written, preparerOf(conversation).personId, 'points'),
    },
    topics: topics && topics.filter((topic) => !isOfGoal(topic)),
    lookBacks: topics && lookBacksOf(conversation, from, goals, topics, standings),
    scale: template.scale,
    // Advice is for the two who prepare; a guest comes to listen.
    guidance: part === 'guest' ? [] : template.guidance[part],
    documents,
    goals: part === 'guest' ? [] : goals.filter((goal) => madeHere(conversation, goal)),
    agreements: agreements.filter((one) => one.conversationId === conversationId),
    earlierAgreements: agreements.filter(
      (one) => one.conversationId !== conversationId && isOpenOrRecent(one, conversation),
    ),
    readers: {
      notes: readersOf.notes(circle),
      agreements: readersOf.agreements(circle),
      standings: readersOf.standings(circle),
    },
    may: {
      takeNotes: mayTakeNotes(me, conversation),
      agree: mayAgree(me, conversation),
      conclude: mayConclude(me, conversation),
    },
  }
}

/** What was written of one goal; it stands with that goal. */
export const isOfGoal = ({ type, about }: Topic): boolean => type === 'goals' && about !== null

/** What was agreed before and is still open, or was finished since the preparations opened. */
const isOpenOrRecent = ({ doneAt, droppedAt }: Agreement, { revealedAt }: Conversation) => {
  const over = doneAt ?? droppedAt
  return over === null || (revealedAt !== null && over >= revealedAt)
}

type Written = { authorId: PersonId; field: string; value: AnswerValue | RatingValue }[]

/** The last version of everything that either of the two prepared, as far as the one at work may see it. */
export async function bothPreparations({ db }: Work, conversationId: ConversationId): Promise<Written> {
  const last = (table: 'answers' | 'ratings') =>
    db
      .selectFrom(table)
      .distinctOn(['authorId', 'field'])
      .select(['authorId', 'field', 'value'])
      .where('conversationId', '=', conversationId)
      .orderBy('authorId')
      .orderBy('field')
      .orderBy('version', 'desc')
      .execute()
  return (await Promise.all([last('answers'), last('ratings')])).flat() as unknown as Written
}

const valuesOf = (written: Written, author: PersonId, field: string) =>
  written.filter((one) => one.authorId === author && one.field === field).map(({ value }) => value)
const textOf = (written: Written, author: PersonId, field: string) =>
  valuesOf(written, author, field).flatMap((value) => ('text' in value ? [value.text] : []))[0] ?? ''

/** Both answers to each question that at least one of the two answered; the largest difference in level first, then the order of the template. */
export function topicsOf(
  template: TemplateContent,
  conversation: Conversation,
  written: Written,
  goals: Pick<Goal, 'id' | 'wording'>[],
  agreements: Pick<Agreement, 'id' | 'what'>[],
): Topic[] {
  const employee = employeeOf(conversation).personId
  const manager = preparerOf(conversation).personId
  const topics = template.themes.flatMap((theme) =>
    theme.questions.flatMap((question) => {
      const items =
        question.type === 'goals'
          ? goals.map(({ id, wording }) => ({ id, about: wording.title }))
          : question.type === 'agreements'
            ? agreements.map(({ id, what }) => ({ id, about: what }))
            : []
      const fields = [
        { field: question.key, about: null as string | null },
        ...items.map(({ id, about }) => ({ field: `${question.key}/${id}`, about })),
      ]
      return fields.flatMap(({ field, about }) => {
        const sides = {
          employee: sideOf(valuesOf(written, employee, field)),
          manager: sideOf(valuesOf(written, manager, field)),
        }
        if (!sides.employee && !sides.manager) return []
        const [one, other] = [sides.employee?.level ?? null, sides.manager?.level ?? null]
        const difference = one !== null && other !== null ? Math.abs(one - other) : null
        return [
          {
            key: field,
            theme: theme.name,
            type: question.type,
            ask: named((question.ask.employee ?? question.ask.manager)!, employeeOf(conversation).givenName),
            about,
            options: question.options,
            ...sides,
            difference,
          },
        ]
      })
    }),
  )
  return topics.toSorted((one, other) => (other.difference ?? 0) - (one.difference ?? 0))
}

function sideOf(values: (AnswerValue | RatingValue)[]): Topic['employee'] {
  const side = { text: '', level: null as number | null, choice: [] as string[], standing: null as string | null }
  for (const value of values) {
    if ('text' in value) side.text = value.text
    if ('level' in value) side.level = value.level
    if ('choice' in value) side.choice = value.choice
    if ('standing' in value) side.standing = value.standing
  }
  const empty = side.text.trim() === '' && side.level === null && side.choice.length === 0 && side.standing === null
  return empty ? null : side
}
