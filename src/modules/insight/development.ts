import { sql } from 'kysely'
import { notFound } from '#kernel/problems.ts'
import type { ConversationId, PersonId } from '#kernel/schemas.ts'
import { lastHeld } from '#modules/conversations/reading.ts'
import type { Db } from '#platform/database/bound.ts'
import type { Work } from '#platform/work.ts'
import type { Development } from './contract.ts'
import { besideOneAnother, groupBy, judgedAfresh, shownScores } from './scores.ts'
import { rulesOf } from './rules.ts'
import { overdueSince, signalsOf } from './signals.ts'

type Whose = { personId: PersonId }

/** Somebody whom I manage today, or I myself. */
export const readDevelopment = (work: Work, whose: Whose): Promise<Development> =>
  developmentOf(work, whose, 'manager', sql<boolean>`(id = ${work.me} or id = any (array(select app.team())))`)

/** Somebody in my scope. What an employee gave oneself is between employee and manager, and is not in it. */
export const readDevelopmentAsHr = (work: Work, whose: Whose): Promise<Development> =>
  developmentOf(work, whose, 'hr-adviser', sql<boolean>`id in (select app.hr_scope())`)

async function developmentOf(
  work: Work,
  { personId }: Whose,
  capacity: 'manager' | 'hr-adviser',
  reach: ReturnType<typeof sql<boolean>>,
): Promise<Development> {
  const { db, me, looked } = work
  const [person, rows, selves, held, afresh, rules] = await Promise.all([
    db
      .selectFrom('persons')
      .select(['id', 'name', 'jobTitle'])
      .where('id', '=', personId)
      .where(reach)
      .executeTakeFirstOrThrow(notFound),
    shownScores(db)
      .innerJoin('reportScores', (join) =>
        join
          .onRef('reportScores.reportId', '=', 'insightScores.reportId')
          .onRef('reportScores.theme', '=', 'insightScores.theme'),
      )
      .select('reportScores.reason')
      .where('insightScores.employeeId', '=', personId)
      .execute(),
    capacity === 'hr-adviser' ? [] : ownRatings(db, personId),
    lastHeld(db, [personId]),
    judgedAfresh(db),
    rulesOf(work),
  ])
  if (personId !== me && rows.length > 0) looked({ aboutId: personId, capacity, what: 'insight' })
  const own = new Map(selves.map(({ conversationId, theme, mean }) => [`${conversationId} ${theme}`, mean]))
  const seriesOf = (scores: typeof rows) =>
    besideOneAnother(scores).map((score, place) => ({
      ...score,
      reason: scores[place]!.reason,
      self: own.get(`${score.conversationId} ${scores[place]!.theme}`) ?? null,
    }))
  const finals = seriesOf(rows.filter(({ theme }) => theme === 'overall'))
  const themes = groupBy(
    rows.filter(({ theme }) => theme !== 'overall'),
    ({ theme }) => theme,
  )
  const lastTalkAt = held.get(personId) ?? null
  return {
    person,
    isMe: personId === me,
    judgesAfresh: afresh.has(personId),
    lastTalkAt,
    finals,
    themes: [...themes].map(([key, scores]) => ({
      key,
      name: scores.at(-1)!.themeName!,
      scores: seriesOf(scores),
    })),
    signals: signalsOf(finals, lastTalkAt, overdueSince(work, rules), rules),
    rules,
  }
}

/**
 * What somebody gave oneself before each conversation, on the default scale (1 to 5): for a theme the mean of its score
 * questions that were answered, for the whole (`overall`) the mean of those themes. What was not answered is left out, and
 * does not count as low.
 */
async function ownRatings(db: Db, personId: PersonId) {
  const { rows } = await sql<{ conversationId: ConversationId; theme: string; mean: number }>`
    with latest as (
      select distinct on (conversation_id, field) conversation_id, field, value
      from voortgang.ratings where author_id = ${personId} order by conversation_id, field, version desc
    ), themes as (
      select latest.conversation_id, theme ->> 'key' as theme, avg((step ->> 'standard')::numeric) as mean
      from latest
      join voortgang.conversations on conversations.id = latest.conversation_id and conversations.employee_id = ${personId}
      join voortgang.template_versions on template_versions.template_id = conversations.template_id and template_versions.version = conversations.template_version
      cross join jsonb_array_elements(content -> 'themes') theme
      join lateral jsonb_array_elements(theme -> 'questions') question on question ->> 'key' = latest.field
      join lateral jsonb_array_elements(content -> 'scale') step on step -> 'level' = latest.value -> 'level'
      group by latest.conversation_id, theme ->> 'key'
    )
    select conversation_id, coalesce(theme, 'overall') as theme, round(avg(mean), 1)::float8 as mean
    from themes group by grouping sets ((conversation_id, theme), (conversation_id))`.execute(db)
  return rows
}
