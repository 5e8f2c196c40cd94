import { useLocation, useSearchParams } from 'wouter'
import { HrPage } from '#modules/rounds/screens/HrPage.tsx'
import { useAction, useRead } from '#platform/ui/api.ts'
import { useText } from '#platform/ui/text.ts'
import { draftCadence, listCadences } from '../contract.ts'
import { RuleForm } from './RuleForm.tsx'

/** A new rule, from nothing or from one that there is (`?from=`). */
export function NewCadence() {
  const text = useText()
  const [, go] = useLocation()
  const [asked] = useSearchParams()
  const { cadences } = useRead(listCadences, {})
  const draft = useAction(draftCadence, { then: ({ id }) => go(`/hr/cadences/${id}`) })
  return (
    <HrPage
      title={text('cadences.form.new-title')}
      lead={text('cadences.form.lead')}
      back={{ to: '/hr/cadences', label: text('cadences.form.back') }}
    >
      <RuleForm
        first={cadences.find(({ id }) => id === asked.get('from')) ?? null}
        submit={text('cadences.form.save')}
        busy={draft.busy}
        trouble={draft.trouble}
        onSubmit={(plan) => draft.run(plan)}
      />
    </HrPage>
  )
}
