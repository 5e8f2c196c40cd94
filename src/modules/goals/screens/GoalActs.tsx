import { useState, type ReactNode } from 'react'
import { useAction } from '#platform/ui/api.ts'
import { Button } from '#platform/ui/controls/Button.tsx'
import { Dialog } from '#platform/ui/controls/Dialog.tsx'
import { useText } from '#platform/ui/text.ts'
import { wordGoal, type Goal } from '../contract.ts'
import { CheckIn } from './CheckIn.tsx'
import { CarryOver, CloseGoal } from './CloseGoal.tsx'
import { GoalForm } from './GoalForm.tsx'
import { ReadersOfGoal } from './GoalReaders.tsx'

type Act = 'check-in' | 'change' | 'close' | 'carry'
/** What an act asks leave for. */
const needs = { 'check-in': 'checkIn', change: 'change', close: 'change', carry: 'change' } as const

/** What can be done with a goal, each as a button that opens where one does it. In: those acts, in their order. */
export function useGoalActs(of: Goal, acts: Act[], kind: 'quiet' | 'plain'): { buttons: ReactNode; open: ReactNode } {
  const text = useText()
  const [open, show] = useState<Act | null>(null)
  const close = () => show(null)
  const word = useAction(wordGoal, { then: close })
  const { title } = of.wording
  const names = {
    'check-in': { name: text('goals.check-in'), full: text('goals.check-in-of', { title }) },
    change: { name: text('goals.change'), full: text('goals.change-of', { title }) },
    close: { name: text('goals.close'), full: text('goals.close-of', { title }) },
    carry: { name: text('goals.carry.button'), full: text('goals.carry.button-of', { title }) },
  }
  const allowed = acts.filter((act) => of.may[needs[act]].allowed)
  const buttons =
    allowed.length > 0 &&
    allowed.map((act) => (
      <Button key={act} kind={kind} onClick={() => show(act)} aria-label={names[act].full}>
        {names[act].name}
      </Button>
    ))
  return {
    buttons,
    open: (
      <>
        {open === 'change' && (
          <Dialog title={text('goals.change')} onClose={close}>
            <ReadersOfGoal of={of.id} />
            <GoalForm
              first={of}
              submit={text('ui.save')}
              busy={word.busy}
              trouble={word.trouble}
              onSubmit={(_, wording) =>
                word.run({ goalId: of.id, base: of.version, edit: crypto.randomUUID(), wording })
              }
            />
          </Dialog>
        )}
        {open === 'check-in' && <CheckIn of={of} onClose={close} />}
        {open === 'close' && <CloseGoal of={of} onClose={close} />}
        {open === 'carry' && <CarryOver of={of} onClose={close} />}
      </>
    ),
  }
}
