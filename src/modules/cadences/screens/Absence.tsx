import { useState, type FormEvent } from 'react'
import { useAction } from '#platform/ui/api.ts'
import { Button } from '#platform/ui/controls/Button.tsx'
import { Pair, TextField } from '#platform/ui/controls/Form.tsx'
import { Section } from '#platform/ui/controls/Page.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import { endAbsence, setAbsence, type PersonCadence } from '../contract.ts'

/** That somebody is away, without asking why. */
export function Absence({ of: { person, away } }: { of: PersonCadence }) {
  const text = useText()
  const say = useSay()
  const [from, toFrom] = useState<string>('')
  const [until, toUntil] = useState<string>('')
  const set = useAction(setAbsence)
  const end = useAction(endAbsence)
  function send(event: FormEvent) {
    event.preventDefault()
    if (!set.busy) set.run({ personId: person.id, from, until: until || null })
  }
  return (
    <Section title={text('cadences.person.absence')} explain={text('cadences.person.absence-explain')}>
      <TroubleNotice of={set.trouble ?? end.trouble} />
      {away ? (
        <>
          <p>
            {away.until
              ? text('cadences.person.absence-now', { from: say.day(away.from), until: say.day(away.until) })
              : text('cadences.person.absence-open', { from: say.day(away.from), name: person.name })}
          </p>
          <Button busy={end.busy} onClick={() => end.run({ personId: person.id })}>
            {text('cadences.person.absence-end', { name: person.name })}
          </Button>
        </>
      ) : (
        <form onSubmit={send} noValidate>
          <Pair>
            <TextField
              type="date"
              label={text('cadences.person.absence-from')}
              value={from}
              onType={toFrom}
              error={set.trouble?.at('/from')}
            />
            <TextField
              type="date"
              label={text('cadences.person.absence-until')}
              hint={text('cadences.person.absence-until-hint')}
              value={until}
              onType={toUntil}
              error={set.trouble?.at('/until')}
            />
          </Pair>
          <Button type="submit" busy={set.busy}>
            {text('cadences.person.absence-save')}
          </Button>
        </form>
      )}
    </Section>
  )
}
