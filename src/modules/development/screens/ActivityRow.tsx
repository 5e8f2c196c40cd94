import { useState, type FormEvent } from 'react'
import { useAction } from '#platform/ui/api.ts'
import { Button } from '#platform/ui/controls/Button.tsx'
import { Dialog } from '#platform/ui/controls/Dialog.tsx'
import { AreaField, RadioChoice } from '#platform/ui/controls/Form.tsx'
import { Item, Tag } from '#platform/ui/controls/List.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import { endActivity, noteActivity, wordActivity, type Activity } from '../contract.ts'
import { ActivityForm } from './ActivityForm.tsx'
import style from './Plan.module.css'

/** One activity: what it is, what it takes, what was said on the way, and how it ended. */
export function ActivityRow({ of, whose = false }: { of: Activity; whose?: boolean }) {
  const text = useText()
  const say = useSay()
  const { id: activityId, person, kind, mentor, version, wording, notes, endedAs, may } = of
  const { what, support, hours, cost, dueOn } = wording
  const [open, show] = useState<'change' | 'note' | 'end' | null>(null)
  const shut = () => show(null)
  const word = useAction(wordActivity, { then: shut })
  const facts = [
    whose && person.name,
    text(`development.kind.${kind}`),
    mentor && text('development.activity.said-mentor', { name: mentor.name }),
    hours !== null && text('development.activity.said-hours', { hours: say.number(hours) }),
    cost !== null && text('development.activity.said-cost', { cost: say.number(cost) }),
    dueOn && text('development.activity.said-due', { day: say.day(dueOn) }),
  ]
  return (
    <Item
      side={endedAs && <Tag tone={endedAs === 'done' ? 'accent' : 'plain'}>{text(`development.ended.${endedAs}`)}</Tag>}
      actions={
        <>
          {may.note.allowed && (
            <Button
              kind="quiet"
              aria-label={text('development.activity.note-of', { what })}
              onClick={() => show('note')}
            >
              {text('development.activity.note')}
            </Button>
          )}
          {may.change.allowed && (
            <>
              <Button
                kind="quiet"
                aria-label={text('development.activity.change-of', { what })}
                onClick={() => show('change')}
              >
                {text('development.activity.change')}
              </Button>
              <Button
                kind="quiet"
                aria-label={text('development.activity.end-of', { what })}
                onClick={() => show('end')}
              >
                {text('development.activity.end')}
              </Button>
            </>
          )}
        </>
      }
    >
      <b>{what}</b>
      <p className="small soft">{facts.filter(Boolean).join(' · ')}</p>
      {support && <p className={style.words}>{support}</p>}
      <ul className={style.notes}>
        {notes.map(({ remark, learnt, author, at }) => (
          <li key={`${at} ${author}`}>
            <p className="small soft">{text('development.activity.by', { name: author, day: say.momentDay(at) })}</p>
            <p className={style.words}>{remark}</p>
            {learnt && <p className={style.words}>{text('development.activity.learnt-said', { words: learnt })}</p>}
          </li>
        ))}
      </ul>
      {open === 'change' && (
        <Dialog title={text('development.activity.change')} onClose={shut}>
          <ActivityForm
            first={wording}
            submit={text('ui.save')}
            busy={word.busy}
            trouble={word.trouble}
            onSubmit={(activity) =>
              word.run({ activityId, base: version, edit: crypto.randomUUID(), wording: activity.wording })
            }
          />
        </Dialog>
      )}
      {open === 'note' && <Note of={activityId} onClose={shut} />}
      {open === 'end' && <End of={activityId} onClose={shut} />}
    </Item>
  )
}

function Note({ of: activityId, onClose }: { of: string; onClose: () => void }) {
  const text = useText()
  const [remark, type] = useState('')
  const note = useAction(noteActivity, { then: onClose })
  function send(event: FormEvent) {
    event.preventDefault()
    if (!note.busy) note.run({ activityId, remark })
  }
  return (
    <Dialog title={text('development.activity.note')} onClose={onClose}>
      <form onSubmit={send} noValidate>
        <AreaField
          label={text('development.activity.note-field')}
          rows={3}
          value={remark}
          onType={type}
          error={note.trouble?.at('/remark')}
        />
        <TroubleNotice of={note.trouble} />
        <Button type="submit" kind="primary" busy={note.busy}>
          {text('ui.save')}
        </Button>
      </form>
    </Dialog>
  )
}

function End({ of: activityId, onClose }: { of: string; onClose: () => void }) {
  const text = useText()
  const [endedAs, choose] = useState<'done' | 'dropped'>('done')
  const [result, type] = useState('')
  const [learnt, learn] = useState('')
  const end = useAction(endActivity, { then: onClose })
  function send(event: FormEvent) {
    event.preventDefault()
    if (!end.busy) end.run({ activityId, endedAs, result, learnt })
  }
  return (
    <Dialog title={text('development.activity.end')} onClose={onClose}>
      <form onSubmit={send} noValidate>
        <RadioChoice
          compact
          legend={text('development.activity.end-as')}
          options={(['done', 'dropped'] as const).map((one) => ({
            value: one,
            label: text(`development.ended.${one}`),
          }))}
          value={endedAs}
          onChoose={choose}
        />
        <AreaField
          label={text('development.activity.result')}
          rows={3}
          value={result}
          onType={type}
          error={end.trouble?.at('/result')}
        />
        <AreaField
          label={text('development.activity.learnt')}
          rows={3}
          value={learnt}
          onType={learn}
          error={end.trouble?.at('/learnt')}
        />
        <TroubleNotice of={end.trouble} />
        <Button type="submit" kind="primary" busy={end.busy}>
          {text('development.activity.end')}
        </Button>
      </form>
    </Dialog>
  )
}
