import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useId, useState, type ReactNode } from 'react'
import { call } from '#platform/ui/api.ts'
import { RadioChoice, TextField } from '#platform/ui/controls/Form.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useText } from '#platform/ui/text.ts'
import { findPeople } from '../contract.ts'
import { useLater } from './later.ts'
import style from './PersonPicker.module.css'

type Chosen = { id: string; name: string }
type PersonPickerProps = {
  label: ReactNode
  hint?: ReactNode
  value: Chosen | null
  onChoose: (person: Chosen | null) => void
  error?: string | undefined
  /** What choosing nobody is called, where that may be chosen. */
  none?: string
}

const atMost = 7
const nobody = 'nobody'

/** Chooses a colleague: a field to search in, and below it who was found, to pick one from. */
export function PersonPicker({ label, hint, value, onChoose, error, none }: PersonPickerProps) {
  const text = useText()
  const id = useId()
  const [typed, type] = useState('')
  const [asked, ask] = useState('')
  const [stays, stay] = useState(value)
  const later = useLater()
  const { data, error: trouble } = useQuery({
    queryKey: [findPeople.path, { search: asked }],
    queryFn: () => call(findPeople, { search: asked }),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
  })
  const found = asked === '' ? [] : (data?.people ?? [])
  const shown = found.slice(0, atMost)

  // Who was chosen stays in the list while one searches on; nobody moves while one walks the list with the arrow keys.
  const listed = (person: Chosen | null) => person !== null && shown.some((one) => one.id === person.id)
  const others = [stays, value].filter(
    (person, place, all) =>
      person !== null && !listed(person) && all.findIndex((one) => one?.id === person.id) === place,
  ) as Chosen[]
  const options = [
    ...(none ? [{ value: nobody, label: none }] : []),
    ...others.map((person) => ({ value: person.id, label: person.name })),
    ...shown.map((person) => ({ value: person.id as string, label: person.name, explain: person.jobTitle })),
  ]

  function search(words: string) {
    type(words)
    stay(value)
    later(() => ask(words.trim()))
  }
  const choose = (chosen: string) =>
    onChoose(
      chosen === nobody
        ? null
        : ([...others, ...shown].map(({ id: key, name }) => ({ id: key, name })).find((one) => one.id === chosen) ??
            null),
    )

  return (
    <div role="group" aria-labelledby={id} className={style.picker}>
      <p id={id} className={style.label}>
        {label}
      </p>
      {hint && <p className={style.hint}>{hint}</p>}
      <TextField
        label={text('people.picker.search')}
        type="search"
        autoComplete="off"
        value={typed}
        onType={search}
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
      <div role="status" className={style.count}>
        {asked !== '' && data && (
          <p>
            {found.length > atMost
              ? text('people.picker.more', { count: atMost })
              : text('people.picker.found', { count: found.length })}
          </p>
        )}
      </div>
      <TroubleNotice of={trouble} />
      {options.length > 0 && (
        <RadioChoice
          legend={label}
          unseenLegend
          options={options}
          value={value?.id ?? (none ? nobody : null)}
          onChoose={choose}
          error={error}
        />
      )}
      {options.length === 0 && error && <p className={style.error}>{error}</p>}
    </div>
  )
}
