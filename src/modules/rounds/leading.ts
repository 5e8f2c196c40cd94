import { sql } from 'kysely'
import { demand } from '#kernel/decision.ts'
import type { RoundId } from '#kernel/schemas.ts'
import type { Db } from '#platform/database/bound.ts'
import type { Work } from '#platform/work.ts'
import { lockRound } from './facts.ts'
import { mayTakeOver } from './policy.ts'

/** Leads a round on whose adviser advises no longer; or back, for who led it before. Its conversations go along. */
export async function takeOverRound(work: Work, { roundId }: { roundId: RoundId }): Promise<void> {
  const { db, me, newId, tell } = work
  const round = await lockRound(db, roundId)
  demand(mayTakeOver(me, round))
  await sql`select app.take_over_round(${newId()}, ${roundId})`.execute(db)
  tell({ name: 'round.taken-over', subjectId: roundId, facts: { fromId: round.ledBy } })
}

/** Who took a round over from whom, the first time first. */
export const takeoversOf = (db: Db, roundId: RoundId) =>
  db
    .selectFrom('roundTakeovers')
    .innerJoin('persons as before', 'before.id', 'fromId')
    .innerJoin('persons as next', 'next.id', 'toId')
    .select(['before.name as from', 'next.name as to', 'at'])
    .where('roundId', '=', roundId)
    .orderBy('at')
    .orderBy('roundTakeovers.id')
    .execute()
