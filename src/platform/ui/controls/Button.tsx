import { useId, type ButtonHTMLAttributes, type ReactNode } from 'react'
import { Link } from 'wouter'
import type { ProblemCode } from '#kernel/problems.ts'
import { useText } from '../text.ts'
import style from './Button.module.css'

type Kind = 'primary' | 'plain' | 'quiet' | 'danger'
const look = (kind: Kind, large?: boolean) =>
  [style.button, kind === 'plain' ? '' : style[kind], large ? style.large : ''].join(' ')

type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'disabled'> & {
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

/** An act that may not be open to this person now. What the server decided greys the button and says why. */
export function ActionButton({
  may,
  children,
  ...rest
}: ButtonProps & { may: { allowed: true } | { allowed: false; because: string } }) {
  const text = useText()
  const reason = useId()
  if (may.allowed) return <Button {...rest}>{children}</Button>
  const problem = may.because as Exclude<ProblemCode, never>
  return (
    <div>
      <button
        type="button"
        className={look(rest.kind ?? 'plain', rest.large)}
        aria-disabled="true"
        aria-describedby={reason}
      >
        {children}
      </button>
      <p id={reason} className={style.reason}>
        {text(`problem.${problem}.what` as 'problem.not-found.what')}{' '}
        {text(`problem.${problem}.mend` as 'problem.not-found.mend')}
      </p>
    </div>
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
