import { Suspense, useEffect, useState } from 'react'
import { useSearchParams } from 'wouter'
import { Button, ButtonRow } from '#platform/ui/controls/Button.tsx'
import { Dialog } from '#platform/ui/controls/Dialog.tsx'
import { Icon } from '#platform/ui/controls/Icon.tsx'
import { Tag } from '#platform/ui/controls/List.tsx'
import { Empty } from '#platform/ui/controls/Page.tsx'
import { useField } from '#platform/ui/drafts/use-drafts.ts'
import { useSay, useText } from '#platform/ui/text.ts'
import type { Question as Asked } from '../content.ts'
import type { DraftTemplate } from '../contract.ts'
import type { Order, PartValue, ThemePart } from '../parts.ts'
import style from './Editor.module.css'
import { useOrdering, type Ordering } from './ordering.ts'
import { askOf, usePart, type PartDrafts } from './parts.ts'
import { PartState } from './PartState.tsx'
import { Bank } from './QuestionBank.tsx'
import { QuestionForm } from './QuestionForm.tsx'
import { WordPair } from './WordPair.tsx'

type Here = {
  templateId: string
  drafts: PartDrafts
  ordering: Ordering
  open: string | null
  toggle: (key: string) => void
}

/** The themes with their questions, in order: to move, to write, to add and to take out. */
export function QuestionsPart({
  templateId,
  drafts,
  minutes,
}: {
  templateId: string
  drafts: PartDrafts
  minutes: DraftTemplate['minutes']
}) {
  const text = useText()
  const ordering = useOrdering(drafts)
  const [at, go] = useSearchParams()
  const open = at.get('open')
  const toggle = (key: string) => go(open === key ? {} : { open: key }, { replace: true })
  useEffect(() => {
    if (open) document.getElementById(`edit-${open}`)?.focus()
  }, [open])
  const { order } = ordering
  const here = { templateId, drafts, ordering, open, toggle }
  const named = (value: PartValue) =>
    'themes' in value
      ? value.themes.flatMap(({ key, questions }) => [
          ordering.themeName(key),
          ...questions.map((one) => `  – ${ordering.questionName(one)}`),
        ])
      : []
  return (
    <section className={style.part}>
      <h2>{text('templates.questions')}</h2>
      <p className={style.explain}>{text('templates.editor.questions-explain', minutes)}</p>
      <p role="status" className="unseen">
        {ordering.news}
      </p>
      <div role="status">
        {ordering.undo && (
          <p className={style.undo}>
            {text('templates.editor.removed', { name: ordering.undo.name })}{' '}
            <Button kind="quiet" id="put-back" onClick={ordering.putBack}>
              {text('templates.editor.put-back')}
            </Button>
          </p>
        )}
      </div>
      <PartState templateId={templateId} drafts={drafts} field="order" lines={named} />
      {order.themes.length === 0 && (
        <Empty>
          <p>
            <b>{text('templates.editor.no-themes')}</b> {text('templates.editor.no-themes-mend')}
          </p>
        </Empty>
      )}
      <ol>
        {order.themes.map((theme) => (
          <Theme key={theme.key} of={theme} {...here} />
        ))}
      </ol>
      <Button onClick={() => toggle(ordering.addTheme())}>
        <Icon of="plus" size={16} />
        {text('templates.editor.theme-add')}
      </Button>
    </section>
  )
}

function Theme({ of: { key, questions }, ...here }: { of: Order['themes'][number] } & Here) {
  const text = useText()
  const { templateId, drafts, ordering, open, toggle } = here
  const { value, change } = usePart<ThemePart>(drafts, `theme/${key}`)
  const [picking, pick] = useState(false)
  const name = ordering.themeName(key)
  const row = { kind: 'theme', key } as const
  if (!('name' in value)) return null
  return (
    <li className={style.theme} {...ordering.dragging.row(row)} data-over={ordering.dragging.over(row)}>
      <div className={style.themeHead}>
        <span className={style.handle} aria-hidden="true" {...ordering.dragging.handle(row)}>
          <Icon of="menu" size={16} />
        </span>
        <h3 className={style.themeName}>{name}</h3>
        <Steps
          of={key}
          name={name}
          step={ordering.stepTheme}
          open={open === key}
          onToggle={() => toggle(key)}
          onRemove={() => ordering.removeTheme(key)}
        />
      </div>
      {open === key && (
        <div className={style.form} id={`form-${key}`}>
          <WordPair
            label={text('templates.editor.theme-name')}
            value={value.name}
            limit={80}
            onWords={(words) => change({ ...value, name: words })}
          />
          <PartState templateId={templateId} drafts={drafts} field={`theme/${key}`} />
        </div>
      )}
      <ol>
        {questions.map((one) => (
          <Question key={one} questionKey={one} {...here} />
        ))}
      </ol>
      {questions.length === 0 && <p className="small soft">{text('templates.editor.theme-empty')}</p>}
      <ButtonRow>
        <Button kind="quiet" onClick={() => pick(true)} aria-label={text('templates.editor.bank-of', { theme: name })}>
          <Icon of="plus" size={16} />
          {text('templates.editor.bank')}
        </Button>
        <Button
          kind="quiet"
          onClick={() => toggle(ordering.addQuestion(key))}
          aria-label={text('templates.editor.own-of', { theme: name })}
        >
          <Icon of="plus" size={16} />
          {text('templates.editor.own')}
        </Button>
      </ButtonRow>
      {picking && (
        <Dialog title={text('templates.editor.bank-title', { theme: name })} onClose={() => pick(false)}>
          <Suspense fallback={<p className="soft">{text('ui.loading')}</p>}>
            <Bank beside={besideIn(key, ordering)} />
          </Suspense>
        </Dialog>
      )}
    </li>
  )
}

/** Beside a question of the bank: the way into this theme, unless it is in the template already. */
const besideIn = (theme: string, ordering: Ordering) => (question: Asked) => (
  <Pick of={question} theme={theme} ordering={ordering} />
)

function Pick({ of, theme, ordering }: { of: Asked; theme: string; ordering: Ordering }) {
  const text = useText()
  const say = useSay()
  const there = ordering.order.themes.some(({ questions }) => questions.includes(of.key))
  const said = text(there ? 'templates.editor.bank-there' : 'templates.editor.bank-add')
  return (
    <p className={style.tags}>
      <Button busy={there} aria-label={`${said}: ${say.in(askOf(of))}`} onClick={() => ordering.addQuestion(theme, of)}>
        {said}
      </Button>
    </p>
  )
}

function Question({ questionKey: key, ...here }: { questionKey: string } & Here) {
  const text = useText()
  const { templateId, drafts, ordering, open, toggle } = here
  const { value, standing } = useField(drafts, `question/${key}`)
  const row = { kind: 'question', key } as const
  if (!('ask' in value)) return null
  const name = ordering.questionName(key)
  const lacks = [value.ask.employee, value.ask.manager].some((one) => one && (!one.nl.trim() || !one.en.trim()))
  return (
    <li className={style.question} {...ordering.dragging.row(row)} data-over={ordering.dragging.over(row)}>
      <div className={style.row}>
        <span className={style.handle} aria-hidden="true" {...ordering.dragging.handle(row)}>
          <Icon of="menu" size={16} />
        </span>
        <div className={style.what}>
          <p>{name}</p>
          <p className={style.tags}>
            <Tag>{text(`templates.type.${value.type}`)}</Tag>
            {value.prominence === 'optional' && <Tag>{text('templates.optional')}</Tag>}
            {!value.ask.manager && value.ask.employee && <Tag>{text('templates.editor.only-employee')}</Tag>}
            {!value.ask.employee && value.ask.manager && <Tag>{text('templates.editor.only-manager')}</Tag>}
            {lacks && <Tag tone="sun">{text('templates.editor.untranslated')}</Tag>}
            {(standing === 'conflict' || standing === 'refused') && (
              <Tag tone="alarm">{text(`ui.standing.${standing}`)}</Tag>
            )}
          </p>
        </div>
        <Steps
          of={key}
          name={name}
          step={ordering.stepQuestion}
          open={open === key}
          onToggle={() => toggle(key)}
          onRemove={() => ordering.removeQuestion(key)}
        />
      </div>
      {open === key && (
        <div id={`form-${key}`}>
          <QuestionForm templateId={templateId} drafts={drafts} questionKey={key} />
        </div>
      )}
    </li>
  )
}

/** Up, down, write, take out: for a theme and for a question. */
function Steps({
  of: key,
  name,
  step,
  open,
  onToggle,
  onRemove,
}: {
  of: string
  name: string
  step: (key: string, step: -1 | 1, button: string) => void
  open: boolean
  onToggle: () => void
  onRemove: () => void
}) {
  const text = useText()
  return (
    <div className={style.steps}>
      <Button
        kind="quiet"
        id={`up-${key}`}
        aria-label={text('templates.editor.up-of', { name })}
        onClick={() => step(key, -1, `up-${key}`)}
      >
        <span className={style.up}>
          <Icon of="down" size={16} />
        </span>
      </Button>
      <Button
        kind="quiet"
        id={`down-${key}`}
        aria-label={text('templates.editor.down-of', { name })}
        onClick={() => step(key, 1, `down-${key}`)}
      >
        <Icon of="down" size={16} />
      </Button>
      <Button
        kind="quiet"
        id={`edit-${key}`}
        aria-expanded={open}
        aria-controls={open ? `form-${key}` : undefined}
        aria-label={text(open ? 'templates.editor.shut-of' : 'templates.editor.edit-of', { name })}
        onClick={onToggle}
      >
        {text(open ? 'templates.editor.shut' : 'templates.editor.edit')}
      </Button>
      <Button kind="quiet" aria-label={text('templates.editor.remove-of', { name })} onClick={onRemove}>
        <Icon of="close" size={16} />
      </Button>
    </div>
  )
}
