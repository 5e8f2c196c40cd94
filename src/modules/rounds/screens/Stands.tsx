import { Tag } from '#platform/ui/controls/List.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import type { ProgressRow } from '../contract.ts'
import style from './Rounds.module.css'

type StandsProps = {
  of: Pick<ProgressRow, 'standing' | 'late' | 'paused' | 'startsAt' | 'talkUntil' | 'signBefore'> & {
    skipReason?: string | null
  }
}

/** Where somebody stands in a round, and the day that counts now. */
export function Stands({ of: { standing, late, paused, startsAt, talkUntil, signBefore, skipReason } }: StandsProps) {
  const text = useText()
  const say = useSay()
  const when =
    standing === 'to-plan' && talkUntil
      ? text('rounds.progress.until', { day: say.day(talkUntil) })
      : standing === 'held' && signBefore
        ? text('rounds.progress.sign-until', { day: say.day(signBefore) })
        : startsAt
          ? say.moment(startsAt)
          : skipReason
  return (
    <>
      <span className={style.tags}>
        <Tag tone={standing === 'signed' ? 'accent' : 'plain'}>{text(`rounds.progress.standing.${standing}`)}</Tag>
        {late && <Tag tone="sun">{text('rounds.progress.late')}</Tag>}
        {paused && <Tag>{text('rounds.progress.paused')}</Tag>}
      </span>
      {when && <p className="small soft">{when}</p>}
    </>
  )
}
