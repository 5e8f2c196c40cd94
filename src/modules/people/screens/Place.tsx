import { useState, type FormEvent } from 'react'
import { useAction } from '#platform/ui/api.ts'
import { Button } from '#platform/ui/controls/Button.tsx'
import { Done } from '#platform/ui/controls/Done.tsx'
import { SelectField, TextField } from '#platform/ui/controls/Form.tsx'
import { Notice, TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useMe } from '#platform/ui/me.ts'
import { useSay, useText } from '#platform/ui/text.ts'
import { placePerson, type KeptPerson } from '../contract.ts'
import { Part } from './AdminNav.tsx'
import { departmentOptions, useDepartments } from './department-tree.ts'
import { PersonPicker } from './PersonPicker.tsx'

/** Somebody's department and manager as they are today, and as they will be from a day on. */
export function Place({ person }: { person: KeptPerson }) {
  const text = useText()
  const say = useSay()
  const { today } = useMe()
  const departments = useDepartments()
  const notHereYet = person.joinedOn > today
  const [place, set] = useState({
    departmentId: person.department?.id ?? '',
    manager: person.manager as { id: string; name: string } | null,
    fromDay: notHereYet ? person.joinedOn : today,
  })
  const [savedFrom, setSavedFrom] = useState<string | null>(null)
  const save = useAction(placePerson, { then: (_, { fromDay }) => setSavedFrom(fromDay) })
  const change = (changed: Partial<typeof place>) => {
    set({ ...place, ...changed })
    setSavedFrom(null)
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    const { departmentId, manager, fromDay } = place
    setSavedFrom(null)
    if (!save.busy)
      save.run({
        personId: person.id,
        departmentId: departmentId || null,
        managerId: manager?.id ?? null,
        fromDay,
      })
  }
  return (
    <Part title={text('people.person.place')} explain={text('people.person.place-explain')}>
      {notHereYet && (
        <Notice icon="clock">
          {text('people.person.place-later', { name: person.givenName, day: say.day(person.joinedOn) })}
        </Notice>
      )}
      <form onSubmit={submit} noValidate>
        <SelectField
          label={text('people.place.department')}
          options={departmentOptions(departments, text('people.place.no-department'))}
          value={place.departmentId}
          onChoose={(departmentId) => change({ departmentId })}
          error={save.trouble?.at('/departmentId')}
        />
        <PersonPicker
          label={text('people.place.manager')}
          hint={text('people.place.manager-hint')}
          none={text('people.place.no-manager')}
          value={place.manager}
          onChoose={(manager) => change({ manager })}
          error={save.trouble?.at('/managerId')}
        />
        <TextField
          label={text('people.person.from-day')}
          hint={text('people.person.from-day-hint')}
          type="date"
          short
          value={place.fromDay}
          onType={(fromDay) => change({ fromDay })}
          error={save.trouble?.at('/fromDay')}
        />
        <TroubleNotice of={save.trouble} />
        <Button type="submit" kind="primary" busy={save.busy}>
          {text('people.person.save-place')}
        </Button>
        <Done>{savedFrom && text('people.person.place-saved', { day: say.day(savedFrom) })}</Done>
      </form>
    </Part>
  )
}
