import { useSay, useText } from '#platform/ui/text.ts'
import type { Development } from '../contract.ts'
import style from './Course.module.css'

type Reasoned = Development['finals'][number]
/** The default scale, highest first, as it stands beside the picture. */
const levels = [
  { level: 5, said: 'far-above' },
  { level: 4, said: 'above' },
  { level: 3, said: 'meets' },
  { level: 2, said: 'partly' },
  { level: 1, said: 'below' },
] as const

/**
 * Scores over time as a line, with what the employee thought beforehand beside it. Time runs in proportion; the line is
 * cut where the scale changed, and every break has a number that the list below it explains. All of it stands in that list
 * in words, so the picture is one sentence to who hears the page.
 */
export function Course({ name, of: scores }: { name: string; of: Reasoned[] }) {
  const text = useText()
  const say = useSay()
  const from = Date.parse(scores[0]!.heldAt)
  const until = Date.parse(scores.at(-1)!.heldAt)
  const left = ({ heldAt }: Reasoned) => (from === until ? 50 : 4 + ((Date.parse(heldAt) - from) / (until - from)) * 92)
  const top = (value: number) => 8 + ((5 - value) / 4) * 84
  const place = (score: Reasoned, value: number) => ({ left: `${left(score)}%`, top: `${top(value)}%` })
  return (
    <figure className={style.course}>
      <div className={style.levels} aria-hidden="true">
        {levels.map(({ level, said }) => (
          <span key={level} style={{ top: `${top(level)}%` }}>
            {text(`insight.development.scale.${said}`)}
          </span>
        ))}
      </div>
      <div
        className={style.plot}
        role="img"
        aria-label={text('insight.development.chart', {
          name,
          points: say.list(
            scores.map((score) =>
              text('insight.development.point', { label: say.in(score.label), day: say.momentDay(score.heldAt) }),
            ),
          ),
        })}
      >
        <svg viewBox="0 0 100 100" preserveAspectRatio="none">
          {levels.map(({ level }) => (
            <line key={level} className={style.grid} x1="0" x2="100" y1={top(level)} y2={top(level)} />
          ))}
          {scores.map((score) =>
            score.breaks.length > 0 ? (
              <line key={score.reportId} className={style.break} x1={left(score)} x2={left(score)} y1="2" y2="98" />
            ) : null,
          )}
          {pairs(scores, (score) => score.self).map(([a, b]) => (
            <line
              key={b.reportId}
              className={style.self}
              x1={left(a)}
              y1={top(a.self!)}
              x2={left(b)}
              y2={top(b.self!)}
            />
          ))}
          {pairs(scores, (score) => score.standard).map(([a, b]) => (
            <line
              key={b.reportId}
              className={style.line}
              x1={left(a)}
              y1={top(a.standard)}
              x2={left(b)}
              y2={top(b.standard)}
            />
          ))}
        </svg>
        {scores.map((score, number) => (
          <span key={score.reportId}>
            {score.self !== null && <i className={style.own} style={place(score, score.self)} />}
            <i className={style.point} style={place(score, score.standard)} />
            <span className={style.year} style={{ left: `${left(score)}%` }} data-edge={edgeOf(number, scores.length)}>
              {say.month(score.heldAt.slice(0, 10))}
            </span>
          </span>
        ))}
      </div>
      <figcaption>
        <span className={style.keyFinal}>{text('insight.development.final')}</span>
        {scores.some(({ self }) => self !== null) && (
          <span className={style.keySelf}>{text('insight.development.self')}</span>
        )}
        <span className="soft">{text('insight.development.scale-explain')}</span>
      </figcaption>
    </figure>
  )
}

/** Each two that follow one another on one scale and that both have this value: between them goes a line. */
const pairs = (scores: Reasoned[], value: (score: Reasoned) => number | null): [Reasoned, Reasoned][] =>
  scores.flatMap((score, number) => {
    const before = scores[number - 1]
    return before && !score.breaks.includes('scale') && value(before) !== null && value(score) !== null
      ? [[before, score] as [Reasoned, Reasoned]]
      : []
  })

/** The first and the last label stay within the picture; on a phone the ones between them give way. */
const edgeOf = (number: number, count: number) => (number === 0 ? 'first' : number === count - 1 ? 'last' : undefined)
