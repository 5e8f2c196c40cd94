import { useState } from 'react'
import { Details } from '#platform/ui/controls/List.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import type { Preparation } from '../contract.ts'
import style from './Preparing.module.css'
import { Question, type Answering } from './Question.tsx'

/** A theme with its fixed questions, and those to choose from folded away. `answered`: the questions that were answered before. */
export function Theme({
  of,
  answered,
  answering,
}: {
  of: Preparation['themes'][number]
  answered: string[]
  answering: Answering
}) {
  const text = useText()
  const say = useSay()
  // What was answered before stays in sight, also when it was a question to choose; what is chosen now stays where it is.
  const [shown] = useState(() =>
    of.questions.filter(({ key, prominence }) => prominence === 'asked' || answered.includes(key)),
  )
  const others = of.questions.filter((question) => !shown.some(({ key }) => key === question.key))
  return (
    <section className={style.theme}>
      <h2>{say.in(of.name)}</h2>
      {shown.map((question) => (
        <Question key={question.key} of={question} {...answering} />
      ))}
      {others.length > 0 && (
        <Details summary={text('conversations.preparation.more-questions', { count: others.length })}>
          <p className="soft">{text('conversations.preparation.more-explain')}</p>
          {others.map((question) => (
            <Question key={question.key} of={question} {...answering} />
          ))}
        </Details>
      )}
    </section>
  )
}
