import { useState, type FormEvent } from 'react'
import { useLocation } from 'wouter'
import { useAction } from '#platform/ui/api.ts'
import { Button, ButtonRow } from '#platform/ui/controls/Button.tsx'
import { Dialog } from '#platform/ui/controls/Dialog.tsx'
import { AreaField } from '#platform/ui/controls/Form.tsx'
import { Item, List } from '#platform/ui/controls/List.tsx'
import { Section } from '#platform/ui/controls/Page.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import { beginAnswer, declineRequest, type RequestToMe } from '../contract.ts'

/** What colleagues ask of me and I did not answer yet: about whom, by when, and by name who would read my answer. */
export function AskedOfMe({ of }: { of: RequestToMe[] }) {
  const text = useText()
  if (of.length === 0) return null
  return (
    <Section title={text('feedback.asked.title')}>
      <List>
        {of.map((one) => (
          <Asked key={one.id} of={one} />
        ))}
      </List>
    </Section>
  )
}

function Asked({ of }: { of: RequestToMe }) {
  const text = useText()
  const say = useSay()
  const [, go] = useLocation()
  const [declining, decline] = useState(false)
  const answer = useAction(beginAnswer, { then: ({ id }) => go(`/feedback/drafts/${id}`) })
  const isAboutAsker = of.about.id === of.asker.id
  return (
    <Item>
      <b>
        {isAboutAsker
          ? text('feedback.asked.by', { name: of.asker.name })
          : text('feedback.asked.by-about', { name: of.asker.name, about: of.about.name })}
      </b>
      <p className="letter">{of.question}</p>
      <p className="small soft">
        {text('feedback.asked.due', { day: say.day(of.dueOn) })}{' '}
        {text('feedback.asked.readers', { people: say.list(of.readers.map(({ name }) => name)) })}
      </p>
      <ButtonRow>
        <Button
          kind="primary"
          busy={answer.busy}
          onClick={() => answer.run({ feedbackRequestId: of.id })}
          aria-label={text('feedback.asked.answer-of', { name: of.about.name })}
        >
          {text('feedback.asked.answer')}
        </Button>
        <Button
          kind="quiet"
          onClick={() => decline(true)}
          aria-label={text('feedback.asked.decline-of', { name: of.about.name })}
        >
          {text('feedback.asked.decline')}
        </Button>
      </ButtonRow>
      <TroubleNotice of={answer.trouble} />
      {declining && <Decline of={of} onClose={() => decline(false)} />}
    </Item>
  )
}

function Decline({ of, onClose }: { of: RequestToMe; onClose: () => void }) {
  const text = useText()
  const say = useSay()
  const [reason, type] = useState('')
  const decline = useAction(declineRequest, { then: onClose })
  function submit(event: FormEvent) {
    event.preventDefault()
    if (!decline.busy) decline.run({ feedbackRequestId: of.id, reason })
  }
  const readers = [...new Set([of.about.name, of.asker.name])]
  return (
    <Dialog title={text('feedback.asked.decline-title')} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <p>{text('feedback.asked.decline-explain', { people: say.list(readers) })}</p>
        <TroubleNotice of={decline.trouble} />
        <AreaField
          label={text('feedback.asked.reason')}
          rows={3}
          value={reason}
          onType={type}
          error={decline.trouble?.at('/reason')}
        />
        <ButtonRow>
          <Button type="submit" kind="primary" busy={decline.busy}>
            {text('feedback.asked.decline-submit')}
          </Button>
          <Button onClick={onClose}>{text('ui.cancel')}</Button>
        </ButtonRow>
      </form>
    </Dialog>
  )
}
