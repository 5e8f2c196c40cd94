import type { ImportId } from '#kernel/schemas.ts'
import type { JobWork } from '#platform/work.ts'
import { sql } from 'kysely'

type Known = { id: string; parentId: string | null; name: string }
type Found = { said: string; id: string | null; problem: 'unknown-department' | 'ambiguous-department' | null }
type Added = Known & { path: string }

/**
 * Finds the department that each text of the file means, and keeps it with the import. With `add`, those that are not
 * there yet are made ready to be added: a path below what is there of it, a name by itself at the top.
 */
export async function findDepartments(work: JobWork, importId: ImportId, add: boolean): Promise<void> {
  const { db, newId } = work
  await db.deleteFrom('importDepartments').where('importId', '=', importId).execute()
  await db.deleteFrom('importNewDepartments').where('importId', '=', importId).execute()
  const said = await db
    .selectFrom('importRows')
    .select('department')
    .distinct()
    .where('importId', '=', importId)
    .where('department', 'is not', null)
    .execute()
  const known = await db.selectFrom('departments').select(['id', 'parentId', 'name']).execute()
  const { found, added } = resolve(said.map(({ department }) => department!).toSorted(), known, add, newId)
  await sql`
    insert into voortgang.import_departments (import_id, said, department_id, problem)
    select ${importId}::uuid, * from json_to_recordset(${JSON.stringify(found)}::json) as found (said text, id uuid, problem text)`.execute(
    db,
  )
  await sql`
    insert into voortgang.import_new_departments (import_id, id, parent_id, name, path)
    select ${importId}::uuid, * from json_to_recordset(${JSON.stringify(added.map(({ parentId, ...one }) => ({ ...one, parent_id: parentId })))}::json)
      as added (id uuid, parent_id uuid, name text, path text)`.execute(db)
}

/** A slash with spaces around it, or a sign that stands in no name. */
const separator = /\s+\/\s+|\s*[>\\»]\s*/

/** In: what the file says, the departments there are, whether others may be added. Out: what each text means, and what is added. */
export function resolve(
  said: string[],
  known: Known[],
  add: boolean,
  newId: () => string,
): { found: Found[]; added: Added[] } {
  const names = new Map<string, string[]>()
  const paths = new Map<string, string[]>()
  const put = (map: Map<string, string[]>, key: string, id: string) => map.set(key, [...(map.get(key) ?? []), id])
  const pathOf = pathsOf(known)
  for (const { id, name } of known) {
    put(names, even(name), id)
    put(paths, even(pathOf(id)), id)
  }
  const added: Added[] = []
  const found = said.map((text): Found => {
    const whole = paths.get(even(text)) ?? names.get(even(text))
    if (whole) return meant(text, whole)
    const parts = text.split(separator).filter(Boolean)
    const path = paths.get(even(parts.join(' / ')))
    if (path) return meant(text, path)
    if (!add || parts.length === 0 || parts.some((part) => part.length > 120))
      return { said: text, id: null, problem: 'unknown-department' }
    return meant(text, [addPath(parts)])
  })
  return { found, added }

  /** The first part may be the name of a department anywhere in the tree, when there is only one of that name. */
  function addPath(parts: string[]): string {
    let parentId: string | null = null
    let path = ''
    for (const [place, name] of parts.entries()) {
      path = place === 0 ? name : `${path} / ${name}`
      const there: string[] | undefined =
        paths.get(even(path)) ?? (place === 0 ? only(names.get(even(name))) : undefined)
      if (there) {
        parentId = there[0]!
        path = added.find(({ id }) => id === parentId)?.path ?? pathOf(parentId)
        continue
      }
      const id: string = newId()
      added.push({ id, parentId, name, path })
      put(names, even(name), id)
      put(paths, even(path), id)
      parentId = id
    }
    return parentId!
  }
}

const meant = (said: string, ids: string[]): Found =>
  ids.length === 1 ? { said, id: ids[0]!, problem: null } : { said, id: null, problem: 'ambiguous-department' }
const only = (ids: string[] | undefined): string[] | undefined => (ids?.length === 1 ? ids : undefined)
const even = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim()

function pathsOf(known: Known[]): (id: string) => string {
  const byId = new Map(known.map((one) => [one.id, one]))
  return (id) => {
    const names: string[] = []
    for (let one = byId.get(id); one; one = one.parentId ? byId.get(one.parentId) : undefined) names.unshift(one.name)
    return names.join(' / ')
  }
}
