import { useState } from 'react'
import { Link } from 'wouter'
import type { CadenceId } from '#kernel/schemas.ts'
import { useRead } from '#platform/ui/api.ts'
import { Button } from '#platform/ui/controls/Button.tsx'
import { Facts, Item, List, Table, Tag } from '#platform/ui/controls/List.tsx'
import { Empty, Section } from '#platform/ui/controls/Page.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import { tryCadence, type Cadence, type Trial as Tried } from '../contract.ts'
import style from './Cadences.module.css'
import { useSayRule } from './say-rule.ts'

/** More than this in a month is a lot for one manager, beside the work. */
const heavyMonth = 8

/** What a rule does in the coming twelve months, as things stand: nothing of it has happened. */
export function Trial({ of }: { of: Cadence }) {
  const text = useText()
  const say = useSay()
  const [after, more] = useState<string[]>([])
  const trial = useRead(tryCadence, { cadenceId: of.id })
  const facts = [
    { label: text('cadences.trial.covered'), value: trial.covered },
    { label: text('cadences.trial.no-manager'), value: trial.noManager },
    { label: text('cadences.trial.away'), value: trial.away },
    { label: text('cadences.trial.elsewhere'), value: trial.elsewhere },
  ]
  return (
    <Section
      title={text(of.state === 'draft' ? 'cadences.trial.title' : 'cadences.trial.title-on')}
      explain={text('cadences.trial.explain')}
    >
      <p className={style.big}>
        {text('cadences.trial.summary', { conversations: trial.conversations, people: trial.people })}
      </p>
      <Facts
        of={facts.filter(({ value }) => value > 0).map(({ label, value }) => ({ label, value: say.number(value) }))}
      />
      {trial.rows.length === 0 ? (
        <Empty>{text('cadences.trial.nobody')}</Empty>
      ) : (
        <>
          {trial.months.length > 0 && <Months of={trial} />}
          <h3>{text('cadences.trial.people')}</h3>
          <Table
            caption={text('cadences.trial.caption')}
            head={[text('cadences.trial.who'), text('cadences.trial.manager'), text('cadences.trial.moments')]}
          >
            {[undefined, ...after].map((from, place) => (
              <Rows
                key={from ?? ''}
                cadenceId={of.id}
                after={from}
                last={place === after.length}
                onMore={(next) => more([...after, next])}
              />
            ))}
          </Table>
        </>
      )}
    </Section>
  )
}

function Months({ of: { months, load } }: { of: Tried }) {
  const text = useText()
  const say = useSay()
  return (
    <>
      <h3>{text('cadences.trial.months')}</h3>
      <Facts
        of={months.map(({ month, conversations }) => ({
          label: say.month(month),
          value: text('cadences.trial.month', { conversations }),
        }))}
      />
      <h3>{text('cadences.trial.load')}</h3>
      <List>
        {load.map(({ manager, month, conversations }) => (
          <Item
            key={`${manager.id} ${month}`}
            side={conversations > heavyMonth && <Tag tone="sun">{text('cadences.trial.heavy')}</Tag>}
          >
            {manager.name}
            <p className="small soft">{text('cadences.trial.load-of', { month: say.month(month), conversations })}</p>
          </Item>
        ))}
      </List>
    </>
  )
}

type RowsProps = { cadenceId: CadenceId; after: string | undefined; last: boolean; onMore: (next: string) => void }

function Rows({ cadenceId, after, last, onMore }: RowsProps) {
  const text = useText()
  const say = useSay()
  const rule = useSayRule()
  const { rows, next } = useRead(tryCadence, after ? { cadenceId, after } : { cadenceId })
  return (
    <>
      {rows.map(({ person, manager, moments }) => (
        <tr key={person.id}>
          <td>
            <Link href={`/hr/cadences/people/${person.id}`}>{person.name}</Link>
            <p className="small soft">{person.jobTitle}</p>
          </td>
          <td>{manager?.name ?? text('cadences.outcome.no-manager')}</td>
          <td>
            <ul className={style.days}>
              {moments.map((moment) => (
                <li key={moment.on}>
                  {moment.day ? say.day(moment.day) : text('cadences.trial.no-day')}
                  <span className="small soft">
                    {[moment.outcome !== 'made' && text(`cadences.outcome.${moment.outcome}`), ...rule.why(moment)]
                      .filter(Boolean)
                      .map((said) => ` · ${said}`)
                      .join('')}
                  </span>
                </li>
              ))}
            </ul>
          </td>
        </tr>
      ))}
      {last && next && (
        <tr>
          <td colSpan={3}>
            <Button onClick={() => onMore(next)}>{text('cadences.trial.more')}</Button>
          </td>
        </tr>
      )}
    </>
  )
}
