import { sql } from 'kysely'
import { Problem, fieldProblem, notFound } from '#kernel/problems.ts'
import type { Day, DepartmentId, PersonId } from '#kernel/schemas.ts'
import type { Db } from '#platform/database/bound.ts'
import type { Work } from '#platform/work.ts'
import { mustBeThere } from './departments.ts'
import { patterns } from './directory.ts'
import { aboveFrom, placeFrom, placings } from './placing.ts'
import { mayLeave } from './policy.ts'

const page = 100
type Details = {
  employeeNumber: string | null
  givenName: string
  familyPrefix: string
  familyName: string
  email: string | null
  jobTitle: string
}

export async function listPeople(
  { db, today, now }: Work,
  { search, left, after }: { search: string; left: 'no' | 'yes'; after?: string | undefined },
) {
  const words = search.split(/\s+/).filter(Boolean)
  let query = kept(db, { today, now })
    .where(
      sql<boolean>`lower(concat_ws(' ', persons.name, persons.email, persons.employee_number, persons.job_title)) like all (${patterns(words)}::text[])`,
    )
    .orderBy(sortKey)
    .limit(page + 1)
  if (left === 'no')
    query = query.where((row) => row.or([row('persons.leftOn', 'is', null), row('persons.leftOn', '>', today)]))
  if (after !== undefined) query = query.where(sortKey, '>', after)
  const [found, departments] = await Promise.all([
    query.execute(),
    db.selectFrom('departments').select(['id', 'name', 'parentId']).orderBy('name').execute(),
  ])
  const people = found.slice(0, page)
  return { people: people.map(shown), next: found.length > page ? people.at(-1)!.sortKey : null, departments }
}

export async function readKeptPerson(work: Work, { personId }: { personId: PersonId }) {
  return shown(await kept(work.db, work).where('persons.id', '=', personId).executeTakeFirstOrThrow(notFound))
}

export async function addPerson(
  work: Work,
  input: Details & { joinedOn: Day; departmentId: DepartmentId | null; managerId: PersonId | null; invite: boolean },
) {
  const { db, newId, tell } = work
  const { joinedOn, departmentId, managerId, invite, ...details } = input
  const id = newId() as PersonId
  await refuseTaken(db, id, details)
  if (invite && !details.email) throw fieldProblem('person.no-email', '/email')
  await db
    .insertInto('persons')
    .values({ id, ...details, joinedOn })
    .execute()
  tell({ name: 'person.added', subjectId: id, aboutId: id, facts: {} })
  await placePerson(work, { personId: id, departmentId, managerId, fromDay: joinedOn })
  if (invite) await invitePerson(work, { personId: id })
  return { id }
}

export async function changePerson(
  { db, tell }: Work,
  { personId, ...details }: Details & { personId: PersonId },
): Promise<void> {
  await refuseTaken(db, personId, details)
  await db
    .updateTable('persons')
    .set(details)
    .where('id', '=', personId)
    .returning('id')
    .executeTakeFirstOrThrow(notFound)
  tell({ name: 'person.changed', subjectId: personId, aboutId: personId, facts: {} })
}

/** From this day on: what was planned after it is replaced, what was before it stays as it was. */
export async function placePerson(
  { db, tell }: Work,
  {
    personId,
    departmentId,
    managerId,
    fromDay,
  }: { personId: PersonId; departmentId: DepartmentId | null; managerId: PersonId | null; fromDay: Day },
): Promise<void> {
  const { joinedOn } = await db
    .selectFrom('persons')
    .select('joinedOn')
    .where('id', '=', personId)
    .executeTakeFirstOrThrow(notFound)
  if (fromDay < joinedOn)
    throw new Problem('invalid-input', { fields: [{ pointer: '/fromDay', code: 'before-joining' }] })
  if (managerId === personId) throw fieldProblem('person.manages-self', '/managerId')
  if (managerId) await refuseCircle(db, personId, managerId, fromDay)
  if (departmentId) await mustBeThere(db, departmentId)
  const placed = sql`select ${personId}::uuid as person_id, ${fromDay}::date as from_day, ${departmentId}::uuid as department_id, ${managerId}::uuid as manager_id`
  for (const table of placings) await placeFrom(db, table, placed)
  tell({ name: 'person.placed', subjectId: personId, aboutId: personId, facts: { managerId, fromDay } })
}

export async function letPersonLeave(
  { db, me, tell }: Work,
  { personId, leftOn }: { personId: PersonId; leftOn: Day | null },
): Promise<void> {
  const person = await db
    .selectFrom('persons')
    .select('joinedOn')
    .where('id', '=', personId)
    .executeTakeFirstOrThrow(notFound)
  mayLeave(me, personId, person.joinedOn, leftOn)
  await db.updateTable('persons').set({ leftOn }).where('id', '=', personId).execute()
  tell({ name: 'person.left', subjectId: personId, aboutId: personId, facts: { leftOn } })
}

export async function invitePerson({ db, tell }: Work, { personId }: { personId: PersonId }): Promise<void> {
  const { email } = await db
    .selectFrom('persons')
    .select('email')
    .where('id', '=', personId)
    .executeTakeFirstOrThrow(notFound)
  if (!email) throw new Problem('person.no-email')
  tell({ name: 'person.invited', subjectId: personId, aboutId: personId, facts: {} })
}

const sortKey = sql<string>`lower(persons.family_name || ' ' || persons.given_name || ' ' || persons.id)`

/** Everybody with the place of today; who has yet to begin, with the place of the first day. */
function kept(db: Db, { today, now }: Pick<Work, 'today' | 'now'>) {
  const day = sql<Day>`greatest(persons.joined_on, ${today})`
  return db
    .selectFrom('persons')
    .leftJoin('placements', (join) =>
      join
        .onRef('placements.personId', '=', 'persons.id')
        .on('placements.fromDay', '<=', day)
        .on((row) => row.or([row('placements.untilDay', 'is', null), row('placements.untilDay', '>', day)])),
    )
    .leftJoin('departments', 'departments.id', 'placements.departmentId')
    .leftJoin('reportingLines', (join) =>
      join
        .onRef('reportingLines.personId', '=', 'persons.id')
        .on('reportingLines.fromDay', '<=', day)
        .on((row) => row.or([row('reportingLines.untilDay', 'is', null), row('reportingLines.untilDay', '>', day)])),
    )
    .leftJoin('persons as managers', 'managers.id', 'reportingLines.managerId')
    .leftJoin('memberships', 'memberships.personId', 'persons.id')
    .select([
      'persons.id',
      'persons.employeeNumber',
      'persons.givenName',
      'persons.familyPrefix',
      'persons.familyName',
      'persons.name',
      'persons.email',
      'persons.jobTitle',
      'persons.joinedOn',
      'persons.leftOn',
    ])
    .select([
      'departments.id as departmentId',
      'departments.name as departmentName',
      'managers.id as managerId',
      'managers.name as managerName',
      'memberships.accountId',
    ])
    .select(sortKey.as('sortKey'))
    .select(
      sql<boolean>`exists (select from voortgang.invitations where person_id = persons.id and email = persons.email and expires_at > ${now})`.as(
        'invited',
      ),
    )
    .select(
      sql<{ id: never; role: 'hr-adviser' | 'administrator' | 'works-council'; department: string | null }[]>`
      array(select json_build_object('id', appointments.id, 'role', role, 'department', scope.name)
            from voortgang.appointments left join voortgang.departments scope on scope.id = department_id
            where person_id = persons.id and from_day <= ${today} and (until_day is null or until_day > ${today}) order by role)`.as(
        'appointments',
      ),
    )
}

type KeptRow = Awaited<ReturnType<ReturnType<typeof kept>['executeTakeFirstOrThrow']>>

function shown({ departmentId, departmentName, managerId, managerName, accountId, invited, ...person }: KeptRow) {
  return {
    ...person,
    department: departmentId && departmentName ? { id: departmentId, name: departmentName } : null,
    manager: managerId && managerName ? { id: managerId, name: managerName } : null,
    signsIn: accountId ? ('yes' as const) : invited ? ('invited' as const) : ('no' as const),
  }
}

/** An address and a number belong to one person of the organisation. */
async function refuseTaken(db: Db, personId: PersonId, { email, employeeNumber }: Details): Promise<void> {
  const holders = await db
    .selectFrom('persons')
    .select(['email', 'employeeNumber'])
    .where('id', '!=', personId)
    .where((row) => row.or([row('email', '=', email), row('employeeNumber', '=', employeeNumber)]))
    .execute()
  if (holders.some((one) => one.email !== null && one.email === email))
    throw fieldProblem('person.email-taken', '/email')
  if (holders.length > 0) throw fieldProblem('person.number-taken', '/employeeNumber')
}

/** Nobody is, by way of others, their own manager: not on this day, and not on a later one as far as that is planned. */
async function refuseCircle(db: Db, personId: PersonId, managerId: PersonId, day: Day): Promise<void> {
  const { rows } = await sql<{ circle: boolean }>`
    with recursive ${aboveFrom(managerId, day)}
    select exists (select from above where id = ${personId}) as circle`.execute(db)
  if (rows[0]!.circle) throw fieldProblem('person.circle', '/managerId')
  await managerMustBeThere(db, managerId)
}

/** Refuses a manager whom this organisation does not have, at the field in which one chooses one. */
export async function managerMustBeThere(db: Db, managerId: PersonId): Promise<void> {
  await db
    .selectFrom('persons')
    .select('id')
    .where('id', '=', managerId)
    .executeTakeFirstOrThrow(
      () => new Problem('invalid-input', { fields: [{ pointer: '/managerId', code: 'choice' }] }),
    )
}
