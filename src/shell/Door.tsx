import { lazy } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { Boundary } from './Boundary.tsx'

const SignIn = lazy(async () => ({ default: (await import('./pages/SignIn.tsx')).SignIn }))
const SignInLink = lazy(async () => ({
  default: (await import('#modules/accounts/screens/SignInLink.tsx')).SignInLink,
}))
const Invitation = lazy(async () => ({
  default: (await import('#modules/accounts/screens/Invitation.tsx')).Invitation,
}))

/** What there is for who is not signed in. Every other address asks to sign in first and then leads there. */
export function Door({ onEnter }: { onEnter: () => void }) {
  const [, go] = useLocation()
  return (
    <Boundary>
      <Switch>
        <Route path="/sign-in/link">
          <SignInLink onEnter={onEnter} />
        </Route>
        <Route path="/new-organisation">
          <SignIn onEnter={() => (go('/'), onEnter())} founding />
        </Route>
        <Route path="/invitation">
          <Invitation onEnter={onEnter} />
        </Route>
        <Route>
          <SignIn onEnter={onEnter} />
        </Route>
      </Switch>
    </Boundary>
  )
}
