import { useRead } from '#platform/ui/api.ts'
import { Details } from '#platform/ui/controls/List.tsx'
import { Empty, Page } from '#platform/ui/controls/Page.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import { listCompetencies } from '../contract.ts'
import { Behaviour } from './Behaviour.tsx'
import style from './Career.module.css'

/** What everybody here may read: each competency, and what one sees somebody do at each level. */
export function Library() {
  const text = useText()
  const say = useSay()
  const { competencies } = useRead(listCompetencies, {})
  return (
    <Page
      title={text('competencies.library.title')}
      lead={text('competencies.library.lead')}
      back={{ to: '/career', label: text('competencies.career.title') }}
    >
      {competencies.length === 0 && <Empty>{text('competencies.library.empty')}</Empty>}
      {competencies.map(({ id, content }) => (
        <Details key={id} summary={say.in(content.name)}>
          <p className={style.about}>{say.in(content.about)}</p>
          <Behaviour of={content} />
        </Details>
      ))}
    </Page>
  )
}
