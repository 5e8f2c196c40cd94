import { useState } from 'react'
import { PersonPicker } from '#modules/people/screens/PersonPicker.tsx'
import { useAction } from '#platform/ui/api.ts'
import { ActionButton } from '#platform/ui/controls/ActionButton.tsx'
import { Button, ButtonRow } from '#platform/ui/controls/Button.tsx'
import { Dialog } from '#platform/ui/controls/Dialog.tsx'
import { Icon } from '#platform/ui/controls/Icon.tsx'
import { Item, List } from '#platform/ui/controls/List.tsx'
import { Person } from '#platform/ui/controls/Person.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useText } from '#platform/ui/text.ts'
import { inviteGuest, letGuestGo, type Overview } from '../contract.ts'

/** Who else is at the table: to invite and to let go. */
export function Guests({ of: { id: conversationId, guests, peersLeft, may } }: { of: Overview }) {
  const text = useText()
  const peer = peersLeft !== null
  const add = peer ? text('conversations.overview.add-peer') : text('conversations.overview.add-guest')
  const [asking, ask] = useState(false)
  const [chosen, choose] = useState<{ id: string; name: string } | null>(null)
  const close = () => {
    ask(false)
    choose(null)
  }
  const invite = useAction(inviteGuest, { then: close })
  const letGo = useAction(letGuestGo)
  return (
    <>
      {guests.length > 0 && (
        <List>
          {guests.map(({ id, name, role }) => (
            <Item
              key={id}
              side={
                <Button
                  kind="quiet"
                  busy={letGo.busy}
                  aria-label={text('conversations.overview.let-go-of', { name })}
                  onClick={() => letGo.run({ conversationId, personId: id })}
                >
                  {text('conversations.overview.let-go')}
                </Button>
              }
            >
              <Person name={name} what={role ? text(`conversations.role.${role}`) : undefined} />
            </Item>
          ))}
        </List>
      )}
      <TroubleNotice of={letGo.trouble} />
      <ButtonRow>
        <ActionButton may={may.inviteGuests} onClick={() => ask(true)}>
          <Icon of="plus" />
          {add}
        </ActionButton>
      </ButtonRow>
      {peer && may.inviteGuests.allowed && (
        <p className="small soft">{text('conversations.overview.peers-left', { count: peersLeft })}</p>
      )}
      {asking && (
        <Dialog title={add} onClose={close}>
          <p className="soft">
            {peer ? text('conversations.overview.peer-explain') : text('conversations.overview.guest-explain')}
          </p>
          <PersonPicker
            label={text('conversations.overview.guest-who')}
            value={chosen}
            onChoose={choose}
            error={invite.trouble?.at('/personId')}
          />
          <TroubleNotice of={invite.trouble} />
          {chosen && (
            <Button
              kind="primary"
              busy={invite.busy}
              onClick={() => invite.run({ conversationId, personId: chosen.id })}
            >
              {peer
                ? text('conversations.overview.peer-submit', { name: chosen.name })
                : text('conversations.overview.guest-submit', { name: chosen.name })}
            </Button>
          )}
        </Dialog>
      )}
    </>
  )
}
