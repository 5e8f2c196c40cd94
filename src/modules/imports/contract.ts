import { z } from 'zod'
import { day, decision, importId, instant, line } from '#kernel/schemas.ts'
import { download, endpoint } from '#platform/http/endpoint.ts'
import { fields } from './columns.ts'

const field = z.enum(fields)
const taken = z.enum([...fields, 'ignored'])
const which = z.object({ importId })

const counts = z.object({
  /** Rows with somebody in them. */
  rows: z.number(),
  new: z.number(),
  changed: z.number(),
  moved: z.number(),
  manager: z.number(),
  left: z.number(),
  same: z.number(),
  /** Rows with a mistake: of those nothing is changed. */
  wrong: z.number(),
  /** Rows about people who had left before anybody here knew them. */
  gone: z.number(),
  /** People who work here and of whom the file says nothing. */
  missing: z.number(),
  circles: z.number(),
})
export type Counts = z.infer<typeof counts>

const importState = z.object({
  id: importId,
  fileName: z.string(),
  startedAt: instant,
  startedBy: z.string(),
  /** reading → asking what columns are, or comparing → ready → carrying → done; or refused, when it cannot be read. */
  state: z.enum(['reading', 'asking', 'comparing', 'ready', 'carrying', 'refused', 'done']),
  fromDay: day,
  addDepartments: z.boolean(),
  columns: z.array(z.object({ heading: z.string(), samples: z.array(z.string()), taken: taken.nullable() })),
  /** What the columns do not say of everybody, and must. */
  lacks: z.array(z.enum(['givenName', 'familyName', 'key'])),
  rows: z.number(),
  /** How far the file was read, as a share of one; null when that is not known. */
  read: z.number().nullable(),
  /** How far it was carried out, as a share of one; null as long as it waits for its turn. */
  carried: z.number().nullable(),
  /** Carrying it out went wrong, and changed nothing. */
  failed: z.boolean(),
  refusal: z.object({ code: z.string(), row: z.number().optional() }).nullable(),
  counts: counts.nullable(),
  newDepartments: z.array(z.string()),
  may: z.object({ carryOut: decision }),
})
export type ImportState = z.infer<typeof importState>

export const readImport = endpoint({
  method: 'GET',
  path: '/admin/imports/current',
  summary: 'How the last import of people stands, and what it would change',
  as: 'administrator',
  returns: z.object({ import: importState.nullable() }),
})
export const startImport = endpoint({
  method: 'POST',
  path: '/admin/imports',
  summary:
    'Hand in a file of people, CSV or XLSX, to be read and compared; an import that was under way makes way for it',
  as: 'administrator',
  query: z.strictObject({ name: line(200) }),
  upload: true,
  largest: 40,
  returns: z.object({ id: importId }),
})
export const sayColumns = endpoint({
  method: 'PUT',
  path: '/admin/imports/:importId/columns',
  summary: 'Say what each column of the file is; it is remembered for the next file',
  as: 'administrator',
  params: which,
  body: z.strictObject({ taken: z.array(taken).max(200) }),
})
export const chooseHow = endpoint({
  method: 'PUT',
  path: '/admin/imports/:importId/choices',
  summary: 'Choose from which day changes count and whether departments are added, and compare again',
  as: 'administrator',
  params: which,
  body: z.strictObject({ fromDay: day, addDepartments: z.boolean() }),
})
export const changeKinds = ['new', 'changed', 'moved', 'manager', 'left', 'missing'] as const
const value = z.string().nullable()
export const listChanges = endpoint({
  method: 'GET',
  path: '/admin/imports/:importId/changes',
  summary: 'Whom an import would change, and how: field by field, fifty people at a time',
  as: 'administrator',
  params: which,
  query: z.strictObject({ kind: z.enum(changeKinds), after: line(60).optional() }),
  returns: z.object({
    changes: z.array(
      z.object({
        personId: z.string(),
        number: z.number().nullable(),
        name: z.string(),
        fields: z.array(z.object({ field, before: value, after: value })),
      }),
    ),
    next: z.string().nullable(),
  }),
})
export const listMistakes = endpoint({
  method: 'GET',
  path: '/admin/imports/:importId/mistakes',
  summary: 'What is wrong with which rows of a file, and how to mend it, a hundred at a time',
  as: 'administrator',
  params: which,
  query: z.strictObject({ after: line(120).optional() }),
  returns: z.object({
    mistakes: z.array(
      z.object({
        number: z.number(),
        field,
        heading: z.string().nullable(),
        code: z.string(),
        rows: z.array(z.number()),
        chain: z.array(z.string()),
      }),
    ),
    next: z.string().nullable(),
  }),
})
export const carryOut = endpoint({
  method: 'POST',
  path: '/admin/imports/:importId/carrying-out',
  summary:
    'Have exactly what the comparison showed carried out, all of it or nothing; refused when people were changed since',
  as: 'administrator',
  params: which,
  body: z.strictObject({ closeMissing: z.boolean() }),
})
export const withdrawImport = endpoint({
  method: 'DELETE',
  path: '/admin/imports/:importId',
  summary: 'Forget a file and what was found in it; nothing was changed',
  as: 'administrator',
  params: which,
})

export const exportPeople = endpoint({
  method: 'GET',
  path: '/admin/export',
  summary: 'A file with everybody who works here, in the shape in which it can be brought in again',
  as: 'administrator',
  query: z.strictObject({ format: z.enum(['csv', 'xlsx']) }),
  returns: download,
})
