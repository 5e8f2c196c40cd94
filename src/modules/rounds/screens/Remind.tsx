import { useState } from 'react'
import { useAction } from '#platform/ui/api.ts'
import { Button } from '#platform/ui/controls/Button.tsx'
import { Done } from '#platform/ui/controls/Done.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useText } from '#platform/ui/text.ts'
import { remindLate, type Round } from '../contract.ts'
import style from './Rounds.module.css'

/** Reminds who is late, when somebody is. */
export function Remind({ of, late }: { of: Round; late: number }) {
  const text = useText()
  const [reminded, tell] = useState<number | null>(null)
  const remind = useAction(remindLate, { then: ({ people }) => tell(people) })
  if (late === 0 && reminded === null) return null
  return (
    <div className={style.remind}>
      <Button busy={remind.busy} onClick={() => remind.run({ roundId: of.id })}>
        {text('rounds.progress.remind')}
      </Button>
      <p className="small soft">{text('rounds.progress.remind-explain')}</p>
      <Done>{reminded !== null && text('rounds.progress.reminded', { people: reminded })}</Done>
      <TroubleNotice of={remind.trouble} />
    </div>
  )
}
