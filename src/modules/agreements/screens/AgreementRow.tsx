import { Suspense, useEffect, useState } from 'react'
import { useAction } from '#platform/ui/api.ts'
import { Button } from '#platform/ui/controls/Button.tsx'
import { Dialog } from '#platform/ui/controls/Dialog.tsx'
import { Details, Item, Tag } from '#platform/ui/controls/List.tsx'
import { useMe } from '#platform/ui/me.ts'
import { room } from '#platform/ui/room.ts'
import { useSay, useText } from '#platform/ui/text.ts'
import { rewordAgreement, type Agreement } from '../contract.ts'
import { AgreementForm } from './AgreementForm.tsx'
import { AgreementReaders } from './AgreementReaders.tsx'

const HowItStands = room(() => import('./HowItStands.tsx'), 'HowItStands')

type Owner = { id: string; name: string }
/** Where check-ins are not shown, they are not there. */
export type Row = Omit<Agreement, 'checkIns'> & Partial<Pick<Agreement, 'checkIns'>>

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
  // A mail about it leads to its place on the page, which was not there yet when the browser looked for it.
  useEffect(() => {
    if (location.hash !== `#${of.id}`) return undefined
    // After the page, which puts the keyboard at its title when one arrives.
    const frame = requestAnimationFrame(() => {
      const here = document.getElementById(of.id)
      here?.querySelector('button')?.focus({ preventScroll: true })
      here?.scrollIntoView({ block: 'center' })
    })
    return () => cancelAnimationFrame(frame)
  }, [of.id])
  const partner = of.about.id === me.person.id ? null : of.about.name
  return (
    <Item
      id={of.id}
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
        {of.dropAskedBy && <Tag>{text('agreements.drop-asked')}</Tag>}{' '}
        {of.overdue && <Tag tone="alarm">{text('agreements.overdue')}</Tag>}
        {of.doneAt && <Tag tone="accent">{text('agreements.done')}</Tag>}
        {of.droppedAt && <Tag>{text('agreements.dropped')}</Tag>}
      </p>
      {of.dropAskedBy && (
        <p className="small">
          {text('agreements.asked-by', {
            who: of.dropAskedBy.id === me.person.id ? 'me' : 'other',
            name: of.dropAskedBy.name,
          })}
        </p>
      )}
      {of.checkIns?.length ? <CheckIns of={of.checkIns} /> : null}
      {open === 'check-in' && (
        <Suspense>
          <HowItStands of={of} onClose={close} />
        </Suspense>
      )}
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
        {of.toReversed().map(({ standing, remark, at, author, dueOn, dueBefore }) => (
          <li key={at}>
            <b>
              {dueOn
                ? text('agreements.moved', {
                    day: say.day(dueOn),
                    before: dueBefore ? say.day(dueBefore) : 'none',
                  })
                : text(`agreements.standing.${standing}`)}
            </b>{' '}
            <span className="small soft">{text('agreements.said-by', { name: author, day: say.momentDay(at) })}</span>
            {remark && <p>{remark}</p>}
          </li>
        ))}
      </ul>
    </Details>
  )
}
