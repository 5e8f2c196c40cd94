import { useText } from '#platform/ui/text.ts'
import type { Goal } from '../contract.ts'
import style from './Goal.module.css'
import { hintsFor } from './hints.ts'

type HintsProps = {
  kind: Goal['kind']
  typed: Parameters<typeof hintsFor>[1]
  known: Parameters<typeof hintsFor>[2]
}

/** What one might still think about, by letter. It follows the words as they are typed, and stands in nobody's way. */
export function Hints({ kind, typed, known }: HintsProps) {
  const text = useText()
  const hints = hintsFor(kind, typed, known)
  if (hints.length === 0) return null
  return (
    <section className={style.hints} aria-label={text('goals.hints.title')}>
      <h3>{text('goals.hints.title')}</h3>
      <ul>
        {hints.map((letter) => (
          <li key={letter}>{text(`goals.hints.${kind}.${letter}`)}</li>
        ))}
      </ul>
      <p className="small soft">{text('goals.hints.explain')}</p>
    </section>
  )
}
