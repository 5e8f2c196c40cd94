import { useText } from '#platform/ui/text.ts'
import style from './Insight.module.css'

/** The same picture as a file. */
export function Downloads({ to }: { to: (format: 'csv' | 'xlsx') => string }) {
  const text = useText()
  return (
    <p className={style.downloads}>
      {(['csv', 'xlsx'] as const).map((format) => (
        <a key={format} href={to(format)} download>
          {text(`insight.download.${format}`)}
        </a>
      ))}
    </p>
  )
}
