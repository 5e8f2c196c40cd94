import { useWhen } from '#modules/conversations/screens/when.ts'
import { Suspense, useLayoutEffect, useState } from 'react'
import { useParams } from 'wouter'
import type { ConversationId } from '#kernel/schemas.ts'
import {
  readPreparation,
  readVersions,
  saveAnswer,
  saveRating,
  sharePreparation,
  withdrawPreparation,
  type AnswerValue,
  type Preparation as Prepared,
  type RatingValue,
} from '#modules/conversations/contract.ts'
import { Documents } from '#modules/conversations/screens/Documents.tsx'
import { Guidance } from '#modules/conversations/screens/Guidance.tsx'
import { Words, type Answering } from '#modules/conversations/screens/Question.tsx'
import { Theme } from '#modules/conversations/screens/Theme.tsx'
import { PreviousReport } from '#modules/reports/screens/PreviousReport.tsx'
import { call, useAction, useRead } from '#platform/ui/api.ts'
import { ActionButton } from '#platform/ui/controls/ActionButton.tsx'
import { Button, ButtonRow, LinkButton } from '#platform/ui/controls/Button.tsx'
import { Dialog } from '#platform/ui/controls/Dialog.tsx'
import { Details } from '#platform/ui/controls/List.tsx'
import { Page } from '#platform/ui/controls/Page.tsx'
import { Notice, TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { SaveState } from '#platform/ui/controls/Writing.tsx'
import { Drafts } from '#platform/ui/drafts/drafts.ts'
import { room } from '#platform/ui/room.ts'
import { useDrafts } from '#platform/ui/drafts/use-drafts.ts'
import { useSay, useText } from '#platform/ui/text.ts'
import style from '#modules/conversations/screens/Preparing.module.css'

const FromLogbook = room(() => import('#modules/logbook/screens/FromLogbook.tsx'), 'FromLogbook')

/** One's own preparation, in private, on one page; what is known lies beside it. */
export function Preparation() {
  const { conversationId } = useParams<{ conversationId: ConversationId }>()
  const text = useText()
  const say = useSay()
  const when = useWhen()
  const of = useRead(readPreparation, { conversationId })
  const answers = useDrafts<AnswerValue>(
    conversationId,
    () =>
      new Drafts<AnswerValue>(`preparation/${conversationId}/answers/`, { text: '' }, (field, edit, options) =>
        call(saveAnswer, { conversationId, field, ...edit }, options),
      ),
  )
  const ratings = useDrafts<RatingValue>(
    conversationId,
    () =>
      new Drafts<RatingValue>(`preparation/${conversationId}/ratings/`, { level: null }, (field, edit, options) =>
        call(saveRating, { conversationId, field, ...edit }, options),
      ),
  )
  useLayoutEffect(() => {
    for (const { field, ...kept } of of.answers) answers.receive(field, kept)
    for (const { field, ...kept } of of.ratings) ratings.receive(field, kept)
  }, [of, answers, ratings])

  const [logOpen, openLog] = useState(false)
  // What somebody chose from their own log is added to what stands there; it is their answer then, like every other word of it.
  const take = (name: string, words: string) => {
    const { value } = answers.field(name)
    answers.type(name, { ...value, text: value.text.trim() ? `${value.text.trimEnd()}\n\n${words}` : words })
  }

  const readOnly = !of.may.write.allowed
  const other = of.myPart === 'employee' ? of.manager : of.employee
  const answering: Answering = {
    answers,
    ratings,
    readers: of.readers,
    readOnly,
    scale: of.scale,
    goals: of.goals,
    agreements: of.agreements,
    history: async (field) => {
      const { versions } = await call(readVersions, { conversationId, field })
      return versions.map(({ version, savedAt, value }) => ({ version, savedAt, text: value.text }))
    },
  }
  return (
    <Page
      wide
      title={readOnly ? text('conversations.preparation.title-shared') : text('conversations.preparation.title')}
      lead={text('conversations.preparation.lead', {
        name: other.name,
        moment: when(of),
        minutes: of.minutes,
      })}
      back={{ to: `/conversations/${conversationId}`, label: text('conversations.preparation.back') }}
    >
      <Standing of={of} other={other.name} />
      <p className="letter">{say.in(of.purpose)}</p>
      <Guidance of={of.guidance} moments={['preparing']} />
      <div className={style.beside}>
        <aside aria-label={text('conversations.preparation.known')}>
          <h2>{text('conversations.preparation.known')}</h2>
          <p className="small soft">{text('conversations.preparation.known-explain')}</p>
          <PreviousReport conversationId={conversationId} />
          <Known of={of} />
          {!readOnly && (
            <Details summary={text('logbook.beside')} onToggle={openLog}>
              {logOpen && (
                <Suspense fallback={<p className="soft">{text('ui.loading')}</p>}>
                  <FromLogbook fields={answersOf(of, text, say)} onTake={take} />
                </Suspense>
              )}
            </Details>
          )}
        </aside>
        <div>
          <section className={style.theme}>
            <h2>{text('conversations.preparation.points')}</h2>
            <Words
              name="points"
              label={text('conversations.preparation.points')}
              hint={text(`conversations.preparation.points-hint-${of.myPart === 'employee' ? 'employee' : 'manager'}`)}
              unseen
              {...answering}
            />
          </section>
          {of.themes.map((theme) => (
            <Theme
              key={theme.key}
              of={theme}
              answered={[...of.answers, ...of.ratings].map(({ field }) => field)}
              answering={answering}
            />
          ))}
          <section className={style.theme}>
            <h2>{text('conversations.preparation.documents')}</h2>
            <p className="soft">{text('conversations.preparation.documents-explain', { name: other.name })}</p>
            <Documents of={of.documents} conversationId={conversationId} writable={!readOnly} />
          </section>
        </div>
      </div>
      <SaveState of={[answers, ratings]}>
        <Share of={of} other={other.name} flush={() => Promise.all([answers.flush(), ratings.flush()])} />
      </SaveState>
    </Page>
  )
}

/** Where words can go: one's own points, and each question that is answered in words of one's own. */
function answersOf(of: Prepared, text: ReturnType<typeof useText>, say: ReturnType<typeof useSay>) {
  return [
    { name: 'points', label: text('conversations.preparation.points') },
    ...of.themes.flatMap((theme) =>
      theme.questions
        .filter(({ type }) => type !== 'goals' && type !== 'agreements')
        .map(({ key, ask }) => ({ name: key, label: say.in(ask), group: say.in(theme.name) })),
    ),
  ]
}

function Standing({ of, other }: { of: Prepared; other: string }) {
  const text = useText()
  const say = useSay()
  if (of.state !== 'planned' && of.state !== 'preparing') {
    return (
      <Notice icon="check">
        <p>{text('conversations.preparation.opened')}</p>
        <LinkButton to={`/conversations/${of.id}/talk`}>{text('conversations.overview.talk')}</LinkButton>
      </Notice>
    )
  }
  if (of.sharedAt)
    return (
      <Notice icon="check">
        {text('conversations.preparation.shared', { moment: say.moment(of.sharedAt), name: other })}
      </Notice>
    )
  return (
    <Notice icon="lock">
      {of.otherShared
        ? text('conversations.preparation.other-shared', { name: other })
        : text('conversations.preparation.private')}
      {!of.managerPrepares &&
        ` ${text(of.myPart === 'manager' ? 'conversations.preparation.need-not' : 'conversations.preparation.other-need-not', { name: other })}`}
    </Notice>
  )
}

function Known({ of }: { of: Prepared }) {
  const text = useText()
  const say = useSay()
  return (
    <>
      <Details summary={`${text('conversations.preparation.goals')} (${of.goals.length})`}>
        <ul className={style.known}>
          {of.goals.length === 0 && <li className="soft">{text('conversations.preparation.no-goals')}</li>}
          {of.goals.map(({ id, wording, closedAs }) => (
            <li key={id}>
              <b>{wording.title}</b>
              {closedAs
                ? ` · ${text(`goals.closed.${closedAs}`)}`
                : wording.dueOn && ` · ${text('goals.due', { day: say.day(wording.dueOn) })}`}
            </li>
          ))}
        </ul>
      </Details>
      <Details summary={`${text('conversations.preparation.agreements')} (${of.agreements.length})`}>
        <ul className={style.known}>
          {of.agreements.length === 0 && <li className="soft">{text('conversations.preparation.no-agreements')}</li>}
          {of.agreements.map(({ id, what, owner, dueOn, overdue }) => (
            <li key={id}>
              {what}
              <span className="small soft">
                {' · '}
                {dueOn
                  ? text('conversations.preparation.by-when', { name: owner.name, day: say.day(dueOn) })
                  : text('conversations.preparation.by-nobody', { name: owner.name })}
                {overdue && ` · ${text('conversations.preparation.overdue')}`}
              </span>
            </li>
          ))}
        </ul>
      </Details>
    </>
  )
}

function Share({ of, other, flush }: { of: Prepared; other: string; flush: () => Promise<unknown> }) {
  const text = useText()
  const conversationId = of.id
  const [asking, ask] = useState(false)
  const share = useAction(sharePreparation, { then: () => ask(false) })
  const withdraw = useAction(withdrawPreparation)
  if (of.state !== 'planned' && of.state !== 'preparing') return null
  if (of.sharedAt) {
    return (
      <>
        <ActionButton may={of.may.withdraw} busy={withdraw.busy} onClick={() => withdraw.run({ conversationId })}>
          {text('conversations.preparation.withdraw')}
        </ActionButton>
        <TroubleNotice of={withdraw.trouble} />
      </>
    )
  }
  return (
    <>
      <Button kind="primary" onClick={() => void flush().then(() => ask(true))}>
        {text('conversations.preparation.share')}
      </Button>
      {asking && (
        <Dialog title={text('conversations.preparation.share-title')} onClose={() => ask(false)}>
          <p>
            {of.otherShared
              ? text('conversations.preparation.share-both', { name: other })
              : text('conversations.preparation.share-alone', { name: other })}
          </p>
          <TroubleNotice of={share.trouble} />
          <ButtonRow>
            <Button kind="primary" busy={share.busy} onClick={() => share.run({ conversationId })}>
              {text('conversations.preparation.share-submit')}
            </Button>
            <Button onClick={() => ask(false)}>{text('ui.cancel')}</Button>
          </ButtonRow>
        </Dialog>
      )}
    </>
  )
}
