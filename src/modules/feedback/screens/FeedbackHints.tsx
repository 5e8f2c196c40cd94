import type { Drafts } from '#platform/ui/drafts/drafts.ts'
import { useField } from '#platform/ui/drafts/use-drafts.ts'
import { useText } from '#platform/ui/text.ts'
import type { Words } from '../contract.ts'
import style from './Feedback.module.css'
import { hintsFor } from './hints.ts'

/** What one might still think about. It follows the words as they are typed, and stands in nobody's way. */
export function FeedbackHints({ drafts }: { drafts: Drafts<Words> }) {
  const text = useText()
  const hints = hintsFor({
    situation: useField(drafts, 'situation').value.text,
    behaviour: useField(drafts, 'behaviour').value.text,
    effect: useField(drafts, 'effect').value.text,
    wish: useField(drafts, 'wish').value.text,
  })
  if (hints.length === 0) return null
  return (
    <section className={style.hints} aria-label={text('feedback.hints.title')}>
      <h2>{text('feedback.hints.title')}</h2>
      <ul>
        {hints.map((hint) => (
          <li key={hint}>{text(`feedback.hints.${hint}`)}</li>
        ))}
      </ul>
      <p className="small soft">{text('feedback.hints.explain')}</p>
    </section>
  )
}
