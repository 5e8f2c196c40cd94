import { sql } from 'kysely'
import type { z } from 'zod'
import { asInstant } from '#kernel/dates.ts'
import { demand } from '#kernel/decision.ts'
import { fieldProblem, notFound, Problem } from '#kernel/problems.ts'
import type { AgreementId, ConversationId, Day, PersonId } from '#kernel/schemas.ts'
import type { Db } from '#platform/database/bound.ts'
import type { Work } from '#platform/work.ts'
import { namesOfReaders } from '#modules/people/readers.ts'
import type { Agreement, standing, Wording } from './contract.ts'
import { mayAnswerDrop, mayAskDrop, mayCheckIn, mayMove, mayReword, mayWithdrawDrop } from './policy.ts'

export type Which = { agreementId: AgreementId }
type Standing = z.infer<typeof standing>

/** What somebody else said about one of another is a look, one for each of these people. */
export async function listAgreements(work: Work) {
  const agreements = await findAgreements(work, (query) =>
    query.where((row) => row.or([row('agreements.aboutId', '=', work.me), row('agreements.ownerId', '=', work.me)])),
  )
  const read = new Map(
    agreements.flatMap(({ about, iGuide, checkIns }) =>
      about.id !== work.me && checkIns.some(({ authorId }) => authorId !== work.me) ? [[about.id, iGuide]] : [],
    ),
  )
  for (const [aboutId, iGuide] of read)
    work.looked({ aboutId, capacity: iGuide ? 'manager' : 'owner', what: 'agreements' })
  return { agreements }
}

/** «Wie leest dit?», for what is written in and about one agreement. */
export const readAgreementReaders = (work: Work, { agreementId }: Which) =>
  namesOfReaders(work, sql`app.readers_of_agreement(${agreementId})`)

/** Makes an agreement between these people; whoever calls has decided that they may. In: the people who can own it. */
export async function makeAgreement(
  { db, me, now, newId, tell }: Work,
  {
    aboutId,
    conversationId,
    between,
    wording,
    edit,
  }: { aboutId: PersonId; conversationId: ConversationId; between: PersonId[]; wording: Wording; edit: string },
): Promise<AgreementId> {
  if (!between.includes(wording.ownerId)) throw fieldProblem('agreement.owner-takes-no-part', '/wording/ownerId')
  const id = newId() as AgreementId
  const { ownerId, dueOn } = wording
  await db
    .insertInto('agreements')
    .values({ id, aboutId, ownerId, dueOn, conversationId, createdBy: me, createdAt: now })
    .execute()
  await db
    .insertInto('agreementWordings')
    .values({ agreementId: id, version: 1, ...wording, authorId: me, editId: edit, savedAt: now })
    .execute()
  tell({ name: 'agreement.made', subjectId: id, aboutId, facts: {} })
  return id
}

export async function rewordAgreement(
  { db, me, now, tell, show }: Work,
  { agreementId, base, edit, wording }: Which & { base: number; edit: string; wording: Wording },
) {
  const agreement = await findAgreement(db, agreementId)
  const people = await peopleAround(db, agreement)
  if (!people.includes(wording.ownerId)) throw fieldProblem('agreement.owner-takes-no-part', '/wording/ownerId')
  const saved = await db
    .insertInto('agreementWordings')
    .values({ agreementId, version: base + 1, ...wording, authorId: me, editId: edit, savedAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('version')
    .executeTakeFirst()
  if (!saved) {
    const there = await db
      .selectFrom('agreementWordings')
      .select(['version', 'what', 'ownerId', 'dueOn', 'editId'])
      .where('agreementId', '=', agreementId)
      .orderBy('version', 'desc')
      .executeTakeFirstOrThrow()
    const { version, editId, ...value } = there
    if (editId === edit) return { version }
    throw new Problem('changed-meanwhile', { facts: { version, value } })
  }
  demand(mayReword(me, agreement))
  await db
    .updateTable('agreements')
    .set({ ownerId: wording.ownerId, dueOn: wording.dueOn })
    .where('id', '=', agreementId)
    .execute()
  tell({ name: 'agreement.worded', subjectId: agreementId, aboutId: agreement.aboutId, facts: {} })
  if (agreement.conversationId) show({ subjectId: agreement.conversationId, people, part: 'agreements' })
  return saved
}

export async function checkInOnAgreement(
  { db, me, now, newId, tell, show }: Work,
  { agreementId, standing, remark }: Which & { standing: Standing; remark: string },
): Promise<void> {
  const agreement = await findAgreement(db, agreementId)
  demand(mayCheckIn(me, agreement, standing))
  await db
    .insertInto('agreementCheckIns')
    .values({ id: newId(), agreementId, authorId: me, standing, remark, at: now })
    .execute()
  if (standing === 'done' || standing === 'reopened') {
    await db
      .updateTable('agreements')
      .set({ doneAt: standing === 'done' ? now : null, droppedAt: null, dropAskedBy: null })
      .where('id', '=', agreementId)
      .execute()
  }
  tell({ name: 'agreement.checked-in', subjectId: agreementId, aboutId: agreement.aboutId, facts: { standing } })
  if (agreement.conversationId)
    show({ subjectId: agreement.conversationId, people: await peopleAround(db, agreement), part: 'agreements' })
}

const rows = (db: Db) =>
  db
    .selectFrom('agreements')
    .innerJoin('persons as about', 'about.id', 'agreements.aboutId')
    .innerJoin('persons as owner', 'owner.id', 'agreements.ownerId')
    .leftJoin('persons as asker', 'asker.id', 'agreements.dropAskedBy')
    .innerJoinLateral(
      (from) =>
        from
          .selectFrom('agreementWordings')
          .select(['what', 'version'])
          .whereRef('agreementId', '=', 'agreements.id')
          .orderBy('version', 'desc')
          .limit(1)
          .as('last'),
      (join) => join.onTrue(),
    )
    .select([
      'agreements.id',
      'agreements.aboutId',
      'agreements.ownerId',
      'agreements.dueOn',
      'agreements.conversationId',
      'agreements.createdAt',
      'agreements.doneAt',
      'agreements.droppedAt',
      'agreements.dropAskedBy',
    ])
    .select([
      'about.name as aboutName',
      'owner.name as ownerName',
      'asker.name as askerName',
      'last.what',
      'last.version',
    ])
    .select(sql<boolean>`agreements.about_id = any (array(select app.people_i_guide()))`.as('iGuide'))
    .select(
      sql<CheckIn[]>`
      array(select json_build_object('standing', standing, 'remark', remark, 'at', at, 'author', authors.name, 'authorId', author_id,
              'dueOn', agreement_check_ins.due_on, 'dueBefore', due_before)
            from voortgang.agreement_check_ins join voortgang.persons authors on authors.id = author_id where agreement_id = agreements.id order by agreement_check_ins.id)`.as(
        'checkIns',
      ),
    )
    .orderBy('agreements.dueOn', (order) => order.asc().nullsLast())
    .orderBy('agreements.id')

type CheckIn = Agreement['checkIns'][number] & { authorId: PersonId }
type Found = Omit<Agreement, 'checkIns'> & { checkIns: CheckIn[]; iGuide: boolean }

/** Agreements that the one at work may see, as far as `narrow` wants them; by due date. */
export async function findAgreements(
  { db, me, today }: Pick<Work, 'db' | 'me' | 'today'>,
  narrow: (query: ReturnType<typeof rows>) => ReturnType<typeof rows>,
): Promise<Found[]> {
  const found = await narrow(rows(db)).execute()
  return found.map(({ aboutId, aboutName, ownerId, ownerName, dropAskedBy, askerName, checkIns, iGuide, ...rest }) => {
    const facts = { ...rest, aboutId, ownerId, dropAskedBy, iGuide }
    return {
      ...rest,
      iGuide,
      about: { id: aboutId, name: aboutName },
      owner: { id: ownerId, name: ownerName },
      overdue: isOverdue(rest, today),
      checkIns: checkIns.map((one) => ({ ...one, at: asInstant(one.at) })),
      dropAskedBy: dropAskedBy && { id: dropAskedBy, name: askerName ?? '' },
      may: {
        reword: mayReword(me, facts),
        checkIn: mayCheckIn(me, facts),
        move: mayMove(me, facts),
        askDrop: mayAskDrop(me, facts),
        withdrawDrop: mayWithdrawDrop(me, facts),
        answerDrop: mayAnswerDrop(me, facts),
      },
    }
  })
}

export const isOverdue = (
  { dueOn, doneAt, droppedAt }: { dueOn: Day | null; doneAt: string | null; droppedAt: string | null },
  today: Day,
): boolean => dueOn !== null && dueOn < today && doneAt === null && droppedAt === null

/** One agreement with what decides who may do what with it; `not-found` when the one at work does not see it. */
export const findAgreement = (db: Db, agreementId: AgreementId) =>
  db
    .selectFrom('agreements')
    .select(['id', 'aboutId', 'ownerId', 'dueOn', 'conversationId', 'doneAt', 'droppedAt', 'dropAskedBy'])
    .select(sql<boolean>`about_id = any (array(select app.people_i_guide()))`.as('iGuide'))
    .where('id', '=', agreementId)
    .executeTakeFirstOrThrow(notFound)

/** Whoever takes part in the conversation it was made in, and the two it is between. */
export async function peopleAround(
  db: Db,
  { aboutId, ownerId, conversationId }: { aboutId: PersonId; ownerId: PersonId; conversationId: ConversationId | null },
): Promise<PersonId[]> {
  const participants = conversationId
    ? await db
        .selectFrom('participants')
        .select('personId')
        .where('conversationId', '=', conversationId)
        .where('leftAt', 'is', null)
        .execute()
    : []
  return [...new Set([aboutId, ownerId, ...participants.map(({ personId }) => personId)])]
}
