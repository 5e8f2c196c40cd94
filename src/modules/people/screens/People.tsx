import { useDeferredValue, useState } from 'react'
import { Link, useLocation, useSearchParams } from 'wouter'
import { Button, ButtonRow, LinkButton } from '#platform/ui/controls/Button.tsx'
import { CheckField, TextField } from '#platform/ui/controls/Form.tsx'
import { Table, Tag } from '#platform/ui/controls/List.tsx'
import { Empty } from '#platform/ui/controls/Page.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useMe } from '#platform/ui/me.ts'
import { usePages } from '#platform/ui/pages.ts'
import { useSay, useText } from '#platform/ui/text.ts'
import { listPeople, type KeptPerson } from '../contract.ts'
import { AdminPage } from './AdminNav.tsx'
import { useLater } from './later.ts'
import { useRoleName } from './role-name.ts'
import style from './People.module.css'

/** Everybody in the organisation, to look up and to keep. What one searches for stands in the address, to come back to. */
export function People() {
  const text = useText()
  const [asked, ask] = useSearchParams()
  const search = asked.get('search') ?? ''
  const left = asked.get('left') === 'yes'
  const [typed, type] = useState(search)
  const later = useLater()
  // Who was chosen stays so while one searches on.
  const [picked, pick] = useState<Picked>([])
  const show = (words: string, leftToo: boolean) =>
    ask({ ...(words ? { search: words } : {}), ...(leftToo ? { left: 'yes' } : {}) }, { replace: true })

  function find(words: string) {
    type(words)
    later(() => show(words.trim(), left))
  }
  // The list stays as it was until the next one is there.
  const shown = useDeferredValue(`${left ? 'yes' : 'no'} ${search}`)
  return (
    <AdminPage
      title={text('people.list.title')}
      actions={
        <ButtonRow>
          <LinkButton to="/admin/people/new" kind="primary">
            {text('people.list.add')}
          </LinkButton>
          <LinkButton to="/admin/people/moves">{text('people.list.moves')}</LinkButton>
          <LinkButton to="/admin/people/import">{text('people.list.import')}</LinkButton>
        </ButtonRow>
      }
    >
      <div className={style.filter} role="search">
        <TextField
          label={text('people.list.search')}
          type="search"
          autoComplete="off"
          maxLength={80}
          value={typed}
          onType={find}
        />
        <CheckField
          label={text('people.list.left')}
          checked={left}
          onToggle={(leftToo) => show(typed.trim(), leftToo)}
        />
      </div>
      <Everybody
        search={shown.slice(shown.indexOf(' ') + 1)}
        left={shown.startsWith('yes')}
        picked={picked}
        pick={pick}
      />
      {picked.length > 0 && <MoveThem picked={picked} pick={pick} />}
    </AdminPage>
  )
}

type Picked = { id: string; name: string }[]
type Picking = { picked: Picked; pick: (picked: Picked) => void }

/** What can be done with all who were chosen. */
function MoveThem({ picked, pick }: Picking) {
  const text = useText()
  const [, go] = useLocation()
  return (
    <div className={style.picked}>
      <p role="status">{text('people.list.picked', { count: picked.length })}</p>
      <ButtonRow>
        <Button kind="primary" onClick={() => go('/admin/people/moving', { state: { picked } })}>
          {text('people.list.move')}
        </Button>
        <Button kind="quiet" onClick={() => pick([])}>
          {text('people.list.pick-none')}
        </Button>
      </ButtonRow>
    </div>
  )
}

function Everybody({ search, left, picked, pick }: { search: string; left: boolean } & Picking) {
  const text = useText()
  const { organisation } = useMe()
  const { pages, hasMore, more, busy, trouble } = usePages(
    listPeople,
    { ...(search ? { search } : {}), ...(left ? { left: 'yes' } : {}) },
    'after',
  )
  const people = pages.flatMap((page) => page.people)
  const others = people.filter(({ id }) => !picked.some((one) => one.id === id))
  const head = (['pick', 'name', 'department', 'manager', 'roles', 'account'] as const).map((key) =>
    text(`people.list.${key}`),
  )

  if (people.length === 0)
    return (
      <Empty>
        <p role="status">{text('people.list.nobody-found', { search })}</p>
        <p>{text('people.list.nobody-found-mend')}</p>
      </Empty>
    )
  return (
    <>
      {others.length > 0 && people.length > 1 && (
        <Button
          kind="quiet"
          onClick={() => pick([...picked, ...others.map(({ id, name }) => ({ id: id as string, name }))])}
        >
          {text('people.list.pick-all', { count: people.length })}
        </Button>
      )}
      <Table caption={text('people.list.caption', { organisation: organisation.name })} head={head}>
        {people.map((person) => (
          <Row
            key={person.id}
            person={person}
            picked={picked.some(({ id }) => id === person.id)}
            toggle={(on) =>
              pick(on ? [...picked, { id: person.id, name: person.name }] : picked.filter(({ id }) => id !== person.id))
            }
          />
        ))}
      </Table>
      <TroubleNotice of={trouble} />
      {hasMore && (
        <p className={style.more}>
          <Button busy={busy} onClick={more}>
            {text('ui.more')}
          </Button>
        </p>
      )}
      {people.length === 1 && !search && !left && (
        <div className={style.alone}>
          <Empty>
            <p>
              <b>{text('people.list.alone')}</b> {text('people.list.alone-mend')}
            </p>
            <LinkButton to="/admin/departments">{text('people.list.to-departments')}</LinkButton>
          </Empty>
        </div>
      )}
    </>
  )
}

function Row({ person, picked, toggle }: { person: KeptPerson; picked: boolean; toggle: (on: boolean) => void }) {
  const text = useText()
  const roleName = useRoleName()
  const presence = usePresence(person)
  return (
    <tr>
      <Tick label={text('people.list.pick-of', { name: person.name })} checked={picked} toggle={toggle} />
      <td>
        <Link href={`/admin/people/${person.id}`} className={style.name}>
          {person.name}
        </Link>
        {person.jobTitle && <span className={style.job}>{person.jobTitle}</span>}
        {presence && <Tag tone="sun">{presence}</Tag>}
      </td>
      <td className={style.flow}>{person.department?.name}</td>
      <td className={style.flow}>
        <span className={style.what}>{text('people.list.manager')}: </span>
        {person.manager?.name ?? <span className="soft">{text('people.list.no-manager')}</span>}
      </td>
      <td className={style.wide}>
        {person.appointments.length > 0 && (
          <ul className={style.roles}>
            {person.appointments.map((appointment) => (
              <li key={appointment.id}>
                <Tag tone="accent">{roleName(appointment)}</Tag>
              </li>
            ))}
          </ul>
        )}
      </td>
      <td className={person.signsIn === 'yes' ? style.usual : 'soft'}>
        <span className={style.what}>{text('people.list.account')}: </span>
        {text(`people.signs-in.${person.signsIn}`)}
      </td>
    </tr>
  )
}

/** A cell with which one of a table is chosen. */
export const Tick = ({
  label,
  checked,
  toggle,
}: {
  label: string
  checked: boolean
  toggle: (on: boolean) => void
}) => (
  <td className={style.tick}>
    <label>
      <input type="checkbox" aria-label={label} checked={checked} onChange={(event) => toggle(event.target.checked)} />
    </label>
  </td>
)

/** Whether somebody is not here yet, or not for long, or no more. */
export function usePresence({ joinedOn, leftOn }: Pick<KeptPerson, 'joinedOn' | 'leftOn'>): string | null {
  const text = useText()
  const say = useSay()
  const { today } = useMe()
  if (leftOn) return text(`people.presence.${leftOn <= today ? 'left' : 'leaves'}`, { day: say.day(leftOn) })
  return joinedOn > today ? text('people.presence.joins', { day: say.day(joinedOn) }) : null
}
