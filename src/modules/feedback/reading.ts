import { sql } from 'kysely'
import { notFound } from '#kernel/problems.ts'
import type { FeedbackId, PersonId } from '#kernel/schemas.ts'
import type { Db } from '#platform/database/bound.ts'
import type { Work } from '#platform/work.ts'
import type { Box, Piece } from './contract.ts'
import { mayAdd, mayOpen, mayThank, mayWithdraw } from './policy.ts'

const page = 20

export async function readFeedback({ db, me }: Work) {
  const [received, given, shared, drafts] = await Promise.all([
    piecesIn(db, me, 'received'),
    piecesIn(db, me, 'given'),
    piecesIn(db, me, 'shared'),
    db
      .selectFrom('feedback')
      .innerJoin('persons', 'persons.id', 'receiverId')
      .select(['feedback.id', 'begunAt', 'receiverId', 'persons.name'])
      .where('giverId', '=', me)
      .where('sentAt', 'is', null)
      .where('droppedAt', 'is', null)
      .orderBy('feedback.id', 'desc')
      .limit(100)
      .execute(),
  ])
  return {
    received,
    given,
    shared,
    drafts: drafts.map(({ id, begunAt, receiverId, name }) => ({ id, begunAt, receiver: { id: receiverId, name } })),
  }
}

export const listFeedback = (
  { db, me }: Work,
  { box, before }: { box: Box; before?: FeedbackId | undefined },
): Promise<Page> => piecesIn(db, me, box, before)

/** For oneself, and for whoever guides somebody; others, and who is nobody, get the same answer. */
export async function readFeedbackAbout({ db, me }: Work, { personId }: { personId: PersonId }): Promise<Page> {
  const [{ rows }, found] = await Promise.all([
    sql<{ guided: boolean }>`select ${personId}::uuid = any (array(select app.people_i_guide())) as guided`.execute(db),
    pageOf(
      pieces(db)
        .where('receiverId', '=', personId)
        .where(sql<boolean>`(giver_id <> ${me} or receiver_id = ${me})`),
    ),
  ])
  if (personId !== me && !rows[0]!.guided) throw notFound()
  return found
}

/**
 * One piece as the one at work may see it: its words once its receiver has opened it, or when it is one's own. A look of
 * whoever reads along is written in the access log of the receiver.
 */
export async function readPiece({ db, me, looked }: Work, { feedbackId }: { feedbackId: FeedbackId }) {
  const [found, written, readers, thanks] = await Promise.all([
    pieces(db).where('feedback.id', '=', feedbackId).executeTakeFirst(),
    db
      .selectFrom('feedbackWords')
      .select(['part', 'words as text', 'at'])
      .where('feedbackId', '=', feedbackId)
      .orderBy('number')
      .execute(),
    db
      .selectFrom('feedbackReaders')
      .innerJoin('persons', 'persons.id', 'readerId')
      .select(['persons.id', 'persons.name'])
      .where('feedbackId', '=', feedbackId)
      .orderBy(sql`capacity <> 'receiver'`)
      .orderBy('persons.name')
      .execute(),
    db
      .selectFrom('feedbackThanks')
      .select(['words as text', 'at'])
      .where('feedbackId', '=', feedbackId)
      .executeTakeFirst(),
  ])
  if (!found) throw notFound()
  const piece = { ...shown(found), question: found.question }
  const isOpen = found.giverId === me || found.openedAt !== null
  if (me !== found.giverId && me !== found.receiverId)
    looked({ aboutId: found.receiverId, capacity: 'manager', what: 'feedback' })
  return {
    ...piece,
    words: isOpen ? written : null,
    readers,
    thanks: thanks ?? null,
    may: {
      open: mayOpen(me, found),
      withdraw: mayWithdraw(me, found),
      add: mayAdd(me, found),
      thank: mayThank(me, found),
    },
  }
}

/** What it takes to decide about a piece that was sent. Throws `not-found` for one that is not the asker's to see. */
export const findPiece = (db: Db, feedbackId: FeedbackId) =>
  pieces(db).where('feedback.id', '=', feedbackId).executeTakeFirstOrThrow(notFound)

type Page = { pieces: Piece[]; next: FeedbackId | null }

function piecesIn(db: Db, me: PersonId, box: Box, before?: FeedbackId): Promise<Page> {
  const all = pieces(db)
  const these =
    box === 'received'
      ? all.where('receiverId', '=', me)
      : box === 'given'
        ? all.where('giverId', '=', me)
        : all.where('feedback.id', 'in', (from) =>
            from
              .selectFrom('feedbackReaders')
              .select('feedbackId')
              .where('readerId', '=', me)
              .where('capacity', '<>', 'receiver'),
          )
  return pageOf(
    before
      ? these.where(
          sql<boolean>`(sent_at, feedback.id) < (select sent_at, id from voortgang.feedback where id = ${before})`,
        )
      : these,
  )
}

async function pageOf(query: ReturnType<typeof pieces>): Promise<Page> {
  const rows = await query
    .orderBy('sentAt', 'desc')
    .orderBy('feedback.id', 'desc')
    .limit(page + 1)
    .execute()
  const here = rows.slice(0, page).map(shown)
  return { pieces: here, next: rows.length > page ? here.at(-1)!.id : null }
}

const pieces = (db: Db) =>
  db
    .selectFrom('feedback')
    .innerJoin('persons as givers', 'givers.id', 'giverId')
    .innerJoin('persons as receivers', 'receivers.id', 'receiverId')
    .leftJoin('feedbackRequests', 'feedbackRequests.id', 'requestId')
    .leftJoin('feedbackThanks', 'feedbackThanks.feedbackId', 'feedback.id')
    .select([
      'feedback.id',
      'giverId',
      'givers.name as giver',
      'receiverId',
      'receivers.name as receiver',
      'openedAt',
      'withdrawnAt',
      'feedbackThanks.at as thankedAt',
      'feedbackRequests.question',
    ])
    .select((from) => [
      from.ref('sentAt').$notNull().as('sentAt'),
      sql<number>`(select count(*)::int from voortgang.feedback_words where feedback_id = feedback.id and part = 'addition')`.as(
        'additions',
      ),
    ])
    .where('sentAt', 'is not', null)

type Found = Awaited<ReturnType<typeof findPiece>>

const shown = ({ giverId, giver, receiverId, receiver, ...rest }: Found): Piece => ({
  ...rest,
  giver: { id: giverId, name: giver },
  receiver: { id: receiverId, name: receiver },
})
