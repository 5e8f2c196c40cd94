import { useState } from 'react'
import { useLocation } from 'wouter'
import { useAction } from '#platform/ui/api.ts'
import { Button, ButtonRow } from '#platform/ui/controls/Button.tsx'
import { Dialog } from '#platform/ui/controls/Dialog.tsx'
import { CheckField } from '#platform/ui/controls/Form.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import type { Drafts } from '#platform/ui/drafts/drafts.ts'
import { useText } from '#platform/ui/text.ts'
import style from './Feedback.module.css'
import { sendFeedback, type Draft, type Words } from '../contract.ts'

/** The promise before it goes: by name who reads it, and that nobody else ever will. */
export function SendFeedback({ of, drafts, onClose }: { of: Draft; drafts: Drafts<Words>; onClose: () => void }) {
  const text = useText()
  const [, go] = useLocation()
  const [withManager, choose] = useState(false)
  const send = useAction(sendFeedback, { then: () => go(`/feedback/${of.id}`) })
  const { receiver, manager, asker } = of
  const words = (field: string) => drafts.field(field).value.text
  const readers = [receiver.id, ...(asker ? [asker.id] : []), ...(withManager && manager ? [manager.id] : [])]
  return (
    <Dialog title={text('feedback.send.title')} onClose={onClose}>
      <p>{text('feedback.send.promise')}</p>
      <ul className={style.readers}>
        <li>{text('feedback.send.you')}</li>
        <li>{text('feedback.send.receiver', { name: receiver.name })}</li>
        {asker && <li>{text('feedback.send.asker', { name: asker.name, receiver: receiver.name })}</li>}
        {withManager && manager && (
          <li>{text('feedback.send.manager', { name: manager.name, receiver: receiver.name })}</li>
        )}
      </ul>
      {manager && (
        <CheckField
          label={text('feedback.send.with-manager', { name: manager.name })}
          explain={text('feedback.send.with-manager-explain', { receiver: receiver.name })}
          checked={withManager}
          onToggle={choose}
        />
      )}
      <p>
        <b>{text('feedback.send.nobody')}</b>
      </p>
      <TroubleNotice of={send.trouble} />
      <ButtonRow>
        <Button
          kind="primary"
          busy={send.busy}
          onClick={() =>
            send.run({
              feedbackId: of.id,
              words: {
                situation: words('situation'),
                behaviour: words('behaviour'),
                effect: words('effect'),
                wish: words('wish'),
              },
              withManager,
              readers,
            })
          }
        >
          {text('feedback.send.submit', { name: receiver.name })}
        </Button>
        <Button onClick={onClose}>{text('ui.cancel')}</Button>
      </ButtonRow>
    </Dialog>
  )
}
