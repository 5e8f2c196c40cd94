import type { ReactNode } from 'react'
import { Trouble } from '../api.ts'
import { useText } from '../text.ts'
import { Icon } from './Icon.tsx'
import style from './Trouble.module.css'

/** What went wrong, where, and how to mend it. Said aloud when it appears. */
export function TroubleNotice({ of }: { of: unknown }) {
  const text = useText()
  if (!of) return null
  const trouble =
    of instanceof Trouble
      ? of
      : new Trouble('went-wrong', { title: text('problem.went-wrong.what'), detail: text('problem.went-wrong.mend') })
  const offline = trouble.code === 'offline'
  // Each sentence once: fields that are wrong in the same way say so beside themselves.
  const fields = [...new Set(trouble.fields.map(({ detail }) => detail))].filter((detail) => detail !== trouble.message)
  return (
    <div role="alert" className={style.trouble}>
      <Icon of="warning" />
      <div>
        <p className={style.what}>{offline ? text('ui.offline.what') : trouble.message}</p>
        <p>{offline ? text('ui.offline.mend') : trouble.detail}</p>
        {fields.length > 0 && (
          <ul className={style.fields}>
            {fields.map((detail) => (
              <li key={detail}>{detail}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  )
}

/** Something to know here. `sun`: something to mind. */
export function Notice({
  children,
  tone = 'calm',
  icon,
}: {
  children: ReactNode
  tone?: 'calm' | 'sun'
  icon?: 'eye' | 'lock' | 'clock' | 'check' | 'warning' | 'paper' | 'people'
}) {
  return (
    <div className={tone === 'sun' ? `${style.notice} ${style.sun}` : style.notice}>
      {icon && <Icon of={icon} />}
      <div>{children}</div>
    </div>
  )
}
