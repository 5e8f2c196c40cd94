import { useState } from 'react'
import { Link } from 'wouter'
import { PersonPicker } from '#modules/people/screens/PersonPicker.tsx'
import { HrPage } from '#modules/rounds/screens/HrPage.tsx'
import { useRead } from '#platform/ui/api.ts'
import { LinkButton } from '#platform/ui/controls/Button.tsx'
import { Details, Item, List, Tag } from '#platform/ui/controls/List.tsx'
import { Empty, Section } from '#platform/ui/controls/Page.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import { listCadences, type Cadence } from '../contract.ts'
import style from './Cadences.module.css'
import { useSayRule } from './say-rule.ts'

/** The rules by which conversations come back, the nearest to people first; and the way to one person. */
export function Cadences() {
  const text = useText()
  const { cadences } = useRead(listCadences, {})
  const [person, choose] = useState<{ id: string; name: string } | null>(null)
  const kept = cadences.filter(({ state }) => state !== 'ended')
  const over = cadences.filter(({ state }) => state === 'ended')
  return (
    <HrPage
      title={text('cadences.list.title')}
      lead={text('cadences.list.lead')}
      actions={
        <LinkButton kind="primary" to="/hr/cadences/new">
          {text('cadences.list.begin')}
        </LinkButton>
      }
    >
      <Section title={text('cadences.list.rules')}>
        {kept.length === 0 ? <Empty>{text('cadences.list.empty')}</Empty> : <Rules of={kept} />}
        {over.length > 0 && (
          <Details summary={text('cadences.list.ended', { count: over.length })}>
            <Rules of={over} />
          </Details>
        )}
      </Section>
      <Section title={text('cadences.list.nearest')} explain={text('cadences.list.nearest-explain')}>
        <div className={style.form}>
          <PersonPicker label={text('cadences.list.find')} value={person} onChoose={choose} />
          {person && (
            <p>
              <Link href={`/hr/cadences/people/${person.id}`}>{text('cadences.list.open', { name: person.name })}</Link>
            </p>
          )}
        </div>
      </Section>
    </HrPage>
  )
}

const Rules = ({ of }: { of: Cadence[] }) => (
  <List>
    {of.map((one) => (
      <Rule key={one.id} of={one} />
    ))}
  </List>
)

function Rule({ of }: { of: Cadence }) {
  const text = useText()
  const say = useSay()
  const rule = useSayRule()
  const state = of.state === 'ended' && !of.startedOn ? 'away' : of.state
  return (
    <Item side={<Tag tone={of.state === 'on' ? 'accent' : 'plain'}>{text(`cadences.state.${state}`)}</Tag>}>
      <Link href={`/hr/cadences/${of.id}`}>{rule.whom(of)}</Link>
      <p className="small soft">
        {[
          rule.beat(of),
          text('cadences.list.template', { template: say.in(of.template) }),
          of.startedOn && text('cadences.list.since', { day: say.day(of.startedOn) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </Item>
  )
}
