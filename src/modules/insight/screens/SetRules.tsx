import { useState, type FormEvent } from 'react'
import { useAction } from '#platform/ui/api.ts'
import { ActionButton } from '#platform/ui/controls/ActionButton.tsx'
import { Button } from '#platform/ui/controls/Button.tsx'
import { SelectField } from '#platform/ui/controls/Form.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useText } from '#platform/ui/text.ts'
import { setSignalRules, type RuleSet, type Rules } from '../contract.ts'

const upTo = (most: number) => Array.from({ length: most }, (_, place) => String(place + 1))
const fields = [
  { key: 'belowInRow', name: 'below', most: 9 },
  { key: 'fellLevels', name: 'fell', most: 4 },
  { key: 'aboveInRow', name: 'above', most: 9 },
  { key: 'monthsWithout', name: 'long-without', most: 60 },
] as const

/** Where who advises on everybody sets from when on a signal speaks; whoever may not reads why. */
export function SetRules({ of: rules }: { of: RuleSet }) {
  const text = useText()
  const { belowInRow, fellLevels, aboveInRow, monthsWithout } = rules
  const [chosen, choose] = useState<Rules>({ belowInRow, fellLevels, aboveInRow, monthsWithout })
  const set = useAction(setSignalRules)
  function send(event: FormEvent) {
    event.preventDefault()
    if (!set.busy) set.run({ ...chosen, version: rules.version })
  }
  return (
    <form onSubmit={send} noValidate>
      <h3>{text('insight.rules.set')}</h3>
      <p>{text('insight.rules.set-explain')}</p>
      <TroubleNotice of={set.trouble} />
      {rules.may.set.allowed ? (
        <>
          {fields.map(({ key, name, most }) => (
            <SelectField
              key={key}
              label={text(`insight.rules.field.${name}`)}
              value={String(chosen[key])}
              options={upTo(most).map((value) => ({ value, label: value }))}
              onChoose={(value) => choose({ ...chosen, [key]: Number(value) })}
            />
          ))}
          <Button type="submit" busy={set.busy}>
            {text('insight.rules.save')}
          </Button>
        </>
      ) : (
        <ActionButton may={rules.may.set}>{text('insight.rules.save')}</ActionButton>
      )}
    </form>
  )
}
