import { useState } from 'react'
import { useRead } from '#platform/ui/api.ts'
import { Button } from '#platform/ui/controls/Button.tsx'
import { Item, List } from '#platform/ui/controls/List.tsx'
import { Empty, Page, Section } from '#platform/ui/controls/Page.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import { readAccessLog, type Look } from '../contract.ts'

/** «Wie heeft mijn dossier bekeken?»: every look of others, by day; the same look on one day in one line. */
export function AccessLog() {
  const text = useText()
  const [before, more] = useState<string[]>([])
  return (
    <Page title={text('privacy.title')} lead={text('privacy.lead')} back={{ to: '/file', label: text('ui.nav.file') }}>
      {[undefined, ...before].map((from, place) => (
        <Part
          key={from ?? ''}
          before={from}
          last={place === before.length}
          onMore={(next) => more([...before, next])}
        />
      ))}
    </Page>
  )
}

function Part({ before, last, onMore }: { before: string | undefined; last: boolean; onMore: (next: string) => void }) {
  const text = useText()
  const say = useSay()
  const { looks, next } = useRead(readAccessLog, before ? { before } : {})
  if (looks.length === 0) return <Empty>{text('privacy.empty')}</Empty>
  const days = Object.groupBy(looks, ({ at }) => say.momentDay(at))
  return (
    <>
      {Object.entries(days).map(([day, some]) => (
        <Section key={day} title={day}>
          <List>
            {together(some!).map(([one, ...again]) => (
              <Line key={one!.id} of={one!} times={again.length + 1} />
            ))}
          </List>
        </Section>
      ))}
      {last && next && <Button onClick={() => onMore(next)}>{text('privacy.more')}</Button>}
    </>
  )
}

function Line({ of, times }: { of: Look; times: number }) {
  const text = useText()
  const say = useSay()
  return (
    <Item side={times > 1 ? text('privacy.times', { count: times }) : say.time(of.at)}>
      <p>{text('privacy.looked', { name: of.reader, what: text(`privacy.what.${of.what}`) })}</p>
      <p className="small soft">
        {text(`privacy.capacity.${of.capacity}`)}
        {of.conversation &&
          ` · ${of.conversation.startsAt ? text('privacy.of', { name: say.in(of.conversation.name), day: say.momentDay(of.conversation.startsAt) }) : say.in(of.conversation.name)}`}
      </p>
    </Item>
  )
}

/** The same person looking at the same thing is one line with how often. */
function together(looks: Look[]): Look[][] {
  return Object.values(
    Object.groupBy(looks, ({ reader, what, capacity, conversation }) =>
      [reader, what, capacity, conversation?.id].join(' '),
    ),
  ) as Look[][]
}
