import { useState, type FormEvent } from 'react'
import { useLocation } from 'wouter'
import { useAction } from '#platform/ui/api.ts'
import { Button } from '#platform/ui/controls/Button.tsx'
import { Dialog } from '#platform/ui/controls/Dialog.tsx'
import { AreaField, RadioChoice } from '#platform/ui/controls/Form.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useText } from '#platform/ui/text.ts'
import { carryGoalOver, closeGoal, type Goal } from '../contract.ts'
import { ReadersOfGoal } from './GoalReaders.tsx'
import { PeriodFields } from './PeriodFields.tsx'

/** `first`: what stands in the look back before anybody types. */
type Closing = { of: Goal; first?: string | undefined; onClose: () => void }

/** The end of a goal: how it ended, and what there is to learn from it. */
export function CloseGoal({ of, first = '', onClose }: Closing) {
  const text = useText()
  const close = useAction(closeGoal, { then: onClose })
  const ending = useEnding('reached', first)
  function submit(event: FormEvent) {
    event.preventDefault()
    if (!close.busy) close.run({ goalId: of.id, ...ending.said })
  }
  return (
    <Dialog title={text('goals.close')} onClose={onClose}>
      <form onSubmit={submit}>
        <p>{of.wording.title}</p>
        <p className="soft">{text('goals.close-explain')}</p>
        <TroubleNotice of={close.trouble} />
        <Ending of={ending} error={close.trouble?.at('/remark')} />
        <ReadersOfGoal of={of.id} />
        <Button type="submit" kind="primary" busy={close.busy}>
          {text('goals.close-submit')}
        </Button>
      </form>
    </Dialog>
  )
}

/** Closing it in one period and going on in the next. */
export function CarryOver({ of, onClose }: Omit<Closing, 'first'>) {
  const text = useText()
  const [, go] = useLocation()
  const carry = useAction(carryGoalOver, { then: ({ id }) => go(`/goals/${id}`) })
  const ending = useEnding('partly')
  const [span, choose] = useState<{ startsOn: string | null; dueOn: string | null }>({ startsOn: null, dueOn: null })
  function submit(event: FormEvent) {
    event.preventDefault()
    if (!carry.busy)
      carry.run({ goalId: of.id, ...ending.said, startsOn: span.startsOn ?? '', dueOn: span.dueOn ?? '' })
  }
  return (
    <Dialog title={text('goals.carry.title')} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <p>{of.wording.title}</p>
        <p className="soft">{text('goals.carry.explain')}</p>
        <TroubleNotice of={carry.trouble} />
        <Ending of={ending} error={carry.trouble?.at('/remark')} />
        <PeriodFields
          of={span}
          onChoose={choose}
          errors={{ startsOn: carry.trouble?.at('/startsOn'), dueOn: carry.trouble?.at('/dueOn') }}
        />
        <ReadersOfGoal of={of.id} />
        <Button type="submit" kind="primary" busy={carry.busy}>
          {text('goals.carry.submit')}
        </Button>
      </form>
    </Dialog>
  )
}

type ClosedAs = NonNullable<Goal['closedAs']>

function useEnding(first: ClosedAs, words = '') {
  const [closedAs, choose] = useState<ClosedAs>(first)
  const [remark, write] = useState(words)
  return { said: { closedAs, remark }, choose, write }
}

function Ending({
  of: { said, choose, write },
  error,
}: {
  of: ReturnType<typeof useEnding>
  error?: string | undefined
}) {
  const text = useText()
  return (
    <>
      <RadioChoice
        legend={text('goals.close-as')}
        options={(['reached', 'partly', 'not-reached', 'dropped'] as const).map((one) => ({
          value: one,
          label: text(`goals.closed.${one}`),
        }))}
        value={said.closedAs}
        onChoose={choose}
      />
      <AreaField label={text('goals.look-back')} rows={3} value={said.remark} onType={write} error={error} />
    </>
  )
}
