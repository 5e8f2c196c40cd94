import { useParams } from 'wouter'
import { AdminPage } from '#modules/people/screens/AdminNav.tsx'
import { useRead } from '#platform/ui/api.ts'
import { useSay, useText } from '#platform/ui/text.ts'
import type { LibraryKey } from '../content.ts'
import { readLibraryTemplate } from '../contract.ts'
import { Content } from './Content.tsx'
import style from './Template.module.css'

/** One ready template, to read before one takes it over. */
export function LibraryTemplate() {
  const { libraryKey } = useParams<{ libraryKey: LibraryKey }>()
  const text = useText()
  const say = useSay()
  const content = useRead(readLibraryTemplate, { libraryKey })
  return (
    <AdminPage
      title={say.in(content.name)}
      lead={text('templates.library.lead')}
      back={{ to: '/admin/templates', label: text('templates.library.back') }}
    >
      <p className="letter">{say.in(content.purpose)}</p>
      <p className={style.facts}>{text('templates.minutes', { minutes: content.minutes })}</p>
      <Content of={content} />
    </AdminPage>
  )
}
