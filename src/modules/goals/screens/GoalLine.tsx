import { dayAndClock } from '#kernel/format.ts'
import type { Instant } from '#kernel/schemas.ts'
import { Details, Table } from '#platform/ui/controls/List.tsx'
import { useLanguage, useSay, useText } from '#platform/ui/text.ts'
import type { Goal } from '../contract.ts'
import style from './Goal.module.css'
import { daysBetween, progressOf, type Progress } from './progress.ts'

/** What was measured, as a line beside a steady pace; with a sentence that says the same, and the numbers behind it. */
export function GoalLine({ of }: { of: Goal }) {
  const text = useText()
  const say = useSay()
  const { timeZone } = useLanguage()
  const { unit, start, target } = of.wording.measure!
  const progress = progressOf(of, (moment) => dayAndClock(moment as Instant, timeZone).date)
  const { measured, last } = progress
  // A steady pace has endless decimals; nobody measures finer than the numbers that were agreed on.
  const rough = (value: number) => say.number(Math.round(value * 100) / 100)
  const sentences = last
    ? [
        text('goals.line.measured', { day: say.day(last.day), value: say.number(last.value), unit }),
        last.verdict === 'reached' || last.expected === null
          ? ''
          : text('goals.line.expected', { target: say.number(target), expected: rough(last.expected) }),
        last.verdict ? text(`goals.line.verdict.${last.verdict}`) : '',
      ]
    : [text('goals.line.nothing', { start: say.number(start), target: say.number(target), unit })]
  return (
    <figure className={style.figure}>
      <figcaption>{sentences.filter(Boolean).join(' ')}</figcaption>
      {measured.length > 0 && <Picture of={progress} start={start} target={target} />}
      {measured.length > 0 && (
        <Details summary={<span className="small">{text('goals.line.numbers')}</span>}>
          <Table
            caption={text('goals.line.table')}
            head={[text('goals.line.day'), text('goals.line.value', { unit }), text('goals.line.steady')]}
          >
            {measured.map(({ day, value }, place) => {
              const expected = progress.expectedOn(day)
              return (
                <tr key={place}>
                  <td data-label={text('goals.line.day')}>{say.day(day)}</td>
                  <td data-label={text('goals.line.value', { unit })}>{say.number(value)}</td>
                  <td data-label={text('goals.line.steady')}>
                    {expected === null ? text('goals.line.no-pace') : rough(expected)}
                  </td>
                </tr>
              )
            })}
          </Table>
        </Details>
      )}
    </figure>
  )
}

/** The picture stretches to the width there is; its words stand around it, in their own size. */
function Picture({ of, start, target }: { of: Progress; start: number; target: number }) {
  const text = useText()
  const say = useSay()
  const { from, until, measured } = of
  const lastDay = [until ?? from, ...measured.map(({ day }) => day)].toSorted().at(-1)!
  const firstDay = [from, ...measured.map(({ day }) => day)].toSorted()[0]!
  const values = [start, target, ...measured.map(({ value }) => value)]
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const x = (day: string) => (100 * daysBetween(firstDay, day)) / Math.max(daysBetween(firstDay, lastDay), 1)
  const y = (value: number) => (high === low ? 50 : 95 - (90 * (value - low)) / (high - low))
  const points = measured.map(({ day, value }) => `${x(day)},${y(value)}`)
  return (
    <div className={style.picture} aria-hidden="true">
      <div className={style.scale}>
        <span style={{ top: `${y(start)}%` }}>{say.number(start)}</span>
        {target !== start && <span style={{ top: `${y(target)}%` }}>{say.number(target)}</span>}
      </div>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" focusable="false">
        <path className={style.target} d={`M0,${y(target)}H100`} />
        {until !== null && <path className={style.pace} d={`M${x(from)},${y(start)}L${x(until)},${y(target)}`} />}
        <polyline className={style.measured} points={points.join(' ')} />
        {points.map((point, place) => (
          <path key={place} className={style.point} d={`M${point}h0`} />
        ))}
      </svg>
      <div className={style.days}>
        <span>{say.day(firstDay)}</span>
        <span>{say.day(lastDay)}</span>
      </div>
      <div className={style.legend}>
        <span>
          <i className={style.measuredMark} />
          {text('goals.line.legend.measured')}
        </span>
        {until !== null && (
          <span>
            <i className={style.paceMark} />
            {text('goals.line.legend.pace')}
          </span>
        )}
      </div>
    </div>
  )
}
