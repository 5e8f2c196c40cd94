import { useState, type FormEvent } from 'react'
import { useHistoryState } from 'wouter/use-browser-location'
import { useAction } from '#platform/ui/api.ts'
import { Button, LinkButton } from '#platform/ui/controls/Button.tsx'
import { Done } from '#platform/ui/controls/Done.tsx'
import { RadioChoice, SelectField, TextField } from '#platform/ui/controls/Form.tsx'
import { Table } from '#platform/ui/controls/List.tsx'
import { Empty } from '#platform/ui/controls/Page.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useMe } from '#platform/ui/me.ts'
import { useSay, useText } from '#platform/ui/text.ts'
import { movePeople, tryMove, type MoveTrial } from '../contract.ts'
import { AdminPage, Part } from './AdminNav.tsx'
import { departmentOptions, useDepartments } from './department-tree.ts'
import { PersonPicker } from './PersonPicker.tsx'
import style from './People.module.css'

const stays = 'stays'
type Person = { id: string; name: string }

/** Another manager, another department, or both, for all who were chosen in the list: shown first, then done as shown. */
export function MovePeople() {
  const text = useText()
  const { picked = [] } = useHistoryState<{ picked?: Person[] } | null>() ?? {}
  return (
    <AdminPage
      title={text('people.move.title')}
      lead={picked.length > 0 && text('people.move.lead')}
      back={{ to: '/admin/people', label: text('people.person.back') }}
    >
      {picked.length > 0 ? (
        <Moving picked={picked} />
      ) : (
        <Empty>
          <p>
            <b>{text('people.move.nobody')}</b> {text('people.move.nobody-mend')}
          </p>
          <LinkButton to="/admin/people">{text('people.person.back')}</LinkButton>
        </Empty>
      )}
    </AdminPage>
  )
}

function Moving({ picked }: { picked: Person[] }) {
  const text = useText()
  const say = useSay()
  const { today } = useMe()
  const departments = useDepartments()
  const [to, set] = useState({
    changes: 'no' as 'no' | 'yes',
    manager: null as Person | null,
    departmentId: stays,
    fromDay: today,
  })
  const [shown, show] = useState<MoveTrial | null>(null)
  const [done, finish] = useState<{ count: number; day: string } | null>(null)
  const look = useAction(tryMove, { then: show })
  const move = useAction(movePeople, {
    then: ({ moved }, { fromDay }) => {
      finish({ count: moved, day: fromDay })
      show(null)
    },
  })
  const change = (changed: Partial<typeof to>) => {
    set({ ...to, ...changed })
    show(null)
    finish(null)
    move.forget()
  }
  const asked = {
    personIds: picked.map(({ id }) => id),
    fromDay: to.fromDay,
    ...(to.changes === 'yes' ? { managerId: to.manager?.id ?? null } : {}),
    ...(to.departmentId === stays ? {} : { departmentId: to.departmentId || null }),
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    move.forget()
    finish(null)
    if (!look.busy) look.run(asked)
  }
  return (
    <>
      <Part title={text('people.move.who')} explain={text('people.list.picked', { count: picked.length })}>
        <p>{say.list(picked.map(({ name }) => name))}</p>
      </Part>
      <Part title={text('people.move.what')}>
        <form onSubmit={submit} noValidate>
          <RadioChoice
            legend={text('people.move.manager')}
            options={[
              { value: 'no', label: text('people.move.stays') },
              { value: 'yes', label: text('people.move.another') },
            ]}
            value={to.changes}
            onChoose={(changes) => change({ changes })}
          />
          {to.changes === 'yes' && (
            <PersonPicker
              label={text('people.move.new-manager')}
              hint={text('people.place.manager-hint')}
              none={text('people.place.no-manager')}
              value={to.manager}
              onChoose={(manager) => change({ manager })}
              error={look.trouble?.at('/managerId')}
            />
          )}
          <SelectField
            label={text('people.move.department')}
            options={[
              { value: stays, label: text('people.move.stays') },
              ...departmentOptions(departments, text('people.place.no-department')),
            ]}
            value={to.departmentId}
            onChoose={(departmentId) => change({ departmentId })}
            error={look.trouble?.at('/departmentId')}
          />
          <TextField
            label={text('people.move.from-day')}
            hint={text('people.person.from-day-hint')}
            type="date"
            short
            value={to.fromDay}
            onType={(fromDay) => change({ fromDay })}
            error={look.trouble?.at('/fromDay')}
          />
          <TroubleNotice of={look.trouble} />
          <Button type="submit" kind={shown ? 'plain' : 'primary'} busy={look.busy}>
            {text('people.move.look')}
          </Button>
          <Done>{done && text('people.move.done', { count: done.count, day: say.day(done.day) })}</Done>
          {done && <LinkButton to="/admin/people/moves">{text('people.move.to-moves')}</LinkButton>}
        </form>
      </Part>
      {shown && (
        <Part title={text('people.move.looked-at')} explain={text('people.move.waiting', { count: shown.waiting })}>
          <Trial of={shown} />
          <TroubleNotice of={move.trouble} />
          {shown.people.some(({ may }) => may.allowed) && (
            <p className={style.more}>
              <Button kind="primary" busy={move.busy} onClick={() => move.run({ ...asked, revision: shown.revision })}>
                {text('people.move.submit', { count: shown.people.filter(({ may }) => may.allowed).length })}
              </Button>
            </p>
          )}
        </Part>
      )}
    </>
  )
}

function Trial({ of: { people } }: { of: MoveTrial }) {
  const text = useText()
  const say = useSay()
  const refused = people.filter(({ may }) => !may.allowed).length
  const head = (['who', 'manager', 'department'] as const).map((key) => text(`people.move.${key}`))
  return (
    <>
      {refused > 0 && <p role="status">{text('people.move.not-all', { count: refused })}</p>}
      <Table caption={text('people.move.caption')} head={head}>
        {people.map((one) => (
          <tr key={one.id}>
            <td>
              <b>{one.name}</b>
              {one.may.allowed && one.replaces && (
                <span className="small soft">
                  <br />
                  {text('people.move.replaces', { day: say.day(one.replaces) })}
                </span>
              )}
            </td>
            {one.may.allowed ? (
              <>
                <td data-label={head[1]}>
                  <Change of={one.manager} />
                </td>
                <td data-label={head[2]}>
                  <Change of={one.department} />
                </td>
              </>
            ) : (
              <td colSpan={2}>{text(`problem.${one.may.because}.what` as 'problem.not-found.what')}</td>
            )}
          </tr>
        ))}
      </Table>
    </>
  )
}

/** From whom or what, to whom or what; as it is, when nothing changes. */
export function Change({ of }: { of: { from: string | null; to: string | null } | null }) {
  const text = useText()
  if (!of) return <span className="soft">{text('people.move.stays')}</span>
  const none = text('people.move.none')
  return <>{text('people.move.change', { from: of.from ?? none, to: of.to ?? none })}</>
}
