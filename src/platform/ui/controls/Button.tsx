import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { Link } from 'wouter'
import style from './Button.module.css'

type Kind = 'primary' | 'plain' | 'quiet' | 'danger'
export const look = (kind: Kind, large?: boolean) =>
  [style.button, kind === 'plain' ? '' : style[kind], large ? style.large : ''].join(' ')

export type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'disabled'> & {
  kind?: Kind
  large?: boolean
  busy?: boolean
}

/** While it is busy it says so and takes no second press; it stays where the keyboard is. */
export function Button({
  kind = 'plain',
  large = false,
  busy = false,
  onClick,
  children,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      className={look(kind, large)}
      aria-disabled={busy || undefined}
      onClick={(event) => (busy ? event.preventDefault() : onClick?.(event))}
    >
      {children}
    </button>
  )
}

export function LinkButton({
  to,
  kind = 'plain',
  large,
  children,
}: {
  to: string
  kind?: Kind
  large?: boolean
  children: ReactNode
}) {
  return (
    <Link href={to} className={look(kind, large)}>
      {children}
    </Link>
  )
}

/** A file to fetch: a plain link, so that the browser downloads it. */
export function DownloadButton({ href, kind = 'plain', children }: { href: string; kind?: Kind; children: ReactNode }) {
  return (
    <a href={href} download className={look(kind)}>
      {children}
    </a>
  )
}

export const ButtonRow = ({ children }: { children: ReactNode }) => <div className={style.row}>{children}</div>
