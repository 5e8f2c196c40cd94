import { Suspense, useState, type FormEvent } from 'react'
import { useAction } from '#platform/ui/api.ts'
import { ActionButton } from '#platform/ui/controls/ActionButton.tsx'
import { Button } from '#platform/ui/controls/Button.tsx'
import { CheckField, TextField } from '#platform/ui/controls/Form.tsx'
import { Details } from '#platform/ui/controls/List.tsx'
import { Section } from '#platform/ui/controls/Page.tsx'
import { Notice, TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useMe } from '#platform/ui/me.ts'
import { useSay, useText } from '#platform/ui/text.ts'
import { Part } from '#modules/people/screens/AdminNav.tsx'
import { carryOut, chooseHow, type ImportState } from '../contract.ts'
import { Changes } from './Changes.tsx'
import { Mistakes } from './Mistakes.tsx'
import style from './Import.module.css'

/** What the file would change, before anything is changed; and the one button that does exactly this. */
export function Difference({ of }: { of: ImportState }) {
  const text = useText()
  const say = useSay()
  const counts = of.counts!
  return (
    <>
      <Section
        title={text('imports.difference.title')}
        explain={text('imports.difference.explain', { rows: counts.rows, day: say.day(of.fromDay) })}
      >
        <ul className={style.kinds}>
          {(['new', 'changed', 'moved', 'manager', 'left'] as const).map((kind) => (
            <Kind key={kind} count={counts[kind]} sentence={text(`imports.kind.${kind}`, { count: counts[kind] })}>
              <Changes importId={of.id} kind={kind} />
            </Kind>
          ))}
          <Kind count={0} sentence={text('imports.kind.same', { count: counts.same })} />
          {counts.gone > 0 && <Kind count={0} sentence={text('imports.kind.gone', { count: counts.gone })} />}
        </ul>
        {of.newDepartments.length > 0 && (
          <Notice icon="paper">{text('imports.difference.departments', { names: say.list(of.newDepartments) })}</Notice>
        )}
      </Section>
      {counts.wrong + counts.circles > 0 && (
        <Section
          title={text('imports.mistakes.title')}
          explain={text('imports.mistakes.explain', { count: counts.wrong })}
        >
          <Suspense fallback={<p aria-busy="true">{text('ui.loading')}</p>}>
            <Mistakes importId={of.id} />
          </Suspense>
        </Section>
      )}
      <How of={of} />
      <Confirm of={of} />
    </>
  )
}

function Kind({ count, sentence, children }: { count: number; sentence: string; children?: React.ReactNode }) {
  const [open, setOpen] = useState(false)
  const text = useText()
  if (count === 0)
    return (
      <li>
        <p className={style.none}>{sentence}</p>
      </li>
    )
  return (
    <li>
      <Details summary={sentence} onToggle={setOpen}>
        {open && <Suspense fallback={<p aria-busy="true">{text('ui.loading')}</p>}>{children}</Suspense>}
      </Details>
    </li>
  )
}

function How({ of: { id: importId, fromDay, addDepartments } }: { of: ImportState }) {
  const text = useText()
  const { today } = useMe()
  const [how, set] = useState({ fromDay: fromDay < today ? today : fromDay, addDepartments })
  const choose = useAction(chooseHow)

  function submit(event: FormEvent) {
    event.preventDefault()
    if (!choose.busy) choose.run({ importId, ...how })
  }
  return (
    <Part title={text('imports.how.title')} explain={text('imports.how.explain')}>
      <form onSubmit={submit} noValidate>
        <TextField
          label={text('imports.how.from-day')}
          hint={text('imports.how.from-day-hint')}
          type="date"
          short
          value={how.fromDay}
          onType={(day) => set({ ...how, fromDay: day })}
          error={choose.trouble?.at('/fromDay')}
        />
        <CheckField
          label={text('imports.how.departments')}
          explain={text('imports.how.departments-explain')}
          checked={how.addDepartments}
          onToggle={(add) => set({ ...how, addDepartments: add })}
        />
        <TroubleNotice of={choose.trouble} />
        <Button type="submit" busy={choose.busy}>
          {text('imports.how.submit')}
        </Button>
      </form>
    </Part>
  )
}

function Confirm({ of: { id: importId, counts, may, fromDay, failed } }: { of: ImportState }) {
  const text = useText()
  const say = useSay()
  const [closeMissing, setClose] = useState(false)
  const [looking, look] = useState(false)
  const carry = useAction(carryOut)
  const { missing } = counts!
  return (
    <Part title={text('imports.confirm.title')} explain={text('imports.confirm.explain')}>
      {missing > 0 && (
        <>
          <CheckField
            label={text('imports.confirm.close', { count: missing })}
            explain={text('imports.confirm.close-explain', { day: say.day(fromDay) })}
            checked={closeMissing}
            onToggle={setClose}
          />
          <div className={style.missing}>
            <Details summary={text('imports.kind.missing', { count: missing })} onToggle={look}>
              {looking && (
                <Suspense fallback={<p aria-busy="true">{text('ui.loading')}</p>}>
                  <Changes importId={importId} kind="missing" />
                </Suspense>
              )}
            </Details>
          </div>
        </>
      )}
      {failed && (
        <Notice tone="sun" icon="warning">
          {text('imports.confirm.failed')}
        </Notice>
      )}
      <TroubleNotice of={carry.trouble} />
      <ActionButton
        kind="primary"
        may={may.carryOut}
        busy={carry.busy}
        onClick={() => carry.run({ importId, closeMissing })}
      >
        {text('imports.confirm.submit')}
      </ActionButton>
    </Part>
  )
}
