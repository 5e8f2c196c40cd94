import { Link } from 'wouter'
import { useLater } from '#platform/ui/api.ts'
import { List } from '#platform/ui/controls/List.tsx'
import { Empty, Section } from '#platform/ui/controls/Page.tsx'
import { useText } from '#platform/ui/text.ts'
import { readFeedbackAbout } from '../contract.ts'
import { PieceRow } from './PieceRow.tsx'

/** In somebody's file: the last feedback they received, as far as the reader was promised to read it. */
export function FeedbackAbout({ personId, isMe }: { personId: string; isMe: boolean }) {
  const text = useText()
  const found = useLater(readFeedbackAbout, { personId })
  if (!found) return null
  return (
    <Section title={text('feedback.about.title')}>
      {found.pieces.length === 0 && (
        <Empty>{isMe ? text('feedback.about.empty-mine') : text('feedback.about.empty-of')}</Empty>
      )}
      <List>
        {found.pieces.map((piece) => (
          <PieceRow key={piece.id} of={piece} />
        ))}
      </List>
      {isMe && (
        <p>
          <Link href="/feedback">{text('feedback.about.all')}</Link>
        </p>
      )}
    </Section>
  )
}
