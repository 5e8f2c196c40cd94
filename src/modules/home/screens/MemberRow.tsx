import { Link } from 'wouter'
import { Stage } from '#modules/conversations/screens/Stage.tsx'
import { useWhen } from '#modules/conversations/screens/when.ts'
import { Item } from '#platform/ui/controls/List.tsx'
import { Person } from '#platform/ui/controls/Person.tsx'
import { useMe } from '#platform/ui/me.ts'
import { useSay, useText } from '#platform/ui/text.ts'
import type { TeamMember } from '../contract.ts'

/** Somebody of the team: where the conversation stands, and nothing of what is in it. */
export function MemberRow({ of: { person, current, lastHeldAt } }: { of: TeamMember }) {
  const text = useText()
  const say = useSay()
  const when = useWhen()
  const me = useMe()
  const isMine = current?.manager.id === me.person.id
  return (
    <Item
      side={
        current ? (
          isMine ? (
            <Link href={`/conversations/${current.id}`}>
              <Stage {...current} />
              <span className="unseen">
                {' '}
                {text('conversations.with', { name: person.name, manager: current.manager.name })}
              </span>
            </Link>
          ) : (
            <>
              <Stage {...current} /> {text('home.with-other', { name: current.manager.name })}
            </>
          )
        ) : (
          <Link
            href={`/conversations/new?employee=${person.id}`}
            aria-label={text('home.plan-with', { name: person.name })}
          >
            {text('home.plan')}
          </Link>
        )
      }
    >
      <Person
        name={person.name}
        to={`/people/${person.id}`}
        what={person.jobTitle}
        below={
          <>
            {current && `${when(current)} · `}
            {current &&
              (current.state === 'planned' || current.state === 'preparing') &&
              `${text(`home.prepared.${preparedBy(current)}`)} · `}
            {lastHeldAt ? text('home.last-talk', { day: say.momentDay(lastHeldAt) }) : text('home.no-talk')}
          </>
        }
      />
    </Item>
  )
}

export function preparedBy({
  preparedByEmployee,
  preparedByManager,
}: NonNullable<TeamMember['current']>): 'both' | 'employee' | 'manager' | 'none' {
  if (preparedByEmployee && preparedByManager) return 'both'
  return preparedByEmployee ? 'employee' : preparedByManager ? 'manager' : 'none'
}
