import { Button } from '#platform/ui/controls/Button.tsx'
import { Table } from '#platform/ui/controls/List.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { usePages } from '#platform/ui/pages.ts'
import { useSay, useText } from '#platform/ui/text.ts'
import { listChanges, type ImportState } from '../contract.ts'
import style from './Import.module.css'

type Kind = 'new' | 'changed' | 'moved' | 'manager' | 'left' | 'missing'

/** Whom it is about, and what was and what comes, field by field. */
export function Changes({ importId, kind }: { importId: ImportState['id']; kind: Kind }) {
  const text = useText()
  const say = useSay()
  const { pages, hasMore, more, busy, trouble } = usePages(listChanges, { importId, kind }, 'after')
  const shown = (field: string, value: string | null) =>
    value === null
      ? text('imports.change.nothing')
      : field === 'joinedOn' || field === 'lastDay'
        ? say.day(value)
        : value
  const changes = pages.flatMap((page) => page.changes)
  return (
    <>
      {kind === 'missing' ? (
        <ul className={style.names}>
          {changes.map(({ personId, name }) => (
            <li key={personId}>{name}</li>
          ))}
        </ul>
      ) : (
        <Table
          caption={text(`imports.change.${kind}`)}
          head={(['row', 'who', 'what'] as const).map((key) => text(`imports.change.${key}`))}
        >
          {changes.map(({ personId, number, name, fields }) => (
            <tr key={personId}>
              <td className={style.row} data-label={text('imports.change.row')}>
                {number}
              </td>
              <td className={style.who}>{name}</td>
              <td>
                <ul>
                  {fields.map(({ field, before, after }) => (
                    <li key={field}>
                      <span className="soft">{text(`imports.field.${field}`)}: </span>
                      {kind !== 'new' && (
                        <>
                          <del className={style.before}>{shown(field, before)}</del>
                          <span className="unseen"> {text('imports.change.becomes')} </span>
                          <span aria-hidden="true"> → </span>
                        </>
                      )}
                      <ins className={style.after}>{shown(field, after)}</ins>
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </Table>
      )}
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
