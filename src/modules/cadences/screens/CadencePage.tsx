import { useState } from 'react'
import { Link, useLocation, useParams } from 'wouter'
import type { CadenceId } from '#kernel/schemas.ts'
import type { Returned } from '#platform/http/endpoint.ts'
import { HrPage } from '#modules/rounds/screens/HrPage.tsx'
import { useAction, useRead } from '#platform/ui/api.ts'
import { ActionButton } from '#platform/ui/controls/ActionButton.tsx'
import { Button, ButtonRow, LinkButton } from '#platform/ui/controls/Button.tsx'
import { Dialog } from '#platform/ui/controls/Dialog.tsx'
import { Details, Facts, Tag } from '#platform/ui/controls/List.tsx'
import { Notice, TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import { changeCadence, endCadence, readCadence, resumeCadence, startCadence } from '../contract.ts'
import style from './Cadences.module.css'
import { Happened } from './Happened.tsx'
import { RuleForm } from './RuleForm.tsx'
import { useSayRule } from './say-rule.ts'
import { Trial } from './Trial.tsx'

/** One rule: a draft with its trial, or one that is on with what came of it, or one that ended. */
export function CadencePage() {
  const { cadenceId } = useParams<{ cadenceId: CadenceId }>()
  const text = useText()
  const say = useSay()
  const rule = useSayRule()
  const of = useRead(readCadence, { cadenceId })
  const state = of.state === 'ended' && !of.startedOn ? 'away' : of.state
  return (
    <HrPage title={rule.whom(of)} lead={rule.beat(of)} back={{ to: '/hr/cadences', label: text('cadences.form.back') }}>
      <p>
        <Tag tone={of.state === 'on' ? 'accent' : 'plain'}>{text(`cadences.state.${state}`)}</Tag>
      </p>
      <Facts
        of={[
          { label: text('cadences.rule.weeks'), value: text('cadences.rule.weeks-value', { count: of.weeks }) },
          { label: text('cadences.rule.template'), value: say.in(of.template) },
          { label: text('cadences.rule.made-by'), value: of.madeBy.name },
          ...(of.startedOn ? [{ label: text('cadences.rule.since'), value: say.day(of.startedOn) }] : []),
        ]}
      />
      <Acts of={of} />
      {of.state === 'draft' && <Change of={of} />}
      {of.startedOn && <Happened of={of} />}
      {of.state !== 'ended' && <Trial of={of} />}
    </HrPage>
  )
}

type Read = Returned<typeof readCadence>

function Acts({ of }: { of: Read }) {
  const text = useText()
  const [, go] = useLocation()
  const [asking, ask] = useState<'start' | 'end' | null>(null)
  const close = () => ask(null)
  const start = useAction(startCadence, { then: close })
  const end = useAction(endCadence, { then: () => (of.state === 'draft' ? go('/hr/cadences') : close()) })
  const resume = useAction(resumeCadence)
  const which = { cadenceId: of.id }
  return (
    <>
      {of.state === 'draft' && of.replaces && (
        <Notice tone="sun" icon="warning">
          {text('cadences.rule.replaces')}{' '}
          <Link href={`/hr/cadences/${of.replaces}`}>{text('cadences.rule.see-replaced')}</Link>
        </Notice>
      )}
      <div className={style.foot}>
        {of.state === 'draft' && (
          <>
            <ActionButton may={of.may.start} kind="primary" onClick={() => ask('start')}>
              {text('cadences.rule.start')}
            </ActionButton>
            {of.may.end.allowed && (
              <Button kind="quiet" busy={end.busy} onClick={() => end.run(which)}>
                {text('cadences.rule.drop')}
              </Button>
            )}
          </>
        )}
        {of.state === 'on' && (
          <ActionButton may={of.may.end} onClick={() => ask('end')}>
            {text('cadences.rule.end')}
          </ActionButton>
        )}
        {of.state !== 'draft' && of.may.end.allowed !== of.may.resume.allowed && (
          <LinkButton to={`/hr/cadences/new?from=${of.id}`}>{text('cadences.rule.renew')}</LinkButton>
        )}
        {of.state === 'ended' && (
          <ActionButton may={of.may.resume} busy={resume.busy} onClick={() => resume.run(which)}>
            {text(of.startedOn ? 'cadences.rule.resume' : 'cadences.rule.take-up')}
          </ActionButton>
        )}
      </div>
      {of.state === 'on' && <p className="small soft">{text('cadences.rule.renew-explain')}</p>}
      <TroubleNotice of={resume.trouble} />
      {asking && (
        <Dialog title={text(`cadences.rule.${asking}-title`)} onClose={close}>
          <p>{text(`cadences.rule.${asking}-explain`)}</p>
          <TroubleNotice of={start.trouble ?? end.trouble} />
          <ButtonRow>
            <Button
              kind="primary"
              busy={start.busy || end.busy}
              onClick={() => (asking === 'start' ? start.run(which) : end.run(which))}
            >
              {text(`cadences.rule.${asking}`)}
            </Button>
            <Button onClick={close}>{text('ui.cancel')}</Button>
          </ButtonRow>
        </Dialog>
      )}
    </>
  )
}

function Change({ of }: { of: Read }) {
  const text = useText()
  const [open, show] = useState(false)
  const change = useAction(changeCadence, { then: () => show(false) })
  if (!of.may.change.allowed) return null
  return (
    <Details summary={text('cadences.form.change')} open={open} onToggle={show}>
      {open && (
        <RuleForm
          first={of}
          submit={text('cadences.form.change-save')}
          busy={change.busy}
          trouble={change.trouble}
          onSubmit={(plan) => change.run({ cadenceId: of.id, ...plan })}
        />
      )}
    </Details>
  )
}
