import { useState, type FormEvent } from 'react'
import { WordPair } from '#modules/templates/screens/WordPair.tsx'
import type { Trouble } from '#platform/ui/api.ts'
import { Button } from '#platform/ui/controls/Button.tsx'
import { Dialog } from '#platform/ui/controls/Dialog.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useText } from '#platform/ui/text.ts'
import type { Match } from '../contract.ts'
import { levels, useLevelName } from './levels.ts'

type Content = Match['competencies'][number]['content']

const unsaid = { nl: '', en: '' }
const empty: Content = { name: unsaid, about: unsaid, behaviour: [unsaid, unsaid, unsaid, unsaid] }

/** What a competency is and what one sees at each level, in both languages. */
export function CompetencyForm({
  title,
  first = empty,
  submit,
  busy,
  trouble,
  onSubmit,
  onClose,
}: {
  title: string
  first?: Content
  submit: string
  busy: boolean
  trouble: Trouble | null
  onSubmit: (content: Content) => void
  onClose: () => void
}) {
  const text = useText()
  const name = useLevelName()
  const [content, set] = useState(first)
  function send(event: FormEvent) {
    event.preventDefault()
    if (!busy) onSubmit(content)
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <form onSubmit={send} noValidate>
        <WordPair
          label={text('competencies.kept.name')}
          limit={80}
          value={content.name}
          onWords={(words) => set({ ...content, name: words })}
        />
        <WordPair
          label={text('competencies.kept.about')}
          limit={600}
          long
          value={content.about}
          onWords={(words) => set({ ...content, about: words })}
        />
        {levels.map((level) => (
          <WordPair
            key={level}
            label={text('competencies.kept.behaviour', { level, name: name(level) })}
            limit={1000}
            long
            value={content.behaviour[level - 1]!}
            onWords={(words) =>
              set({
                ...content,
                behaviour: content.behaviour.map((one, place) =>
                  place === level - 1 ? words : one,
                ) as Content['behaviour'],
              })
            }
          />
        ))}
        <TroubleNotice of={trouble} />
        <Button type="submit" kind="primary" busy={busy}>
          {submit}
        </Button>
      </form>
    </Dialog>
  )
}
