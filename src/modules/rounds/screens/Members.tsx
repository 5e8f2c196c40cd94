import { useState } from 'react'
import type { DepartmentId, PersonId } from '#kernel/schemas.ts'
import { useRead } from '#platform/ui/api.ts'
import { Button } from '#platform/ui/controls/Button.tsx'
import { Table } from '#platform/ui/controls/List.tsx'
import { Empty } from '#platform/ui/controls/Page.tsx'
import { Person } from '#platform/ui/controls/Person.tsx'
import { useText } from '#platform/ui/text.ts'
import { readRoundProgress, type ProgressRow, type Round, type Standing } from '../contract.ts'
import { MemberActs } from './MemberActs.tsx'
import { Stands } from './Stands.tsx'

export type Shown = Standing | 'late' | 'paused'
type Filter = {
  roundId: Round['id']
  by: 'department' | 'manager'
  departmentId?: DepartmentId
  managerId?: PersonId
  standing?: Shown
}

/** The people of a round, fifty at a time, each with what can be done about them. */
export function Members({ of, filter }: { of: Round; filter: Filter }) {
  const text = useText()
  const [after, more] = useState<string[]>([])
  const head = [text('rounds.progress.who'), text('rounds.progress.manager'), text('rounds.progress.stands')]
  const leads = of.may.lead.allowed
  return (
    <Table
      caption={text('rounds.progress.people-caption')}
      head={leads ? [...head, text('rounds.progress.actions')] : head}
    >
      {[undefined, ...after].map((from, place) => (
        <Rows
          key={from ?? ''}
          of={of}
          filter={from ? { ...filter, after: from } : filter}
          last={place === after.length}
          onMore={(next) => more([...after, next])}
        />
      ))}
    </Table>
  )
}

function Rows({
  of,
  filter,
  last,
  onMore,
}: {
  of: Round
  filter: Filter & { after?: string }
  last: boolean
  onMore: (next: string) => void
}) {
  const text = useText()
  const { rows, next } = useRead(readRoundProgress, filter)
  if (rows.length === 0) {
    return (
      <tr>
        <td colSpan={4}>
          <Empty>{text('rounds.progress.empty')}</Empty>
        </td>
      </tr>
    )
  }
  return (
    <>
      {rows.map((row) => (
        <Row key={row.person.id} of={of} row={row} />
      ))}
      {last && next && (
        <tr>
          <td colSpan={4}>
            <Button onClick={() => onMore(next)}>{text('rounds.progress.more')}</Button>
          </td>
        </tr>
      )}
    </>
  )
}

function Row({ of, row }: { of: Round; row: ProgressRow }) {
  const text = useText()
  const { person, department, manager } = row
  return (
    <tr>
      <td>
        <Person name={person.name} below={[person.jobTitle, department].filter(Boolean).join(', ')} />
      </td>
      <td data-label={text('rounds.progress.manager')}>{manager?.name ?? '–'}</td>
      <td>
        <Stands of={row} />
      </td>
      {of.may.lead.allowed && (
        <td>
          <MemberActs of={of} row={row} />
        </td>
      )}
    </tr>
  )
}
