import { useState } from 'react'
import { useAction, useRead } from '#platform/ui/api.ts'
import { Button, ButtonRow } from '#platform/ui/controls/Button.tsx'
import { Done } from '#platform/ui/controls/Done.tsx'
import { TextField } from '#platform/ui/controls/Form.tsx'
import { Section } from '#platform/ui/controls/Page.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import { endCalendarFeed, makeCalendarFeed, readCalendarFeed } from '../contract.ts'

/** The secret address at which a calendar program reads my conversations: made, made anew, switched off. */
export function CalendarFeed() {
  const text = useText()
  const say = useSay()
  const { since } = useRead(readCalendarFeed, {})
  const [url, show] = useState<string | null>(null)
  const [done, setDone] = useState<'copied' | 'ended' | null>(null)
  const make = useAction(makeCalendarFeed, {
    then: (made) => {
      show(made.url)
      setDone(null)
    },
  })
  const end = useAction(endCalendarFeed, {
    then: () => {
      show(null)
      setDone('ended')
    },
  })
  return (
    <Section title={text('notifications.feed.title')} explain={text('notifications.feed.explain')}>
      {url ? (
        <TextField
          label={text('notifications.feed.address')}
          hint={text('notifications.feed.hint')}
          readOnly
          value={url}
          onType={() => undefined}
          onFocus={(event) => event.target.select()}
        />
      ) : (
        since && <p>{text('notifications.feed.since', { day: say.momentDay(since) })}</p>
      )}
      <TroubleNotice of={make.trouble ?? end.trouble} />
      <ButtonRow>
        {url && (
          <Button onClick={() => void navigator.clipboard.writeText(url).then(() => setDone('copied'))}>
            {text('notifications.feed.copy')}
          </Button>
        )}
        <Button busy={make.busy} onClick={() => make.run({})}>
          {text(since ? 'notifications.feed.renew' : 'notifications.feed.make')}
        </Button>
        {since && (
          <Button kind="danger" busy={end.busy} onClick={() => end.run({})}>
            {text('notifications.feed.end')}
          </Button>
        )}
      </ButtonRow>
      <Done>{done && text(`notifications.feed.${done}`)}</Done>
    </Section>
  )
}
