import { useCallback, useRef, useState } from 'react'
import { readAgain, useAction, useRead } from '#platform/ui/api.ts'
import { Button, ButtonRow } from '#platform/ui/controls/Button.tsx'
import { Done } from '#platform/ui/controls/Done.tsx'
import { Icon } from '#platform/ui/controls/Icon.tsx'
import { Notice, TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useNews } from '#platform/ui/live.ts'
import { useSay, useText } from '#platform/ui/text.ts'
import { AdminPage, Part } from '#modules/people/screens/AdminNav.tsx'
import { readImport, startImport, withdrawImport, type ImportState } from '../contract.ts'
import { Difference } from './Difference.tsx'
import { Export } from './Export.tsx'
import { SayColumns } from './SayColumns.tsx'
import style from './Import.module.css'

/** People from a file: choose it, see what it would change, and only then let it. And everybody in a file again. */
export function Import() {
  const text = useText()
  const { import: found } = useRead(readImport, {})
  const underWay = found !== null && found.state !== 'done' && found.state !== 'refused'
  return (
    <AdminPage
      title={text('imports.page.title')}
      lead={text('imports.page.lead')}
      back={{ to: '/admin/people', label: text('imports.page.back') }}
    >
      <Done>{found?.state === 'done' && <Outcome of={found} />}</Done>
      {found?.state === 'refused' && <Refused of={found} />}
      {found && underWay && <UnderWay key={found.id} of={found} />}
      {!underWay && <ChooseFile />}
      {!underWay && <Export />}
    </AdminPage>
  )
}

const megabyte = 1024 * 1024
const largest = 40

function ChooseFile() {
  const text = useText()
  const input = useRef<HTMLInputElement>(null)
  const [tooLarge, setTooLarge] = useState<string | null>(null)
  const start = useAction(startImport)

  async function choose(file: File | undefined) {
    if (input.current) input.current.value = ''
    if (!file) return
    setTooLarge(file.size > largest * megabyte ? file.name : null)
    if (file.size <= largest * megabyte)
      start.run({ name: file.name.slice(0, 200), content: new Uint8Array(await file.arrayBuffer()) })
  }
  return (
    <Part title={text('imports.choose.title')} explain={text('imports.choose.explain')}>
      <ul className={style.points}>
        {(['what', 'columns', 'cells'] as const).map((key) => (
          <li key={key}>{text(`imports.choose.${key}`)}</li>
        ))}
      </ul>
      <TroubleNotice of={start.trouble} />
      {tooLarge && (
        <div role="alert">
          <Notice tone="sun" icon="warning">
            {text('imports.choose.too-large', { name: tooLarge })}
          </Notice>
        </div>
      )}
      <input
        ref={input}
        type="file"
        accept=".csv,.txt,.tsv,.xlsx"
        className="unseen"
        tabIndex={-1}
        aria-label={text('imports.choose.submit')}
        onChange={(event) => void choose(event.target.files?.[0])}
      />
      <Button kind="primary" busy={start.busy} onClick={() => input.current?.click()}>
        <Icon of="plus" />
        {text(start.busy ? 'imports.choose.sending' : 'imports.choose.submit')}
      </Button>
    </Part>
  )
}

/** Read and compared while one looks on: each part of the way is told to the screen. */
function UnderWay({ of }: { of: ImportState }) {
  const text = useText()
  const withdraw = useAction(withdrawImport)
  const hear = useCallback(() => void readAgain(readImport), [])
  useNews(of.id, hear)
  return (
    <>
      <p className={style.file}>
        <Icon of="paper" />
        <span>{of.fileName}</span>
      </p>
      {(of.state === 'reading' || of.state === 'comparing' || of.state === 'carrying') && <Progress of={of} />}
      {of.state === 'asking' && <SayColumns of={of} />}
      {of.state === 'ready' && <Difference of={of} />}
      <div className={style.withdraw}>
        <TroubleNotice of={withdraw.trouble} />
        <ButtonRow>
          <Button kind="quiet" busy={withdraw.busy} onClick={() => withdraw.run({ importId: of.id })}>
            {text('imports.page.withdraw')}
          </Button>
        </ButtonRow>
        <p className="small soft">{text('imports.page.withdraw-explain')}</p>
      </div>
    </>
  )
}

function Progress({ of: { state, rows, read, carried } }: { of: ImportState }) {
  const text = useText()
  const say = useSay()
  const share = state === 'reading' ? read : state === 'carrying' ? carried : null
  return (
    <div className={style.progress}>
      <p role="status">
        {state === 'carrying'
          ? text('imports.progress.carrying')
          : text(state === 'reading' ? 'imports.progress.reading' : 'imports.progress.comparing', {
              rows: say.number(rows),
            })}
      </p>
      <progress aria-label={text('imports.progress.label')} max={1} {...(share === null ? {} : { value: share })} />
      <p className="small soft">
        {state === 'carrying' && text('imports.progress.at-once')} {text('imports.progress.explain')}
      </p>
    </div>
  )
}

function Refused({ of: { fileName, refusal } }: { of: ImportState }) {
  const text = useText()
  const code = refusal!.code as 'empty'
  return (
    <div className={style.refused}>
      <Notice tone="sun" icon="warning">
        <p>
          <b>{text('imports.page.refused', { name: fileName })}</b> {text(`imports.refusal.${code}.what`)}
          {refusal!.row !== undefined && ` ${text('imports.page.at-row', { row: refusal!.row })}`}
        </p>
        <p>
          {text(`imports.refusal.${code}.mend`)} {text('imports.page.nothing-changed')}
        </p>
      </Notice>
    </div>
  )
}

function Outcome({ of: { fileName, counts } }: { of: ImportState }) {
  const text = useText()
  const { new: added, changed, moved, manager, left } = counts!
  return text('imports.page.done', { name: fileName, added, changed, moved, manager, left })
}
