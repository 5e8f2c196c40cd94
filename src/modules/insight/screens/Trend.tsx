import { useSay, useText } from '#platform/ui/text.ts'
import type { Score } from '../contract.ts'
import style from './Insight.module.css'

const width = 96
const height = 28
const edge = 4

/** The final scores of one person as a small line, cut where the scale changed; what it shows is said in a sentence. */
export function Trend({ of: scores }: { of: Score[] }) {
  const text = useText()
  const say = useSay()
  const [first, last] = [scores[0], scores.at(-1)]
  if (!first || !last) return null
  const from = Date.parse(first.heldAt)
  const until = Date.parse(last.heldAt)
  const at = ({ heldAt, standard }: Score) => ({
    x: from === until ? width - edge : edge + ((Date.parse(heldAt) - from) / (until - from)) * (width - 2 * edge),
    y: height - edge - ((standard - 1) / 4) * (height - 2 * edge),
  })
  return (
    <svg
      className={style.trend}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={
        scores.length > 1
          ? text('insight.trend-of', { first: say.in(first.label), last: say.in(last.label), count: scores.length })
          : text('insight.trend-one', { last: say.in(last.label) })
      }
    >
      <line className={style.middle} x1={edge} x2={width - edge} y1={height / 2} y2={height / 2} />
      {scores.map((score, place) => {
        const before = scores[place - 1]
        if (!before || score.breaks.includes('scale')) return null
        const [a, b] = [at(before), at(score)]
        return <line key={score.reportId} className={style.line} x1={a.x} y1={a.y} x2={b.x} y2={b.y} />
      })}
      {scores.map((score) => (
        <circle
          key={score.reportId}
          className={score === last ? style.now : style.dot}
          cx={at(score).x}
          cy={at(score).y}
          r={score === last ? 3.5 : 2}
        />
      ))}
    </svg>
  )
}
