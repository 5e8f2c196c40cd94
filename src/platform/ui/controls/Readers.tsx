import { useSay, useText } from '../text.ts'
import { Icon } from './Icon.tsx'
import style from './Readers.module.css'

type Reader = { name: string; me: boolean }
export type ReadersOf = { now: Reader[]; later: { when: 'opened' | 'signed'; people: Reader[] } | null }

/** «Wie leest dit?»: the names of who reads what is written here, now and later. */
export function Readers({ of }: { of: ReadersOf }) {
  const text = useText()
  const say = useSay()
  const names = (people: Reader[]) =>
    people.length === 1 && people[0]!.me
      ? text('ui.readers.only-you')
      : say.list(people.map(({ name, me }) => (me ? text('ui.readers.you') : name)))
  return (
    <p className={style.readers}>
      <Icon of="eye" size={16} />
      <span>
        <b>{text('ui.readers.who')}</b> {text('ui.readers.now', { people: names(of.now) })}
        {of.later && ` ${text(`ui.readers.${of.later.when}`, { people: names(of.later.people) })}`}
      </span>
    </p>
  )
}
