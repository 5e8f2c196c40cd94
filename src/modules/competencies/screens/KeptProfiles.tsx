import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { AdminPage, Part } from '#modules/people/screens/AdminNav.tsx'
import { useAction, useRead } from '#platform/ui/api.ts'
import { ActionButton } from '#platform/ui/controls/ActionButton.tsx'
import { Button } from '#platform/ui/controls/Button.tsx'
import { Item, List } from '#platform/ui/controls/List.tsx'
import { Empty } from '#platform/ui/controls/Page.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import { addProfile, archiveProfile, bringBackProfile, listKeptProfiles, type KeptProfile } from '../contract.ts'
import { ProfileForm } from './ProfileForm.tsx'

/** The job profiles that an organisation keeps. */
export function KeptProfiles() {
  const text = useText()
  const [, go] = useLocation()
  const { profiles, competencies, may } = useRead(listKeptProfiles, {})
  const [adding, show] = useState(false)
  const add = useAction(addProfile, { then: ({ id }) => go(`/admin/jobs/${id}`) })
  const shelves = {
    'in-use': profiles.filter(({ archivedAt }) => archivedAt === null),
    'put-away': profiles.filter(({ archivedAt }) => archivedAt !== null),
  }
  return (
    <AdminPage
      title={text('competencies.profiles.title')}
      lead={text('competencies.profiles.lead')}
      actions={
        <ActionButton may={may.add} onClick={() => show(true)}>
          {text('competencies.profiles.add')}
        </ActionButton>
      }
    >
      {(['in-use', 'put-away'] as const).map(
        (shelf) =>
          (shelf === 'in-use' || shelves[shelf].length > 0) && (
            <Part
              key={shelf}
              title={text(`competencies.profiles.${shelf}`)}
              explain={text(`competencies.profiles.${shelf}-explain`)}
            >
              {shelves[shelf].length === 0 && <Empty>{text('competencies.profiles.empty')}</Empty>}
              <List>
                {shelves[shelf].map((one) => (
                  <Kept key={one.id} of={one} />
                ))}
              </List>
            </Part>
          ),
      )}
      {adding && (
        <ProfileForm
          title={text('competencies.profiles.add')}
          competencies={competencies}
          others={shelves['in-use']}
          submit={text('competencies.kept.add-submit')}
          busy={add.busy}
          trouble={add.trouble}
          onSubmit={(wording) => add.run({ wording })}
          onClose={() => show(false)}
        />
      )}
    </AdminPage>
  )
}

function Kept({ of: { id: profileId, name, version, publishedAt, archivedAt, holders, may } }: { of: KeptProfile }) {
  const text = useText()
  const say = useSay()
  const archive = useAction(archiveProfile)
  const back = useAction(bringBackProfile)
  const called = say.in(name)
  return (
    <Item
      side={text('competencies.profiles.holders', { count: holders })}
      actions={
        archivedAt ? (
          <ActionButton
            kind="quiet"
            may={may.bringBack}
            busy={back.busy}
            aria-label={text('competencies.kept.bring-back-of', { name: called })}
            onClick={() => back.run({ profileId })}
          >
            {text('competencies.kept.bring-back')}
          </ActionButton>
        ) : (
          may.archive.allowed && (
            <Button
              kind="quiet"
              busy={archive.busy}
              aria-label={text('competencies.kept.put-away-of', { name: called })}
              onClick={() => archive.run({ profileId })}
            >
              {text('competencies.kept.put-away-act')}
            </Button>
          )
        )
      }
    >
      <Link href={`/admin/jobs/${profileId}`}>{called}</Link>
      <p className="small soft">{text('competencies.kept.version', { version, day: say.momentDay(publishedAt) })}</p>
      <TroubleNotice of={archive.trouble ?? back.trouble} />
    </Item>
  )
}
