import { useState, type ReactNode } from 'react'
import type { Drafts, Field as DraftField, SomeDrafts, Standing } from '../drafts/drafts.ts'
import { useField, useStanding } from '../drafts/use-drafts.ts'
import { useSay, useText } from '../text.ts'
import { Button, ButtonRow } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import { Field } from './Form.tsx'
import formStyle from './Form.module.css'
import { Icon } from './Icon.tsx'
import { Readers, type ReadersOf } from './Readers.tsx'
import { Notice } from './Trouble.tsx'
import style from './Writing.module.css'

const limit = 20_000
const nearLimit = 18_000

export type Version = { version: number; savedAt: string; text: string }
type WritingProps<Value> = {
  drafts: Drafts<Value>
  name: string
  label: ReactNode
  hint?: ReactNode
  readers?: ReadersOf
  readOnly?: boolean
  rows?: number
  /** The words in a value, and a value with other words. */
  words: (value: Value) => string
  worded: (value: Value, words: string) => Value
  /** All that a value says, where two of them stand side by side; its words when there is nothing else in it. */
  told?: (value: Value) => string
  /** Fetches earlier versions, when there is a history to show. */
  history?: () => Promise<Version[]>
}

/** A field of words that saves itself: with who reads it, its history, and two texts to choose from when both stand. */
export function Writing<Value>({
  drafts,
  name,
  label,
  hint,
  readers,
  readOnly = false,
  rows = 3,
  words,
  worded,
  told = words,
  history,
}: WritingProps<Value>) {
  const text = useText()
  const field = useField(drafts, name)
  const written = words(field.value)
  const tooLong = written.length > limit ? text('field.too-long', { maximum: limit }) : undefined
  const error =
    tooLong ?? (field.standing === 'refused' ? (field.trouble?.fields[0]?.detail ?? field.trouble?.message) : undefined)
  return (
    <div>
      <Field label={label} hint={hint} error={error}>
        {(props) => (
          <>
            <textarea
              {...props}
              className={`${formStyle.input} ${formStyle.area} ${style.letter}`}
              rows={rows}
              value={written}
              readOnly={readOnly}
              onChange={(event) => drafts.type(name, worded(field.value, event.target.value))}
              onBlur={() => void drafts.flush()}
            />
            <div className={style.foot}>
              {readers && <Readers of={readers} />}
              {!readOnly && (
                <span className={style.tools}>
                  {written.length > nearLimit && (
                    <span className="small soft">{text('ui.left', { count: limit - written.length })}</span>
                  )}
                  {history && field.kept.version > 1 && (
                    <History of={history} onRestore={(old) => drafts.type(name, worded(field.value, old))} />
                  )}
                </span>
              )}
            </div>
          </>
        )}
      </Field>
      <Conflict drafts={drafts} name={name} field={field} words={told} />
    </div>
  )
}

/** Two texts stand for one field: the reader sees both and chooses; the other stays in the history. */
export function Conflict<Value>({
  drafts,
  name,
  field,
  words,
}: {
  drafts: Drafts<Value>
  name: string
  field: DraftField<Value>
  words: (value: Value) => string
}) {
  const text = useText()
  if (!field.theirs) return null
  return (
    <Notice tone="sun" icon="warning">
      <p>
        <b>{text('ui.conflict.what')}</b> {text('ui.conflict.mend')}
      </p>
      <div className={style.both}>
        {(['mine', 'theirs'] as const).map((which) => (
          <div key={which}>
            <p className="small soft">{text(`ui.conflict.${which}`)}</p>
            <p className={style.words}>
              {words(which === 'mine' ? field.value : field.theirs!.value) || text('ui.conflict.empty')}
            </p>
            <Button onClick={() => void drafts.choose(name, which)}>{text(`ui.conflict.keep-${which}`)}</Button>
          </div>
        ))}
      </div>
    </Notice>
  )
}

function History({ of, onRestore }: { of: () => Promise<Version[]>; onRestore: (words: string) => void }) {
  const text = useText()
  const say = useSay()
  const [versions, show] = useState<Version[] | null>(null)
  return (
    <>
      <Button kind="quiet" onClick={() => void of().then(show)}>
        <Icon of="history" size={16} />
        {text('ui.history.open')}
      </Button>
      {versions && (
        <Dialog title={text('ui.history.title')} onClose={() => show(null)}>
          <p className="soft">{text('ui.history.explain')}</p>
          {versions.map(({ version, savedAt, text: old }, place) => (
            <div key={version} className={style.version}>
              <p>
                {say.momentShort(savedAt as never)}
                {place === 0 && ` · ${text('ui.history.current')}`}
              </p>
              <p className={style.words}>{old || text('ui.conflict.empty')}</p>
              {place > 0 && (
                <ButtonRow>
                  <Button
                    onClick={() => {
                      onRestore(old)
                      show(null)
                    }}
                  >
                    {text('ui.history.restore')}
                  </Button>
                </ButtonRow>
              )}
            </div>
          ))}
        </Dialog>
      )}
    </>
  )
}

const looks: Record<Standing, { icon: 'check' | 'clock' | 'warning'; tone: string }> = {
  saved: { icon: 'check', tone: style.saved! },
  waiting: { icon: 'clock', tone: '' },
  saving: { icon: 'clock', tone: '' },
  offline: { icon: 'warning', tone: style.mind! },
  'signed-out': { icon: 'warning', tone: style.mind! },
  conflict: { icon: 'warning', tone: style.mind! },
  refused: { icon: 'warning', tone: style.alarm! },
}

/** The honest word about what is on disk and what is not, always in sight; beside it what one can do with the page. */
export function SaveState({ of, children }: { of: SomeDrafts[]; children?: ReactNode }) {
  const text = useText()
  const say = useSay()
  const { standing, savedAt } = useStanding(...of)
  const { icon, tone } = looks[standing]
  return (
    <div className={style.state}>
      <p role="status" className={`${style.said} ${tone}`}>
        <Icon of={icon} size={16} />
        {standing === 'saved'
          ? savedAt
            ? text('ui.saved-at', { moment: say.clock(savedAt as never) })
            : text('ui.saves-itself')
          : text(`ui.standing.${standing}`)}
      </p>
      {children}
    </div>
  )
}
