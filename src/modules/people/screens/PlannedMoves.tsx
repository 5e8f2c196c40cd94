import { useState } from 'react'
import { Link } from 'wouter'
import { readAgain, useAction } from '#platform/ui/api.ts'
import { Button, LinkButton } from '#platform/ui/controls/Button.tsx'
import { Done } from '#platform/ui/controls/Done.tsx'
import { Table } from '#platform/ui/controls/List.tsx'
import { Empty } from '#platform/ui/controls/Page.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { usePages } from '#platform/ui/pages.ts'
import { useSay, useText } from '#platform/ui/text.ts'
import { listMoves, undoMoves, type PlannedMove } from '../contract.ts'
import { AdminPage } from './AdminNav.tsx'
import { Change } from './MovePeople.tsx'
import { Tick } from './People.tsx'
import style from './People.module.css'

/** Changes of place that are still to come, to take back until their day. */
export function PlannedMoves() {
  const text = useText()
  const say = useSay()
  const { pages, hasMore, more, busy, trouble } = usePages(listMoves, {}, 'after')
  const moves = pages.flatMap((page) => page.moves)
  const [picked, pick] = useState<PlannedMove[]>([])
  const [undone, finish] = useState(false)
  const undo = useAction(undoMoves, {
    then: () => {
      pick([])
      finish(true)
      void readAgain(listMoves)
    },
  })
  const head = [
    text('people.list.pick'),
    text('people.move.who'),
    text('people.moves.day'),
    text('people.move.manager'),
    text('people.move.department'),
  ]
  return (
    <AdminPage
      title={text('people.moves.title')}
      lead={moves.length > 0 && text('people.moves.lead')}
      back={{ to: '/admin/people', label: text('people.person.back') }}
    >
      <Done>{undone && text('people.moves.undone')}</Done>
      {moves.length === 0 ? (
        <Empty>
          <p>
            <b>{text('people.moves.empty')}</b> {text('people.moves.empty-mend')}
          </p>
          <LinkButton to="/admin/people">{text('people.person.back')}</LinkButton>
        </Empty>
      ) : (
        <Table caption={text('people.moves.caption')} head={head}>
          {moves.map((move) => (
            <tr key={move.key}>
              <Tick
                label={text('people.moves.pick-of', { name: move.person.name, day: say.day(move.fromDay) })}
                checked={picked.some(({ key }) => key === move.key)}
                toggle={(on) => {
                  finish(false)
                  pick(on ? [...picked, move] : picked.filter(({ key }) => key !== move.key))
                }}
              />
              <td>
                <Link href={`/admin/people/${move.person.id}`} className={style.name}>
                  {move.person.name}
                </Link>
              </td>
              <td data-label={head[2]}>{say.day(move.fromDay)}</td>
              <td data-label={head[3]}>
                <Change of={move.manager} />
              </td>
              <td data-label={head[4]}>
                <Change of={move.department} />
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
      {picked.length > 0 && (
        <div className={style.picked}>
          <p role="status">{text('people.moves.picked', { count: picked.length })}</p>
          <TroubleNotice of={undo.trouble} />
          <Button
            kind="primary"
            busy={undo.busy}
            onClick={() => undo.run({ moves: picked.map(({ person, fromDay }) => ({ personId: person.id, fromDay })) })}
          >
            {text('people.moves.undo', { count: picked.length })}
          </Button>
        </div>
      )}
    </AdminPage>
  )
}
