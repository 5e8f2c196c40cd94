import { useState } from 'react'
import { Link, useParams } from 'wouter'
import { useRead } from '#platform/ui/api.ts'
import { Button, ButtonRow } from '#platform/ui/controls/Button.tsx'
import { Icon } from '#platform/ui/controls/Icon.tsx'
import { Details, Facts, Tag } from '#platform/ui/controls/List.tsx'
import { Empty, Page, Section } from '#platform/ui/controls/Page.tsx'
import { useMe } from '#platform/ui/me.ts'
import { useSay, useText } from '#platform/ui/text.ts'
import { readGoal, type Goal as TheGoal } from '../contract.ts'
import style from './Goal.module.css'
import { useGoalActs } from './GoalActs.tsx'
import { GoalLine } from './GoalLine.tsx'
import { ReadersOfGoal } from './GoalReaders.tsx'
import { Letters } from './Letters.tsx'
import { periodOf } from './periods.ts'
import { usePeriodName } from './PeriodFields.tsx'
import { ShareGoal } from './ShareGoal.tsx'
import { Below } from './Tree.tsx'

/** One goal: what it is, how it stands, what is ahead, and all that was ever said about it. */
export function Goal() {
  const text = useText()
  const me = useMe()
  const { goalId } = useParams<{ goalId: string }>()
  const { goal, wordings, helpers, contributesTo, carriedFrom, carriedInto } = useRead(readGoal, { goalId })
  const [sharing, share] = useState(false)
  const { buttons, open } = useGoalActs(goal, ['check-in', 'change', 'carry', 'close'], 'plain')
  const isMine = goal.owner.id === me.person.id
  return (
    <Page
      title={goal.wording.title}
      lead={<ReadersOfGoal of={goal.id} />}
      back={
        isMine
          ? { to: '/goals', label: text('goals.page.title') }
          : goal.may.change.allowed
            ? { to: `/people/${goal.owner.id}`, label: goal.owner.name }
            : { to: '/goals', label: text('goals.page.title') }
      }
      actions={
        (buttons || goal.may.share.allowed) && (
          <ButtonRow>
            {buttons}
            {goal.may.share.allowed && <Button onClick={() => share(true)}>{text('goals.share.button')}</Button>}
          </ButtonRow>
        )
      }
    >
      <About of={goal} helpers={helpers} />
      {contributesTo && (
        <p>
          {text('goals.share.contributes')} <Link href={`/goals/${contributesTo.id}`}>{contributesTo.title}</Link>
        </p>
      )}
      {carriedFrom && (
        <p>
          {text('goals.carry.from')} <Link href={`/goals/${carriedFrom.id}`}>{carriedFrom.title}</Link>
        </p>
      )}
      {carriedInto && (
        <p>
          {text('goals.carry.into')} <Link href={`/goals/${carriedInto.id}`}>{carriedInto.title}</Link>
        </p>
      )}
      {goal.wording.measure && (
        <Section title={text('goals.line.title')}>
          <GoalLine of={goal} />
        </Section>
      )}
      <Steps of={goal} />
      <Letters of={goal} />
      {goal.audience !== 'manager' && (
        <Section title={text('goals.tree.below')}>
          <Below of={goal.id} />
        </Section>
      )}
      <Section title={text('goals.log')}>
        <Log of={goal} />
      </Section>
      {wordings.length > 1 && (
        <Details summary={text('goals.wordings', { count: wordings.length - 1 })}>
          <ul className={style.log}>
            {wordings.slice(1).map(({ version, wording, author, savedAt }) => (
              <Earlier key={version} {...{ wording, author, savedAt }} kind={goal.kind} />
            ))}
          </ul>
        </Details>
      )}
      {open}
      {sharing && <ShareGoal of={goal} helpers={helpers} contributesTo={contributesTo} onClose={() => share(false)} />}
    </Page>
  )
}

function About({
  of: { owner, kind, wording, audience, closedAs, closedAt },
  helpers,
}: {
  of: TheGoal
  helpers: { id: string; name: string }[]
}) {
  const text = useText()
  const say = useSay()
  const name = usePeriodName()
  const { startsOn, dueOn, measure } = wording
  const period = periodOf(startsOn, dueOn)
  const span = [
    startsOn && text('goals.since', { day: say.day(startsOn) }),
    dueOn && text('goals.due', { day: say.day(dueOn) }),
  ]
  return (
    <Facts
      of={[
        { label: text('goals.fact.owner'), value: owner.name },
        { label: text('goals.fact.kind'), value: text(`goals.kind.${kind}`) },
        {
          label: text('goals.fact.when'),
          value: period ? name(period) : span.filter(Boolean).join(', ') || text('goals.fact.no-days'),
        },
        ...(measure
          ? [
              {
                label: text('goals.fact.measure'),
                value: text('goals.fact.from-to', {
                  start: say.number(measure.start),
                  target: say.number(measure.target),
                  unit: measure.unit,
                }),
              },
            ]
          : []),
        ...(helpers.length > 0
          ? [{ label: text('goals.fact.helpers'), value: say.list(helpers.map((one) => one.name)) }]
          : []),
        ...(audience === 'manager'
          ? []
          : [{ label: text('goals.fact.audience'), value: text(`goals.audience.${audience}`) }]),
        ...(closedAs && closedAt
          ? [
              {
                label: text('goals.fact.ended'),
                value: (
                  <>
                    <Tag tone={closedAs === 'reached' ? 'accent' : 'plain'}>{text(`goals.closed.${closedAs}`)}</Tag>{' '}
                    {say.momentDay(closedAt)}
                  </>
                ),
              },
            ]
          : []),
      ]}
    />
  )
}

function Steps({ of: { kind, wording, checkIns } }: { of: TheGoal }) {
  const text = useText()
  const say = useSay()
  if (wording.milestones.length === 0) return null
  return (
    <Section title={text(`goals.steps.${kind}.title`)}>
      <ul className={style.steps}>
        {wording.milestones.map(({ id, what, by, value }) => {
          const reached = checkIns.find(({ milestone }) => milestone === id)
          return (
            <li key={id}>
              <Icon of={reached ? 'check' : 'clock'} />
              <div>
                <p>{what}</p>
                <p className="small soft">
                  {reached
                    ? text(`goals.steps.${kind}.reached`, { day: say.momentDay(reached.at) })
                    : [
                        value !== null && `${say.number(value)} ${wording.measure?.unit ?? ''}`.trim(),
                        by ? text('goals.due', { day: say.day(by) }) : text('goals.steps.no-day'),
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                </p>
              </div>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

function Log({ of: { kind, wording, checkIns, closedAt, may } }: { of: TheGoal }) {
  const text = useText()
  const say = useSay()
  if (checkIns.length === 0) return <Empty>{text(may.checkIn.allowed ? 'goals.log-empty' : 'goals.log-none')}</Empty>
  const named = new Map(wording.milestones.map(({ id, what }) => [id, what]))
  return (
    <ul className={style.log}>
      {checkIns.toReversed().map(({ value, remark, milestone, at, author }) => (
        <li key={`${at} ${author}`}>
          <p className="small soft">
            {text('goals.history-of', { name: author, day: say.momentDay(at) })}
            {at === closedAt && ` · ${text('goals.looked-back')}`}
          </p>
          {value !== null && (
            <p>
              <b>
                {say.number(value)} {wording.measure?.unit}
              </b>
            </p>
          )}
          {milestone !== null && (
            <p>{text(`goals.steps.${kind}.took`, { what: named.get(milestone) ?? text('goals.steps.gone') })}</p>
          )}
          {remark && <p className={style.words}>{remark}</p>}
        </li>
      ))}
    </ul>
  )
}

function Earlier({
  kind,
  wording,
  author,
  savedAt,
}: Pick<TheGoal, 'kind' | 'wording'> & { author: string; savedAt: TheGoal['createdAt'] }) {
  const text = useText()
  const say = useSay()
  const { title, startsOn, dueOn, measure } = wording
  return (
    <li>
      <p className="small soft">{text('goals.history-of', { name: author, day: say.momentDay(savedAt) })}</p>
      <p>{title}</p>
      <p className="small">
        {[
          startsOn && text('goals.since', { day: say.day(startsOn) }),
          dueOn && text('goals.due', { day: say.day(dueOn) }),
          measure &&
            text('goals.fact.from-to', {
              start: say.number(measure.start),
              target: say.number(measure.target),
              unit: measure.unit,
            }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <dl className="small">
        {(['specific', 'measurable', 'achievable', 'relevant'] as const).map(
          (letter) =>
            wording[letter].trim() && (
              <div key={letter}>
                <dt className="soft">{text(`goals.letters.${kind}.${letter}`)}</dt>
                <dd className={style.words}>{wording[letter]}</dd>
              </div>
            ),
        )}
      </dl>
    </li>
  )
}
