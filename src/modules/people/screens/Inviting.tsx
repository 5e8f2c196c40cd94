import { useState } from 'react'
import { useAction } from '#platform/ui/api.ts'
import { Button } from '#platform/ui/controls/Button.tsx'
import { Done } from '#platform/ui/controls/Done.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useText } from '#platform/ui/text.ts'
import { invitePerson, type KeptPerson } from '../contract.ts'
import { Part } from './AdminNav.tsx'
import style from './Inviting.module.css'

/** Whether somebody signs in, and the way to let them. */
export function Inviting({ person: { id: personId, givenName: name, email, signsIn } }: { person: KeptPerson }) {
  const text = useText()
  const [sentTo, setSentTo] = useState<string | null>(null)
  const invite = useAction(invitePerson, { then: () => setSentTo(email) })
  return (
    <Part title={text('people.person.account')}>
      <p className={style.state}>{text(`people.person.account-explain.${signsIn}`, { name })}</p>
      {signsIn !== 'yes' && !email && <p>{text('people.person.no-email', { name })}</p>}
      {signsIn !== 'yes' && email && (
        <Button busy={invite.busy} onClick={() => invite.run({ personId })}>
          {text(signsIn === 'invited' || sentTo ? 'people.person.invite-again' : 'people.person.invite')}
        </Button>
      )}
      <TroubleNotice of={invite.trouble} />
      <Done>{sentTo && text('people.person.invited', { email: sentTo })}</Done>
    </Part>
  )
}
