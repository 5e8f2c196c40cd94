import { useState } from 'react'
import type { ConversationId } from '#kernel/schemas.ts'
import { PersonPicker } from '#modules/people/screens/PersonPicker.tsx'
import { useAction } from '#platform/ui/api.ts'
import { Button, ButtonRow } from '#platform/ui/controls/Button.tsx'
import { Dialog } from '#platform/ui/controls/Dialog.tsx'
import { Icon } from '#platform/ui/controls/Icon.tsx'
import { Item, List } from '#platform/ui/controls/List.tsx'
import { Person } from '#platform/ui/controls/Person.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useText } from '#platform/ui/text.ts'
import { inviteGuest, letGuestGo } from '../contract.ts'

/** Who else is at the table: to invite and to let go. */
export function Guests({
  conversationId,
  guests,
}: {
  conversationId: ConversationId
  guests: { id: string; name: string }[]
}) {
  const text = useText()
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
          {guests.map(({ id, name }) => (
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
              <Person name={name} />
            </Item>
          ))}
        </List>
      )}
      <TroubleNotice of={letGo.trouble} />
      <ButtonRow>
        <Button onClick={() => ask(true)}>
          <Icon of="plus" />
          {text('conversations.overview.add-guest')}
        </Button>
      </ButtonRow>
      {asking && (
        <Dialog title={text('conversations.overview.add-guest')} onClose={close}>
          <p className="soft">{text('conversations.overview.guest-explain')}</p>
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
              {text('conversations.overview.guest-submit', { name: chosen.name })}
            </Button>
          )}
        </Dialog>
      )}
    </>
  )
}
