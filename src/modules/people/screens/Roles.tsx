import { useState, type FormEvent } from 'react'
import { useAction } from '#platform/ui/api.ts'
import { Button, ButtonRow } from '#platform/ui/controls/Button.tsx'
import { Dialog } from '#platform/ui/controls/Dialog.tsx'
import { Done } from '#platform/ui/controls/Done.tsx'
import { RadioChoice, SelectField } from '#platform/ui/controls/Form.tsx'
import { Details, Item, List } from '#platform/ui/controls/List.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useMe } from '#platform/ui/me.ts'
import { useText } from '#platform/ui/text.ts'
import { appoint, endAppointment, type KeptPerson } from '../contract.ts'
import { Part } from './AdminNav.tsx'
import { departmentOptions, useDepartments } from './department-tree.ts'
import { useRoleName, type Role } from './role-name.ts'
import style from './Roles.module.css'

type Appointment = KeptPerson['appointments'][number]
const roles: Role[] = ['hr-adviser', 'administrator', 'works-council']

/** What somebody is appointed to besides being an employee. */
export function Roles({ person }: { person: KeptPerson }) {
  const text = useText()
  const roleName = useRoleName()
  const [ending, end] = useState<Appointment | null>(null)
  const [ended, setEnded] = useState<Appointment | null>(null)
  return (
    <Part title={text('people.person.roles')} explain={text('people.person.roles-explain')}>
      {person.appointments.length === 0 && (
        <p className={style.none}>{text('people.person.no-roles', { name: person.givenName })}</p>
      )}
      {person.appointments.length > 0 && (
        <List>
          {person.appointments.map((appointment) => (
            <Item
              key={appointment.id}
              side={
                <div className={style.end}>
                  <Button
                    kind="quiet"
                    onClick={() => {
                      setEnded(null)
                      end(appointment)
                    }}
                    aria-label={text('people.person.end-of', { role: roleName(appointment) })}
                  >
                    {text('people.person.end')}
                  </Button>
                </div>
              }
            >
              {roleName(appointment)}
              {appointment.role === 'hr-adviser' && !appointment.department && (
                <span className="soft"> · {text('people.person.everybody')}</span>
              )}
            </Item>
          ))}
        </List>
      )}
      <div className={style.give}>
        <Details summary={text('people.person.give')}>
          <Appoint person={person} />
        </Details>
      </div>
      <Done>{ended && text('people.person.ended', { name: person.givenName, role: roleName(ended) })}</Done>
      {ending && (
        <End person={person} appointment={ending} onEnded={() => setEnded(ending)} onClose={() => end(null)} />
      )}
    </Part>
  )
}

type EndProps = { person: KeptPerson; appointment: Appointment; onEnded: () => void; onClose: () => void }

function End({ person, appointment, onEnded, onClose }: EndProps) {
  const text = useText()
  const roleName = useRoleName()
  const { person: me } = useMe()
  const mine = person.id === me.id
  const end = useAction(endAppointment, {
    then: () => {
      if (mine) return location.assign('/')
      onEnded()
      onClose()
    },
  })
  return (
    <Dialog title={text('people.person.end-title', { name: person.name })} onClose={onClose}>
      <p>{text('people.person.end-explain', { name: person.givenName, role: roleName(appointment) })}</p>
      {mine && appointment.role === 'administrator' && <p>{text('people.person.end-self')}</p>}
      <TroubleNotice of={end.trouble} />
      <div className={style.answer}>
        <ButtonRow>
          <Button kind="danger" busy={end.busy} onClick={() => end.run({ appointmentId: appointment.id })}>
            {text('people.person.end')}
          </Button>
          <Button onClick={onClose}>{text('ui.cancel')}</Button>
        </ButtonRow>
      </div>
    </Dialog>
  )
}

function Appoint({ person }: { person: KeptPerson }) {
  const text = useText()
  const departments = useDepartments()
  const [role, choose] = useState<Role | null>(null)
  const [departmentId, setDepartment] = useState('')
  const [appointed, setAppointed] = useState<Role | null>(null)
  const give = useAction(appoint, {
    then: (_, { role: given }) => {
      setAppointed(given)
      choose(null)
      setDepartment('')
    },
  })

  function submit(event: FormEvent) {
    event.preventDefault()
    setAppointed(null)
    if (!give.busy && role)
      give.run({ personId: person.id, role, departmentId: role === 'hr-adviser' && departmentId ? departmentId : null })
  }
  return (
    <form onSubmit={submit} noValidate>
      <RadioChoice
        legend={text('people.person.give-which')}
        options={roles.map((one) => ({
          value: one,
          label: text(`people.role.${one}`),
          explain: text(`people.person.role-explain.${one}`),
        }))}
        value={role}
        onChoose={(chosen) => {
          choose(chosen)
          setAppointed(null)
        }}
        error={give.trouble?.at('/role')}
      />
      {role === 'hr-adviser' && (
        <SelectField
          label={text('people.person.scope')}
          hint={text('people.person.scope-hint')}
          options={departmentOptions(departments, text('people.person.scope-all'))}
          value={departmentId}
          onChoose={setDepartment}
          error={give.trouble?.at('/departmentId')}
        />
      )}
      <TroubleNotice of={give.trouble} />
      {role && (
        <Button type="submit" kind="primary" busy={give.busy}>
          {text('people.person.appoint')}
        </Button>
      )}
      <Done>
        {appointed &&
          text('people.person.appointed', { name: person.givenName, role: text(`people.role.${appointed}`) })}
      </Done>
    </form>
  )
}
