import { useParams } from 'wouter'
import type { RoundId } from '#kernel/schemas.ts'
import { useAction, useRead } from '#platform/ui/api.ts'
import { Button } from '#platform/ui/controls/Button.tsx'
import { Notice, TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useText } from '#platform/ui/text.ts'
import { readRound, takeUpRound } from '../contract.ts'
import { HrPage } from './HrPage.tsx'
import { RoundDraft } from './RoundDraft.tsx'
import { RoundProgress } from './RoundProgress.tsx'

/** One round: being filled in, or under way. */
export function Round() {
  const { roundId, step } = useParams<{ roundId: RoundId; step?: string }>()
  const text = useText()
  const of = useRead(readRound, { roundId })
  const takeUp = useAction(takeUpRound)
  if (of.state === 'draft') return <RoundDraft of={of} step={step} />
  if (of.state !== 'dropped') return <RoundProgress of={of} />
  return (
    <HrPage title={of.name || text('rounds.unnamed')} back={{ to: '/hr/rounds', label: text('rounds.draft.back') }}>
      <Notice>{text('problem.round.dropped.what')}</Notice>
      <TroubleNotice of={takeUp.trouble} />
      <Button kind="primary" busy={takeUp.busy} onClick={() => takeUp.run({ roundId })}>
        {text('rounds.list.take-up')}
      </Button>
    </HrPage>
  )
}
