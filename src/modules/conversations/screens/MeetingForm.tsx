import { useState, type FormEvent, type ReactNode } from 'react'
import type { Trouble } from '#platform/ui/api.ts'
import { Button } from '#platform/ui/controls/Button.tsx'
import { Pair, SelectField, TextField } from '#platform/ui/controls/Form.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import { dayAndClock } from '#kernel/format.ts'
import type { Overview } from '../contract.ts'

export type Meeting = { date: string; time: string; minutes: number; place: string; link: string }
type MeetingFormProps = {
  first: Meeting
  submit: string
  busy: boolean
  trouble: Trouble | null
  onSubmit: (meeting: Meeting) => void
  children?: ReactNode
}

const lengths = [30, 45, 60, 75, 90, 120]

/** When and where. The day is said in words as well, so that nobody takes 3 November for 11 March. */
export function MeetingForm({ first, submit, busy, trouble, onSubmit, children }: MeetingFormProps) {
  const text = useText()
  const say = useSay()
  const [meeting, set] = useState(first)
  const field = (name: 'date' | 'time' | 'place' | 'link') => ({
    value: meeting[name],
    onType: (value: string) => set({ ...meeting, [name]: value }),
    error: trouble?.at(`/${name}`),
  })

  function send(event: FormEvent) {
    event.preventDefault()
    if (!busy) onSubmit(meeting)
  }
  return (
    <form onSubmit={send} noValidate>
      <TroubleNotice of={trouble} />
      {children}
      <Pair>
        <TextField
          type="date"
          label={text('conversations.plan.date')}
          hint={isDay(meeting.date) ? text('conversations.plan.said', { day: say.weekday(meeting.date) }) : undefined}
          {...field('date')}
        />
        <TextField type="time" label={text('conversations.plan.time')} {...field('time')} />
        <SelectField
          label={text('conversations.plan.length')}
          value={String(meeting.minutes)}
          onChoose={(value) => set({ ...meeting, minutes: Number(value) })}
          options={[...new Set([...lengths, meeting.minutes])]
            .toSorted((one, other) => one - other)
            .map((count) => ({ value: String(count), label: text('conversations.plan.minutes', { count }) }))}
        />
      </Pair>
      <TextField
        label={text('conversations.plan.place')}
        hint={text('conversations.plan.place-hint')}
        {...field('place')}
      />
      <TextField
        type="url"
        label={text('conversations.plan.link')}
        hint={text('conversations.plan.link-hint')}
        {...field('link')}
      />
      <Button type="submit" kind="primary" large busy={busy}>
        {submit}
      </Button>
    </form>
  )
}

const isDay = (date: string) => /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date))

/** A meeting as it is planned, as the form asks it: on the clock of the organisation. What has no moment yet has no day and no time. */
export const asTyped = (
  { startsAt, endsAt, place, link }: Pick<Overview, 'startsAt' | 'endsAt' | 'place' | 'link'>,
  timeZone: string,
): Meeting => ({
  ...(startsAt ? dayAndClock(startsAt, timeZone) : { date: '', time: '' }),
  minutes: startsAt && endsAt ? Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000) : 60,
  place,
  link,
})
