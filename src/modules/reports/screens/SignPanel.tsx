import { useState, type FormEvent } from 'react'
import { useAction } from '#platform/ui/api.ts'
import { ActionButton } from '#platform/ui/controls/ActionButton.tsx'
import { Button, ButtonRow } from '#platform/ui/controls/Button.tsx'
import { Dialog } from '#platform/ui/controls/Dialog.tsx'
import { AreaField, RadioChoice } from '#platform/ui/controls/Form.tsx'
import { Sheet } from '#platform/ui/controls/Page.tsx'
import { Readers, type ReadersOf } from '#platform/ui/controls/Readers.tsx'
import { Notice, TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useText } from '#platform/ui/text.ts'
import { askCorrection, recordRefusal, signReport, takeBackReport, type Outcome, type Report } from '../contract.ts'

/** What one can do with the version on the table: sign it one of three ways, ask for a correction, take it back. */
export function SignPanel({ of }: { of: Report }) {
  const text = useText()
  const latest = of.versions.at(-1)!
  const which = { conversationId: of.id, reportId: latest.id }
  const takeBack = useAction(takeBackReport)
  return (
    <>
      {of.may.sign.allowed ? <Sign which={which} of={of} /> : <Notice icon="check">{text('reports.sign.done')}</Notice>}
      <ButtonRow>
        {of.may.takeBack.allowed && (
          <ActionButton
            may={of.may.takeBack}
            busy={takeBack.busy}
            onClick={() => takeBack.run({ conversationId: of.id })}
          >
            {text('reports.offer.take-back')}
          </ActionButton>
        )}
        {of.may.refuseFor.length > 0 && <Refusal which={which} people={of.may.refuseFor} readers={of.readers.report} />}
      </ButtonRow>
      <TroubleNotice of={takeBack.trouble} />
    </>
  )
}

type Which = { conversationId: string; reportId: string }
const outcomes: Outcome[] = ['agreed', 'seen', 'seen-disagreed']

function Sign({ which, of }: { which: Which; of: Report }) {
  const text = useText()
  const sign = useAction(signReport)
  const [outcome, choose] = useState<Outcome | null>(null)
  const [reaction, write] = useState('')
  function submit(event: FormEvent) {
    event.preventDefault()
    if (outcome && !sign.busy) sign.run({ ...which, outcome, reaction })
  }
  return (
    <Sheet>
      <form onSubmit={submit} noValidate>
        <h2>{text('reports.sign.title')}</h2>
        <p className="soft">{text('reports.sign.explain')}</p>
        <RadioChoice
          legend={text('reports.sign.choose')}
          options={outcomes.map((one) => ({
            value: one,
            label: text(`reports.outcome.${one}.name`),
            explain: text(`reports.outcome.${one}.means`),
          }))}
          value={outcome}
          onChoose={choose}
        />
        {outcome && (
          <AreaField
            label={text('reports.sign.reaction')}
            hint={text(outcome === 'seen-disagreed' ? 'reports.sign.reaction-hint' : 'reports.sign.reaction-optional')}
            value={reaction}
            onType={write}
            error={sign.trouble?.at('/reaction')}
          />
        )}
        {outcome && <Readers of={of.readers.report} />}
        <TroubleNotice of={sign.trouble} />
        {outcome && <p className="small soft">{text('reports.sign.after')}</p>}
        <ButtonRow>
          {outcome && (
            <Button type="submit" kind="primary" busy={sign.busy}>
              {text('reports.sign.submit', { outcome: text(`reports.outcome.${outcome}.name`).toLowerCase() })}
            </Button>
          )}
          {of.may.askCorrection.allowed && (
            <Correction
              which={which}
              manager={of.manager.givenName}
              readers={{ now: of.readers.scores.now, later: null }}
            />
          )}
        </ButtonRow>
      </form>
    </Sheet>
  )
}

function Correction({ which, manager, readers }: { which: Which; manager: string; readers: ReadersOf }) {
  const text = useText()
  const [open, show] = useState(false)
  const [request, write] = useState('')
  const ask = useAction(askCorrection, { then: () => show(false) })
  return (
    <>
      <Button onClick={() => show(true)}>{text('reports.sign.correction')}</Button>
      {open && (
        <Dialog title={text('reports.sign.correction-title')} onClose={() => show(false)}>
          <p>{text('reports.sign.correction-explain', { name: manager })}</p>
          <AreaField
            label={text('reports.sign.correction-what')}
            value={request}
            onType={write}
            error={ask.trouble?.at('/request')}
          />
          <Readers of={readers} />
          <TroubleNotice of={ask.trouble} />
          <Button kind="primary" busy={ask.busy} onClick={() => ask.run({ ...which, request })}>
            {text('reports.sign.correction-submit')}
          </Button>
        </Dialog>
      )}
    </>
  )
}

function Refusal({
  which,
  people,
  readers,
}: {
  which: Which
  people: { id: string; name: string }[]
  readers: ReadersOf
}) {
  const text = useText()
  const [open, show] = useState(false)
  const [personId, choose] = useState(people.length === 1 ? people[0]!.id : null)
  const [reason, write] = useState('')
  const record = useAction(recordRefusal, { then: () => show(false) })
  return (
    <>
      <Button onClick={() => show(true)}>{text('reports.sign.refusal')}</Button>
      {open && (
        <Dialog title={text('reports.sign.refusal')} onClose={() => show(false)}>
          <p>{text('reports.sign.refusal-explain')}</p>
          <RadioChoice
            legend={text('reports.sign.refusal-who')}
            options={people.map(({ id, name }) => ({ value: id, label: name }))}
            value={personId}
            onChoose={choose}
            error={record.trouble?.at('/personId')}
          />
          <AreaField
            label={text('reports.sign.refusal-why')}
            value={reason}
            onType={write}
            error={record.trouble?.at('/reason')}
          />
          <Readers of={readers} />
          <TroubleNotice of={record.trouble} />
          <Button
            kind="primary"
            busy={record.busy}
            onClick={() => record.run({ ...which, personId: personId ?? '', reason })}
          >
            {text('reports.sign.refusal-submit')}
          </Button>
        </Dialog>
      )}
    </>
  )
}
