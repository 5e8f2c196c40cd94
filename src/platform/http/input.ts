import type { z } from 'zod'
import { Problem, type FieldProblem } from '#kernel/problems.ts'
import type { Endpoint } from './endpoint.ts'

/**
 * Parses what came with a request into one object. Throws `not-found` when the path does not fit, and `invalid-input`
 * that names every field that is not right.
 */
export function parseInput(
  { params, query, body, upload }: Endpoint,
  given: { params: unknown; query: unknown; body: unknown },
): Record<string, unknown> {
  const path = params.safeParse(given.params)
  if (!path.success) throw new Problem('not-found')
  const asked = query.safeParse(given.query, readable)
  const sent = upload
    ? ({ success: true, data: { content: given.body } } as const)
    : body.safeParse(given.body ?? {}, readable)
  const issues = [...(asked.success ? [] : asked.error.issues), ...(sent.success ? [] : sent.error.issues)]
  if (!asked.success || !sent.success) throw new Problem('invalid-input', { fields: issues.flatMap(fieldProblems) })
  return { ...path.data, ...asked.data, ...sent.data }
}

/** What was sent stays beside what is wrong with it, to tell what is missing from what is of another kind. It goes no further. */
const readable = { reportInput: true }

type Issue = z.core.$ZodIssue

function fieldProblems(issue: Issue): FieldProblem[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ pointer: pointer([...issue.path, key]), code: 'unknown' }))
  return [{ pointer: pointer(issue.path), ...describe(issue) }]
}

/** What is wrong, as a key below `field` in the texts, with the values that the sentence names. */
function describe(issue: Issue): Omit<FieldProblem, 'pointer'> {
  switch (issue.code) {
    case 'invalid_type':
      return { code: issue.input === undefined ? 'required' : 'wrong-type' }
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array'
        ? { code: 'too-long', values: { maximum: Number(issue.maximum) } }
        : { code: 'too-much', values: { maximum: Number(issue.maximum) } }
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? { code: 'required' }
        : { code: 'too-little', values: { minimum: Number(issue.minimum) } }
    case 'invalid_format':
      return {
        code: issue.input === '' && issue.format !== 'uuid' ? 'required' : (formats[issue.format] ?? 'wrong-type'),
      }
    case 'custom':
      return { code: String(issue.params?.code ?? 'wrong-type') }
    default:
      return { code: 'choice' }
  }
}

const formats: Record<string, string> = {
  email: 'email',
  date: 'date',
  time: 'time',
  datetime: 'date',
  url: 'link',
  uuid: 'choice',
}

const pointer = (path: PropertyKey[]) =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
