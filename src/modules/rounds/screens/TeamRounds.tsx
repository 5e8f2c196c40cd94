import { useState } from 'react'
import { Link, useParams } from 'wouter'
import type { RoundId } from '#kernel/schemas.ts'
import { useAction, useRead } from '#platform/ui/api.ts'
import { ActionButton } from '#platform/ui/controls/ActionButton.tsx'
import { Done } from '#platform/ui/controls/Done.tsx'
import { Item, List, Table, Tag } from '#platform/ui/controls/List.tsx'
import { Empty, Page, Section } from '#platform/ui/controls/Page.tsx'
import { Person } from '#platform/ui/controls/Person.tsx'
import { Notice, TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import { listTeamRounds, readTeamRound, remindTeam, type TeamRound as Round } from '../contract.ts'
import style from './Rounds.module.css'
import { Stands } from './Stands.tsx'
import { Whole } from './Whole.tsx'

/** The rounds of a manager's own team, or one of them. */
export function TeamRounds() {
  const { roundId } = useParams<{ roundId?: RoundId }>()
  return roundId ? <TeamRound roundId={roundId} /> : <Rounds />
}

function Rounds() {
  const text = useText()
  const say = useSay()
  const { rounds } = useRead(listTeamRounds, {})
  return (
    <Page
      title={text('rounds.team.title')}
      lead={text('rounds.team.lead')}
      back={{ to: '/', label: text('ui.nav.home') }}
    >
      {rounds.length === 0 ? (
        <Empty>{text('rounds.team.empty')}</Empty>
      ) : (
        <List>
          {rounds.map(({ id, name, talkFrom, talkUntil, closed, counts }) => (
            <Item
              key={id}
              side={
                <Tag tone={closed ? 'plain' : 'accent'}>
                  {closed ? text('rounds.state.closed') : text('rounds.state.running')}
                </Tag>
              }
            >
              <Link href={`/rounds/${id}`}>{name}</Link>
              <p className="small soft">
                {[
                  text('rounds.list.days', { from: say.day(talkFrom), until: say.day(talkUntil) }),
                  text('rounds.list.counts', counts),
                  !closed && counts.late > 0 && text('rounds.list.late', { late: counts.late }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </Item>
          ))}
        </List>
      )}
    </Page>
  )
}

function TeamRound({ roundId }: { roundId: RoundId }) {
  const text = useText()
  const say = useSay()
  const of = useRead(readTeamRound, { roundId })
  return (
    <Page title={of.name} lead={text('rounds.team.lead')} back={{ to: '/rounds', label: text('rounds.team.back') }}>
      {of.closed && <Notice icon="check">{text('rounds.team.closed')}</Notice>}
      <Whole of={of.total} />
      <p className="soft">
        {text('rounds.progress.days', {
          from: say.day(of.talkFrom),
          until: say.day(of.talkUntil),
          sign: say.day(of.signBefore),
        })}
      </p>
      {!of.closed && <Remind of={of} />}
      <Section title={text('rounds.progress.people')}>
        <Table
          caption={text('rounds.team.caption')}
          head={[text('rounds.progress.who'), text('rounds.progress.stands')]}
        >
          {of.rows.map((row) => (
            <tr key={row.person.id}>
              <td>
                <Person
                  name={row.person.name}
                  below={row.person.jobTitle}
                  {...(row.conversationId ? { to: `/conversations/${row.conversationId}` } : {})}
                />
              </td>
              <td>
                <Stands of={row} />
              </td>
            </tr>
          ))}
        </Table>
      </Section>
    </Page>
  )
}

function Remind({ of: { id: roundId, total, may } }: { of: Round }) {
  const text = useText()
  const [reminded, tell] = useState<number | null>(null)
  const remind = useAction(remindTeam, { then: ({ people }) => tell(people) })
  if (total.late === 0) return null
  return (
    <div className={style.remind}>
      <ActionButton may={may.remind} busy={remind.busy} onClick={() => remind.run({ roundId })}>
        {text('rounds.team.remind')}
      </ActionButton>
      <p className="small soft">{text('rounds.team.remind-explain')}</p>
      <Done>{reminded !== null && text('rounds.progress.reminded', { people: reminded })}</Done>
      <TroubleNotice of={remind.trouble} />
    </div>
  )
}
