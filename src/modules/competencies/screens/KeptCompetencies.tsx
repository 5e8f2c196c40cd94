import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { AdminPage, Part } from '#modules/people/screens/AdminNav.tsx'
import { useAction, useRead } from '#platform/ui/api.ts'
import { ActionButton } from '#platform/ui/controls/ActionButton.tsx'
import { Button } from '#platform/ui/controls/Button.tsx'
import { Item, List, Tag } from '#platform/ui/controls/List.tsx'
import { Empty } from '#platform/ui/controls/Page.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import {
  addCompetency,
  archiveCompetency,
  bringBackCompetency,
  listKeptCompetencies,
  takeCompetencies,
  type KeptCompetency,
} from '../contract.ts'
import { CompetencyForm } from './CompetencyForm.tsx'

/** The competencies that an organisation keeps, what was put away, and the ready ones to take over. */
export function KeptCompetencies() {
  const text = useText()
  const say = useSay()
  const [, go] = useLocation()
  const { competencies, ready, may } = useRead(listKeptCompetencies, {})
  const [adding, show] = useState(false)
  const add = useAction(addCompetency, { then: ({ id }) => go(`/admin/competencies/${id}`) })
  const take = useAction(takeCompetencies)
  const shelves = {
    'in-use': competencies.filter(({ archivedAt }) => archivedAt === null),
    'put-away': competencies.filter(({ archivedAt }) => archivedAt !== null),
  }
  const left = ready.filter(({ taken }) => !taken)
  return (
    <AdminPage
      title={text('competencies.kept.title')}
      lead={text('competencies.kept.lead')}
      actions={
        <ActionButton may={may.add} onClick={() => show(true)}>
          {text('competencies.kept.add')}
        </ActionButton>
      }
    >
      {(['in-use', 'put-away'] as const).map(
        (shelf) =>
          (shelf === 'in-use' || shelves[shelf].length > 0) && (
            <Part
              key={shelf}
              title={text(`competencies.kept.${shelf}`)}
              explain={text(`competencies.kept.${shelf}-explain`)}
            >
              {shelves[shelf].length === 0 && <Empty>{text('competencies.kept.empty')}</Empty>}
              <List>
                {shelves[shelf].map((one) => (
                  <Kept key={one.id} of={one} />
                ))}
              </List>
            </Part>
          ),
      )}
      <Part title={text('competencies.kept.ready')} explain={text('competencies.kept.ready-explain')}>
        <TroubleNotice of={take.trouble} />
        {left.length > 1 && (
          <Button busy={take.busy} onClick={() => take.run({ keys: left.map(({ key }) => key) })}>
            {text('competencies.kept.take-all')}
          </Button>
        )}
        <List>
          {ready.map(({ key, name, about, taken }) => (
            <Item
              key={key}
              side={
                taken ? (
                  <Tag>{text('competencies.kept.taken')}</Tag>
                ) : (
                  <Button
                    busy={take.busy}
                    aria-label={text('competencies.kept.take-of', { name: say.in(name) })}
                    onClick={() => take.run({ keys: [key] })}
                  >
                    {text('competencies.kept.take')}
                  </Button>
                )
              }
            >
              <b>{say.in(name)}</b>
              <p className="small soft">{say.in(about)}</p>
            </Item>
          ))}
        </List>
      </Part>
      {adding && (
        <CompetencyForm
          title={text('competencies.kept.add')}
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

function Kept({ of: { id: competencyId, name, version, publishedAt, archivedAt, may } }: { of: KeptCompetency }) {
  const text = useText()
  const say = useSay()
  const archive = useAction(archiveCompetency)
  const back = useAction(bringBackCompetency)
  const called = say.in(name)
  return (
    <Item
      actions={
        archivedAt ? (
          <ActionButton
            kind="quiet"
            may={may.bringBack}
            busy={back.busy}
            aria-label={text('competencies.kept.bring-back-of', { name: called })}
            onClick={() => back.run({ competencyId })}
          >
            {text('competencies.kept.bring-back')}
          </ActionButton>
        ) : (
          may.archive.allowed && (
            <Button
              kind="quiet"
              busy={archive.busy}
              aria-label={text('competencies.kept.put-away-of', { name: called })}
              onClick={() => archive.run({ competencyId })}
            >
              {text('competencies.kept.put-away-act')}
            </Button>
          )
        )
      }
    >
      <Link href={`/admin/competencies/${competencyId}`}>{called}</Link>
      <p className="small soft">{text('competencies.kept.version', { version, day: say.momentDay(publishedAt) })}</p>
      <TroubleNotice of={archive.trouble ?? back.trouble} />
    </Item>
  )
}
