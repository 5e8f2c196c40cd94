import { useDeferredValue, useState, type ReactNode } from 'react'
import { AdminPage } from '#modules/people/screens/AdminNav.tsx'
import { useRead } from '#platform/ui/api.ts'
import { Pair, SelectField, TextField } from '#platform/ui/controls/Form.tsx'
import { Empty } from '#platform/ui/controls/Page.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import type { Bilingual, Question as Asked } from '../content.ts'
import { listQuestions, type BankTheme } from '../contract.ts'
import { Question } from './Question.tsx'
import style from './Template.module.css'

/** Every question of the library, by theme, to search and to read. */
export function QuestionBank() {
  const text = useText()
  const { themes } = useRead(listQuestions, {})
  const count = themes.reduce((sum, { questions }) => sum + questions.length, 0)
  return (
    <AdminPage
      title={text('templates.bank.title')}
      lead={text('templates.bank.lead', { count })}
      back={{ to: '/admin/templates', label: text('templates.library.back') }}
    >
      <h2 className="unseen">{text('templates.questions')}</h2>
      <Bank />
    </AdminPage>
  )
}

/** The questions with a filter above them; `beside` is what one can do with each. */
export function Bank({ beside }: { beside?: (question: Asked) => ReactNode }) {
  const text = useText()
  const say = useSay()
  const { themes } = useRead(listQuestions, {})
  const [typed, type] = useState('')
  const [template, choose] = useState('')
  const wanted = useDeferredValue(typed.trim().toLowerCase())
  const templates = [...new Map(themes.map((theme) => [theme.template.en, theme.template])).values()]
  const shown = themes
    .filter((theme) => template === '' || theme.template.en === template)
    .map((theme) => ({ ...theme, questions: theme.questions.filter((one) => speaksOf(one, theme, wanted)) }))
    .filter(({ questions }) => questions.length > 0)
  const count = shown.reduce((sum, { questions }) => sum + questions.length, 0)
  return (
    <>
      <div role="search">
        <Pair>
          <TextField
            label={text('templates.bank.search')}
            type="search"
            autoComplete="off"
            maxLength={80}
            value={typed}
            onType={type}
          />
          <SelectField
            label={text('templates.bank.template')}
            value={template}
            onChoose={choose}
            options={[
              { value: '', label: text('templates.bank.all') },
              ...templates.map((name) => ({ value: name.en, label: say.in(name) })),
            ]}
          />
        </Pair>
      </div>
      <p role="status" className="small soft">
        {text('templates.bank.found', { count })}
      </p>
      {count === 0 && (
        <Empty>
          <p>
            <b>{text('templates.bank.nothing')}</b> {text('templates.bank.nothing-mend')}
          </p>
        </Empty>
      )}
      {shown.map((theme) => (
        <section key={theme.template.en + theme.key} className={style.theme}>
          <h3>
            {say.in(theme.name)} <span className="small soft">{say.in(theme.template)}</span>
          </h3>
          {theme.questions.map((question) => (
            <Question key={question.key} question={question} beside={beside?.(question)} />
          ))}
        </section>
      ))}
    </>
  )
}

/** Whether the word stands in the theme, or in the question in either language. */
const speaksOf = ({ ask, hint }: Asked, { name }: BankTheme, word: string) =>
  word === '' ||
  [name, ask.employee, ask.manager, hint.employee, hint.manager].some((said) => said && holds(said, word))
const holds = ({ nl, en }: Bilingual, word: string) => `${nl}\n${en}`.toLowerCase().includes(word)
