import { useState } from 'react'
import { Button } from '#platform/ui/controls/Button.tsx'
import { SelectField, TextField } from '#platform/ui/controls/Form.tsx'
import { Item, List } from '#platform/ui/controls/List.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import type { Logged } from '../contract.ts'
import style from './Logbook.module.css'
import { useLog } from './use-log.ts'

type Field = { name: string; label: string; group?: string }

/**
 * My log beside what I prepare: what I choose is copied to the answer that I choose, and is then mine to change. In: the
 * answers it can go to, and how to add words to one.
 */
export function FromLogbook({ fields, onTake }: { fields: Field[]; onTake: (name: string, words: string) => void }) {
  const text = useText()
  const say = useSay()
  const [target, choose] = useState(fields[0]!.name)
  const [search, type] = useState('')
  const [taken, take] = useState<string[]>([])
  const log = useLog({ search })
  const wordsOf = (entry: Logged) =>
    entry.mine
      ? entry.value.text.trim()
      : text('logbook.said-by', { name: entry.from, words: entry.compliment, example: entry.example })
  const entries = log.entries.filter((entry) => wordsOf(entry) !== '')
  return (
    <>
      <p className="small soft">{text('logbook.beside-explain')}</p>
      <div className={style.target}>
        <SelectField
          label={text('logbook.to-answer')}
          value={target}
          onChoose={choose}
          options={fields.map(({ name, label, group }) => ({ value: name, label, ...(group ? { group } : {}) }))}
        />
        <TextField type="search" label={text('logbook.search')} value={search} onType={type} />
      </div>
      {log.known && entries.length === 0 && (
        <p className="soft">{text(search ? 'logbook.nothing-found' : 'logbook.empty')}</p>
      )}
      <List>
        {entries.map((entry) => {
          const on = say.day(entry.mine ? entry.value.day : entry.day)
          return (
            <Item
              key={entry.id}
              actions={
                taken.includes(entry.id) ? (
                  <span className="small soft" role="status">
                    {text('logbook.taken')}
                  </span>
                ) : (
                  <Button
                    kind="quiet"
                    aria-label={text('logbook.take-of', { day: on })}
                    onClick={() => {
                      onTake(target, wordsOf(entry))
                      take([...taken, entry.id])
                    }}
                  >
                    {text('logbook.take')}
                  </Button>
                )
              }
            >
              <p className="small soft">
                {text(`logbook.kind.${entry.mine ? entry.value.kind : 'recognition'}`)}, {on}
              </p>
              <p className={style.words}>{wordsOf(entry)}</p>
            </Item>
          )
        })}
      </List>
      {log.more && <Button onClick={log.further}>{text('logbook.more')}</Button>}
    </>
  )
}
