import { useState, type FormEvent } from 'react'
import { useLocation } from 'wouter'
import { useAction } from '#platform/ui/api.ts'
import { Button, LinkButton } from '#platform/ui/controls/Button.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useText } from '#platform/ui/text.ts'
import { redeemSignInLink } from '../contract.ts'
import { DoorPage } from './DoorPage.tsx'
import style from './DoorPage.module.css'

/** Where the link from a mail leads. It asks for a press, because programs that scan mail open every link in it. */
export function SignInLink({ onEnter }: { onEnter: () => void }) {
  const text = useText()
  const [, go] = useLocation()
  const [token] = useState(() => location.hash.slice(1))
  const enter = useAction(redeemSignInLink, {
    then: () => {
      onEnter()
      go('/', { replace: true })
    },
  })
  const code = enter.trouble?.code
  const expired = token === '' || code === 'link-expired' || code === 'invalid-input'

  function submit(event: FormEvent) {
    event.preventDefault()
    if (!enter.busy) enter.run({ token })
  }
  if (expired)
    return (
      <DoorPage title={text('accounts.link.expired-title')} lead={<p>{text('accounts.link.expired')}</p>}>
        <LinkButton to="/" kind="primary">
          {text('accounts.link.again')}
        </LinkButton>
      </DoorPage>
    )
  return (
    <DoorPage title={text('accounts.link.title')} lead={<p>{text('accounts.link.lead')}</p>}>
      <form onSubmit={submit}>
        <TroubleNotice of={enter.trouble} />
        <Button type="submit" kind="primary" large busy={enter.busy}>
          {text('accounts.link.submit')}
        </Button>
        <p className={style.once}>{text('accounts.link.once')}</p>
      </form>
    </DoorPage>
  )
}
