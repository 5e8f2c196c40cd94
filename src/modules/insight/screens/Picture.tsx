import { Person } from '#platform/ui/controls/Person.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import type { Period, Row } from '../contract.ts'
import { Level } from './Level.tsx'
import { Signals } from './Signals.tsx'
import { Trend } from './Trend.tsx'
import style from './Insight.module.css'

type Length = 'quarter' | 'half' | 'year'
type PictureProps = { periods: Period[]; length: Length; children: React.ReactNode }

/** People × periods: a real table, that scrolls sideways beside the names; on a phone each person stands by themselves. */
export function Picture({ periods, length, children }: PictureProps) {
  const text = useText()
  const nameOf = usePeriodName(length)
  return (
    <div className={style.scroll} tabIndex={0} role="region" aria-label={text('insight.caption')}>
      <table className={style.picture}>
        <caption className="unseen">{text('insight.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('insight.person')}</th>
            {periods.map((period) => (
              <th key={period.from} scope="col">
                {nameOf(period)}
              </th>
            ))}
            <th scope="col">{text('insight.trend')}</th>
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}

/** How a period is called: «2e helft 2026». */
function usePeriodName(length: Length): (period: Period) => string {
  const text = useText()
  return ({ year, number }) => text(`insight.period.${length}`, { year: String(year), number: String(number) })
}

/** A person: who, what the rules say, and in each period the scores of the talks that were held in it. */
export function PersonRow({ of, periods, length, to }: { of: Row; periods: Period[]; length: Length; to: string }) {
  const text = useText()
  const say = useSay()
  const nameOf = usePeriodName(length)
  const { person, department, manager, lastTalkAt, scores, judgesAfresh, signals } = of
  return (
    <tr>
      <th scope="row">
        <Person name={person.name} to={to} below={[person.jobTitle, department, manager].filter(Boolean).join(' · ')} />
        <Signals of={signals} />
      </th>
      {scores.length === 0 ? (
        <td colSpan={periods.length + 1} className={style.none}>
          {judgesAfresh
            ? text('insight.afresh')
            : lastTalkAt
              ? `${text('insight.scores-earlier')}. ${text('insight.last-talk', { day: say.momentDay(lastTalkAt) })}.`
              : text('insight.never-talked')}
        </td>
      ) : (
        <>
          {periods.map((period, place) => (
            <td key={period.from} data-label={nameOf(period)}>
              {scores
                .filter((score) => score.period === place)
                .map((score) => (
                  <span key={score.reportId} className={style.cell}>
                    <Level of={score} />
                    {score.breaks.map((reason) => (
                      <small key={reason} className={style.break}>
                        {text(`insight.break.${reason}`)}
                      </small>
                    ))}
                  </span>
                ))}
            </td>
          ))}
          <td>
            <Trend of={scores} />
          </td>
        </>
      )}
    </tr>
  )
}
