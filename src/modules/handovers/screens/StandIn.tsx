import { useState, type FormEvent } from 'react'
import { Stage } from '#modules/conversations/screens/Stage.tsx'
import { PersonPicker } from '#modules/people/screens/PersonPicker.tsx'
import { useAction } from '#platform/ui/api.ts'
import { ActionButton } from '#platform/ui/controls/ActionButton.tsx'
import { Button, ButtonRow } from '#platform/ui/controls/Button.tsx'
import { TextField } from '#platform/ui/controls/Form.tsx'
import { Item, List } from '#platform/ui/controls/List.tsx'
import { Section } from '#platform/ui/controls/Page.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import style from './Handovers.module.css'
import { endDelegation, nameDelegate, takeOverAsDelegate, type Delegation, type StandIn as Talk } from '../contract.ts'

type Of = { delegations: Delegation[]; standIns: Talk[]; hasTeam: boolean }

/** Who stands in for me, for whom I do, and the conversations of those teams. */
export function StandIn({ delegations, standIns, hasTeam }: Of) {
  const text = useText()
  const mine = delegations.filter((one) => one.mine)
  const forOthers = delegations.filter((one) => !one.mine)
  return (
    <>
      {forOthers.map((one) => (
        <ForAnother key={one.id} of={one} talks={talksOf(one, standIns)} />
      ))}
      {(hasTeam || mine.length > 0) && (
        <Section title={text('handovers.away.title')} explain={text('handovers.away.explain')}>
          {mine.map((one) => (
            <ForMe key={one.id} of={one} talks={talksOf(one, standIns)} />
          ))}
          {hasTeam && <NameDelegate />}
        </Section>
      )}
    </>
  )
}

const talksOf = ({ manager, delegate }: Delegation, talks: Talk[]) =>
  talks.filter((talk) => talk.manager.id === manager.id && talk.delegate.id === delegate.id)

function ForAnother({ of: { manager, fromDay, untilDay, begun }, talks }: { of: Delegation; talks: Talk[] }) {
  const text = useText()
  const say = useSay()
  const days = { manager: manager.name, from: say.day(fromDay), until: say.day(untilDay) }
  return (
    <Section title={text('handovers.away.for', days)} explain={text('handovers.away.for-explain', days)}>
      {begun && talks.length === 0 && <p className="soft">{text('handovers.away.no-talks')}</p>}
      <Talks of={talks} />
    </Section>
  )
}

function ForMe({ of: { id, delegate, fromDay, untilDay }, talks }: { of: Delegation; talks: Talk[] }) {
  const text = useText()
  const say = useSay()
  const [asked, ask] = useState(false)
  const end = useAction(endDelegation)
  return (
    <div className={style.decision}>
      <p>{text('handovers.away.now', { delegate: delegate.name, from: say.day(fromDay), until: say.day(untilDay) })}</p>
      <Talks of={talks} mine />
      {asked && <p className="soft">{text('handovers.away.end-means', { delegate: delegate.name })}</p>}
      <TroubleNotice of={end.trouble} />
      <ButtonRow>
        {asked ? (
          <>
            <Button kind="primary" busy={end.busy} onClick={() => end.run({ delegationId: id })}>
              {text('handovers.away.end-sure')}
            </Button>
            <Button onClick={() => ask(false)}>{text('handovers.away.keep')}</Button>
          </>
        ) : (
          <Button onClick={() => ask(true)}>{text('handovers.away.end', { delegate: delegate.name })}</Button>
        )}
      </ButtonRow>
    </div>
  )
}

function Talks({ of, mine = false }: { of: Talk[]; mine?: boolean }) {
  return (
    of.length > 0 && (
      <List>
        {of.map((one) => (
          <TalkRow key={one.conversationId} of={one} mine={mine} />
        ))}
      </List>
    )
  )
}

function TalkRow({
  of: { conversationId, name, employee, delegate, may, ...talk },
  mine,
}: {
  of: Talk
  mine: boolean
}) {
  const text = useText()
  const say = useSay()
  const take = useAction(takeOverAsDelegate)
  const names = { delegate: delegate.name, employee: employee.name }
  return (
    <Item side={<Stage {...talk} pausedAt={null} />}>
      <p>{text('handovers.of', { kind: say.in(name), employee: employee.name })}</p>
      {talk.startsAt && <p className="small soft">{say.moment(talk.startsAt)}</p>}
      <div className={style.take}>
        <ActionButton may={may} busy={take.busy} onClick={() => take.run({ conversationId })}>
          {mine ? text('handovers.away.let-take', names) : text('handovers.away.take', names)}
        </ActionButton>
      </div>
      <TroubleNotice of={take.trouble} />
    </Item>
  )
}

function NameDelegate() {
  const text = useText()
  const nothing = { person: null as { id: string; name: string } | null, fromDay: '', untilDay: '' }
  const [chosen, choose] = useState(nothing)
  const [tried, attempt] = useState(false)
  const [saved, count] = useState(0)
  const save = useAction(nameDelegate, {
    then: () => {
      choose(nothing)
      attempt(false)
      count(saved + 1)
    },
  })
  function submit(event: FormEvent) {
    event.preventDefault()
    attempt(true)
    const { person, fromDay, untilDay } = chosen
    if (person && fromDay && untilDay && !save.busy) save.run({ delegateId: person.id, fromDay, untilDay })
  }
  const missing = (value: unknown) => (tried && !value ? text('handovers.away.missing') : undefined)
  return (
    <form className={style.form} onSubmit={submit} noValidate>
      <PersonPicker
        key={saved}
        label={text('handovers.away.who')}
        hint={text('handovers.away.who-hint')}
        value={chosen.person}
        onChoose={(person) => choose({ ...chosen, person })}
        error={save.trouble?.at('/delegateId') ?? missing(chosen.person)}
      />
      <TextField
        type="date"
        short
        label={text('handovers.away.from')}
        value={chosen.fromDay}
        onType={(fromDay) => choose({ ...chosen, fromDay })}
        error={save.trouble?.at('/fromDay') ?? missing(chosen.fromDay)}
      />
      <TextField
        type="date"
        short
        label={text('handovers.away.until')}
        value={chosen.untilDay}
        onType={(untilDay) => choose({ ...chosen, untilDay })}
        error={save.trouble?.at('/untilDay') ?? missing(chosen.untilDay)}
      />
      <ul className={style.reads}>
        <li>{text('handovers.away.reads.sees')}</li>
        <li>{text('handovers.away.reads.takes')}</li>
        <li>{text('handovers.away.reads.open')}</li>
        <li>{text('handovers.away.reads.after')}</li>
      </ul>
      <TroubleNotice of={save.trouble} />
      <Button type="submit" kind="primary" busy={save.busy}>
        {text('handovers.away.submit')}
      </Button>
    </form>
  )
}
