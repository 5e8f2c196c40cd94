import { useState, type FormEvent } from 'react'
import { useLocation } from 'wouter'
import { PersonPicker } from '#modules/people/screens/PersonPicker.tsx'
import { useAction } from '#platform/ui/api.ts'
import { Button } from '#platform/ui/controls/Button.tsx'
import { Page } from '#platform/ui/controls/Page.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useText } from '#platform/ui/text.ts'
import { beginFeedback } from '../contract.ts'

/** To whom; the words come on the next page, which keeps them. */
export function GiveFeedback() {
  const text = useText()
  const [, go] = useLocation()
  const [receiver, choose] = useState<{ id: string; name: string } | null>(null)
  const begin = useAction(beginFeedback, { then: ({ id }) => go(`/feedback/drafts/${id}`) })
  function submit(event: FormEvent) {
    event.preventDefault()
    if (receiver && !begin.busy) begin.run({ receiverId: receiver.id })
  }
  return (
    <Page
      title={text('feedback.begin.title')}
      lead={text('feedback.begin.lead')}
      back={{ to: '/feedback', label: text('feedback.begin.back') }}
    >
      <form onSubmit={submit} noValidate>
        <PersonPicker
          label={text('feedback.begin.who')}
          value={receiver}
          onChoose={choose}
          error={begin.trouble?.at('/receiverId')}
        />
        {begin.trouble?.fields.length === 0 && <TroubleNotice of={begin.trouble} />}
        {receiver && (
          <Button type="submit" kind="primary" busy={begin.busy}>
            {text('feedback.begin.submit')}
          </Button>
        )}
      </form>
    </Page>
  )
}
