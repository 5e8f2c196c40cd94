import { useParams, useSearchParams } from 'wouter'
import type { TemplateId } from '#kernel/schemas.ts'
import { AdminPage } from '#modules/people/screens/AdminNav.tsx'
import { useRead } from '#platform/ui/api.ts'
import { Pair, SelectField } from '#platform/ui/controls/Form.tsx'
import { Tag } from '#platform/ui/controls/List.tsx'
import { Empty } from '#platform/ui/controls/Page.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import { compareVersions, readDraft, type Change, type Place } from '../contract.ts'
import style from './Comparison.module.css'
import { wordsApart } from './words-apart.ts'

/** What differs between two versions, question by question, in both languages. Which two stands in the address. */
export function Comparison() {
  const { templateId } = useParams<{ templateId: TemplateId }>()
  const text = useText()
  const { version, changed } = useRead(readDraft, { templateId })
  if (version !== null) return <Compared templateId={templateId} version={version} changed={changed} />
  return (
    <AdminPage
      title={text('templates.compare.nothing')}
      back={{ to: `/admin/templates/${templateId}/edit`, label: text('templates.compare.back') }}
    >
      <Empty>
        <p>{text('templates.compare.nothing-mend')}</p>
      </Empty>
    </AdminPage>
  )
}

function Compared({ templateId, version, changed }: { templateId: TemplateId; version: number; changed: boolean }) {
  const text = useText()
  const say = useSay()
  const [at, go] = useSearchParams()
  const from = Number(at.get('from')) || (changed ? version : Math.max(1, version - 1))
  const to = at.get('to') ?? (changed ? 'draft' : String(version))
  const { name, versions, changes } = useRead(compareVersions, {
    templateId,
    from,
    ...(to === 'draft' ? {} : { to: Number(to) }),
  })
  const said = versions.map((one) => ({
    value: String(one.version),
    label: text('templates.compare.version', { version: one.version, day: say.momentDay(one.publishedAt) }),
  }))
  const choose = (chosen: { from: string; to: string }) => go(chosen, { replace: true })
  return (
    <AdminPage
      title={text('templates.compare.title', { name: say.in(name) || text('templates.editor.unnamed') })}
      back={{ to: `/admin/templates/${templateId}/edit`, label: text('templates.compare.back') }}
    >
      <div className={style.choice}>
        <Pair>
          <SelectField
            label={text('templates.compare.from')}
            value={String(from)}
            options={said}
            onChoose={(chosen) => choose({ from: chosen, to })}
          />
          <SelectField
            label={text('templates.compare.to')}
            value={to}
            options={[{ value: 'draft', label: text('templates.compare.draft') }, ...said]}
            onChoose={(chosen) => choose({ from: String(from), to: chosen })}
          />
        </Pair>
      </div>
      <p role="status" className="small soft">
        {text('templates.compare.count', { count: changes.length })}
      </p>
      {changes.length === 0 ? (
        <Empty>
          <p>{text('templates.compare.same')}</p>
        </Empty>
      ) : (
        changes.map((change) => <OneChange key={change.about + change.key} of={change} />)
      )}
    </AdminPage>
  )
}

const tones = { added: 'accent', removed: 'alarm', changed: 'plain', moved: 'sun' } as const

function OneChange({ of: { about, title, what, places } }: { of: Change }) {
  const text = useText()
  const say = useSay()
  const subject = text(`templates.compare.about.${about}`)
  const name = title && say.in(title)
  return (
    <section className={style.change}>
      {name && <p className="small soft">{subject}</p>}
      <div className={style.head}>
        <h2>{name || subject}</h2>
        <Tag tone={tones[what]}>{text(`templates.compare.what.${what}`)}</Tag>
      </div>
      {places.map((place) => (
        <OnePlace key={`${place.place} ${place.number}`} of={place} />
      ))}
    </section>
  )
}

function OnePlace({ of }: { of: Place }) {
  const text = useText()
  const { place, number, before, after } = of
  const label = text(`templates.compare.place.${place}`)
  const fact = useFact(place)
  return (
    <div className={style.place}>
      <h3>{number === null ? label : text('templates.compare.numbered', { label, number })}</h3>
      {isFact(before) && isFact(after) ? (
        <Words before={before === null ? '' : fact(before)} after={after === null ? '' : fact(after)} whole />
      ) : (
        <div className={style.two}>
          {(['nl', 'en'] as const).map((language) => (
            <div key={language} lang={language}>
              <p className="small soft">{text(`templates.editor.language.${language}`)}</p>
              <Words before={wordsIn(before, language)} after={wordsIn(after, language)} />
            </div>
          ))}
        </div>
      )}
    </div>
  )
}

const isFact = (said: Place['before']): said is string | null => said === null || typeof said === 'string'
const wordsIn = (said: Place['before'], language: 'nl' | 'en') =>
  said === null || typeof said === 'string' ? '' : said[language]

/** What a fact of a part is called on the screens. */
function useFact(place: Place['place']): (said: string) => string {
  const text = useText()
  return (said) => {
    if (place === 'type') return text(`templates.type.${said}` as 'templates.type.open')
    if (place === 'prominence')
      return text(`templates.editor.prominence-${said}` as 'templates.editor.prominence-asked')
    if (place === 'moment') return text(`templates.moment.${said}` as 'templates.moment.opening')
    return said
  }
}

function Words({ before, after, whole = false }: { before: string; after: string; whole?: boolean }) {
  const text = useText()
  if (before === after) return <p className={style.words}>{after}</p>
  const pieces = whole ? { start: '', gone: before, added: after, end: '' } : wordsApart(before, after)
  return (
    <p className={style.words}>
      {pieces.start}
      {pieces.gone && (
        <del>
          <span className="unseen">{text('templates.compare.gone')} </span>
          {pieces.gone}
        </del>
      )}
      {pieces.gone && pieces.added && ' '}
      {pieces.added && (
        <ins>
          <span className="unseen">{text('templates.compare.new')} </span>
          {pieces.added}
        </ins>
      )}
      {pieces.end}
    </p>
  )
}
