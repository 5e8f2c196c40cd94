import { useEffect, useState } from 'react'
import { useAction, useRead } from '#platform/ui/api.ts'
import { ActionButton } from '#platform/ui/controls/ActionButton.tsx'
import { Button, ButtonRow } from '#platform/ui/controls/Button.tsx'
import { Dialog } from '#platform/ui/controls/Dialog.tsx'
import { SelectField } from '#platform/ui/controls/Form.tsx'
import { Facts, Item, List, Table, Tag } from '#platform/ui/controls/List.tsx'
import { Empty, Section } from '#platform/ui/controls/Page.tsx'
import { Person } from '#platform/ui/controls/Person.tsx'
import { Notice, TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import { launchRound, tryRound, type Outcome, type Round, type Trial, type TrialRow } from '../contract.ts'
import type { KeptDraft } from './kept-draft.ts'
import style from './Rounds.module.css'

type Shown = Outcome | 'paused'
/** More than this a week is a lot for one manager, beside the work. */
const heavyWeek = 4

/** What launching would do, and the button that does it. It is asked once all that was typed is kept. */
export function TrialStep({ of, kept }: { of: Round; kept: KeptDraft }) {
  const { flush } = kept
  const [ready, go] = useState(kept.standing === 'saved')
  useEffect(() => {
    if (!ready) void flush().then(() => go(true))
  }, [ready, flush])
  return ready ? <Trial of={of} /> : null
}

function Trial({ of }: { of: Round }) {
  const text = useText()
  const say = useSay()
  const [shown, show] = useState<Shown | ''>('')
  const [after, more] = useState<string[]>([])
  const trial = useRead(tryRound, { roundId: of.id })
  const filter = { roundId: of.id, ...(shown ? { outcome: shown } : {}) }
  const counts: [Shown, number][] = [
    ['made', trial.made],
    ['no-manager', trial.noManager],
    ['in-other-round', trial.inOtherRound],
    ['left-out', trial.leftOut],
    ['paused', trial.paused],
  ]
  const said: Record<Shown, string> = {
    made: text('rounds.trial.outcome.made'),
    'no-manager': text('rounds.trial.no-manager'),
    'in-other-round': text('rounds.trial.in-other-round'),
    'left-out': text('rounds.trial.left-out'),
    paused: text('rounds.trial.paused'),
    waiting: text('rounds.trial.outcome.waiting'),
  }
  return (
    <>
      <p className={style.big}>{text('rounds.trial.summary', { made: trial.made })}</p>
      <p>{text('rounds.trial.mails', trial.mails)}</p>
      {of.prepareFrom && of.talkUntil && (
        <p>{text('rounds.trial.tasks', { from: say.day(of.prepareFrom), until: say.day(of.talkUntil) })}</p>
      )}
      {trial.mails.withoutAddress > 0 && (
        <Notice tone="sun" icon="warning">
          {text('rounds.trial.without-address', { count: trial.mails.withoutAddress })}
        </Notice>
      )}
      <Facts
        of={counts
          .filter(([what, count]) => count > 0 && what !== 'made')
          .map(([what, count]) => ({
            label: said[what],
            value: (
              <>
                {say.number(count)}
                {what === 'no-manager' && <p className="small soft">{text('rounds.trial.no-manager-explain')}</p>}
                {what === 'paused' && <p className="small soft">{text('rounds.trial.paused-explain')}</p>}
              </>
            ),
          }))}
      />
      <Launch of={of} />
      {trial.load.length > 0 && trial.weeks !== null && <Load of={trial} weeks={trial.weeks} />}
      <Section title={text('rounds.trial.people')}>
        <SelectField
          label={text('rounds.trial.show')}
          value={shown}
          options={[
            { value: '', label: text('rounds.trial.all') },
            ...counts
              .filter(([, count]) => count > 0)
              .map(([what, count]) => ({
                value: what,
                label: `${said[what]} (${say.number(count)})`,
              })),
          ]}
          onChoose={(chosen) => {
            show(chosen as Shown | '')
            more([])
          }}
        />
        <Table
          caption={text('rounds.trial.caption')}
          head={[text('rounds.trial.who'), text('rounds.trial.manager'), text('rounds.trial.gets')]}
        >
          {[undefined, ...after].map((from, place) => (
            <Rows
              key={from ?? ''}
              filter={from ? { ...filter, after: from } : filter}
              last={place === after.length}
              onMore={(next) => more([...after, next])}
            />
          ))}
        </Table>
      </Section>
    </>
  )
}

function Load({ of: { load }, weeks }: { of: Trial; weeks: number }) {
  const text = useText()
  const say = useSay()
  return (
    <Section title={text('rounds.trial.load')} explain={text('rounds.trial.load-explain', { weeks })}>
      <List>
        {load.map(({ manager, conversations }) => (
          <Item
            key={manager.id}
            side={conversations / weeks > heavyWeek && <Tag tone="sun">{text('rounds.trial.heavy')}</Tag>}
          >
            {manager.name}
            <p className="small soft">
              {text('rounds.trial.load-of', {
                count: conversations,
                each: say.number(Math.round((conversations / weeks) * 10) / 10),
              })}
            </p>
          </Item>
        ))}
      </List>
    </Section>
  )
}

type RowsProps = {
  filter: { roundId: Round['id']; outcome?: Shown; after?: string }
  last: boolean
  onMore: (next: string) => void
}

function Rows({ filter, last, onMore }: RowsProps) {
  const text = useText()
  const { rows, next } = useRead(tryRound, filter)
  if (rows.length === 0) {
    return (
      <tr>
        <td colSpan={3}>
          <Empty>{text('rounds.trial.empty')}</Empty>
        </td>
      </tr>
    )
  }
  return (
    <>
      {rows.map((row) => (
        <Row key={row.person.id} of={row} />
      ))}
      {last && next && (
        <tr>
          <td colSpan={3}>
            <Button onClick={() => onMore(next)}>{text('rounds.trial.more')}</Button>
          </td>
        </tr>
      )}
    </>
  )
}

function Row({ of: { person, department, manager, outcome, paused, doubled, template, guests } }: { of: TrialRow }) {
  const text = useText()
  const say = useSay()
  return (
    <tr>
      <td>
        <Person name={person.name} below={[person.jobTitle, department].filter(Boolean).join(', ')} />
      </td>
      <td data-label={text('rounds.trial.manager')}>{manager?.name ?? '–'}</td>
      <td data-label={text('rounds.trial.gets')}>
        {outcome === 'made' && paused ? text('rounds.trial.made-paused') : text(`rounds.trial.outcome.${outcome}`)}
        <p className="small soft">
          {[template && say.in(template), doubled && outcome === 'made' && text('rounds.trial.also')]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {guests.length > 0 && (
          <p className="small soft">
            {text('rounds.trial.with', {
              names: guests
                .map(({ name, role }) =>
                  text('rounds.trial.as-role', { name, role: text(`rounds.trial.role.${role}`) }),
                )
                .join(', '),
            })}
          </p>
        )}
      </td>
    </tr>
  )
}

function Launch({ of }: { of: Round }) {
  const text = useText()
  const [asking, ask] = useState(false)
  const launch = useAction(launchRound, { then: () => ask(false) })
  return (
    <div className={style.foot}>
      <ActionButton may={of.may.launch} kind="primary" large onClick={() => ask(true)}>
        {text('rounds.trial.launch')}
      </ActionButton>
      {asking && (
        <Dialog title={text('rounds.trial.launch-title')} onClose={() => ask(false)}>
          <p>{text('rounds.trial.launch-explain')}</p>
          <TroubleNotice of={launch.trouble} />
          <ButtonRow>
            <Button kind="primary" busy={launch.busy} onClick={() => launch.run({ roundId: of.id })}>
              {text('rounds.trial.launch-submit')}
            </Button>
            <Button onClick={() => ask(false)}>{text('ui.cancel')}</Button>
          </ButtonRow>
        </Dialog>
      )}
    </div>
  )
}
