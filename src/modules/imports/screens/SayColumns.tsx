import { useState, type FormEvent } from 'react'
import { useAction } from '#platform/ui/api.ts'
import { Button } from '#platform/ui/controls/Button.tsx'
import { SelectField } from '#platform/ui/controls/Form.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useText } from '#platform/ui/text.ts'
import { Part } from '#modules/people/screens/AdminNav.tsx'
import { sayColumns, type ImportState } from '../contract.ts'
import style from './Import.module.css'

type Taken = NonNullable<ImportState['columns'][number]['taken']>
const choices = [
  'employeeNumber',
  'givenName',
  'familyPrefix',
  'familyName',
  'email',
  'department',
  'jobTitle',
  'manager',
  'joinedOn',
  'lastDay',
] as const satisfies Taken[]

/** What each column is, for who knows the file. What was recognised is filled in. */
export function SayColumns({ of: { id: importId, columns, lacks } }: { of: ImportState }) {
  const text = useText()
  const [taken, set] = useState(() => columns.map((column) => column.taken ?? 'ignored'))
  const say = useAction(sayColumns)

  function submit(event: FormEvent) {
    event.preventDefault()
    if (!say.busy) say.run({ importId, taken })
  }
  const options = [
    { value: 'ignored', label: text('imports.field.ignored') },
    ...choices.map((value) => ({ value, label: text(`imports.field.${value}`) })),
  ]
  return (
    <Part title={text('imports.columns.title')} explain={text('imports.columns.explain')}>
      {lacks.length > 0 && (
        <ul className={style.points}>
          {lacks.map((one) => (
            <li key={one}>{text(`imports.lacks.${one}`)}</li>
          ))}
        </ul>
      )}
      <form onSubmit={submit} noValidate>
        {columns.map(({ heading, samples, taken: known }, place) => (
          <SelectField
            key={place}
            label={heading.trim() || text('imports.columns.nameless', { number: place + 1 })}
            hint={
              <>
                {samples.length > 0
                  ? text('imports.columns.samples', { samples: samples.join(' · ') })
                  : text('imports.columns.empty')}
                {known === null && <b className={style.ask}> {text('imports.columns.ask')}</b>}
              </>
            }
            options={options}
            value={taken[place]!}
            onChoose={(value) => set(taken.map((one, at) => (at === place ? (value as Taken) : one)))}
          />
        ))}
        <TroubleNotice of={say.trouble} />
        <Button type="submit" kind="primary" busy={say.busy}>
          {text('imports.columns.submit')}
        </Button>
      </form>
    </Part>
  )
}
