import { useState } from 'react'
import { useAction } from '#platform/ui/api.ts'
import { Button } from '#platform/ui/controls/Button.tsx'
import { Dialog } from '#platform/ui/controls/Dialog.tsx'
import { Icon } from '#platform/ui/controls/Icon.tsx'
import { useText } from '#platform/ui/text.ts'
import { setGoal } from '../contract.ts'
import { GoalForm } from './GoalForm.tsx'
import { GoalReaders } from './GoalReaders.tsx'

/** A new goal, for oneself or with somebody one guides; in a talk it belongs to that talk. */
export function SetGoal({ personId, conversationId = null }: { personId: string; conversationId?: string | null }) {
  const text = useText()
  const [open, show] = useState(false)
  const set = useAction(setGoal, { then: () => show(false) })
  return (
    <>
      <Button onClick={() => show(true)}>
        <Icon of="plus" />
        {text('goals.set')}
      </Button>
      {open && (
        <Dialog title={text('goals.set')} onClose={() => show(false)}>
          <GoalReaders of={personId} />
          <GoalForm
            submit={text('goals.set-submit')}
            busy={set.busy}
            trouble={set.trouble}
            onSubmit={(kind, wording) => set.run({ personId, kind, wording, conversationId })}
          />
        </Dialog>
      )}
    </>
  )
}
