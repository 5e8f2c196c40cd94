import { startTransition, useDeferredValue, useState } from 'react'
import { Link } from 'wouter'
import { HrPage } from '#modules/rounds/screens/HrPage.tsx'
import type { Given } from '#platform/http/endpoint.ts'
import { addressOf, useRead } from '#platform/ui/api.ts'
import { Button } from '#platform/ui/controls/Button.tsx'
import { SelectField } from '#platform/ui/controls/Form.tsx'
import { Empty } from '#platform/ui/controls/Page.tsx'
import { useText } from '#platform/ui/text.ts'
import { downloadPicture, readPicture, type Signal } from '../contract.ts'
import { Choices, type View } from './Choices.tsx'
import { Downloads } from './Downloads.tsx'
import { PersonRow, Picture } from './Picture.tsx'
import { SetRules } from './SetRules.tsx'
import { Rules } from './Signals.tsx'

type HrView = View & { departmentId: string; signal: Signal['rule'] | '' }
const signals = ['below', 'fell', 'above', 'long-without'] as const

/** How everybody in an adviser's scope develops, a hundred at a time. */
export function Organisation() {
  const text = useText()
  const [view, choose] = useState<HrView>({ length: 'half', sort: 'name', search: '', departmentId: '', signal: '' })
  const [after, more] = useState<string[]>([])
  const asked = useDeferredValue(view)
  const change = (chosen: Partial<HrView>) => {
    choose({ ...view, ...chosen })
    more([])
  }
  const { departmentId, signal, ...rest } = asked
  const query = { ...rest, ...(departmentId ? { departmentId } : {}), ...(signal ? { signal } : {}) }
  const { periods, departments, readsReports, rows, rules } = useRead(readPicture, query)
  return (
    <HrPage
      title={text('insight.hr.title')}
      lead={text(readsReports ? 'insight.hr.lead' : 'insight.hr.closed')}
      actions={<Link href="/hr/insight/distribution">{text('insight.spread.link')}</Link>}
    >
      <Choices of={view} onChoose={change}>
        <SelectField
          label={text('insight.hr.department')}
          value={view.departmentId}
          options={[
            { value: '', label: text('insight.hr.everywhere') },
            ...departments.map(({ id, name }) => ({ value: id as string, label: name })),
          ]}
          onChoose={(id) => change({ departmentId: id })}
        />
        <SelectField
          label={text('insight.hr.signal')}
          value={view.signal}
          options={[
            { value: '', label: text('insight.hr.any-signal') },
            ...signals.map((value) => ({ value, label: text(`insight.signal.filter.${value}`) })),
          ]}
          onChoose={(value) => change({ signal: value as HrView['signal'] })}
        />
      </Choices>
      {rows.length === 0 ? (
        <Empty>{text('insight.hr.empty')}</Empty>
      ) : (
        <Picture periods={periods} length={asked.length}>
          {[undefined, ...after].map((from, place) => (
            <Rows
              key={from ?? ''}
              query={from ? { ...query, after: from } : query}
              last={place === after.length}
              onMore={(next) => startTransition(() => more([...after, next]))}
            />
          ))}
        </Picture>
      )}
      <Rules of={rules}>
        <SetRules key={rules.version} of={rules} />
      </Rules>
      {rows.length > 0 && <Downloads to={(format) => addressOf(downloadPicture, { ...query, format })} />}
    </HrPage>
  )
}

type RowsProps = { query: Given<typeof readPicture>; last: boolean; onMore: (next: string) => void }

function Rows({ query, last, onMore }: RowsProps) {
  const text = useText()
  const { rows, periods, next } = useRead(readPicture, query)
  return (
    <>
      {rows.map((row) => (
        <PersonRow
          key={row.person.id}
          of={row}
          periods={periods}
          length={query.length ?? 'half'}
          to={`/hr/people/${row.person.id}/development`}
        />
      ))}
      {last && next && (
        <tr>
          <td colSpan={periods.length + 2}>
            <Button onClick={() => onMore(next)}>{text('insight.hr.more')}</Button>
          </td>
        </tr>
      )}
    </>
  )
}
