import { listAgreements, type Agreement } from '#modules/agreements/contract.ts'
import { AgreementRow } from '#modules/agreements/screens/AgreementRow.tsx'
import { useRead } from '#platform/ui/api.ts'
import { Details, List } from '#platform/ui/controls/List.tsx'
import { Empty, Page, Section } from '#platform/ui/controls/Page.tsx'
import { useMe } from '#platform/ui/me.ts'
import { useText } from '#platform/ui/text.ts'

/** What I promised and what was promised to me, all year round. */
export function Agreements() {
  const text = useText()
  const me = useMe()
  const { agreements } = useRead(listAgreements, {})
  const isOver = ({ doneAt, droppedAt }: Agreement) => doneAt !== null || droppedAt !== null
  const open = agreements.filter((one) => !isOver(one))
  const over = agreements.filter(isOver)
  const rows = (some: Agreement[]) => (
    <List>
      {some.map((one) => (
        <AgreementRow key={one.id} of={one} about />
      ))}
    </List>
  )
  const mine = open.filter(({ owner }) => owner.id === me.person.id)
  const promised = open.filter(({ owner }) => owner.id !== me.person.id)
  return (
    <Page title={text('agreements.page.title')} lead={text('agreements.page.lead')}>
      <Section title={text('agreements.page.mine')}>
        {mine.length > 0 ? rows(mine) : <Empty>{text('agreements.page.empty-mine')}</Empty>}
      </Section>
      <Section title={text('agreements.page.promised')}>
        {promised.length > 0 ? rows(promised) : <Empty>{text('agreements.page.empty-promised')}</Empty>}
      </Section>
      {over.length > 0 && (
        <Details
          summary={text('agreements.page.finished', { count: over.length })}
          open={over.some(({ id }) => location.hash === `#${id}`)}
        >
          {rows(over)}
        </Details>
      )}
    </Page>
  )
}
