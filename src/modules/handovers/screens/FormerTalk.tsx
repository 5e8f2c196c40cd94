import { useParams } from 'wouter'
import { Documents } from '#modules/conversations/screens/Documents.tsx'
import { useRead } from '#platform/ui/api.ts'
import { Empty, Page, Section } from '#platform/ui/controls/Page.tsx'
import { Readers } from '#platform/ui/controls/Readers.tsx'
import { Notice } from '#platform/ui/controls/Trouble.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import { readFormer, type FormerPreparation } from '../contract.ts'
import style from './Handovers.module.css'

/** What somebody prepared for a conversation that they handed over: to read, theirs for ever, with who else reads it. */
export function FormerTalk() {
  const text = useText()
  const say = useSay()
  const { conversationId } = useParams<{ conversationId: string }>()
  const of = useRead(readFormer, { conversationId })
  const day = say.momentDay(of.handedOverAt)
  return (
    <Page
      title={text('handovers.of', { kind: say.in(of.name), employee: of.employee.name })}
      lead={
        of.to
          ? text('handovers.former.handed-to', { name: of.to.name, day })
          : text('handovers.former.handed-over', { day })
      }
      back={{ to: '/handovers', label: text('handovers.title') }}
    >
      <Readers of={{ now: of.readers, later: null }} />
      <p className="small soft">{text('handovers.former.stays')}</p>
      {of.scoresAway && (
        <Notice icon="clock">{text('handovers.former.scores-away', { employee: of.employee.name })}</Notice>
      )}
      {of.points === '' && of.themes.length === 0 && of.documents.length === 0 && (
        <Empty>{text('handovers.former.nothing')}</Empty>
      )}
      {of.points && (
        <Section title={text('handovers.former.points')}>
          <p className={style.words}>{of.points}</p>
        </Section>
      )}
      {of.themes.map((theme) => (
        <Section key={theme.name.nl} title={say.in(theme.name)}>
          {theme.answers.map((one) => (
            <Answer key={one.field} of={one} />
          ))}
        </Section>
      ))}
      {of.documents.length > 0 && (
        <Section title={text('handovers.former.documents')}>
          <Documents of={of.documents} conversationId={of.conversationId} writable={false} />
        </Section>
      )}
    </Page>
  )
}

function Answer({ of }: { of: FormerPreparation['themes'][number]['answers'][number] }) {
  const text = useText()
  const say = useSay()
  const said = [
    ...(of.level ? [say.in(of.level)] : []),
    ...of.chosen.map((label) => say.in(label)),
    ...(of.standing
      ? [
          of.about === 'goals'
            ? text(`goals.standing.${of.standing as 'reached'}`)
            : text(`handovers.former.standing.${of.standing as 'done'}`),
        ]
      : []),
  ]
  return (
    <div className={style.answer}>
      <h3>{say.in(of.ask)}</h3>
      {of.about && <p className="small soft">{text(`handovers.former.about.${of.about}`)}</p>}
      {said.length > 0 && <p>{say.list(said)}</p>}
      {of.text.trim() && <p className={style.words}>{of.text}</p>}
    </div>
  )
}
