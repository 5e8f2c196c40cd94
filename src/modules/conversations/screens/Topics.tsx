import { Tag } from '#platform/ui/controls/List.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import type { Level, Topic } from '../contract.ts'
import style from './Topics.module.css'

type Names = { employee: string; manager: string }

/** Both answers to one question, side by side. */
export function TopicView({
  of,
  names,
  scale,
  heading: Heading = 'h3',
}: {
  of: Topic
  names: Names
  scale: Level[]
  heading?: 'h3' | 'h4'
}) {
  const text = useText()
  const say = useSay()
  return (
    <article className={style.topic}>
      <div className={style.head}>
        <div>
          <p className={style.theme}>{say.in(of.theme)}</p>
          <Heading>{say.in(of.ask)}</Heading>
          {of.about && <p className={style.about}>{of.about}</p>}
        </div>
        {of.difference !== null && of.difference > 0 && (
          <Tag tone="sun">{text('conversations.talk.difference', { count: of.difference })}</Tag>
        )}
      </div>
      <Sides of={of} names={names} scale={scale} />
    </article>
  )
}

/** What each of the two wrote, beside one another. */
export function Sides({ of, names, scale }: { of: Topic; names: Names; scale: Level[] }) {
  return (
    <div className={style.sides}>
      {(['employee', 'manager'] as const).map((party) => (
        <Side key={party} party={party} name={names[party]} of={of} scale={scale} />
      ))}
    </div>
  )
}

function Side({ party, name, of, scale }: { party: 'employee' | 'manager'; name: string; of: Topic; scale: Level[] }) {
  const text = useText()
  const say = useSay()
  const side = of[party]
  const level = scale.find((one) => one.level === side?.level)
  const chosen =
    side?.choice.flatMap((key) =>
      of.options.filter((option) => option.key === key).map(({ label }) => say.in(label)),
    ) ?? []
  return (
    <div className={`${style.side} ${style[party]}`}>
      <p className={style.name}>{name}</p>
      {!side && <p className="soft">{text('conversations.talk.no-answer')}</p>}
      {level && <p className={style.level}>{say.in(level.label)}</p>}
      {chosen.length > 0 && <p className={style.level}>{chosen.join(', ')}</p>}
      {side?.standing && (
        <p className={style.level}>
          {of.type === 'goals'
            ? text(`goals.standing.${side.standing as 'reached'}`)
            : text(`conversations.preparation.standing.${side.standing as 'done'}`)}
        </p>
      )}
      {side?.text && <p className="letter">{side.text}</p>}
    </div>
  )
}

/** What each brought to the table; the employee's points first. */
export function Points({ of, names }: { of: Names; names: Names }) {
  const text = useText()
  return (
    <div className={style.points}>
      {(['employee', 'manager'] as const).map((party) => (
        <div key={party} className={`${style.side} ${style[party]}`}>
          <p className={style.name}>
            {of[party] ? text('conversations.talk.points-of', { name: names[party] }) : names[party]}
          </p>
          {of[party] ? (
            <p className="letter">{of[party]}</p>
          ) : (
            <p className="soft">{text('conversations.talk.no-points')}</p>
          )}
        </div>
      ))}
    </div>
  )
}
