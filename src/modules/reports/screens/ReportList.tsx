import { Link } from 'wouter'
import { Item, List } from '#platform/ui/controls/List.tsx'
import { Empty } from '#platform/ui/controls/Page.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import type { Returned } from '#platform/http/endpoint.ts'
import type { listReports } from '../contract.ts'

/** Signed reports as a list, newest first. */
export function ReportList({
  of,
  to,
}: {
  of: Returned<typeof listReports>['reports']
  to: (reportId: string) => string
}) {
  const text = useText()
  const say = useSay()
  if (of.length === 0) return <Empty>{text('reports.list.empty')}</Empty>
  return (
    <List>
      {of.map(({ id, name, number, startsAt, manager }) => (
        <Item key={id} side={number > 1 ? text('reports.list.version', { number }) : undefined}>
          <Link href={to(id)}>{text('reports.list.one', { name: say.in(name), day: say.momentDay(startsAt) })}</Link>
          <p className="small soft">{text('reports.list.with', { manager })}</p>
        </Item>
      ))}
    </List>
  )
}
