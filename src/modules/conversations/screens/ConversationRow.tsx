import { Item } from '#platform/ui/controls/List.tsx'
import { Person } from '#platform/ui/controls/Person.tsx'
import { useMe } from '#platform/ui/me.ts'
import { useSay, useText } from '#platform/ui/text.ts'
import type { ListItem } from '../contract.ts'
import { Stage } from './Stage.tsx'
import { useWhen } from './when.ts'

/** A conversation in a list: with whom, when, and where it stands. */
export function ConversationRow({ of }: { of: ListItem }) {
  const text = useText()
  const say = useSay()
  const when = useWhen()
  const me = useMe()
  const { id, name, employee, manager, myPart } = of
  const other = employee.id === me.person.id ? manager : employee
  const who =
    myPart === 'guest' || (employee.id !== me.person.id && manager.id !== me.person.id)
      ? text('conversations.with', { name: employee.name, manager: manager.name })
      : other.name
  return (
    <Item side={<Stage {...of} />}>
      <Person
        name={who}
        to={`/conversations/${id}`}
        below={
          <>
            {say.in(name)} · {when(of)}
            {myPart === 'guest' && ` · ${text('conversations.list.as-guest')}`}
          </>
        }
      />
    </Item>
  )
}
