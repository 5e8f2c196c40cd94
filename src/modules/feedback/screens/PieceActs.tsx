import { useState, type FormEvent } from 'react'
import { useAction } from '#platform/ui/api.ts'
import { ActionButton } from '#platform/ui/controls/ActionButton.tsx'
import { Button, ButtonRow } from '#platform/ui/controls/Button.tsx'
import { Dialog } from '#platform/ui/controls/Dialog.tsx'
import { AreaField } from '#platform/ui/controls/Form.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useText } from '#platform/ui/text.ts'
import { addToFeedback, thankForFeedback, withdrawFeedback, type OpenPiece } from '../contract.ts'

type Of = { of: OpenPiece; onClose: () => void }

/** What the giver and the receiver can do with a piece that was sent. Buttons that are over for good are not there. */
export function PieceActs({ of, isGiver, isReceiver }: { of: OpenPiece; isGiver: boolean; isReceiver: boolean }) {
  const text = useText()
  const [act, start] = useState<'add' | 'thank' | 'withdraw' | null>(null)
  const close = () => start(null)
  return (
    <ButtonRow>
      {isReceiver && of.openedAt !== null && of.thanks === null && (
        <ActionButton kind="primary" may={of.may.thank} onClick={() => start('thank')}>
          {text('feedback.piece.thank', { name: of.giver.name })}
        </ActionButton>
      )}
      {isGiver && of.withdrawnAt === null && (
        <>
          <ActionButton may={of.may.add} onClick={() => start('add')}>
            {text('feedback.piece.add')}
          </ActionButton>
          {of.openedAt === null && (
            <ActionButton may={of.may.withdraw} onClick={() => start('withdraw')}>
              {text('feedback.piece.withdraw')}
            </ActionButton>
          )}
        </>
      )}
      {act === 'add' && <Add of={of} onClose={close} />}
      {act === 'thank' && <Thank of={of} onClose={close} />}
      {act === 'withdraw' && <Withdraw of={of} onClose={close} />}
    </ButtonRow>
  )
}

function Add({ of, onClose }: Of) {
  const text = useText()
  const add = useAction(addToFeedback, { then: onClose })
  const [words, type] = useState('')
  function submit(event: FormEvent) {
    event.preventDefault()
    if (!add.busy) add.run({ feedbackId: of.id, text: words })
  }
  return (
    <Dialog title={text('feedback.piece.add-title')} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <p>{text('feedback.piece.add-explain')}</p>
        <TroubleNotice of={add.trouble} />
        <AreaField
          label={text('feedback.piece.add-text')}
          rows={4}
          value={words}
          onType={type}
          error={add.trouble?.at('/text')}
        />
        <Button type="submit" kind="primary" busy={add.busy}>
          {text('feedback.piece.add-submit')}
        </Button>
      </form>
    </Dialog>
  )
}

function Thank({ of, onClose }: Of) {
  const text = useText()
  const thank = useAction(thankForFeedback, { then: onClose })
  const [words, type] = useState('')
  function submit(event: FormEvent) {
    event.preventDefault()
    if (!thank.busy) thank.run({ feedbackId: of.id, text: words })
  }
  const { name } = of.giver
  return (
    <Dialog title={text('feedback.piece.thank', { name })} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <p>{text('feedback.piece.thank-explain', { name })}</p>
        <TroubleNotice of={thank.trouble} />
        <AreaField
          label={text('feedback.piece.thank-text')}
          rows={3}
          value={words}
          onType={type}
          error={thank.trouble?.at('/text')}
        />
        <Button type="submit" kind="primary" busy={thank.busy}>
          {text('feedback.piece.thank-submit')}
        </Button>
      </form>
    </Dialog>
  )
}

function Withdraw({ of, onClose }: Of) {
  const text = useText()
  const withdraw = useAction(withdrawFeedback, { then: onClose })
  return (
    <Dialog title={text('feedback.piece.withdraw-title')} onClose={onClose}>
      <p>{text('feedback.piece.withdraw-explain', { name: of.receiver.name })}</p>
      <TroubleNotice of={withdraw.trouble} />
      <ButtonRow>
        <Button kind="danger" busy={withdraw.busy} onClick={() => withdraw.run({ feedbackId: of.id })}>
          {text('feedback.piece.withdraw')}
        </Button>
        <Button onClick={onClose}>{text('ui.cancel')}</Button>
      </ButtonRow>
    </Dialog>
  )
}
