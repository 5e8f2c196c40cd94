import { Button, ButtonRow } from '#platform/ui/controls/Button.tsx'
import { SelectField } from '#platform/ui/controls/Form.tsx'
import { Icon } from '#platform/ui/controls/Icon.tsx'
import { useText } from '#platform/ui/text.ts'
import type { Party } from '../content.ts'
import type { Tips } from '../parts.ts'
import style from './Editor.module.css'
import { unsaid, usePart, type PartDrafts } from './parts.ts'
import { PartState } from './PartState.tsx'
import { WordPair } from './WordPair.tsx'

type Tip = Tips['tips'][number]
const moments = ['preparing', 'opening', 'listening', 'feedback', 'closing'] as const

/** The tips that each party finds at a moment of the conversation. */
export function GuidancePart({ templateId, drafts }: { templateId: string; drafts: PartDrafts }) {
  const text = useText()
  return (
    <section className={style.part}>
      <h2>{text('templates.guidance')}</h2>
      <p className={style.explain}>{text('templates.guidance-explain')}</p>
      {(['employee', 'manager'] as const).map((party) => (
        <TipsOf key={party} party={party} templateId={templateId} drafts={drafts} />
      ))}
    </section>
  )
}

function TipsOf({ party, templateId, drafts }: { party: Party; templateId: string; drafts: PartDrafts }) {
  const text = useText()
  const field = `guidance/${party}`
  const { value, change } = usePart<Tips>(drafts, field)
  const { tips } = value
  const put = (place: number, tip: Tip) => change({ tips: tips.map((one, at) => (at === place ? tip : one)) })
  return (
    <section className={style.theme}>
      <h3 className={style.themeName}>{text(`templates.guidance-for.${party}`)}</h3>
      <PartState templateId={templateId} drafts={drafts} field={field} />
      <ol>
        {tips.map((tip, place) => (
          <li key={place} className={style.card}>
            <OneTip
              of={tip}
              number={place + 1}
              onChange={(next) => put(place, next)}
              onRemove={() => change({ tips: tips.filter((_, at) => at !== place) })}
            />
          </li>
        ))}
      </ol>
      <ButtonRow>
        {tips.length < 20 && (
          <Button onClick={() => change({ tips: [...tips, { moment: 'preparing', title: unsaid, text: [unsaid] }] })}>
            <Icon of="plus" size={16} />
            {text(`templates.editor.tip-add-${party}`)}
          </Button>
        )}
      </ButtonRow>
    </section>
  )
}

function OneTip({
  of: tip,
  number,
  onChange,
  onRemove,
}: {
  of: Tip
  number: number
  onChange: (tip: Tip) => void
  onRemove: () => void
}) {
  const text = useText()
  return (
    <>
      <div className={style.cardHead}>
        <h4>{text('templates.editor.tip', { number })}</h4>
        <Button kind="quiet" aria-label={text('templates.editor.tip-remove-of', { number })} onClick={onRemove}>
          <Icon of="close" size={16} />
          {text('templates.editor.tip-remove')}
        </Button>
      </div>
      <div className={style.short}>
        <SelectField
          label={text('templates.editor.tip-moment')}
          value={tip.moment}
          onChoose={(moment) => onChange({ ...tip, moment: moment as Tip['moment'] })}
          options={moments.map((one) => ({ value: one, label: text(`templates.moment.${one}`) }))}
        />
      </div>
      <WordPair
        label={text('templates.editor.tip-title')}
        value={tip.title}
        limit={120}
        onWords={(title) => onChange({ ...tip, title })}
      />
      {tip.text.map((paragraph, place) => (
        <div key={place}>
          <WordPair
            label={text('templates.editor.paragraph', { number: place + 1 })}
            value={paragraph}
            limit={1500}
            long
            onWords={(words) => onChange({ ...tip, text: tip.text.map((one, at) => (at === place ? words : one)) })}
          />
          {tip.text.length > 1 && (
            <Button
              kind="quiet"
              onClick={() => onChange({ ...tip, text: tip.text.filter((_, at) => at !== place) })}
              aria-label={text('templates.editor.paragraph-remove-of', { number: place + 1, tip: number })}
            >
              <Icon of="close" size={16} />
              {text('templates.editor.paragraph-remove')}
            </Button>
          )}
        </div>
      ))}
      {tip.text.length < 12 && (
        <Button kind="quiet" onClick={() => onChange({ ...tip, text: [...tip.text, unsaid] })}>
          <Icon of="plus" size={16} />
          {text('templates.editor.paragraph-add')}
        </Button>
      )}
    </>
  )
}
