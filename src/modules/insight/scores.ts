import { sql } from 'kysely'
import type { PersonId } from '#kernel/schemas.ts'
import type { Bilingual } from '#modules/templates/content.ts'
import type { Db } from '#platform/database/bound.ts'
import type { BreakReason, Score } from './contract.ts'

/** Scores of signed reports that the wall shows, of the last version of each, oldest first. */
export const shownScores = (db: Db) =>
  db
    .selectFrom('insightScores')
    .innerJoin('persons as givers', 'givers.id', 'insightScores.managerId')
    .select([
      'insightScores.employeeId',
      'insightScores.conversationId',
      'insightScores.reportId',
      'insightScores.theme',
      'insightScores.templateId',
      'insightScores.heldAt',
      'insightScores.level',
      'insightScores.levels',
      'insightScores.standard',
      'insightScores.scale',
      'insightScores.managerId',
      'givers.name as managerName',
    ])
    .select(sql<Bilingual>`insight_scores.label`.as('label'))
    .select(sql<Bilingual | null>`insight_scores.theme_name`.as('themeName'))
    .where('insightScores.supersededAt', 'is', null)
    .orderBy('insightScores.heldAt')
    .orderBy('insightScores.closedAt')

export type ShownScore = Awaited<ReturnType<ReturnType<typeof shownScores>['executeTakeFirstOrThrow']>>

/** A score as it stands beside the one before it. `scale` says which scores are on one scale. */
export type Placed = Score & { scale: string }

/** Of each of these people the final scores, oldest first. */
export async function finalsOf(db: Db, people: PersonId[]): Promise<Map<PersonId, Placed[]>> {
  const rows = await shownScores(db).where('theme', '=', 'overall').where('employeeId', 'in', people).execute()
  const found = groupBy(rows, ({ employeeId }) => employeeId)
  return new Map([...found].map(([person, scores]) => [person, besideOneAnother(scores)]))
}

/** Things by a key of theirs, each in the order in which they came. */
export function groupBy<Key, Thing>(things: Thing[], keyOf: (thing: Thing) => Key): Map<Key, Thing[]> {
  const groups = new Map<Key, Thing[]>()
  for (const thing of things) groups.set(keyOf(thing), [...(groups.get(keyOf(thing)) ?? []), thing])
  return groups
}

/** Scores of one person and one theme, oldest first, each with what changed since the one before. */
export const besideOneAnother = (scores: ShownScore[]): Placed[] =>
  scores.map((score, place) => {
    const { conversationId, reportId, heldAt, level, levels, label, standard, scale, managerId, managerName } = score
    const manager = { id: managerId, name: managerName }
    const breaks = breaksBetween(scores[place - 1], score)
    return { conversationId, reportId, heldAt, level, levels, label, standard, scale, manager, breaks }
  })

function breaksBetween(before: ShownScore | undefined, now: ShownScore): BreakReason[] {
  if (!before) return []
  return [
    ...(before.scale === now.scale ? [] : (['scale'] as const)),
    ...(before.templateId === now.templateId ? [] : (['template'] as const)),
    ...(before.managerId === now.managerId ? [] : (['manager'] as const)),
  ]
}

/** About whom the reader is preparing a conversation: earlier scores of theirs are out of sight until it opens. */
export async function judgedAfresh(db: Db): Promise<Set<PersonId>> {
  const { rows } = await sql<{ id: PersonId }>`select app.people_i_judge_afresh()::text as id`.execute(db)
  return new Set(rows.map(({ id }) => id))
}
