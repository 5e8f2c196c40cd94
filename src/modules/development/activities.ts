import { sql, type RawBuilder } from 'kysely'
import { asInstant } from '#kernel/dates.ts'
import { demand } from '#kernel/decision.ts'
import { notFound, Problem } from '#kernel/problems.ts'
import type { ActivityId, NeedId, PersonId } from '#kernel/schemas.ts'
import type { Db } from '#platform/database/bound.ts'
import type { Work } from '#platform/work.ts'
import { activityWording, type Activity, type ActivityWording } from './contract.ts'
import { appendWording, findNeed } from './facts.ts'
import { mayChangeActivity, mayChangeNeed, mayNoteActivity } from './policy.ts'

type Which = { activityId: ActivityId }
type Row = Omit<Activity, 'may'> & { needId: NeedId; isMine: boolean; iGuide: boolean }

/** What I am the mentor of, and has not ended. */
export async function listMentored(work: Work) {
  const activities = await activitiesWhere(work.db, sql`mentor_id = app.person() and ended_at is null`)
  for (const about of new Set(activities.map(({ person }) => person.id)))
    work.looked({ aboutId: about, capacity: 'colleague', what: 'plan' })
  return { activities: activities.map(shown) }
}

export async function setActivity(
  { db, me, now, newId, today, tell }: Work,
  {
    needId,
    kind,
    mentorId,
    wording,
  }: { needId: NeedId; kind: Activity['kind']; mentorId: PersonId | null; wording: ActivityWording },
) {
  const need = await findNeed(db, needId)
  demand(mayChangeNeed(need))
  if (mentorId) {
    const mentor = await db
      .selectFrom('persons')
      .select('id')
      .where('id', '=', mentorId)
      .where((row) => row.or([row('leftOn', 'is', null), row('leftOn', '>', today)]))
      .executeTakeFirst()
    if (!mentor || mentorId === need.personId)
      throw new Problem('invalid-input', { fields: [{ pointer: '/mentorId', code: 'choice' }] })
  }
  const id = newId() as ActivityId
  const { personId } = need
  await db
    .insertInto('developmentActivities')
    .values({ id, needId, personId, kind, mentorId, createdBy: me, createdAt: now })
    .execute()
  await db
    .insertInto('activityWordings')
    .values({
      activityId: id,
      version: 1,
      content: JSON.stringify(wording),
      authorId: me,
      editId: newId(),
      savedAt: now,
    })
    .execute()
  tell({ name: 'activity.set', subjectId: id, aboutId: personId, facts: { mentorId } })
  return { id }
}

export async function wordActivity(
  work: Work,
  { activityId, base, edit, wording }: Which & { base: number; edit: string; wording: ActivityWording },
) {
  const one = await find(work.db, activityId)
  demand(mayChangeActivity(one))
  const version = await appendWording(
    work,
    sql.table('voortgang.activity_wordings'),
    sql.ref('activity_id'),
    activityId,
    {
      base,
      edit,
      wording,
    },
  )
  work.tell({ name: 'activity.worded', subjectId: activityId, aboutId: one.person.id, facts: {} })
  return version
}

export async function noteActivity(
  { db, me, now, newId, tell }: Work,
  { activityId, remark }: Which & { remark: string },
): Promise<void> {
  const one = await find(db, activityId)
  demand(mayNoteActivity(one))
  if (!remark.trim()) throw new Problem('invalid-input', { fields: [{ pointer: '/remark', code: 'required' }] })
  await db.insertInto('activityNotes').values({ id: newId(), activityId, authorId: me, remark, at: now }).execute()
  tell({ name: 'activity.noted', subjectId: activityId, aboutId: one.person.id, facts: {} })
}

/** What was done has a result; what was dropped has the reason in its place. */
export async function endActivity(
  { db, me, now, newId, tell }: Work,
  { activityId, endedAs, result, learnt }: Which & { endedAs: 'done' | 'dropped'; result: string; learnt: string },
): Promise<void> {
  const one = await find(db, activityId)
  demand(mayChangeActivity(one))
  if (!result.trim()) throw new Problem('invalid-input', { fields: [{ pointer: '/result', code: 'required' }] })
  const ended = await db
    .updateTable('developmentActivities')
    .set({ endedAt: now, endedAs })
    .where('id', '=', activityId)
    .where('endedAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
  if (!ended) throw new Problem('plan.ended')
  await db
    .insertInto('activityNotes')
    .values({ id: newId(), activityId, authorId: me, remark: result, learnt, at: now })
    .execute()
  tell({ name: 'activity.ended', subjectId: activityId, aboutId: one.person.id, facts: { endedAs } })
}

export const shown = ({ isMine, iGuide, ...one }: Row): Activity => ({
  ...one,
  may: { change: mayChangeActivity({ isMine, iGuide, endedAt: one.endedAt }), note: mayNoteActivity(one) },
})

async function find(db: Db, activityId: ActivityId): Promise<Row> {
  const [one] = await activitiesWhere(db, sql`development_activities.id = ${activityId}`)
  if (!one) throw notFound()
  return one
}

/** Activities that the one at work may see, each with its last wording and all that was said about it; in one statement. */
export async function activitiesWhere(db: Db, condition: RawBuilder<unknown>): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select development_activities.id, need_id, kind, ended_at, ended_as, last.version, last.content as wording,
      json_build_object('id', persons.id, 'name', persons.name) as person,
      case when mentor_id is not null then json_build_object('id', mentor_id, 'name', mentors.name) end as mentor,
      array(select json_build_object('remark', remark, 'learnt', learnt, 'author', authors.name, 'at', at)
        from voortgang.activity_notes join voortgang.persons authors on authors.id = author_id
        where activity_id = development_activities.id order by activity_notes.id) as notes,
      person_id = app.person() as is_mine, person_id = any (array(select app.people_i_guide())) as i_guide
    from voortgang.development_activities
    join voortgang.persons on persons.id = person_id
    left join voortgang.persons mentors on mentors.id = mentor_id
    cross join lateral (select version, content from voortgang.activity_wordings
      where activity_id = development_activities.id order by version desc limit 1) last
    where ${condition}
    order by ended_at nulls first, development_activities.id`.execute(db)
  return rows.map((one) => ({
    ...one,
    wording: activityWording.parse(one.wording),
    notes: one.notes.map((note) => ({ ...note, at: asInstant(note.at) })),
  }))
}
