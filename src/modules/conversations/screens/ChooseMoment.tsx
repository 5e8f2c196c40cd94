import { useState } from 'react'
import { useAction } from '#platform/ui/api.ts'
import { Button } from '#platform/ui/controls/Button.tsx'
import { Dialog } from '#platform/ui/controls/Dialog.tsx'
import { useLanguage, useSay, useText } from '#platform/ui/text.ts'
import { moveConversation, type Overview, type Term } from '../contract.ts'
import { asTyped, MeetingForm } from './MeetingForm.tsx'

/** For a conversation of a round that has no moment yet: either of the two chooses one, within the days of the round. */
export function ChooseMoment({ of, term }: { of: Overview; term: Term }) {
  const text = useText()
  const say = useSay()
  const { timeZone } = useLanguage()
  const [open, show] = useState(false)
  const choose = useAction(moveConversation, { then: () => show(false) })
  const other = of.myPart === 'employee' ? of.manager : of.employee
  return (
    <>
      <Button kind="primary" large onClick={() => show(true)}>
        {text('conversations.overview.choose-moment')}
      </Button>
      {open && (
        <Dialog
          title={text('conversations.overview.choose-moment-with', { name: other.name })}
          onClose={() => show(false)}
        >
          <MeetingForm
            first={asTyped(of, timeZone)}
            submit={text('conversations.overview.choose-moment-submit')}
            busy={choose.busy}
            trouble={choose.trouble}
            onSubmit={(meeting) => choose.run({ conversationId: of.id, ...meeting })}
          >
            <p>
              {text('conversations.overview.choose-moment-explain', {
                from: say.day(term.talkFrom),
                until: say.day(term.talkUntil),
              })}
            </p>
          </MeetingForm>
        </Dialog>
      )}
    </>
  )
}
