import { sql } from 'kysely'
import { fieldProblem, notFound, Problem } from '#kernel/problems.ts'
import type { DepartmentId } from '#kernel/schemas.ts'
import type { Db } from '#platform/database/bound.ts'
import type { Work } from '#platform/work.ts'

export async function addDepartment(
  { db, newId, tell }: Work,
  { name, parentId }: { name: string; parentId: DepartmentId | null },
) {
  const id = newId() as DepartmentId
  await refuseUnknown(db, parentId)
  await db.insertInto('departments').values({ id, name, parentId }).execute()
  tell({ name: 'department.changed', subjectId: id, facts: {} })
  return { id }
}

export async function changeDepartment(
  { db, tell }: Work,
  { departmentId, name, parentId }: { departmentId: DepartmentId; name: string; parentId: DepartmentId | null },
): Promise<void> {
  await refuseUnknown(db, parentId)
  if (parentId) await refuseCircle(db, departmentId, parentId)
  await db
    .updateTable('departments')
    .set({ name, parentId })
    .where('id', '=', departmentId)
    .returning('id')
    .executeTakeFirstOrThrow(notFound)
  tell({ name: 'department.changed', subjectId: departmentId, facts: {} })
}

export async function removeDepartment(
  { db, tell }: Work,
  { departmentId }: { departmentId: DepartmentId },
): Promise<void> {
  await db.selectFrom('departments').select('id').where('id', '=', departmentId).executeTakeFirstOrThrow(notFound)
  const { rows } = await sql<{ used: boolean }>`
    select exists (select from voortgang.placements where department_id = ${departmentId})
        or exists (select from voortgang.appointments where department_id = ${departmentId})
        or exists (select from voortgang.departments where parent_id = ${departmentId}) as used`.execute(db)
  if (rows[0]!.used) throw new Problem('department.in-use')
  await db.deleteFrom('departments').where('id', '=', departmentId).execute()
  tell({ name: 'department.changed', subjectId: departmentId, facts: {} })
}

async function refuseUnknown(db: Db, parentId: DepartmentId | null): Promise<void> {
  if (!parentId) return
  await db
    .selectFrom('departments')
    .select('id')
    .where('id', '=', parentId)
    .executeTakeFirstOrThrow(() => new Problem('invalid-input', { fields: [{ pointer: '/parentId', code: 'choice' }] }))
}

async function refuseCircle(db: Db, departmentId: DepartmentId, parentId: DepartmentId): Promise<void> {
  const { rows } = await sql<{ circle: boolean }>`
    with recursive above as (
      select ${parentId}::uuid as id
      union
      select departments.parent_id from voortgang.departments join above on departments.id = above.id where departments.parent_id is not null
    ) select exists (select from above where id = ${departmentId}) as circle`.execute(db)
  if (rows[0]!.circle) throw fieldProblem('department.circle', '/parentId')
}

/** Refuses a department that this organisation does not have, at the field in which one chooses it. */
export async function mustBeThere(db: Db, departmentId: DepartmentId): Promise<void> {
  await db
    .selectFrom('departments')
    .select('id')
    .where('id', '=', departmentId)
    .executeTakeFirstOrThrow(
      () => new Problem('invalid-input', { fields: [{ pointer: '/departmentId', code: 'choice' }] }),
    )
}
