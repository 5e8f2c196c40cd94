import type { Instant } from '#kernel/schemas.ts'

/**
 * What may stand in a line of the log. A closed list: no words of people, no names, no addresses, no query strings.
 * Ids of rows are left out too; a request is found again by its moment and its route.
 */
type Facts = {
  method?: string
  route?: string
  status?: number
  milliseconds?: number
  code?: string
  task?: string
  attempt?: number
  error?: string
  where?: string
  address?: string
  count?: number
}

export type Log = (level: 'info' | 'warn' | 'error', message: string, facts?: Facts) => void

/** Writes one JSON object a line. In: what writes the line, the clock, and whether lines of level `info` are wanted. */
export const makeLog =
  (write: (line: string) => void, now: () => Instant, { info }: { info: boolean }): Log =>
  (level, message, facts = {}) => {
    if (level !== 'info' || info) write(JSON.stringify({ at: now(), level, message, ...facts }))
  }

/**
 * What may be told of an error: its kind, its code, and where in the code it arose. Its message is left out, because
 * the message of a database error can quote what somebody wrote.
 */
export function errorFacts(error: unknown): Pick<Facts, 'error' | 'code' | 'where'> {
  if (!(error instanceof Error)) return { error: typeof error }
  const { code } = error as { code?: unknown }
  const where = error.stack
    ?.split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 6)
    .map((line) => line.trim())
    .join(' < ')
  return { error: error.name, ...(typeof code === 'string' ? { code } : {}), ...(where ? { where } : {}) }
}
