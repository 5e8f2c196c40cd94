import { useState, type FormEvent } from 'react'
import { useLocation } from 'wouter'
import { useAction } from '#platform/ui/api.ts'
import { Button, LinkButton } from '#platform/ui/controls/Button.tsx'
import { TextField } from '#platform/ui/controls/Form.tsx'
import { Loading, Sheet } from '#platform/ui/controls/Page.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useText } from '#platform/ui/text.ts'
import { acceptInvitation } from '../contract.ts'
import { DoorPage } from './DoorPage.tsx'
import { useInvitation } from './invitation-link.ts'
import { SignInForm } from './SignInForm.tsx'

/** Where the invitation from a mail leads for who is not signed in: to a new account, or to the one that is there. */
export function Invitation({ onEnter }: { onEnter: () => void }) {
  const text = useText()
  const { token, invitation, expired, trouble } = useInvitation()
  if (!invitation && !expired && !trouble) return <Loading />
  if (!invitation)
    return (
      <DoorPage
        title={text('accounts.invitation.expired-title')}
        lead={expired ? <p>{text('accounts.invitation.expired')}</p> : null}
      >
        {!expired && <TroubleNotice of={trouble} />}
        <LinkButton to="/" kind="primary">
          {text('accounts.invitation.to-sign-in')}
        </LinkButton>
      </DoorPage>
    )
  const { organisation, name, email, hasAccount } = invitation
  return (
    <DoorPage
      title={text('accounts.invitation.title', { organisation })}
      lead={
        <>
          <p>{text('accounts.invitation.lead', { name, organisation })}</p>
          <p>{hasAccount ? text('accounts.invitation.lead-known', { email }) : text('accounts.invitation.lead-new')}</p>
        </>
      }
    >
      <Sheet>
        {hasAccount ? <SignInForm onEnter={onEnter} /> : <NewAccount token={token} email={email} onEnter={onEnter} />}
      </Sheet>
    </DoorPage>
  )
}

function NewAccount({ token, email, onEnter }: { token: string; email: string; onEnter: () => void }) {
  const text = useText()
  const [, go] = useLocation()
  const [password, setPassword] = useState('')
  const accept = useAction(acceptInvitation, {
    then: () => {
      onEnter()
      go('/', { replace: true })
    },
  })

  function submit(event: FormEvent) {
    event.preventDefault()
    if (!accept.busy) accept.run({ token, password })
  }
  return (
    <form onSubmit={submit} noValidate>
      <TextField
        label={text('accounts.invitation.email')}
        hint={text('accounts.invitation.email-hint')}
        type="email"
        autoComplete="username"
        readOnly
        value={email}
        onType={() => undefined}
      />
      <TextField
        label={text('accounts.invitation.password')}
        hint={text('accounts.invitation.password-hint')}
        type="password"
        autoComplete="new-password"
        value={password}
        onType={setPassword}
        error={accept.trouble?.at('/password')}
      />
      <TroubleNotice of={accept.trouble} />
      <Button type="submit" kind="primary" large busy={accept.busy}>
        {text('accounts.invitation.submit')}
      </Button>
    </form>
  )
}
