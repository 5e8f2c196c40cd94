import { useLayoutEffect, useState } from 'react'
import { Link } from 'wouter'
import type { ConversationId } from '#kernel/schemas.ts'
import { CloseGoal } from '#modules/goals/screens/CloseGoal.tsx'
import { StandingChoice } from '#modules/goals/screens/StandingChoice.tsx'
import { call } from '#platform/ui/api.ts'
import { Button } from '#platform/ui/controls/Button.tsx'
import { Tag } from '#platform/ui/controls/List.tsx'
import { Writing } from '#platform/ui/controls/Writing.tsx'
import { Drafts } from '#platform/ui/drafts/drafts.ts'
import { useDrafts, useField } from '#platform/ui/drafts/use-drafts.ts'
import { useSay, useText } from '#platform/ui/text.ts'
import { agreeOnGoal, type AgreedStanding, type Level, type LookBack, type Readers } from '../contract.ts'
import { Sides } from './Topics.tsx'
import style from './Topics.module.css'

/** What both agree of each goal, saving itself. In: the conversation, and what is there already. */
export function useAgreedStandings(
  conversationId: ConversationId,
  lookBacks: LookBack[] | null,
): Drafts<AgreedStanding> {
  const drafts = useDrafts<AgreedStanding>(
    conversationId,
    () =>
      new Drafts<AgreedStanding>(
        `talk/${conversationId}/standings/`,
        { standing: null, text: '' },
        (field, edit, options) => call(agreeOnGoal, { conversationId, goalId: field, ...edit }, options),
      ),
  )
  useLayoutEffect(() => {
    for (const { goal, agreed } of lookBacks ?? []) if (agreed) drafts.receive(goal.id, agreed)
  }, [lookBacks, drafts])
  return drafts
}

type LookingBack = {
  names: { employee: string; manager: string }
  scale: Level[]
  drafts: Drafts<AgreedStanding>
  readers: Readers
  writable: boolean
}

/** The goals of before: what each wrote alone, side by side, and below it what both say together. */
export function LookBacks({ of, ...more }: { of: LookBack[] } & LookingBack) {
  return of.map((one) => <OneGoal key={one.goal.id} of={one} {...more} />)
}

function OneGoal({ of: { goal, topics, agreed }, names, scale, ...together }: { of: LookBack } & LookingBack) {
  const text = useText()
  const say = useSay()
  const [closing, close] = useState(false)
  const { title, dueOn, measure } = goal.wording
  const measured = goal.checkIns.findLast(({ value }) => value !== null)?.value ?? null
  return (
    <article className={style.topic}>
      <div className={style.head}>
        <div>
          <h3>
            <Link href={`/goals/${goal.id}`}>{title}</Link>
          </h3>
          <p className="small soft">
            {text(`goals.kind.${goal.kind}`)}
            {dueOn && ` · ${text('goals.due', { day: say.day(dueOn) })}`}
          </p>
          {measure && (
            <p className="small soft">
              {text('goals.measure.said', {
                start: say.number(measure.start),
                target: say.number(measure.target),
                unit: measure.unit,
                value: measured === null ? text('goals.measure.none') : say.number(measured),
              })}
            </p>
          )}
        </div>
        {goal.closedAs && (
          <Tag tone={goal.closedAs === 'reached' ? 'accent' : 'plain'}>{text(`goals.closed.${goal.closedAs}`)}</Tag>
        )}
      </div>
      {topics.map((topic) => (
        <div key={topic.key} className={style.both}>
          {topics.length > 1 && <p className={style.about}>{say.in(topic.ask)}</p>}
          <Sides of={topic} names={names} scale={scale} />
        </div>
      ))}
      {topics.length === 0 && <p className="soft">{text('conversations.look-back.nothing')}</p>}
      <Together of={goal} said={agreed !== null} {...together} />
      {together.writable && goal.may.change.allowed && (
        <Button kind="quiet" onClick={() => close(true)} aria-label={text('goals.close-of', { title })}>
          {text('goals.close')}
        </Button>
      )}
      {closing && <CloseGoal of={goal} first={agreed?.value.text} onClose={() => close(false)} />}
    </article>
  )
}

function Together({
  of: { id, wording, closedAt },
  said,
  drafts,
  readers,
  writable,
}: { of: LookBack['goal']; said: boolean } & Pick<LookingBack, 'drafts' | 'readers' | 'writable'>) {
  const text = useText()
  const field = useField(drafts, id)
  const { standing } = field.value
  const told = (value: AgreedStanding) =>
    [value.standing && text(`goals.standing.${value.standing}`), value.text].filter(Boolean).join('\n')
  if (!writable) {
    if (!said) return null
    return (
      <div className={style.together}>
        <p className={style.name}>{text('conversations.look-back.agreed')}</p>
        {standing && <p className={style.level}>{text(`goals.standing.${standing}`)}</p>}
        {field.value.text && <p className="letter">{field.value.text}</p>}
      </div>
    )
  }
  return (
    <div className={style.together}>
      <StandingChoice
        legend={
          <>
            {text('conversations.look-back.agree')}
            <span className="unseen"> {wording.title}</span>
          </>
        }
        ended={closedAt !== null}
        value={standing}
        onChoose={(chosen) => drafts.type(id, { ...field.value, standing: chosen })}
      />
      <Writing
        drafts={drafts}
        name={id}
        label={
          <>
            {text('conversations.look-back.words')}
            <span className="unseen"> {wording.title}</span>
          </>
        }
        rows={1}
        readers={readers}
        words={(value) => value.text}
        worded={(value, words) => ({ ...value, text: words })}
        told={told}
      />
    </div>
  )
}
