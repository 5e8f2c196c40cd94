import { useLayoutEffect, useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { call, useAction, useRead } from '#platform/ui/api.ts'
import { Button, ButtonRow } from '#platform/ui/controls/Button.tsx'
import { Dialog } from '#platform/ui/controls/Dialog.tsx'
import { Page } from '#platform/ui/controls/Page.tsx'
import { Notice, TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { SaveState, Writing } from '#platform/ui/controls/Writing.tsx'
import { Drafts } from '#platform/ui/drafts/drafts.ts'
import { useDrafts } from '#platform/ui/drafts/use-drafts.ts'
import { useMe } from '#platform/ui/me.ts'
import { useText } from '#platform/ui/text.ts'
import {
  dropFeedbackDraft,
  readFeedbackDraft,
  saveFeedbackWords,
  type Draft,
  type Part,
  type Words,
} from '../contract.ts'
import { FeedbackHints } from './FeedbackHints.tsx'
import { SendFeedback } from './SendFeedback.tsx'

const fields = ['situation', 'behaviour', 'effect', 'wish'] as const

/** Feedback while it is written: four fields that save themselves, and before it goes the names of who will read it. */
export function FeedbackDraft() {
  const { feedbackId } = useParams<{ feedbackId: Draft['id'] }>()
  const text = useText()
  const me = useMe()
  const of = useRead(readFeedbackDraft, { feedbackId })
  const [sending, send] = useState(false)
  const drafts = useDrafts<Words>(
    feedbackId,
    () =>
      new Drafts<Words>(`feedback/${feedbackId}/`, { text: '' }, (field, edit, options) =>
        call(saveFeedbackWords, { feedbackId, field: field as Part, ...edit }, options),
      ),
  )
  useLayoutEffect(() => {
    for (const { field, ...kept } of of.fields) drafts.receive(field, kept)
  }, [of, drafts])
  const readers = { now: [{ name: me.person.name, me: true }], later: null }
  return (
    <Page
      title={text('feedback.draft.title', { name: of.receiver.name })}
      lead={text('feedback.draft.lead')}
      back={{ to: '/feedback', label: text('feedback.begin.back') }}
    >
      {of.request && (
        <Notice>
          <b>{text('feedback.draft.asked', { name: of.request.asker.name })}</b> {of.request.question}
        </Notice>
      )}
      {fields.map((field) => (
        <Writing
          key={field}
          drafts={drafts}
          name={field}
          label={text(`feedback.draft.part.${field}`)}
          hint={text(`feedback.draft.hint.${field}`)}
          readers={readers}
          words={(value) => value.text}
          worded={(_, words) => ({ text: words })}
        />
      ))}
      <FeedbackHints drafts={drafts} />
      <SaveState of={[drafts]}>
        <ButtonRow>
          <Button kind="primary" onClick={() => void drafts.flush().then(() => send(true))}>
            {text('feedback.draft.send')}
          </Button>
          <Drop of={of} />
        </ButtonRow>
      </SaveState>
      {sending && <SendFeedback of={of} drafts={drafts} onClose={() => send(false)} />}
    </Page>
  )
}

function Drop({ of }: { of: Draft }) {
  const text = useText()
  const [, go] = useLocation()
  const [asking, ask] = useState(false)
  const drop = useAction(dropFeedbackDraft, { then: () => go('/feedback') })
  return (
    <>
      <Button kind="quiet" onClick={() => ask(true)}>
        {text('feedback.draft.drop')}
      </Button>
      {asking && (
        <Dialog title={text('feedback.draft.drop-title')} onClose={() => ask(false)}>
          <p>{text('feedback.draft.drop-explain', { name: of.receiver.name })}</p>
          <TroubleNotice of={drop.trouble} />
          <ButtonRow>
            <Button kind="danger" busy={drop.busy} onClick={() => drop.run({ feedbackId: of.id })}>
              {text('feedback.draft.drop')}
            </Button>
            <Button onClick={() => ask(false)}>{text('ui.cancel')}</Button>
          </ButtonRow>
        </Dialog>
      )}
    </>
  )
}
