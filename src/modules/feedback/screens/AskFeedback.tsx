import { useState, type FormEvent } from 'react'
import { useLocation, useSearch } from 'wouter'
import { PersonPicker } from '#modules/people/screens/PersonPicker.tsx'
import { useAction } from '#platform/ui/api.ts'
import { Button } from '#platform/ui/controls/Button.tsx'
import { AreaField, TextField } from '#platform/ui/controls/Form.tsx'
import { Item, List } from '#platform/ui/controls/List.tsx'
import { Page } from '#platform/ui/controls/Page.tsx'
import { Notice, TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useMe } from '#platform/ui/me.ts'
import { useText } from '#platform/ui/text.ts'
import { askForFeedback } from '../contract.ts'

type Named = { id: string; name: string }
const most = 10

/** Asks some colleagues: about oneself, or (from somebody's file) about somebody of the team. */
export function AskFeedback() {
  const text = useText()
  const me = useMe()
  const [, go] = useLocation()
  const search = new URLSearchParams(useSearch())
  const about = search.get('about')
  const name = search.get('name') ?? ''
  const [question, type] = useState('')
  const [dueOn, choose] = useState('')
  const [people, set] = useState<Named[]>([])
  const ask = useAction(askForFeedback, { then: () => go('/feedback') })
  const add = (person: Named | null) => {
    if (person && !people.some(({ id }) => id === person.id)) set([...people, person])
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    if (!ask.busy) ask.run({ aboutId: about, question, dueOn, people: people.map(({ id }) => id) })
  }
  return (
    <Page
      title={about ? text('feedback.ask.title-about', { name }) : text('feedback.ask.title')}
      lead={text('feedback.ask.lead')}
      back={{ to: '/feedback', label: text('feedback.begin.back') }}
    >
      <form onSubmit={submit} noValidate>
        <Notice icon="eye">
          {about ? text('feedback.ask.readers-about', { name, me: me.person.name }) : text('feedback.ask.readers-mine')}
        </Notice>
        <TroubleNotice of={ask.trouble} />
        <AreaField
          label={text('feedback.ask.question')}
          hint={text('feedback.ask.question-hint')}
          rows={3}
          value={question}
          onType={type}
          error={ask.trouble?.at('/question')}
        />
        <TextField
          type="date"
          short
          label={text('feedback.ask.due')}
          value={dueOn}
          onType={choose}
          error={ask.trouble?.at('/dueOn')}
        />
        {people.length > 0 && (
          <List>
            {people.map((person) => (
              <Item
                key={person.id}
                actions={
                  <Button
                    kind="quiet"
                    onClick={() => set(people.filter(({ id }) => id !== person.id))}
                    aria-label={text('feedback.ask.remove-of', { name: person.name })}
                  >
                    {text('feedback.ask.remove')}
                  </Button>
                }
              >
                {person.name}
              </Item>
            ))}
          </List>
        )}
        {people.length < most && (
          <PersonPicker
            key={people.length}
            label={text('feedback.ask.whom')}
            hint={text('feedback.ask.whom-hint')}
            value={null}
            onChoose={add}
            error={ask.trouble?.at('/people')}
          />
        )}
        <Button type="submit" kind="primary" busy={ask.busy}>
          {text('feedback.ask.submit', { count: people.length })}
        </Button>
      </form>
    </Page>
  )
}
