import { useState } from 'react'
import { Link } from 'wouter'
import { AdminPage, Part } from '#modules/people/screens/AdminNav.tsx'
import { useAction, useRead } from '#platform/ui/api.ts'
import { ActionButton } from '#platform/ui/controls/ActionButton.tsx'
import { Button, LinkButton } from '#platform/ui/controls/Button.tsx'
import { Done } from '#platform/ui/controls/Done.tsx'
import { Item, List, Tag } from '#platform/ui/controls/List.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useSay, useText } from '#platform/ui/text.ts'
import {
  archiveTemplate,
  bringBackTemplate,
  listKeptTemplates,
  listLibrary,
  takeTemplate,
  type KeptTemplate,
} from '../contract.ts'
import { StartTemplate } from './StartTemplate.tsx'
import style from './Template.module.css'

/** What an organisation asks with, what is being written, what was put away, and the ready templates it can take over. */
export function KeptTemplates() {
  const text = useText()
  const { templates } = useRead(listKeptTemplates, {})
  const [from, start] = useState<KeptTemplate | null | 'nothing'>(null)
  const [put, said] = useState<string | null>(null)
  const shelves = {
    'in-use': templates.filter(({ version, archivedAt }) => version !== null && archivedAt === null),
    unpublished: templates.filter(({ version, archivedAt }) => version === null && archivedAt === null),
    'put-away': templates.filter(({ archivedAt }) => archivedAt !== null),
  }
  return (
    <AdminPage
      title={text('templates.kept.title')}
      lead={text('templates.kept.lead')}
      actions={<Button onClick={() => start('nothing')}>{text('templates.kept.start')}</Button>}
    >
      <Done>{put}</Done>
      {(['in-use', 'unpublished', 'put-away'] as const).map(
        (shelf) =>
          (shelf === 'in-use' || shelves[shelf].length > 0) && (
            <Part key={shelf} title={text(`templates.kept.${shelf}`)} explain={text(`templates.kept.${shelf}-explain`)}>
              <List>
                {shelves[shelf].map((one) => (
                  <Kept key={one.id} of={one} onCopy={() => start(one)} onPut={said} />
                ))}
              </List>
            </Part>
          ),
      )}
      <Part title={text('templates.kept.library')} explain={text('templates.kept.library-explain')}>
        <Library />
      </Part>
      {from && <StartTemplate from={from === 'nothing' ? null : from} onClose={() => start(null)} />}
    </AdminPage>
  )
}

function Kept({
  of: { id: templateId, kind, name, version, publishedAt, archivedAt, draftedAt, may },
  onCopy,
  onPut,
}: {
  of: KeptTemplate
  onCopy: () => void
  onPut: (sentence: string) => void
}) {
  const text = useText()
  const say = useSay()
  const called = say.in(name) || text('templates.editor.unnamed')
  const archive = useAction(archiveTemplate, {
    then: () => onPut(text('templates.kept.was-put-away', { name: called })),
  })
  const back = useAction(bringBackTemplate, { then: () => onPut(text('templates.kept.is-back', { name: called })) })
  const where = version === null || archivedAt ? `/admin/templates/${templateId}/edit` : `/template?of=${templateId}`
  return (
    <Item
      side={draftedAt && !archivedAt && version !== null && <Tag tone="sun">{text('templates.kept.drafted')}</Tag>}
      actions={
        <>
          {!archivedAt && (
            <LinkButton kind="quiet" to={`/admin/templates/${templateId}/edit`}>
              {text('templates.kept.edit')}
              <span className="unseen">: {called}</span>
            </LinkButton>
          )}
          <Button kind="quiet" onClick={onCopy} aria-label={text('templates.kept.copy-of', { name: called })}>
            {text('templates.kept.copy')}
          </Button>
          {archivedAt ? (
            <ActionButton
              kind="quiet"
              may={may.bringBack}
              busy={back.busy}
              aria-label={text('templates.kept.bring-back-of', { name: called })}
              onClick={() => back.run({ templateId })}
            >
              {text('templates.kept.bring-back')}
            </ActionButton>
          ) : (
            <ActionButton
              kind="quiet"
              may={may.archive}
              busy={archive.busy}
              aria-label={text('templates.kept.put-away-of', { name: called })}
              onClick={() => archive.run({ templateId })}
            >
              {text('templates.kept.put-away-act')}
            </ActionButton>
          )}
        </>
      }
    >
      <Link href={where}>{called}</Link>
      <p className="small soft">
        {text(`templates.kind.${kind}`)}
        {version !== null && ` · ${text('templates.kept.version', { version, day: say.momentDay(publishedAt!) })}`}
        {archivedAt && ` · ${text('templates.kept.since', { day: say.momentDay(archivedAt) })}`}
      </p>
      <TroubleNotice of={archive.trouble ?? back.trouble} />
    </Item>
  )
}

function Library() {
  const text = useText()
  const say = useSay()
  const { templates } = useRead(listLibrary, {})
  const take = useAction(takeTemplate)
  return (
    <>
      <TroubleNotice of={take.trouble} />
      <List>
        {templates.map(({ key, name, purpose, questions, taken }) => (
          <Item
            key={key}
            side={
              taken ? (
                <Tag>{text('templates.kept.taken')}</Tag>
              ) : (
                <Button
                  busy={take.busy}
                  onClick={() => take.run({ libraryKey: key })}
                  aria-label={text('templates.kept.take-of', { name: say.in(name) })}
                >
                  {text('templates.kept.take')}
                </Button>
              )
            }
          >
            <Link href={`/admin/templates/library/${key}`}>{say.in(name)}</Link>
            <p className="small soft">{say.in(purpose)}</p>
            <p className="small soft">{text('templates.kept.questions', { count: questions })}</p>
          </Item>
        ))}
      </List>
      <div className={style.below}>
        <LinkButton to="/admin/templates/questions">{text('templates.kept.bank')}</LinkButton>
      </div>
    </>
  )
}
