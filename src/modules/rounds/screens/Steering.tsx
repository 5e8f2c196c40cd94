import { useState } from 'react'
import { dayAt } from '#kernel/dates.ts'
import { PersonPicker } from '#modules/people/screens/PersonPicker.tsx'
import { useAction, useRead } from '#platform/ui/api.ts'
import { ActionButton } from '#platform/ui/controls/ActionButton.tsx'
import { Button, ButtonRow } from '#platform/ui/controls/Button.tsx'
import { Dialog } from '#platform/ui/controls/Dialog.tsx'
import { Done } from '#platform/ui/controls/Done.tsx'
import { SelectField } from '#platform/ui/controls/Form.tsx'
import { Section } from '#platform/ui/controls/Page.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useLanguage, useSay, useText } from '#platform/ui/text.ts'
import {
  changeTemplate,
  closeRound,
  exceptPerson,
  extendRound,
  readChoices,
  reopenRound,
  takeOverRound,
  type Round,
} from '../contract.ts'
import { ExtendForm } from './ExtendForm.tsx'
import { useTemplates } from './templates.ts'

type Open = 'extend' | 'add' | 'template' | 'close' | null

/** What the adviser who made a round can still change in it as a whole. */
export function Steering({ of }: { of: Round }) {
  const text = useText()
  const say = useSay()
  const { timeZone } = useLanguage()
  const [open, show] = useState<Open>(null)
  const [done, tell] = useState('')
  const close = () => show(null)
  const extend = useAction(extendRound, { then: close })
  const end = useAction(closeRound, { then: close })
  const reopen = useAction(reopenRound)
  const takeOver = useAction(takeOverRound)
  const roundId = of.id
  const begin = (what: Open) => {
    tell('')
    show(what)
  }
  const finish = (said: string) => {
    tell(said)
    close()
  }
  return (
    <Section title={text('rounds.lead.title')} explain={text('rounds.lead.explain')}>
      {of.takeovers.map(({ from, to, at }) => (
        <p key={at} className="small soft">
          {text('rounds.lead.taken-over', { from, to, day: say.day(dayAt(at, timeZone)) })}
        </p>
      ))}
      {of.may.takeOver.allowed ? (
        <>
          <p>{text('rounds.lead.led-by', { name: of.ledBy.name })}</p>
          <Button busy={takeOver.busy} onClick={() => takeOver.run({ roundId })}>
            {text('rounds.lead.take-over')}
          </Button>
          <p className="small soft">{text('rounds.lead.take-over-explain')}</p>
        </>
      ) : of.closedAt ? (
        <ActionButton may={of.may.reopen} busy={reopen.busy} onClick={() => reopen.run({ roundId })}>
          {text('rounds.lead.reopen')}
        </ActionButton>
      ) : of.may.lead.allowed ? (
        <ButtonRow>
          <Button onClick={() => begin('add')}>{text('rounds.lead.add')}</Button>
          <Button onClick={() => begin('extend')}>{text('rounds.lead.extend-all')}</Button>
          <Button onClick={() => begin('template')}>{text('rounds.lead.template')}</Button>
          <Button onClick={() => begin('close')}>{text('rounds.lead.close')}</Button>
        </ButtonRow>
      ) : (
        <p>{text('rounds.lead.led-by', { name: of.ledBy.name })}</p>
      )}
      <Done>{done}</Done>
      <TroubleNotice of={reopen.trouble ?? takeOver.trouble} />
      {open === 'extend' && (
        <Dialog title={text('rounds.lead.extend-all')} onClose={close}>
          <ExtendForm
            first={of}
            busy={extend.busy}
            trouble={extend.trouble}
            onSubmit={(days) => extend.run({ roundId, ...days })}
          />
        </Dialog>
      )}
      {open === 'add' && <Add of={of} onClose={close} onDone={finish} />}
      {open === 'template' && <Replace of={of} onClose={close} onDone={finish} />}
      {open === 'close' && (
        <Dialog title={text('rounds.lead.close-title')} onClose={close}>
          <p>{text('rounds.lead.close-explain')}</p>
          <TroubleNotice of={end.trouble} />
          <ButtonRow>
            <Button kind="primary" busy={end.busy} onClick={() => end.run({ roundId })}>
              {text('rounds.lead.close')}
            </Button>
            <Button onClick={close}>{text('ui.cancel')}</Button>
          </ButtonRow>
        </Dialog>
      )}
    </Section>
  )
}

type Inner = { of: Round; onClose: () => void; onDone: (said: string) => void }

function Add({ of, onClose, onDone }: Inner) {
  const text = useText()
  const [person, choose] = useState<{ id: string; name: string } | null>(null)
  const add = useAction(exceptPerson, { then: () => onDone(text('rounds.lead.added', { name: person!.name })) })
  return (
    <Dialog title={text('rounds.lead.add')} onClose={onClose}>
      <p>{text('rounds.lead.add-explain')}</p>
      <PersonPicker label={text('rounds.draft.who-by-name')} value={person} onChoose={choose} />
      <TroubleNotice of={add.trouble} />
      {person && (
        <Button
          kind="primary"
          busy={add.busy}
          onClick={() => add.run({ roundId: of.id, personId: person.id, what: 'added', group: null })}
        >
          {text('rounds.lead.add-submit', { name: person.name })}
        </Button>
      )}
    </Dialog>
  )
}

function Replace({ of, onClose, onDone }: Inner) {
  const text = useText()
  const { templates } = useRead(readChoices, {})
  const { options, valueOf, templateOf } = useTemplates(templates)
  const used = [of.template!, ...of.groups.map(({ template }) => template)]
  const [from, setFrom] = useState(valueOf(used[0]!))
  const [to, setTo] = useState('')
  const change = useAction(changeTemplate, {
    then: ({ changed }) => onDone(text('rounds.lead.template-changed', { changed })),
  })
  const all = options(...used)
  return (
    <Dialog title={text('rounds.lead.template')} onClose={onClose}>
      <p>{text('rounds.lead.template-explain')}</p>
      <SelectField
        label={text('rounds.lead.template-from')}
        options={all.filter(({ value }) => used.some((one) => valueOf(one) === value))}
        value={from}
        onChoose={setFrom}
      />
      <SelectField
        label={text('rounds.lead.template-to')}
        options={[
          { value: '', label: text('rounds.draft.choose-template') },
          ...options().filter(({ value }) => value !== from),
        ]}
        value={to}
        onChoose={setTo}
      />
      <TroubleNotice of={change.trouble} />
      {to && (
        <Button
          kind="primary"
          busy={change.busy}
          onClick={() => change.run({ roundId: of.id, from: templateOf(from)!, to: templateOf(to)! })}
        >
          {text('rounds.lead.template-submit')}
        </Button>
      )}
    </Dialog>
  )
}
