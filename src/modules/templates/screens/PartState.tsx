import { Suspense, useState } from 'react'
import { useRead } from '#platform/ui/api.ts'
import { Button, ButtonRow } from '#platform/ui/controls/Button.tsx'
import { Dialog } from '#platform/ui/controls/Dialog.tsx'
import { Icon } from '#platform/ui/controls/Icon.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { Conflict } from '#platform/ui/controls/Writing.tsx'
import { useField } from '#platform/ui/drafts/use-drafts.ts'
import { useSay, useText } from '#platform/ui/text.ts'
import { readPartVersions } from '../contract.ts'
import type { PartValue } from '../parts.ts'
import style from './Editor.module.css'
import { linesOf, type PartDrafts } from './parts.ts'

type Lines = (value: PartValue) => string[]

/** What there is to know of a part that is being written: two texts to choose from, a refusal, and its earlier versions. */
export function PartState({
  templateId,
  drafts,
  field: name,
  lines = linesOf,
}: {
  templateId: string
  drafts: PartDrafts
  field: string
  lines?: Lines
}) {
  const text = useText()
  const field = useField(drafts, name)
  const [open, show] = useState(false)
  return (
    <>
      {field.standing === 'refused' && <TroubleNotice of={field.trouble} />}
      <Conflict drafts={drafts} name={name} field={field} words={(value) => lines(value).join('\n')} />
      {field.kept.version > 1 && (
        <Button kind="quiet" onClick={() => show(true)}>
          <Icon of="history" size={16} />
          {text('ui.history.open')}
        </Button>
      )}
      {open && (
        <Dialog title={text('ui.history.title')} onClose={() => show(false)}>
          <Suspense fallback={<p className="soft">{text('ui.loading')}</p>}>
            <Versions
              templateId={templateId}
              field={name}
              lines={lines}
              onRestore={(value) => {
                drafts.type(name, value)
                show(false)
              }}
            />
          </Suspense>
        </Dialog>
      )}
    </>
  )
}

function Versions({
  templateId,
  field,
  lines,
  onRestore,
}: {
  templateId: string
  field: string
  lines: Lines
  onRestore: (value: PartValue) => void
}) {
  const text = useText()
  const say = useSay()
  const { versions } = useRead(readPartVersions, { templateId, field })
  return (
    <ol>
      {versions.map(({ version, savedAt, author, value }, place) => (
        <li key={version} className={style.version}>
          <p className="small soft">
            {author}, {say.momentShort(savedAt)}
            {place === 0 && ` · ${text('ui.history.current')}`}
          </p>
          <p className={style.lines}>{lines(value).join('\n') || text('ui.conflict.empty')}</p>
          {place > 0 && (
            <ButtonRow>
              <Button onClick={() => onRestore(value)}>{text('ui.history.restore')}</Button>
            </ButtonRow>
          )}
        </li>
      ))}
    </ol>
  )
}
