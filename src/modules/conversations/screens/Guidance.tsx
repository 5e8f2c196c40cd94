import { Details } from '#platform/ui/controls/List.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import type { Guide } from '../contract.ts'
import style from './Preparing.module.css'

/** Advice for who wants it, folded away for who does not. */
export function Guidance({ of, moments }: { of: Guide[]; moments?: Guide['moment'][] }) {
  const text = useText()
  const say = useSay()
  const wanted = of.filter(({ moment }) => !moments || moments.includes(moment))
  if (wanted.length === 0) return null
  return (
    <section aria-label={text('conversations.preparation.guidance')}>
      {wanted.map(({ moment, title, text: paragraphs }) => (
        <Details key={moment + title.nl} summary={say.in(title)}>
          <div className={style.known}>
            {paragraphs.map((paragraph) => (
              <p key={paragraph.nl}>{say.in(paragraph)}</p>
            ))}
          </div>
        </Details>
      ))}
    </section>
  )
}
