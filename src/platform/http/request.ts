import type { Endpoint } from './endpoint.ts'

/** What a browser knows of an endpoint: where it is. Its schemas stay on the server. */
export type Address = Pick<Endpoint, 'method' | 'path' | 'upload'>

/** Turns an endpoint and its input into a request: what the path names goes into the path, the rest into query or body. */
export function requestFor(
  { method, path, upload }: Address,
  input: Record<string, unknown>,
): { method: string; url: string; body: string | Uint8Array | undefined } {
  const { content, ...given } = input
  const rest = { ...given }
  const filled = path.replace(/:(\w+)/g, (_, name: string) => {
    delete rest[name]
    return encodeURIComponent(String(given[name]))
  })
  const inQuery = method === 'GET' || upload
  const query = new URLSearchParams()
  if (inQuery)
    for (const [name, value] of Object.entries(rest as Record<string, string | number | boolean | undefined>))
      if (value !== undefined) query.set(name, String(value))
  const body = upload
    ? (content as Uint8Array)
    : inQuery || Object.keys(rest).length === 0
      ? undefined
      : JSON.stringify(rest)
  return { method, url: `/api${filled}${query.size > 0 ? `?${query.toString()}` : ''}`, body }
}
