import { useState, type FormEvent } from 'react'
import type { Trouble } from '#platform/ui/api.ts'
import { Button } from '#platform/ui/controls/Button.tsx'
import { AreaField, CheckField, Pair, RadioChoice, TextField } from '#platform/ui/controls/Form.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useText } from '#platform/ui/text.ts'
import type { Goal, GoalWording } from '../contract.ts'
import { Hints } from './Hints.tsx'
import { PeriodFields } from './PeriodFields.tsx'
import { draftOf, Steps, type StepDraft } from './Steps.tsx'

type Span = { startsOn: string | null; dueOn: string | null }
type Step = Omit<GoalWording['milestones'][number], 'by'> & { by: string | null }
type Wording = Omit<GoalWording, keyof Span | 'milestones'> & Span & { milestones: Step[] }
type GoalFormProps = {
  first?: Goal
  submit: string
  busy: boolean
  trouble: Trouble | null
  onSubmit: (kind: Goal['kind'], wording: Wording) => void
}

const empty: Wording = {
  title: '',
  specific: '',
  measurable: '',
  achievable: '',
  relevant: '',
  startsOn: null,
  dueOn: null,
  measure: null,
  milestones: [],
}

/** The five letters of SMART for a result; approach and experiments, without a number, for something to learn. */
export function GoalForm({ first, submit, busy, trouble, onSubmit }: GoalFormProps) {
  const text = useText()
  const [kind, choose] = useState<Goal['kind']>(first?.kind ?? 'result')
  const [wording, set] = useState<Wording>(first?.wording ?? empty)
  const [measure, setMeasure] = useState({
    on: Boolean(first?.wording.measure),
    unit: first?.wording.measure?.unit ?? '',
    start: String(first?.wording.measure?.start ?? ''),
    target: String(first?.wording.measure?.target ?? ''),
  })
  const [direction, head] = useState(first?.wording.measure?.direction ?? 'up')
  const [steps, setSteps] = useState<StepDraft[]>(first?.wording.milestones.map(draftOf) ?? [])
  const isLevel = measure.start.trim() !== '' && numberOf(measure.start) === numberOf(measure.target)
  function send(event: FormEvent) {
    event.preventDefault()
    if (busy) return
    const measured =
      kind === 'result' && measure.on
        ? {
            unit: measure.unit,
            start: numberOf(measure.start),
            target: numberOf(measure.target),
            direction: isLevel ? direction : null,
          }
        : null
    const milestones = steps.map(({ id, what, by, value }) => ({
      id,
      what,
      by: by || null,
      value: measured && value.trim() ? numberOf(value) : null,
    }))
    onSubmit(kind, { ...wording, measure: measured, milestones })
  }
  const at = (field: string) => trouble?.at(`/wording/${field}`)
  return (
    <form onSubmit={send} noValidate>
      <TroubleNotice of={trouble} />
      {!first && (
        <RadioChoice
          legend={text('goals.which-kind')}
          options={(['result', 'learning'] as const).map((one) => ({
            value: one,
            label: text(`goals.kind.${one}`),
            explain: text(`goals.kind-explain.${one}`),
          }))}
          value={kind}
          onChoose={choose}
        />
      )}
      <TextField
        label={text('goals.title')}
        value={wording.title}
        onType={(title) => set({ ...wording, title })}
        error={at('title')}
      />
      {(['specific', 'measurable', 'achievable', 'relevant'] as const).map((letter) => (
        <AreaField
          key={letter}
          label={text(`goals.letters.${kind}.${letter}`)}
          rows={2}
          value={wording[letter]}
          onType={(words) => set({ ...wording, [letter]: words })}
          error={at(letter)}
        />
      ))}
      <PeriodFields
        of={wording}
        onChoose={(span) => set({ ...wording, ...span })}
        errors={{ startsOn: at('startsOn'), dueOn: at('dueOn') }}
      />
      {kind === 'result' && (
        <CheckField
          label={text('goals.measure.add')}
          checked={measure.on}
          onToggle={(on) => setMeasure({ ...measure, on })}
        />
      )}
      {kind === 'result' && measure.on && (
        <>
          <TextField
            label={text('goals.measure.unit')}
            hint={text('goals.measure.unit-hint')}
            value={measure.unit}
            onType={(unit) => setMeasure({ ...measure, unit })}
            error={at('measure/unit')}
          />
          <Pair>
            <TextField
              inputMode="decimal"
              label={text('goals.measure.start')}
              value={measure.start}
              onType={(start) => setMeasure({ ...measure, start })}
              error={at('measure/start')}
            />
            <TextField
              inputMode="decimal"
              label={text('goals.measure.target')}
              value={measure.target}
              onType={(target) => setMeasure({ ...measure, target })}
              error={at('measure/target')}
            />
          </Pair>
          {isLevel && (
            <RadioChoice
              compact
              legend={text('goals.measure.direction')}
              options={(['up', 'down'] as const).map((one) => ({
                value: one,
                label: text(`goals.measure.better.${one}`),
              }))}
              value={direction}
              onChoose={head}
              error={at('measure/direction')}
            />
          )}
        </>
      )}
      <Steps
        kind={kind}
        of={steps}
        onChange={setSteps}
        measured={kind === 'result' && measure.on ? measure.unit : null}
        at={(place, field) => at(`milestones/${place}/${field}`)}
      />
      <Hints kind={kind} typed={wording} known={{ hasMeasure: measure.on, hasLastDay: wording.dueOn !== null }} />
      <Button type="submit" kind="primary" busy={busy}>
        {submit}
      </Button>
    </form>
  )
}

/** «3,5» and «3.5» are both three and a half; what is no number stays no number, and the server says so. */
export const numberOf = (typed: string): number =>
  typed.trim() === '' ? Number.NaN : Number(typed.trim().replace(',', '.'))
