import { useSay, useText } from '#platform/ui/text.ts'
import type { Match } from '../contract.ts'
import style from './Career.module.css'
import { levels, useLevelName } from './levels.ts'

/** What one sees somebody do, level by level. */
export function Behaviour({ of }: { of: Pick<Match['competencies'][number]['content'], 'behaviour'> }) {
  const text = useText()
  const say = useSay()
  const name = useLevelName()
  return (
    <ul className={style.levels}>
      {levels.map((level) => (
        <li key={level}>
          <b>{text('competencies.level-of', { level, name: name(level) })}</b>
          <p>{say.in(of.behaviour[level - 1]!)}</p>
        </li>
      ))}
    </ul>
  )
}
