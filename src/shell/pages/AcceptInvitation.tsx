import { acceptInvitation, readAccount, signOut } from '#modules/accounts/contract.ts'
import { useInvitation } from '#modules/accounts/screens/invitation-link.ts'
import { queries, useAction, useRead } from '#platform/ui/api.ts'
import { Button, ButtonRow, LinkButton } from '#platform/ui/controls/Button.tsx'
import { Loading, Page } from '#platform/ui/controls/Page.tsx'
import { Notice, TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useText } from '#platform/ui/text.ts'

/** An invitation that is opened by somebody who is signed in: it is for this account, or for another. */
export function AcceptInvitation() {
  const text = useText()
  const { token, invitation, expired, trouble } = useInvitation()
  const { email: mine } = useRead(readAccount, {})
  const accept = useAction(acceptInvitation, {
    then: () => {
      queries.clear()
      location.assign('/')
    },
  })
  const leave = useAction(signOut, {
    // The same address again, now for somebody who is not signed in.
    then: () => {
      queries.clear()
      location.reload()
    },
  })

  if (!invitation && !expired && !trouble) return <Loading />
  if (!invitation)
    return (
      <Page
        title={text('accounts.invitation.expired-title')}
        lead={expired ? text('accounts.invitation.expired') : undefined}
      >
        {!expired && <TroubleNotice of={trouble} />}
        <LinkButton to="/" kind="primary">
          {text('ui.home')}
        </LinkButton>
      </Page>
    )
  const { organisation, name, email, hasAccount } = invitation
  const forMe = hasAccount && email === mine
  return (
    <Page
      title={text('accounts.invitation.title', { organisation })}
      lead={text('accounts.invitation.lead', { name, organisation })}
    >
      <Notice tone={forMe ? 'calm' : 'sun'}>
        {text('accounts.invitation.signed-in', { email: mine })}{' '}
        {forMe
          ? text('accounts.invitation.accept-explain', { organisation })
          : text('accounts.invitation.other-account', { email })}
      </Notice>
      <TroubleNotice of={accept.trouble ?? leave.trouble} />
      <ButtonRow>
        {forMe ? (
          <Button kind="primary" large busy={accept.busy} onClick={() => accept.run({ token })}>
            {text('accounts.invitation.accept')}
          </Button>
        ) : (
          <Button kind="primary" busy={leave.busy} onClick={() => leave.run({})}>
            {text('accounts.invitation.sign-out')}
          </Button>
        )}
        <LinkButton to="/">{text('ui.home')}</LinkButton>
      </ButtonRow>
    </Page>
  )
}
