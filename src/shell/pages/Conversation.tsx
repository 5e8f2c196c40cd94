import { useState } from 'react'
import { Link, useParams } from 'wouter'
import type { ConversationId } from '#kernel/schemas.ts'
import {
  beginTalk,
  cancelConversation,
  moveConversation,
  pauseConversation,
  readConversation,
  resumeConversation,
  type Overview,
} from '#modules/conversations/contract.ts'
import { Guests } from '#modules/conversations/screens/Guests.tsx'
import { useWhen } from '#modules/conversations/screens/when.ts'
import { ChooseMoment } from '#modules/conversations/screens/ChooseMoment.tsx'
import { asTyped, MeetingForm } from '#modules/conversations/screens/MeetingForm.tsx'
import { FollowUp } from '#modules/conversations/screens/FollowUp.tsx'
import { useAction, useRead } from '#platform/ui/api.ts'
import { ActionButton } from '#platform/ui/controls/ActionButton.tsx'
import { Button, ButtonRow, LinkButton } from '#platform/ui/controls/Button.tsx'
import { Dialog } from '#platform/ui/controls/Dialog.tsx'
import { Icon } from '#platform/ui/controls/Icon.tsx'
import { Facts } from '#platform/ui/controls/List.tsx'
import { Page, Section, Sheet } from '#platform/ui/controls/Page.tsx'
import { Person } from '#platform/ui/controls/Person.tsx'
import { Notice, TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useMe } from '#platform/ui/me.ts'
import type { Translate } from '#platform/text/translate.ts'
import { useLanguage, useSay, useText, type Say } from '#platform/ui/text.ts'
import style from './Conversation.module.css'

/** Where a conversation stands, and the one next thing to do in it. */
export function Conversation() {
  const { conversationId } = useParams<{ conversationId: ConversationId }>()
  const text = useText()
  const say = useSay()
  const me = useMe()
  const when = useWhen()
  const of = useRead(readConversation, { conversationId })
  const { employee, manager, guests, startsAt, endsAt, place, link, state, prepared } = of
  const standing = (who: 'not-begun' | 'begun' | 'shared' | null) =>
    who && (state === 'planned' || state === 'preparing') ? text(`conversations.overview.prepared.${who}`) : null
  const iAmEmployee = of.myPart === 'employee'
  const managers = iAmEmployee ? prepared.other : prepared.mine
  const managerStanding =
    managers === 'not-begun' && !of.managerPrepares && standing(managers)
      ? text('conversations.overview.need-not-prepare')
      : standing(managers)
  const called = (id: string, name: string) =>
    id === me.person.id ? `${name} (${text('conversations.overview.you').toLowerCase()})` : name
  return (
    <Page
      title={titleOf(of, text, say)}
      lead={startsAt ? say.momentDay(startsAt) : when(of)}
      back={{ to: '/conversations', label: text('ui.nav.conversations') }}
    >
      <Steps of={of} />
      {state === 'cancelled' && <Notice icon="warning">{text('conversations.overview.cancelled')}</Notice>}
      {of.pausedAt && state !== 'closed' && <Notice icon="clock">{text('conversations.overview.paused')}</Notice>}
      <Sheet>
        <Facts
          of={[
            {
              label: text('conversations.overview.when'),
              value: startsAt && endsAt ? `${say.momentDay(startsAt)}, ${say.period(startsAt, endsAt)}` : when(of),
            },
            ...(place ? [{ label: text('conversations.overview.where'), value: place }] : []),
            ...(link
              ? [
                  {
                    label: text('conversations.overview.link'),
                    value: (
                      <a href={link} rel="noreferrer">
                        {link}
                      </a>
                    ),
                  },
                ]
              : []),
            {
              label: text('conversations.overview.who'),
              value: (
                <span className={style.who}>
                  <Person
                    name={called(employee.id, employee.name)}
                    what={[text('conversations.part.employee'), standing(iAmEmployee ? prepared.mine : prepared.other)]
                      .filter(Boolean)
                      .join(', ')}
                  />
                  <Person
                    name={called(manager.id, manager.name)}
                    what={[text('conversations.part.manager'), managerStanding].filter(Boolean).join(', ')}
                  />
                  {guests.map((guest) => (
                    <Person
                      key={guest.id}
                      name={called(guest.id, guest.name)}
                      what={text(guest.role ? `conversations.role.${guest.role}` : 'conversations.part.guest')}
                    />
                  ))}
                </span>
              ),
            },
          ]}
        />
        <div className={style.next}>
          <Next of={of} />
        </div>
      </Sheet>
      {of.followsId && (
        <p className="soft">
          {text('conversations.overview.earlier')}{' '}
          <Link href={`/conversations/${of.followsId}`}>{text('conversations.overview.see-earlier')}</Link>
        </p>
      )}
      {of.may.letGuestsGo.allowed && (
        <Section
          title={text('conversations.overview.guests')}
          explain={`${text('conversations.overview.guest-explain')} ${of.guestsSign ? text('conversations.overview.guest-signs') : text('conversations.overview.guest-signs-not')}`}
        >
          <Guests of={of} />
        </Section>
      )}
      {of.myPart !== 'guest' && state !== 'closed' && state !== 'cancelled' && <Arrange of={of} />}
      {state === 'closed' && <FollowUp of={of} />}
    </Page>
  )
}

/** «Voortgangsgesprek met Joris de Wit»; for a guest, of whom it is as well. */
const titleOf = ({ name, myPart, employee, manager }: Overview, text: Translate, say: Say) =>
  text(`conversations.overview.title-${myPart}`, {
    kind: say.in(name),
    employee: employee.name,
    manager: manager.name,
  })

const order = ['planned', 'preparing', 'revealed', 'recorded', 'signing', 'closed'] as const

function Steps({ of: { state } }: { of: Overview }) {
  const text = useText()
  const here = order.indexOf(state as (typeof order)[number])
  if (here < 0) return null
  return (
    <ol className={style.steps} aria-label={text('conversations.overview.steps')}>
      {order.map((step, place) => (
        <li
          key={step}
          data-done={place < here || state === 'closed' ? 'yes' : undefined}
          aria-current={place === here && state !== 'closed' ? 'step' : undefined}
        >
          <span>
            {(place < here || state === 'closed') && <Icon of="check" size={14} />}
            {text(`conversations.overview.step.${step}`)}
          </span>
        </li>
      ))}
    </ol>
  )
}

/** The one thing that comes now. */
function Next({ of }: { of: Overview }) {
  const text = useText()
  const begin = useAction(beginTalk)
  const to = `/conversations/${of.id}`
  if (of.state === 'revealed') {
    return (
      <LinkButton to={`${to}/talk`} kind="primary" large>
        {text('conversations.overview.talk')}
      </LinkButton>
    )
  }
  if (of.state === 'recorded' || of.state === 'signing' || of.state === 'closed') {
    return (
      <ButtonRow>
        <LinkButton to={`${to}/report`} kind="primary" large>
          {text('conversations.overview.report')}
        </LinkButton>
        <LinkButton to={`${to}/talk`} large>
          {text('conversations.overview.talk')}
        </LinkButton>
      </ButtonRow>
    )
  }
  if (of.state === 'cancelled' || of.myPart === 'guest') return null
  const prepare =
    of.prepared.mine === 'not-begun' ? 'prepare' : of.prepared.mine === 'begun' ? 'go-on-preparing' : 'see-preparation'
  const toChoose = of.startsAt === null && !of.pausedAt && of.may.move.allowed ? of.term : null
  return (
    <>
      <ButtonRow>
        {toChoose && <ChooseMoment of={of} term={toChoose} />}
        <LinkButton to={`${to}/preparation`} kind={of.may.begin.allowed || toChoose ? 'plain' : 'primary'} large>
          {text(`conversations.overview.${prepare}`)}
        </LinkButton>
        {of.may.begin.allowed && (
          <Button kind="primary" large busy={begin.busy} onClick={() => begin.run({ conversationId: of.id })}>
            {text('conversations.overview.begin')}
          </Button>
        )}
      </ButtonRow>
      {of.may.begin.allowed && <p className="small soft">{text('conversations.overview.begin-explain')}</p>}
      <TroubleNotice of={begin.trouble} />
    </>
  )
}

function Arrange({ of }: { of: Overview }) {
  const text = useText()
  const { timeZone } = useLanguage()
  const [open, show] = useState<'move' | 'cancel' | null>(null)
  const close = () => show(null)
  const which = { conversationId: of.id }
  const cancel = useAction(cancelConversation, { then: close })
  const move = useAction(moveConversation, { then: close })
  const pause = useAction(pauseConversation)
  const resume = useAction(resumeConversation)
  return (
    <Section title={text('conversations.overview.arrange')}>
      <div className={style.arrange}>
        {of.startsAt && of.may.move.allowed && (
          <Button onClick={() => show('move')}>{text('conversations.overview.move')}</Button>
        )}
        {of.pausedAt ? (
          <ActionButton may={of.may.resume} busy={resume.busy} onClick={() => resume.run(which)}>
            {text('conversations.overview.resume')}
          </ActionButton>
        ) : (
          <ActionButton may={of.may.pause} busy={pause.busy} onClick={() => pause.run(which)}>
            {text('conversations.overview.pause')}
          </ActionButton>
        )}
        {of.may.cancel.allowed && (
          <Button kind="danger" onClick={() => show('cancel')}>
            {text('conversations.overview.cancel')}
          </Button>
        )}
      </div>
      {!of.pausedAt && <p className={`small soft ${style.explain}`}>{text('conversations.overview.pause-explain')}</p>}
      <TroubleNotice of={pause.trouble ?? resume.trouble} />
      {open === 'cancel' && (
        <Dialog title={text('conversations.overview.cancel-title')} onClose={close}>
          <p>{text('conversations.overview.cancel-explain')}</p>
          <TroubleNotice of={cancel.trouble} />
          <ButtonRow>
            <Button kind="danger" busy={cancel.busy} onClick={() => cancel.run(which)}>
              {text('conversations.overview.cancel-submit')}
            </Button>
            <Button onClick={close}>{text('ui.cancel')}</Button>
          </ButtonRow>
        </Dialog>
      )}
      {open === 'move' && (
        <Dialog title={text('conversations.plan.move')} onClose={close}>
          <MeetingForm
            first={asTyped(of, timeZone)}
            submit={text('conversations.plan.move-submit')}
            busy={move.busy}
            trouble={move.trouble}
            onSubmit={(meeting) => move.run({ ...which, ...meeting })}
          />
        </Dialog>
      )}
    </Section>
  )
}
