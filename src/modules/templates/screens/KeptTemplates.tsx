import { Link } from 'wouter'
import { AdminPage, Part } from '#modules/people/screens/AdminNav.tsx'
import { useAction, useRead } from '#platform/ui/api.ts'
import { Button, ButtonRow, LinkButton } from '#platform/ui/controls/Button.tsx'
import { Item, List, Tag } from '#platform/ui/controls/List.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import { listLibrary, listTemplates, takeTemplate } from '../contract.ts'

/** What an organisation asks with, and the ready templates it can take over. */
export function KeptTemplates() {
  const text = useText()
  return (
    <AdminPage title={text('templates.kept.title')} lead={text('templates.kept.lead')}>
      <Part title={text('templates.kept.in-use')} explain={text('templates.kept.in-use-explain')}>
        <InUse />
      </Part>
      <Part title={text('templates.kept.library')} explain={text('templates.kept.library-explain')}>
        <Library />
      </Part>
    </AdminPage>
  )
}

function InUse() {
  const text = useText()
  const say = useSay()
  const { templates } = useRead(listTemplates, {})
  return (
    <List>
      {templates.map(({ id, kind, name, version, publishedAt }) => (
        <Item key={id}>
          <Link href={`/template?of=${id}`}>{say.in(name)}</Link>
          <p className="small soft">
            {text(`templates.kind.${kind}`)} ·{' '}
            {text('templates.kept.version', { version, day: say.momentDay(publishedAt) })}
          </p>
        </Item>
      ))}
    </List>
  )
}

function Library() {
  const text = useText()
  const say = useSay()
  const { templates } = useRead(listLibrary, {})
  const take = useAction(takeTemplate)
  return (
    <>
      <TroubleNotice of={take.trouble} />
      <List>
        {templates.map(({ key, name, purpose, questions, taken }) => (
          <Item
            key={key}
            side={
              taken ? (
                <Tag>{text('templates.kept.taken')}</Tag>
              ) : (
                <Button
                  busy={take.busy}
                  onClick={() => take.run({ libraryKey: key })}
                  aria-label={text('templates.kept.take-of', { name: say.in(name) })}
                >
                  {text('templates.kept.take')}
                </Button>
              )
            }
          >
            <Link href={`/admin/templates/library/${key}`}>{say.in(name)}</Link>
            <p className="small soft">{say.in(purpose)}</p>
            <p className="small soft">{text('templates.kept.questions', { count: questions })}</p>
          </Item>
        ))}
      </List>
      <ButtonRow>
        <LinkButton to="/admin/templates/questions">{text('templates.kept.bank')}</LinkButton>
      </ButtonRow>
    </>
  )
}
