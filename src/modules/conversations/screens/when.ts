import { useSay, useText } from '#platform/ui/text.ts'
import type { ListItem } from '../contract.ts'

/** When a conversation is; as long as it has no moment, between which days it is to be. */
export function useWhen(): (of: Pick<ListItem, 'startsAt' | 'term'>) => string {
  const text = useText()
  const say = useSay()
  return ({ startsAt, term }) =>
    startsAt
      ? say.moment(startsAt)
      : term
        ? text('conversations.list.to-plan', { from: say.day(term.talkFrom), until: say.day(term.talkUntil) })
        : ''
}
