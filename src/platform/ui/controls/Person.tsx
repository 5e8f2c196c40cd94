import type { ReactNode } from 'react'
import { Link } from 'wouter'
import style from './Person.module.css'

const initials = (name: string) => {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word))
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.[0] ?? '').join('')
}

/** Somebody: initials, name (perhaps a way to go there), what is worth knowing beside it, and below it. */
export function Person({ name, to, what, below }: { name: string; to?: string; what?: ReactNode; below?: ReactNode }) {
  return (
    <span className={style.person}>
      <span className={style.face} aria-hidden="true">
        {initials(name)}
      </span>
      <span className={style.who}>
        {to ? (
          <Link href={to} className={style.name}>
            {name}
          </Link>
        ) : (
          <span className={style.name}>{name}</span>
        )}
        {what && <span className={style.what}>{what}</span>}
        {below && <span className={style.below}>{below}</span>}
      </span>
    </span>
  )
}
