import { createContext, useContext } from 'react'

type Me = {
  person: { id: string; name: string; givenName: string; jobTitle: string }
  organisation: { id: string; name: string; timeZone: string }
  today: string
  manages: boolean
  isHr: boolean
  isAdministrator: boolean
  severalOrganisations: boolean
}

/** Who is signed in. It decides what a screen calls «you»; never what it may show. */
export const MeContext = createContext<Me | null>(null)

export function useMe(): Me {
  const me = useContext(MeContext)
  if (!me) throw new Error('this screen is for who is signed in')
  return me
}
