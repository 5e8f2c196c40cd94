import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import style from './Done.module.css'

/** Says that something was done, also aloud. It stands there before there is anything to say, so that it is heard. */
export const Done = ({ children }: { children: ReactNode }) => (
  <div role="status">
    {children && (
      <p className={style.done}>
        <Icon of="check" size={16} />
        <span>{children}</span>
      </p>
    )}
  </div>
)
