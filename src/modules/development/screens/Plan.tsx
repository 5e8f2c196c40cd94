import { useState } from 'react'
import { useParams } from 'wouter'
import { useAction, useRead } from '#platform/ui/api.ts'
import { Button } from '#platform/ui/controls/Button.tsx'
import { Dialog } from '#platform/ui/controls/Dialog.tsx'
import { Icon } from '#platform/ui/controls/Icon.tsx'
import { Details, List, Tag } from '#platform/ui/controls/List.tsx'
import { Empty, Page, Section } from '#platform/ui/controls/Page.tsx'
import { Readers } from '#platform/ui/controls/Readers.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useMe } from '#platform/ui/me.ts'
import { useSay, useText } from '#platform/ui/text.ts'
import { closeNeed, listMentored, readPlan, setActivity, setNeed, wordNeed, type Need } from '../contract.ts'
import { ActivityForm } from './ActivityForm.tsx'
import { ActivityRow } from './ActivityRow.tsx'
import { NeedForm, type Competency } from './NeedForm.tsx'
import style from './Plan.module.css'

/** What somebody needs to learn and what is done about it: mine, or of somebody of my team. */
export function Plan() {
  const text = useText()
  const me = useMe()
  const { personId = me.person.id } = useParams<{ personId?: string }>()
  const { person, isMe, needs, competencies, readers } = useRead(readPlan, { personId })
  const open = needs.filter(({ closedAt }) => closedAt === null)
  const closed = needs.filter(({ closedAt }) => closedAt !== null)
  const [adding, show] = useState(false)
  const set = useAction(setNeed, { then: () => show(false) })
  const readBy = <Readers of={{ now: readers, later: null }} />
  return (
    <Page
      title={isMe ? text('development.title') : text('development.title-of', { name: person.name })}
      lead={
        <>
          <p>{isMe ? text('development.lead-mine') : text('development.lead-of', { name: person.givenName })}</p>
          {readBy}
        </>
      }
      back={isMe ? { to: '/file', label: text('ui.nav.file') } : { to: `/people/${person.id}`, label: person.name }}
      actions={
        <Button onClick={() => show(true)}>
          <Icon of="plus" />
          {text('development.need.set')}
        </Button>
      }
    >
      {needs.length === 0 && <Empty>{text('development.empty')}</Empty>}
      {open.map((need) => (
        <Learning key={need.id} of={need} competencies={competencies} />
      ))}
      {closed.length > 0 && (
        <Details summary={text('development.closed', { count: closed.length })}>
          {closed.map((need) => (
            <Learning key={need.id} of={need} competencies={competencies} />
          ))}
        </Details>
      )}
      {isMe && <Mentored />}
      {adding && (
        <Dialog title={text('development.need.set')} onClose={() => show(false)}>
          {readBy}
          <NeedForm
            competencies={competencies}
            submit={text('development.need.set')}
            busy={set.busy}
            trouble={set.trouble}
            onSubmit={(need) => set.run({ personId, ...need })}
          />
        </Dialog>
      )}
    </Page>
  )
}

/** One thing to learn, with all that is done for it. */
function Learning({ of, competencies }: { of: Need; competencies: Competency[] }) {
  const text = useText()
  const say = useSay()
  const { id: needId, source, competency, version, wording, activities, may } = of
  const [open, show] = useState<'change' | 'activity' | null>(null)
  const shut = () => show(null)
  const word = useAction(wordNeed, { then: shut })
  const close = useAction(closeNeed)
  const set = useAction(setActivity, { then: shut })
  const { title } = wording
  const isOver = activities.every(({ endedAt }) => endedAt !== null)
  return (
    <Section title={title}>
      <p>
        <Tag>{competency ? say.in(competency) : text(`development.source.${source}`)}</Tag>
      </p>
      {wording.why && <p className={style.words}>{wording.why}</p>}
      {activities.length === 0 && <p className="soft">{text('development.activity.none')}</p>}
      <List>
        {activities.map((one) => (
          <ActivityRow key={one.id} of={one} />
        ))}
      </List>
      {may.change.allowed && (
        <div className={style.acts}>
          <Button aria-label={text('development.activity.set-of', { title })} onClick={() => show('activity')}>
            {text('development.activity.set')}
          </Button>
          <Button
            kind="quiet"
            aria-label={text('development.need.change-of', { title })}
            onClick={() => show('change')}
          >
            {text('development.need.change')}
          </Button>
          {isOver && (
            <Button
              kind="quiet"
              busy={close.busy}
              aria-label={text('development.need.close-of', { title })}
              onClick={() => close.run({ needId })}
            >
              {text('development.need.close')}
            </Button>
          )}
        </div>
      )}
      <TroubleNotice of={close.trouble} />
      {open === 'change' && (
        <Dialog title={text('development.need.change')} onClose={shut}>
          <NeedForm
            first={wording}
            competencies={competencies}
            submit={text('ui.save')}
            busy={word.busy}
            trouble={word.trouble}
            onSubmit={(need) => word.run({ needId, base: version, edit: crypto.randomUUID(), wording: need.wording })}
          />
        </Dialog>
      )}
      {open === 'activity' && (
        <Dialog title={text('development.activity.set')} onClose={shut}>
          <ActivityForm
            submit={text('development.activity.set')}
            busy={set.busy}
            trouble={set.trouble}
            onSubmit={(activity) => set.run({ needId, ...activity })}
          />
        </Dialog>
      )}
    </Section>
  )
}

function Mentored() {
  const text = useText()
  const { activities } = useRead(listMentored, {})
  if (activities.length === 0) return null
  return (
    <Section title={text('development.mentored')}>
      <List>
        {activities.map((one) => (
          <ActivityRow key={one.id} of={one} whose />
        ))}
      </List>
    </Section>
  )
}
