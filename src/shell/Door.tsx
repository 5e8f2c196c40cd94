import { Route, Switch, useLocation } from 'wouter'
import { room } from '#platform/ui/room.ts'
import { Boundary } from './Boundary.tsx'

const SignIn = room(() => import('./pages/SignIn.tsx'), 'SignIn')
const SignInLink = room(() => import('#modules/accounts/screens/SignInLink.tsx'), 'SignInLink')
const Invitation = room(() => import('#modules/accounts/screens/Invitation.tsx'), 'Invitation')

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
