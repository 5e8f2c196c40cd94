import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '#platform/ui/api.ts'
import { Button } from '#platform/ui/controls/Button.tsx'
import { Icon } from '#platform/ui/controls/Icon.tsx'
import { Item, List, Tag } from '#platform/ui/controls/List.tsx'
import { Empty, Page } from '#platform/ui/controls/Page.tsx'
import { Readers } from '#platform/ui/controls/Readers.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import { listRecognitions, type Recognition } from '../contract.ts'
import { GiveRecognition } from './GiveRecognition.tsx'
import style from './Recognitions.module.css'

/** Compliments: what I got, what I gave, and what my team may read; and giving one. */
export function Recognitions() {
  const text = useText()
  const [giving, give] = useState(false)
  const found = useInfiniteQuery({
    queryKey: [listRecognitions.path],
    queryFn: ({ pageParam }) => call(listRecognitions, pageParam ? { before: pageParam } : {}),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
  })
  const recognitions = found.data?.pages.flatMap((page) => page.recognitions) ?? []
  return (
    <Page
      title={text('recognition.title')}
      lead={text('recognition.lead')}
      back={{ to: '/file', label: text('home.file.mine') }}
      actions={
        <Button kind="primary" onClick={() => give(true)}>
          <Icon of="plus" />
          {text('recognition.give')}
        </Button>
      }
    >
      {found.data && recognitions.length === 0 && <Empty>{text('recognition.empty')}</Empty>}
      <List>
        {recognitions.map((one) => (
          <One key={one.id} of={one} />
        ))}
      </List>
      {found.hasNextPage && <Button onClick={() => void found.fetchNextPage()}>{text('recognition.more')}</Button>}
      {giving && <GiveRecognition onClose={() => give(false)} />}
    </Page>
  )
}

function One({ of }: { of: Recognition }) {
  const text = useText()
  const say = useSay()
  return (
    <Item
      side={
        of.part !== 'team' && (
          <Tag tone={of.part === 'receiver' ? 'accent' : 'plain'}>{text(`recognition.part.${of.part}`)}</Tag>
        )
      }
    >
      <p className="small soft">
        {text('recognition.who', {
          giver: of.giver.name,
          receivers: say.list(of.receivers.map(({ name }) => name)),
          day: say.momentDay(of.givenAt),
        })}
      </p>
      <p className={style.compliment}>{of.compliment}</p>
      <p className={style.example}>{of.example}</p>
      <Readers of={{ now: of.readers, later: null }} />
    </Item>
  )
}
