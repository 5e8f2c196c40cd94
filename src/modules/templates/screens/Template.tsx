import { Link, useSearchParams } from 'wouter'
import { useRead } from '#platform/ui/api.ts'
import { Empty, Page, Section } from '#platform/ui/controls/Page.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import type { Returned } from '#platform/http/endpoint.ts'
import { listTemplates, readTemplate } from '../contract.ts'
import { Content } from './Content.tsx'
import { FormsOfVersion } from './Paper.tsx'
import style from './Template.module.css'

type Listed = Returned<typeof listTemplates>['templates'][number]

/** Everything that is asked, for everybody to read beforehand. Which template stands in the address. */
export function Template() {
  const text = useText()
  const { templates } = useRead(listTemplates, {})
  const [asked] = useSearchParams()
  const shown = templates.find(({ id }) => id === asked.get('of')) ?? templates[0]
  if (!shown)
    return (
      <Page title={text('templates.title')}>
        <Empty>
          <p>
            <b>{text('templates.empty')}</b> {text('templates.empty-mend')}
          </p>
        </Empty>
      </Page>
    )
  return (
    <Page title={text('templates.title')} lead={text('templates.lead')}>
      {templates.length > 1 && <Choice of={templates} shown={shown} />}
      <Whole key={shown.id} of={shown} />
    </Page>
  )
}

function Choice({ of, shown }: { of: Listed[]; shown: Listed }) {
  const text = useText()
  const say = useSay()
  return (
    <nav className={style.choice} aria-label={text('templates.choose')}>
      <ul>
        {of.map(({ id, name }) => (
          <li key={id}>
            <Link href={`/template?of=${id}`} replace aria-current={id === shown.id ? 'page' : undefined}>
              {say.in(name)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Whole({ of: { id: templateId, version, publishedAt } }: { of: Listed }) {
  const text = useText()
  const say = useSay()
  const content = useRead(readTemplate, { templateId, version })
  return (
    <>
      <Section title={say.in(content.name)}>
        <p className="letter">{say.in(content.purpose)}</p>
        <p className={style.facts}>
          {text('templates.minutes', { minutes: content.minutes })}{' '}
          {text('templates.version', { version, day: say.momentDay(publishedAt) })}
        </p>
      </Section>
      <Section title={text('templates.paper.title')} explain={text('templates.paper.explain')}>
        <FormsOfVersion name={say.in(content.name)} templateId={templateId} version={version} />
      </Section>
      <Content of={content} />
    </>
  )
}
