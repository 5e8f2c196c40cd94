import { Details, Tag } from '#platform/ui/controls/List.tsx'
import { Section } from '#platform/ui/controls/Page.tsx'
import { useMe } from '#platform/ui/me.ts'
import { useSay, useText } from '#platform/ui/text.ts'
import type { Guidance as Advice, Party, Scale as Levels, TemplateContent } from '../content.ts'
import { Question } from './Question.tsx'
import style from './Template.module.css'

/** A template to read: its themes with every question, its scale and its guidance. */
export function Content({ of: { themes, scale, guidance } }: { of: TemplateContent }) {
  const text = useText()
  return (
    <>
      <Section title={text('templates.questions')} explain={text('templates.questions-explain')}>
        {themes.map((theme) => (
          <Theme key={theme.key} theme={theme} />
        ))}
      </Section>
      {scored(themes) && (
        <Section title={text('templates.scale')} explain={text('templates.scale-explain')}>
          <Scale scale={scale} />
        </Section>
      )}
      <Section title={text('templates.guidance')} explain={text('templates.guidance-explain')}>
        <Guidance party="employee" guidance={guidance.employee} />
        <Guidance party="manager" guidance={guidance.manager} />
      </Section>
    </>
  )
}

const scored = (themes: TemplateContent['themes']) =>
  themes.some(({ questions }) => questions.some(({ type }) => type === 'score'))

function Theme({ theme: { name, questions } }: { theme: TemplateContent['themes'][number] }) {
  const text = useText()
  const say = useSay()
  const asked = questions.filter(({ prominence }) => prominence === 'asked')
  const optional = questions.filter(({ prominence }) => prominence === 'optional')
  return (
    <section className={style.theme}>
      <h3>{say.in(name)}</h3>
      {asked.map((question) => (
        <Question key={question.key} question={question} />
      ))}
      {optional.length > 0 && (
        <Details
          summary={text(asked.length > 0 ? 'templates.optional-more' : 'templates.optional-only', {
            count: optional.length,
          })}
        >
          {optional.map((question) => (
            <Question key={question.key} question={question} />
          ))}
        </Details>
      )}
    </section>
  )
}

function Scale({ scale }: { scale: Levels }) {
  const say = useSay()
  return (
    <ol className={style.scale}>
      {scale.map(({ level, label, description }) => (
        <li key={level}>
          <span className={style.level} aria-hidden="true">
            {level}
          </span>
          <div>
            <h3>{say.in(label)}</h3>
            <p>{say.in(description)}</p>
          </div>
        </li>
      ))}
    </ol>
  )
}

function Guidance({ party, guidance }: { party: Party; guidance: Advice[] }) {
  const text = useText()
  const say = useSay()
  const { manages } = useMe()
  return (
    <Details summary={text(`templates.guidance-for.${party}`)} open={party === (manages ? 'manager' : 'employee')}>
      {guidance.map(({ moment, title, text: paragraphs }) => (
        <section key={moment + title.en} className={style.advice}>
          <Tag>{text(`templates.moment.${moment}`)}</Tag>
          <h3>{say.in(title)}</h3>
          {paragraphs.map((paragraph) => (
            <p key={paragraph.en}>{say.in(paragraph)}</p>
          ))}
        </section>
      ))}
    </Details>
  )
}
