import { useParams } from 'wouter'
import { useAction, useRead } from '#platform/ui/api.ts'
import { ActionButton } from '#platform/ui/controls/ActionButton.tsx'
import { Page, Section, Sheet } from '#platform/ui/controls/Page.tsx'
import { Notice, TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useMe } from '#platform/ui/me.ts'
import { useSay, useText } from '#platform/ui/text.ts'
import { openFeedback, readPiece, type OpenPiece } from '../contract.ts'
import style from './Feedback.module.css'
import { PieceActs } from './PieceActs.tsx'

/** One piece of feedback: for its giver, its receiver and who was promised to read along. */
export function PieceOfFeedback() {
  const { feedbackId } = useParams<{ feedbackId: OpenPiece['id'] }>()
  const text = useText()
  const say = useSay()
  const me = useMe()
  const of = useRead(readPiece, { feedbackId })
  const [isGiver, isReceiver] = [of.giver.id === me.person.id, of.receiver.id === me.person.id]
  const title = isReceiver
    ? text('feedback.piece.title-received', { name: of.giver.name })
    : isGiver
      ? text('feedback.piece.title-given', { name: of.receiver.name })
      : text('feedback.piece.title-shared', { giver: of.giver.name, receiver: of.receiver.name })
  const readers = [of.giver, ...of.readers].map(({ id, name }) =>
    id === me.person.id ? text('feedback.piece.you') : name,
  )
  return (
    <Page
      title={title}
      lead={text('feedback.piece.sent', { day: say.momentDay(of.sentAt) })}
      back={{ to: '/feedback', label: text('feedback.piece.back') }}
    >
      {isGiver && <ForGiver of={of} />}
      {of.question && (
        <Notice>
          <b>{text('feedback.piece.question')}</b> {of.question}
        </Notice>
      )}
      {of.words !== null ? (
        <Said words={of.words} />
      ) : isReceiver ? (
        <Unopened of={of} />
      ) : (
        <p>{text('feedback.piece.first', { name: of.receiver.name })}</p>
      )}
      {of.withdrawnAt === null && (
        <Notice icon="eye">{text('feedback.piece.readers', { people: say.list(readers) })}</Notice>
      )}
      <Thanks of={of} isGiver={isGiver} />
      <PieceActs of={of} isGiver={isGiver} isReceiver={isReceiver} />
    </Page>
  )
}

function ForGiver({ of }: { of: OpenPiece }) {
  const text = useText()
  const name = of.receiver.name
  return (
    <Notice icon={of.openedAt ? 'check' : 'clock'}>
      {of.withdrawnAt
        ? text('feedback.piece.withdrawn-on')
        : of.openedAt
          ? text('feedback.piece.read-on', { name })
          : text('feedback.piece.not-read', { name })}
    </Notice>
  )
}

/** The receiver chooses when to read it. */
function Unopened({ of }: { of: OpenPiece }) {
  const text = useText()
  const open = useAction(openFeedback)
  return (
    <>
      <p>{text('feedback.piece.unopened', { name: of.giver.name })}</p>
      <ActionButton kind="primary" may={of.may.open} busy={open.busy} onClick={() => open.run({ feedbackId: of.id })}>
        {text('feedback.piece.open')}
      </ActionButton>
      <TroubleNotice of={open.trouble} />
    </>
  )
}

function Said({ words }: { words: NonNullable<OpenPiece['words']> }) {
  const text = useText()
  const say = useSay()
  return (
    <Sheet>
      {words.map(({ part, text: said, at }, place) => (
        <section key={place} className={style.said}>
          <h2>
            {part === 'addition'
              ? text('feedback.piece.addition', { day: say.momentDay(at) })
              : text(`feedback.piece.part.${part}`)}
          </h2>
          <p className="letter">{said}</p>
        </section>
      ))}
    </Sheet>
  )
}

function Thanks({ of, isGiver }: { of: OpenPiece; isGiver: boolean }) {
  const text = useText()
  const say = useSay()
  if (!of.thanks) return null
  const day = say.momentDay(of.thanks.at)
  return (
    <Section
      title={
        isGiver
          ? text('feedback.piece.thanks-of', { name: of.receiver.name, day })
          : text('feedback.piece.thanked', { day })
      }
    >
      {of.thanks.text && <p className="letter">{of.thanks.text}</p>}
    </Section>
  )
}
