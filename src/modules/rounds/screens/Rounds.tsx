import { Link, useLocation } from 'wouter'
import { useAction, useRead } from '#platform/ui/api.ts'
import { Button } from '#platform/ui/controls/Button.tsx'
import { Details, Item, List, Tag } from '#platform/ui/controls/List.tsx'
import { Empty } from '#platform/ui/controls/Page.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import type { Returned } from '#platform/http/endpoint.ts'
import { draftRound, listRounds, takeUpRound } from '../contract.ts'
import { HrPage } from './HrPage.tsx'

type Listed = Returned<typeof listRounds>['rounds'][number]

/** The rounds of an HR adviser: drafts, those that run, those that are closed. */
export function Rounds() {
  const text = useText()
  const [, go] = useLocation()
  const { rounds } = useRead(listRounds, {})
  const begin = useAction(draftRound, { then: ({ id }) => go(`/hr/rounds/${id}`) })
  const away = rounds.filter(({ state }) => state === 'dropped')
  const kept = rounds.filter(({ state }) => state !== 'dropped')
  return (
    <HrPage
      title={text('rounds.list.title')}
      lead={text('rounds.list.lead')}
      actions={
        <Button kind="primary" busy={begin.busy} onClick={() => begin.run({})}>
          {text('rounds.list.begin')}
        </Button>
      }
    >
      <TroubleNotice of={begin.trouble} />
      {kept.length === 0 ? (
        <Empty>{text('rounds.list.empty')}</Empty>
      ) : (
        <List>
          {kept.map((one) => (
            <Round key={one.id} of={one} />
          ))}
        </List>
      )}
      {away.length > 0 && (
        <Details summary={text('rounds.list.away', { count: away.length })}>
          <List>
            {away.map((one) => (
              <Away key={one.id} of={one} />
            ))}
          </List>
        </Details>
      )}
    </HrPage>
  )
}

function Round({ of: { id, name, state, mine, talkFrom, talkUntil, counts } }: { of: Listed }) {
  const text = useText()
  const say = useSay()
  return (
    <Item side={<Tag tone={state === 'running' ? 'accent' : 'plain'}>{text(`rounds.state.${state}`)}</Tag>}>
      <Link href={`/hr/rounds/${id}`}>{name || text('rounds.unnamed')}</Link>
      <p className="small soft">
        {[
          talkFrom && talkUntil
            ? text('rounds.list.days', { from: say.day(talkFrom), until: say.day(talkUntil) })
            : text('rounds.list.no-days'),
          counts && text('rounds.list.counts', counts),
          counts && counts.late > 0 && state === 'running' && text('rounds.list.late', { late: counts.late }),
          !mine && text('rounds.list.by-another'),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </Item>
  )
}

function Away({ of: { id, name } }: { of: Listed }) {
  const text = useText()
  const takeUp = useAction(takeUpRound)
  const called = name || text('rounds.unnamed')
  return (
    <Item
      side={
        <Button
          kind="quiet"
          busy={takeUp.busy}
          aria-label={text('rounds.list.take-up-of', { name: called })}
          onClick={() => takeUp.run({ roundId: id })}
        >
          {text('rounds.list.take-up')}
        </Button>
      }
    >
      {called}
      <TroubleNotice of={takeUp.trouble} />
    </Item>
  )
}
