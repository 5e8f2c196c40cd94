import { sql } from 'kysely'
import { demand } from '#kernel/decision.ts'
import { asInstant } from '#kernel/dates.ts'
import { fieldProblem, notFound, Problem } from '#kernel/problems.ts'
import type { Day, FeedbackId, FeedbackRequestId, PersonId } from '#kernel/schemas.ts'
import type { Work } from '#platform/work.ts'
import type { FollowedRequest } from './contract.ts'
import { refuseStranger } from './drafts.ts'
import { mayAnswer } from './policy.ts'

const page = 20
type Which = { feedbackRequestId: FeedbackRequestId }

/** Asks: about oneself, or about somebody one manages today, who sees that it was asked, of whom, and the answers. */
export async function askForFeedback(
  { db, me, now, today, newId, tell, show }: Work,
  { aboutId, question, dueOn, people }: { aboutId: PersonId | null; question: string; dueOn: Day; people: PersonId[] },
) {
  const about = aboutId ?? me
  const asked = [...new Set(people)]
  if (about !== me) await refuseOtherTeam(db, about)
  if (dueOn < today) throw new Problem('invalid-input', { fields: [{ pointer: '/dueOn', code: 'in-the-past' }] })
  if (asked.length === 0) throw fieldProblem('feedback.nobody-asked', '/people')
  if (asked.includes(about) || asked.includes(me)) throw fieldProblem('feedback.asked-of-whom-it-is-about', '/people')
  await refuseStrangers(db, asked)
  const id = newId() as FeedbackRequestId
  await db
    .insertInto('feedbackRequests')
    .values({ id, askerId: me, aboutId: about, question, dueOn, askedAt: now })
    .execute()
  await db
    .insertInto('feedbackAsked')
    .values(asked.map((personId) => ({ requestId: id, personId })))
    .execute()
  tell({ name: 'feedback.asked', subjectId: id, aboutId: about, facts: { askedIds: asked, dueOn } })
  show({ subjectId: id, people: [...asked, about], part: 'feedback' })
  return { id }
}

type AskedOfMe = {
  id: FeedbackRequestId
  question: string
  dueOn: Day
  askerId: PersonId
  asker: string
  aboutId: PersonId
  about: string
  readsAlong: boolean
}

export async function listRequests({ db, me }: Work, { before }: { before?: FeedbackRequestId | undefined }) {
  const [toMe, followed] = await Promise.all([
    sql<AskedOfMe>`
      select requests.id, question, due_on, asker_id, askers.name as asker, about_id, abouts.name as about, ${readsAlong} as reads_along
      from voortgang.feedback_asked asked
      join voortgang.feedback_requests requests on requests.id = request_id
      join voortgang.persons askers on askers.id = asker_id
      join voortgang.persons abouts on abouts.id = about_id
      where asked.person_id = ${me} and declined_at is null
        and not exists (select from voortgang.feedback where feedback.request_id = requests.id and giver_id = ${me} and sent_at is not null and withdrawn_at is null)
      order by due_on, requests.id limit 100`.execute(db),
    sql<FollowedRequest>`
      select requests.id, json_build_object('id', askers.id, 'name', askers.name) as asker,
        json_build_object('id', abouts.id, 'name', abouts.name) as about, question, due_on, asked_at,
        array(select json_build_object('person', json_build_object('id', persons.id, 'name', persons.name), 'declinedAt', declined_at,
                'reason', reason, 'feedbackId', feedback.id, 'openedAt', opened_at)
          from voortgang.feedback_asked
          join voortgang.persons on persons.id = person_id
          left join voortgang.feedback on feedback.request_id = requests.id and giver_id = person_id and sent_at is not null and withdrawn_at is null
          where feedback_asked.request_id = requests.id order by persons.name) as people
      from voortgang.feedback_requests requests
      join voortgang.persons askers on askers.id = asker_id
      join voortgang.persons abouts on abouts.id = about_id
      where (asker_id = ${me} or about_id = ${me}) and (${before ?? null}::uuid is null or requests.id < ${before ?? null}::uuid)
      order by requests.id desc limit ${page + 1}`.execute(db),
  ])
  const rows = followed.rows.slice(0, page)
  return {
    toMe: toMe.rows.map(({ askerId, asker, aboutId, about, readsAlong: along, ...rest }) => ({
      ...rest,
      asker: { id: askerId, name: asker },
      about: { id: aboutId, name: about },
      readers: [{ id: aboutId, name: about }, ...(along ? [{ id: askerId, name: asker }] : [])],
    })),
    followed: rows.map((one) => ({ ...one, people: one.people.map(inInstants) })),
    next: followed.rows.length > page ? rows.at(-1)!.id : null,
  }
}

/** Begins an answer, which is feedback to whom the question is about. */
export async function beginAnswer({ db, me, now, newId }: Work, { feedbackRequestId: requestId }: Which) {
  const request = await findAsked(db, me, requestId)
  demand(mayAnswer(request))
  await refuseStranger(db, request.aboutId)
  const begun = await db
    .insertInto('feedback')
    .values({ id: newId() as FeedbackId, giverId: me, receiverId: request.aboutId, requestId, begunAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (begun) return begun
  return db
    .selectFrom('feedback')
    .select('id')
    .where('giverId', '=', me)
    .where('requestId', '=', requestId)
    .where('sentAt', 'is', null)
    .where('droppedAt', 'is', null)
    .executeTakeFirstOrThrow()
}

export async function declineRequest(
  { db, me, now, tell, show }: Work,
  { feedbackRequestId: requestId, reason }: Which & { reason: string },
): Promise<void> {
  const request = await findAsked(db, me, requestId)
  demand(mayAnswer(request))
  const { numUpdatedRows } = await db
    .updateTable('feedbackAsked')
    .set({ declinedAt: now, reason: reason.trim() })
    .where('requestId', '=', requestId)
    .where('personId', '=', me)
    .where('declinedAt', 'is', null)
    .executeTakeFirstOrThrow()
  if (!numUpdatedRows) throw new Problem('feedback.declined')
  await db
    .updateTable('feedback')
    .set({ droppedAt: now })
    .where('giverId', '=', me)
    .where('requestId', '=', requestId)
    .where('sentAt', 'is', null)
    .where('droppedAt', 'is', null)
    .execute()
  tell({
    name: 'feedback.declined',
    subjectId: requestId,
    aboutId: request.aboutId,
    facts: { askerId: request.askerId },
  })
  show({ subjectId: requestId, people: [request.askerId, request.aboutId], part: 'feedback' })
}

/** Whether who asked reads along: not oneself, who receives it, and only as long as they manage whom it is about. */
const readsAlong = sql<boolean>`requests.asker_id <> requests.about_id and exists (select from voortgang.reporting_lines lines
  where lines.person_id = requests.about_id and manager_id = requests.asker_id and from_day <= app.today() and (until_day is null or until_day > app.today()))`

const findAsked = (db: Work['db'], me: PersonId, requestId: FeedbackRequestId) =>
  db
    .selectFrom('feedbackAsked')
    .innerJoin('feedbackRequests as requests', 'requests.id', 'feedbackAsked.requestId')
    .select(['aboutId', 'askerId', 'declinedAt'])
    .select(
      sql<boolean>`exists (select from voortgang.feedback where feedback.request_id = requests.id and giver_id = ${me}
        and sent_at is not null and withdrawn_at is null)`.as('isAnswered'),
    )
    .where('requestId', '=', requestId)
    .where('personId', '=', me)
    .executeTakeFirstOrThrow(notFound)

async function refuseOtherTeam(db: Work['db'], personId: PersonId): Promise<void> {
  const { rows } = await sql<{ mine: boolean }>`select ${personId}::uuid in (select app.team()) as mine`.execute(db)
  if (!rows[0]!.mine) throw notFound()
}

async function refuseStrangers(db: Work['db'], people: PersonId[]): Promise<void> {
  const { rows } = await sql<{ works: boolean }>`
    select left_on is null or left_on > app.today() as works from voortgang.persons where id = any (${people}::uuid[])`.execute(
    db,
  )
  if (rows.length < people.length || rows.some(({ works }) => !works))
    throw fieldProblem('feedback.no-such-receiver', '/people')
}

const inInstants = (one: FollowedRequest['people'][number]) => ({
  ...one,
  declinedAt: one.declinedAt && asInstant(one.declinedAt),
  openedAt: one.openedAt && asInstant(one.openedAt),
})
