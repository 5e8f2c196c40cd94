import type { ReactNode } from 'react'
import { Tag } from '#platform/ui/controls/List.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import type { Bilingual, Party, Question as Asked } from '../content.ts'
import style from './Template.module.css'

/** One question, as the employee and as the manager are asked it. */
export function Question({ question, beside }: { question: Asked; beside?: ReactNode }) {
  const text = useText()
  const say = useSay()
  const { type, prominence, options } = question
  return (
    <article className={style.question}>
      <div className={style.both}>
        <Wording party="employee" question={question} />
        <Wording party="manager" question={question} />
      </div>
      {options.length > 0 && (
        <p className={style.options}>
          {text('templates.options')}: {options.map(({ label }) => say.in(label)).join(' · ')}
        </p>
      )}
      <p className={style.kind}>
        <Tag>{text(`templates.type.${type}`)}</Tag>
        {prominence === 'optional' && <Tag tone="sun">{text('templates.optional')}</Tag>}
      </p>
      {beside}
    </article>
  )
}

function Wording({ party, question: { ask, hint } }: { party: Party; question: Asked }) {
  const text = useText()
  const say = useSay()
  const employee = text('templates.your-employee')
  const worded = (sentence: Bilingual) => named(say.in(sentence), employee)
  const asked = ask[party]
  const hinted = hint[party]
  return (
    <div>
      <h4>{text(`templates.${party}`)}</h4>
      {asked ? (
        <>
          <p className={style.ask}>{worded(asked)}</p>
          {hinted && <p className={style.hint}>{worded(hinted)}</p>}
        </>
      ) : (
        <p className={style.hint}>{text(`templates.not-asked.${party}`)}</p>
      )}
    </div>
  )
}

/** A question is about somebody by name; here it is about anybody. */
const named = (sentence: string, somebody: string) => {
  const said = sentence.replaceAll('{name}', somebody)
  return said.charAt(0).toUpperCase() + said.slice(1)
}
