import { useState, type FormEvent } from 'react'
import { useAction } from '#platform/ui/api.ts'
import { Button } from '#platform/ui/controls/Button.tsx'
import { Dialog } from '#platform/ui/controls/Dialog.tsx'
import { AreaField, RadioChoice, TextField } from '#platform/ui/controls/Form.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useText } from '#platform/ui/text.ts'
import {
  answerDropOfAgreement,
  askToDropAgreement,
  checkInOnAgreement,
  moveAgreement,
  withdrawDropOfAgreement,
} from '../contract.ts'
import { AgreementReaders } from './AgreementReaders.tsx'
import type { Row } from './AgreementRow.tsx'

type Saying =
  | 'done'
  | 'on-its-way'
  | 'stuck'
  | 'reopened'
  | 'moved'
  | 'drop-asked'
  | 'dropped'
  | 'drop-declined'
  | 'drop-withdrawn'

/** How an agreement stands; another day for it, a proposal to drop it, and the answer to one: what this reader can say. */
export function HowItStands({ of, onClose }: { of: Row; onClose: () => void }) {
  const text = useText()
  const act = { then: onClose }
  const checkIn = useAction(checkInOnAgreement, act)
  const move = useAction(moveAgreement, act)
  const ask = useAction(askToDropAgreement, act)
  const withdraw = useAction(withdrawDropOfAgreement, act)
  const answer = useAction(answerDropOfAgreement, act)
  const sayings = whatToSay(of)
  const [saying, choose] = useState<Saying>(sayings[0]!)
  const [remark, write] = useState('')
  const [dueOn, setDay] = useState('')
  const acting =
    saying === 'moved'
      ? move
      : saying === 'drop-asked'
        ? ask
        : saying === 'drop-withdrawn'
          ? withdraw
          : saying === 'dropped' || saying === 'drop-declined'
            ? answer
            : checkIn
  const needsReason = saying === 'moved' || saying === 'drop-asked'
  function submit(event: FormEvent) {
    event.preventDefault()
    if (acting.busy) return
    const agreementId = of.id
    if (saying === 'moved') move.run({ agreementId, dueOn, reason: remark })
    else if (saying === 'drop-asked') ask.run({ agreementId, reason: remark })
    else if (saying === 'drop-withdrawn') withdraw.run({ agreementId })
    else if (saying === 'dropped' || saying === 'drop-declined')
      answer.run({ agreementId, agreed: saying === 'dropped', remark })
    else checkIn.run({ agreementId, standing: saying, remark })
  }
  return (
    <Dialog title={text('agreements.check-in')} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <p>{of.what}</p>
        <Proposal of={of} />
        <TroubleNotice of={acting.trouble} />
        <RadioChoice
          legend={text('agreements.check-in')}
          unseenLegend
          options={sayings.map((one) => ({ value: one, label: text(`agreements.say.${one}`) }))}
          value={saying}
          onChoose={choose}
        />
        {saying === 'moved' && (
          <TextField
            type="date"
            label={text('agreements.new-day')}
            value={dueOn}
            onType={setDay}
            error={move.trouble?.at('/dueOn')}
          />
        )}
        {saying !== 'drop-withdrawn' && (
          <AreaField
            label={text(needsReason ? 'agreements.reason' : 'agreements.remark')}
            hint={text(
              saying === 'drop-asked'
                ? 'agreements.drop-hint'
                : needsReason
                  ? 'agreements.reason-hint'
                  : 'agreements.remark-hint',
            )}
            value={remark}
            onType={write}
            error={acting.trouble?.at(needsReason ? '/reason' : '/remark')}
          />
        )}
        <AgreementReaders of={of.id} />
        <Button type="submit" kind="primary" busy={acting.busy}>
          {text('agreements.check-in-submit')}
        </Button>
      </form>
    </Dialog>
  )
}

/** The answer to a proposal first. Where its reason is not shown, as at home, it is not answered either. */
function whatToSay(of: Row): Saying[] {
  if (of.doneAt !== null || of.droppedAt !== null) return ['reopened']
  return [
    ...(of.may.answerDrop.allowed && of.checkIns ? (['dropped', 'drop-declined'] as const) : []),
    'done',
    'on-its-way',
    'stuck',
    ...(of.may.move.allowed ? (['moved'] as const) : []),
    ...(of.may.withdrawDrop.allowed ? (['drop-withdrawn'] as const) : []),
    ...(of.may.askDrop.allowed ? (['drop-asked'] as const) : []),
  ]
}

function Proposal({ of }: { of: Row }) {
  const text = useText()
  const asked = of.dropAskedBy && of.checkIns?.findLast(({ standing }) => standing === 'drop-asked')
  if (!asked) return null
  return (
    <blockquote>
      <p className="small soft">{text('agreements.why-drop', { name: asked.author })}</p>
      <p>{asked.remark}</p>
    </blockquote>
  )
}
