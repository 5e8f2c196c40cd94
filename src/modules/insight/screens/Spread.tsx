import type { ReactNode } from 'react'
import { useText } from '#platform/ui/text.ts'
import type { Compared, Spread } from '../contract.ts'
import style from './Spread.module.css'

const levels = ['below', 'partly', 'meets', 'above', 'far-above'] as const
export type Line = { key: string; name: ReactNode; spread: Spread & Partial<Pick<Compared, 'expected'>> }

/**
 * How many people got each level, a row for each group. The numbers are the table, for everybody; behind each a strip says
 * the share of the row, by its length and not by colour.
 */
export function SpreadTable({ caption, head, lines }: { caption: string; head: string; lines: Line[] }) {
  const text = useText()
  return (
    <div className={style.scroll} tabIndex={0} role="region" aria-label={caption}>
      <table className={style.table}>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {levels.map((level) => (
              <th key={level} scope="col">
                {text(`insight.development.scale.${level}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, name, spread }) => (
            <tr key={key}>
              <th scope="row">
                {name}
                <Numbers of={spread} />
              </th>
              <Cells of={spread} expected={spread.expected ?? null} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Of how many people it is, and of how many of them it is not shown. */
function Numbers({ of: { people, unseen } }: { of: Spread }) {
  const text = useText()
  if (people === unseen) return null
  return (
    <small className={style.numbers}>
      {text('insight.spread.people', { count: people - unseen })}
      {unseen > 0 && unseen < people && ` · ${text('insight.spread.unseen', { count: unseen })}`}
    </small>
  )
}

function Cells({ of: { people, counts, unseen }, expected }: { of: Spread; expected: Compared['expected'] }) {
  const text = useText()
  const shown = people - unseen
  if (shown === 0)
    return (
      <td colSpan={levels.length} className={style.none}>
        {people === 0 ? text('insight.spread.too-few') : text('insight.spread.alike', { count: people })}
      </td>
    )
  return levels.map((level, place) => {
    const share = counts[place]! / shown
    return (
      <td
        key={level}
        data-label={text(`insight.development.scale.${level}`)}
        data-some={counts[place]! > 0 || undefined}
      >
        <span className={style.count}>{counts[place]}</span>
        <span className={style.strip} aria-hidden="true">
          <i style={{ inlineSize: `${share * 100}%` }} />
        </span>
        {counts[place]! > 0 && (
          <span className={style.share}>{text('insight.spread.share', { share: Math.round(share * 100) })}</span>
        )}
        {expected && <Expectation of={counts[place]!} between={expected[place]!} />}
      </td>
    )
  })
}

/** Between which counts one expects this one, and in words when it lies outside. */
function Expectation({ of, between: [low, high] }: { of: number; between: [number, number] }) {
  const text = useText()
  const outside = of < low || of > high
  return (
    <small className={outside ? `${style.expected} ${style.outside}` : style.expected}>
      {text(low === high ? 'insight.spread.expected-exactly' : 'insight.spread.expected', {
        low: String(low),
        high: String(high),
      })}
      {outside && ` ${text(of < low ? 'insight.spread.fewer' : 'insight.spread.more')}`}
    </small>
  )
}
