import { useState, type FormEvent } from 'react'
import { useAction } from '#platform/ui/api.ts'
import { Button } from '#platform/ui/controls/Button.tsx'
import { Dialog } from '#platform/ui/controls/Dialog.tsx'
import { AreaField, SelectField, TextField } from '#platform/ui/controls/Form.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useText } from '#platform/ui/text.ts'
import { checkInOnGoal, type Goal } from '../contract.ts'
import { numberOf } from './GoalForm.tsx'
import { ReadersOfGoal } from './GoalReaders.tsx'

/** How a goal stands today: a value, a step that was taken, a sentence. */
export function CheckIn({ of, onClose }: { of: Goal; onClose: () => void }) {
  const text = useText()
  const checkIn = useAction(checkInOnGoal, { then: onClose })
  const [value, setValue] = useState('')
  const [remark, write] = useState('')
  const [milestone, reach] = useState('')
  const { measure, milestones } = of.wording
  const reached = new Set(of.checkIns.map((one) => one.milestone))
  const ahead = milestones.filter(({ id }) => !reached.has(id))
  function submit(event: FormEvent) {
    event.preventDefault()
    if (!checkIn.busy)
      checkIn.run({
        goalId: of.id,
        value: measure && value.trim() ? numberOf(value) : null,
        remark,
        milestone: milestone || null,
      })
  }
  return (
    <Dialog title={text('goals.check-in')} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <p>{of.wording.title}</p>
        <TroubleNotice of={checkIn.trouble} />
        {measure && (
          <TextField
            short
            inputMode="decimal"
            label={text('goals.value', { unit: measure.unit })}
            hint={text('goals.value-hint')}
            value={value}
            onType={setValue}
            error={checkIn.trouble?.at('/value')}
          />
        )}
        {ahead.length > 0 && (
          <SelectField
            label={text(`goals.steps.${of.kind}.which`)}
            value={milestone}
            onChoose={reach}
            options={[
              { value: '', label: text('goals.steps.none-yet') },
              ...ahead.map(({ id, what }) => ({ value: id, label: what })),
            ]}
            error={checkIn.trouble?.at('/milestone')}
          />
        )}
        <AreaField label={text('goals.remark')} value={remark} onType={write} error={checkIn.trouble?.at('/remark')} />
        <ReadersOfGoal of={of.id} />
        <Button type="submit" kind="primary" busy={checkIn.busy}>
          {text('goals.check-in-submit')}
        </Button>
      </form>
    </Dialog>
  )
}
