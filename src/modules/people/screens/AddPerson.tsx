import { useState, type FormEvent } from 'react'
import { Link } from 'wouter'
import { useAction } from '#platform/ui/api.ts'
import { Button } from '#platform/ui/controls/Button.tsx'
import { Done } from '#platform/ui/controls/Done.tsx'
import { CheckField, SelectField, TextField } from '#platform/ui/controls/Form.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useMe } from '#platform/ui/me.ts'
import { useText } from '#platform/ui/text.ts'
import { addPerson } from '../contract.ts'
import { AdminPage, Part } from './AdminNav.tsx'
import { departmentOptions, useDepartments } from './department-tree.ts'
import { DetailsFields, given, type Details } from './DetailsFields.tsx'
import { PersonPicker } from './PersonPicker.tsx'

const nobodyYet: Details = {
  employeeNumber: '',
  givenName: '',
  familyPrefix: '',
  familyName: '',
  email: '',
  jobTitle: '',
}

export function AddPerson() {
  const text = useText()
  const { today } = useMe()
  const departments = useDepartments()
  const [details, setDetails] = useState(nobodyYet)
  const [place, setPlace] = useState({
    joinedOn: today,
    departmentId: '',
    manager: null as { id: string; name: string } | null,
    invite: true,
  })
  const [added, setAdded] = useState<{ id: string; name: string }[]>([])
  const last = added.at(-1)
  const add = useAction(addPerson, {
    then: ({ id }, { givenName, familyPrefix, familyName }) => {
      setAdded([...added, { id, name: [givenName, familyPrefix, familyName].filter(Boolean).join(' ') }])
      setDetails(nobodyYet)
    },
  })

  function submit(event: FormEvent) {
    event.preventDefault()
    const { joinedOn, departmentId, manager, invite } = place
    if (!add.busy)
      add.run({
        ...given(details),
        joinedOn,
        departmentId: departmentId || null,
        managerId: manager?.id ?? null,
        invite: invite && details.email.trim() !== '',
      })
  }
  return (
    <AdminPage
      title={text('people.add.title')}
      lead={text('people.add.lead')}
      back={{ to: '/admin/people', label: text('people.person.back') }}
    >
      <Done>
        {last && (
          <>
            {text('people.add.added', { name: last.name })}{' '}
            <Link href={`/admin/people/${last.id}`}>{text('people.add.to-person', { name: last.name })}</Link>.{' '}
            {text('people.add.another')}
          </>
        )}
      </Done>
      <form onSubmit={submit} noValidate>
        <Part title={text('people.add.who')}>
          <DetailsFields
            key={added.length}
            begin={added.length > 0}
            details={details}
            onType={setDetails}
            trouble={add.trouble}
          />
          <TextField
            label={text('people.add.joined-on')}
            type="date"
            short
            value={place.joinedOn}
            onType={(joinedOn) => setPlace({ ...place, joinedOn })}
            error={add.trouble?.at('/joinedOn')}
          />
        </Part>
        <Part title={text('people.add.place')}>
          <SelectField
            label={text('people.place.department')}
            options={departmentOptions(departments, text('people.place.no-department'))}
            value={place.departmentId}
            onChoose={(departmentId) => setPlace({ ...place, departmentId })}
            error={add.trouble?.at('/departmentId')}
          />
          <PersonPicker
            label={text('people.place.manager')}
            hint={text('people.place.manager-hint')}
            none={text('people.place.no-manager')}
            value={place.manager}
            onChoose={(manager) => setPlace({ ...place, manager })}
            error={add.trouble?.at('/managerId')}
          />
        </Part>
        <Part title={text('people.add.account')}>
          <CheckField
            label={text('people.add.invite')}
            explain={text('people.add.invite-explain')}
            checked={place.invite}
            onToggle={(invite) => setPlace({ ...place, invite })}
          />
          <TroubleNotice of={add.trouble} />
          <Button type="submit" kind="primary" busy={add.busy}>
            {text('people.add.submit')}
          </Button>
        </Part>
      </form>
    </AdminPage>
  )
}
