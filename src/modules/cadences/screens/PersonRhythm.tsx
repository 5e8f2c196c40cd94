import { useState } from 'react'
import { Link, useParams } from 'wouter'
import type { CadenceId, Day, PersonId } from '#kernel/schemas.ts'
import { HrPage } from '#modules/rounds/screens/HrPage.tsx'
import { useAction, useRead } from '#platform/ui/api.ts'
import { Button, ButtonRow } from '#platform/ui/controls/Button.tsx'
import { Dialog } from '#platform/ui/controls/Dialog.tsx'
import { TextField } from '#platform/ui/controls/Form.tsx'
import { Item, List, Tag } from '#platform/ui/controls/List.tsx'
import { Empty, Section } from '#platform/ui/controls/Page.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import { changeMoment, readPersonCadence, restoreMoment, type PersonCadence } from '../contract.ts'
import { Absence } from './Absence.tsx'
import { useSayRule } from './say-rule.ts'

type Strand = PersonCadence['strands'][number]
type Moment = Strand['coming'][number]

/** The rhythm of one person: which rule holds and why, what comes, what was, and whether they are away. */
export function PersonRhythm() {
  const { personId } = useParams<{ personId: PersonId }>()
  const text = useText()
  const say = useSay()
  const of = useRead(readPersonCadence, { personId })
  return (
    <HrPage
      title={text('cadences.person.title', { name: of.person.name })}
      lead={[of.person.jobTitle, of.manager?.name ?? text('cadences.outcome.no-manager')].filter(Boolean).join(' · ')}
      back={{ to: '/hr/cadences', label: text('cadences.person.back') }}
    >
      {of.strands.map((strand) => (
        <Holds key={strand.strand} of={strand} person={of.person} />
      ))}
      <Absence of={of} />
      <Section title={text('cadences.person.past')}>
        {of.past.length === 0 && <Empty>{text('cadences.person.past-empty')}</Empty>}
        <List>
          {of.past.map(({ on, outcome, talkFrom, talkUntil, kind, count }) => (
            <Item key={`${kind} ${on}`} side={<Tag>{text(`cadences.outcome.${outcome}`)}</Tag>}>
              {talkFrom && talkUntil
                ? text('cadences.person.days', { from: say.day(talkFrom), until: say.day(talkUntil) })
                : say.day(on)}
              <p className="small soft">{text(`cadences.short.${kind}`, { count })}</p>
            </Item>
          ))}
        </List>
      </Section>
    </HrPage>
  )
}

function Holds({ of: { strand, holds, others, coming }, person }: { of: Strand; person: PersonCadence['person'] }) {
  const text = useText()
  const rule = useSayRule()
  if (!holds)
    return (
      <Section title={text(`cadences.person.strand.${strand}`)}>
        <Empty>{text(`cadences.person.none.${strand}`)}</Empty>
      </Section>
    )
  const place = holds.department ?? holds.jobTitle ?? ''
  return (
    <Section title={text(`cadences.person.strand.${strand}`)}>
      <p>
        <Link href={`/hr/cadences/${holds.id}`}>
          {rule.whom(holds)}: {rule.beat(holds)}
        </Link>
      </p>
      <p>{text(`cadences.person.why.${holds.level}`, { name: person.name, place })}</p>
      {others.map((other) => (
        <p key={other.id} className="small soft">
          {text('cadences.person.others', { rule: `${rule.whom(other)}, ${rule.beat(other)}` })}
        </p>
      ))}
      <h3>{text('cadences.person.coming')}</h3>
      {coming.length === 0 && <Empty>{text('cadences.person.coming-empty')}</Empty>}
      <List>
        {coming.map((moment) => (
          <Comes key={moment.on} of={moment} which={{ personId: person.id, cadenceId: holds.id, on: moment.on }} />
        ))}
      </List>
    </Section>
  )
}

type Which = { personId: PersonId; cadenceId: CadenceId; on: Day }

function Comes({ of, which }: { of: Moment; which: Which }) {
  const text = useText()
  const say = useSay()
  const rule = useSayRule()
  const [moving, move] = useState(false)
  const change = useAction(changeMoment)
  const restore = useAction(restoreMoment)
  const day = say.weekday(of.day ?? of.on)
  return (
    <Item
      side={of.outcome !== 'made' && <Tag>{text(`cadences.outcome.${of.outcome}`)}</Tag>}
      actions={
        of.change ? (
          <Button
            kind="quiet"
            busy={restore.busy}
            aria-label={text('cadences.person.undo-of', { day })}
            onClick={() => restore.run(which)}
          >
            {text('cadences.person.undo')}
          </Button>
        ) : (
          <ButtonRow>
            <Button kind="quiet" aria-label={text('cadences.person.move-of', { day })} onClick={() => move(true)}>
              {text('cadences.person.move')}
            </Button>
            <Button
              kind="quiet"
              busy={change.busy}
              aria-label={text('cadences.person.skip-of', { day })}
              onClick={() => change.run({ ...which, to: null })}
            >
              {text('cadences.person.skip')}
            </Button>
          </ButtonRow>
        )
      }
    >
      {of.day && of.talkUntil
        ? text('cadences.person.days', { from: say.weekday(of.day), until: say.day(of.talkUntil) })
        : text('cadences.trial.no-day')}
      {rule.why(of).map((said) => (
        <p key={said} className="small soft">
          {said}
        </p>
      ))}
      <TroubleNotice of={change.trouble ?? restore.trouble} />
      {moving && <Move which={which} from={of.day ?? of.on} onClose={() => move(false)} />}
    </Item>
  )
}

function Move({ which, from, onClose }: { which: Which; from: Day; onClose: () => void }) {
  const text = useText()
  const say = useSay()
  const [to, type] = useState<string>(from)
  const move = useAction(changeMoment, { then: onClose })
  return (
    <Dialog title={text('cadences.person.move-of', { day: say.weekday(from) })} onClose={onClose}>
      <TroubleNotice of={move.trouble} />
      <TextField
        type="date"
        short
        label={text('cadences.person.move-to')}
        hint={to ? text('cadences.form.said', { day: say.weekday(to) }) : text('cadences.person.move-hint')}
        value={to}
        onType={type}
        error={move.trouble?.at('/to')}
      />
      <ButtonRow>
        <Button kind="primary" busy={move.busy} onClick={() => to && move.run({ ...which, to })}>
          {text('cadences.person.move-submit')}
        </Button>
        <Button onClick={onClose}>{text('ui.cancel')}</Button>
      </ButtonRow>
    </Dialog>
  )
}
