import type { ConversationId } from '#kernel/schemas.ts'
import { useRead } from '#platform/ui/api.ts'
import { Details } from '#platform/ui/controls/List.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import { readPreviousReport } from '../contract.ts'

/** What was recorded last time, to help one's memory: the words, without the scores. */
export function PreviousReport({ conversationId }: { conversationId: ConversationId }) {
  const text = useText()
  const say = useSay()
  const { previous } = useRead(readPreviousReport, { conversationId })
  if (!previous) return <p className="soft">{text('conversations.preparation.no-previous')}</p>
  const { summary, themes, development } = previous.content
  return (
    <Details summary={text('conversations.preparation.previous-report', { day: say.momentDay(previous.startsAt) })}>
      <p className="letter">{summary}</p>
      {themes.map(({ key, name, conclusion }) => (
        <div key={key}>
          <h3>{say.in(name)}</h3>
          <p className="letter">{conclusion}</p>
        </div>
      ))}
      {development && (
        <>
          <h3>{text('reports.field.development')}</h3>
          <p className="letter">{development}</p>
        </>
      )}
    </Details>
  )
}
