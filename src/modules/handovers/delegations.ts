import { sql } from 'kysely'
import { plusDays } from '#kernel/dates.ts'
import { demand } from '#kernel/decision.ts'
import { fieldProblem, notFound, Problem } from '#kernel/problems.ts'
import type { ConversationId, Day, DelegationId, Instant, PersonId } from '#kernel/schemas.ts'
import type { Stage } from '#modules/conversations/lifecycle.ts'
import type { Bilingual } from '#modules/templates/content.ts'
import type { Work } from '#platform/work.ts'
import { mayName, mayStandIn } from './policy.ts'

const daysAtMost = 366

/** Who stands in for me, and for whom I do, now or later; and the conversations of those teams that can still be taken over. */
export async function listDelegations(work: Work) {
  const { db, me, today } = work
  const [delegations, standIns, { rows }] = await Promise.all([
    current(work).orderBy('fromDay').orderBy('delegations.id').limit(50).execute(),
    toTakeOver(work),
    sql<{ hasTeam: boolean }>`select exists (select app.team()) as has_team`.execute(db),
  ])
  return {
    delegations: delegations.map(({ id, managerId, managerName, delegateId, delegateName, fromDay, untilDay }) => ({
      id,
      manager: { id: managerId, name: managerName },
      delegate: { id: delegateId, name: delegateName },
      fromDay,
      untilDay,
      begun: fromDay <= today,
      mine: managerId === me,
    })),
    standIns: standIns
      .filter(({ managerId, delegateId }) => managerId === me || delegateId === me)
      .map(({ id, name, state, startsAt, opened, ...who }) => ({
        conversationId: id,
        name,
        state,
        startsAt,
        employee: { id: who.employeeId, name: who.employeeName },
        manager: { id: who.managerId, name: who.managerName },
        delegate: { id: who.delegateId, name: who.delegateName },
        may: mayStandIn(opened),
      })),
    hasTeam: rows[0]!.hasTeam,
  }
}

/** Errors: not-found for who has no team, or when that person is not there; a field problem with the day or the person that does not do, or the reason why nobody can be named. */
export async function nameDelegate(
  work: Work,
  { delegateId, fromDay, untilDay }: { delegateId: PersonId; fromDay: Day; untilDay: Day },
): Promise<{ id: DelegationId }> {
  const { db, me, today, now, newId, tell } = work
  const { rows } = await sql<Record<'hasTeam' | 'taken', boolean> & { isHere: boolean | null }>`
    select exists (select app.team()) as has_team,
           (select left_on is null or left_on > ${today} from voortgang.persons where id = ${delegateId}) as is_here,
           exists (select from voortgang.delegations where manager_id = ${me} and ended_at is null
                   and from_day <= ${untilDay} and until_day >= ${fromDay}) as taken`.execute(db)
  const { hasTeam, isHere, taken } = rows[0]!
  if (!hasTeam || isHere === null) throw notFound()
  if (delegateId === me) throw fieldProblem('delegate.oneself', '/delegateId')
  if (!isHere) throw new Problem('invalid-input', { fields: [{ pointer: '/delegateId', code: 'choice' }] })
  const may = mayName({ taken, today, fromDay, untilDay, latest: plusDays(fromDay, daysAtMost) })
  if (!may.allowed && may.because === 'delegate.in-the-past') throw fieldProblem(may.because, '/fromDay')
  if (!may.allowed && (may.because === 'delegate.days-out-of-order' || may.because === 'delegate.too-long'))
    throw fieldProblem(may.because, '/untilDay')
  demand(may)
  const id = newId() as DelegationId
  await db
    .insertInto('delegations')
    .values({ id, managerId: me, delegateId, fromDay, untilDay, appointedAt: now })
    .execute()
  tell({ name: 'delegate.named', subjectId: id, aboutId: me, facts: { delegateId, fromDay, untilDay } })
  return { id }
}

/** Ends it at once. What the delegate leads is asked back on the list of hand-overs. Errors: not-found. */
export async function endDelegation(
  { db, me, now, tell }: Work,
  { delegationId }: { delegationId: DelegationId },
): Promise<void> {
  const facts = await db
    .updateTable('delegations')
    .set({ endedAt: now })
    .where('id', '=', delegationId)
    .where('managerId', '=', me)
    .where('endedAt', 'is', null)
    .returning(['delegateId', 'fromDay', 'untilDay'])
    .executeTakeFirstOrThrow(notFound)
  tell({ name: 'delegate.ended', subjectId: delegationId, aboutId: me, facts })
}

/** Errors: not-found when there is no such conversation between these two, delegate.already-open. */
export async function takeOverAsDelegate(
  work: Work,
  { conversationId }: { conversationId: ConversationId },
): Promise<void> {
  const { db, newId, tell, show } = work
  const found = (await toTakeOver(work, conversationId))[0]
  if (!found) throw notFound()
  demand(mayStandIn(found.opened))
  const { employeeId, managerId, delegateId, delegationId } = found
  await sql`select app.hand_over(${newId()}, ${conversationId}, 'takes-over', ${delegationId})`.execute(db)
  tell({
    name: 'conversation.handed-over',
    subjectId: conversationId,
    aboutId: employeeId,
    facts: { fromId: managerId, toId: delegateId, choice: 'takes-over' },
  })
  show({ subjectId: conversationId, people: [employeeId, managerId, delegateId], part: 'conversation' })
}

const current = ({ db, today }: Work) =>
  db
    .selectFrom('delegations')
    .innerJoin('persons as manager', 'manager.id', 'delegations.managerId')
    .innerJoin('persons as delegate', 'delegate.id', 'delegations.delegateId')
    .select(['delegations.id', 'fromDay', 'untilDay', 'managerId', 'delegateId'])
    .select(['manager.name as managerName', 'delegate.name as delegateName'])
    .where('endedAt', 'is', null)
    .where('untilDay', '>=', today)

type Row = {
  id: ConversationId
  name: Bilingual
  state: Stage
  opened: boolean
  startsAt: Instant | null
  delegationId: DelegationId
} & Record<'employeeId' | 'managerId' | 'delegateId', PersonId> &
  Record<'employeeName' | 'managerName' | 'delegateName', string>

/**
 * Conversations under way that are led by the manager of today, for whom somebody stands in today: not those of the delegate,
 * and not those of the delegate's own manager.
 */
async function toTakeOver({ db, today }: Work, only?: ConversationId): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select conversations.id, conversations.state, conversations.starts_at, revealed_at is not null as opened, delegations.id as delegation_id,
           template_versions.content -> 'name' as name, employee.id as employee_id, employee.name as employee_name,
           manager.id as manager_id, manager.name as manager_name, delegate.id as delegate_id, delegate.name as delegate_name
    from voortgang.delegations
    join voortgang.reporting_lines line on line.manager_id = delegations.manager_id
      and line.from_day <= ${today} and (line.until_day is null or line.until_day > ${today})
    join voortgang.conversations on conversations.employee_id = line.person_id and state not in ('closed', 'cancelled')
    join voortgang.participants seat on seat.conversation_id = conversations.id and seat.part = 'manager'
      and seat.left_at is null and seat.person_id = delegations.manager_id
    join voortgang.persons employee on employee.id = line.person_id and (employee.left_on is null or employee.left_on > ${today})
    join voortgang.persons manager on manager.id = delegations.manager_id
    join voortgang.persons delegate on delegate.id = delegations.delegate_id and (delegate.left_on is null or delegate.left_on > ${today})
    join voortgang.template_versions on template_versions.template_id = conversations.template_id and template_versions.version = conversations.template_version
    where ended_at is null and ${today} between delegations.from_day and delegations.until_day
      and employee.id <> delegate_id and (${only ?? null}::uuid is null or conversations.id = ${only ?? null})
      and not exists (select from voortgang.reporting_lines mine where mine.person_id = delegate_id and mine.manager_id = employee.id
                      and mine.from_day <= ${today} and (mine.until_day is null or mine.until_day > ${today}))
    order by conversations.starts_at, conversations.id limit 200`.execute(db)
  return rows
}
