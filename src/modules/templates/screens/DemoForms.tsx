import { useRead } from '#platform/ui/api.ts'
import { Details } from '#platform/ui/controls/List.tsx'
import { useSay } from '#platform/ui/text.ts'
import { listForms } from '../contract.ts'
import { ReadyForms } from './Paper.tsx'

/** On the sign-in page of the demonstration: every ready template on paper, for who has no account. */
export function DemoForms() {
  const say = useSay()
  const { templates } = useRead(listForms, {})
  return (
    <>
      {templates.map(({ key, name, purpose }) => (
        <Details key={key} summary={say.in(name)}>
          <p className="small soft">{say.in(purpose)}</p>
          <ReadyForms name={say.in(name)} libraryKey={key} />
        </Details>
      ))}
    </>
  )
}
