import { useQueries } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { PersonPicker } from '#modules/people/screens/PersonPicker.tsx'
import { call, useAction } from '#platform/ui/api.ts'
import { Button } from '#platform/ui/controls/Button.tsx'
import { Dialog } from '#platform/ui/controls/Dialog.tsx'
import { AreaField, RadioChoice } from '#platform/ui/controls/Form.tsx'
import { Item, List } from '#platform/ui/controls/List.tsx'
import { Readers } from '#platform/ui/controls/Readers.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useMe } from '#platform/ui/me.ts'
import { useText } from '#platform/ui/text.ts'
import { giveRecognition, readTeamOf } from '../contract.ts'

type Named = { id: string; name: string }
const atMost = 5

/** A compliment with an example; before it is given it says by name who will read it. */
export function GiveRecognition({ onClose }: { onClose: () => void }) {
  const text = useText()
  const me = useMe()
  const give = useAction(giveRecognition, { then: onClose })
  const [receivers, setReceivers] = useState<Named[]>([])
  const [compliment, praise] = useState('')
  const [example, show] = useState('')
  const [audience, choose] = useState<'private' | 'team'>('private')
  const teams = useQueries({
    queries: receivers.map(({ id }) => ({
      queryKey: [readTeamOf.path, { personId: id }],
      queryFn: () => call(readTeamOf, { personId: id }),
      enabled: audience === 'team',
    })),
  })
  const known = audience === 'private' || teams.every(({ data }) => data !== undefined)
  const others =
    audience === 'private'
      ? []
      : [
          ...new Map(teams.flatMap(({ data }) => data?.team ?? []).map((one) => [one.id as string, one])).values(),
        ].filter(({ id }) => !receivers.some((one) => one.id === id))
  const add = (person: Named | null) => {
    if (person && !receivers.some(({ id }) => id === person.id)) setReceivers([...receivers, person])
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    if (!give.busy && known)
      give.run({
        receivers: receivers.map(({ id }) => id),
        compliment,
        example,
        audience,
        others: others.map(({ id }) => id),
      })
  }
  const people = [
    { name: me.person.name, me: true },
    ...[...receivers, ...others].map(({ name }) => ({ name, me: false })),
  ]
  return (
    <Dialog title={text('recognition.give')} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <TroubleNotice of={give.trouble} />
        {receivers.length > 0 && (
          <List>
            {receivers.map(({ id, name }) => (
              <Item
                key={id}
                actions={
                  <Button
                    kind="quiet"
                    onClick={() => setReceivers(receivers.filter((one) => one.id !== id))}
                    aria-label={text('recognition.leave-out-of', { name })}
                  >
                    {text('recognition.leave-out')}
                  </Button>
                }
              >
                {name}
              </Item>
            ))}
          </List>
        )}
        {receivers.length < atMost && (
          <PersonPicker
            key={receivers.length}
            label={text(receivers.length === 0 ? 'recognition.for-whom' : 'recognition.for-whom-else')}
            value={null}
            onChoose={add}
            error={give.trouble?.at('/receivers')}
          />
        )}
        <AreaField
          label={text('recognition.compliment')}
          rows={2}
          maxLength={2000}
          value={compliment}
          onType={praise}
          error={give.trouble?.at('/compliment')}
        />
        <AreaField
          label={text('recognition.example')}
          hint={text('recognition.example-hint')}
          rows={3}
          maxLength={4000}
          value={example}
          onType={show}
          error={give.trouble?.at('/example')}
        />
        <RadioChoice
          legend={text('recognition.audience-of')}
          options={(['private', 'team'] as const).map((one) => ({
            value: one,
            label: text(`recognition.audience.${one}`),
            explain: text(`recognition.audience-explain.${one}`),
          }))}
          value={audience}
          onChoose={choose}
        />
        {receivers.length > 0 && known && <Readers of={{ now: people, later: null }} />}
        <p className="small soft">{text('recognition.promise')}</p>
        <Button type="submit" kind="primary" busy={give.busy}>
          {text('recognition.submit')}
        </Button>
      </form>
    </Dialog>
  )
}
