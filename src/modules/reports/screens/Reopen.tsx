import { useState } from 'react'
import { useAction } from '#platform/ui/api.ts'
import { Button } from '#platform/ui/controls/Button.tsx'
import { Dialog } from '#platform/ui/controls/Dialog.tsx'
import { AreaField } from '#platform/ui/controls/Form.tsx'
import { Readers, type ReadersOf } from '#platform/ui/controls/Readers.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useText } from '#platform/ui/text.ts'
import { reopenConversation } from '../contract.ts'

export function Reopen({ conversationId, readers }: { conversationId: string; readers: ReadersOf }) {
  const text = useText()
  const [open, show] = useState(false)
  const [reason, write] = useState('')
  const reopen = useAction(reopenConversation, { then: () => show(false) })
  return (
    <>
      <Button onClick={() => show(true)}>{text('reports.closed.reopen')}</Button>
      {open && (
        <Dialog title={text('reports.closed.reopen-title')} onClose={() => show(false)}>
          <p>{text('reports.closed.reopen-explain')}</p>
          <AreaField
            label={text('reports.closed.reopen-why')}
            value={reason}
            onType={write}
            error={reopen.trouble?.at('/reason')}
          />
          <Readers of={readers} />
          <TroubleNotice of={reopen.trouble} />
          <Button kind="primary" busy={reopen.busy} onClick={() => reopen.run({ conversationId, reason })}>
            {text('reports.closed.reopen-submit')}
          </Button>
        </Dialog>
      )}
    </>
  )
}
