import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import type { Endpoint, Given, Returned } from '../http/endpoint.ts'
import { call } from './api.ts'

/** Reads a list that comes in pages, for as far as the reader asked. In: the part of the input that says where to go on. */
export function usePages<E extends Endpoint>(endpoint: E, input: Given<E>, from: 'after' | 'before') {
  const read = useSuspenseInfiniteQuery({
    queryKey: [endpoint.path, 'pages', input],
    queryFn: ({ pageParam }) =>
      call(endpoint, { ...(input as object), ...(pageParam === null ? {} : { [from]: pageParam }) } as Given<E>),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => (last as { next: string | null }).next,
  })
  return {
    pages: read.data.pages as Returned<E>[],
    hasMore: read.hasNextPage,
    more: () => void read.fetchNextPage(),
    busy: read.isFetchingNextPage,
    trouble: read.isFetchNextPageError ? read.error : null,
  }
}
