import type { ReactNode } from 'react'
import { Button } from '#platform/ui/controls/Button.tsx'
import { RadioChoice } from '#platform/ui/controls/Form.tsx'
import { useText } from '#platform/ui/text.ts'
import type { GoalStanding } from '../contract.ts'

const open: GoalStanding[] = ['not-begun', 'behind', 'on-course', 'reached', 'dropped']
const over: GoalStanding[] = ['reached', 'partly', 'not-reached', 'dropped']

/** How a goal stands, in words that fit whether it is open or ended; what was chosen before stays to be seen. */
export function StandingChoice({
  legend,
  ended,
  disabled = false,
  value,
  onChoose,
}: {
  legend: ReactNode
  ended: boolean
  disabled?: boolean
  value: GoalStanding | null
  onChoose: (standing: GoalStanding | null) => void
}) {
  const text = useText()
  const fitting = ended ? over : open
  const offered = value === null || fitting.includes(value) ? fitting : [value, ...fitting]
  return (
    <>
      <RadioChoice
        compact
        legend={legend}
        disabled={disabled}
        options={offered.map((one) => ({ value: one, label: text(`goals.standing.${one}`) }))}
        value={value}
        onChoose={onChoose}
      />
      {value !== null && !disabled && (
        <Button kind="quiet" onClick={() => onChoose(null)}>
          {text('goals.no-standing')}
        </Button>
      )}
    </>
  )
}
