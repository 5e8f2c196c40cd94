import { Button } from '#platform/ui/controls/Button.tsx'
import { Pair, TextField } from '#platform/ui/controls/Form.tsx'
import { Icon } from '#platform/ui/controls/Icon.tsx'
import { useText } from '#platform/ui/text.ts'
import type { Goal, Milestone } from '../contract.ts'
import style from './Goal.module.css'

export type StepDraft = { id: string; what: string; by: string; value: string }
export const draftOf = ({ id, what, by, value }: Milestone): StepDraft => ({
  id,
  what,
  by: by ?? '',
  value: value === null ? '' : String(value),
})

type StepsProps = {
  kind: Goal['kind']
  of: StepDraft[]
  onChange: (steps: StepDraft[]) => void
  /** What is measured, when it is. */
  measured: string | null
  at: (place: number, field: 'what' | 'by' | 'value') => string | undefined
}

/** The milestones of a result, or the experiments of something to learn. */
export function Steps({ kind, of, onChange, measured, at }: StepsProps) {
  const text = useText()
  const change = (id: string, part: Partial<StepDraft>) =>
    onChange(of.map((step) => (step.id === id ? { ...step, ...part } : step)))
  return (
    <>
      {of.map(({ id, what, by, value }, place) => (
        <div
          key={id}
          className={style.step}
          role="group"
          aria-label={text(`goals.steps.${kind}.one`, { number: String(place + 1) })}
        >
          <TextField
            label={text(`goals.steps.${kind}.what`)}
            value={what}
            onType={(typed) => change(id, { what: typed })}
            error={at(place, 'what')}
          />
          <Pair>
            <TextField
              type="date"
              label={text('goals.steps.by')}
              value={by}
              onType={(typed) => change(id, { by: typed })}
              error={at(place, 'by')}
            />
            {measured !== null && (
              <TextField
                inputMode="decimal"
                label={text('goals.steps.value', { unit: measured || text('goals.steps.number') })}
                value={value}
                onType={(typed) => change(id, { value: typed })}
                error={at(place, 'value')}
              />
            )}
          </Pair>
          <Button
            kind="quiet"
            onClick={() => onChange(of.filter((step) => step.id !== id))}
            aria-label={text('goals.steps.remove-of', { what: what || String(place + 1) })}
          >
            {text('goals.steps.remove')}
          </Button>
        </div>
      ))}
      {of.length < 12 && (
        <p>
          <Button
            kind="quiet"
            onClick={() => onChange([...of, { id: crypto.randomUUID(), what: '', by: '', value: '' }])}
          >
            <Icon of="plus" />
            {text(`goals.steps.${kind}.add`)}
          </Button>
        </p>
      )}
    </>
  )
}
