import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { call, readAgain } from '#platform/ui/api.ts'
import { listLog, type Logged } from '../contract.ts'

type Asked = { kind?: string; search: string; from?: string; until?: string }

const dayOf = (entry: Logged) => (entry.mine ? entry.value.day : entry.day)

/** My log as far as it was fetched: what was found, and whether there is more to fetch. */
export function useLog({ kind = '', search, from = '', until = '' }: Asked) {
  const asked = {
    ...(kind ? { kind: kind as 'win' } : {}),
    ...(search.trim() ? { search: search.trim() } : {}),
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
  }
  const query = useInfiniteQuery({
    queryKey: [listLog.path, asked],
    queryFn: ({ pageParam }) => call(listLog, { ...asked, ...pageParam }),
    initialPageParam: {},
    getNextPageParam: ({ entries, more }) => {
      const last = entries.at(-1)
      return more && last ? { beforeDay: dayOf(last), beforeId: last.id } : undefined
    },
    placeholderData: keepPreviousData,
  })
  return {
    entries: query.data?.pages.flatMap(({ entries }) => entries) ?? [],
    known: query.data !== undefined,
    more: query.hasNextPage,
    further: () => void query.fetchNextPage(),
    again: () => void readAgain(listLog),
  }
}
