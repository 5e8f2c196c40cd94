import type { ReactNode } from 'react'
import style from './Person.module.css'

const initials = (name: string) => {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word))
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.[0] ?? '').join('')
}

/** Somebody: initials, name, and what is worth knowing beside it. */
export function Person({ name, what }: { name: ReactNode; what?: ReactNode }) {
  return (
    <span className={style.person}>
      <span className={style.face} aria-hidden="true">
        {typeof name === 'string' ? initials(name) : ''}
      </span>
      <span className={style.who}>
        <span className={style.name}>{name}</span>
        {what && <span className={style.what}> · {what}</span>}
      </span>
    </span>
  )
}
