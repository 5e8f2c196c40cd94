import { useState, type FormEvent } from 'react'
import { PersonPicker } from '#modules/people/screens/PersonPicker.tsx'
import { useAction, useLater } from '#platform/ui/api.ts'
import { Button } from '#platform/ui/controls/Button.tsx'
import { Dialog } from '#platform/ui/controls/Dialog.tsx'
import { RadioChoice, SelectField, TextField } from '#platform/ui/controls/Form.tsx'
import { Item, List } from '#platform/ui/controls/List.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useText } from '#platform/ui/text.ts'
import { findBranches, shareGoal, type Goal } from '../contract.ts'
import { ReadersOfGoal } from './GoalReaders.tsx'

type Named = { id: string; name: string }
type ShareGoalProps = {
  of: Goal
  helpers: Named[]
  contributesTo: { id: string; title: string } | null
  onClose: () => void
}

/** Who else reads this goal, who helps, and what it contributes to. */
export function ShareGoal({ of, helpers: first, contributesTo, onClose }: ShareGoalProps) {
  const text = useText()
  const share = useAction(shareGoal, { then: onClose })
  const [audience, choose] = useState(of.audience)
  const [helpers, setHelpers] = useState<Named[]>(first)
  const [above, rise] = useState(contributesTo)
  const ask = (person: Named | null) => {
    if (person && person.id !== of.owner.id && !helpers.some(({ id }) => id === person.id))
      setHelpers([...helpers, person])
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    if (!share.busy)
      share.run({
        goalId: of.id,
        audience,
        helpers: helpers.map(({ id }) => id),
        contributesTo: above?.id ?? null,
      })
  }
  return (
    <Dialog title={text('goals.share.title')} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <p>{of.wording.title}</p>
        <ReadersOfGoal of={of.id} />
        <TroubleNotice of={share.trouble} />
        <RadioChoice
          legend={text('goals.share.audience')}
          hint={text('goals.share.promise')}
          options={(['manager', 'team', 'organisation'] as const).map((one) => ({
            value: one,
            label: text(`goals.audience.${one}`),
            explain: text(`goals.audience-explain.${one}`),
          }))}
          value={audience}
          onChoose={choose}
        />
        {helpers.length > 0 && (
          <List>
            {helpers.map(({ id, name }) => (
              <Item
                key={id}
                actions={
                  <Button
                    kind="quiet"
                    onClick={() => setHelpers(helpers.filter((one) => one.id !== id))}
                    aria-label={text('goals.steps.remove-of', { what: name })}
                  >
                    {text('goals.steps.remove')}
                  </Button>
                }
              >
                {name}
              </Item>
            ))}
          </List>
        )}
        {helpers.length < 10 && (
          <PersonPicker
            key={helpers.length}
            label={text('goals.share.helper')}
            hint={text('goals.share.helper-hint')}
            value={null}
            onChoose={ask}
            error={share.trouble?.at('/helpers')}
          />
        )}
        <Above of={of.id} value={above} onChoose={rise} error={share.trouble?.at('/contributesTo')} />
        <Button type="submit" kind="primary" busy={share.busy}>
          {text('ui.save')}
        </Button>
      </form>
    </Dialog>
  )
}

type Titled = { id: string; title: string }

/** The goal that this one contributes to: found by words of its title. */
function Above({
  of,
  value,
  onChoose,
  error,
}: {
  of: string
  value: Titled | null
  onChoose: (goal: Titled | null) => void
  error?: string | undefined
}) {
  const text = useText()
  const [search, type] = useState('')
  const found = useLater(findBranches, { search })?.goals.filter(({ id }) => id !== of) ?? []
  const listed = value && !found.some(({ id }) => id === value.id)
  return (
    <>
      <TextField type="search" label={text('goals.share.search')} value={search} onType={type} />
      <SelectField
        label={text('goals.share.above')}
        value={value?.id ?? ''}
        onChoose={(id) => {
          if (id !== value?.id) onChoose(found.find((one) => one.id === id) ?? null)
        }}
        options={[
          { value: '', label: text('goals.share.nothing') },
          ...(listed ? [{ value: value.id, label: value.title }] : []),
          ...found.map(({ id, title, owner }) => ({ value: id, label: `${title} (${owner.name})` })),
        ]}
        error={error}
      />
    </>
  )
}
