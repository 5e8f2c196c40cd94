import { useId } from 'react'
import type { ProblemCode } from '#kernel/problems.ts'
import { useText } from '../text.ts'
import { Button, look, type ButtonProps } from './Button.tsx'
import style from './Button.module.css'

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
