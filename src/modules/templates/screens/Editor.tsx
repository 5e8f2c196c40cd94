import { useLayoutEffect, useState } from 'react'
import { Link, useParams } from 'wouter'
import type { TemplateId } from '#kernel/schemas.ts'
import { AdminPage } from '#modules/people/screens/AdminNav.tsx'
import { call, readAgain, useAction, useRead } from '#platform/ui/api.ts'
import { ActionButton } from '#platform/ui/controls/ActionButton.tsx'
import { Button, ButtonRow, LinkButton } from '#platform/ui/controls/Button.tsx'
import { Dialog } from '#platform/ui/controls/Dialog.tsx'
import { Done } from '#platform/ui/controls/Done.tsx'
import { Notice, TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { SaveState } from '#platform/ui/controls/Writing.tsx'
import { Drafts } from '#platform/ui/drafts/drafts.ts'
import { useDrafts } from '#platform/ui/drafts/use-drafts.ts'
import { useSay, useText } from '#platform/ui/text.ts'
import { bringBackTemplate, publishTemplate, readDraft, saveDraft, type DraftTemplate } from '../contract.ts'
import type { PartValue, Settings } from '../parts.ts'
import { GuidancePart } from './GuidancePart.tsx'
import { Lacks, Warnings } from './Lacks.tsx'
import { usePart, type PartDrafts } from './parts.ts'
import { PartState } from './PartState.tsx'
import { QuestionsPart } from './QuestionsPart.tsx'
import { ScalePart } from './ScalePart.tsx'
import style from './Template.module.css'
import { WordPair } from './WordPair.tsx'

const places = ['questions', 'about', 'scale', 'guidance'] as const
type Place = (typeof places)[number]

/** A template that is being written: every change saves itself, and nobody else sees it before it is published. */
export function Editor() {
  const { templateId, part } = useParams<{ templateId: TemplateId; part?: string }>()
  const text = useText()
  const say = useSay()
  const of = useRead(readDraft, { templateId })
  const drafts = useDrafts<PartValue>(templateId, () => laid(draftsOf(templateId), of))
  useLayoutEffect(() => void laid(drafts, of), [drafts, of])
  const { value: settings } = usePart<Settings>(drafts, 'settings')
  const here: Place = places.find((one) => one === part) ?? 'questions'
  const to = (one: Place) => `/admin/templates/${templateId}/edit${one === 'questions' ? '' : `/${one}`}`
  return (
    <AdminPage
      title={say.in(settings.name) || text('templates.editor.unnamed')}
      lead={
        of.version === null
          ? text('templates.editor.lead-new')
          : text('templates.editor.lead', { version: of.version, day: say.momentDay(of.publishedAt!) })
      }
      back={{ to: '/admin/templates', label: text('templates.library.back') }}
      actions={
        <ButtonRow>
          <LinkButton to={`/admin/templates/${templateId}/preview`}>{text('templates.editor.preview')}</LinkButton>
          {of.version !== null && (
            <LinkButton to={`/admin/templates/${templateId}/comparison`}>{text('templates.editor.compare')}</LinkButton>
          )}
        </ButtonRow>
      }
    >
      {of.may.write.allowed ? (
        <>
          <nav className={style.choice} aria-label={text('templates.editor.places')}>
            <ul>
              {places.map((one) => (
                <li key={one}>
                  <Link href={to(one)} aria-current={one === here ? 'page' : undefined}>
                    {text(`templates.editor.place.${one}`)}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          <Warnings of={of} />
          <Lacks of={of} drafts={drafts} to={to} />
          {here === 'questions' && <QuestionsPart templateId={templateId} drafts={drafts} minutes={of.minutes} />}
          {here === 'about' && <AboutPart templateId={templateId} drafts={drafts} />}
          {here === 'scale' && <ScalePart templateId={templateId} drafts={drafts} />}
          {here === 'guidance' && <GuidancePart templateId={templateId} drafts={drafts} />}
          <SaveState of={[drafts]}>
            <Publish of={of} drafts={drafts} />
          </SaveState>
        </>
      ) : (
        <PutAway of={of} />
      )}
    </AdminPage>
  )
}

const draftsOf = (templateId: TemplateId) =>
  new Drafts<PartValue>(`template/${templateId}/`, { tips: [] }, async (field, edit, options) => {
    const saved = await call(saveDraft, { templateId, field, ...edit }, options)
    // What it still lacks and what is worth a warning follow from what is saved.
    void readAgain(readDraft)
    return saved
  })

function laid(drafts: PartDrafts, { parts }: DraftTemplate): PartDrafts {
  for (const { field, ...kept } of parts) drafts.receive(field, kept)
  return drafts
}

function AboutPart({ templateId, drafts }: { templateId: string; drafts: PartDrafts }) {
  const text = useText()
  const { value, change } = usePart<Settings>(drafts, 'settings')
  return (
    <section className={style.theme}>
      <h2>{text('templates.editor.place.about')}</h2>
      <PartState templateId={templateId} drafts={drafts} field="settings" />
      <WordPair
        label={text('templates.editor.name')}
        value={value.name}
        limit={80}
        onWords={(name) => change({ ...value, name })}
      />
      <WordPair
        label={text('templates.purpose')}
        hint={text('templates.editor.purpose-hint')}
        value={value.purpose}
        limit={600}
        long
        onWords={(purpose) => change({ ...value, purpose })}
      />
    </section>
  )
}

function Publish({ of, drafts }: { of: DraftTemplate; drafts: PartDrafts }) {
  const text = useText()
  const [asking, ask] = useState(false)
  const [done, said] = useState<number | null>(null)
  const publish = useAction(publishTemplate, {
    then: ({ version }) => {
      ask(false)
      said(version)
    },
  })
  const begin = async () => {
    publish.forget()
    await drafts.flush()
    await readAgain(readDraft)
    // What is not saved would stay behind; the line beside this button says what is the matter.
    ask(drafts.all().every(({ standing }) => standing === 'saved'))
  }
  const next = (of.version ?? 0) + 1
  return (
    <>
      <Done>{done === of.version && !of.changed && text('templates.editor.published', { version: done! })}</Done>
      {of.changed && (
        <ActionButton kind="primary" may={of.may.publish} onClick={() => void begin()}>
          {text('templates.editor.publish')}
        </ActionButton>
      )}
      {asking && (
        <Dialog title={text('templates.editor.publish-title', { version: next })} onClose={() => ask(false)}>
          <p>{text('templates.editor.publish-explain')}</p>
          {of.version !== null && (
            <p>
              <Link href={`/admin/templates/${of.id}/comparison`}>{text('templates.editor.publish-look')}</Link>
            </p>
          )}
          <TroubleNotice of={publish.trouble} />
          <ButtonRow>
            <Button
              kind="primary"
              busy={publish.busy}
              onClick={() => publish.run({ templateId: of.id, revision: of.revision })}
            >
              {text('templates.editor.publish-submit', { version: next })}
            </Button>
            <Button onClick={() => ask(false)}>{text('ui.cancel')}</Button>
          </ButtonRow>
        </Dialog>
      )}
    </>
  )
}

function PutAway({ of }: { of: DraftTemplate }) {
  const text = useText()
  const back = useAction(bringBackTemplate)
  return (
    <Notice icon="lock">
      <p>{text('templates.editor.put-away')}</p>
      <TroubleNotice of={back.trouble} />
      <ActionButton may={of.may.bringBack} busy={back.busy} onClick={() => back.run({ templateId: of.id })}>
        {text('templates.kept.bring-back')}
      </ActionButton>
    </Notice>
  )
}
