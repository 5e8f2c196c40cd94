import { useState } from 'react'
import { useAction } from '#platform/ui/api.ts'
import { Button, ButtonRow } from '#platform/ui/controls/Button.tsx'
import { Dialog } from '#platform/ui/controls/Dialog.tsx'
import { CheckField } from '#platform/ui/controls/Form.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useText } from '#platform/ui/text.ts'
import { offerReport, type Report } from '../contract.ts'

/** Laying the concept before the signers, after everything typed is saved. */
export function Offer({ of, flush }: { of: Report; flush: () => Promise<unknown> }) {
  const text = useText()
  const [open, show] = useState(false)
  const [without, set] = useState(false)
  const offer = useAction(offerReport, { then: () => show(false) })
  return (
    <>
      <Button kind="primary" onClick={() => void flush().then(() => show(true))}>
        {text('reports.offer.button')}
      </Button>
      {open && (
        <Dialog title={text('reports.offer.title')} onClose={() => show(false)}>
          <p>{text('reports.offer.explain', { number: of.versions.length + 1 })}</p>
          {of.agreements.length === 0 && (
            <CheckField
              label={text('reports.offer.without')}
              explain={text('reports.offer.without-explain')}
              checked={without}
              onToggle={set}
            />
          )}
          <TroubleNotice of={offer.trouble} />
          <ButtonRow>
            <Button
              kind="primary"
              busy={offer.busy}
              onClick={() => offer.run({ conversationId: of.id, withoutAgreements: without })}
            >
              {text('reports.offer.submit')}
            </Button>
            <Button onClick={() => show(false)}>{text('ui.cancel')}</Button>
          </ButtonRow>
        </Dialog>
      )}
    </>
  )
}
