import * as Y from 'yjs'
import type { z } from 'zod'
import type { Endpoint } from '#platform/http/endpoint.ts'
import { idFrom } from '../../src/demo/ids.ts'

// Input for every endpoint, read from its own schemas, so that a new endpoint is tested before anybody thinks of it.

type Schema = z.ZodType & { def: Definition; minValue?: number | null }
type Definition = {
  type: string
  format?: string
  innerType?: Schema
  in?: Schema
  element?: Schema
  options?: Schema[]
  entries?: Record<string, unknown>
  shape?: Record<string, Schema>
}

/** One place in the input where a value goes: its JSON pointer, the way to it, and what may stand there. */
export type Field = { pointer: string; path: string[]; schema: Schema }

export const nameOf = ({ method, path }: Pick<Endpoint, 'method' | 'path'>): string => `${method} ${path}`

/** A complete and right input: ids as given, everything else something plain that fits. */
export function given(endpoint: Endpoint, ids: Record<string, unknown> = {}): Record<string, unknown> {
  const known = { ...plain, ...byEndpoint[nameOf(endpoint)], ...ids }
  const shapes = [endpoint.params, endpoint.query, endpoint.body].map(({ shape }) => shape as Record<string, Schema>)
  const fields = Object.assign({}, ...shapes) as Record<string, Schema>
  const input = Object.fromEntries(
    Object.entries(fields).flatMap(([name, schema]) => {
      const value = valueOf(name, schema, known)
      return value === undefined ? [] : [[name, value]]
    }),
  )
  return endpoint.upload ? { ...input, content: Buffer.from('één regel\n') } : input
}

/** Every field of the query or the body, however deep; for a choice between forms, those of the first. */
export function fieldsOf(schema: z.ZodType, path: string[] = []): Field[] {
  const bare = unwrapped(schema)
  const here = { pointer: path.map((name) => `/${name}`).join(''), path, schema: schema as Schema }
  const below = Object.entries(bare.def.shape ?? {}).flatMap(([name, one]) => fieldsOf(one, [...path, name]))
  return path.length === 0 ? below : [here, ...below]
}

/** A copy of an input with something else in one place. */
export function withPut(input: object, [name, ...rest]: string[], value: unknown): Record<string, unknown> {
  const here = input as Record<string, unknown>
  return { ...here, [name!]: rest.length > 0 ? withPut(here[name!] ?? {}, rest, value) : value }
}

/** The schema without what may be left out, be null, or be tidied up first. */
export function unwrapped(schema: Schema): Schema {
  const { type, innerType, in: first, options } = schema.def
  if (type === 'pipe') return unwrapped(first!)
  if (type === 'union') return unwrapped(options![0]!)
  return innerType ? unwrapped(innerType) : schema
}

function valueOf(name: string, schema: Schema, known: Record<string, unknown>): unknown {
  const { type, format, innerType, in: first, element, options, entries, shape } = schema.def
  if (type === 'object')
    return name in known
      ? known[name]
      : Object.fromEntries(Object.entries(shape!).map(([one, inner]) => [one, valueOf(one, inner, known)]))
  if (name in known) return known[name]
  switch (type) {
    case 'optional':
    case 'default':
      return undefined
    case 'nullable':
      return unwrapped(schema).def.format === 'uuid' ? null : valueOf(name, innerType!, known)
    case 'pipe':
      return valueOf(name, first!, known)
    case 'union':
      return valueOf(name, options![0]!, known)
    case 'array':
      return [valueOf(name, element!, known)]
    case 'enum':
      return Object.values(entries!)[0]
    case 'boolean':
      return false
    case 'number':
      return Math.max(schema.minValue ?? 0, 0)
    case 'string':
      return byFormat[format ?? ''] ?? 'Iets'
    default:
      throw new Error(`no input is known for ${name}, which is ${type}`)
  }
}

const byFormat: Record<string, string> = {
  date: '2026-12-15',
  time: '10:00',
  datetime: '2026-12-15T09:00:00.000Z',
  uuid: '01939f00-0000-7000-8000-000000000001',
}

function update(): string {
  const doc = new Y.Doc()
  doc.getText('default').insert(0, 'Iets')
  return Buffer.from(Y.encodeStateAsUpdate(doc)).toString('base64')
}

/** What a field of this name holds, where its schema does not say it all. */
const plain: Record<string, unknown> = {
  email: 'iemand@demolen.example',
  password: 'een zin die lang genoeg is',
  token: 'geen-echte-link-maar-lang-genoeg-om-te-lezen',
  timeZone: 'Europe/Amsterdam',
  link: 'https://overleg.example/kamer',
  version: 1,
  search: 'de',
  employeeNumber: null,
  name: 'notitie.txt',
  update: update(),
}

/** A rule for the shops, every half year. */
const rule = {
  level: 'department',
  departmentId: idFrom('department winkels'),
  jobTitle: null,
  personId: null,
  kind: 'months',
  count: 6,
  firstOn: '2027-03-01',
  weeks: 4,
  templateId: idFrom('template molen'),
}

const said = { nl: 'Iets', en: 'Something' }
const competency = { wording: { name: said, about: said, behaviour: [said, said, said, said] } }
const profile = { wording: { name: said, about: said, expected: [], next: [] } }
/** … and where it depends on the endpoint. */
const byEndpoint: Record<string, Record<string, unknown>> = {
  'POST /admin/competencies': competency,
  'PUT /admin/competencies/:competencyId': competency,
  'POST /admin/job-profiles': profile,
  'PUT /admin/job-profiles/:profileId': profile,
  'PUT /matches/:matchId/levels': { value: { level: 2, example: 'Iets' } },
  'POST /admin/job-profiles/:profileId/holders': { jobTitle: null },
  'PUT /conversations/:conversationId/preparation/answers': { field: 'proud', value: { text: 'Iets' } },
  'PUT /conversations/:conversationId/preparation/ratings': { field: 'craft-level', value: { level: 3 } },
  'GET /conversations/:conversationId/preparation/versions': { field: 'points' },
  'PUT /conversations/:conversationId/goals/:goalId/standing': { base: 1 },
  'PUT /conversations/:conversationId/report/texts': { field: 'development', value: { text: 'Iets' } },
  'PUT /conversations/:conversationId/report/ratings': { field: 'results', value: { level: 3, reason: 'Iets' } },
  'GET /conversations/:conversationId/report/versions': { field: 'summary' },
  'PUT /hr/signal-rules': { belowInRow: 3, aboveInRow: 3, fellLevels: 1, monthsWithout: 12, version: 1 },
  'POST /conversations/:conversationId/report/offering': { withoutAgreements: true },
  'PUT /admin/mail-texts/:kind/:language': { kind: 'planned', language: 'nl', body: 'Iets\n{link}', version: 0 },
  'POST /admin/mail-texts/:kind/:language/preview': { body: 'Iets\n{link}' },
  'POST /admin/mail-texts/:kind/:language/tests': { body: 'Iets\n{link}' },
  'POST /admin/templates/drafts': { name: { nl: 'Iets', en: 'Something' } },
  'PUT /admin/templates/:templateId/draft': {
    field: 'settings',
    value: { name: { nl: 'Iets', en: 'Something' }, purpose: { nl: 'Iets', en: 'Something' } },
  },
  'GET /admin/templates/:templateId/draft/versions': { field: 'settings' },
  'POST /hr/cadences': rule,
  'PUT /hr/cadences/:cadenceId': rule,
  'POST /delegations': { fromDay: '2027-02-01', untilDay: '2027-02-12' },
  'PUT /mail-preferences': { quiet: { from: 20, until: 8 } },
  'POST /admin/departments': { name: 'Nachtploeg' },
  'PUT /admin/organisation': { name: 'Bakkerij De Molen' },
}
