import { useSay } from '#platform/ui/text.ts'
import type { Score } from '../contract.ts'
import style from './Insight.module.css'

const steps = [1, 2, 3, 4, 5]

/**
 * A score in words, and as steps of the default scale: told apart by how many are filled, so in grey and by who is
 * colour-blind too.
 */
export function Level({ of: { label, standard } }: { of: Pick<Score, 'label' | 'standard'> }) {
  const say = useSay()
  return (
    <span className={style.level} data-standard={standard}>
      <span className={style.steps} aria-hidden="true">
        {steps.map((step) => (
          <i key={step} data-filled={step <= standard || undefined} />
        ))}
      </span>
      {say.in(label)}
    </span>
  )
}
