import { useState, type FormEvent } from 'react'
import { useAction } from '#platform/ui/api.ts'
import { Button, ButtonRow } from '#platform/ui/controls/Button.tsx'
import { TextField } from '#platform/ui/controls/Form.tsx'
import { Notice, TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useText } from '#platform/ui/text.ts'
import { askSignInLink, signIn } from '../contract.ts'

/** Signing in with a password, or asking for a link by mail. Also over a page whose session has ended. */
export function SignInForm({ onEnter }: { onEnter: () => void }) {
  const text = useText()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const enter = useAction(signIn, { then: onEnter })
  const [sentTo, setSentTo] = useState('')
  const link = useAction(askSignInLink, { then: (_, { email: address }) => setSentTo(address) })

  function submit(event: FormEvent) {
    event.preventDefault()
    if (!enter.busy) enter.run({ email, password })
  }
  return (
    <form onSubmit={submit} noValidate>
      <TroubleNotice of={enter.trouble ?? link.trouble} />
      <TextField
        label={text('accounts.signIn.email')}
        type="email"
        autoComplete="username"
        value={email}
        onType={setEmail}
        error={(enter.trouble ?? link.trouble)?.at('/email')}
      />
      <TextField
        label={text('accounts.signIn.password')}
        type="password"
        autoComplete="current-password"
        value={password}
        onType={setPassword}
        error={enter.trouble?.at('/password')}
      />
      {sentTo && <Notice icon="check">{text('accounts.signIn.link-sent', { email: sentTo })}</Notice>}
      <p className="small soft">{text('accounts.signIn.link-explain')}</p>
      <ButtonRow>
        <Button type="submit" kind="primary" busy={enter.busy}>
          {text('accounts.signIn.submit')}
        </Button>
        <Button busy={link.busy} onClick={() => link.run({ email })}>
          {text('accounts.signIn.link')}
        </Button>
      </ButtonRow>
    </form>
  )
}
