import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call, type Trouble } from '#platform/ui/api.ts'
import { readInvitation } from '../contract.ts'

/** The invitation of the link that was opened. It is read once: when it has been accepted, the link knows nothing more. */
export function useInvitation() {
  const [token] = useState(() => location.hash.slice(1))
  const { data, error } = useQuery({
    queryKey: [readInvitation.path, { token }],
    queryFn: () => call(readInvitation, { token }),
    enabled: token !== '',
    staleTime: 'static',
    refetchOnWindowFocus: false,
  })
  const trouble = error as Trouble | null
  const expired = token === '' || trouble?.code === 'link-expired' || trouble?.code === 'invalid-input'
  return { token, invitation: data, expired: expired && !data, trouble: data ? null : trouble }
}
