import { useState, type FormEvent } from 'react'
import { useAction } from '#platform/ui/api.ts'
import { Button } from '#platform/ui/controls/Button.tsx'
import { Dialog } from '#platform/ui/controls/Dialog.tsx'
import { AreaField, RadioChoice, TextField } from '#platform/ui/controls/Form.tsx'
import { Details, Item, Tag } from '#platform/ui/controls/List.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import { checkInOnGoal, closeGoal, wordGoal, type Goal } from '../contract.ts'
import { GoalForm, numberOf } from './GoalForm.tsx'
import { GoalReaders } from './GoalReaders.tsx'

/** One goal: what it is, how it stands, and what can be done with it. */
export function GoalRow({ of }: { of: Goal }) {
  const text = useText()
  const say = useSay()
  const [open, show] = useState<'change' | 'check-in' | 'close' | null>(null)
  const close = () => show(null)
  const word = useAction(wordGoal, { then: close })
  const { title, measure, dueOn } = of.wording
  const measured = of.checkIns.findLast(({ value }) => value !== null)?.value ?? null
  return (
    <Item
      actions={
        of.may.change.allowed && (
          <>
            <Button kind="quiet" onClick={() => show('check-in')} aria-label={text('goals.check-in-of', { title })}>
              {text('goals.check-in')}
            </Button>
            <Button kind="quiet" onClick={() => show('change')} aria-label={text('goals.change-of', { title })}>
              {text('goals.change')}
            </Button>
            <Button kind="quiet" onClick={() => show('close')} aria-label={text('goals.close-of', { title })}>
              {text('goals.close')}
            </Button>
          </>
        )
      }
    >
      <p>
        <b>{title}</b>
      </p>
      <p className="small soft">
        {text(`goals.kind.${of.kind}`)}
        {dueOn && ` · ${text('goals.due', { day: say.day(dueOn) })}`}{' '}
        {of.closedAs && (
          <Tag tone={of.closedAs === 'reached' ? 'accent' : 'plain'}>{text(`goals.closed.${of.closedAs}`)}</Tag>
        )}
      </p>
      {measure && (
        <p className="small">
          {text('goals.measure.said', {
            start: say.number(measure.start),
            target: say.number(measure.target),
            unit: measure.unit,
            value: measured === null ? text('goals.measure.none') : say.number(measured),
          })}
        </p>
      )}
      <Letters of={of} />
      {of.checkIns.length > 0 && <CheckIns of={of} />}
      {open === 'change' && (
        <Dialog title={text('goals.change')} onClose={close}>
          <GoalReaders of={of.owner.id} />
          <GoalForm
            first={of}
            submit={text('ui.save')}
            busy={word.busy}
            trouble={word.trouble}
            onSubmit={(_, wording) => word.run({ goalId: of.id, base: of.version, edit: crypto.randomUUID(), wording })}
          />
        </Dialog>
      )}
      {open === 'check-in' && <CheckIn of={of} onClose={close} />}
      {open === 'close' && <CloseGoal of={of} onClose={close} />}
    </Item>
  )
}

function Letters({ of: { kind, wording } }: { of: Goal }) {
  const text = useText()
  const letters = (['specific', 'measurable', 'achievable', 'relevant'] as const).filter((letter) =>
    wording[letter].trim(),
  )
  if (letters.length === 0) return null
  return (
    <Details summary={<span className="small">{text('goals.more')}</span>}>
      <dl>
        {letters.map((letter) => (
          <div key={letter}>
            <dt className="small soft">{text(`goals.letters.${kind}.${letter}`)}</dt>
            <dd className="letter">{wording[letter]}</dd>
          </div>
        ))}
      </dl>
    </Details>
  )
}

function CheckIns({ of }: { of: Goal }) {
  const text = useText()
  const say = useSay()
  return (
    <Details summary={<span className="small">{text('goals.history', { count: of.checkIns.length })}</span>}>
      <ul>
        {of.checkIns.toReversed().map(({ value, remark, at, author }) => (
          <li key={at}>
            {value !== null && (
              <b>
                {say.number(value)} {of.wording.measure?.unit}{' '}
              </b>
            )}
            <span className="small soft">{text('goals.history-of', { name: author, day: say.momentDay(at) })}</span>
            {remark && <p>{remark}</p>}
          </li>
        ))}
      </ul>
    </Details>
  )
}

function CheckIn({ of, onClose }: { of: Goal; onClose: () => void }) {
  const text = useText()
  const checkIn = useAction(checkInOnGoal, { then: onClose })
  const [value, setValue] = useState('')
  const [remark, write] = useState('')
  const { measure } = of.wording
  function submit(event: FormEvent) {
    event.preventDefault()
    if (!checkIn.busy) checkIn.run({ goalId: of.id, value: measure && value.trim() ? numberOf(value) : null, remark })
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
        <AreaField label={text('goals.remark')} value={remark} onType={write} error={checkIn.trouble?.at('/remark')} />
        <GoalReaders of={of.owner.id} />
        <Button type="submit" kind="primary" busy={checkIn.busy}>
          {text('goals.check-in-submit')}
        </Button>
      </form>
    </Dialog>
  )
}

function CloseGoal({ of, onClose }: { of: Goal; onClose: () => void }) {
  const text = useText()
  const close = useAction(closeGoal, { then: onClose })
  const [closedAs, choose] = useState<NonNullable<Goal['closedAs']>>('reached')
  const [remark, write] = useState('')
  function submit(event: FormEvent) {
    event.preventDefault()
    if (!close.busy) close.run({ goalId: of.id, closedAs, remark })
  }
  return (
    <Dialog title={text('goals.close')} onClose={onClose}>
      <form onSubmit={submit}>
        <p>{of.wording.title}</p>
        <p className="soft">{text('goals.close-explain')}</p>
        <TroubleNotice of={close.trouble} />
        <RadioChoice
          legend={text('goals.close-as')}
          options={(['reached', 'partly', 'not-reached', 'dropped'] as const).map((one) => ({
            value: one,
            label: text(`goals.closed.${one}`),
          }))}
          value={closedAs}
          onChoose={choose}
        />
        <AreaField label={text('goals.remark')} value={remark} onType={write} error={close.trouble?.at('/remark')} />
        <GoalReaders of={of.owner.id} />
        <Button type="submit" kind="primary" busy={close.busy}>
          {text('goals.close-submit')}
        </Button>
      </form>
    </Dialog>
  )
}
