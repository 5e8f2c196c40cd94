import { demand } from '#kernel/decision.ts'
import { notFound, Problem } from '#kernel/problems.ts'
import type { AppointmentId, DepartmentId, PersonId } from '#kernel/schemas.ts'
import type { Db } from '#platform/database/bound.ts'
import type { Work } from '#platform/work.ts'
import { mustBeThere } from './departments.ts'
import { mayAppoint, mayEndAppointment } from './policy.ts'

type Role = 'hr-adviser' | 'administrator' | 'works-council'

export async function appoint(
  { db, me, today, newId, tell }: Work,
  { personId, role, departmentId }: { personId: PersonId; role: Role; departmentId: DepartmentId | null },
): Promise<void> {
  await db.selectFrom('persons').select('id').where('id', '=', personId).executeTakeFirstOrThrow(notFound)
  if (departmentId && role !== 'hr-adviser')
    throw new Problem('invalid-input', { fields: [{ pointer: '/departmentId', code: 'unknown' }] })
  if (departmentId) await mustBeThere(db, departmentId)
  const held = await inForce(db, today)
    .where('personId', '=', personId)
    .where('role', '=', role)
    .where('departmentId', 'is not distinct from', departmentId)
    .executeTakeFirst()
  demand(mayAppoint(me, personId, role, held !== undefined))
  const id = newId() as AppointmentId
  await db
    .insertInto('appointments')
    .values({ id, personId, role, departmentId, fromDay: today, appointedBy: me })
    .execute()
  tell({ name: 'appointment.made', subjectId: id, aboutId: personId, facts: { role } })
}

export async function endAppointment(
  { db, today, tell }: Work,
  { appointmentId }: { appointmentId: AppointmentId },
): Promise<void> {
  // Two administrators who end one another's appointment at the same moment would leave nobody: one of them waits here.
  const administrators = await inForce(db, today).where('role', '=', 'administrator').forUpdate().execute()
  const { role, personId } = await inForce(db, today).where('id', '=', appointmentId).executeTakeFirstOrThrow(notFound)
  demand(mayEndAppointment(role, administrators.length))
  await db.updateTable('appointments').set({ untilDay: today }).where('id', '=', appointmentId).execute()
  tell({ name: 'appointment.ended', subjectId: appointmentId, aboutId: personId, facts: {} })
}

const inForce = (db: Db, today: string) =>
  db
    .selectFrom('appointments')
    .select(['id', 'role', 'personId'])
    .where('fromDay', '<=', today as never)
    .where((row) => row.or([row('untilDay', 'is', null), row('untilDay', '>', today as never)]))
