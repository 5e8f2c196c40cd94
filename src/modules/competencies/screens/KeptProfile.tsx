import { useState } from 'react'
import { useParams } from 'wouter'
import { AdminPage, Part } from '#modules/people/screens/AdminNav.tsx'
import { useAction, useRead } from '#platform/ui/api.ts'
import { ActionButton } from '#platform/ui/controls/ActionButton.tsx'
import { Details } from '#platform/ui/controls/List.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import { changeProfile, readKeptProfile, type ReadProfile } from '../contract.ts'
import style from './Career.module.css'
import { Holders } from './Holders.tsx'
import { useLevelName } from './levels.ts'
import { ProfileForm } from './ProfileForm.tsx'

/** One job profile as an administrator keeps it: what it asks, who has the job, and every earlier version. */
export function KeptProfile() {
  const text = useText()
  const say = useSay()
  const { profileId } = useParams<{ profileId: string }>()
  const of = useRead(readKeptProfile, { profileId })
  const { versions, competencies, others, may } = of
  const [changing, show] = useState(false)
  const change = useAction(changeProfile, { then: () => show(false) })
  const [last, ...earlier] = versions
  return (
    <AdminPage
      title={say.in(last!.content.name)}
      lead={text('competencies.kept.by', {
        version: last!.version,
        name: last!.author,
        day: say.momentDay(last!.publishedAt),
      })}
      back={{ to: '/admin/jobs', label: text('competencies.profiles.back') }}
      actions={
        <ActionButton may={may.change} onClick={() => show(true)}>
          {text('competencies.kept.change')}
        </ActionButton>
      }
    >
      <Part title={text('competencies.profiles.profile')}>
        <Content of={last!.content} names={of} />
        {earlier.length > 0 && (
          <Details summary={text('competencies.kept.earlier', { count: earlier.length })}>
            {earlier.map((one) => (
              <section key={one.version} className={style.competency}>
                <p className="small soft">
                  {text('competencies.kept.by', {
                    version: one.version,
                    name: one.author,
                    day: say.momentDay(one.publishedAt),
                  })}
                </p>
                <h3>{say.in(one.content.name)}</h3>
                <Content of={one.content} names={of} />
              </section>
            ))}
          </Details>
        )}
      </Part>
      <Holders of={of} />
      {changing && (
        <ProfileForm
          title={text('competencies.kept.change')}
          first={last!.content}
          competencies={competencies}
          others={others}
          submit={text('competencies.kept.publish', { version: last!.version + 1 })}
          busy={change.busy}
          trouble={change.trouble}
          onSubmit={(wording) => change.run({ profileId, base: last!.version, wording })}
          onClose={() => show(false)}
        />
      )}
    </AdminPage>
  )
}

function Content({
  of: { about, expected, next },
  names: { competencies, others },
}: {
  of: ReadProfile['versions'][number]['content']
  names: Pick<ReadProfile, 'competencies' | 'others'>
}) {
  const text = useText()
  const say = useSay()
  const levelName = useLevelName()
  const named = (list: ReadProfile['others'] | ReadProfile['competencies'], id: string) => {
    const found = list.find((one) => one.id === id)
    return found ? say.in(found.name) : text('competencies.kept.put-away')
  }
  return (
    <>
      <p className={style.about}>{say.in(about)}</p>
      <ul className={style.more}>
        {expected.map(({ competencyId, level }) => (
          <li key={competencyId}>
            {named(competencies, competencyId)}: {text('competencies.level-of', { level, name: levelName(level) })}
          </li>
        ))}
      </ul>
      {next.length > 0 && (
        <p className="small soft">
          {text('competencies.profiles.next')} {say.list(next.map((id) => named(others, id)))}
        </p>
      )}
    </>
  )
}
