import { useLayoutEffect, useState, useSyncExternalStore } from 'react'
import { Link } from 'wouter'
import { call, useAction } from '#platform/ui/api.ts'
import { Button, ButtonRow } from '#platform/ui/controls/Button.tsx'
import { Dialog } from '#platform/ui/controls/Dialog.tsx'
import { RadioChoice, SelectField, TextField } from '#platform/ui/controls/Form.tsx'
import { Icon } from '#platform/ui/controls/Icon.tsx'
import { Item, List, Tag } from '#platform/ui/controls/List.tsx'
import { Empty, Page } from '#platform/ui/controls/Page.tsx'
import { Readers } from '#platform/ui/controls/Readers.tsx'
import { TroubleNotice } from '#platform/ui/controls/Trouble.tsx'
import { SaveState, Writing } from '#platform/ui/controls/Writing.tsx'
import { Drafts } from '#platform/ui/drafts/drafts.ts'
import { useDrafts, useField } from '#platform/ui/drafts/use-drafts.ts'
import { useMe } from '#platform/ui/me.ts'
import { useSay, useText } from '#platform/ui/text.ts'
import { saveEntry, throwEntryAway, type EntryValue, type Logged } from '../contract.ts'
import style from './Logbook.module.css'
import { useLog } from './use-log.ts'

type Typed = Omit<EntryValue, 'day'> & { day: string }
const kinds = ['win', 'lesson', 'thanks'] as const
type Kind = (typeof kinds)[number] | 'recognition'

/** What I write down for myself through the year, and the compliments I got. Nobody else reads it. */
export function Logbook() {
  const text = useText()
  const me = useMe()
  const [kind, choose] = useState<Kind | ''>('')
  const [search, type] = useState('')
  const [from, begin] = useState('')
  const [until, end] = useState('')
  // Open for writing, the last one that was begun on top; what is new has an id before anything of it is kept.
  const [open, setOpen] = useState<string[]>([])
  const log = useLog({ kind, search, from, until })
  const drafts = useDrafts<Typed>(
    'logbook',
    () =>
      new Drafts<Typed>('logbook/', { kind: 'win', day: me.today, text: '' }, (entryId, edit, options) =>
        call(saveEntry, { entryId, ...edit }, options),
      ),
  )
  useLayoutEffect(() => {
    for (const entry of log.entries) if (entry.mine) drafts.receive(entry.id, entry)
  }, [log.entries, drafts])
  // What an earlier visit could not send is on top again, until its writer says that it is ready.
  const unsaved = useSyncExternalStore(drafts.subscribe, () => drafts.unsaved().join(' '))
  const back = unsaved.split(' ').filter((id) => id !== '' && !open.includes(id))
  if (back.length > 0) setOpen([...back, ...open])
  const filtered = kind !== '' || search !== '' || from !== '' || until !== ''
  const shown = log.entries.filter(({ id }) => !open.includes(id))
  async function close(id: string): Promise<void> {
    await drafts.flush()
    setOpen((still) => still.filter((one) => one !== id))
    log.again()
  }
  return (
    <Page
      title={text('logbook.title')}
      lead={text('logbook.lead')}
      back={{ to: '/file', label: text('home.file.mine') }}
      actions={
        <Button kind="primary" onClick={() => setOpen([crypto.randomUUID(), ...open])}>
          <Icon of="plus" />
          {text('logbook.add')}
        </Button>
      }
    >
      <Readers of={{ now: [{ name: me.person.name, me: true }], later: null }} />
      <p className="small soft">{text('logbook.promise')}</p>
      {open.map((id) => (
        <Entry key={id} id={id} drafts={drafts} onClose={() => void close(id)} />
      ))}
      {open.length > 0 && <SaveState of={[drafts]} />}
      <div className={style.filter}>
        <TextField type="search" label={text('logbook.search')} value={search} onType={type} />
        <SelectField
          label={text('logbook.which')}
          value={kind}
          onChoose={(one) => choose(one as Kind | '')}
          options={[
            { value: '', label: text('logbook.all') },
            ...[...kinds, 'recognition' as const].map((one) => ({ value: one, label: text(`logbook.kind.${one}`) })),
          ]}
        />
        <TextField type="date" label={text('logbook.from')} value={from} onType={begin} />
        <TextField type="date" label={text('logbook.until')} value={until} onType={end} />
      </div>
      {log.known && shown.length === 0 && open.length === 0 && (
        <Empty>{text(filtered ? 'logbook.nothing-found' : 'logbook.empty')}</Empty>
      )}
      <List>
        {shown.map((entry) => (
          <Line key={entry.id} of={entry} onEdit={() => setOpen([entry.id, ...open])} />
        ))}
      </List>
      {log.more && <Button onClick={log.further}>{text('logbook.more')}</Button>}
      <p className={style.to}>
        <Link href="/recognition">{text('logbook.to-recognition')}</Link>
      </p>
    </Page>
  )
}

function Line({ of, onEdit }: { of: Logged; onEdit: () => void }) {
  const text = useText()
  const say = useSay()
  if (!of.mine)
    return (
      <Item side={<Tag tone="accent">{text('logbook.kind.recognition')}</Tag>}>
        <p className="small soft">{text('logbook.from-whom', { name: of.from, day: say.day(of.day) })}</p>
        <p className={style.words}>{of.compliment}</p>
        <p className={style.words}>{of.example}</p>
      </Item>
    )
  const { kind, day, text: words } = of.value
  return (
    <Item
      side={<Tag>{text(`logbook.kind.${kind}`)}</Tag>}
      actions={
        <Button kind="quiet" onClick={onEdit} aria-label={text('logbook.edit-of', { day: say.day(day) })}>
          {text('logbook.edit')}
        </Button>
      }
    >
      <p className="small soft">{say.day(day)}</p>
      <p className={words.trim() ? style.words : 'soft'}>{words.trim() ? words : text('logbook.blank')}</p>
    </Item>
  )
}

function Entry({ id, drafts, onClose }: { id: string; drafts: Drafts<Typed>; onClose: () => void }) {
  const text = useText()
  const [asking, ask] = useState(false)
  const { value, kept } = useField(drafts, id)
  const throwAway = useAction(throwEntryAway, { then: onClose })
  const told = (one: Typed) => `${text(`logbook.kind.${one.kind}`)}\n${one.text}`
  return (
    <section className={style.entry} aria-label={text('logbook.entry')}>
      <RadioChoice
        compact
        legend={text('logbook.what')}
        options={kinds.map((one) => ({ value: one, label: text(`logbook.kind.${one}`) }))}
        value={value.kind}
        onChoose={(kind) => drafts.type(id, { ...value, kind })}
      />
      <TextField
        short
        required
        type="date"
        label={text('logbook.day')}
        value={value.day}
        onType={(day) => {
          if (day) drafts.type(id, { ...value, day })
        }}
      />
      <Writing
        drafts={drafts}
        name={id}
        label={text('logbook.words')}
        hint={text(`logbook.hint.${value.kind}`)}
        words={(one) => one.text}
        worded={(one, words) => ({ ...one, text: words })}
        told={told}
      />
      <ButtonRow>
        <Button onClick={onClose}>{text('logbook.ready')}</Button>
        {kept.version > 0 && (
          <Button kind="quiet" onClick={() => ask(true)}>
            {text('logbook.throw-away')}
          </Button>
        )}
      </ButtonRow>
      {asking && (
        <Dialog title={text('logbook.throw-title')} onClose={() => ask(false)}>
          <p>{text('logbook.throw-explain')}</p>
          <TroubleNotice of={throwAway.trouble} />
          <ButtonRow>
            <Button
              kind="primary"
              busy={throwAway.busy}
              onClick={() => void drafts.flush().then(() => throwAway.run({ entryId: id }))}
            >
              {text('logbook.throw-submit')}
            </Button>
            <Button onClick={() => ask(false)}>{text('ui.cancel')}</Button>
          </ButtonRow>
        </Dialog>
      )}
    </section>
  )
}
