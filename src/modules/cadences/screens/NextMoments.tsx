import type { PersonId } from '#kernel/schemas.ts'
import { useLater } from '#platform/ui/api.ts'
import { Item, List } from '#platform/ui/controls/List.tsx'
import { Section } from '#platform/ui/controls/Page.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import { listNext } from '../contract.ts'

/** What comes by itself: mine and that of my team, or that of one person. Nothing when no rule holds. */
export function NextMoments({ personId }: { personId?: PersonId }) {
  const text = useText()
  const say = useSay()
  const moments = (useLater(listNext, {})?.moments ?? []).filter(({ person }) => !personId || person.id === personId)
  if (moments.length === 0) return null
  return (
    <Section title={text('cadences.next.title')} explain={text('cadences.next.explain')}>
      <List>
        {moments.map(({ person, isMe, talkFrom, talkUntil }) => {
          const days = { from: say.day(talkFrom), until: say.day(talkUntil) }
          return (
            <Item key={person.id}>
              {isMe ? text('cadences.next.mine', days) : text('cadences.next.of', { name: person.name, ...days })}
            </Item>
          )
        })}
      </List>
    </Section>
  )
}
