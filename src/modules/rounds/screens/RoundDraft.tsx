import { Link, useLocation } from 'wouter'
import { useAction } from '#platform/ui/api.ts'
import { Button } from '#platform/ui/controls/Button.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useText } from '#platform/ui/text.ts'
import { dropRound, type Round } from '../contract.ts'
import { DaysStep } from './DaysStep.tsx'
import { HrPage } from './HrPage.tsx'
import { useKeptDraft, type KeptDraft } from './kept-draft.ts'
import { NamesStep } from './NamesStep.tsx'
import style from './Rounds.module.css'
import { TableStep } from './TableStep.tsx'
import { TemplateStep } from './TemplateStep.tsx'
import { TrialStep } from './TrialStep.tsx'
import { WhoStep } from './WhoStep.tsx'

const steps = ['who', 'template', 'when', 'table', 'names', 'trial'] as const
type Step = (typeof steps)[number]

/** A round that is being filled in, in six calm steps. Each step is an address, and every change is saved by itself. */
export function RoundDraft({ of, step }: { of: Round; step: string | undefined }) {
  const text = useText()
  const [, go] = useLocation()
  const kept = useKeptDraft(of)
  const drop = useAction(dropRound, { then: () => go('/hr/rounds') })
  const here: Step = steps.find((one) => one === step) ?? 'who'
  const place = steps.indexOf(here)
  const to = (one: Step) => `/hr/rounds/${of.id}/${one}`
  const [previous, next] = [steps[place - 1], steps[place + 1]]
  return (
    <HrPage
      key={here}
      title={`${kept.plan.name || text('rounds.unnamed')}: ${text(`rounds.draft.step.${here}`)}`}
      lead={text(`rounds.draft.lead.${here}`)}
      back={{ to: '/hr/rounds', label: text('rounds.draft.back') }}
    >
      <nav aria-label={text('rounds.draft.steps')}>
        <ol className={style.steps}>
          {steps.map((one) => (
            <li key={one}>
              <Link href={to(one)} aria-current={one === here ? 'step' : undefined}>
                {text(`rounds.draft.step.${one}`)}
              </Link>
            </li>
          ))}
        </ol>
      </nav>
      <Content of={of} kept={kept} step={here} />
      <div role="status" className={style.kept}>
        {kept.standing === 'saving'
          ? text('rounds.draft.saving')
          : kept.standing === 'saved'
            ? text('rounds.draft.saved')
            : ''}
      </div>
      <TroubleNotice of={kept.trouble ?? drop.trouble} />
      <div className={style.foot}>
        {previous && <Button onClick={() => go(to(previous))}>{text('rounds.draft.previous')}</Button>}
        {next && (
          <Button kind="primary" onClick={() => go(to(next))}>
            {text('rounds.draft.next')}
          </Button>
        )}
        <Button
          kind="quiet"
          busy={drop.busy}
          onClick={() => void kept.flush().then(() => drop.run({ roundId: of.id }))}
        >
          {text('rounds.draft.drop')}
        </Button>
      </div>
    </HrPage>
  )
}

function Content({ of, kept, step }: { of: Round; kept: KeptDraft; step: Step }) {
  if (step === 'who') return <WhoStep {...kept} />
  if (step === 'template') return <TemplateStep {...kept} />
  if (step === 'when') return <DaysStep {...kept} />
  if (step === 'table') return <TableStep {...kept} />
  if (step === 'names') return <NamesStep of={of} />
  return <TrialStep of={of} kept={kept} />
}
