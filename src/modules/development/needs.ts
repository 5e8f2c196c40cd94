import { sql } from 'kysely'
import { demand } from '#kernel/decision.ts'
import { notFound, Problem } from '#kernel/problems.ts'
import type { CompetencyId, Instant, NeedId, PersonId } from '#kernel/schemas.ts'
import { namesOfReaders } from '#modules/people/readers.ts'
import type { Db } from '#platform/database/bound.ts'
import type { Work } from '#platform/work.ts'
import { activitiesWhere, shown } from './activities.ts'
import { needWording, type Need, type NeedWording } from './contract.ts'
import { appendWording, findNeed } from './facts.ts'
import { mayChangeNeed, mayCloseNeed } from './policy.ts'

type Which = { needId: NeedId }
type Words = { nl: string; en: string }
type Row = {
  id: NeedId
  source: Need['source']
  competency: Words | null
  version: number
  wording: NeedWording
  closedAt: Instant | null
}

/** Everything of a plan at once; for oneself, and for who guides somebody. */
export async function readPlan(work: Work, { personId }: { personId: PersonId }) {
  const { db, me } = work
  // First, because it is not there for a stranger.
  const { now: readers } = await readersOf(work, personId)
  const [person, needs, activities, competencies] = await Promise.all([
    db
      .selectFrom('persons')
      .select(['id', 'name', 'givenName'])
      .where('id', '=', personId)
      .executeTakeFirstOrThrow(notFound),
    needsOf(db, personId),
    activitiesWhere(db, sql`person_id = ${personId}`),
    competenciesInUse(db),
  ])
  if (personId !== me && needs.length > 0) work.looked({ aboutId: personId, capacity: 'manager', what: 'plan' })
  return {
    person,
    isMe: personId === me,
    needs: needs.map((need) => ({
      ...need,
      activities: activities.filter(({ needId }) => needId === need.id).map(shown),
      may: { change: mayChangeNeed(need) },
    })),
    competencies,
    readers,
  }
}

/** The same people who read somebody’s goals: the rule is one. Empty, and so not there, for whoever is none of them. */
const readersOf = (work: Work, personId: PersonId) => namesOfReaders(work, sql`app.readers_of_goals_of(${personId})`)

export async function setNeed(
  work: Work,
  {
    personId,
    source,
    competencyId,
    wording,
  }: { personId: PersonId; source: Need['source']; competencyId: CompetencyId | null; wording: NeedWording },
) {
  const { db, me, now, newId, tell } = work
  await readersOf(work, personId)
  if ((source === 'competency') !== (competencyId !== null))
    throw new Problem('invalid-input', { fields: [{ pointer: '/competencyId', code: 'choice' }] })
  if (competencyId && !(await competenciesInUse(db)).some(({ id }) => id === competencyId))
    throw new Problem('invalid-input', { fields: [{ pointer: '/competencyId', code: 'choice' }] })
  const id = newId() as NeedId
  await db
    .insertInto('developmentNeeds')
    .values({ id, personId, source, competencyId, createdBy: me, createdAt: now })
    .execute()
  await db
    .insertInto('needWordings')
    .values({ needId: id, version: 1, content: JSON.stringify(wording), authorId: me, editId: newId(), savedAt: now })
    .execute()
  tell({ name: 'need.set', subjectId: id, aboutId: personId, facts: { personId } })
  return { id }
}

export async function wordNeed(
  work: Work,
  { needId, base, edit, wording }: Which & { base: number; edit: string; wording: NeedWording },
) {
  const need = await findNeed(work.db, needId)
  demand(mayChangeNeed(need))
  const saved = await appendWording(work, sql.table('voortgang.need_wordings'), sql.ref('need_id'), needId, {
    base,
    edit,
    wording,
  })
  work.tell({ name: 'need.worded', subjectId: needId, aboutId: need.personId, facts: {} })
  return saved
}

export async function closeNeed({ db, now, tell }: Work, { needId }: Which): Promise<void> {
  const need = await findNeed(db, needId)
  demand(mayCloseNeed(need))
  const closed = await db
    .updateTable('developmentNeeds')
    .set({ closedAt: now })
    .where('id', '=', needId)
    .where('closedAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!closed) throw new Problem('plan.need-closed')
  tell({ name: 'need.closed', subjectId: needId, aboutId: need.personId, facts: {} })
}

async function needsOf(db: Db, personId: PersonId): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select development_needs.id, source, closed_at, last.version, last.content as wording,
      (select content -> 'name' from voortgang.competency_versions
        where competency_versions.competency_id = development_needs.competency_id order by version desc limit 1) as competency
    from voortgang.development_needs
    cross join lateral (select version, content from voortgang.need_wordings
      where need_id = development_needs.id order by version desc limit 1) last
    where person_id = ${personId}
    order by closed_at nulls first, development_needs.id`.execute(db)
  return rows.map((one) => ({ ...one, wording: needWording.parse(one.wording) }))
}

async function competenciesInUse(db: Db): Promise<{ id: CompetencyId; name: Words }[]> {
  const { rows } = await sql<{ id: CompetencyId; name: Words }>`
    select id, last.name from voortgang.competencies
    cross join lateral (select content -> 'name' as name from voortgang.competency_versions
      where competency_id = competencies.id order by version desc limit 1) last
    where archived_at is null order by created_at, id`.execute(db)
  return rows
}
