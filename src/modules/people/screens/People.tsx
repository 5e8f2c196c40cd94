import { useDeferredValue, useState } from 'react'
import { Link, useSearchParams } from 'wouter'
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
      <Everybody search={shown.slice(shown.indexOf(' ') + 1)} left={shown.startsWith('yes')} />
    </AdminPage>
  )
}

function Everybody({ search, left }: { search: string; left: boolean }) {
  const text = useText()
  const { organisation } = useMe()
  const { pages, hasMore, more, busy, trouble } = usePages(
    listPeople,
    { ...(search ? { search } : {}), ...(left ? { left: 'yes' } : {}) },
    'after',
  )
  const people = pages.flatMap((page) => page.people)
  const head = (['name', 'department', 'manager', 'roles', 'account'] as const).map((key) => text(`people.list.${key}`))

  if (people.length === 0)
    return (
      <Empty>
        <p role="status">{text('people.list.nobody-found', { search })}</p>
        <p>{text('people.list.nobody-found-mend')}</p>
      </Empty>
    )
  return (
    <>
      <Table caption={text('people.list.caption', { organisation: organisation.name })} head={head}>
        {people.map((person) => (
          <Row key={person.id} person={person} />
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

function Row({ person }: { person: KeptPerson }) {
  const text = useText()
  const roleName = useRoleName()
  const presence = usePresence(person)
  return (
    <tr>
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

/** Whether somebody is not here yet, or not for long, or no more. */
export function usePresence({ joinedOn, leftOn }: Pick<KeptPerson, 'joinedOn' | 'leftOn'>): string | null {
  const text = useText()
  const say = useSay()
  const { today } = useMe()
  if (leftOn) return text(`people.presence.${leftOn <= today ? 'left' : 'leaves'}`, { day: say.day(leftOn) })
  return joinedOn > today ? text('people.presence.joins', { day: say.day(joinedOn) }) : null
}
