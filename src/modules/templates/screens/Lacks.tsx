import { Link } from 'wouter'
import { Details } from '#platform/ui/controls/List.tsx'
import { Notice } from '#platform/ui/controls/Trouble.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import type { DraftTemplate } from '../contract.ts'
import type { ThemePart } from '../parts.ts'
import style from './Editor.module.css'
import { askOf, unsaid, type PartDrafts } from './parts.ts'

type Place = 'questions' | 'about' | 'scale' | 'guidance'

/** What it lacks before it can be published, each with the way to it. */
export function Lacks({ of, drafts, to }: { of: DraftTemplate; drafts: PartDrafts; to: (place: Place) => string }) {
  const text = useText()
  const say = useSay()
  if (of.lacks.length === 0) return null
  const found = of.lacks.map(({ pointer, code }) => {
    const [, about, key = ''] = pointer.split('/')
    const language = /\/(nl|en)$/.exec(pointer)?.[1] as 'nl' | 'en' | undefined
    const name =
      about === 'question'
        ? say.in(askOf(drafts.field(`question/${key}`).value)) || text('templates.editor.question-unnamed')
        : about === 'theme'
          ? say.in((drafts.field(`theme/${key}`).value as Partial<ThemePart>).name ?? unsaid) ||
            text('templates.editor.theme-unnamed')
          : text(`templates.editor.place.${placeOf(about!)}`)
    const where = about === 'question' ? `${to('questions')}?open=${key}` : to(placeOf(about!))
    const sentence = text(`field.${code}` as 'field.required')
    return { pointer, name, where, sentence, language }
  })
  return (
    <Notice tone="sun" icon="warning">
      <Details summary={text('templates.editor.lacks', { count: found.length })}>
        <ul className={style.lacks}>
          {found.map(({ pointer, name, where, sentence, language }) => (
            <li key={pointer}>
              <Link href={where}>{name}</Link>
              <span className="small">
                {language && ` ${text(`templates.editor.language.${language}`)}:`} {sentence}
              </span>
            </li>
          ))}
        </ul>
      </Details>
    </Notice>
  )
}

const placeOf = (about: string): Place =>
  about === 'settings' ? 'about' : about === 'scale' || about === 'guidance' ? about : 'questions'

/** What is worth a second thought. It stops nobody. */
export function Warnings({ of: { warnings } }: { of: DraftTemplate }) {
  const text = useText()
  const said = [
    ...warnings.questions.map(({ party, count }) => text(`templates.editor.many-questions.${party}`, { count })),
    ...warnings.minutes.map(({ party, count }) => text(`templates.editor.many-minutes.${party}`, { count })),
  ]
  return (
    <>
      {said.length > 0 && (
        <Notice tone="sun" icon="clock">
          {said.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <p className="small">{text('templates.editor.many-why')}</p>
        </Notice>
      )}
      {warnings.levels !== null && (
        <Notice tone="sun" icon="warning">
          <p>{text('templates.editor.many-levels', { count: warnings.levels })}</p>
          <p className="small">{text('templates.editor.many-levels-why')}</p>
        </Notice>
      )}
    </>
  )
}
