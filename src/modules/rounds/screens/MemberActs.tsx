import { useState } from 'react'
import { useAction } from '#platform/ui/api.ts'
import { Button, ButtonRow } from '#platform/ui/controls/Button.tsx'
import { Dialog } from '#platform/ui/controls/Dialog.tsx'
import { TextField } from '#platform/ui/controls/Form.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useText } from '#platform/ui/text.ts'
import {
  extendPerson,
  pausePerson,
  resumePerson,
  skipPerson,
  unskipPerson,
  type ProgressRow,
  type Round,
} from '../contract.ts'
import { ExtendForm } from './ExtendForm.tsx'
import style from './Rounds.module.css'

/** What an adviser can do about one person of a round. Each of it can be undone in the same place. */
export function MemberActs({ of, row }: { of: Round; row: ProgressRow }) {
  const text = useText()
  const { person, standing, paused, movable } = row
  const which = { roundId: of.id, personId: person.id }
  const { name } = person
  const [open, show] = useState<'extend' | 'skip' | null>(null)
  const close = () => show(null)
  const extend = useAction(extendPerson, { then: close })
  const pause = useAction(pausePerson)
  const resume = useAction(resumePerson)
  const unskip = useAction(unskipPerson)
  const canSkip = standing !== 'skipped' && (movable || !row.conversation || standing === 'cancelled')
  return (
    <>
      <div className={style.flush}>
        <ButtonRow>
          {movable && (
            <Button kind="quiet" aria-label={text('rounds.lead.extend-of', { name })} onClick={() => show('extend')}>
              {text('rounds.lead.extend')}
            </Button>
          )}
          {movable && !paused && (
            <Button
              kind="quiet"
              busy={pause.busy}
              aria-label={text('rounds.lead.pause-of', { name })}
              onClick={() => pause.run(which)}
            >
              {text('rounds.lead.pause')}
            </Button>
          )}
          {movable && paused && (
            <Button
              kind="quiet"
              busy={resume.busy}
              aria-label={text('rounds.lead.resume-of', { name })}
              onClick={() => resume.run(which)}
            >
              {text('rounds.lead.resume')}
            </Button>
          )}
          {canSkip && (
            <Button kind="quiet" aria-label={text('rounds.lead.skip-of', { name })} onClick={() => show('skip')}>
              {text('rounds.lead.skip')}
            </Button>
          )}
          {standing === 'skipped' && (
            <Button
              kind="quiet"
              busy={unskip.busy}
              aria-label={text('rounds.lead.unskip-of', { name })}
              onClick={() => unskip.run(which)}
            >
              {text('rounds.lead.unskip')}
            </Button>
          )}
        </ButtonRow>
      </div>
      <TroubleNotice of={pause.trouble ?? resume.trouble ?? unskip.trouble} />
      {open === 'extend' && (
        <Dialog title={text('rounds.lead.extend-of', { name })} onClose={close}>
          <ExtendForm
            first={{ talkUntil: row.talkUntil, signBefore: row.signBefore }}
            busy={extend.busy}
            trouble={extend.trouble}
            onSubmit={(days) => extend.run({ ...which, ...days })}
          />
        </Dialog>
      )}
      {open === 'skip' && <Skip of={of} row={row} onClose={close} />}
    </>
  )
}

function Skip({ of, row, onClose }: { of: Round; row: ProgressRow; onClose: () => void }) {
  const text = useText()
  const [reason, type] = useState('')
  const skip = useAction(skipPerson, { then: onClose })
  return (
    <Dialog title={text('rounds.lead.skip-of', { name: row.person.name })} onClose={onClose}>
      <p>{text('rounds.lead.skip-explain')}</p>
      <TextField
        label={text('rounds.lead.skip-reason')}
        hint={text('rounds.lead.skip-reason-hint')}
        autoComplete="off"
        maxLength={300}
        value={reason}
        onType={type}
        error={skip.trouble?.at('/reason')}
      />
      <TroubleNotice of={skip.trouble} />
      <ButtonRow>
        <Button
          kind="primary"
          busy={skip.busy}
          onClick={() => skip.run({ roundId: of.id, personId: row.person.id, reason })}
        >
          {text('rounds.lead.skip')}
        </Button>
        <Button onClick={onClose}>{text('ui.cancel')}</Button>
      </ButtonRow>
    </Dialog>
  )
}
