import { useState, type FormEvent } from 'react'
import { useAction } from '#platform/ui/api.ts'
import { Button, ButtonRow } from '#platform/ui/controls/Button.tsx'
import { Done } from '#platform/ui/controls/Done.tsx'
import { TextField } from '#platform/ui/controls/Form.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useMe } from '#platform/ui/me.ts'
import { useSay, useText } from '#platform/ui/text.ts'
import { letPersonLeave, type KeptPerson } from '../contract.ts'
import { Part } from './AdminNav.tsx'

/** The day somebody leaves, or that they stay after all. */
export function Leaving({ person }: { person: KeptPerson }) {
  const text = useText()
  const say = useSay()
  const { today } = useMe()
  const { id: personId, givenName: name, leftOn } = person
  const [day, setDay] = useState<string>(leftOn ?? '')
  const [done, setDone] = useState<'leaving-saved' | 'stays-saved' | null>(null)
  const leave = useAction(letPersonLeave, {
    then: (_, { leftOn: chosen }) => {
      setDay(chosen ?? '')
      setDone(chosen ? 'leaving-saved' : 'stays-saved')
    },
  })

  function run(chosen: string | null) {
    setDone(null)
    if (!leave.busy) leave.run({ personId, leftOn: chosen })
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    run(day)
  }
  return (
    <Part title={text('people.person.leaving')} explain={text('people.person.leaving-explain', { name })}>
      <form onSubmit={submit} noValidate>
        <TextField
          label={text('people.person.left-day')}
          hint={
            leftOn
              ? text(`people.person.${leftOn <= today ? 'left-on' : 'leaves-on'}`, { name, day: say.day(leftOn) })
              : text('people.person.left-day-hint', { name })
          }
          type="date"
          short
          value={day}
          onType={(typed) => {
            setDay(typed)
            setDone(null)
          }}
          error={leave.trouble?.at('/leftOn')}
        />
        <TroubleNotice of={leave.trouble} />
        <ButtonRow>
          <Button type="submit" kind={leftOn ? 'plain' : 'danger'} busy={leave.busy}>
            {text(leftOn ? 'people.person.change-leaving' : 'people.person.save-leaving')}
          </Button>
          {leftOn && (
            <Button busy={leave.busy} onClick={() => run(null)}>
              {text('people.person.stays', { name })}
            </Button>
          )}
        </ButtonRow>
        <Done>{done && text(`people.person.${done}`, { name })}</Done>
      </form>
    </Part>
  )
}
