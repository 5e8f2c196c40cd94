import { Section } from '#platform/ui/controls/Page.tsx'
import { useText } from '#platform/ui/text.ts'
import type { Goal } from '../contract.ts'
import style from './Goal.module.css'

/** The letters of SMART as far as somebody answered them; of something to learn: what, how one notices, how, and why. */
export function Letters({ of: { kind, wording } }: { of: Goal }) {
  const text = useText()
  const letters = (['specific', 'measurable', 'achievable', 'relevant'] as const).filter((letter) =>
    wording[letter].trim(),
  )
  if (letters.length === 0) return null
  return (
    <Section title={text('goals.whole')}>
      <dl className={style.letters}>
        {letters.map((letter) => (
          <div key={letter}>
            <dt className="small soft">{text(`goals.letters.${kind}.${letter}`)}</dt>
            <dd className={style.words}>{wording[letter]}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
