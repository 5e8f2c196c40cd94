import { useState, type FormEvent } from 'react'
import { useParams } from 'wouter'
import { useAction, useRead } from '#platform/ui/api.ts'
import { Button } from '#platform/ui/controls/Button.tsx'
import { Done } from '#platform/ui/controls/Done.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useText } from '#platform/ui/text.ts'
import { changePerson, readKeptPerson, type KeptPerson as Kept } from '../contract.ts'
import { AdminPage, Part } from './AdminNav.tsx'
import { DetailsFields, given } from './DetailsFields.tsx'
import { Inviting } from './Inviting.tsx'
import { Leaving } from './Leaving.tsx'
import { usePresence } from './People.tsx'
import { Place } from './Place.tsx'
import { Roles } from './Roles.tsx'

/** One person as an administrator keeps them: who, where, with which roles, and until when. Nothing of what they write. */
export function KeptPerson() {
  const text = useText()
  const { personId } = useParams<{ personId: string }>()
  const person = useRead(readKeptPerson, { personId })
  const presence = usePresence(person)
  return (
    <AdminPage
      title={person.name}
      lead={[person.jobTitle, presence].filter(Boolean).join(' · ')}
      back={{ to: '/admin/people', label: text('people.person.back') }}
    >
      <Particulars person={person} />
      <Place person={person} />
      <Roles person={person} />
      <Inviting person={person} />
      <Leaving person={person} />
    </AdminPage>
  )
}

function Particulars({ person }: { person: Kept }) {
  const text = useText()
  const { id: personId, givenName, familyPrefix, familyName, jobTitle } = person
  const [details, set] = useState({
    employeeNumber: person.employeeNumber ?? '',
    givenName,
    familyPrefix,
    familyName,
    jobTitle,
    email: person.email ?? '',
  })
  const [saved, setSaved] = useState(false)
  const change = useAction(changePerson, { then: () => setSaved(true) })

  function submit(event: FormEvent) {
    event.preventDefault()
    setSaved(false)
    if (!change.busy) change.run({ personId, ...given(details) })
  }
  return (
    <Part title={text('people.person.details')} explain={text('people.person.details-explain', { name: givenName })}>
      <form onSubmit={submit} noValidate>
        <DetailsFields
          details={details}
          onType={(typed) => {
            set(typed)
            setSaved(false)
          }}
          trouble={change.trouble}
        />
        <TroubleNotice of={change.trouble} />
        <Button type="submit" kind="primary" busy={change.busy}>
          {text('people.person.save-details')}
        </Button>
        <Done>{saved && text('people.person.details-saved')}</Done>
      </form>
    </Part>
  )
}
