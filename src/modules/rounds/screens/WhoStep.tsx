import type { Day } from '#kernel/schemas.ts'
import { useRead } from '#platform/ui/api.ts'
import { CheckField, TextField } from '#platform/ui/controls/Form.tsx'
import { useText } from '#platform/ui/text.ts'
import { readChoices } from '../contract.ts'
import type { KeptDraft } from './kept-draft.ts'
import style from './Rounds.module.css'
import { Rule } from './Rule.tsx'

/** The name, and who takes part. */
export function WhoStep({ plan, change, trouble }: KeptDraft) {
  const text = useText()
  const choices = useRead(readChoices, {})
  return (
    <div className={style.form}>
      <TextField
        label={text('rounds.draft.name')}
        hint={text('rounds.draft.name-hint')}
        autoComplete="off"
        maxLength={120}
        value={plan.name}
        onType={(name) => change({ name })}
        error={trouble?.at('/name')}
      />
      <Rule choices={choices} departments={plan.departments} jobTitles={plan.jobTitles} onChange={change} />
      <TextField
        type="date"
        short
        label={text('rounds.draft.joined-before')}
        hint={text('rounds.draft.joined-before-hint')}
        value={plan.joinedBefore ?? ''}
        onType={(day) => change({ joinedBefore: (day || null) as Day | null })}
        error={trouble?.at('/joinedBefore')}
      />
      <CheckField
        label={text('rounds.draft.newcomers-join')}
        explain={text('rounds.draft.newcomers-explain')}
        checked={plan.newcomersJoin}
        onToggle={(newcomersJoin) => change({ newcomersJoin })}
      />
      <CheckField
        label={text('rounds.draft.skips-double')}
        checked={plan.skipsDouble}
        onToggle={(skipsDouble) => change({ skipsDouble })}
      />
    </div>
  )
}
