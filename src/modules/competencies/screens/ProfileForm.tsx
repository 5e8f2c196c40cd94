import { useState, type FormEvent } from 'react'
import { WordPair } from '#modules/templates/screens/WordPair.tsx'
import type { Trouble } from '#platform/ui/api.ts'
import { Button } from '#platform/ui/controls/Button.tsx'
import { Dialog } from '#platform/ui/controls/Dialog.tsx'
import { CheckChoice, SelectField } from '#platform/ui/controls/Form.tsx'
import { Empty } from '#platform/ui/controls/Page.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import type { ReadProfile } from '../contract.ts'
import style from './Career.module.css'
import { levels, useLevelName } from './levels.ts'

type Words = { nl: string; en: string }
type Named = { id: string; name: Words }
type Content = { name: Words; about: Words; expected: { competencyId: string; level: number }[]; next: string[] }

const unsaid = { nl: '', en: '' }
const empty: Content = { name: unsaid, about: unsaid, expected: [], next: [] }

/** What a job is for, which level it asks of each competency, and what can come next. */
export function ProfileForm({
  title,
  first = empty,
  competencies,
  others,
  submit,
  busy,
  trouble,
  onSubmit,
  onClose,
}: {
  title: string
  first?: Content | ReadProfile['versions'][number]['content']
  competencies: Named[]
  others: Named[]
  submit: string
  busy: boolean
  trouble: Trouble | null
  onSubmit: (content: Content) => void
  onClose: () => void
}) {
  const text = useText()
  const say = useSay()
  const levelName = useLevelName()
  const [content, set] = useState<Content>(first)
  const levelOf = (id: string) => content.expected.find(({ competencyId }) => competencyId === id)?.level
  function ask(id: string, level: string) {
    const rest = content.expected.filter(({ competencyId }) => competencyId !== id)
    const expected = level === '' ? rest : [...rest, { competencyId: id, level: Number(level) }]
    const place = (one: Content['expected'][number]) => competencies.findIndex((known) => known.id === one.competencyId)
    set({ ...content, expected: expected.toSorted((one, other) => place(one) - place(other)) })
  }
  function send(event: FormEvent) {
    event.preventDefault()
    if (!busy) onSubmit(content)
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={send} noValidate>
        <WordPair
          label={text('competencies.kept.name')}
          limit={120}
          value={content.name}
          onWords={(name) => set({ ...content, name })}
        />
        <WordPair
          label={text('competencies.profiles.about')}
          limit={2000}
          long
          value={content.about}
          onWords={(about) => set({ ...content, about })}
        />
        <fieldset>
          <legend>
            <b>{text('competencies.profiles.expected')}</b>
          </legend>
          <p className="small soft">{text('competencies.profiles.expected-explain')}</p>
          {competencies.length === 0 && <Empty>{text('competencies.profiles.no-competencies')}</Empty>}
          <div className={style.expected}>
            {competencies.map(({ id, name }) => (
              <SelectField
                key={id}
                label={say.in(name)}
                value={String(levelOf(id) ?? '')}
                onChoose={(level) => ask(id, level)}
                options={[
                  { value: '', label: text('competencies.profiles.not-asked') },
                  ...levels.map((level) => ({
                    value: String(level),
                    label: text('competencies.level-of', { level, name: levelName(level) }),
                  })),
                ]}
              />
            ))}
          </div>
        </fieldset>
        {others.length > 0 && (
          <CheckChoice
            legend={text('competencies.profiles.next')}
            options={others.map(({ id, name }) => ({ value: id, label: say.in(name) }))}
            values={content.next}
            onChoose={(next) => set({ ...content, next })}
          />
        )}
        <TroubleNotice of={trouble} />
        <Button type="submit" kind="primary" busy={busy}>
          {submit}
        </Button>
      </form>
    </Dialog>
  )
}
