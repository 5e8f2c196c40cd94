import { Suspense, useState } from 'react'
import { useLocation, useParams } from 'wouter'
import type { ConversationId } from '#kernel/schemas.ts'
import { AgreementForm } from '#modules/agreements/screens/AgreementForm.tsx'
import { AgreementRow } from '#modules/agreements/screens/AgreementRow.tsx'
import { agree, concludeTalk, readTalk, type Talk as TheTalk } from '#modules/conversations/contract.ts'
import { Documents } from '#modules/conversations/screens/Documents.tsx'
import { Guidance } from '#modules/conversations/screens/Guidance.tsx'
import { LookBacks, useAgreedStandings } from '#modules/conversations/screens/LookBacks.tsx'
import { Points, TopicView } from '#modules/conversations/screens/Topics.tsx'
import { GoalRow } from '#modules/goals/screens/GoalRow.tsx'
import { SetGoal } from '#modules/goals/screens/SetGoal.tsx'
import { useAction, useRead } from '#platform/ui/api.ts'
import { Button, ButtonRow, LinkButton } from '#platform/ui/controls/Button.tsx'
import { Dialog } from '#platform/ui/controls/Dialog.tsx'
import { List } from '#platform/ui/controls/List.tsx'
import { Empty, Page } from '#platform/ui/controls/Page.tsx'
import { Readers } from '#platform/ui/controls/Readers.tsx'
import { Notice, TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { SaveState } from '#platform/ui/controls/Writing.tsx'
import { room } from '#platform/ui/room.ts'
import { useWhen } from '#modules/conversations/screens/when.ts'
import { useText } from '#platform/ui/text.ts'
import style from './Talk.module.css'

const SharedNotes = room(() => import('#modules/conversations/screens/SharedNotes.tsx'), 'SharedNotes')

/** The page both sit at: what each brought on one side, what they write together on the other. */
export function Talk() {
  const { conversationId } = useParams<{ conversationId: ConversationId }>()
  const text = useText()
  const when = useWhen()
  const of = useRead(readTalk, { conversationId })
  return (
    <Page
      wide
      title={text('conversations.talk.title')}
      lead={text('conversations.talk.lead', {
        employee: of.employee.name,
        manager: of.manager.name,
        moment: when(of),
      })}
      back={{ to: `/conversations/${conversationId}`, label: text('conversations.preparation.back') }}
    >
      {of.tookOver && <Notice icon="eye">{text('conversations.talk.took-over')}</Notice>}
      {of.myPart === 'guest' && <Notice icon="eye">{text('conversations.talk.guest')}</Notice>}
      <nav className={style.jump} aria-label={text('conversations.talk.jump')}>
        {of.lookBacks && of.lookBacks.length > 0 && <a href="#goals">{text('conversations.look-back.title')}</a>}
        {of.topics && <a href="#topics">{text('conversations.talk.topics')}</a>}
        <a href="#notes">{text('conversations.talk.notes')}</a>
        <a href="#agreements">{text('conversations.talk.agreements')}</a>
      </nav>
      <Guidance of={of.guidance} moments={['opening', 'listening', 'feedback']} />
      <div className={style.table}>
        <Brought of={of} />
        <Together of={of} />
      </div>
    </Page>
  )
}

function Brought({ of }: { of: TheTalk }) {
  const text = useText()
  const names = { employee: of.employee.givenName, manager: of.preparer }
  return (
    <div className={style.brought}>
      {of.points && (
        <section>
          <h2>{text('conversations.talk.points')}</h2>
          <Points of={of.points} names={names} />
        </section>
      )}
      {of.earlierAgreements.length > 0 && (
        <section>
          <h2>{text('conversations.talk.earlier')}</h2>
          <p className="soft">{text('conversations.talk.earlier-explain')}</p>
          <List>
            {of.earlierAgreements.map((one) => (
              <AgreementRow key={one.id} of={one} />
            ))}
          </List>
        </section>
      )}
      {of.lookBacks && of.lookBacks.length > 0 && <Goals of={of} names={names} />}
      {of.topics && (
        <section id="topics">
          <h2>{text('conversations.talk.topics')}</h2>
          {of.topics.length === 0 ? (
            <Empty>{text('conversations.talk.no-topics')}</Empty>
          ) : (
            <p className="soft">{text('conversations.talk.topics-explain')}</p>
          )}
          {of.topics.map((topic) => (
            <TopicView key={topic.key} of={topic} names={names} scale={of.scale} />
          ))}
        </section>
      )}
      {of.documents.length > 0 && (
        <section>
          <h2>{text('conversations.talk.documents')}</h2>
          <Documents of={of.documents} conversationId={of.id} writable={false} />
        </section>
      )}
    </div>
  )
}

/** Looking back on the goals of before; setting new ones is on the other side of the table. */
function Goals({ of, names }: { of: TheTalk; names: { employee: string; manager: string } }) {
  const text = useText()
  const standings = useAgreedStandings(of.id, of.lookBacks)
  const writable = of.may.agree.allowed
  return (
    <section id="goals">
      <h2>{text('conversations.look-back.title')}</h2>
      <p className="soft">{text('conversations.look-back.explain')}</p>
      <LookBacks
        of={of.lookBacks!}
        names={names}
        scale={of.scale}
        drafts={standings}
        readers={of.readers.standings}
        writable={writable}
      />
      {writable && <SaveState of={[standings]} />}
    </section>
  )
}

function Together({ of }: { of: TheTalk }) {
  const text = useText()
  const owners = [of.employee, of.manager, ...of.guests].map(({ id, name }) => ({ id, name }))
  return (
    <div className={style.together}>
      <section id="notes">
        <h2>{text('conversations.talk.notes')}</h2>
        <p className="soft small">{text('conversations.talk.notes-explain')}</p>
        <Suspense fallback={<p className="soft">{text('ui.loading')}</p>}>
          <SharedNotes conversationId={of.id} writable={of.may.takeNotes.allowed} />
        </Suspense>
        <Readers of={of.readers.notes} />
      </section>
      <section id="agreements">
        <h2>{text('conversations.talk.agreements')}</h2>
        <p className="soft small">{text('conversations.talk.agreements-explain')}</p>
        <List>
          {of.agreements.map((one) => (
            <AgreementRow key={one.id} of={one} owners={owners} />
          ))}
        </List>
        {of.agreements.length === 0 && <p className="soft">{text('conversations.talk.no-agreements')}</p>}
        {of.may.agree.allowed && <NewAgreement of={of} owners={owners} />}
        <Readers of={of.readers.agreements} />
      </section>
      {of.myPart !== 'guest' && (
        <section>
          <h2>{text('conversations.talk.goals')}</h2>
          <p className="soft small">{text('conversations.talk.goals-explain')}</p>
          <List>
            {of.goals.map((one) => (
              <GoalRow key={one.id} of={one} />
            ))}
          </List>
          {of.may.agree.allowed && <SetGoal personId={of.employee.id} conversationId={of.id} />}
        </section>
      )}
      <Conclude of={of} />
    </div>
  )
}

function NewAgreement({ of, owners }: { of: TheTalk; owners: { id: string; name: string }[] }) {
  const text = useText()
  const [round, next] = useState(0)
  const make = useAction(agree, { then: () => next(round + 1) })
  return (
    <div className={style.form}>
      <AgreementForm
        key={round}
        owners={owners}
        first={{ what: '', ownerId: of.employee.id, dueOn: '' }}
        submit={text('agreements.add-submit')}
        busy={make.busy}
        trouble={make.trouble}
        onSubmit={(wording) => make.run({ conversationId: of.id, wording, edit: crypto.randomUUID() })}
      />
    </div>
  )
}

function Conclude({ of }: { of: TheTalk }) {
  const text = useText()
  const [, go] = useLocation()
  const [asking, ask] = useState(false)
  const to = `/conversations/${of.id}/report`
  const conclude = useAction(concludeTalk, { then: () => go(to) })
  if (of.state !== 'revealed') {
    return of.state === 'cancelled' ? null : (
      <LinkButton to={to} kind="primary">
        {text('conversations.talk.report')}
      </LinkButton>
    )
  }
  if (!of.may.conclude.allowed)
    return <p className="soft">{text('conversations.talk.by-then', { name: of.manager.givenName })}</p>
  return (
    <section>
      <Guidance of={of.guidance} moments={['closing']} />
      <Button kind="primary" large onClick={() => ask(true)}>
        {text('conversations.talk.conclude')}
      </Button>
      {asking && (
        <Dialog title={text('conversations.talk.conclude-title')} onClose={() => ask(false)}>
          <p>{text('conversations.talk.conclude-explain')}</p>
          <TroubleNotice of={conclude.trouble} />
          <ButtonRow>
            <Button kind="primary" busy={conclude.busy} onClick={() => conclude.run({ conversationId: of.id })}>
              {text('conversations.talk.conclude-submit')}
            </Button>
            <Button onClick={() => ask(false)}>{text('ui.cancel')}</Button>
          </ButtonRow>
        </Dialog>
      )}
    </section>
  )
}
