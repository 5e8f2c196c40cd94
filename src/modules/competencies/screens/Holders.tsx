import { useState, type FormEvent } from 'react'
import { Part } from '#modules/people/screens/AdminNav.tsx'
import { PersonPicker } from '#modules/people/screens/PersonPicker.tsx'
import { useAction } from '#platform/ui/api.ts'
import { ActionButton } from '#platform/ui/controls/ActionButton.tsx'
import { Button } from '#platform/ui/controls/Button.tsx'
import { Done } from '#platform/ui/controls/Done.tsx'
import { SelectField, TextField } from '#platform/ui/controls/Form.tsx'
import { Item, List } from '#platform/ui/controls/List.tsx'
import { Empty } from '#platform/ui/controls/Page.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import { giveJob, takeJob, type ReadProfile } from '../contract.ts'
import style from './Career.module.css'

/** Who has the job, from which day; and giving it to whoever has a job title, or to one person. */
export function Holders({ of: { id: profileId, titles, holders, holdersInAll, may } }: { of: ReadProfile }) {
  const text = useText()
  const say = useSay()
  const [title, choose] = useState('')
  const [person, pick] = useState<{ id: string; name: string } | null>(null)
  const [fromDay, begin] = useState<string>(say.today())
  const [given, said] = useState<number | null>(null)
  const give = useAction(giveJob, {
    then: (answer) => {
      said(answer.given)
      choose('')
      pick(null)
    },
  })
  function submit(event: FormEvent) {
    event.preventDefault()
    said(null)
    if (!give.busy)
      give.run({ profileId, personId: person?.id ?? null, jobTitle: person ? null : title || null, fromDay })
  }
  return (
    <Part title={text('competencies.profiles.who')} explain={text('competencies.profiles.who-explain')}>
      {holders.length === 0 && <Empty>{text('competencies.profiles.nobody')}</Empty>}
      <List>
        {holders.map((one) => (
          <Holder key={`${one.id} ${one.from}`} profileId={profileId} of={one} />
        ))}
      </List>
      {holdersInAll > holders.length && (
        <p className="small soft">{text('competencies.profiles.and-more', { count: holdersInAll - holders.length })}</p>
      )}
      <form onSubmit={submit} noValidate className={style.give}>
        <SelectField
          label={text('competencies.profiles.which-title')}
          value={title}
          onChoose={choose}
          error={give.trouble?.at('/jobTitle')}
          options={[
            { value: '', label: text('competencies.profiles.title-none') },
            ...titles.map((one) => ({
              value: one.title,
              label: text('competencies.profiles.title-option', one),
            })),
          ]}
        />
        <PersonPicker
          label={text('competencies.profiles.person')}
          value={person}
          onChoose={pick}
          error={give.trouble?.at('/personId')}
        />
        <TextField
          short
          type="date"
          label={text('competencies.profiles.from')}
          value={fromDay}
          onType={begin}
          error={give.trouble?.at('/fromDay')}
        />
        <TroubleNotice of={give.trouble} />
        <ActionButton type="submit" may={may.give} busy={give.busy}>
          {text('competencies.profiles.give')}
        </ActionButton>
        <Done>{given !== null && text('competencies.profiles.given', { count: given })}</Done>
      </form>
    </Part>
  )
}

function Holder({
  profileId,
  of: { id: personId, name, jobTitle, from },
}: {
  profileId: string
  of: ReadProfile['holders'][number]
}) {
  const text = useText()
  const say = useSay()
  const take = useAction(takeJob)
  return (
    <Item
      side={
        <Button
          kind="quiet"
          busy={take.busy}
          aria-label={text('competencies.profiles.take-of', { name })}
          onClick={() => take.run({ profileId, personId })}
        >
          {text('competencies.profiles.take')}
        </Button>
      }
    >
      <b>{name}</b>
      <p className="small soft">{text('competencies.profiles.since', { title: jobTitle, day: say.day(from) })}</p>
      <TroubleNotice of={take.trouble} />
    </Item>
  )
}
