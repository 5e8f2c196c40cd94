import { secondsBetween } from '#kernel/dates.ts'
import { Problem, type ProblemCode } from '#kernel/problems.ts'
import type { Instant, Language } from '#kernel/schemas.ts'
import type { Texts, Translate } from '../text/translate.ts'

/** A problem as it leaves: RFC 9457, in the reader's language. Nothing in it depends on whether a hidden row exists. */
export function problemBody(
  { code, status, fields, facts, retryAt }: Problem,
  { language, texts, now }: { language: Language; texts: Texts; now: Instant },
) {
  const text = texts[language] as unknown as (key: string, values?: Record<string, string | number>) => string
  return {
    type: `urn:voortgang:problem:${code}`,
    code,
    status,
    title: text(`problem.${code}.what`),
    detail: text(`problem.${code}.mend`, retryAt ? { minutes: Math.ceil(secondsBetween(now, retryAt) / 60) } : {}),
    ...(fields.length > 0
      ? {
          errors: fields.map(({ pointer, code: kind, values }) => ({
            pointer,
            code: kind,
            detail: fieldSentence(text as unknown as Translate, kind, values),
          })),
        }
      : {}),
    ...(facts === undefined ? {} : { facts }),
  }
}

/** A field's own sentence; a field that breaks a rule of the catalogue has that rule's sentence. */
function fieldSentence(text: Translate, code: string, values?: Record<string, string | number>): string {
  const say = text as unknown as (key: string, values?: Record<string, string | number>) => string
  return code.startsWith('problem:')
    ? say(`problem.${code.slice('problem:'.length)}.what`)
    : say(`field.${code}`, values)
}

/** What an error means for who asked. In: anything thrown. Out: the problem, and whether the operator should hear of it. */
export function asProblem(error: unknown): { problem: Problem; unexpected: boolean } {
  if (error instanceof Problem) return { problem: error, unexpected: false }
  const { code, statusCode } = error as { code?: string; statusCode?: number }
  const known = code ? expected[code] : undefined
  if (known) return { problem: new Problem(known.as), unexpected: known.tell ?? false }
  if (statusCode && statusCode >= 400 && statusCode < 500) {
    const unread = error instanceof SyntaxError || code?.startsWith('FST_ERR_CTP_')
    return { problem: new Problem(unread ? 'not-json' : 'not-found'), unexpected: false }
  }
  return { problem: new Problem('went-wrong'), unexpected: true }
}

const expected: Record<string, { as: ProblemCode; tell?: boolean }> = {
  FST_ERR_CTP_BODY_TOO_LARGE: { as: 'too-large' },
  FST_ERR_CTP_INVALID_JSON_BODY: { as: 'not-json' },
  FST_ERR_CTP_EMPTY_JSON_BODY: { as: 'not-json' },
  FST_ERR_CTP_INVALID_MEDIA_TYPE: { as: 'not-json' },
  FST_ERR_NOT_FOUND: { as: 'not-found' },
  // The wall refused a write, or a row that is written once was changed: what the act had looked up is no longer so.
  '42501': { as: 'changed-meanwhile', tell: true },
  '23001': { as: 'changed-meanwhile', tell: true },
  '23505': { as: 'changed-meanwhile', tell: true },
  '23P01': { as: 'changed-meanwhile', tell: true },
  // Deadlock, serialisation, a statement that took too long, a database that is not there.
  '40001': { as: 'try-again', tell: true },
  '40P01': { as: 'try-again', tell: true },
  '57014': { as: 'try-again', tell: true },
  '57P01': { as: 'try-again', tell: true },
  '57P03': { as: 'try-again', tell: true },
  ECONNREFUSED: { as: 'try-again', tell: true },
  ECONNRESET: { as: 'try-again', tell: true },
  ENOENT: { as: 'try-again', tell: true },
}
