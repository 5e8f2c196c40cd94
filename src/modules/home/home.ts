import { sql, type NotNull } from 'kysely'
import { notFound } from '#kernel/problems.ts'
import type { Day, DepartmentId, PersonId } from '#kernel/schemas.ts'
import { findAgreements } from '#modules/agreements/agreements.ts'
import type { ListItem } from '#modules/conversations/contract.ts'
import { conversationItems, iTakePart, lastHeld, whenToCome } from '#modules/conversations/reading.ts'
import { goalsOf } from '#modules/goals/goals.ts'
import { countHandovers } from '#modules/handovers/handovers.ts'
import { byName, isNamed, placedPeople } from '#modules/people/directory.ts'
import type { Db } from '#platform/database/bound.ts'
import type { Work } from '#platform/work.ts'
import type { TeamMember } from './contract.ts'
import { stepsFor } from './steps.ts'

const running = ['planned', 'preparing', 'revealed', 'recorded', 'signing'] as const

export async function readHome(work: Work) {
  const { db, me, now, today } = work
  const [[conversations, { signed, corrected }], team, agreements, goals, handovers] = await Promise.all([
    runningOf(db, me),
    teamOf(work).then((people) => membersOf(db, me, people)),
    findAgreements(work, (query) =>
      query
        .where((row) => row.or([row('agreements.aboutId', '=', me), row('agreements.ownerId', '=', me)]))
        .where('agreements.doneAt', 'is', null)
        .where('agreements.droppedAt', 'is', null),
    ),
    goalsOf(db, me),
    countHandovers(work),
  ])
  return {
    handovers,
    steps: stepsFor({ me, now, today, conversations, team, signedByMe: signed, correctionAsked: corrected }),
    // Those with my team stand beside the people of my team.
    conversations: conversations.filter(({ id }) => !team.some(({ current }) => current?.id === id)),
    team,
    agreements,
    goals: goals.filter(({ closedAt }) => closedAt === null),
  }
}

/**
 * My conversations that run; of each report that is out to be signed whether I signed its last version, and of each
 * concept whether it came back.
 */
async function runningOf(db: Db, me: PersonId) {
  const conversations = await conversationItems(db, me, (query) =>
    query.where('conversations.state', 'in', running).where(iTakePart).orderBy(whenToCome),
  )
  const signing = conversations.filter(({ state }) => state === 'signing').map(({ id }) => id)
  const recorded = conversations.filter(({ state }) => state === 'recorded').map(({ id }) => id)
  const { rows } = await sql<{ signed: typeof signing; corrected: typeof recorded }>`
    select array(select distinct on (conversation_id) conversation_id from voortgang.report_versions latest
                 where conversation_id = any (${signing}::uuid[]) and exists (select from voortgang.signatures where report_id = latest.id and signer_id = ${me})
                   and number = (select max(number) from voortgang.report_versions other where other.conversation_id = latest.conversation_id))::text[] as signed,
           array(select distinct conversation_id from voortgang.correction_requests where conversation_id = any (${recorded}::uuid[]))::text[] as corrected`.execute(
    db,
  )
  return [conversations, rows[0]!] as const
}

/** Of everybody in scope where the conversation stands. Row-level security of the HR role decides who is in it. */
export async function readProgress(
  work: Work,
  {
    search,
    departmentId,
    after,
  }: { search: string; departmentId?: DepartmentId | undefined; after?: string | undefined },
) {
  const { db, me, today } = work
  const page = 100
  let query = placedPeople(db, today)
    .where(sql<boolean>`persons.id = any (array(select app.hr_scope()))`)
    .where(isNamed(search))
    .orderBy(byName)
    .limit(page + 1)
  if (departmentId) query = query.where('placements.departmentId', '=', departmentId)
  if (after) query = query.where(byName, '>', after)
  const [found, planned, departments, { hrReadsReports }] = await Promise.all([
    query.execute(),
    db
      .selectFrom('conversations')
      .innerJoin('meetings', 'meetings.conversationId', 'conversations.id')
      .select(['id', 'startsAt', 'endsAt', 'place', 'link'])
      .where('plannedBy', '=', me)
      .where('state', 'in', ['planned', 'preparing'])
      .where('startsAt', 'is not', null)
      .where('endsAt', 'is not', null)
      .$narrowType<{ startsAt: NotNull; endsAt: NotNull }>()
      .execute(),
    db.selectFrom('departments').select(['id', 'name']).orderBy('name').execute(),
    db.selectFrom('organisations').select('hrReadsReports').executeTakeFirstOrThrow(),
  ])
  const people = found.slice(0, page)
  const members = await membersOf(db, me, people)
  return {
    rows: members.map((member, index) => ({
      ...member,
      department: people[index]!.department,
      manager: people[index]!.manager,
      planned: planned.find(({ id }) => id === member.current?.id) ?? null,
    })),
    next: found.length > page ? people.at(-1)!.key : null,
    departments,
    readsReports: hrReadsReports,
  }
}

export async function readPersonFile(work: Work, { personId }: { personId: PersonId }) {
  const { db, me } = work
  const [person, guided, conversations, goals, agreements] = await Promise.all([
    db
      .selectFrom('persons')
      .select(['id', 'name', 'givenName', 'jobTitle'])
      .where('id', '=', personId)
      .executeTakeFirstOrThrow(notFound),
    sql<{
      guided: boolean
    }>`select ${personId}::uuid = any (array(select app.people_i_guide())) as guided`.execute(db),
    conversationItems(db, me, (query) =>
      query.where('conversations.employeeId', '=', personId).orderBy(whenToCome, 'desc').limit(100),
    ),
    goalsOf(db, personId),
    findAgreements(work, (query) => query.where('agreements.aboutId', '=', personId)),
  ])
  if (personId !== me && !guided.rows[0]!.guided) throw notFound()
  if (personId !== me && goals.length + agreements.length > 0)
    work.looked({ aboutId: personId, capacity: 'manager', what: 'goals' })
  return { person, isMe: personId === me, conversations, goals, agreements }
}

type Person = { id: PersonId; name: string; jobTitle: string }

const teamOf = ({ db, today }: { db: Db; today: Day }): Promise<Person[]> =>
  db
    .selectFrom('persons')
    .select(['id', 'name', 'jobTitle'])
    .where(sql<boolean>`id = any (array(select app.team()))`)
    .where((row) => row.or([row('leftOn', 'is', null), row('leftOn', '>', today)]))
    .orderBy('familyName')
    .execute()

/** Beside each person the conversation that runs, and when the last that was closed was held: in two statements for all. */
async function membersOf(db: Db, me: PersonId, people: Person[]): Promise<TeamMember[]> {
  if (people.length === 0) return []
  const ids = people.map(({ id }) => id)
  const [current, held] = await Promise.all([
    conversationItems(db, me, (query) =>
      query
        .where('conversations.employeeId', 'in', ids)
        .where('conversations.state', 'in', running)
        .orderBy(whenToCome),
    ),
    lastHeld(db, ids),
  ])
  const first = new Map<PersonId, ListItem>()
  for (const one of current) if (!first.has(one.employee.id)) first.set(one.employee.id, one)
  return people.map(({ id, name, jobTitle }) => ({
    person: { id, name, jobTitle },
    current: first.get(id) ?? null,
    lastHeldAt: held.get(id) ?? null,
  }))
}
