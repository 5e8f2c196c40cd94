import { useState } from 'react'
import { Button } from '#platform/ui/controls/Button.tsx'
import { CheckChoice, RadioChoice, SelectField } from '#platform/ui/controls/Form.tsx'
import { Icon } from '#platform/ui/controls/Icon.tsx'
import { useText } from '#platform/ui/text.ts'
import type { Party } from '../content.ts'
import type { QuestionPart } from '../parts.ts'
import style from './Editor.module.css'
import { newKey, unsaid, usePart, type PartDrafts } from './parts.ts'
import { PartState } from './PartState.tsx'
import { WordPair } from './WordPair.tsx'

const types = ['open', 'score', 'choice', 'goals', 'agreements'] as const
const parties = ['employee', 'manager'] as const

/** Everything of one question: how each party is asked, how one answers, and whether everybody sees it. */
export function QuestionForm({
  templateId,
  drafts,
  questionKey,
}: {
  templateId: string
  drafts: PartDrafts
  questionKey: string
}) {
  const text = useText()
  const field = `question/${questionKey}`
  const { value, change } = usePart<QuestionPart>(drafts, field)
  // What was written for a party that is left out for a moment comes back with it.
  const [left, leave] = useState<Partial<Pick<QuestionPart, 'ask' | 'hint'>>>({})
  const choose = (asked: Party[]) => {
    leave({ ask: { ...left.ask, ...said(value.ask) }, hint: { ...left.hint, ...said(value.hint) } } as typeof left)
    const of = (which: 'ask' | 'hint', party: Party) =>
      asked.includes(party) ? (value[which][party] ?? left[which]?.[party] ?? unsaid) : null
    change({
      ...value,
      ask: { employee: of('ask', 'employee'), manager: of('ask', 'manager') },
      hint: { employee: of('hint', 'employee'), manager: of('hint', 'manager') },
    })
  }
  return (
    <div className={style.form}>
      <p className="small soft">{text('templates.editor.question-explain')}</p>
      <PartState templateId={templateId} drafts={drafts} field={field} />
      <CheckChoice
        legend={text('templates.editor.who')}
        options={parties.map((party) => ({ value: party, label: text(`templates.editor.who-${party}`) }))}
        values={parties.filter((party) => value.ask[party] !== null)}
        onChoose={choose}
      />
      {parties.map(
        (party) =>
          value.ask[party] && (
            <div key={party}>
              <WordPair
                label={text(`templates.editor.ask-${party}`)}
                {...(party === 'manager'
                  ? { hint: text('templates.editor.name-hint', { placeholder: '{name}' }) }
                  : {})}
                value={value.ask[party]}
                limit={400}
                onWords={(words) => change({ ...value, ask: { ...value.ask, [party]: words } })}
              />
              <WordPair
                label={text(`templates.editor.hint-${party}`)}
                value={value.hint[party] ?? unsaid}
                limit={600}
                onWords={(words) => change({ ...value, hint: { ...value.hint, [party]: words } })}
              />
            </div>
          ),
      )}
      <div className={style.short}>
        <SelectField
          label={text('templates.editor.type')}
          value={value.type}
          onChoose={(type) => change({ ...value, type: type as QuestionPart['type'] })}
          options={types.map((one) => ({ value: one, label: text(`templates.type.${one}`) }))}
        />
      </div>
      {value.type === 'choice' && <Options of={value.options} onChange={(options) => change({ ...value, options })} />}
      <RadioChoice
        legend={text('templates.editor.prominence')}
        options={(['asked', 'optional'] as const).map((one) => ({
          value: one,
          label: text(`templates.editor.prominence-${one}`),
          explain: text(`templates.editor.prominence-${one}-explain`),
        }))}
        value={value.prominence}
        onChoose={(prominence) => change({ ...value, prominence })}
      />
    </div>
  )
}

const said = (words: QuestionPart['ask']) =>
  Object.fromEntries(Object.entries(words).filter(([, one]) => one !== null)) as Partial<QuestionPart['ask']>

type Option = QuestionPart['options'][number]

function Options({ of: options, onChange }: { of: Option[]; onChange: (options: Option[]) => void }) {
  const text = useText()
  return (
    <div className={style.options}>
      {options.map((option, place) => (
        <div key={option.key}>
          <WordPair
            label={text('templates.editor.option', { number: place + 1 })}
            value={option.label}
            limit={120}
            onWords={(label) => onChange(options.map((one) => (one.key === option.key ? { ...one, label } : one)))}
          />
          <Button
            kind="quiet"
            aria-label={text('templates.editor.option-remove-of', { number: place + 1 })}
            onClick={() => onChange(options.filter(({ key }) => key !== option.key))}
          >
            <Icon of="close" size={16} />
            {text('templates.editor.option-remove')}
          </Button>
        </div>
      ))}
      {options.length < 10 && (
        <Button onClick={() => onChange([...options, { key: newKey(), label: unsaid }])}>
          <Icon of="plus" size={16} />
          {text('templates.editor.option-add')}
        </Button>
      )}
    </div>
  )
}
