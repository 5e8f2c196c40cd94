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
import { useStages, Whole } from './Whole.tsx'

type By = 'department' | 'manager'
type Place = { by: By; id: string; name: string }

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
      <Whole of={progress.total}>
        <Others of={progress.others} />
      </Whole>
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
            { value: 'late', label: text('rounds.progress.late') },
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
      <div className={style.flush}>
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
      </div>
    </nav>
  )
}

function Others({ of }: { of: Progress['others'] }) {
  const text = useText()
  const others = (['skipped', 'withoutConversation', 'paused', 'cancelled'] as const).filter((one) => of[one] > 0)
  if (others.length === 0) return null
  return (
    <p className="small soft">
      {others.map((one) => text(`rounds.progress.others.${one}`, { count: of[one] })).join(', ')}
    </p>
  )
}

function Groups({ of: { groups }, by, onGo }: { of: Progress; by: By; onGo: (id: string, name: string) => void }) {
  const text = useText()
  const say = useSay()
  const names = useStages()
  const columns: (keyof Tally)[] = ['toPlan', 'planned', 'prepared', 'held', 'signed', 'late']
  const titleOf = (column: keyof Tally) =>
    column === 'late' || column === 'people' ? text('rounds.progress.late') : names[column]
  return (
    <Table
      caption={text('rounds.progress.caption')}
      head={[text('rounds.progress.group'), ...columns.map((column) => titleOf(column))]}
    >
      {groups.map(({ id, name, tally }) => (
        <tr key={id ?? ''}>
          <td>
            {id && name ? (
              <span className={style.flush}>
                <Button kind="quiet" onClick={() => onGo(id, name)}>
                  {name}
                </Button>
              </span>
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
