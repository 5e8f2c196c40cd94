import { useDeferredValue, useState } from 'react'
import { Link } from 'wouter'
import { cancelAsHr, moveAsHr } from '#modules/conversations/contract.ts'
import { asTyped, MeetingForm } from '#modules/conversations/screens/MeetingForm.tsx'
import { Stage } from '#modules/conversations/screens/Stage.tsx'
import { useWhen } from '#modules/conversations/screens/when.ts'
import { HrPage } from '#modules/rounds/screens/HrPage.tsx'
import { useAction, useRead } from '#platform/ui/api.ts'
import { Button, ButtonRow, LinkButton } from '#platform/ui/controls/Button.tsx'
import { Dialog } from '#platform/ui/controls/Dialog.tsx'
import { Pair, SelectField, TextField } from '#platform/ui/controls/Form.tsx'
import { Table } from '#platform/ui/controls/List.tsx'
import { Empty } from '#platform/ui/controls/Page.tsx'
import { Person } from '#platform/ui/controls/Person.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { useLanguage, useSay, useText } from '#platform/ui/text.ts'
import { readProgress, type ProgressRow } from '../contract.ts'
import { preparedBy } from './MemberRow.tsx'
import style from './Progress.module.css'

/** For an HR adviser: of everybody in scope where the conversation stands. */
export function Progress() {
  const text = useText()
  const [search, type] = useState('')
  const [departmentId, choose] = useState('')
  const [after, more] = useState<string[]>([])
  const wanted = useDeferredValue(search)
  const filter = { search: wanted, ...(departmentId ? { departmentId } : {}) }
  const { departments } = useRead(readProgress, { search: '' })
  const head = ['who', 'manager', 'stands', 'last', 'actions'] as const
  return (
    <HrPage
      title={text('home.progress.title')}
      lead={text('home.progress.lead')}
      actions={<LinkButton to="/hr/handovers">{text('handovers.title')}</LinkButton>}
    >
      <Pair>
        <TextField
          type="search"
          label={text('home.progress.search')}
          value={search}
          onType={(words) => {
            type(words)
            more([])
          }}
        />
        <SelectField
          label={text('home.progress.department')}
          value={departmentId}
          options={[
            { value: '', label: text('home.progress.everywhere') },
            ...departments.map(({ id, name }) => ({ value: id as string, label: name })),
          ]}
          onChoose={(id) => {
            choose(id)
            more([])
          }}
        />
      </Pair>
      <Table caption={text('home.progress.caption')} head={head.map((name) => text(`home.progress.${name}`))}>
        {[undefined, ...after].map((from, place) => (
          <Rows
            key={from ?? ''}
            filter={from ? { ...filter, after: from } : filter}
            last={place === after.length}
            onMore={(next) => more([...after, next])}
          />
        ))}
      </Table>
    </HrPage>
  )
}

function Rows({
  filter,
  last,
  onMore,
}: {
  filter: { search: string; departmentId?: string; after?: string }
  last: boolean
  onMore: (next: string) => void
}) {
  const text = useText()
  const { rows, next, readsReports } = useRead(readProgress, filter)
  if (rows.length === 0) {
    return (
      <tr>
        <td colSpan={5}>
          <Empty>{text('home.progress.empty')}</Empty>
        </td>
      </tr>
    )
  }
  return (
    <>
      {rows.map((row) => (
        <Row key={row.person.id} of={row} readsReports={readsReports} />
      ))}
      {last && next && (
        <tr>
          <td colSpan={5}>
            <Button onClick={() => onMore(next)}>{text('home.progress.more')}</Button>
          </td>
        </tr>
      )}
    </>
  )
}

function Row({ of, readsReports }: { of: ProgressRow; readsReports: boolean }) {
  const text = useText()
  const when = useWhen()
  const say = useSay()
  const { person, manager, department, current, lastHeldAt, planned } = of
  return (
    <tr>
      <td>
        <Person name={person.name} below={[person.jobTitle, department].filter(Boolean).join(', ')} />
      </td>
      <td data-label={text('home.progress.manager')}>{manager ?? '–'}</td>
      <td>
        {current ? (
          <>
            <Stage {...current} />
            <p className="small soft">
              {when(current)}
              {(current.state === 'planned' || current.state === 'preparing') &&
                ` · ${text(`home.prepared.${preparedBy(current)}`)}`}
            </p>
          </>
        ) : (
          <span className="soft">{text('home.progress.none')}</span>
        )}
      </td>
      <td className={style.day} data-label={text('home.progress.last')}>
        {lastHeldAt ? say.momentDay(lastHeldAt) : text('home.progress.never')}
      </td>
      <td>
        <ButtonRow>
          {!current && manager && (
            <Link
              href={`/conversations/new?hr=yes&employee=${person.id}&name=${encodeURIComponent(person.name)}`}
              aria-label={text('home.progress.plan-for', { name: person.name })}
            >
              {text('home.progress.plan')}
            </Link>
          )}
          {readsReports && lastHeldAt && (
            <Link href={`/hr/people/${person.id}`} aria-label={text('home.progress.reports-of', { name: person.name })}>
              {text('home.progress.reports')}
            </Link>
          )}
          {planned && current && (
            <>
              <Move conversationId={current.id} meeting={planned} name={person.name} />
              <Cancel conversationId={current.id} name={person.name} />
            </>
          )}
        </ButtonRow>
      </td>
    </tr>
  )
}

type Of = { conversationId: string; name: string }

function Move({ conversationId, meeting, name }: Of & { meeting: NonNullable<ProgressRow['planned']> }) {
  const text = useText()
  const { timeZone } = useLanguage()
  const [open, show] = useState(false)
  const move = useAction(moveAsHr, { then: () => show(false) })
  return (
    <>
      <Button kind="quiet" onClick={() => show(true)} aria-label={text('home.progress.move-of', { name })}>
        {text('home.progress.move')}
      </Button>
      {open && (
        <Dialog title={text('home.progress.move-of', { name })} onClose={() => show(false)}>
          <MeetingForm
            first={asTyped(meeting, timeZone)}
            submit={text('conversations.plan.move-submit')}
            busy={move.busy}
            trouble={move.trouble}
            onSubmit={(moved) => move.run({ conversationId, ...moved })}
          />
        </Dialog>
      )}
    </>
  )
}

function Cancel({ conversationId, name }: Of) {
  const text = useText()
  const [asking, ask] = useState(false)
  const cancel = useAction(cancelAsHr, { then: () => ask(false) })
  return (
    <>
      <Button kind="quiet" onClick={() => ask(true)} aria-label={text('home.progress.cancel-of', { name })}>
        {text('home.progress.cancel')}
      </Button>
      {asking && (
        <Dialog title={text('conversations.overview.cancel-title')} onClose={() => ask(false)}>
          <p>{text('conversations.overview.cancel-explain')}</p>
          <TroubleNotice of={cancel.trouble} />
          <ButtonRow>
            <Button kind="danger" busy={cancel.busy} onClick={() => cancel.run({ conversationId })}>
              {text('conversations.overview.cancel-submit')}
            </Button>
            <Button onClick={() => ask(false)}>{text('ui.cancel')}</Button>
          </ButtonRow>
        </Dialog>
      )}
    </>
  )
}
