import { useState } from 'react'
import { dayAt } from '#kernel/dates.ts'
import type { DepartmentId, PersonId } from '#kernel/schemas.ts'
import { useRead } from '#platform/ui/api.ts'
import { Button, ButtonRow } from '#platform/ui/controls/Button.tsx'
import { RadioChoice, SelectField } from '#platform/ui/controls/Form.tsx'
import { Table } from '#platform/ui/controls/List.tsx'
import { Section } from '#platform/ui/controls/Page.tsx'
import { Notice } from '#platform/ui/controls/Trouble.tsx'
import { useLanguage, useSay, useText } from '#platform/ui/text.ts'
import {
  readRoundProgress,
  type Round,
  type RoundProgress as Progress,
  type Standing,
  type Tally,
} from '../contract.ts'
import { HrPage } from './HrPage.tsx'
import { Members, type Shown } from './Members.tsx'
import { Remind } from './Remind.tsx'
import style from './Rounds.module.css'
import { Steering } from './Steering.tsx'

type By = 'department' | 'manager'
type Place = { by: By; id: string; name: string }
const stages = ['signed', 'held', 'prepared', 'planned', 'toPlan'] as const

/** Where a round stands: the whole, then a department or a manager, then each person. */
export function RoundProgress({ of }: { of: Round }) {
  const text = useText()
  const say = useSay()
  const { timeZone } = useLanguage()
  const [by, choose] = useState<By>('department')
  const [places, go] = useState<Place[]>([])
  const [shown, show] = useState<Shown | ''>('')
  const narrowed = {
    roundId: of.id,
    by,
    ...Object.fromEntries(
      places.map((place) => [place.by === 'department' ? 'departmentId' : 'managerId', place.id] as const),
    ),
  } as { roundId: Round['id']; by: By; departmentId?: DepartmentId; managerId?: PersonId }
  const progress = useRead(readRoundProgress, narrowed)
  const { talkFrom, talkUntil, signBefore } = of
  return (
    <HrPage
      title={of.name}
      lead={text('rounds.progress.lead')}
      back={{ to: '/hr/rounds', label: text('rounds.draft.back') }}
    >
      {of.state === 'launching' && <Notice icon="clock">{text('rounds.progress.launching')}</Notice>}
      {of.closedAt && (
        <Notice icon="check">{text('rounds.progress.closed', { day: say.day(dayAt(of.closedAt, timeZone)) })}</Notice>
      )}
      <Where places={places} onBack={(depth) => go(places.slice(0, depth))} />
      <Whole of={progress} />
      {talkFrom && talkUntil && signBefore && (
        <p className="soft">
          {text('rounds.progress.days', {
            from: say.day(talkFrom),
            until: say.day(talkUntil),
            sign: say.day(signBefore),
          })}
        </p>
      )}
      {of.launchedAt && !of.closedAt && <Remind of={of} late={progress.total.late} />}
      {!places.some((place) => place.by === 'manager') && (
        <Section title={text('rounds.progress.caption')}>
          {places.length === 0 && (
            <RadioChoice
              legend={text('rounds.progress.caption')}
              unseenLegend
              compact
              options={[
                { value: 'department', label: text('rounds.progress.by-department') },
                { value: 'manager', label: text('rounds.progress.by-manager') },
              ]}
              value={by}
              onChoose={choose}
            />
          )}
          <Groups
            of={progress}
            by={by}
            onGo={(id, name) => {
              go([...places, { by, id, name }])
              choose('manager')
            }}
          />
        </Section>
      )}
      <Section title={text('rounds.progress.people')}>
        <SelectField
          label={text('rounds.progress.filter')}
          value={shown}
          options={[
            { value: '', label: text('rounds.progress.all') },
            { value: 'late', label: text('rounds.progress.late-count') },
            { value: 'paused', label: text('rounds.progress.paused') },
            ...standings.map((one) => ({ value: one, label: text(`rounds.progress.standing.${one}`) })),
          ]}
          onChoose={(chosen) => show(chosen as Shown | '')}
        />
        <Members
          key={JSON.stringify([narrowed, shown])}
          of={of}
          filter={{ ...narrowed, ...(shown ? { standing: shown } : {}) }}
        />
      </Section>
      <Steering of={of} />
    </HrPage>
  )
}

const standings = [
  'to-plan',
  'planned',
  'prepared',
  'held',
  'signed',
  'cancelled',
  'skipped',
  'no-manager',
  'left-out',
  'in-other-round',
  'waiting',
] as const satisfies Standing[]

function Where({ places, onBack }: { places: Place[]; onBack: (depth: number) => void }) {
  const text = useText()
  if (places.length === 0) return null
  return (
    <nav aria-label={text('rounds.progress.where')}>
      <ButtonRow>
        <Button kind="quiet" onClick={() => onBack(0)}>
          {text('rounds.progress.everywhere')}
        </Button>
        {places.map((place, depth) =>
          depth === places.length - 1 ? (
            <b key={place.id} aria-current="page">
              {place.name}
            </b>
          ) : (
            <Button key={place.id} kind="quiet" onClick={() => onBack(depth + 1)}>
              {place.name}
            </Button>
          ),
        )}
      </ButtonRow>
    </nav>
  )
}

function Whole({ of: { total, others } }: { of: Progress }) {
  const text = useText()
  const say = useSay()
  const names = useStages()
  return (
    <>
      <p className={style.big}>{text('rounds.progress.told', { signed: total.signed, people: total.people })}</p>
      <div className={style.bar} role="img" aria-label={text('rounds.progress.bar', total)}>
        {stages.map(
          (stage) =>
            total[stage] > 0 && <span key={stage} className={style[stage]} style={{ flexGrow: total[stage] }} />,
        )}
      </div>
      <ul className={style.key}>
        {stages.map((stage) => (
          <li key={stage} className={style[stage]}>
            {names[stage]} {say.number(total[stage])}
          </li>
        ))}
      </ul>
      {others.skipped + others.withoutConversation + others.paused + others.cancelled > 0 && (
        <p className="small soft">{text('rounds.progress.others', others)}</p>
      )}
    </>
  )
}

function useStages(): Record<(typeof stages)[number], string> {
  const text = useText()
  return {
    toPlan: text('rounds.progress.standing.to-plan'),
    planned: text('rounds.progress.standing.planned'),
    prepared: text('rounds.progress.standing.prepared'),
    held: text('rounds.progress.standing.held'),
    signed: text('rounds.progress.standing.signed'),
  }
}

function Groups({ of: { groups }, by, onGo }: { of: Progress; by: By; onGo: (id: string, name: string) => void }) {
  const text = useText()
  const say = useSay()
  const names = useStages()
  const columns: (keyof Tally)[] = ['toPlan', 'planned', 'prepared', 'held', 'signed', 'late']
  const titleOf = (column: keyof Tally) =>
    column === 'late' || column === 'people' ? text('rounds.progress.late-count') : names[column]
  return (
    <Table
      caption={text('rounds.progress.caption')}
      head={[text('rounds.progress.group'), ...columns.map((column) => titleOf(column))]}
    >
      {groups.map(({ id, name, tally }) => (
        <tr key={id ?? ''}>
          <td>
            {id && name ? (
              <Button kind="quiet" onClick={() => onGo(id, name)}>
                {name}
              </Button>
            ) : (
              text(by === 'department' ? 'rounds.progress.nowhere' : 'rounds.progress.nobody')
            )}
          </td>
          {columns.map((column) => (
            <td key={column} data-label={titleOf(column)}>
              {tally[column] > 0 ? say.number(tally[column]) : <span className="soft">–</span>}
            </td>
          ))}
        </tr>
      ))}
    </Table>
  )
}
