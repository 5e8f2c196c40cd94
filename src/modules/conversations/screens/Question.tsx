import { useId } from 'react'
import type { Agreement } from '#modules/agreements/contract.ts'
import type { Goal, GoalStanding } from '#modules/goals/contract.ts'
import { StandingChoice } from '#modules/goals/screens/StandingChoice.tsx'
import { Button } from '#platform/ui/controls/Button.tsx'
import { CheckChoice, RadioChoice } from '#platform/ui/controls/Form.tsx'
import { Conflict, Writing, type Version } from '#platform/ui/controls/Writing.tsx'
import type { Drafts } from '#platform/ui/drafts/drafts.ts'
import { useField } from '#platform/ui/drafts/use-drafts.ts'
import { useSay, useText } from '#platform/ui/text.ts'
import type { AnswerValue, Asked, Level, RatingValue, Readers } from '../contract.ts'
import style from './Preparing.module.css'

export type Answering = {
  answers: Drafts<AnswerValue>
  ratings: Drafts<RatingValue>
  readers: Readers
  readOnly: boolean
  scale: Level[]
  goals: Goal[]
  agreements: Agreement[]
  history: (field: string) => Promise<Version[]>
}

/** One question as this party is asked it, with the field or fields in which to answer. */
export function Question({ of, ...answering }: { of: Asked } & Answering) {
  const say = useSay()
  const heading = useId()
  return (
    <div className={style.question} role="group" aria-labelledby={heading}>
      <p className={style.ask} id={heading}>
        {say.in(of.ask)}
      </p>
      {of.type === 'open' && (
        <Words name={of.key} label={say.in(of.ask)} hint={say.in(of.hint)} unseen {...answering} />
      )}
      {of.type === 'score' && <Score of={of} {...answering} />}
      {of.type === 'choice' && <Choice of={of} {...answering} />}
      {of.type === 'goals' && <PerGoal of={of} {...answering} />}
      {of.type === 'agreements' && <PerAgreement of={of} {...answering} />}
    </div>
  )
}

type WordsProps = { name: string; label: string; hint?: string; unseen?: boolean } & Pick<
  Answering,
  'answers' | 'readers' | 'readOnly' | 'history'
>

export function Words({ name, label, hint, unseen = false, answers, readers, readOnly, history }: WordsProps) {
  return (
    <Writing
      drafts={answers}
      name={name}
      label={unseen ? <span className="unseen">{label}</span> : label}
      hint={hint}
      readers={readers}
      readOnly={readOnly}
      words={(value) => value.text}
      worded={(value, words) => ({ ...value, text: words })}
      history={() => history(name)}
    />
  )
}

function Score({ of, ...answering }: { of: Asked } & Answering) {
  const text = useText()
  const say = useSay()
  const { ratings, scale, readOnly } = answering
  const field = useField(ratings, of.key)
  const name = (value: RatingValue) => {
    const level = scale.find((one) => one.level === value.level)
    return level ? say.in(level.label) : text('conversations.preparation.clear-level')
  }
  return (
    <>
      <div className={style.levels}>
        <RadioChoice
          legend={say.in(of.ask)}
          unseenLegend
          disabled={readOnly}
          options={scale.map(({ level, label, description }) => ({
            value: String(level),
            label: say.in(label),
            explain: say.in(description),
          }))}
          value={field.value.level === null ? null : String(field.value.level)}
          onChoose={(level) => ratings.type(of.key, { level: Number(level) })}
        />
        {field.value.level !== null && !readOnly && (
          <Button kind="quiet" onClick={() => ratings.type(of.key, { level: null })}>
            {text('conversations.preparation.clear-level')}
          </Button>
        )}
        <Conflict drafts={ratings} name={of.key} field={field} words={name} />
      </div>
      <Words name={of.key} label={text('conversations.preparation.example')} hint={say.in(of.hint)} {...answering} />
    </>
  )
}

function Choice({ of, ...answering }: { of: Asked } & Answering) {
  const text = useText()
  const say = useSay()
  const { answers, readOnly } = answering
  const { value } = useField(answers, of.key)
  const chosen = 'choice' in value ? value.choice : []
  return (
    <>
      <CheckChoice
        legend={say.in(of.ask)}
        unseenLegend
        disabled={readOnly}
        options={of.options.map(({ key, label }) => ({ value: key, label: say.in(label) }))}
        values={chosen}
        onChoose={(choice) => answers.type(of.key, { choice, text: value.text })}
      />
      <Words
        name={of.key}
        label={text('conversations.preparation.explanation')}
        hint={say.in(of.hint)}
        {...answering}
      />
    </>
  )
}

function PerGoal({ of, goals, ...answering }: { of: Asked } & Answering) {
  const text = useText()
  const say = useSay()
  if (goals.length === 0)
    return (
      <Words
        name={of.key}
        label={say.in(of.ask)}
        hint={text('conversations.preparation.no-goals')}
        unseen
        {...answering}
      />
    )
  return (
    <>
      <p className="soft">{say.in(of.hint)}</p>
      {goals.map((goal) => (
        <OneGoal key={goal.id} name={`${of.key}/${goal.id}`} of={goal} {...answering} />
      ))}
    </>
  )
}

type About = Pick<Answering, 'answers' | 'readers' | 'readOnly' | 'history'> & { name: string }

function OneGoal({ name, of: { wording, checkIns, closedAt, closedAs }, ...answering }: { of: Goal } & About) {
  const text = useText()
  const say = useSay()
  const { answers, readOnly } = answering
  const { value } = useField(answers, name)
  const last = checkIns.at(-1)
  return (
    <div className={style.about}>
      <p>{wording.title}</p>
      {last && (
        <p className="small soft">{text('goals.last', { remark: last.remark || '–', day: say.momentDay(last.at) })}</p>
      )}
      {closedAs && closedAt && (
        <p className="small soft">
          {text('conversations.look-back.ended', {
            how: text(`goals.closed.${closedAs}`),
            day: say.momentDay(closedAt),
          })}
        </p>
      )}
      <StandingChoice
        legend={
          <span className="small">
            {text('conversations.preparation.standing-of')}
            <span className="unseen"> {wording.title}</span>
          </span>
        }
        ended={closedAt !== null}
        disabled={readOnly}
        value={'standing' in value ? (value.standing as GoalStanding | null) : null}
        onChoose={(standing) => answers.type(name, { standing, text: value.text })}
      />
      <Words name={name} label={text('conversations.look-back.why')} {...answering} />
    </div>
  )
}

const standings = ['on-its-way', 'done', 'stuck', 'not-needed'] as const

function PerAgreement({ of, agreements, ...answering }: { of: Asked } & Answering) {
  const text = useText()
  const say = useSay()
  if (agreements.length === 0) return <p className="soft">{text('conversations.preparation.no-agreements')}</p>
  return (
    <>
      <p className="soft">{say.in(of.hint)}</p>
      {agreements.map((agreement) => (
        <OneAgreement key={agreement.id} name={`${of.key}/${agreement.id}`} of={agreement} {...answering} />
      ))}
    </>
  )
}

function OneAgreement({ name, of, ...answering }: { of: Agreement } & About) {
  const text = useText()
  const say = useSay()
  const { answers, readOnly } = answering
  const { value } = useField(answers, name)
  const standing = 'standing' in value ? (value.standing as (typeof standings)[number] | null) : null
  return (
    <div className={style.about}>
      <p>{of.what}</p>
      <p className="small soft">
        {of.dueOn
          ? text('conversations.preparation.by-when', { name: of.owner.name, day: say.day(of.dueOn) })
          : text('conversations.preparation.by-nobody', { name: of.owner.name })}
        {of.overdue && ` · ${text('conversations.preparation.overdue')}`}
      </p>
      <RadioChoice
        compact
        legend={<span className="small">{text('conversations.preparation.standing-of')}</span>}
        disabled={readOnly}
        options={standings.map((one) => ({ value: one, label: text(`conversations.preparation.standing.${one}`) }))}
        value={standing}
        onChoose={(chosen) => answers.type(name, { standing: chosen, text: value.text })}
      />
      <Words name={name} label={text('conversations.preparation.explanation')} {...answering} />
    </div>
  )
}
