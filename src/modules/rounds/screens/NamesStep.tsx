import { useState } from 'react'
import { PersonPicker } from '#modules/people/screens/PersonPicker.tsx'
import { useAction } from '#platform/ui/api.ts'
import { Button } from '#platform/ui/controls/Button.tsx'
import { RadioChoice, SelectField } from '#platform/ui/controls/Form.tsx'
import { Item, List } from '#platform/ui/controls/List.tsx'
import { Empty } from '#platform/ui/controls/Page.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useText } from '#platform/ui/text.ts'
import { exceptPerson, followRule, type Round } from '../contract.ts'
import style from './Rounds.module.css'

type What = 'added' | 'left-out'

/** Who takes part, or does not, by name. */
export function NamesStep({ of }: { of: Round }) {
  const text = useText()
  const [person, choose] = useState<{ id: string; name: string } | null>(null)
  const [what, setWhat] = useState<What | null>(null)
  const [group, setGroup] = useState('')
  const except = useAction(exceptPerson, {
    then: () => {
      choose(null)
      setWhat(null)
      setGroup('')
    },
  })
  const follow = useAction(followRule)
  const roundId = of.id
  return (
    <div className={style.form}>
      {of.exceptions.length === 0 ? (
        <Empty>{text('rounds.draft.no-exceptions')}</Empty>
      ) : (
        <List>
          {of.exceptions.map((one) => (
            <Item
              key={one.person.id}
              side={
                <Button
                  kind="quiet"
                  aria-label={text('rounds.draft.remove-exception-of', { name: one.person.name })}
                  onClick={() => follow.run({ roundId, personId: one.person.id })}
                >
                  {text('rounds.draft.remove-exception')}
                </Button>
              }
            >
              {one.person.name}
              <p className="small soft">
                {text(one.what === 'added' ? 'rounds.draft.added' : 'rounds.draft.left-out')}
                {one.group && ` · ${text('rounds.draft.in-group', { number: one.group })}`}
              </p>
            </Item>
          ))}
        </List>
      )}
      <PersonPicker
        key={of.exceptions.length}
        label={text('rounds.draft.who-by-name')}
        value={person}
        onChoose={choose}
      />
      {person && (
        <>
          <RadioChoice
            legend={text('rounds.draft.what-by-name', { name: person.name })}
            options={[
              { value: 'added', label: text('rounds.draft.added') },
              { value: 'left-out', label: text('rounds.draft.left-out') },
            ]}
            value={what}
            onChoose={setWhat}
          />
          {what === 'added' && of.groups.length > 0 && (
            <SelectField
              label={text('rounds.draft.template')}
              options={[
                { value: '', label: text('rounds.draft.by-rule') },
                ...of.groups.map((_, place) => ({
                  value: String(place + 1),
                  label: text('rounds.draft.in-group', { number: place + 1 }),
                })),
              ]}
              value={group}
              onChoose={setGroup}
            />
          )}
          {what && (
            <Button
              busy={except.busy}
              onClick={() => except.run({ roundId, personId: person.id, what, group: group ? Number(group) : null })}
            >
              {text('rounds.draft.set-exception')}
            </Button>
          )}
        </>
      )}
      <TroubleNotice of={except.trouble ?? follow.trouble} />
    </div>
  )
}
