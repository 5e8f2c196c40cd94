import { useState } from 'react'
import { useParams } from 'wouter'
import { AdminPage, Part } from '#modules/people/screens/AdminNav.tsx'
import { useAction, useRead } from '#platform/ui/api.ts'
import { ActionButton } from '#platform/ui/controls/ActionButton.tsx'
import { Details } from '#platform/ui/controls/List.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import { changeCompetency, readKeptCompetency } from '../contract.ts'
import { Behaviour } from './Behaviour.tsx'
import style from './Career.module.css'
import { CompetencyForm } from './CompetencyForm.tsx'

/** One competency as an administrator keeps it, with every earlier version. */
export function KeptCompetency() {
  const text = useText()
  const say = useSay()
  const { competencyId } = useParams<{ competencyId: string }>()
  const { versions, may } = useRead(readKeptCompetency, { competencyId })
  const [changing, show] = useState(false)
  const change = useAction(changeCompetency, { then: () => show(false) })
  const { version, content } = versions[0]!
  return (
    <AdminPage
      title={say.in(content.name)}
      lead={say.in(content.about)}
      back={{ to: '/admin/competencies', label: text('competencies.kept.back') }}
      actions={
        <ActionButton may={may.change} onClick={() => show(true)}>
          {text('competencies.kept.change')}
        </ActionButton>
      }
    >
      {versions.map((one, place) =>
        place === 0 ? (
          <Part key={one.version} title={by(one)}>
            <Behaviour of={one.content} />
          </Part>
        ) : (
          <Details key={one.version} summary={by(one)}>
            <h3>{say.in(one.content.name)}</h3>
            <p className={style.about}>{say.in(one.content.about)}</p>
            <Behaviour of={one.content} />
          </Details>
        ),
      )}
      {changing && (
        <CompetencyForm
          title={text('competencies.kept.change')}
          first={content}
          submit={text('competencies.kept.publish', { version: version + 1 })}
          busy={change.busy}
          trouble={change.trouble}
          onSubmit={(wording) => change.run({ competencyId, base: version, wording })}
          onClose={() => show(false)}
        />
      )}
    </AdminPage>
  )

  function by({ version: number, author, publishedAt }: (typeof versions)[number]) {
    return text('competencies.kept.by', { version: number, name: author, day: say.momentDay(publishedAt) })
  }
}
