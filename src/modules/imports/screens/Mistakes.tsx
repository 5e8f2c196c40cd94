import { Button } from '#platform/ui/controls/Button.tsx'
import { Table } from '#platform/ui/controls/List.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { usePages } from '#platform/ui/pages.ts'
import { useSay, useText } from '#platform/ui/text.ts'
import { listMistakes, type ImportState } from '../contract.ts'
import style from './Import.module.css'

/** Which row, which column, what is wrong and how to mend it. */
export function Mistakes({ importId }: { importId: ImportState['id'] }) {
  const text = useText()
  const say = useSay()
  const { pages, hasMore, more, busy, trouble } = usePages(listMistakes, { importId }, 'after')
  return (
    <>
      <Table
        caption={text('imports.mistakes.title')}
        head={(['row', 'column', 'what'] as const).map((key) => text(`imports.mistakes.${key}`))}
      >
        {pages
          .flatMap(({ mistakes }) => mistakes)
          .map(({ number, field, heading, code, rows, chain }) => (
            <tr key={`${number} ${field} ${code}`}>
              <td className={style.row} data-label={text('imports.mistakes.row')}>
                {number}
              </td>
              <td className={style.column} data-label={text('imports.mistakes.column')}>
                {heading ?? text(`imports.field.${field}`)}
              </td>
              <td>
                {text(`imports.mistake.${code as 'required'}.what`)}{' '}
                {rows.length > 0 &&
                  text('imports.mistakes.see-rows', { count: rows.length, rows: say.list(rows.map(String)) })}{' '}
                {chain.length > 0 && text('imports.mistakes.chain', { names: [...chain, chain[0]!].join(' → ') })}{' '}
                <span className="soft">{text(`imports.mistake.${code as 'required'}.mend`)}</span>
              </td>
            </tr>
          ))}
      </Table>
      <TroubleNotice of={trouble} />
      {hasMore && (
        <p className={style.more}>
          <Button busy={busy} onClick={more}>
            {text('ui.more')}
          </Button>
        </p>
      )}
    </>
  )
}
