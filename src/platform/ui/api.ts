import { QueryClient, useMutation, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import type { ProblemCode } from '#kernel/problems.ts'
import type { Endpoint, Given, Returned } from '../http/endpoint.ts'
import { requestFor } from '../http/request.ts'

/** A problem as the server told it, in the reader's language; or `offline` when there was nobody to tell it. */
export class Trouble extends Error {
  override name = 'Trouble'
  readonly code: ProblemCode | 'offline'
  readonly detail: string
  readonly fields: { pointer: string; detail: string }[]
  readonly facts: unknown

  constructor(
    code: ProblemCode | 'offline',
    {
      title = '',
      detail = '',
      errors = [],
      facts,
    }: { title?: string; detail?: string; errors?: { pointer: string; detail: string }[]; facts?: unknown } = {},
  ) {
    super(title)
    this.code = code
    this.detail = detail
    this.fields = errors
    this.facts = facts
  }

  /** What is wrong with the field at this JSON pointer, if anything. */
  at(pointer: string): string | undefined {
    return this.fields.find((field) => field.pointer === pointer)?.detail
  }
}

/** What every request says beside itself: the language of the screen, and the organisation this tab is in. */
export const screen: { language: string; organisation: string | undefined } = {
  language: 'nl',
  organisation: undefined,
}

const onSignedOut = new Set<() => void>()
/** Hears when the server no longer knows this session. Returns how to stop hearing. */
export function whenSignedOut(listener: () => void): () => void {
  onSignedOut.add(listener)
  return () => void onSignedOut.delete(listener)
}

/** Calls an endpoint. In: its input as the contract names it. Throws `Trouble`. */
export async function call<E extends Endpoint>(
  endpoint: E,
  input: Given<E>,
  { keepalive = false } = {},
): Promise<Returned<E>> {
  const { method, url, body } = requestFor(endpoint, input as Record<string, unknown>)
  let response: Response
  try {
    response = await fetch(url, {
      method,
      keepalive,
      ...(body === undefined ? {} : { body: body as BodyInit }),
      headers: {
        'accept-language': screen.language,
        ...(body === undefined
          ? {}
          : { 'content-type': endpoint.upload ? 'application/octet-stream' : 'application/json' }),
        ...(screen.organisation ? { 'voortgang-organisation': screen.organisation } : {}),
        ...(method === 'GET' ? {} : { 'idempotency-key': crypto.randomUUID() }),
      },
    })
  } catch {
    throw new Trouble('offline')
  }
  if (response.status === 204) return undefined as Returned<E>
  const answer = (await response.json().catch(() => undefined)) as unknown
  if (response.ok) return answer as Returned<E>
  const problem = answer as { code?: ProblemCode; title?: string; detail?: string } | undefined
  // Something between us and the server answered in its place: as good as no connection.
  if (!problem?.code) throw new Trouble('offline')
  if (problem.code === 'not-signed-in') for (const listener of onSignedOut) listener()
  throw new Trouble(problem.code, problem)
}

/** Where the same thing may be fetched by a plain link: a download. */
export function addressOf<E extends Endpoint>(endpoint: E, input: Given<E>): string {
  const { url } = requestFor(endpoint, input as Record<string, unknown>)
  return screen.organisation ? `${url}${url.includes('?') ? '&' : '?'}organisation=${screen.organisation}` : url
}

export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 2000,
      gcTime: 5 * 60_000,
      retry: (times, error) => error instanceof Trouble && error.code === 'offline' && times < 2,
      refetchOnWindowFocus: true,
      networkMode: 'always',
    },
    // Without a connection an act fails and says so. It does not wait, to be done unseen when the connection is back.
    mutations: { retry: false, networkMode: 'always' },
  },
})

const keyOf = (endpoint: Endpoint, input: object) => [endpoint.path, input]

/** Reads for a screen, which waits until it is there; what the server refuses is shown in place of the screen. */
export function useRead<E extends Endpoint>(endpoint: E, input: Given<E>): Returned<E> {
  const { data } = useSuspenseQuery({
    queryKey: keyOf(endpoint, input as object),
    queryFn: () => call(endpoint, input),
  })
  return data
}

/** Reads what a screen can do without for a moment: undefined until it is there. */
export function useLater<E extends Endpoint>(endpoint: E, input: Given<E>): Returned<E> | undefined {
  return useQuery({ queryKey: keyOf(endpoint, input as object), queryFn: () => call(endpoint, input) }).data
}

/** Keeps up to date what was read before there were screens; null stays null. */
export function useKnown<E extends Endpoint>(
  endpoint: E,
  input: Given<E>,
  first: Returned<E> | null,
): Returned<E> | null {
  const { data } = useQuery({
    queryKey: keyOf(endpoint, input as object),
    queryFn: () => call(endpoint, input),
    enabled: first !== null,
    ...(first === null ? {} : { initialData: first }),
  })
  return first && (data ?? first)
}

export const readAgain = (endpoint?: Endpoint) =>
  queries.invalidateQueries(endpoint ? { queryKey: [endpoint.path] } : {})

/** Does something; afterwards every screen reads again. `then` runs after that with the answer. */
export function useAction<E extends Endpoint>(
  endpoint: E,
  { then }: { then?: (answer: Returned<E>, input: Given<E>) => void } = {},
) {
  const mutation = useMutation<Returned<E>, Trouble, Given<E>>({
    mutationFn: (input) => call(endpoint, input),
    onSuccess: async (answer, input) => {
      then?.(answer, input)
      await readAgain()
    },
  })
  return { run: mutation.mutate, busy: mutation.isPending, trouble: mutation.error, forget: mutation.reset }
}
