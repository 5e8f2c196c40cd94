import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import style from './List.module.css'

export const List = ({ children }: { children: ReactNode }) => <ul className={style.list}>{children}</ul>

/** One of a list: what it is, at the side what there is to know, below it what there is to do. */
export function Item({
  children,
  side,
  actions,
  id,
}: {
  children: ReactNode
  side?: ReactNode
  actions?: ReactNode
  id?: string
}) {
  return (
    <li id={id}>
      <div className={style.main}>
        {children}
        {actions && <div className={style.actions}>{actions}</div>}
      </div>
      {side && <div className={style.side}>{side}</div>}
    </li>
  )
}

export function Facts({ of }: { of: { label: string; value: ReactNode }[] }) {
  return (
    <dl className={style.facts}>
      {of.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** A real table; on a phone each row stands by itself. */
export function Table({ caption, head, children }: { caption: string; head: string[]; children: ReactNode }) {
  return (
    <div className={style.scroll} tabIndex={0} role="region" aria-label={caption}>
      <table className={style.table}>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            {head.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}

export const Tag = ({
  children,
  tone = 'plain',
}: {
  children: ReactNode
  tone?: 'plain' | 'accent' | 'sun' | 'alarm'
}) => <span className={tone === 'plain' ? style.tag : `${style.tag} ${style[tone]}`}>{children}</span>

/** More to read for who wants it. */
export function Details({
  summary,
  open = false,
  onToggle,
  children,
}: {
  summary: ReactNode
  open?: boolean
  /** Hears whether it is open, for what is only fetched then. */
  onToggle?: (open: boolean) => void
  children: ReactNode
}) {
  return (
    <details className={style.details} open={open} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary>
        {summary}
        <Icon of="down" size={16} />
      </summary>
      <div>{children}</div>
    </details>
  )
}
