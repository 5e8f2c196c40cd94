import { useState, type FormEvent } from 'react'
import { useAction } from '#platform/ui/api.ts'
import { Button } from '#platform/ui/controls/Button.tsx'
import { Dialog } from '#platform/ui/controls/Dialog.tsx'
import { AreaField, RadioChoice } from '#platform/ui/controls/Form.tsx'
import { Details, Item, Tag } from '#platform/ui/controls/List.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useMe } from '#platform/ui/me.ts'
import { useSay, useText } from '#platform/ui/text.ts'
import { checkInOnAgreement, rewordAgreement, type Agreement } from '../contract.ts'
import { AgreementForm } from './AgreementForm.tsx'
import { AgreementReaders } from './AgreementReaders.tsx'

type Owner = { id: string; name: string }
/** Where check-ins are not shown, they are not there. */
type Row = Omit<Agreement, 'checkIns'> & Partial<Pick<Agreement, 'checkIns'>>

/** One agreement: what, who, before when, how it stands; to word anew where that is asked for, and to check in on. */
export function AgreementRow({ of, owners, about = false }: { of: Row; owners?: Owner[]; about?: boolean }) {
  const text = useText()
  const say = useSay()
  const me = useMe()
  const [open, show] = useState<'check-in' | 'reword' | null>(null)
  const close = () => show(null)
  const reword = useAction(rewordAgreement, { then: close })
  const who = of.dueOn
    ? text('agreements.by-when', { name: of.owner.name, day: say.day(of.dueOn) })
    : text('agreements.by-nobody', { name: of.owner.name })
  const partner = of.about.id === me.person.id ? null : of.about.name
  return (
    <Item
      actions={
        <>
          {owners && of.may.reword.allowed && (
            <Button
              kind="quiet"
              onClick={() => show('reword')}
              aria-label={text('agreements.reword-of', { what: of.what })}
            >
              {text('agreements.reword')}
            </Button>
          )}
          {of.may.checkIn.allowed && (
            <Button
              kind="quiet"
              onClick={() => show('check-in')}
              aria-label={text('agreements.check-in-of', { what: of.what })}
            >
              {text('agreements.check-in')}
            </Button>
          )}
        </>
      }
    >
      <p>{of.what}</p>
      <p className="small soft">
        {who}
        {about && partner && ` · ${text('agreements.page.about', { name: partner })}`}{' '}
        {of.overdue && <Tag tone="alarm">{text('agreements.overdue')}</Tag>}
        {of.doneAt && <Tag tone="accent">{text('agreements.done')}</Tag>}
        {of.droppedAt && <Tag>{text('agreements.dropped')}</Tag>}
      </p>
      {of.checkIns?.length ? <CheckIns of={of.checkIns} /> : null}
      {open === 'check-in' && <CheckIn of={of} onClose={close} />}
      {open === 'reword' && owners && (
        <Dialog title={text('agreements.reword')} onClose={close}>
          <AgreementReaders of={of.id} />
          <AgreementForm
            owners={owners}
            first={{ what: of.what, ownerId: of.owner.id, dueOn: of.dueOn ?? '' }}
            submit={text('ui.save')}
            busy={reword.busy}
            trouble={reword.trouble}
            onSubmit={(wording) =>
              reword.run({ agreementId: of.id, base: of.version, edit: crypto.randomUUID(), wording })
            }
          />
        </Dialog>
      )}
    </Item>
  )
}

function CheckIns({ of }: { of: Agreement['checkIns'] }) {
  const text = useText()
  const say = useSay()
  return (
    <Details summary={<span className="small">{text('agreements.history', { count: of.length })}</span>}>
      <ul>
        {of.toReversed().map(({ standing, remark, at, author }) => (
          <li key={at}>
            <b>{text(`agreements.standing.${standing}`)}</b>{' '}
            <span className="small soft">{text('agreements.said-by', { name: author, day: say.momentDay(at) })}</span>
            {remark && <p>{remark}</p>}
          </li>
        ))}
      </ul>
    </Details>
  )
}

function CheckIn({ of, onClose }: { of: Row; onClose: () => void }) {
  const text = useText()
  const checkIn = useAction(checkInOnAgreement, { then: onClose })
  const over = of.doneAt !== null || of.droppedAt !== null
  const standings = over ? (['reopened'] as const) : (['done', 'on-its-way', 'stuck', 'dropped'] as const)
  const [standing, choose] = useState<Agreement['checkIns'][number]['standing']>(standings[0])
  const [remark, write] = useState('')
  function submit(event: FormEvent) {
    event.preventDefault()
    if (!checkIn.busy) checkIn.run({ agreementId: of.id, standing, remark })
  }
  return (
    <Dialog title={text('agreements.check-in')} onClose={onClose}>
      <form onSubmit={submit}>
        <p>{of.what}</p>
        <TroubleNotice of={checkIn.trouble} />
        <RadioChoice
          legend={text('agreements.check-in')}
          unseenLegend
          options={standings.map((one) => ({ value: one, label: text(`agreements.standing.${one}`) }))}
          value={standing}
          onChoose={choose}
        />
        <AreaField
          label={text('agreements.remark')}
          hint={text('agreements.remark-hint')}
          value={remark}
          onType={write}
          error={checkIn.trouble?.at('/remark')}
        />
        <AgreementReaders of={of.id} />
        <Button type="submit" kind="primary" busy={checkIn.busy}>
          {text('agreements.check-in-submit')}
        </Button>
      </form>
    </Dialog>
  )
}
