import { useState, type ReactNode } from 'react'
import { Link } from 'wouter'
import { Stage } from '#modules/conversations/screens/Stage.tsx'
import { useAction, useRead } from '#platform/ui/api.ts'
import { Button, ButtonRow } from '#platform/ui/controls/Button.tsx'
import { Done } from '#platform/ui/controls/Done.tsx'
import { RadioChoice } from '#platform/ui/controls/Form.tsx'
import { Facts, Item, List } from '#platform/ui/controls/List.tsx'
import { Empty, Page, Section } from '#platform/ui/controls/Page.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import style from './Handovers.module.css'
import { StandIn } from './StandIn.tsx'
import { handOver, handOverAsHr, listHandovers, listHandoversAsHr, type Former, type Handover } from '../contract.ts'

const choices = ['stays', 'takes-over', 'joins'] as const

/** Conversations that I come to or go from. */
export function Handovers() {
  const { handovers, former, ...standIn } = useRead(listHandovers, {})
  return (
    <Decisions of={handovers} act={handOver} back="home">
      <StandIn {...standIn} />
      {former.length > 0 && <FormerTalks of={former} />}
    </Decisions>
  )
}

/** The same for an HR adviser: everybody in scope. */
export function HrHandovers() {
  const { handovers } = useRead(listHandoversAsHr, {})
  return <Decisions of={handovers} act={handOverAsHr} back="progress" />
}

function Decisions({
  of,
  act,
  back,
  children,
}: {
  of: Handover[]
  act: typeof handOver
  back: 'home' | 'progress'
  children?: ReactNode
}) {
  const text = useText()
  const [decided, count] = useState(0)
  return (
    <Page
      title={text('handovers.title')}
      lead={of.length > 0 && text('handovers.lead')}
      back={back === 'home' ? { to: '/', label: text('ui.nav.home') } : { to: '/hr', label: text('ui.nav.progress') }}
    >
      <Done>{decided > 0 && text('handovers.done')}</Done>
      {of.length === 0 ? <Empty>{text('handovers.empty')}</Empty> : <p className="soft">{text('handovers.explain')}</p>}
      {of.map((one) => (
        <Decision key={one.conversationId} of={one} act={act} onDone={() => count(decided + 1)} />
      ))}
      {children}
    </Page>
  )
}

/** What one prepared oneself is there to read, also when somebody else leads the conversation on. */
function FormerTalks({ of }: { of: Former[] }) {
  const text = useText()
  const say = useSay()
  return (
    <Section title={text('handovers.former.title')} explain={text('handovers.former.explain')}>
      <List>
        {of.map(({ conversationId, name, employee, to, handedOverAt }) => (
          <Item key={conversationId}>
            <p>
              <Link href={`/handovers/${conversationId}`}>
                {text('handovers.of', { kind: say.in(name), employee: employee.name })}
              </Link>
            </p>
            <p className="small soft">
              {to
                ? text('handovers.former.handed-to', { name: to.name, day: say.momentDay(handedOverAt) })
                : text('handovers.former.handed-over', { day: say.momentDay(handedOverAt) })}
            </p>
          </Item>
        ))}
      </List>
    </Section>
  )
}

function Decision({ of, act, onDone }: { of: Handover; act: typeof handOver; onDone: () => void }) {
  const text = useText()
  const say = useSay()
  const [chosen, choose] = useState<(typeof choices)[number] | null>(null)
  const [tried, attempt] = useState(false)
  const decide = useAction(act, { then: onDone })
  const names = { employee: of.employee.name, from: of.from.name, to: of.to?.name ?? text('handovers.nobody') }
  const open = choices.filter((choice) => of.may[choice].allowed)
  return (
    <Section title={text('handovers.of', { kind: say.in(of.name), employee: of.employee.name })}>
      <div className={style.decision}>
        <Facts
          of={[
            { label: text('handovers.stage'), value: <Stage {...of} pausedAt={null} /> },
            { label: text('handovers.from'), value: names.from },
            { label: text('handovers.to'), value: names.to },
            ...(of.startsAt ? [{ label: text('handovers.when'), value: say.moment(of.startsAt) }] : []),
          ]}
        />
        {open.length > 0 && (
          <RadioChoice
            legend={text('handovers.how')}
            value={chosen}
            onChoose={choose}
            error={tried && !chosen ? text('handovers.choose-first') : undefined}
            options={open.map((choice) => ({
              value: choice,
              label: text(`handovers.choice.${choice}`, names),
              explain: text(
                `handovers.means.${choice === 'takes-over' && of.opened ? 'takes-over-opened' : choice}`,
                names,
              ),
            }))}
          />
        )}
        {choices.map((choice) => {
          const may = of.may[choice]
          if (may.allowed) return null
          const because = text(`problem.${may.because}.what` as 'problem.not-found.what')
          return (
            <p key={choice} className="small soft">
              {text('handovers.not', { choice: text(`handovers.choice.${choice}`, names), because })}
            </p>
          )
        })}
        <TroubleNotice of={decide.trouble} />
        {open.length > 0 && (
          <ButtonRow>
            <Button
              kind="primary"
              busy={decide.busy}
              onClick={() => {
                attempt(true)
                if (chosen) decide.run({ conversationId: of.conversationId, choice: chosen })
              }}
            >
              {text('handovers.submit')}
            </Button>
          </ButtonRow>
        )}
      </div>
    </Section>
  )
}
