import { useState } from 'react'
import { Link } from 'wouter'
import type { Returned } from '#platform/http/endpoint.ts'
import { useRead } from '#platform/ui/api.ts'
import { SelectField } from '#platform/ui/controls/Form.tsx'
import { Table, Tag } from '#platform/ui/controls/List.tsx'
import { Empty, Section } from '#platform/ui/controls/Page.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import { readCadence, type Outcome } from '../contract.ts'

type Read = Returned<typeof readCadence>
const outcomes: Outcome[] = ['made', 'covered', 'no-manager', 'away', 'skipped', 'missed']

/** What became of the moments of a rule, whoever could not be reached included. */
export function Happened({ of }: { of: Read }) {
  const text = useText()
  const say = useSay()
  const [shown, show] = useState<Outcome | ''>('')
  const { moments } = useRead(readCadence, { cadenceId: of.id, ...(shown ? { outcome: shown } : {}) })
  const known = outcomes.filter((one) => of.counts[one] > 0)
  if (known.length === 0)
    return (
      <Section title={text('cadences.rule.happened')}>
        <Empty>{text('cadences.rule.happened-empty')}</Empty>
      </Section>
    )
  return (
    <Section title={text('cadences.rule.happened')}>
      <SelectField
        label={text('cadences.rule.show')}
        value={shown}
        options={[
          { value: '', label: text('cadences.rule.all') },
          ...known.map((one) => ({
            value: one,
            label: `${text(`cadences.outcome.${one}`)} (${say.number(of.counts[one])})`,
          })),
        ]}
        onChoose={(chosen) => show(chosen as Outcome | '')}
      />
      <Table
        caption={text('cadences.rule.caption')}
        head={[text('cadences.rule.who'), text('cadences.rule.outcome'), text('cadences.rule.days')]}
      >
        {moments.map(({ person, on, outcome, talkFrom, talkUntil, late }) => (
          <tr key={`${person.id} ${on}`}>
            <td>
              <Link href={`/hr/cadences/people/${person.id}`}>{person.name}</Link>
            </td>
            <td>
              <Tag tone={outcome === 'no-manager' || outcome === 'missed' ? 'sun' : 'plain'}>
                {text(`cadences.outcome.${outcome}`)}
              </Tag>{' '}
              {late && <Tag tone="sun">{text('cadences.rule.late')}</Tag>}
            </td>
            <td>
              {talkFrom && talkUntil
                ? text('cadences.rule.from', { from: say.day(talkFrom), until: say.day(talkUntil) })
                : say.day(on)}
            </td>
          </tr>
        ))}
      </Table>
    </Section>
  )
}
