import { Link } from 'wouter'
import { AdminPage, Part } from '#modules/people/screens/AdminNav.tsx'
import { useRead } from '#platform/ui/api.ts'
import { Item, List, Tag } from '#platform/ui/controls/List.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import { listMailTexts } from '../contract.ts'
import { capital } from './capital.ts'

/** Every mail that is sent, when and to whom, and which of them the organisation worded itself. */
export function MailTexts() {
  const text = useText()
  const say = useSay()
  const { groups } = useRead(listMailTexts, {})
  return (
    <AdminPage title={text('notifications.wording.title')} lead={text('notifications.wording.lead')}>
      {groups.map(({ group, texts }) => (
        <Part
          key={group}
          title={text(`notifications.wording.group.${group}`)}
          explain={group === 'account' ? text('notifications.wording.sign-in') : undefined}
        >
          <List>
            {texts.map(({ kind, nl, en }) => {
              const languages = [...(nl ? [text('ui.language.nl')] : []), ...(en ? [text('ui.language.en')] : [])]
              return (
                <Item
                  key={kind}
                  side={
                    languages.length > 0 && (
                      <Tag tone="accent">{text('notifications.wording.own', { languages: say.list(languages) })}</Tag>
                    )
                  }
                >
                  <Link href={`/admin/mail-texts/${kind}`}>{capital(text(`notifications.kind.${kind}`))}</Link>
                  <p className="small soft">{text(`notifications.moment.${kind}`)}</p>
                </Item>
              )
            })}
          </List>
        </Part>
      ))}
    </AdminPage>
  )
}
